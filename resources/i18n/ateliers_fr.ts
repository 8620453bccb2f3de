<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Version {version}. Plans, proves and prints the mentoring sessions of a creative residency, on your own computer and without a network.</source>
            <translation>Version {version}. Planifie, prouve et imprime les séances de mentorat d’une résidence de création, sur votre ordinateur et sans réseau.</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>%n mentor(s)</source>
            <translation>
                <numerusform>%n mentor</numerusform>
                <numerusform>%n mentors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentoring session(s)</source>
            <translation>
                <numerusform>%n séance de mentorat</numerusform>
                <numerusform>%n séances de mentorat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n projet</numerusform>
                <numerusform>%n projets</numerusform>
            </translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Sans salle</translation>
        </message>
        <message>
            <source>Version of {day}, {time}</source>
            <translation>Version du {day} à {time}</translation>
        </message>
        <message>
            <source>all mentors</source>
            <translation>tous les mentors</translation>
        </message>
        <message>
            <source>all projects</source>
            <translation>tous les projets</translation>
        </message>
        <message>
            <source>day {number} of {days}</source>
            <translation>jour {number} sur {days}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>jusqu’à {time}</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n sessions this day</source>
            <translation>
                <numerusform>%n séance ce jour</numerusform>
                <numerusform>%n séances ce jour</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked: a proposal leaves it where it is.</source>
            <translation>Verrouillée : une proposition la laisse en place.</translation>
        </message>
        <message>
            <source>Rule broken: {rule}</source>
            <translation>Règle enfreinte : {rule}</translation>
        </message>
        <message>
            <source>The day's board</source>
            <translation>Tableau de la journée</translation>
        </message>
        <message>
            <source>Without a room</source>
            <translation>Sans salle</translation>
        </message>
        <message>
            <source>at most {limit} a day</source>
            <translation>{limit} par jour au plus</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>sans salle</translation>
        </message>
        <message>
            <source>{project} with {mentor}</source>
            <translation>{project} avec {mentor}</translation>
        </message>
        <message>
            <source>{who}, {time}, free</source>
            <translation>{who}, {time}, libre</translation>
        </message>
        <message>
            <source>{who}, {time}, not available</source>
            <translation>{who}, {time}, indisponible</translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message>
            <source>an error of the program; please send this file: {file}</source>
            <translation>une erreur du programme ; merci d’envoyer ce fichier : {file}</translation>
        </message>
        <message>
            <source>limit {bound}</source>
            <translation>limite {bound}</translation>
        </message>
        <message>
            <source>locked sessions contradict each other: {clash}</source>
            <translation>des séances verrouillées se contredisent : {clash}</translation>
        </message>
        <message>
            <source>no longer possible, to be placed again: {session}</source>
            <translation>plus possible, à replacer : {session}</translation>
        </message>
        <message>
            <source>not placed: {project}, {area}, priority {priority}</source>
            <translation>non placée : {project}, {area}, priorité {priority}</translation>
        </message>
        <message>
            <source>nothing has changed</source>
            <translation>rien n’a changé</translation>
        </message>
        <message>
            <source>nothing to print: no sessions are placed</source>
            <translation>rien à imprimer : aucune séance n’est placée</translation>
        </message>
        <message>
            <source>proven best</source>
            <translation>optimum prouvé</translation>
        </message>
        <message>
            <source>stopped; nothing was changed</source>
            <translation>arrêté ; rien n’a été modifié</translation>
        </message>
        <message>
            <source>the file as it was before: {file}</source>
            <translation>le fichier tel qu’il était : {file}</translation>
        </message>
        <message>
            <source>{count} sessions, no rule broken</source>
            <translation>{count} séances, aucune règle enfreinte</translation>
        </message>
        <message>
            <source>{file}: {residency}, {projects} projects, {mentors} mentors</source>
            <translation>{file} : {residency}, {projects} projets, {mentors} mentors</translation>
        </message>
        <message>
            <source>{goal}: {value}</source>
            <translation>{goal} : {value}</translation>
        </message>
        <message>
            <source>{goal}: {value} ({state})</source>
            <translation>{goal} : {value} ({state})</translation>
        </message>
        <message>
            <source>{placed} of {all} sessions placed in {seconds:.1f} s</source>
            <translation>{placed} séances placées sur {all} en {seconds:.1f} s</translation>
        </message>
        <message>
            <source>{table}, changed: {names}</source>
            <translation>{table}, modifiés : {names}</translation>
        </message>
        <message>
            <source>{table}, gone: {names}</source>
            <translation>{table}, disparus : {names}</translation>
        </message>
        <message>
            <source>{table}, new: {names}</source>
            <translation>{table}, nouveaux : {names}</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>adopt the proposal</source>
            <translation>adopter la proposition</translation>
        </message>
        <message>
            <source>lock a session</source>
            <translation>verrouiller une séance</translation>
        </message>
        <message>
            <source>move a session</source>
            <translation>déplacer une séance</translation>
        </message>
        <message>
            <source>place a session</source>
            <translation>placer une séance</translation>
        </message>
        <message>
            <source>say what became of a session</source>
            <translation>noter le sort d’une séance</translation>
        </message>
        <message>
            <source>take a session off the board</source>
            <translation>retirer une séance</translation>
        </message>
        <message>
            <source>unlock a session</source>
            <translation>déverrouiller une séance</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Import a folder of CSV files</source>
            <translation>Importer un dossier de fichiers CSV</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Importer un classeur</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>Making the sample residency</source>
            <translation>Préparation de la résidence d’exemple</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Ouvrir un fichier</translation>
        </message>
        <message>
            <source>Residencies</source>
            <translation>Résidences</translation>
        </message>
        <message>
            <source>Sample residency</source>
            <translation>Résidence d’exemple</translation>
        </message>
        <message>
            <source>Where is the new file to be kept?</source>
            <translation>Où enregistrer le nouveau fichier ?</translation>
        </message>
        <message>
            <source>Workbooks</source>
            <translation>Classeurs</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is imported. %n remarks on the workbook:</source>
            <translation>
                <numerusform>« {name} » est importé. %n remarque sur le classeur :</numerusform>
                <numerusform>« {name} » est importé. %n remarques sur le classeur :</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Locked sessions contradict each other; there is nothing to adopt</source>
            <translation>Des séances verrouillées se contredisent ; il n’y a rien à adopter</translation>
        </message>
        <message>
            <source>The proposal breaks a rule and is not adopted; please report this</source>
            <translation>La proposition enfreint une règle et n’est pas adoptée ; merci de le signaler</translation>
        </message>
        <message>
            <source>The schedule changed meanwhile; propose again</source>
            <translation>Le planning a changé entre-temps ; demandez une nouvelle proposition</translation>
        </message>
        <message>
            <source>a mentor would have two sessions at the same time; nothing was changed</source>
            <translation>un mentor aurait deux séances en même temps ; rien n’a été modifié</translation>
        </message>
        <message>
            <source>a project would have two sessions at the same time; nothing was changed</source>
            <translation>un projet aurait deux séances en même temps ; rien n’a été modifié</translation>
        </message>
        <message>
            <source>a room would hold two sessions at the same time; nothing was changed</source>
            <translation>une salle accueillerait deux séances en même temps ; rien n’a été modifié</translation>
        </message>
        <message>
            <source>the mentoring slots at {start} and {following} overlap; mend the grid</source>
            <translation>les créneaux de mentorat de {start} et de {following} se chevauchent ; corrigez la grille</translation>
        </message>
        <message>
            <source>the solver ended unexpectedly (out of memory, or stopped from outside); the schedule is as it was, propose again</source>
            <translation>le solveur s’est arrêté de façon inattendue (mémoire épuisée, ou arrêt de l’extérieur) ; le planning est inchangé, relancez la proposition</translation>
        </message>
        <message>
            <source>{day}: not a day of {residency} ({first} to {last})</source>
            <translation>{day} : n’est pas un jour de {residency} (du {first} au {last})</translation>
        </message>
        <message>
            <source>{file}: a PDF without a page; print it again</source>
            <translation>{file} : ce PDF n’a aucune page ; imprimez-le de nouveau</translation>
        </message>
        <message>
            <source>{file}: a damaged PDF; print it again</source>
            <translation>{file} : ce PDF est abîmé ; imprimez-le de nouveau</translation>
        </message>
        <message>
            <source>{file}: a number or a text cannot be stored ({reason}); nothing was changed</source>
            <translation>{file} : un nombre ou un texte ne peut pas être enregistré ({reason}) ; rien n’a été modifié</translation>
        </message>
        <message>
            <source>{file}: another program holds the file; close it there and try again</source>
            <translation>{file} : un autre programme occupe le fichier ; fermez-le là-bas et réessayez</translation>
        </message>
        <message>
            <source>{file}: belongs to a programme that is not there; move it away or choose another name</source>
            <translation>{file} : appartient à un programme de résidence qui n’est plus là ; déplacez-le ou choisissez un autre nom</translation>
        </message>
        <message>
            <source>{file}: cannot be opened or created; check your rights on the file and its folder</source>
            <translation>{file} : ne peut être ni ouvert ni créé ; vérifiez vos droits sur le fichier et sur son dossier</translation>
        </message>
        <message>
            <source>{file}: cannot be read ({reason})</source>
            <translation>{file} : lecture impossible ({reason})</translation>
        </message>
        <message>
            <source>{file}: could not be written ({reason}); nothing was changed there</source>
            <translation>{file} : écriture impossible ({reason}) ; rien n’y a été modifié</translation>
        </message>
        <message>
            <source>{file}: did not reach the disk as it was written</source>
            <translation>{file} : n’est pas arrivé sur le disque tel qu’il a été écrit</translation>
        </message>
        <message>
            <source>{file}: exists already; choose another name</source>
            <translation>{file} : existe déjà ; choisissez un autre nom</translation>
        </message>
        <message>
            <source>{file}: has a residency of that name and first day already</source>
            <translation>{file} : contient déjà une résidence de ce nom et de ce premier jour</translation>
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; import it into a file of its own</source>
            <translation>{file} : ne contient aucune résidence « {name} » ; importez-la dans un fichier à part</translation>
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; it has: {names}</source>
            <translation>{file} : aucune résidence ne s’y appelle « {name} » ; il contient : {names}</translation>
        </message>
        <message>
            <source>{file}: holds no residency yet; import a workbook</source>
            <translation>{file} : ne contient encore aucune résidence ; importez un classeur</translation>
        </message>
        <message>
            <source>{file}: is damaged; it was not changed, open a backup</source>
            <translation>{file} : est endommagé ; il n’a pas été modifié, ouvrez une sauvegarde</translation>
        </message>
        <message>
            <source>{file}: is neither a file nor a folder; choose the workbook itself</source>
            <translation>{file} : n’est ni un fichier ni un dossier ; choisissez le classeur lui-même</translation>
        </message>
        <message>
            <source>{file}: is not a programme of Ateliers; open a file that this program made</source>
            <translation>{file} : n’est pas un fichier d’Ateliers ; ouvrez un fichier créé par ce programme</translation>
        </message>
        <message>
            <source>{file}: is open already ({user} on {host}, since {since}, process {pid}); close it there or open it for reading only</source>
            <translation>{file} : est déjà ouvert ({user} sur {host}, depuis {since}, processus {pid}) ; fermez-le là-bas ou ouvrez-le en lecture seule</translation>
        </message>
        <message>
            <source>{file}: is open for reading only; nothing was changed</source>
            <translation>{file} : est ouvert en lecture seule ; rien n’a été modifié</translation>
        </message>
        <message>
            <source>{file}: its structure was changed by something else than this program; it was not changed now, open a backup</source>
            <translation>{file} : sa structure a été modifiée par autre chose que ce programme ; il n’a pas été touché, ouvrez une sauvegarde</translation>
        </message>
        <message>
            <source>{file}: not a whole PDF; print it again</source>
            <translation>{file} : ce PDF est incomplet ; imprimez-le de nouveau</translation>
        </message>
        <message>
            <source>{file}: the disk is full; the file is as it was</source>
            <translation>{file} : le disque est plein ; le fichier est inchangé</translation>
        </message>
        <message>
            <source>{file}: the disk or the folder failed ({reason}); the file is as it was</source>
            <translation>{file} : le disque ou le dossier a fait défaut ({reason}) ; le fichier est inchangé</translation>
        </message>
        <message>
            <source>{file}: the file or its folder cannot be written to; copy it elsewhere or open it for reading only</source>
            <translation>{file} : impossible d’écrire dans le fichier ou son dossier ; copiez-le ailleurs ou ouvrez-le en lecture seule</translation>
        </message>
        <message>
            <source>{file}: the name must end with .xlsx or .json</source>
            <translation>{file} : le nom doit se terminer par .xlsx ou .json</translation>
        </message>
        <message>
            <source>{file}: there is no such file or folder; check the name and the place</source>
            <translation>{file} : ce fichier ou ce dossier n’existe pas ; vérifiez le nom et l’emplacement</translation>
        </message>
        <message>
            <source>{file}: there is no such file; check its name and folder</source>
            <translation>{file} : ce fichier n’existe pas ; vérifiez son nom et son dossier</translation>
        </message>
        <message>
            <source>{file}: there is something of that name already; choose another name</source>
            <translation>{file} : ce nom est déjà pris ; choisissez-en un autre</translation>
        </message>
        <message>
            <source>{file}: was moved or removed while it was open; open it where it is now</source>
            <translation>{file} : a été déplacé ou supprimé pendant qu’il était ouvert ; ouvrez-le là où il se trouve maintenant</translation>
        </message>
        <message>
            <source>{file}: was not closed in order; open it for writing once, then for reading only</source>
            <translation>{file} : n’a pas été fermé correctement ; ouvrez-le une fois en écriture, puis en lecture seule</translation>
        </message>
        <message>
            <source>{file}: was not written as it should be; nothing was kept</source>
            <translation>{file} : n’a pas été écrit comme il faut ; rien n’a été conservé</translation>
        </message>
        <message>
            <source>{file}: was written by a newer version of the program; install that version, the file was not changed</source>
            <translation>{file} : a été écrit par une version plus récente du programme ; installez cette version, le fichier n’a pas été modifié</translation>
        </message>
        <message>
            <source>{file}: was written by an older version of the program; open it for writing once, which brings it up to date, then for reading only</source>
            <translation>{file} : a été écrit par une version plus ancienne du programme ; ouvrez-le une fois en écriture, ce qui le met à jour, puis en lecture seule</translation>
        </message>
        <message>
            <source>{file}: what was to be written contradicts itself ({reason}); nothing was changed</source>
            <translation>{file} : ce qui devait être écrit se contredit ({reason}) ; rien n’a été modifié</translation>
        </message>
        <message>
            <source>{folder}: cannot be made ({reason}); choose another folder</source>
            <translation>{folder} : création impossible ({reason}) ; choisissez un autre dossier</translation>
        </message>
        <message>
            <source>{folder}: there is no such folder; choose another</source>
            <translation>{folder} : ce dossier n’existe pas ; choisissez-en un autre</translation>
        </message>
        <message>
            <source>{project} with {mentor} at {start}: the session does not fill whole mentoring slots one after another; choose a time of the grid</source>
            <translation>{project} avec {mentor} à {start} : la séance ne remplit pas des créneaux de mentorat entiers qui se suivent ; choisissez un horaire de la grille</translation>
        </message>
        <message>
            <source>{refusal}; its newest good backup is {backup}</source>
            <translation>{refusal} ; sa dernière sauvegarde valable est {backup}</translation>
        </message>
        <message>
            <source>{table}, {column}: “{text}…” is too long for a cell, which takes {most} characters; shorten it</source>
            <translation>{table}, {column} : « {text}… » est trop long pour une cellule, qui contient {most} caractères au plus ; raccourcissez</translation>
        </message>
        <message>
            <source>{workbook}: has errors; mend them there and import again. Nothing was stored.</source>
            <translation>{workbook} : contient des erreurs ; corrigez-les là-bas et importez à nouveau. Rien n’a été enregistré.</translation>
        </message>
    </context>
    <context>
        <name>Goals</name>
        <message>
            <source>blocks of presence</source>
            <translation>plages de présence</translation>
        </message>
        <message>
            <source>changes of room</source>
            <translation>changements de salle</translation>
        </message>
        <message>
            <source>fit of mentors and needs</source>
            <translation>adéquation entre mentors et besoins</translation>
        </message>
        <message>
            <source>least served project</source>
            <translation>projet le moins servi</translation>
        </message>
        <message>
            <source>needs covered</source>
            <translation>besoins couverts</translation>
        </message>
        <message>
            <source>sessions missing for mentors to be worth the journey</source>
            <translation>séances manquantes pour que la venue d’un mentor vaille le voyage</translation>
        </message>
        <message>
            <source>sessions that stay where they are</source>
            <translation>séances qui restent en place</translation>
        </message>
        <message>
            <source>sessions without a pause for a project</source>
            <translation>séances sans pause pour un projet</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;About Ateliers Desktop</source>
            <translation>À &amp;propos d’Ateliers Desktop</translation>
        </message>
        <message>
            <source>&amp;Brightness</source>
            <translation>&amp;Luminosité</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <source>&amp;Import a workbook…</source>
            <translation>&amp;Importer un classeur…</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Lock or unlock the session</source>
            <translation>&amp;Verrouiller ou déverrouiller la séance</translation>
        </message>
        <message>
            <source>&amp;Mentors</source>
            <translation>&amp;Mentors</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Print the day</source>
            <translation>Im&amp;primer la journée</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Salles</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>Day &amp;after</source>
            <translation>Jour &amp;suivant</translation>
        </message>
        <message>
            <source>Day &amp;before</source>
            <translation>Jour &amp;précédent</translation>
        </message>
        <message>
            <source>Import a folder of &amp;CSV files…</source>
            <translation>Importer un dossier de fichiers &amp;CSV…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Fichiers &amp;récents</translation>
        </message>
        <message>
            <source>Open the &amp;sample residency…</source>
            <translation>Ouvrir la résidence d’&amp;exemple…</translation>
        </message>
        <message>
            <source>Open to rea&amp;d only…</source>
            <translation>Ouvrir en &amp;lecture seule…</translation>
        </message>
        <message>
            <source>P&amp;lanning</source>
            <translation>P&amp;lanning</translation>
        </message>
        <message>
            <source>P&amp;ropose a schedule</source>
            <translation>P&amp;roposer un planning</translation>
        </message>
        <message>
            <source>Pri&amp;nting</source>
            <translation>&amp;Impression</translation>
        </message>
        <message>
            <source>Pro&amp;jects</source>
            <translation>Pro&amp;jets</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {edit}</source>
            <translation>Rétablir : {edit}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {edit}</source>
            <translation>Annuler : {edit}</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Une erreur s’est produite dans le programme</translation>
        </message>
        <message>
            <source>That could not be done</source>
            <translation>L’opération n’a pas pu se faire</translation>
        </message>
        <message>
            <source>The program made a mistake. What you had entered is saved. Please send the lines below to whoever looks after the program.</source>
            <translation>Le programme a fait une erreur. Ce que vous aviez saisi est enregistré. Envoyez les lignes ci-dessous à la personne qui s’occupe du programme.</translation>
        </message>
        <message>
            <source>This needs your attention</source>
            <translation>À corriger</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, priority {priority}</source>
            <translation>
                <numerusform>%n séance, priorité {priority}</numerusform>
                <numerusform>%n séances, priorité {priority}</numerusform>
            </translation>
        </message>
        <message>
            <source>Away this day: {names}</source>
            <translation>Absents ce jour : {names}</translation>
        </message>
        <message>
            <source>Broken rules</source>
            <translation>Règles enfreintes</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Every request has its session.</source>
            <translation>Chaque demande a sa séance.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>To be placed</source>
            <translation>À placer</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda of the day</source>
            <translation>Agenda de la journée</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Tous les jours</translation>
        </message>
        <message>
            <source>All mentors</source>
            <translation>Tous les mentors</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>Mentor sheets</source>
            <translation>Feuilles de mentor</translation>
        </message>
        <message>
            <source>Nothing to print: no session stands there.</source>
            <translation>Rien à imprimer : aucune séance n’est prévue.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Save the PDF</source>
            <translation>Enregistrer le PDF</translation>
        </message>
        <message>
            <source>Save the PDF…</source>
            <translation>Enregistrer le PDF…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Enregistré : {file}</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n date(s), such as “{found}”, could also be read month first.</source>
            <translation>
                <numerusform>%n date, « {found} », pourrait aussi se lire avec le mois en premier.</numerusform>
                <numerusform>%n dates, comme « {found} », pourraient aussi se lire avec le mois en premier.</numerusform>
            </translation>
        </message>
        <message>
            <source>A cell may hold {most} characters.</source>
            <translation>Une cellule peut contenir {most} caractères.</translation>
        </message>
        <message>
            <source>A formula failed here: “{found}”.</source>
            <translation>Une formule a échoué ici : « {found} ».</translation>
        </message>
        <message>
            <source>A quotation mark is not closed or out of place.</source>
            <translation>Un guillemet n’est pas fermé ou n’est pas à sa place.</translation>
        </message>
        <message>
            <source>A workbook holds one.</source>
            <translation>Un classeur n’en contient qu’une.</translation>
        </message>
        <message>
            <source>Add a sheet or a .csv file of this name.</source>
            <translation>Ajoutez une feuille ou un fichier .csv de ce nom.</translation>
        </message>
        <message>
            <source>Add it to the row of headings.</source>
            <translation>Ajoutez-la à la ligne d’en-têtes.</translation>
        </message>
        <message>
            <source>Add the need to the project.</source>
            <translation>Ajoutez le besoin au projet.</translation>
        </message>
        <message>
            <source>Ask for more sessions, or fix fewer.</source>
            <translation>Demandez plus de séances, ou fixez-en moins.</translation>
        </message>
        <message>
            <source>Both wait until the clash is mended.</source>
            <translation>Les deux attendent que le conflit soit levé.</translation>
        </message>
        <message>
            <source>Copy its values into a new sheet.</source>
            <translation>Copiez ses valeurs dans une nouvelle feuille.</translation>
        </message>
        <message>
            <source>Dates such as “{found}” have the month first.</source>
            <translation>Des dates comme « {found} » commencent par le mois.</translation>
        </message>
        <message>
            <source>Did you mean “{suggestion}”?</source>
            <translation>Vouliez-vous dire « {suggestion} » ?</translation>
        </message>
        <message>
            <source>Each name may stand there once.</source>
            <translation>Chaque nom ne peut figurer qu’une fois.</translation>
        </message>
        <message>
            <source>Expected: 07/10/2025 09:00-12:00, or a whole day as 07/10/2025.</source>
            <translation>Attendu : 07/10/2025 09:00-12:00, ou un jour entier comme 07/10/2025.</translation>
        </message>
        <message>
            <source>Expected: French, English or Arabic.</source>
            <translation>Attendu : français, anglais ou arabe.</translation>
        </message>
        <message>
            <source>Expected: a name such as Africa/Casablanca.</source>
            <translation>Attendu : un nom comme Africa/Casablanca.</translation>
        </message>
        <message>
            <source>Expected: a name such as French, or a code.</source>
            <translation>Attendu : un nom comme français, ou un code.</translation>
        </message>
        <message>
            <source>Expected: a number such as 3.</source>
            <translation>Attendu : un nombre comme 3.</translation>
        </message>
        <message>
            <source>Expected: a row of headings, then the values.</source>
            <translation>Attendu : une ligne d’en-têtes, puis les valeurs.</translation>
        </message>
        <message>
            <source>Expected: a sheet or a .csv file for each table, named after it.</source>
            <translation>Attendu : une feuille ou un fichier .csv par tableau, portant son nom.</translation>
        </message>
        <message>
            <source>Expected: a time such as 09:45 or 9h45.</source>
            <translation>Attendu : une heure comme 09:45 ou 9h45.</translation>
        </message>
        <message>
            <source>Expected: amber, sky, rose, green, blue, vermilion, stone or violet.</source>
            <translation>Attendu : ambre, ciel, rose, vert, bleu, vermillon, pierre ou violet.</translation>
        </message>
        <message>
            <source>Expected: an .xlsx file without a password, or a folder of .csv files.</source>
            <translation>Attendu : un fichier .xlsx sans mot de passe, ou un dossier de fichiers .csv.</translation>
        </message>
        <message>
            <source>Expected: an area, then (2) for a level or a priority, x2, 90min, after …</source>
            <translation>Attendu : une expertise, puis (2) pour un niveau ou une priorité, x2, 90min, après …</translation>
        </message>
        <message>
            <source>Expected: dd/mm/yyyy or yyyy-mm-dd.</source>
            <translation>Attendu : jj/mm/aaaa ou aaaa-mm-jj.</translation>
        </message>
        <message>
            <source>Expected: from {first} to {last}.</source>
            <translation>Attendu : du {first} au {last}.</translation>
        </message>
        <message>
            <source>Expected: from {least} to {most}.</source>
            <translation>Attendu : de {least} à {most}.</translation>
        </message>
        <message>
            <source>Expected: mentoring, break or event.</source>
            <translation>Attendu : mentorat, pause ou événement.</translation>
        </message>
        <message>
            <source>Expected: planned, held, missed, cancelled or clashing.</source>
            <translation>Attendu : prévue, tenue, manquée, annulée ou en conflit.</translation>
        </message>
        <message>
            <source>Expected: the day first, as in dd/mm/yyyy.</source>
            <translation>Attendu : le jour en premier, comme jj/mm/aaaa.</translation>
        </message>
        <message>
            <source>From here on nothing was read; save the file from a spreadsheet again.</source>
            <translation>À partir d’ici, rien n’a été lu ; enregistrez de nouveau le fichier depuis un tableur.</translation>
        </message>
        <message>
            <source>Give fewer days or fewer rows.</source>
            <translation>Indiquez moins de jours ou moins de lignes.</translation>
        </message>
        <message>
            <source>It may have {most} MB; remove pictures and copies.</source>
            <translation>Il peut avoir {most} Mo ; supprimez les images et les copies.</translation>
        </message>
        <message>
            <source>It may take {megabytes} MB; copy the values alone into a new workbook.</source>
            <translation>Il peut prendre {megabytes} Mo ; copiez les seules valeurs dans un nouveau classeur.</translation>
        </message>
        <message>
            <source>It may take {seconds} s; remove what is no table.</source>
            <translation>Elle peut prendre {seconds} s ; supprimez ce qui n’est pas un tableau.</translation>
        </message>
        <message>
            <source>It was left out.</source>
            <translation>Elle a été laissée de côté.</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>Gardez l’un des deux.</translation>
        </message>
        <message>
            <source>More of “{found}” is set aside than asked.</source>
            <translation>Plus de séances « {found} » sont mises de côté que demandées.</translation>
        </message>
        <message>
            <source>Names are divided by semicolons.</source>
            <translation>Les noms se séparent par des points-virgules.</translation>
        </message>
        <message>
            <source>No mentor covers “{found}”.</source>
            <translation>Aucun mentor ne couvre « {found} ».</translation>
        </message>
        <message>
            <source>No mentoring slot starts at {found} that day.</source>
            <translation>Aucun créneau de mentorat ne commence à {found} ce jour-là.</translation>
        </message>
        <message>
            <source>No room has “{found}”.</source>
            <translation>Aucune salle ne dispose de « {found} ».</translation>
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation>Rien ne figure ici.</translation>
        </message>
        <message>
            <source>Only another of its needs can come first.</source>
            <translation>Seul un autre de ses besoins peut venir avant.</translation>
        </message>
        <message>
            <source>Over all days there are more than {most} slots.</source>
            <translation>Sur l’ensemble des jours, il y a plus de {most} créneaux.</translation>
        </message>
        <message>
            <source>Reading “{found}” takes too long.</source>
            <translation>La lecture de « {found} » prend trop de temps.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>The letters of this file cannot be read.</source>
            <translation>Les caractères de ce fichier sont illisibles.</translation>
        </message>
        <message>
            <source>The project does not need “{found}”.</source>
            <translation>Le projet n’a pas de besoin « {found} ».</translation>
        </message>
        <message>
            <source>The slots from {found} on are too short for it.</source>
            <translation>Les créneaux à partir de {found} ne lui suffisent pas.</translation>
        </message>
        <message>
            <source>The slots of this session are gone.</source>
            <translation>Les créneaux de cette séance n’existent plus.</translation>
        </message>
        <message>
            <source>The text is too long: “{found}”.</source>
            <translation>Le texte est trop long : « {found} ».</translation>
        </message>
        <message>
            <source>These needs wait for each other: {found}.</source>
            <translation>Ces besoins s’attendent l’un l’autre : {found}.</translation>
        </message>
        <message>
            <source>This column is missing.</source>
            <translation>Cette colonne manque.</translation>
        </message>
        <message>
            <source>This column is not known and was left out.</source>
            <translation>Cette colonne n’est pas connue et a été laissée de côté.</translation>
        </message>
        <message>
            <source>This column stands there twice: “{other}”.</source>
            <translation>Cette colonne figure deux fois : « {other} ».</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Cette cellule doit être remplie.</translation>
        </message>
        <message>
            <source>This sheet is damaged.</source>
            <translation>Cette feuille est abîmée.</translation>
        </message>
        <message>
            <source>This slot overlaps the one in row {other}.</source>
            <translation>Ce créneau chevauche celui de la ligne {other}.</translation>
        </message>
        <message>
            <source>This table has more than {most} columns.</source>
            <translation>Ce tableau a plus de {most} colonnes.</translation>
        </message>
        <message>
            <source>This table has more than {most} rows.</source>
            <translation>Ce tableau a plus de {most} lignes.</translation>
        </message>
        <message>
            <source>This table has no rows.</source>
            <translation>Ce tableau n’a aucune ligne.</translation>
        </message>
        <message>
            <source>This table is empty.</source>
            <translation>Ce tableau est vide.</translation>
        </message>
        <message>
            <source>This table is missing.</source>
            <translation>Ce tableau manque.</translation>
        </message>
        <message>
            <source>This table is not known and was left out.</source>
            <translation>Ce tableau n’est pas connu et a été laissé de côté.</translation>
        </message>
        <message>
            <source>This table stands there twice, see “{other}”.</source>
            <translation>Ce tableau figure deux fois, voir « {other} ».</translation>
        </message>
        <message>
            <source>Write the value itself.</source>
            <translation>Écrivez la valeur elle-même.</translation>
        </message>
        <message>
            <source>{table}, row {row}, column “{column}”: {text}</source>
            <translation>{table}, ligne {row}, colonne « {column} » : {text}</translation>
        </message>
        <message>
            <source>{table}, row {row}: {text}</source>
            <translation>{table}, ligne {row} : {text}</translation>
        </message>
        <message>
            <source>{table}: {text}</source>
            <translation>{table} : {text}</translation>
        </message>
        <message>
            <source>“{found}” holds no table.</source>
            <translation>« {found} » ne contient aucun tableau.</translation>
        </message>
        <message>
            <source>“{found}” is a second residency.</source>
            <translation>« {found} » est une deuxième résidence.</translation>
        </message>
        <message>
            <source>“{found}” is damaged, or takes too much memory.</source>
            <translation>« {found} » est abîmé ou demande trop de mémoire.</translation>
        </message>
        <message>
            <source>“{found}” is free in no slot at all.</source>
            <translation>« {found} » n’est libre à aucun créneau.</translation>
        </message>
        <message>
            <source>“{found}” is much like “{name}” in row {other}.</source>
            <translation>« {found} » ressemble beaucoup à « {name} », ligne {other}.</translation>
        </message>
        <message>
            <source>“{found}” is neither a mentor nor a project.</source>
            <translation>« {found} » n’est ni un mentor ni un projet.</translation>
        </message>
        <message>
            <source>“{found}” is neither yes nor no.</source>
            <translation>« {found} » n’est ni oui ni non.</translation>
        </message>
        <message>
            <source>“{found}” is no kind of slot.</source>
            <translation>« {found} » n’est pas un type de créneau.</translation>
        </message>
        <message>
            <source>“{found}” is no state of a session.</source>
            <translation>« {found} » n’est pas un état de séance.</translation>
        </message>
        <message>
            <source>“{found}” is not a date.</source>
            <translation>« {found} » n’est pas une date.</translation>
        </message>
        <message>
            <source>“{found}” is not a day of the residency.</source>
            <translation>« {found} » n’est pas un jour de la résidence.</translation>
        </message>
        <message>
            <source>“{found}” is not a known colour.</source>
            <translation>« {found} » n’est pas une couleur connue.</translation>
        </message>
        <message>
            <source>“{found}” is not a known language.</source>
            <translation>« {found} » n’est pas une langue connue.</translation>
        </message>
        <message>
            <source>“{found}” is not a known time zone.</source>
            <translation>« {found} » n’est pas un fuseau horaire connu.</translation>
        </message>
        <message>
            <source>“{found}” is not a stretch of time.</source>
            <translation>« {found} » n’est pas une plage horaire.</translation>
        </message>
        <message>
            <source>“{found}” is not a time of day.</source>
            <translation>« {found} » n’est pas une heure.</translation>
        </message>
        <message>
            <source>“{found}” is not a whole number.</source>
            <translation>« {found} » n’est pas un nombre entier.</translation>
        </message>
        <message>
            <source>“{found}” is not a workbook that can be read.</source>
            <translation>« {found} » n’est pas un classeur lisible.</translation>
        </message>
        <message>
            <source>“{found}” is not a working language.</source>
            <translation>« {found} » n’est pas une langue de travail.</translation>
        </message>
        <message>
            <source>“{found}” is not allowed.</source>
            <translation>« {found} » n’est pas permis.</translation>
        </message>
        <message>
            <source>“{found}” is not among the areas of expertise.</source>
            <translation>« {found} » ne figure pas parmi les expertises.</translation>
        </message>
        <message>
            <source>“{found}” is not among the mentors.</source>
            <translation>« {found} » ne figure pas parmi les mentors.</translation>
        </message>
        <message>
            <source>“{found}” is not among the projects.</source>
            <translation>« {found} » ne figure pas parmi les projets.</translation>
        </message>
        <message>
            <source>“{found}” is not among the rooms.</source>
            <translation>« {found} » ne figure pas parmi les salles.</translation>
        </message>
        <message>
            <source>“{found}” is too big once it is unpacked.</source>
            <translation>« {found} » est trop gros une fois décompressé.</translation>
        </message>
        <message>
            <source>“{found}” says too much, or one thing twice.</source>
            <translation>« {found} » en dit trop, ou dit deux fois la même chose.</translation>
        </message>
        <message>
            <source>“{found}” stands in row {other} already.</source>
            <translation>« {found} » figure déjà à la ligne {other}.</translation>
        </message>
        <message>
            <source>“{found}” was read as one name, comma and all.</source>
            <translation>« {found} » a été lu comme un seul nom, virgule comprise.</translation>
        </message>
        <message>
            <source>“{found}” was read as {read}, not as {other}.</source>
            <translation>« {found} » a été lu {read}, et non {other}.</translation>
        </message>
        <message>
            <source>“{found}”: no run of slots has {minutes} minutes.</source>
            <translation>« {found} » : aucune suite de créneaux n’atteint {minutes} minutes.</translation>
        </message>
        <message>
            <source>“{found}”: the end is not after the start.</source>
            <translation>« {found} » : la fin ne vient pas après le début.</translation>
        </message>
        <message>
            <source>“{found}”: this area stands there twice.</source>
            <translation>« {found} » : cette expertise figure deux fois.</translation>
        </message>
        <message>
            <source>“{project}” does not need “{found}”.</source>
            <translation>« {project} » n’a pas de besoin « {found} ».</translation>
        </message>
        <message numerus="yes">
            <source>“{project}” needs only %n session(s) of “{found}”.</source>
            <translation>
                <numerusform>« {project} » ne demande que %n séance de « {found} ».</numerusform>
                <numerusform>« {project} » ne demande que %n séances de « {found} ».</numerusform>
            </translation>
        </message>
        <message>
            <source>“{who}” is in another session then, see row {other}.</source>
            <translation>« {who} » est pris par une autre séance à ce moment, voir la ligne {other}.</translation>
        </message>
        <message>
            <source>“{who}” is taken then, see “{table}” {other}.</source>
            <translation>« {who} » est déjà pris à ce moment, voir « {table} », ligne {other}.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Storing</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>%n inchangée</numerusform>
                <numerusform>%n inchangées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n locked</source>
            <translation>
                <numerusform>%n verrouillée</numerusform>
                <numerusform>%n verrouillées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n déplacée</numerusform>
                <numerusform>%n déplacées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken off</source>
            <translation>
                <numerusform>%n retirée</numerusform>
                <numerusform>%n retirées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n placed</source>
            <translation>
                <numerusform>+ %n placée</numerusform>
                <numerusform>+ %n placées</numerusform>
            </translation>
        </message>
        <message>
            <source>Adopt this schedule</source>
            <translation>Adopter ce planning</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>Compared with the schedule shown:</source>
            <translation>Par rapport au planning affiché :</translation>
        </message>
        <message>
            <source>Course of the search</source>
            <translation>Déroulement de la recherche</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Done in {seconds} s: no schedule is better.</source>
            <translation>Terminé en {seconds} s : aucun planning n’est meilleur.</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>It breaks a rule and cannot be adopted:</source>
            <translation>Il enfreint une règle et ne peut pas être adopté :</translation>
        </message>
        <message>
            <source>It is the one on the board.</source>
            <translation>C’est celui du tableau.</translation>
        </message>
        <message>
            <source>Locked sessions contradict each other: nothing can be proposed.</source>
            <translation>Des séances verrouillées se contredisent : rien ne peut être proposé.</translation>
        </message>
        <message>
            <source>Moved: {session} → {there}</source>
            <translation>Déplacée : {session} → {there}</translation>
        </message>
        <message>
            <source>Placed: {session}</source>
            <translation>Placée : {session}</translation>
        </message>
        <message>
            <source>Proposed schedule</source>
            <translation>Proposition de planning</translation>
        </message>
        <message>
            <source>See the changes</source>
            <translation>Voir les changements</translation>
        </message>
        <message>
            <source>Step {step} of {steps} · {goal} · {seconds} s</source>
            <translation>Étape {step} sur {steps} · {goal} · {seconds} s</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Arrêter ici</translation>
        </message>
        <message>
            <source>Stopped after {seconds} s: the best schedule found so far.</source>
            <translation>Arrêté après {seconds} s : le meilleur planning trouvé jusqu’ici.</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <source>Taken off: {session}</source>
            <translation>Retirée : {session}</translation>
        </message>
        <message>
            <source>Time is up after {seconds} s: the best schedule found so far.</source>
            <translation>Temps écoulé après {seconds} s : le meilleur planning trouvé jusqu’ici.</translation>
        </message>
        <message>
            <source>bound</source>
            <translation>limite</translation>
        </message>
        <message>
            <source>found</source>
            <translation>trouvé</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>not proven</source>
            <translation>non prouvé</translation>
        </message>
        <message>
            <source>optimum proven</source>
            <translation>optimum prouvé</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>All rooms that would do are taken ({day})</source>
            <translation>Toutes les salles qui conviennent sont prises ({day})</translation>
        </message>
        <message>
            <source>Not placed yet</source>
            <translation>Pas encore placée</translation>
        </message>
        <message>
            <source>The grid has no slot for sessions</source>
            <translation>La grille n’a aucun créneau de mentorat</translation>
        </message>
        <message>
            <source>The grid has no {minutes} minutes without a break for {project}, {area}</source>
            <translation>La grille n’a pas {minutes} minutes sans pause pour {project}, {area}</translation>
        </message>
        <message>
            <source>The reason was not found in time</source>
            <translation>Raison non trouvée dans le temps imparti</translation>
        </message>
        <message>
            <source>The session of {project} with {mentor} is locked ({moment})</source>
            <translation>La séance de {project} avec {mentor} est verrouillée ({moment})</translation>
        </message>
        <message>
            <source>There are no mentors</source>
            <translation>Il n’y a aucun mentor</translation>
        </message>
        <message>
            <source>What has begun takes no more sessions ({day})</source>
            <translation>Les créneaux déjà commencés ne prennent plus de séance ({day})</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} à {time}</translation>
        </message>
        <message>
            <source>{mentor} and {project} are not to meet</source>
            <translation>{mentor} et {project} ne doivent pas se voir</translation>
        </message>
        <message>
            <source>{mentor} and {project} meet once a day ({day})</source>
            <translation>{mentor} et {project} ne se voient qu’une fois par jour ({day})</translation>
        </message>
        <message>
            <source>{mentor} and {project} share no language</source>
            <translation>{mentor} et {project} n’ont aucune langue commune</translation>
        </message>
        <message>
            <source>{mentor} does not have the expertise {area}</source>
            <translation>{mentor} n’a pas l’expertise {area}</translation>
        </message>
        <message>
            <source>{mentor} gives no more than {limit} sessions a day ({day})</source>
            <translation>{mentor} ne donne pas plus de {limit} séances par jour ({day})</translation>
        </message>
        <message>
            <source>{mentor} gives one session at a time ({day})</source>
            <translation>{mentor} ne donne qu’une séance à la fois ({day})</translation>
        </message>
        <message>
            <source>{mentor} works no more than {limit} slots in a row ({day})</source>
            <translation>{mentor} n’enchaîne pas plus de {limit} créneaux ({day})</translation>
        </message>
        <message>
            <source>{name} arrives on {moment}</source>
            <translation>{name} arrive {moment}</translation>
        </message>
        <message>
            <source>{name} attends “{event}” ({day})</source>
            <translation>{name} assiste à « {event} » ({day})</translation>
        </message>
        <message>
            <source>{name} is not always free ({day})</source>
            <translation>{name} n’est pas libre tout le temps ({day})</translation>
        </message>
        <message>
            <source>{name} leaves on {moment}</source>
            <translation>{name} part {moment}</translation>
        </message>
        <message>
            <source>{project} asks for {minutes} minutes of {area}</source>
            <translation>{project} demande {minutes} minutes ({area})</translation>
        </message>
        <message>
            <source>{project} has no more than {limit} sessions a day ({day})</source>
            <translation>{project} n’a pas plus de {limit} séances par jour ({day})</translation>
        </message>
        <message>
            <source>{project} is in one session at a time ({day})</source>
            <translation>{project} n’a qu’une séance à la fois ({day})</translation>
        </message>
        <message>
            <source>{project}: {area} comes after {other}</source>
            <translation>{project} : {area} vient après {other}</translation>
        </message>
        <message>
            <source>{room} is not always free ({day})</source>
            <translation>La salle {room} n’est pas libre tout le temps ({day})</translation>
        </message>
        <message>
            <source>{room} lacks equipment that {project} asks for</source>
            <translation>Il manque à la salle {room} un équipement que {project} demande</translation>
        </message>
    </context>
    <context>
        <name>Remedies</name>
        <message>
            <source>Add {area} to the expertise of {name}</source>
            <translation>Ajouter {area} aux expertises {name}</translation>
        </message>
        <message>
            <source>Add {language} to the languages of {name}</source>
            <translation>Ajouter {language} aux langues {name}</translation>
        </message>
        <message>
            <source>Allow {limit} sessions a day instead of {now}: {name}</source>
            <translation>Permettre {limit} séances par jour au lieu de {now} : {name}</translation>
        </message>
        <message>
            <source>Allow {limit} slots in a row instead of {now}: {name}</source>
            <translation>Permettre {limit} créneaux d’affilée au lieu de {now} : {name}</translation>
        </message>
        <message>
            <source>Ask for one slot instead of {minutes} minutes: {project}, {area}</source>
            <translation>Demander un créneau au lieu de {minutes} minutes : {project}, {area}</translation>
        </message>
        <message>
            <source>Equip {room} with: {equipment}</source>
            <translation>Équiper la salle {room} : {equipment}</translation>
        </message>
        <message>
            <source>Excuse {name} from “{event}” on {day}</source>
            <translation>Dispenser {name} de « {event} » ({day})</translation>
        </message>
        <message>
            <source>Find one more room for {when}</source>
            <translation>Trouver une salle de plus {when}</translation>
        </message>
        <message>
            <source>Find one more room for {when}, with: {equipment}</source>
            <translation>Trouver une salle de plus {when}, équipée ainsi : {equipment}</translation>
        </message>
        <message>
            <source>Have {name} arrive on {day} at {time}</source>
            <translation>Faire arriver {name} {day} à {time}</translation>
        </message>
        <message>
            <source>Have {name} free on {when}</source>
            <translation>Libérer {name} {when}</translation>
        </message>
        <message>
            <source>Have {name} stay until {day} at {time}</source>
            <translation>Faire rester {name} jusqu’au {day} à {time}</translation>
        </message>
        <message>
            <source>Let {mentor} and {project} meet</source>
            <translation>Laisser {mentor} et {project} se voir</translation>
        </message>
        <message>
            <source>Move the locked session of {project} with {mentor} to {day} at {time}</source>
            <translation>Déplacer la séance verrouillée de {project} avec {mentor} : {day} à {time}</translation>
        </message>
        <message>
            <source>Move the locked session of {project} with {mentor} to {day} at {time}, with {other}</source>
            <translation>Déplacer la séance verrouillée de {project} avec {mentor} : {day} à {time}, avec {other}</translation>
        </message>
        <message>
            <source>Open {room} on {when}</source>
            <translation>Ouvrir la salle {room} {when}</translation>
        </message>
        <message>
            <source>{project}: let {area} no longer wait for {other}</source>
            <translation>{project} : ne plus faire attendre {area} après {other}</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A locked session stays as it is</source>
            <translation>Une séance verrouillée reste telle quelle</translation>
        </message>
        <message>
            <source>A mentor and a project meet once a day</source>
            <translation>Un mentor et un projet se voient une fois par jour</translation>
        </message>
        <message>
            <source>A mentor has a pause after some sessions in a row</source>
            <translation>Un mentor a une pause après quelques séances d’affilée</translation>
        </message>
        <message>
            <source>A mentor has no more sessions a day than agreed</source>
            <translation>Un mentor n’a pas plus de séances par jour que convenu</translation>
        </message>
        <message>
            <source>A mentor is in one session at a time</source>
            <translation>Un mentor est dans une seule séance à la fois</translation>
        </message>
        <message>
            <source>A project has no more sessions a day than agreed</source>
            <translation>Un projet n’a pas plus de séances par jour que convenu</translation>
        </message>
        <message>
            <source>A project is in one session at a time</source>
            <translation>Un projet est dans une seule séance à la fois</translation>
        </message>
        <message>
            <source>A room holds one session at a time</source>
            <translation>Une salle accueille une seule séance à la fois</translation>
        </message>
        <message>
            <source>A session fills slots of the day's grid</source>
            <translation>Une séance remplit des créneaux de la grille du jour</translation>
        </message>
        <message>
            <source>A session is as long as the need asks</source>
            <translation>Une séance dure ce que le besoin demande</translation>
        </message>
        <message>
            <source>Mentor and project may meet</source>
            <translation>Mentor et projet peuvent se voir</translation>
        </message>
        <message>
            <source>Mentor and project share a language</source>
            <translation>Mentor et projet ont une langue en commun</translation>
        </message>
        <message>
            <source>Needs are met in the order asked for</source>
            <translation>Les besoins sont servis dans l’ordre demandé</translation>
        </message>
        <message>
            <source>No open room: {room}</source>
            <translation>Pas de salle ouverte : {room}</translation>
        </message>
        <message>
            <source>The locked session of {project} was moved</source>
            <translation>La séance verrouillée de {project} a été déplacée</translation>
        </message>
        <message>
            <source>The mentor has the expertise</source>
            <translation>Le mentor a l’expertise</translation>
        </message>
        <message>
            <source>The mentor is there and free</source>
            <translation>Le mentor est présent et libre</translation>
        </message>
        <message>
            <source>The project is there and free</source>
            <translation>Le projet est présent et libre</translation>
        </message>
        <message>
            <source>The room has the equipment</source>
            <translation>La salle a l’équipement</translation>
        </message>
        <message>
            <source>The session has a room that is open</source>
            <translation>La séance a une salle qui est ouverte</translation>
        </message>
        <message>
            <source>The session of {project} fills no slots of the grid</source>
            <translation>La séance de {project} ne remplit pas de créneaux de la grille</translation>
        </message>
        <message>
            <source>The session of {project} has not the length asked for</source>
            <translation>La séance de {project} n’a pas la durée demandée</translation>
        </message>
        <message>
            <source>The session of {project} lies in the past</source>
            <translation>La séance de {project} est dans le passé</translation>
        </message>
        <message>
            <source>What has begun stays as it is</source>
            <translation>Ce qui a commencé reste tel quel</translation>
        </message>
        <message>
            <source>{mentor} and {project} are not to meet</source>
            <translation>{mentor} et {project} ne doivent pas se voir</translation>
        </message>
        <message>
            <source>{mentor} and {project} meet twice on {day}</source>
            <translation>{mentor} et {project} se voient deux fois le {day}</translation>
        </message>
        <message>
            <source>{mentor} and {project} share no language</source>
            <translation>{mentor} et {project} n’ont aucune langue en commun</translation>
        </message>
        <message>
            <source>{mentor} does not have the expertise {area}</source>
            <translation>{mentor} n’a pas l’expertise {area}</translation>
        </message>
        <message>
            <source>{mentor} has more than {limit} sessions on {day}</source>
            <translation>{mentor} a plus de {limit} séances le {day}</translation>
        </message>
        <message>
            <source>{mentor} has more than {limit} slots in a row</source>
            <translation>{mentor} a plus de {limit} créneaux d’affilée</translation>
        </message>
        <message>
            <source>{mentor} is in two sessions at once</source>
            <translation>{mentor} est dans deux séances à la fois</translation>
        </message>
        <message>
            <source>{mentor} is not there or not free</source>
            <translation>{mentor} n’est pas là, ou pas libre</translation>
        </message>
        <message>
            <source>{project} has more than {limit} sessions on {day}</source>
            <translation>{project} a plus de {limit} séances le {day}</translation>
        </message>
        <message>
            <source>{project} is in two sessions at once</source>
            <translation>{project} est dans deux séances à la fois</translation>
        </message>
        <message>
            <source>{project} is not there or not free</source>
            <translation>{project} n’est pas là, ou pas libre</translation>
        </message>
        <message>
            <source>{project}: {area} begins before {other} has ended</source>
            <translation>{project} : {area} commence avant la fin de {other}</translation>
        </message>
        <message>
            <source>{room} holds two sessions at once</source>
            <translation>{room} accueille deux séances à la fois</translation>
        </message>
        <message>
            <source>{room} lacks equipment that {project} asks for</source>
            <translation>Il manque à {room} un équipement que {project} demande</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Choose a card on the board to read about its session here.</source>
            <translation>Choisissez une carte du tableau pour lire ici le détail de sa séance.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>Sans salle</translation>
        </message>
        <message>
            <source>Session {number} of {sessions}, need of priority {priority}</source>
            <translation>Séance {number} sur {sessions}, besoin de priorité {priority}</translation>
        </message>
        <message>
            <source>The project did not ask for this.</source>
            <translation>Le projet ne l’avait pas demandée.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>{area}, mentor's level {level} of 3</source>
            <translation>{area}, niveau {level} sur 3 du mentor</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n salle</numerusform>
                <numerusform>%n salles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>At {first}</source>
            <translation>À {first}</translation>
        </message>
        <message>
            <source>First at {first}, last at {last}</source>
            <translation>Première à {first}, dernière à {last}</translation>
        </message>
        <message>
            <source>First session with you.</source>
            <translation>Première séance avec vous.</translation>
        </message>
        <message>
            <source>Mentor sheet</source>
            <translation>Feuille de mentor</translation>
        </message>
        <message>
            <source>Notes and actions written here are copied by the coordinators.</source>
            <translation>La coordination recopie les notes prises ici.</translation>
        </message>
        <message>
            <source>Previous session: {day}</source>
            <translation>Séance précédente : {day}</translation>
        </message>
        <message>
            <source>Room to be told</source>
            <translation>Salle à préciser</translation>
        </message>
        <message>
            <source>priority {number}</source>
            <translation>priorité {number}</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>aujourd’hui à {time}</translation>
        </message>
        <message>
            <source>{room} all day</source>
            <translation>{room} toute la journée</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n rules broken</source>
            <translation>
                <numerusform>%n règle enfreinte</numerusform>
                <numerusform>%n règles enfreintes</numerusform>
            </translation>
        </message>
        <message>
            <source>Fairness: the least served project has {share} of its needs</source>
            <translation>Équité : le projet le moins servi a {share} de ses besoins</translation>
        </message>
        <message>
            <source>No rule broken</source>
            <translation>Aucune règle enfreinte</translation>
        </message>
        <message>
            <source>Optimum not proven</source>
            <translation>Optimum non prouvé</translation>
        </message>
        <message>
            <source>Optimum proven</source>
            <translation>Optimum prouvé</translation>
        </message>
        <message>
            <source>Optimum proven in part</source>
            <translation>Optimum prouvé en partie</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>{placed} / {asked} sessions placed</source>
            <translation>{placed} / {asked} séances placées</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>areas</source>
            <translation>expertises</translation>
        </message>
        <message>
            <source>mentors</source>
            <translation>mentors</translation>
        </message>
        <message>
            <source>projects</source>
            <translation>projets</translation>
        </message>
        <message>
            <source>residency</source>
            <translation>résidence</translation>
        </message>
        <message>
            <source>rooms</source>
            <translation>salles</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>créneaux</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>A file that you made before; its name ends in .ateliers.</source>
            <translation>Un fichier déjà créé ; son nom finit par .ateliers.</translation>
        </message>
        <message>
            <source>An Excel or LibreOffice workbook with mentors, projects, rooms and slots.</source>
            <translation>Un classeur Excel ou LibreOffice avec mentors, projets, salles et créneaux.</translation>
        </message>
        <message>
            <source>Ateliers Desktop</source>
            <translation>Ateliers Desktop</translation>
        </message>
        <message>
            <source>Fourteen projects, twelve mentors and six days, all invented, to try everything out.</source>
            <translation>Quatorze projets, douze mentors et six jours, tous inventés, pour tout essayer.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Importer un classeur</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Découvrir</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Ouvrir un fichier</translation>
        </message>
        <message>
            <source>Open the sample residency</source>
            <translation>Ouvrir la résidence d’exemple</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <source>Plan, prove and print the sessions of a residency, offline.</source>
            <translation>Planifier, prouver et imprimer les séances d’une résidence, sans connexion.</translation>
        </message>
        <message>
            <source>Start from your lists</source>
            <translation>Partir de vos listes</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ateliers Desktop</source>
            <translation>À propos d’Ateliers Desktop</translation>
        </message>
        <message>
            <source>Backups of a file lie beside it, in the folder “backups”.</source>
            <translation>Les sauvegardes d’un fichier sont à côté de lui, dans le dossier « backups ».</translation>
        </message>
        <message>
            <source>Backups of this file: {folder}</source>
            <translation>Sauvegardes de ce fichier : {folder}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0: you may use it, copy it, change it and pass it on. It comes without any warranty.</source>
            <translation>Logiciel libre sous licence Apache 2.0 : vous pouvez l’utiliser, le copier, le modifier et le transmettre. Il est fourni sans aucune garantie.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Show the backups</source>
            <translation>Montrer les sauvegardes</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>The text of this licence was not installed along.</source>
            <translation>Le texte de cette licence n’a pas été installé avec le programme.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version {version}. Plans, proves and prints the mentoring sessions of a creative residency, on your own computer and without a network.</source>
            <translation>Version {version}. Planifie, prouve et imprime les séances de mentorat d’une résidence de création, sur votre ordinateur et sans réseau.</translation>
        </message>
        <message>
            <source>What is inside</source>
            <translation>Ce qu’il y a dedans</translation>
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
            <source>No mentoring sessions</source>
            <translation>Pas de séance de mentorat</translation>
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
        <name>Attendance</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Après-midi</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Émargement</translation>
        </message>
        <message>
            <source>In all: {people}</source>
            <translation>En tout : {people}</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>Mentors</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Matin</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New on the list</source>
            <translation>Ajout à la liste</translation>
        </message>
        <message>
            <source>Not expected</source>
            <translation>Absence prévue</translation>
        </message>
        <message>
            <source>Not expected on this day: {names}</source>
            <translation>Absences prévues ce jour : {names}</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>Personne {number}</translation>
        </message>
        <message>
            <source>Project or organisation</source>
            <translation>Projet ou organisation</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Was: {before}</source>
            <translation>Avant : {before}</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>n’y figure plus</translation>
        </message>
        <message>
            <source>page {number} of {count}</source>
            <translation>page {number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Availability</name>
        <message>
            <source>Availability</source>
            <translation>Disponibilité</translation>
        </message>
        <message>
            <source>event</source>
            <translation>événement</translation>
        </message>
        <message>
            <source>event: {title}</source>
            <translation>événement : {title}</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>no slot</source>
            <translation>pas de créneau</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>indisponible</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>pas sur place</translation>
        </message>
        <message>
            <source>paint with the mouse, or arrows and Space</source>
            <translation>peindre à la souris, ou flèches et Espace</translation>
        </message>
        <message>
            <source>session</source>
            <translation>séance</translation>
        </message>
        <message>
            <source>session: {project} with {mentor}</source>
            <translation>séance : {project} avec {mentor}</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n mentors</source>
            <translation>
                <numerusform>%n mentor</numerusform>
                <numerusform>%n mentors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n projet</numerusform>
                <numerusform>%n projets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n residencies</source>
            <translation>
                <numerusform>%n résidence</numerusform>
                <numerusform>%n résidences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions fewer since</source>
            <translation>
                <numerusform>%n séance de moins depuis</numerusform>
                <numerusform>%n séances de moins depuis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions more since</source>
            <translation>
                <numerusform>%n séance de plus depuis</numerusform>
                <numerusform>%n séances de plus depuis</numerusform>
            </translation>
        </message>
        <message>
            <source>Damaged: cannot be restored</source>
            <translation>Endommagée : elle ne peut pas être restaurée</translation>
        </message>
        <message>
            <source>before a backup was restored</source>
            <translation>avant la restauration d’une sauvegarde</translation>
        </message>
        <message>
            <source>before a further residency was made</source>
            <translation>avant la création d’une nouvelle résidence</translation>
        </message>
        <message>
            <source>before a later state of the form was brought in</source>
            <translation>avant la reprise d’un état plus récent du formulaire</translation>
        </message>
        <message>
            <source>before a person’s data were erased</source>
            <translation>avant l’effacement des données d’une personne</translation>
        </message>
        <message>
            <source>before a proposal was adopted</source>
            <translation>avant l’adoption d’une proposition</translation>
        </message>
        <message>
            <source>before a residency was removed</source>
            <translation>avant la suppression d’une résidence</translation>
        </message>
        <message>
            <source>before the file was brought to a newer version</source>
            <translation>avant le passage du fichier à une version plus récente</translation>
        </message>
        <message>
            <source>in the course of work</source>
            <translation>au fil du travail</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>faite à la main</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>aujourd’hui {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>hier {time}</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message numerus="yes">
            <source>%n slots a day</source>
            <translation>
                <numerusform>%n créneau par jour</numerusform>
                <numerusform>%n créneaux par jour</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin a residency</source>
            <translation>Commencer une résidence</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Break, in minutes</source>
            <translation>Pause, en minutes</translation>
        </message>
        <message>
            <source>Choose a place for the file…</source>
            <translation>Choisir où garder le fichier…</translation>
        </message>
        <message>
            <source>Every day begins with this pattern; each can be changed by itself afterwards.</source>
            <translation>Chaque jour commence avec cette composition ; chacun peut ensuite être modifié à part.</translation>
        </message>
        <message>
            <source>First slot at</source>
            <translation>Premier créneau à</translation>
        </message>
        <message>
            <source>How a day is laid out</source>
            <translation>Composition d’une journée</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>Déjeuner</translation>
        </message>
        <message>
            <source>Lunch, in minutes</source>
            <translation>Déjeuner, en minutes</translation>
        </message>
        <message>
            <source>Minutes a slot</source>
            <translation>Minutes par créneau</translation>
        </message>
        <message>
            <source>Name of the residency</source>
            <translation>Nom de la résidence</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Slots after lunch</source>
            <translation>Créneaux après le déjeuner</translation>
        </message>
        <message>
            <source>Slots before lunch</source>
            <translation>Créneaux avant le déjeuner</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>La journée</translation>
        </message>
        <message>
            <source>These numbers make no day.</source>
            <translation>Ces nombres ne font pas une journée.</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n sessions in all</source>
            <translation>
                <numerusform>%n séance en tout</numerusform>
                <numerusform>%n séances en tout</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions this day</source>
            <translation>
                <numerusform>%n séance ce jour</numerusform>
                <numerusform>%n séances ce jour</numerusform>
            </translation>
        </message>
        <message>
            <source>Has notes.</source>
            <translation>A des notes.</translation>
        </message>
        <message>
            <source>Held.</source>
            <translation>Tenue.</translation>
        </message>
        <message>
            <source>Locked: a proposal leaves it where it is.</source>
            <translation>Verrouillée : une proposition la laisse en place.</translation>
        </message>
        <message>
            <source>Moved here from: {place}</source>
            <translation>Déplacée ici depuis : {place}</translation>
        </message>
        <message>
            <source>New in the proposal.</source>
            <translation>Nouvelle dans la proposition.</translation>
        </message>
        <message>
            <source>Rule broken: {rule}</source>
            <translation>Règle enfreinte : {rule}</translation>
        </message>
        <message>
            <source>The board</source>
            <translation>Le tableau</translation>
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
            <source>{project} with {mentor} leaves this place.</source>
            <translation>{project} avec {mentor} quitte cette place.</translation>
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
        <name>Calendar</name>
        <message>
            <source>Area: {name}</source>
            <translation>Expertise : {name}</translation>
        </message>
        <message>
            <source>Cancelled: {event}</source>
            <translation>Annulé : {event}</translation>
        </message>
        <message>
            <source>Cancelled: {session}</source>
            <translation>Annulée : {session}</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Mentor: {name}</source>
            <translation>Mentor : {name}</translation>
        </message>
        <message>
            <source>Missed: {session}</source>
            <translation>N’a pas eu lieu : {session}</translation>
        </message>
        <message>
            <source>Project: {name}</source>
            <translation>Projet : {name}</translation>
        </message>
        <message>
            <source>Room: {name}</source>
            <translation>Salle : {name}</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Business model of {project}</source>
            <translation>Modèle économique de {project}</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canaux</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cost structure</source>
            <translation>Structure de coûts</translation>
        </message>
        <message>
            <source>Customer relationships</source>
            <translation>Relations clients</translation>
        </message>
        <message>
            <source>Customer segments</source>
            <translation>Segments de clientèle</translation>
        </message>
        <message>
            <source>Each field is saved when you leave it; Ctrl+Z takes it back.</source>
            <translation>Chaque champ est enregistré quand vous le quittez ; Ctrl+Z revient en arrière.</translation>
        </message>
        <message>
            <source>For whom is it?</source>
            <translation>Pour qui ?</translation>
        </message>
        <message>
            <source>How are they won and kept?</source>
            <translation>Comment les gagner et les garder ?</translation>
        </message>
        <message>
            <source>How does it reach them?</source>
            <translation>Par où les atteindre ?</translation>
        </message>
        <message>
            <source>Key activities</source>
            <translation>Activités clés</translation>
        </message>
        <message>
            <source>Key partners</source>
            <translation>Partenaires clés</translation>
        </message>
        <message>
            <source>Key resources</source>
            <translation>Ressources clés</translation>
        </message>
        <message>
            <source>Revenue streams</source>
            <translation>Sources de revenus</translation>
        </message>
        <message>
            <source>Value propositions</source>
            <translation>Propositions de valeur</translation>
        </message>
        <message>
            <source>What do people get?</source>
            <translation>Qu’y gagne-t-on ?</translation>
        </message>
        <message>
            <source>What do people pay for?</source>
            <translation>Que paie-t-on ?</translation>
        </message>
        <message>
            <source>What does it cost?</source>
            <translation>Qu’est-ce que cela coûte ?</translation>
        </message>
        <message>
            <source>What does it take?</source>
            <translation>Que faut-il ?</translation>
        </message>
        <message>
            <source>What has to be done?</source>
            <translation>Que faut-il faire ?</translation>
        </message>
        <message>
            <source>Who helps?</source>
            <translation>Avec qui ?</translation>
        </message>
        <message>
            <source>until {when}: {text}</source>
            <translation>jusqu’au {when} : {text}</translation>
        </message>
        <message>
            <source>{field}: what it said before</source>
            <translation>{field} : ce qu’il y avait avant</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Cards for the wall</source>
            <translation>Cartes pour le mur</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Horaire</translation>
        </message>
        <message>
            <source>To be placed</source>
            <translation>À placer</translation>
        </message>
    </context>
    <context>
        <name>Change</name>
        <message>
            <source>Changed since the version of {day}, {time}</source>
            <translation>Changements depuis la version du {day} à {time}</translation>
        </message>
        <message>
            <source>Changed, was: {before}</source>
            <translation>Modifiée, avant : {before}</translation>
        </message>
        <message>
            <source>Moved, was: {before}</source>
            <translation>Déplacée, avant : {before}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>No sessions any more</source>
            <translation>Plus aucune séance</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>now: {place}</source>
            <translation>désormais : {place}</translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>A name is needed.</source>
            <translation>Il faut un nom.</translation>
        </message>
        <message>
            <source>A time as 09:30.</source>
            <translation>Une heure comme 09:30.</translation>
        </message>
        <message>
            <source>A whole number from {least} to {most}.</source>
            <translation>Un nombre entier de {least} à {most}.</translation>
        </message>
        <message>
            <source>An address has an @ between two parts.</source>
            <translation>Une adresse a un @ entre deux parties.</translation>
        </message>
        <message>
            <source>Choose the day first.</source>
            <translation>Choisissez d’abord le jour.</translation>
        </message>
        <message>
            <source>The departure must come after the arrival.</source>
            <translation>Le départ doit venir après l’arrivée.</translation>
        </message>
        <message>
            <source>The project has no need “{name}”.</source>
            <translation>Le projet n’a pas de besoin « {name} ».</translation>
        </message>
        <message>
            <source>{least} people are named, so at least that.</source>
            <translation>{least} personnes sont nommées : au moins ce nombre.</translation>
        </message>
        <message>
            <source>“{name}” is no language known here.</source>
            <translation>« {name} » n’est pas une langue connue ici.</translation>
        </message>
        <message>
            <source>“{name}” is not on the list; choose from it.</source>
            <translation>« {name} » n’est pas dans la liste : choisissez-y un nom.</translation>
        </message>
        <message>
            <source>“{name}” is there already; choose another name.</source>
            <translation>« {name} » existe déjà : choisissez un autre nom.</translation>
        </message>
        <message>
            <source>“{name}” stands there already.</source>
            <translation>« {name} » y est déjà.</translation>
        </message>
        <message>
            <source>“{name}” would wait for itself.</source>
            <translation>« {name} » s’attendrait lui-même.</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>This computer’s clock says {time}; at the place of the residency ({zone}) it is {there}. Set the computer’s time zone: all that is shown here goes by its clock.</source>
            <translation>L’horloge de cet ordinateur indique {time} ; sur le lieu de la résidence ({zone}), il est {there}. Réglez le fuseau horaire de l’ordinateur : tout ce qui est affiché ici suit son horloge.</translation>
        </message>
        <message>
            <source>Today, {day}, is none of the residency’s days ({dates}). If it should be, set the computer’s date, or change the dates under Programme.</source>
            <translation>Aujourd’hui, {day}, n’est pas un jour de la résidence ({dates}). Si c’est une erreur, réglez la date de l’ordinateur, ou changez les dates dans Programme.</translation>
        </message>
    </context>
    <context>
        <name>Code</name>
        <message>
            <source>Scan a code: its day goes into your phone’s calendar, no internet needed</source>
            <translation>À scanner : chaque code met sa journée dans l’agenda du téléphone, sans internet</translation>
        </message>
        <message>
            <source>Scan: your day in your phone’s calendar, no internet needed</source>
            <translation>À scanner : votre journée dans l’agenda du téléphone, sans internet</translation>
        </message>
        <message numerus="yes">
            <source>Scan: your first %n session(s) in your phone’s calendar, no internet needed</source>
            <translation>
                <numerusform>À scanner : votre première séance dans l’agenda du téléphone, sans internet</numerusform>
                <numerusform>À scanner : vos %n premières séances dans l’agenda du téléphone, sans internet</numerusform>
            </translation>
        </message>
        <message>
            <source>sessions {first} to {last} of {total}</source>
            <translation>séances {first} à {last} sur {total}</translation>
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
            <translation>plus possible, à replacer : {session}</translation>
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
            <translation>le fichier tel qu’il était : {file}</translation>
        </message>
        <message>
            <source>{count} sessions, no rule broken</source>
            <translation>{count} séances, aucune règle enfreinte</translation>
        </message>
        <message>
            <source>{file}: could only be read, so this calendar is not remembered; what is cancelled from now on will be missing in the next one instead of being cancelled by it</source>
            <translation>{file} : n’a pu être que lu, ce calendrier n’est donc pas retenu ; ce qui est annulé désormais manquera dans le suivant au lieu d’y figurer comme annulé</translation>
        </message>
        <message>
            <source>{file}: {residency}, {projects} projects, {mentors} mentors</source>
            <translation>{file} : {residency}, {projects} projets, {mentors} mentors</translation>
        </message>
        <message>
            <source>{goal}: {value}</source>
            <translation>{goal} : {value}</translation>
        </message>
        <message>
            <source>{goal}: {value} ({state})</source>
            <translation>{goal} : {value} ({state})</translation>
        </message>
        <message>
            <source>{placed} of {all} sessions placed in {seconds:.1f} s</source>
            <translation>{placed} séances placées sur {all} en {seconds:.1f} s</translation>
        </message>
        <message>
            <source>{table}, changed: {names}</source>
            <translation>{table}, modifiés : {names}</translation>
        </message>
        <message>
            <source>{table}, gone: {names}</source>
            <translation>{table}, disparus : {names}</translation>
        </message>
        <message>
            <source>{table}, new: {names}</source>
            <translation>{table}, nouveaux : {names}</translation>
        </message>
    </context>
    <context>
        <name>DataCheck</name>
        <message numerus="yes">
            <source>%n are worth a look</source>
            <translation>
                <numerusform>%n point est à regarder</numerusform>
                <numerusform>%n points sont à regarder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cost sessions</source>
            <translation>
                <numerusform>%n point coûte des séances</numerusform>
                <numerusform>%n points coûtent des séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions are asked for</source>
            <translation>
                <numerusform>%n séance est demandée</numerusform>
                <numerusform>%n séances sont demandées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stop every search</source>
            <translation>
                <numerusform>%n point bloque la recherche</numerusform>
                <numerusform>%n points bloquent la recherche</numerusform>
            </translation>
        </message>
        <message>
            <source>Add mentoring slots to the days.</source>
            <translation>Ajoutez des créneaux de mentorat aux jours.</translation>
        </message>
        <message>
            <source>Add needs to the projects, or take back what was set aside.</source>
            <translation>Ajoutez des besoins aux projets, ou reprenez ce qui a été mis de côté.</translation>
        </message>
        <message>
            <source>Add rooms or slots, or {aside}.</source>
            <translation>Ajoutez des salles ou des créneaux, ou {aside}.</translation>
        </message>
        <message>
            <source>Add slots if sessions are to be held; if not, leave it as it is.</source>
            <translation>Ajoutez des créneaux si des séances doivent s’y tenir ; sinon, laissez tel quel.</translation>
        </message>
        <message>
            <source>Add the mentors, or import them.</source>
            <translation>Ajoutez les mentors, ou importez-les.</translation>
        </message>
        <message>
            <source>Add the projects, or import them.</source>
            <translation>Ajoutez les projets, ou importez-les.</translation>
        </message>
        <message>
            <source>Add the rooms if each session is to have one.</source>
            <translation>Ajoutez les salles si chaque séance doit en avoir une.</translation>
        </message>
        <message>
            <source>Add this expertise to a mentor, invite somebody, or {aside}.</source>
            <translation>Ajoutez cette expertise à un mentor, invitez quelqu’un, ou {aside}.</translation>
        </message>
        <message>
            <source>Add this expertise to another mentor, invite somebody, or {aside}.</source>
            <translation>Ajoutez cette expertise à un autre mentor, invitez quelqu’un, ou {aside}.</translation>
        </message>
        <message>
            <source>Add what the project needs.</source>
            <translation>Ajoutez ce dont le projet a besoin.</translation>
        </message>
        <message>
            <source>Add what this mentor can advise on.</source>
            <translation>Ajoutez ce que ce mentor peut apporter.</translation>
        </message>
        <message>
            <source>All mentors attend “{event}” then, so no session fits in.</source>
            <translation>Tous les mentors assistent alors à « {event} » : aucune séance n’est possible.</translation>
        </message>
        <message>
            <source>All projects attend “{event}” then, so no session fits in.</source>
            <translation>Tous les projets assistent alors à « {event} » : aucune séance n’est possible.</translation>
        </message>
        <message>
            <source>Allow the meeting, find another mentor, or {aside}.</source>
            <translation>Autorisez la rencontre, trouvez un autre mentor, ou {aside}.</translation>
        </message>
        <message>
            <source>Ask for a shorter session, or move a break of the day.</source>
            <translation>Demandez une séance plus courte, ou déplacez une pause de la journée.</translation>
        </message>
        <message>
            <source>Ask for less than {minutes} minutes, or change when either side is there.</source>
            <translation>Demandez moins de {minutes} minutes, ou changez les présences de part ou d’autre.</translation>
        </message>
        <message>
            <source>Ask for less than {minutes} minutes, or raise a maximum in a row.</source>
            <translation>Demandez moins de {minutes} minutes, ou relevez un maximum d’affilée.</translation>
        </message>
        <message>
            <source>Change when either side is there, find another mentor, or {aside}.</source>
            <translation>Changez les présences de part ou d’autre, trouvez un autre mentor, ou {aside}.</translation>
        </message>
        <message>
            <source>Check its closing times, or remove it.</source>
            <translation>Vérifiez ses fermetures, ou supprimez-la.</translation>
        </message>
        <message>
            <source>Check languages, exclusions and times on both sides.</source>
            <translation>Vérifiez les langues, les exclusions et les présences des deux côtés.</translation>
        </message>
        <message>
            <source>Check of the data</source>
            <translation>Vérification des données</translation>
        </message>
        <message>
            <source>Check the arrival, the departure and the absences.</source>
            <translation>Vérifiez l’arrivée, le départ et les absences.</translation>
        </message>
        <message>
            <source>Check the day, the month and the year.</source>
            <translation>Vérifiez le jour, le mois et l’année.</translation>
        </message>
        <message>
            <source>Choose another need that comes first, or none.</source>
            <translation>Choisissez un autre besoin qui passe avant, ou aucun.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Compare the arrivals, departures and absences with the days of the residency.</source>
            <translation>Comparez les arrivées, les départs et les absences avec les jours de la résidence.</translation>
        </message>
        <message>
            <source>Complete the equipment of a room, or take it off the project.</source>
            <translation>Complétez l’équipement d’une salle, ou retirez-le du projet.</translation>
        </message>
        <message>
            <source>Complete the expertise or the needs, or spare this mentor the journey.</source>
            <translation>Complétez les expertises ou les besoins, ou épargnez le voyage à ce mentor.</translation>
        </message>
        <message>
            <source>Complete the languages on either side, or find a mentor who speaks one of the project’s ({languages}).</source>
            <translation>Complétez les langues de part ou d’autre, ou trouvez un mentor qui parle une langue du projet ({languages}).</translation>
        </message>
        <message>
            <source>Drop the order, or make “{other}” possible earlier.</source>
            <translation>Supprimez cet ordre, ou rendez possible plus tôt « {other} ».</translation>
        </message>
        <message>
            <source>Equip another room, or {aside}.</source>
            <translation>Équipez une autre salle, ou {aside}.</translation>
        </message>
        <message>
            <source>Find another mentor, have one stay for more days, or {aside}.</source>
            <translation>Trouvez un autre mentor, prolongez une présence, ou {aside}.</translation>
        </message>
        <message>
            <source>Free the project at more times, or {aside}.</source>
            <translation>Libérez le projet à d’autres moments, ou {aside}.</translation>
        </message>
        <message>
            <source>Invite another mentor, raise a daily maximum, or {aside}.</source>
            <translation>Invitez un autre mentor, relevez un maximum par jour, ou {aside}.</translation>
        </message>
        <message>
            <source>Let one of them wait no longer.</source>
            <translation>Supprimez l’attente de l’un d’eux.</translation>
        </message>
        <message>
            <source>Locked at the same time: {one}, and {two}.</source>
            <translation>Verrouillées en même temps : {one}, et {two}.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Aller voir</translation>
        </message>
        <message>
            <source>Lower the minimum, or complete expertise, languages or times.</source>
            <translation>Baissez le minimum, ou complétez les expertises, les langues ou les présences.</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>Mentors</translation>
        </message>
        <message>
            <source>Move one of the two sessions, or cancel it.</source>
            <translation>Déplacez l’une des deux séances, ou annulez-la.</translation>
        </message>
        <message>
            <source>Move the event or the slots, or invite fewer people.</source>
            <translation>Déplacez l’événement ou les créneaux, ou invitez moins de monde.</translation>
        </message>
        <message>
            <source>Much like “{other}”: perhaps the same, entered twice.</source>
            <translation>Très proche de « {other} » : peut-être saisi deux fois.</translation>
        </message>
        <message>
            <source>No mentor is free in any mentoring slot.</source>
            <translation>Aucun mentor n’est libre pendant les créneaux de mentorat.</translation>
        </message>
        <message>
            <source>No mentor with this expertise can meet the project: {causes}.</source>
            <translation>Aucun mentor ayant cette expertise ne peut voir le projet : {causes}.</translation>
        </message>
        <message>
            <source>No project asks for a session.</source>
            <translation>Aucun projet ne demande de séance.</translation>
        </message>
        <message>
            <source>No project asks for this expertise ({areas}), so the minimum of {least} is out of reach.</source>
            <translation>Aucun projet ne demande cette expertise ({areas}) : le minimum de séances ({least}) est hors d’atteinte.</translation>
        </message>
        <message>
            <source>No project asks for this expertise ({areas}).</source>
            <translation>Aucun projet ne demande cette expertise ({areas}).</translation>
        </message>
        <message>
            <source>No project that asks for a session is free in any mentoring slot.</source>
            <translation>Aucun projet qui demande des séances n’est libre pendant les créneaux de mentorat.</translation>
        </message>
        <message>
            <source>No project that asks for this expertise can meet this mentor: {causes}.</source>
            <translation>Aucun projet qui demande cette expertise ne peut voir ce mentor : {causes}.</translation>
        </message>
        <message>
            <source>No room has all of this at once: {equipment}.</source>
            <translation>Aucune salle n’a tout cela à la fois : {equipment}.</translation>
        </message>
        <message>
            <source>No room has: {equipment}.</source>
            <translation>Aucune salle n’a : {equipment}.</translation>
        </message>
        <message>
            <source>No room is given, so sessions are planned without rooms.</source>
            <translation>Aucune salle n’est indiquée : les séances sont planifiées sans salle.</translation>
        </message>
        <message>
            <source>No room is open in any mentoring slot.</source>
            <translation>Aucune salle n’est ouverte pendant les créneaux de mentorat.</translation>
        </message>
        <message>
            <source>Nothing is planned: neither a mentoring slot nor an event.</source>
            <translation>Rien n’est prévu : ni créneau de mentorat, ni événement.</translation>
        </message>
        <message>
            <source>Nothing is wrong with the data.</source>
            <translation>Rien à redire aux données.</translation>
        </message>
        <message>
            <source>Open a room, or add one.</source>
            <translation>Ouvrez une salle, ou ajoutez-en une.</translation>
        </message>
        <message>
            <source>Open a suitable room while both are there, or equip another.</source>
            <translation>Ouvrez une salle adaptée quand les deux sont là, ou équipez-en une autre.</translation>
        </message>
        <message>
            <source>Open the room, or give the mentor another.</source>
            <translation>Ouvrez la salle, ou attribuez-en une autre au mentor.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Raise the project’s daily maximum, or {aside}.</source>
            <translation>Relevez le maximum par jour du projet, ou {aside}.</translation>
        </message>
        <message>
            <source>Remove one of the two if they are the same.</source>
            <translation>Supprimez l’un des deux s’il s’agit du même.</translation>
        </message>
        <message>
            <source>Remove the wish, or change what stands against it.</source>
            <translation>Retirez le souhait, ou changez ce qui s’y oppose.</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Sessions possible: {most} at most, for a minimum of {least}.</source>
            <translation>Séances possibles : {most} au plus, pour un minimum de {least}.</translation>
        </message>
        <message>
            <source>Slots</source>
            <translation>Créneaux</translation>
        </message>
        <message>
            <source>The arrival ({arrival}) comes after the last day of the residency.</source>
            <translation>L’arrivée ({arrival}) vient après le dernier jour de la résidence.</translation>
        </message>
        <message>
            <source>The days have no mentoring slot.</source>
            <translation>Les jours n’ont aucun créneau de mentorat.</translation>
        </message>
        <message>
            <source>The departure ({departure}) comes before the first day of the residency.</source>
            <translation>Le départ ({departure}) vient avant le premier jour de la résidence.</translation>
        </message>
        <message>
            <source>The departure ({departure}) does not come after the arrival ({arrival}).</source>
            <translation>Le départ ({departure}) ne vient pas après l’arrivée ({arrival}).</translation>
        </message>
        <message>
            <source>The wish to meet {mentors} cannot come true: {reason}.</source>
            <translation>Le souhait de rencontre ({mentors}) ne peut pas se réaliser : {reason}.</translation>
        </message>
        <message>
            <source>There is no mentor yet.</source>
            <translation>Il n’y a encore aucun mentor.</translation>
        </message>
        <message>
            <source>There is no project yet.</source>
            <translation>Il n’y a encore aucun projet.</translation>
        </message>
        <message>
            <source>These needs wait for each other: {areas}.</source>
            <translation>Ces besoins s’attendent les uns les autres : {areas}.</translation>
        </message>
        <message>
            <source>This mentor has no expertise yet.</source>
            <translation>Ce mentor n’a encore aucune expertise.</translation>
        </message>
        <message>
            <source>This mentor’s own room ({room}) is closed whenever the mentor is there.</source>
            <translation>La salle attribuée à ce mentor ({room}) est fermée pendant toute sa présence.</translation>
        </message>
        <message>
            <source>This need comes after “{other}”, which can never be over in time.</source>
            <translation>Ce besoin vient après « {other} », qui ne peut jamais être terminé à temps.</translation>
        </message>
        <message>
            <source>This need comes after “{other}”, which the project does not ask for.</source>
            <translation>Ce besoin vient après « {other} », que le projet ne demande pas.</translation>
        </message>
        <message>
            <source>This project asks for nothing.</source>
            <translation>Ce projet ne demande rien.</translation>
        </message>
        <message>
            <source>This room is closed during every mentoring slot.</source>
            <translation>Cette salle est fermée pendant tous les créneaux de mentorat.</translation>
        </message>
        <message>
            <source>Times not available lie outside of the residency: {days}.</source>
            <translation>Des indisponibilités tombent en dehors de la résidence : {days}.</translation>
        </message>
        <message>
            <source>What is wrong with the data</source>
            <translation>Ce qui ne va pas dans les données</translation>
        </message>
        <message>
            <source>costs sessions</source>
            <translation>coûte des séances</translation>
        </message>
        <message>
            <source>event</source>
            <translation>événement</translation>
        </message>
        <message>
            <source>meeting excluded ({names})</source>
            <translation>rencontre exclue ({names})</translation>
        </message>
        <message>
            <source>never free at the same time</source>
            <translation>jamais libres en même temps</translation>
        </message>
        <message>
            <source>never free at the same time ({names})</source>
            <translation>jamais libres en même temps ({names})</translation>
        </message>
        <message>
            <source>never free together long enough ({names})</source>
            <translation>jamais libres ensemble assez longtemps ({names})</translation>
        </message>
        <message>
            <source>no shared language</source>
            <translation>aucune langue en commun</translation>
        </message>
        <message>
            <source>no shared language ({names})</source>
            <translation>aucune langue en commun ({names})</translation>
        </message>
        <message>
            <source>no suitable room open then ({names})</source>
            <translation>aucune salle adaptée ouverte à ces moments ({names})</translation>
        </message>
        <message>
            <source>session longer than all that they do in a row ({names})</source>
            <translation>séance plus longue que leur maximum d’affilée ({names})</translation>
        </message>
        <message numerus="yes">
            <source>set %n sessions aside</source>
            <translation>
                <numerusform>mettez %n séance de côté</numerusform>
                <numerusform>mettez %n séances de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>stops every search</source>
            <translation>bloque la recherche</translation>
        </message>
        <message>
            <source>the meeting is excluded</source>
            <translation>la rencontre est exclue</translation>
        </message>
        <message>
            <source>this mentor has none of the expertise asked for</source>
            <translation>ce mentor n’a aucune des expertises demandées</translation>
        </message>
        <message>
            <source>worth a look</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <source>{asked} ({projects}), but no mentor has this expertise.</source>
            <translation>{asked} ({projects}), mais aucun mentor n’a cette expertise.</translation>
        </message>
        <message>
            <source>{asked} with {equipment} ({projects}), but the rooms that have it hold {most}.</source>
            <translation>{asked} avec {equipment} ({projects}), mais les salles équipées en permettent au plus {most}.</translation>
        </message>
        <message>
            <source>{asked}, but a mentor and a project meet once a day, and the days on which they can ({mentors}) allow {most}.</source>
            <translation>{asked}, mais un mentor et un projet ne se voient qu’une fois par jour, et les jours possibles ({mentors}) en permettent au plus {most}.</translation>
        </message>
        <message>
            <source>{asked}, but all mentors together can give {most} at most.</source>
            <translation>{asked}, mais tous les mentors ensemble peuvent en donner au plus {most}.</translation>
        </message>
        <message>
            <source>{asked}, but the mentors for it ({mentors}) can give {most} at most.</source>
            <translation>{asked}, mais les mentors concernés ({mentors}) peuvent en donner au plus {most}.</translation>
        </message>
        <message>
            <source>{asked}, but the open rooms hold {most} at most.</source>
            <translation>{asked}, mais les salles ouvertes en permettent au plus {most}.</translation>
        </message>
        <message>
            <source>{asked}, but the slots in which the project is free hold {most} at most.</source>
            <translation>{asked}, mais les créneaux où le projet est libre en permettent au plus {most}.</translation>
        </message>
        <message>
            <source>{asked}, but with {limit} a day at most, the project’s days allow {most}.</source>
            <translation>{asked}, mais à {limit} par jour au plus, les jours du projet n’en permettent que {most}.</translation>
        </message>
        <message>
            <source>{minutes} minutes are asked for, but no run of slots exceeds {longest}.</source>
            <translation>{minutes} minutes sont demandées, mais aucune suite de créneaux ne dépasse {longest} minutes.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} et %n autre</numerusform>
                <numerusform>{names} et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is free in no mentoring slot.</source>
            <translation>{name} n’est libre pendant aucun créneau de mentorat.</translation>
        </message>
        <message>
            <source>{record} — {weight}</source>
            <translation>{record} — {weight}</translation>
        </message>
    </context>
    <context>
        <name>Door</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fermée</translation>
        </message>
        <message>
            <source>Closed all day</source>
            <translation>Fermée toute la journée</translation>
        </message>
        <message>
            <source>Closed from {start} on</source>
            <translation>Fermée à partir de {start}</translation>
        </message>
        <message>
            <source>Closed from {start} to {end}</source>
            <translation>Fermée de {start} à {end}</translation>
        </message>
        <message>
            <source>Closed until {end}</source>
            <translation>Fermée jusqu’à {end}</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Room sheet</source>
            <translation>Feuille de salle</translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message>
            <source>Breaks a rule</source>
            <translation>Enfreint une règle</translation>
        </message>
        <message>
            <source>Fits: no rule broken</source>
            <translation>Possible : aucune règle enfreinte</translation>
        </message>
        <message>
            <source>It does not fit here</source>
            <translation>Elle ne tient pas ici</translation>
        </message>
        <message>
            <source>It is locked: unlock it to move it (Ctrl+L)</source>
            <translation>Elle est verrouillée : déverrouillez-la pour la déplacer (Ctrl+L)</translation>
        </message>
        <message>
            <source>It was held: plan it again to move it</source>
            <translation>Elle a été tenue : reprogrammez-la pour la déplacer</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Tout laisser en place</translation>
        </message>
        <message>
            <source>No slot for sessions is here</source>
            <translation>Il n’y a pas de créneau de séance ici</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Pas ici</translation>
        </message>
        <message>
            <source>One of the other sessions would find no slot</source>
            <translation>L’une des autres séances ne trouverait pas de créneau</translation>
        </message>
        <message>
            <source>Swap with {project}</source>
            <translation>Échanger avec {project}</translation>
        </message>
        <message>
            <source>Take it off the board: it will wait to be placed</source>
            <translation>Retirer du tableau : elle attendra d’être placée</translation>
        </message>
        <message>
            <source>Take {project} off the board</source>
            <translation>Retirer {project} du tableau</translation>
        </message>
        <message>
            <source>Take {project} off, and go on with it in hand</source>
            <translation>Retirer {project} et continuer avec sa carte en main</translation>
        </message>
        <message>
            <source>The session belongs to {project}</source>
            <translation>Cette séance est celle de {project}</translation>
        </message>
        <message>
            <source>The session that stands here is locked</source>
            <translation>La séance qui est ici est verrouillée</translation>
        </message>
        <message>
            <source>The session that stands here was held</source>
            <translation>La séance qui est ici a été tenue</translation>
        </message>
        <message>
            <source>The sessions would get into each other’s way</source>
            <translation>Ces séances se gêneraient entre elles</translation>
        </message>
        <message>
            <source>There are no mentors</source>
            <translation>Il n’y a pas de mentor</translation>
        </message>
        <message>
            <source>There are no {minutes} minutes without a break from here on</source>
            <translation>Il n’y a pas {minutes} minutes sans pause à partir d’ici</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>breaks %n rules</source>
            <translation>
                <numerusform>enfreint %n règle</numerusform>
                <numerusform>enfreint %n règles</numerusform>
            </translation>
        </message>
        <message>
            <source>{mentor} is in another session then</source>
            <translation>{mentor} est dans une autre séance à ce moment</translation>
        </message>
        <message>
            <source>{project} is in another session then</source>
            <translation>{project} est dans une autre séance à ce moment</translation>
        </message>
        <message>
            <source>{project} stands there: swap, or put it aside</source>
            <translation>{project} est ici : échanger ou retirer</translation>
        </message>
        <message>
            <source>{room} is taken then</source>
            <translation>{room} est prise à ce moment</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message numerus="yes">
            <source>%n needs ask for more</source>
            <translation>
                <numerusform>%n besoin en demande davantage</numerusform>
                <numerusform>%n besoins en demandent davantage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needs met</source>
            <translation>
                <numerusform>%n besoin satisfait</numerusform>
                <numerusform>%n besoins satisfaits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>add %n entries</source>
            <translation>
                <numerusform>ajouter %n fiche</numerusform>
                <numerusform>ajouter %n fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>add %n rows to the grid</source>
            <translation>
                <numerusform>ajouter %n ligne à la grille</numerusform>
                <numerusform>ajouter %n lignes à la grille</numerusform>
            </translation>
        </message>
        <message>
            <source>add {name}</source>
            <translation>ajouter {name}</translation>
        </message>
        <message>
            <source>adopt the proposal</source>
            <translation>adopter la proposition</translation>
        </message>
        <message>
            <source>apply a remedy</source>
            <translation>appliquer une solution</translation>
        </message>
        <message>
            <source>bring in a later state of the form</source>
            <translation>intégrer une version plus récente du formulaire</translation>
        </message>
        <message>
            <source>bring the rest of {day} forward by {minutes} min</source>
            <translation>avancer la suite du {day} de {minutes} min</translation>
        </message>
        <message>
            <source>cancel {project} with {mentor}</source>
            <translation>annuler la séance de {project} avec {mentor}</translation>
        </message>
        <message numerus="yes">
            <source>change %n entries</source>
            <translation>
                <numerusform>modifier %n fiche</numerusform>
                <numerusform>modifier %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>change the business model of {project}</source>
            <translation>modifier le modèle économique de {project}</translation>
        </message>
        <message>
            <source>change the data</source>
            <translation>modifier les données</translation>
        </message>
        <message numerus="yes">
            <source>change the grid of %n days</source>
            <translation>
                <numerusform>modifier la grille de %n jour</numerusform>
                <numerusform>modifier la grille de %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>change the grid of {day}</source>
            <translation>modifier la grille du {day}</translation>
        </message>
        <message>
            <source>change the residency’s own facts</source>
            <translation>modifier les données de la résidence</translation>
        </message>
        <message>
            <source>change the session of {project} on {when}</source>
            <translation>modifier la séance de {project} du {when}</translation>
        </message>
        <message>
            <source>change the stage of {project} to {stage}</source>
            <translation>passer {project} au stade {stage}</translation>
        </message>
        <message>
            <source>change {name}</source>
            <translation>modifier {name}</translation>
        </message>
        <message>
            <source>give {project} to {mentor}</source>
            <translation>confier {project} à {mentor}</translation>
        </message>
        <message>
            <source>leave {project} without a room</source>
            <translation>laisser {project} sans salle</translation>
        </message>
        <message>
            <source>let the residency begin on {day}</source>
            <translation>faire commencer la résidence le {day}</translation>
        </message>
        <message numerus="yes">
            <source>lock %n sessions</source>
            <translation>
                <numerusform>verrouiller %n séance</numerusform>
                <numerusform>verrouiller %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>lock {project} with {mentor}</source>
            <translation>verrouiller {project} avec {mentor}</translation>
        </message>
        <message>
            <source>mark {project} with {mentor} as held</source>
            <translation>noter que {project} avec {mentor} a eu lieu</translation>
        </message>
        <message>
            <source>mark {project} with {mentor} as missed</source>
            <translation>noter que {project} avec {mentor} n’a pas eu lieu</translation>
        </message>
        <message>
            <source>more needed ({area}, {project})</source>
            <translation>il en faut davantage ({area}, {project})</translation>
        </message>
        <message numerus="yes">
            <source>move %n sessions</source>
            <translation>
                <numerusform>déplacer %n séance</numerusform>
                <numerusform>déplacer %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>move {project} to {when}</source>
            <translation>déplacer {project} au {when}</translation>
        </message>
        <message>
            <source>move {project} to {when}, in the place of {other}</source>
            <translation>déplacer {project} au {when} à la place de {other}</translation>
        </message>
        <message>
            <source>move {project} to {when}, with {mentor}</source>
            <translation>déplacer {project} au {when}, avec {mentor}</translation>
        </message>
        <message>
            <source>need met ({area}, {project})</source>
            <translation>besoin satisfait ({area}, {project})</translation>
        </message>
        <message>
            <source>need open again ({area}, {project})</source>
            <translation>besoin rouvert ({area}, {project})</translation>
        </message>
        <message numerus="yes">
            <source>open %n needs again</source>
            <translation>
                <numerusform>rouvrir %n besoin</numerusform>
                <numerusform>rouvrir %n besoins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>place %n sessions</source>
            <translation>
                <numerusform>placer %n séance</numerusform>
                <numerusform>placer %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>place {project} on {when}</source>
            <translation>placer {project} le {when}</translation>
        </message>
        <message>
            <source>place {project} on {when}, in the place of {other}</source>
            <translation>placer {project} le {when} à la place de {other}</translation>
        </message>
        <message>
            <source>plan {project} with {mentor} again</source>
            <translation>reprogrammer {project} avec {mentor}</translation>
        </message>
        <message>
            <source>put the rest of {day} off by {minutes} min</source>
            <translation>retarder la suite du {day} de {minutes} min</translation>
        </message>
        <message>
            <source>put {project} into {room}</source>
            <translation>mettre {project} dans {room}</translation>
        </message>
        <message numerus="yes">
            <source>remove %n entries</source>
            <translation>
                <numerusform>supprimer %n fiche</numerusform>
                <numerusform>supprimer %n fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>remove %n rows from the grid</source>
            <translation>
                <numerusform>supprimer %n ligne de la grille</numerusform>
                <numerusform>supprimer %n lignes de la grille</numerusform>
            </translation>
        </message>
        <message>
            <source>remove {name}</source>
            <translation>supprimer {name}</translation>
        </message>
        <message>
            <source>rename {name} to {other}</source>
            <translation>renommer {name} en {other}</translation>
        </message>
        <message numerus="yes">
            <source>say how far %n needs are</source>
            <translation>
                <numerusform>dire où en est %n besoin</numerusform>
                <numerusform>dire où en sont %n besoins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>say what became of %n sessions</source>
            <translation>
                <numerusform>noter ce qu’est devenue %n séance</numerusform>
                <numerusform>noter ce que sont devenues %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>set a request aside</source>
            <translation>mettre une demande de côté</translation>
        </message>
        <message>
            <source>set a request of {project} aside</source>
            <translation>mettre de côté une demande de {project}</translation>
        </message>
        <message>
            <source>shift the rest of a day</source>
            <translation>décaler la suite d’une journée</translation>
        </message>
        <message numerus="yes">
            <source>swap %n sessions</source>
            <translation>
                <numerusform>échanger %n séance</numerusform>
                <numerusform>échanger %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>swap {project} and {other}</source>
            <translation>échanger {project} et {other}</translation>
        </message>
        <message numerus="yes">
            <source>take %n sessions off the board</source>
            <translation>
                <numerusform>retirer %n séance du tableau</numerusform>
                <numerusform>retirer %n séances du tableau</numerusform>
            </translation>
        </message>
        <message>
            <source>take a request of {project} back</source>
            <translation>reprendre une demande de {project}</translation>
        </message>
        <message>
            <source>take {project} with {mentor} off the board</source>
            <translation>retirer du tableau {project} avec {mentor}</translation>
        </message>
        <message>
            <source>the break of {when}</source>
            <translation>la pause du {when}</translation>
        </message>
        <message>
            <source>the event of {when}</source>
            <translation>l’événement du {when}</translation>
        </message>
        <message>
            <source>the slot of {when}</source>
            <translation>le créneau du {when}</translation>
        </message>
        <message numerus="yes">
            <source>unlock %n sessions</source>
            <translation>
                <numerusform>déverrouiller %n séance</numerusform>
                <numerusform>déverrouiller %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>unlock {project} with {mentor}</source>
            <translation>déverrouiller {project} avec {mentor}</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Beginning the residency</source>
            <translation>Création de la résidence</translation>
        </message>
        <message>
            <source>Export as a workbook</source>
            <translation>Exporter en classeur</translation>
        </message>
        <message>
            <source>Import a folder of CSV files</source>
            <translation>Importer un dossier de fichiers CSV</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Importer un classeur</translation>
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
            <source>Opening {file}…</source>
            <translation>Ouverture de {file}…</translation>
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
            <translation>Où enregistrer le nouveau fichier ?</translation>
        </message>
        <message>
            <source>Workbooks</source>
            <translation>Classeurs</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A session takes a project and a mentor; add them first</source>
            <translation>Une séance demande un projet et un mentor ; ajoutez-les d’abord</translation>
        </message>
        <message>
            <source>Locked sessions contradict each other, so there is nothing to adopt; unlock or move one of them and propose again</source>
            <translation>Des séances verrouillées se contredisent, il n’y a donc rien à adopter ; déverrouillez ou déplacez l’une d’elles, puis proposez de nouveau</translation>
        </message>
        <message>
            <source>The day would begin on the day before; shift it by less</source>
            <translation>La journée commencerait la veille ; décalez-la de moins</translation>
        </message>
        <message>
            <source>The day would end after midnight; shift it by less</source>
            <translation>La journée finirait après minuit ; décalez-la de moins</translation>
        </message>
        <message>
            <source>The proposal breaks a rule and is not adopted; propose again, and please report this</source>
            <translation>La proposition enfreint une règle et n’est pas adoptée ; proposez de nouveau, et merci de le signaler</translation>
        </message>
        <message>
            <source>The proposal was for another residency; propose again here</source>
            <translation>La proposition était pour une autre résidence ; proposez à nouveau ici</translation>
        </message>
        <message>
            <source>The residency changed meanwhile; look at the workbook again</source>
            <translation>La résidence a changé entre-temps ; regardez de nouveau le classeur</translation>
        </message>
        <message>
            <source>The rest would begin before what stands in front of it has ended; shift it by less</source>
            <translation>La suite commencerait avant la fin de ce qui la précède ; décalez-la de moins</translation>
        </message>
        <message>
            <source>The schedule changed meanwhile; propose again</source>
            <translation>Le planning a changé entre-temps ; demandez une nouvelle proposition</translation>
        </message>
        <message>
            <source>Today has no slots for sessions; add some under Programme, or set the computer’s date if it is wrong</source>
            <translation>Aujourd’hui n’a pas de créneaux pour des séances ; ajoutez-en dans Programme, ou réglez la date de l’ordinateur si elle est fausse</translation>
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
            <source>access refused, or open in another program</source>
            <translation>accès refusé, ou fichier ouvert dans un autre programme</translation>
        </message>
        <message>
            <source>protected against writing</source>
            <translation>protégé en écriture</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>the file or the folder is not there any more</source>
            <translation>le fichier ou le dossier n’est plus là</translation>
        </message>
        <message>
            <source>the medium does not answer</source>
            <translation>le support ne répond pas</translation>
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
            <source>{day}: not a day of {residency}; choose one from {first} to {last}</source>
            <translation>{day} : n’est pas un jour de {residency} ; choisissez-en un du {first} au {last}</translation>
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
            <translation>{file} : ne peut être ni ouvert ni créé ; vérifiez vos droits sur le fichier et sur son dossier</translation>
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
            <source>{file}: has no other residency; the only one stays</source>
            <translation>{file} : n’a pas d’autre résidence ; celle-ci, la seule, reste</translation>
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; choose one that it has: {names}</source>
            <translation>{file} : aucune résidence ne s’y appelle « {name} » ; choisissez parmi celles qu’il contient : {names}</translation>
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; import it into a file of its own</source>
            <translation>{file} : ne contient aucune résidence « {name} » ; importez-la dans un fichier à part</translation>
        </message>
        <message>
            <source>{file}: holds no residency yet; import a workbook</source>
            <translation>{file} : ne contient encore aucune résidence ; importez un classeur</translation>
        </message>
        <message>
            <source>{file}: is damaged; it was not changed, open a backup if there is one</source>
            <translation>{file} : est endommagé ; il n’a pas été modifié, ouvrez une sauvegarde s’il y en a une</translation>
        </message>
        <message>
            <source>{file}: is neither a file nor a folder; choose the workbook itself</source>
            <translation>{file} : n’est ni un fichier ni un dossier ; choisissez le classeur lui-même</translation>
        </message>
        <message>
            <source>{file}: is not a programme of Ateliers; open a file that this program made</source>
            <translation>{file} : n’est pas un fichier d’Ateliers ; ouvrez un fichier créé par ce programme</translation>
        </message>
        <message>
            <source>{file}: is open for reading only; nothing was changed</source>
            <translation>{file} : est ouvert en lecture seule ; rien n’a été modifié</translation>
        </message>
        <message>
            <source>{file}: its structure was changed by something else than this program; it was not changed now, open a backup if there is one</source>
            <translation>{file} : sa structure a été modifiée par autre chose que ce programme ; il n’a pas été touché, ouvrez une sauvegarde s’il y en a une</translation>
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
            <source>{file}: the name must end with .pdf or .xlsx</source>
            <translation>{file} : le nom doit se terminer par .pdf ou .xlsx</translation>
        </message>
        <message>
            <source>{file}: the name must end with .xlsx, .ics or .json</source>
            <translation>{file} : le nom doit se terminer par .xlsx, .ics ou .json</translation>
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
            <source>{file}: was not written as it should be; nothing was kept</source>
            <translation>{file} : n’a pas été écrit comme il faut ; rien n’a été conservé</translation>
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
            <source>{printer}: takes no pages; see whether it is on and connected, or save the PDF and print that</source>
            <translation>{printer} : n’accepte pas de pages ; vérifiez qu’elle est allumée et branchée, ou enregistrez le PDF et imprimez-le</translation>
        </message>
        <message>
            <source>{project} with {mentor} at {start}: the session does not fill whole mentoring slots one after another; choose a time of the grid</source>
            <translation>{project} avec {mentor} à {start} : la séance ne remplit pas des créneaux de mentorat entiers qui se suivent ; choisissez un horaire de la grille</translation>
        </message>
        <message>
            <source>{project} with {mentor}: its place is taken by {other} by now; move one of the two</source>
            <translation>{project} avec {mentor} : sa place est prise par {other} ; déplacez l’une des deux séances</translation>
        </message>
        <message>
            <source>{refusal}; its newest good backup is {backup}</source>
            <translation>{refusal} ; sa dernière sauvegarde valable est {backup}</translation>
        </message>
        <message>
            <source>{residency}: has no sessions and no events yet; propose a schedule first</source>
            <translation>{residency} : n’a encore ni séances ni événements ; proposez d’abord un planning</translation>
        </message>
        <message>
            <source>{table}, {column}: “{text}…” is too long for a cell, which takes {most} characters; shorten it</source>
            <translation>{table}, {column} : « {text}… » est trop long pour une cellule, qui contient {most} caractères au plus ; raccourcissez</translation>
        </message>
        <message>
            <source>{workbook}: everybody in it is in the residency already; nothing was added</source>
            <translation>{workbook} : toutes les personnes y figurant sont déjà dans la résidence ; rien n’a été ajouté</translation>
        </message>
        <message>
            <source>{workbook}: has errors; mend them there and import again. Nothing was stored.</source>
            <translation>{workbook} : contient des erreurs ; corrigez-les là-bas et importez à nouveau. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>“{name}”: this name is taken already; choose another, nothing was changed</source>
            <translation>« {name} » : ce nom est déjà pris ; choisissez-en un autre, rien n’a été modifié</translation>
        </message>
    </context>
    <context>
        <name>Expertise</name>
        <message numerus="yes">
            <source>%n areas not covered</source>
            <translation>
                <numerusform>%n expertise non couverte</numerusform>
                <numerusform>%n expertises non couvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n areas too scarce</source>
            <translation>
                <numerusform>%n expertise insuffisante</numerusform>
                <numerusform>%n expertises insuffisantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asked</source>
            <translation>
                <numerusform>%n demandée</numerusform>
                <numerusform>%n demandées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentors</source>
            <translation>
                <numerusform>%n mentor</numerusform>
                <numerusform>%n mentors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions asked</source>
            <translation>
                <numerusform>%n séance demandée</numerusform>
                <numerusform>%n séances demandées</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>Ajouter une expertise</translation>
        </message>
        <message>
            <source>Areas say what mentors can give and what projects need. Add the first one, then say who knows it how well.</source>
            <translation>Les expertises disent ce que les mentors apportent et ce dont les projets ont besoin. Ajoutez la première, puis indiquez le niveau de chacun.</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>Demandée par</translation>
        </message>
        <message>
            <source>Code in the workbook</source>
            <translation>Code dans le classeur</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Delete the area…</source>
            <translation>Supprimer l’expertise…</translation>
        </message>
        <message>
            <source>Go to the mentors</source>
            <translation>Aller aux mentors</translation>
        </message>
        <message>
            <source>Levels of the mentors in the areas</source>
            <translation>Niveaux des mentors dans les expertises</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>Nom en arabe</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Nom en anglais</translation>
        </message>
        <message>
            <source>Name in French</source>
            <translation>Nom en français</translation>
        </message>
        <message>
            <source>New area</source>
            <translation>Nouvelle expertise</translation>
        </message>
        <message>
            <source>No area yet</source>
            <translation>Aucune expertise</translation>
        </message>
        <message>
            <source>No mentor or area matches “{text}”.</source>
            <translation>Aucun mentor ni aucune expertise ne correspond à « {text} ».</translation>
        </message>
        <message>
            <source>No mentor yet</source>
            <translation>Aucun mentor</translation>
        </message>
        <message>
            <source>No project asks for it.</source>
            <translation>Aucun projet ne la demande.</translation>
        </message>
        <message>
            <source>Not covered: its mentors are never free.</source>
            <translation>Non couverte : ses mentors ne sont jamais libres.</translation>
        </message>
        <message>
            <source>Not covered: no mentor has this expertise.</source>
            <translation>Non couverte : aucun mentor n’a cette expertise.</translation>
        </message>
        <message>
            <source>Search for a mentor or an area…</source>
            <translation>Chercher un mentor ou une expertise…</translation>
        </message>
        <message>
            <source>Their levels are set here once they are added.</source>
            <translation>Leurs niveaux se règlent ici dès qu’ils sont ajoutés.</translation>
        </message>
        <message numerus="yes">
            <source>Too scarce: %n sessions cannot be placed, whatever is planned.</source>
            <translation>
                <numerusform>Insuffisante : %n séance ne pourra être placée, quel que soit le planning.</numerusform>
                <numerusform>Insuffisante : %n séances ne pourront être placées, quel que soit le planning.</numerusform>
            </translation>
        </message>
        <message>
            <source>amber</source>
            <translation>ambre</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>{number} au plus</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>level {level} of 3</source>
            <translation>niveau {level} sur 3</translation>
        </message>
        <message>
            <source>must not meet</source>
            <translation>ne doivent pas se rencontrer</translation>
        </message>
        <message>
            <source>no expertise</source>
            <translation>sans cette expertise</translation>
        </message>
        <message>
            <source>not covered</source>
            <translation>non couverte</translation>
        </message>
        <message>
            <source>rose</source>
            <translation>rose</translation>
        </message>
        <message>
            <source>shares a language</source>
            <translation>langue commune</translation>
        </message>
        <message>
            <source>shares no language</source>
            <translation>aucune langue commune</translation>
        </message>
        <message>
            <source>sky</source>
            <translation>ciel</translation>
        </message>
        <message>
            <source>stone</source>
            <translation>pierre</translation>
        </message>
        <message>
            <source>too scarce</source>
            <translation>insuffisante</translation>
        </message>
        <message>
            <source>vermilion</source>
            <translation>vermillon</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>violet</translation>
        </message>
        <message>
            <source>{mentor}, {area}, {level}; {asked}</source>
            <translation>{mentor}, {area}, {level} ; {asked}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n calendars in {folder}</source>
            <translation>
                <numerusform>%n calendrier dans {folder}</numerusform>
                <numerusform>%n calendriers dans {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes are confidential</source>
            <translation>
                <numerusform>%n note est confidentielle</numerusform>
                <numerusform>%n notes sont confidentielles</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Calendriers</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Choisir un emplacement…</translation>
        </message>
        <message>
            <source>Do not export</source>
            <translation>Ne pas exporter</translation>
        </message>
        <message>
            <source>Everything in one calendar, events too</source>
            <translation>Tout dans un seul calendrier, événements compris</translation>
        </message>
        <message>
            <source>Export as a calendar</source>
            <translation>Exporter en calendrier</translation>
        </message>
        <message>
            <source>For phones, Outlook, Thunderbird and others. Imported again after a change, a calendar brings the sessions there up to date; what was cancelled comes as cancelled.</source>
            <translation>Pour les téléphones, Outlook, Thunderbird et d’autres. Importé de nouveau après un changement, un calendrier met à jour les séances qui s’y trouvent ; ce qui a été annulé arrive comme annulé.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Hours planned and held, sessions missed and cancelled, needs met: by country, discipline, area, project and mentor.</source>
            <translation>Heures planifiées et tenues, séances non tenues et annulées, besoins satisfaits : par pays, discipline, expertise, projet et mentor.</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Les laisser ici</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>One for each mentor</source>
            <translation>Un par mentor</translation>
        </message>
        <message>
            <source>One for each project</source>
            <translation>Un par projet</translation>
        </message>
        <message>
            <source>One for each room</source>
            <translation>Un par salle</translation>
        </message>
        <message>
            <source>Pages to read and print (PDF)</source>
            <translation>Pages à lire et à imprimer (PDF)</translation>
        </message>
        <message>
            <source>Report for the partners</source>
            <translation>Bilan pour les partenaires</translation>
        </message>
        <message>
            <source>Take them along</source>
            <translation>Les emporter</translation>
        </message>
        <message>
            <source>The residency names no time zone: phones show the times as they are written, wherever they are. The time zone is entered under Programme.</source>
            <translation>La résidence n’indique pas de fuseau horaire : les téléphones montrent les heures telles qu’elles sont écrites, où qu’ils soient. Le fuseau horaire se saisit sous Programme.</translation>
        </message>
        <message>
            <source>Times are those of the residency’s time zone, {zone}.</source>
            <translation>Les heures sont celles du fuseau horaire de la résidence, {zone}.</translation>
        </message>
        <message>
            <source>Where are the calendars to be kept?</source>
            <translation>Où ranger les calendriers ?</translation>
        </message>
        <message>
            <source>Which calendars</source>
            <translation>Quels calendriers</translation>
        </message>
        <message>
            <source>Which residencies</source>
            <translation>Quelles résidences</translation>
        </message>
        <message>
            <source>Whoever gets the file could read them. They are left out unless you take them along, this time only.</source>
            <translation>Qui reçoit le fichier pourrait les lire. Elles restent ici, sauf si vous les emportez, pour cette fois seulement.</translation>
        </message>
        <message>
            <source>Workbook to count with (Excel)</source>
            <translation>Classeur pour calculer (Excel)</translation>
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
        <name>Grid</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions move with their slots.</source>
            <translation>
                <numerusform>%n séance suit son créneau.</numerusform>
                <numerusform>%n séances suivent leurs créneaux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n slots</source>
            <translation>
                <numerusform>%n créneau</numerusform>
                <numerusform>%n créneaux</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a break</source>
            <translation>Ajouter une pause</translation>
        </message>
        <message>
            <source>Add a break, an event, or whole days</source>
            <translation>Ajouter une pause, un événement ou des journées entières</translation>
        </message>
        <message>
            <source>Add a slot</source>
            <translation>Ajouter un créneau</translation>
        </message>
        <message>
            <source>Add a slot on this day</source>
            <translation>Ajouter un créneau ce jour</translation>
        </message>
        <message>
            <source>Add an event</source>
            <translation>Ajouter un événement</translation>
        </message>
        <message>
            <source>All mentors</source>
            <translation>Tous les mentors</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>Tous les projets</translation>
        </message>
        <message>
            <source>Alt+↑↓ moves the chosen row, Ctrl+↑↓ with all that follows, Alt+Shift+↑↓ its end.</source>
            <translation>Alt+↑↓ déplace la ligne choisie, Ctrl+↑↓ avec toute la suite, Alt+Maj+↑↓ sa fin.</translation>
        </message>
        <message>
            <source>And by name</source>
            <translation>Et nommément</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Change {row}</source>
            <translation>Modifier {row}</translation>
        </message>
        <message>
            <source>Choose a row in the week to see and change it.</source>
            <translation>Choisir une ligne dans la semaine pour la voir et la modifier.</translation>
        </message>
        <message>
            <source>Copy the grid of {day}</source>
            <translation>Copier la grille du {day}</translation>
        </message>
        <message>
            <source>Copy this day’s grid to other days…</source>
            <translation>Copier la grille de ce jour vers d’autres jours…</translation>
        </message>
        <message numerus="yes">
            <source>Copy to %n days</source>
            <translation>
                <numerusform>Copier vers %n jour</numerusform>
                <numerusform>Copier vers %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Days to copy it to</source>
            <translation>Jours où la copier</translation>
        </message>
        <message>
            <source>Delete the rows of this day…</source>
            <translation>Supprimer les lignes de ce jour…</translation>
        </message>
        <message>
            <source>Delete the rows of {day}</source>
            <translation>Supprimer les lignes du {day}</translation>
        </message>
        <message>
            <source>Delete {row}</source>
            <translation>Supprimer {row}</translation>
        </message>
        <message>
            <source>Deleted: {row}. It can be undone.</source>
            <translation>Supprimé : {row}. Cela peut être annulé.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>End at {time} as before</source>
            <translation>Finir à {time} comme avant</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Every day has it already.</source>
            <translation>Chaque jour l’a déjà.</translation>
        </message>
        <message>
            <source>Grid of the week</source>
            <translation>Grille de la semaine</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message numerus="yes">
            <source>Lay out %n days</source>
            <translation>
                <numerusform>Composer %n journée</numerusform>
                <numerusform>Composer %n journées</numerusform>
            </translation>
        </message>
        <message>
            <source>Lay out the days without rows</source>
            <translation>Composer les journées vides</translation>
        </message>
        <message>
            <source>Lay out the days without rows…</source>
            <translation>Composer les journées vides…</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <source>Mentoring slot</source>
            <translation>Créneau de mentorat</translation>
        </message>
        <message>
            <source>Move what follows</source>
            <translation>Décaler la suite</translation>
        </message>
        <message>
            <source>Move what follows by {minutes} minutes</source>
            <translation>Décaler la suite de {minutes} minutes</translation>
        </message>
        <message>
            <source>No room for it on {days}.</source>
            <translation>Pas de place le {days}.</translation>
        </message>
        <message>
            <source>No session has to move.</source>
            <translation>Aucune séance ne doit bouger.</translation>
        </message>
        <message>
            <source>Overlaps the mentoring slot {time}.</source>
            <translation>Chevauche le créneau de mentorat {time}.</translation>
        </message>
        <message>
            <source>Place: a room, or anywhere else</source>
            <translation>Lieu : une salle, ou ailleurs</translation>
        </message>
        <message>
            <source>Repeat on every day</source>
            <translation>Répéter chaque jour</translation>
        </message>
        <message>
            <source>Residency</source>
            <translation>Résidence</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Shift the rest of the day…</source>
            <translation>Décaler la suite de la journée…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>The day has no room left for it.</source>
            <translation>La journée n’a plus de place pour cela.</translation>
        </message>
        <message>
            <source>The day is not one of the residency.</source>
            <translation>Ce jour n’est pas un jour de la résidence.</translation>
        </message>
        <message>
            <source>The days ticked get these rows in the place of their own.</source>
            <translation>Les jours cochés reçoivent ces lignes à la place des leurs.</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>La fin doit venir après le début.</translation>
        </message>
        <message>
            <source>The same row stands there already.</source>
            <translation>La même ligne s’y trouve déjà.</translation>
        </message>
        <message>
            <source>These days have the same grid already.</source>
            <translation>Ces jours ont déjà la même grille.</translation>
        </message>
        <message>
            <source>Tick all days</source>
            <translation>Cocher tous les jours</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Who attends</source>
            <translation>Qui y participe</translation>
        </message>
        <message>
            <source>a mentor or a project</source>
            <translation>un mentor ou un projet</translation>
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
            <source>for everybody</source>
            <translation>pour tout le monde</translation>
        </message>
        <message>
            <source>for nobody</source>
            <translation>pour personne</translation>
        </message>
        <message>
            <source>for {names}</source>
            <translation>pour {names}</translation>
        </message>
        <message>
            <source>no session</source>
            <translation>aucune séance</translation>
        </message>
        <message>
            <source>{sessions}: see the planning</source>
            <translation>{sessions} : voir le planning</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Nothing found. Try another word, or a shorter one.</source>
            <translation>Rien trouvé. Essayez un autre mot, ou un mot plus court.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>Passages trouvés</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Chercher dans le guide</translation>
        </message>
    </context>
    <context>
        <name>Hall</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>On this system the program cannot keep the screen from sleeping: switch its sleep and its screen saver off in the system’s settings.</source>
            <translation>Sur ce système, le programme ne peut pas empêcher la mise en veille de l’écran : désactivez la veille et l’économiseur d’écran dans les réglages du système.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Screen for the hall</source>
            <translation>Écran pour le hall</translation>
        </message>
        <message>
            <source>Screen {number}: {name}, {width} × {height}</source>
            <translation>Écran {number} : {name}, {width} × {height}</translation>
        </message>
        <message>
            <source>Screen {number}: {width} × {height}</source>
            <translation>Écran {number} : {width} × {height}</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>That of the residency ({language})</source>
            <translation>Celle de la résidence ({language})</translation>
        </message>
        <message>
            <source>The whole screen shows each room, now and next, and changes by itself. No notes are shown. Escape or F11 takes it away.</source>
            <translation>L’écran entier montre chaque salle, maintenant et ensuite, et change tout seul. Aucune note n’y paraît. Échap ou F11 le retire.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>en ce moment</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n ajout</numerusform>
                <numerusform>%n ajouts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot stay</source>
            <translation>
                <numerusform>%n ne peut pas rester</numerusform>
                <numerusform>%n ne peuvent pas rester</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns are not recognised</source>
            <translation>
                <numerusform>%n colonne n’est pas reconnue</numerusform>
                <numerusform>%n colonnes ne sont pas reconnues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflicts with the rules</source>
            <translation>
                <numerusform>%n entorse aux règles</numerusform>
                <numerusform>%n entorses aux règles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n errors</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n errors are to be mended first</source>
            <translation>
                <numerusform>%n erreur à corriger d’abord</numerusform>
                <numerusform>%n erreurs à corriger d’abord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n retrait</numerusform>
                <numerusform>%n retraits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marked on the board</source>
            <translation>
                <numerusform>%n marquée au planning</numerusform>
                <numerusform>%n marquées au planning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remarks</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions stay as they are</source>
            <translation>
                <numerusform>%n séance reste comme elle est</numerusform>
                <numerusform>%n séances restent comme elles sont</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be placed again</source>
            <translation>
                <numerusform>%n à replacer</numerusform>
                <numerusform>%n à replacer</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>After the workbook was mended and saved</source>
            <translation>Après avoir corrigé et enregistré le classeur</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Column “{heading}” is</source>
            <translation>La colonne « {heading} » est</translation>
        </message>
        <message>
            <source>Columns that you named</source>
            <translation>Colonnes que vous avez nommées</translation>
        </message>
        <message>
            <source>Copy the problems</source>
            <translation>Copier les problèmes</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Errors only</source>
            <translation>Erreurs seules</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Importer un classeur</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>Rien ne change.</translation>
        </message>
        <message>
            <source>Nothing: leave it out</source>
            <translation>Rien : la laisser de côté</translation>
        </message>
        <message>
            <source>Only the order of the rows changes.</source>
            <translation>Seul l’ordre des lignes change.</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>Aperçu de la feuille</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Row {row} is beyond what is shown here.</source>
            <translation>La ligne {row} se trouve au-delà de ce qui est montré ici.</translation>
        </message>
        <message>
            <source>Rules that will be broken</source>
            <translation>Règles qui seront enfreintes</translation>
        </message>
        <message>
            <source>Sessions that cannot stay</source>
            <translation>Séances qui ne peuvent pas rester</translation>
        </message>
        <message>
            <source>Sessions that change</source>
            <translation>Séances qui changent</translation>
        </message>
        <message>
            <source>Sessions that the workbook fixes</source>
            <translation>Séances fixées par le classeur</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <source>Take what is suggested</source>
            <translation>Prendre ce qui est suggéré</translation>
        </message>
        <message>
            <source>The whole workbook</source>
            <translation>Tout le classeur</translation>
        </message>
        <message>
            <source>The workbook is being read.</source>
            <translation>Le classeur est en cours de lecture.</translation>
        </message>
        <message>
            <source>The workbook is of “{name}”, not of “{here}”.</source>
            <translation>Ce classeur est celui de « {name} », pas de « {here} ».</translation>
        </message>
        <message>
            <source>The workbook says what is there already.</source>
            <translation>Le classeur dit ce qui est déjà là.</translation>
        </message>
        <message>
            <source>This sheet holds</source>
            <translation>Cette feuille contient</translation>
        </message>
        <message>
            <source>This sheet is empty.</source>
            <translation>Cette feuille est vide.</translation>
        </message>
        <message>
            <source>Update from a workbook</source>
            <translation>Mettre à jour depuis un classeur</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <source>What changes is shown once the workbook is sound.</source>
            <translation>Les changements s’affichent dès que le classeur est sans erreur.</translation>
        </message>
        <message>
            <source>What is not recognised is left out.</source>
            <translation>Ce qui n’est pas reconnu est laissé de côté.</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Classeur</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>retrait</translation>
        </message>
        <message>
            <source>its slot is gone</source>
            <translation>son créneau n’existe plus</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>laissé de côté</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillée</translation>
        </message>
        <message>
            <source>locked with its room</source>
            <translation>verrouillée avec sa salle</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ajout</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>non reconnu</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>ligne {row}</translation>
        </message>
        <message>
            <source>stands there twice</source>
            <translation>en double</translation>
        </message>
        <message>
            <source>the area is gone</source>
            <translation>l’expertise n’est plus là</translation>
        </message>
        <message numerus="yes">
            <source>the first %n are shown</source>
            <translation>
                <numerusform>le premier est affiché</numerusform>
                <numerusform>les %n premiers sont affichés</numerusform>
            </translation>
        </message>
        <message>
            <source>the mentor is gone</source>
            <translation>le mentor n’est plus là</translation>
        </message>
        <message>
            <source>the project is gone</source>
            <translation>le projet n’est plus là</translation>
        </message>
        <message>
            <source>there is no room for it any more</source>
            <translation>il n’y a plus de place pour elle</translation>
        </message>
        <message>
            <source>waits, for it clashes with another</source>
            <translation>en attente, car en conflit avec une autre</translation>
        </message>
        <message>
            <source>{facts}. It is one step, which can be taken back.</source>
            <translation>{facts}. C’est une seule étape, qui peut être annulée.</translation>
        </message>
        <message>
            <source>{heading}: {change}</source>
            <translation>{heading} : {change}</translation>
        </message>
        <message>
            <source>{severity}: {text}</source>
            <translation>{severity} : {text}</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Backups, the newest first</source>
            <translation>Sauvegardes, la plus récente d’abord</translation>
        </message>
        <message>
            <source>It is shown by way of a copy that this version of the program can read; the file itself is not touched.</source>
            <translation>Il est montré à travers une copie que cette version du programme sait lire ; le fichier lui-même n’est pas touché.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <source>Looking at the backups…</source>
            <translation>Lecture des sauvegardes…</translation>
        </message>
        <message>
            <source>No backup could be made: {reason}</source>
            <translation>Aucune sauvegarde n’a pu être faite : {reason}</translation>
        </message>
        <message>
            <source>Open for reading only, as you wished.</source>
            <translation>Ouvert en lecture seule, comme vous l’avez demandé.</translation>
        </message>
        <message>
            <source>Open for reading only: the file or its folder cannot be written to, as on a disc, a protected stick or in a folder of others.</source>
            <translation>Ouvert en lecture seule : on ne peut pas écrire dans ce fichier ou dans son dossier, comme sur un disque protégé, une clé verrouillée ou dans le dossier de quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>Open for reading only: {user} on {host} has this file open since {since}. What is changed there is seen here when it is opened again.</source>
            <translation>Ouvert en lecture seule : {user} sur {host} a ouvert ce fichier depuis {since}. Ce qui y est changé se voit ici quand on le rouvre.</translation>
        </message>
        <message>
            <source>Open the backup in its place</source>
            <translation>Ouvrir la sauvegarde à sa place</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>Restaurer cette sauvegarde</translation>
        </message>
        <message>
            <source>Restored; what was there is kept as {file}</source>
            <translation>Restauré ; l’état d’avant est gardé : {file}</translation>
        </message>
        <message>
            <source>The file becomes again what it was then. What it is now is kept as a backup first, so that this can be taken back.</source>
            <translation>Le fichier redevient ce qu’il était alors. Son état actuel est d’abord gardé comme sauvegarde : on peut donc revenir en arrière.</translation>
        </message>
        <message>
            <source>There is no backup yet. One is made after a quarter of an hour of work, and before anything large is changed.</source>
            <translation>Il n’y a pas encore de sauvegarde. Une est faite après un quart d’heure de travail, et avant tout grand changement.</translation>
        </message>
        <message>
            <source>This file cannot be opened</source>
            <translation>Ce fichier ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>This file lies on a drive that can be pulled out, and some of them lose what they say is saved. Work on a copy on this computer, and carry it back at the end.</source>
            <translation>Ce fichier est sur un support amovible, et certains perdent ce qu’ils disent enregistré. Travaillez sur une copie sur cet ordinateur, et rapportez-la à la fin.</translation>
        </message>
        <message>
            <source>This file lies on a network drive. If the network fails, or two people write at once, it may be damaged. Work on a copy on this computer, and carry it back at the end.</source>
            <translation>Ce fichier est sur un lecteur réseau. Si le réseau tombe, ou si deux personnes écrivent en même temps, il peut être endommagé. Travaillez sur une copie sur cet ordinateur, et rapportez-la à la fin.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
        <message>
            <source>Work on a copy…</source>
            <translation>Travailler sur une copie…</translation>
        </message>
        <message>
            <source>{refusal}

Its newest good backup is of {when} ({cause}): {content}.

If it is put in the place of the file, the file as it is now is kept beside it.</source>
            <translation>{refusal}

Sa dernière bonne sauvegarde : {when} ({cause}) — {content}.

Si elle prend la place du fichier, le fichier tel qu’il est maintenant est gardé à côté.</translation>
        </message>
        <message>
            <source>{when}, {cause}</source>
            <translation>{when}, {cause}</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Add one</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>All that can be done with a card</source>
            <translation>Tout ce qu’on peut faire d’une carte</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>Flèches</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Choose several cards</source>
            <translation>Choisir plusieurs cartes</translation>
        </message>
        <message>
            <source>Ctrl and the wheel</source>
            <translation>Ctrl et la molette</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Duplicate it</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Go from cell to cell</source>
            <translation>Aller de case en case</translation>
        </message>
        <message>
            <source>Go to its form</source>
            <translation>Aller à sa fiche</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>In Today’s list</source>
            <translation>Dans la liste d’Aujourd’hui</translation>
        </message>
        <message>
            <source>In lists of people, rooms and rows</source>
            <translation>Dans les listes de personnes, de salles et de créneaux</translation>
        </message>
        <message>
            <source>Menu key</source>
            <translation>Touche Menu</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Manquée</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>Sur le tableau</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>De nouveau prévue</translation>
        </message>
        <message>
            <source>Put it back where it was</source>
            <translation>La remettre à sa place</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>See it on the board</source>
            <translation>La voir sur le tableau</translation>
        </message>
        <message>
            <source>Shift and arrow keys, or Ctrl and a click</source>
            <translation>Maj et flèches, ou Ctrl et clic</translation>
        </message>
        <message>
            <source>Space or Enter</source>
            <translation>Espace ou Entrée</translation>
        </message>
        <message>
            <source>Take a card in hand, and put it down</source>
            <translation>Prendre une carte en main, la poser</translation>
        </message>
        <message>
            <source>Take it off the board</source>
            <translation>La retirer du tableau</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Agrandir ou réduire</translation>
        </message>
    </context>
    <context>
        <name>Late</name>
        <message>
            <source> minutes later</source>
            <translation> minutes plus tard</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions do not fit any more.</source>
            <translation>
                <numerusform>%n séance ne tient plus.</numerusform>
                <numerusform>%n séances ne tiennent plus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions move along.</source>
            <translation>
                <numerusform>%n séance suit.</numerusform>
                <numerusform>%n séances suivent.</numerusform>
            </translation>
        </message>
        <message>
            <source>How many minutes later</source>
            <translation>De combien de minutes</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>La laisser telle quelle</translation>
        </message>
        <message>
            <source>Shift the rest of the day</source>
            <translation>Décaler la suite de la journée</translation>
        </message>
        <message>
            <source>The day ends at {time}.</source>
            <translation>La journée finit à {time}.</translation>
        </message>
        <message>
            <source>The day is late</source>
            <translation>La journée a du retard</translation>
        </message>
        <message>
            <source>What begins at this time or later</source>
            <translation>Ce qui commence à partir de</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>arrive</translation>
        </message>
    </context>
    <context>
        <name>Lengths</name>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02}</source>
            <translation>{hours} h {minutes:02}</translation>
        </message>
    </context>
    <context>
        <name>Mentors</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a mentor</source>
            <translation>Ajouter un mentor</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>Ajouter une expertise</translation>
        </message>
        <message>
            <source>Add the mentors one by one, or bring them in from the workbook that your online form gives you.</source>
            <translation>Ajoutez les mentors un par un, ou importez-les du classeur que donne votre formulaire en ligne.</translation>
        </message>
        <message>
            <source>Areas come first: add them under Expertise.</source>
            <translation>Ajoutez d’abord des expertises dans l’écran Expertise.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Country, organisation</source>
            <translation>Pays, structure</translation>
        </message>
        <message>
            <source>Days with at least one slot in which they are free</source>
            <translation>Jours avec au moins un créneau où la personne est libre</translation>
        </message>
        <message>
            <source>Does not meet</source>
            <translation>Ne rencontre pas</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>Expertise</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Level in {area}</source>
            <translation>Niveau en {area}</translation>
        </message>
        <message>
            <source>Level {level} of 3</source>
            <translation>Niveau {level} sur 3</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>Mentors</translation>
        </message>
        <message>
            <source>Name of the mentor</source>
            <translation>Nom du mentor</translation>
        </message>
        <message>
            <source>New mentor</source>
            <translation>Nouveau mentor</translation>
        </message>
        <message>
            <source>No area yet: without one, no session can be given.</source>
            <translation>Pas encore d’expertise : sans elle, aucune séance ne peut être donnée.</translation>
        </message>
        <message>
            <source>No mentor matches “{text}”.</source>
            <translation>Aucun mentor ne correspond à « {text} ».</translation>
        </message>
        <message>
            <source>No mentor yet</source>
            <translation>Pas encore de mentor</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Own room</source>
            <translation>Salle attitrée</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Remove {area}</source>
            <translation>Retirer {area}</translation>
        </message>
        <message>
            <source>Search for a mentor, an area, a language…</source>
            <translation>Rechercher un mentor, une expertise, une langue…</translation>
        </message>
        <message>
            <source>Sessions at least</source>
            <translation>Séances au moins</translation>
        </message>
        <message>
            <source>Sessions placed of those that could be given</source>
            <translation>Séances placées sur celles qui pourraient être données</translation>
        </message>
        <message>
            <source>Slots in a row at most</source>
            <translation>Créneaux d’affilée au plus</translation>
        </message>
        <message>
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>any</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;About Ateliers Desktop</source>
            <translation>À &amp;propos d’Ateliers Desktop</translation>
        </message>
        <message>
            <source>&amp;Cancel it</source>
            <translation>&amp;Annuler la séance</translation>
        </message>
        <message>
            <source>&amp;Check the data…</source>
            <translation>&amp;Vérifier les données…</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>S&amp;ombre</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Export as a workbook…</source>
            <translation>E&amp;xporter en classeur…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Import a workbook…</source>
            <translation>&amp;Importer un classeur…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Touches</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Lock or unlock</source>
            <translation>&amp;Verrouiller ou déverrouiller</translation>
        </message>
        <message>
            <source>&amp;Mentors</source>
            <translation>&amp;Mentors</translation>
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation>&amp;Déplacer vers…</translation>
        </message>
        <message>
            <source>&amp;New, from nothing…</source>
            <translation>&amp;Nouvelle résidence, à partir de rien…</translation>
        </message>
        <message>
            <source>&amp;Next residency…</source>
            <translation>Résidence &amp;suivante…</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>No&amp;tes</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Planifier</translation>
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
            <source>&amp;Remove this residency…</source>
            <translation>Su&amp;pprimer cette résidence…</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Salles</translation>
        </message>
        <message>
            <source>&amp;Search the board</source>
            <translation>&amp;Chercher dans le tableau</translation>
        </message>
        <message>
            <source>&amp;Session</source>
            <translation>&amp;Séance</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>Réd&amp;uire</translation>
        </message>
        <message>
            <source>&amp;Take off the board</source>
            <translation>&amp;Retirer du tableau</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Whole week</source>
            <translation>Semai&amp;ne</translation>
        </message>
        <message>
            <source>Add a session no&amp;w…</source>
            <translation>Ajouter une séance &amp;maintenant…</translation>
        </message>
        <message>
            <source>Add people from a &amp;workbook…</source>
            <translation>Ajouter des personnes depuis un &amp;classeur…</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>B&amp;y mentors</source>
            <translation>P&amp;ar mentors</translation>
        </message>
        <message>
            <source>Brigh&amp;tness</source>
            <translation>Luminosit&amp;é</translation>
        </message>
        <message>
            <source>Bring in a &amp;later state of the form…</source>
            <translation>In&amp;tégrer une version plus récente du formulaire…</translation>
        </message>
        <message>
            <source>By &amp;projects</source>
            <translation>Par pr&amp;ojets</translation>
        </message>
        <message>
            <source>By r&amp;ooms</source>
            <translation>Pa&amp;r salles</translation>
        </message>
        <message>
            <source>Day &amp;after</source>
            <translation>Jour sui&amp;vant</translation>
        </message>
        <message>
            <source>Day &amp;before</source>
            <translation>Jour &amp;précédent</translation>
        </message>
        <message>
            <source>E&amp;xpertise</source>
            <translation>E&amp;xpertise</translation>
        </message>
        <message>
            <source>Export as a &amp;calendar…</source>
            <translation>Exporter en c&amp;alendrier…</translation>
        </message>
        <message>
            <source>Import a &amp;folder of CSV files…</source>
            <translation>Importer un dossier de fichiers &amp;CSV…</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>Langu&amp;e</translation>
        </message>
        <message>
            <source>Larg&amp;er</source>
            <translation>Agran&amp;dir</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>Mentors</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Satisfait</translation>
        </message>
        <message>
            <source>More &amp;needed</source>
            <translation>Besoin à po&amp;ursuivre</translation>
        </message>
        <message>
            <source>More needed</source>
            <translation>À poursuivre</translation>
        </message>
        <message>
            <source>Need &amp;open</source>
            <translation>Besoin &amp;ouvert</translation>
        </message>
        <message>
            <source>Need m&amp;et</source>
            <translation>Besoin &amp;satisfait</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
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
            <source>Plan it &amp;again</source>
            <translation>Re&amp;programmer</translation>
        </message>
        <message>
            <source>Pr&amp;inting</source>
            <translation>&amp;Impression</translation>
        </message>
        <message>
            <source>Pro&amp;gramme</source>
            <translation>Pro&amp;gramme</translation>
        </message>
        <message>
            <source>Pro&amp;jects</source>
            <translation>Pro&amp;jets</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {edit}</source>
            <translation>Rétablir : {edit}</translation>
        </message>
        <message>
            <source>Report for the p&amp;artners…</source>
            <translation>&amp;Bilan pour les partenaires…</translation>
        </message>
        <message>
            <source>Residencies of &amp;this file</source>
            <translation>Résidences de ce &amp;fichier</translation>
        </message>
        <message>
            <source>Restore a &amp;backup…</source>
            <translation>Restaurer une &amp;sauvegarde…</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Screen for the &amp;hall…</source>
            <translation>É&amp;cran pour le hall…</translation>
        </message>
        <message>
            <source>Something changed: &amp;move as little as possible…</source>
            <translation>Un imprévu : déplacer le &amp;moins possible…</translation>
        </message>
        <message>
            <source>The day is &amp;late…</source>
            <translation>La &amp;journée a du retard…</translation>
        </message>
        <message>
            <source>To&amp;day</source>
            <translation>Aujourd’&amp;hui</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {edit}</source>
            <translation>Annuler : {edit}</translation>
        </message>
        <message>
            <source>Usual si&amp;ze</source>
            <translation>Taille ha&amp;bituelle</translation>
        </message>
        <message>
            <source>Was &amp;held</source>
            <translation>A été &amp;tenue</translation>
        </message>
        <message>
            <source>Was m&amp;issed</source>
            <translation>N’a pas eu &amp;lieu</translation>
        </message>
        <message>
            <source>What is &amp;kept about somebody…</source>
            <translation>Ce qui est conservé sur q&amp;uelqu’un…</translation>
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
            <source>Save a report…</source>
            <translation>Enregistrer un rapport…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Enregistré : {file}</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Une erreur s’est produite dans le programme</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>That could not be done</source>
            <translation>L’opération n’a pas pu se faire</translation>
        </message>
        <message>
            <source>The program made a mistake. What you had entered is saved. Save the report below and send it to whoever looks after the program; it holds no names, no notes and nothing of your files.</source>
            <translation>Le programme a fait une erreur. Ce que vous aviez saisi est enregistré. Enregistrez le rapport ci-dessous et envoyez-le à la personne qui s’occupe du programme ; il ne contient aucun nom, aucune note, rien de vos fichiers.</translation>
        </message>
        <message>
            <source>This needs your attention</source>
            <translation>À corriger</translation>
        </message>
    </context>
    <context>
        <name>Move</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Leave it where it is</source>
            <translation>La laisser où elle est</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation>La déplacer là</translation>
        </message>
        <message>
            <source>Move {project}</source>
            <translation>Déplacer {project}</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>Sans salle</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Créneau</translation>
        </message>
        <message>
            <source>Whichever is free</source>
            <translation>Celle qui est libre</translation>
        </message>
    </context>
    <context>
        <name>Newcomers</name>
        <message>
            <source>Add people</source>
            <translation>Ajouter des personnes</translation>
        </message>
        <message>
            <source>Add to the residency</source>
            <translation>Ajouter à la résidence</translation>
        </message>
        <message>
            <source>Names like others of this file</source>
            <translation>Noms proches d’autres noms de ce fichier</translation>
        </message>
        <message>
            <source>Projects and mentors of the workbook that the residency does not have yet. Whoever is here stays as they are. It is one step that can be undone.</source>
            <translation>Les projets et les mentors du classeur que la résidence n’a pas encore. Ce qui est déjà là ne change pas. C’est une seule étape, qui peut être annulée.</translation>
        </message>
        <message>
            <source>Reading the workbook</source>
            <translation>Lecture du classeur</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Une nouvelle fiche</translation>
        </message>
        <message>
            <source>Who comes in</source>
            <translation>Qui arrive</translation>
        </message>
        <message>
            <source>Who is {name}?</source>
            <translation>Qui est {name} ?</translation>
        </message>
        <message>
            <source>{name} of {residency}</source>
            <translation>{name} de {residency}</translation>
        </message>
        <message>
            <source>{name}, who is here already: not to be added</source>
            <translation>{name}, déjà dans cette résidence : ne pas ajouter</translation>
        </message>
    </context>
    <context>
        <name>Next residency</name>
        <message>
            <source>Areas of expertise</source>
            <translation>Domaines d’expertise</translation>
        </message>
        <message>
            <source>Create the residency</source>
            <translation>Créer la résidence</translation>
        </message>
        <message>
            <source>Follows on</source>
            <translation>À la suite de</translation>
        </message>
        <message>
            <source>Next residency</source>
            <translation>Résidence suivante</translation>
        </message>
        <message>
            <source>Slots, breaks and events are copied day by day. Needs go along with the sessions that are left of them, met ones do not; neither do arrivals, absences and sessions. Notes stay where they were written, and open actions stay in sight until they are done.</source>
            <translation>Créneaux, pauses et événements sont copiés jour par jour. Les besoins suivent avec les séances qu’il en reste, sauf ceux qui sont satisfaits ; les arrivées, les absences et les séances ne suivent pas. Les notes restent là où elles ont été écrites, et les actions ouvertes restent visibles jusqu’à ce qu’elles soient faites.</translation>
        </message>
        <message>
            <source>The file has a residency of this name.</source>
            <translation>Le fichier a déjà une résidence de ce nom.</translation>
        </message>
        <message>
            <source>Who and what goes along</source>
            <translation>Qui et quoi est repris</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them late</source>
            <translation>
                <numerusform>dont %n en retard</numerusform>
                <numerusform>dont %n en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open actions</source>
            <translation>
                <numerusform>%n action ouverte</numerusform>
                <numerusform>%n actions ouvertes</numerusform>
            </translation>
        </message>
        <message>
            <source>A note takes {most} letters: begin another one for the rest.</source>
            <translation>Une note contient {most} signes au plus : commencez-en une autre pour la suite.</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Action, done</source>
            <translation>Action, faite</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Add an action…</source>
            <translation>Ajouter une action…</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>La remettre</translation>
        </message>
        <message>
            <source>Change the action</source>
            <translation>Modifier l’action</translation>
        </message>
        <message>
            <source>Change the note</source>
            <translation>Modifier la note</translation>
        </message>
        <message>
            <source>Choose a project or a mentor in the list to read and write notes about them.</source>
            <translation>Choisissez un projet ou un mentor dans la liste pour lire et écrire des notes à son sujet.</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentielle</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Never on paper nor in an export, unless chosen each time</source>
            <translation>Jamais sur le papier ni dans un export, sauf si on le choisit à chaque fois</translation>
        </message>
        <message>
            <source>No note and no action has “{text}” in it</source>
            <translation>Aucune note ni action ne contient « {text} »</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Nothing is left to be done.</source>
            <translation>Il ne reste rien à faire.</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>Rien d’écrit pour l’instant</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Actions ouvertes</translation>
        </message>
        <message>
            <source>Reading all notes…</source>
            <translation>Lecture de toutes les notes…</translation>
        </message>
        <message>
            <source>Search all notes and actions…</source>
            <translation>Chercher dans les notes et les actions…</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier notes</source>
            <translation>
                <numerusform>Afficher %n note plus ancienne</numerusform>
                <numerusform>Afficher %n notes plus anciennes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more that are done</source>
            <translation>
                <numerusform>Afficher %n autre action faite</numerusform>
                <numerusform>Afficher %n autres actions faites</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the action out</source>
            <translation>Retirer l’action</translation>
        </message>
        <message>
            <source>Take the note out</source>
            <translation>Retirer la note</translation>
        </message>
        <message numerus="yes">
            <source>The %n newest; type another word to find fewer</source>
            <translation>
                <numerusform>La plus récente ; ajoutez un mot pour préciser</numerusform>
                <numerusform>Les %n plus récentes ; ajoutez un mot pour préciser</numerusform>
            </translation>
        </message>
        <message>
            <source>The action was taken out.</source>
            <translation>L’action a été retirée.</translation>
        </message>
        <message>
            <source>The mentor as such</source>
            <translation>Le mentor en général</translation>
        </message>
        <message>
            <source>The note was taken out.</source>
            <translation>La note a été retirée.</translation>
        </message>
        <message>
            <source>The project as a whole</source>
            <translation>Le projet en général</translation>
        </message>
        <message>
            <source>The search failed. Type on to try it again; the notes themselves are safe.</source>
            <translation>La recherche a échoué. Continuez à taper pour la relancer ; les notes elles-mêmes sont intactes.</translation>
        </message>
        <message>
            <source>To the mentor</source>
            <translation>Vers le mentor</translation>
        </message>
        <message>
            <source>To the project</source>
            <translation>Vers le projet</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>Jusqu’à quand</translation>
        </message>
        <message>
            <source>Until: {day}</source>
            <translation>Pour le : {day}</translation>
        </message>
        <message>
            <source>What the note is about</source>
            <translation>Sujet de la note</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>What was said…</source>
            <translation>Ce qui a été dit…</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Qui s’en charge</translation>
        </message>
        <message>
            <source>Who writes</source>
            <translation>Qui écrit</translation>
        </message>
        <message>
            <source>Whose notes</source>
            <translation>Notes de qui</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <source>Write the day as {day}, or leave it empty.</source>
            <translation>Écrivez le jour comme {day}, ou laissez vide.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>faite le {day}</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>auparavant</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>pour le {day}</translation>
        </message>
        <message>
            <source>written by {author}</source>
            <translation>noté par {author}</translation>
        </message>
    </context>
    <context>
        <name>Personal data</name>
        <message numerus="yes">
            <source>%n backups beside the file go on holding the data.</source>
            <translation>
                <numerusform>%n sauvegarde à côté du fichier contient encore ces données.</numerusform>
                <numerusform>%n sauvegardes à côté du fichier contiennent encore ces données.</numerusform>
            </translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Absences</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Also known as {names}.</source>
            <translation>Aussi sous le nom de {names}.</translation>
        </message>
        <message>
            <source>Also the e-mail and phone of their project</source>
            <translation>Aussi le courriel et le téléphone de son projet</translation>
        </message>
        <message>
            <source>Areas of expertise</source>
            <translation>Domaines d’expertise</translation>
        </message>
        <message>
            <source>Backups that are not deleted go on holding the data, and so do copies elsewhere, exported files and paper.</source>
            <translation>Les sauvegardes qui ne sont pas supprimées contiennent encore ces données, de même que les copies ailleurs, les fichiers exportés et le papier.</translation>
        </message>
        <message>
            <source>Copies elsewhere, exported files and paper go on holding the data.</source>
            <translation>Les copies ailleurs, les fichiers exportés et le papier contiennent encore ces données.</translation>
        </message>
        <message numerus="yes">
            <source>Delete the %n backups beside the file</source>
            <translation>
                <numerusform>Supprimer %n sauvegarde à côté du fichier</numerusform>
                <numerusform>Supprimer les %n sauvegardes à côté du fichier</numerusform>
            </translation>
        </message>
        <message>
            <source>E-mail, phone, members of the team, summary and business model go. Country, needs and the size of the team stay.</source>
            <translation>Le courriel, le téléphone, les membres de l’équipe, le résumé et le modèle économique disparaissent. Le pays, les besoins et la taille de l’équipe restent.</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>Ne rien effacer</translation>
        </message>
        <message>
            <source>Erase {name}</source>
            <translation>Effacer {name}</translation>
        </message>
        <message>
            <source>Erase {name} for good</source>
            <translation>Effacer {name} définitivement</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Effacement</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>Exporter en JSON…</translation>
        </message>
        <message>
            <source>Export as a page…</source>
            <translation>Exporter en page…</translation>
        </message>
        <message>
            <source>Export what is kept about {name}</source>
            <translation>Exporter ce qui est conservé sur {name}</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>En quelques mots</translation>
        </message>
        <message>
            <source>In sessions and texts they are called “{name}”.</source>
            <translation>Dans les séances et les textes, le nom devient « {name} ».</translation>
        </message>
        <message>
            <source>In the team of</source>
            <translation>Dans l’équipe de</translation>
        </message>
        <message>
            <source>Keep notes and actions about them, without the name</source>
            <translation>Garder les notes et les actions qui en parlent, sans le nom</translation>
        </message>
        <message>
            <source>Last prints</source>
            <translation>Dernières impressions</translation>
        </message>
        <message>
            <source>Make a backup first, which goes on holding all of it</source>
            <translation>Faire d’abord une sauvegarde, qui contiendra encore tout</translation>
        </message>
        <message>
            <source>Mentioned in other texts</source>
            <translation>Mentions dans d’autres textes</translation>
        </message>
        <message>
            <source>Mentor {number}</source>
            <translation>Mentor {number}</translation>
        </message>
        <message>
            <source>Not to meet</source>
            <translation>À ne pas rencontrer</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Notes and actions about them alone go; notes by them lose their author, actions for them lose who does it.</source>
            <translation>Les notes et les actions qui ne parlent que de cette personne disparaissent ; les notes écrites par elle perdent leur auteur, les actions à sa charge perdent leur responsable.</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>Rien n’est conservé.</translation>
        </message>
        <message>
            <source>Organisation, e-mail, phone and languages go. Country, areas and presence stay.</source>
            <translation>La structure, le courriel, le téléphone et les langues disparaissent. Le pays, les domaines et les présences restent.</translation>
        </message>
        <message>
            <source>Over all residencies of this file, the log of changes and the last prints included. A first name alone or a nickname in a note is not found: search the notes for it.</source>
            <translation>Dans toutes les résidences de ce fichier, y compris l’historique des modifications et les dernières impressions. Un prénom seul ou un surnom dans une note n’est pas trouvé : cherchez-le dans les notes.</translation>
        </message>
        <message>
            <source>Own data</source>
            <translation>Données propres</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>Personne {number}</translation>
        </message>
        <message>
            <source>Project {number}</source>
            <translation>Projet {number}</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Sessions, hours and all figures of the schedule stay as they are.</source>
            <translation>Les séances, les heures et tous les chiffres du planning restent tels quels.</translation>
        </message>
        <message>
            <source>Steps in the log</source>
            <translation>Étapes de l’historique</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>The data are erased</source>
            <translation>Les données sont effacées</translation>
        </message>
        <message>
            <source>The log of changes and the last prints are rewritten; undo goes on as before. What goes is overwritten in the file.</source>
            <translation>L’historique des modifications et les dernières impressions sont réécrits ; l’annulation fonctionne comme avant. Ce qui disparaît est écrasé dans le fichier.</translation>
        </message>
        <message>
            <source>The log of {residency} could not be rewritten and was emptied: what was done there before cannot be undone.</source>
            <translation>L’historique de {residency} n’a pas pu être réécrit et a été vidé : ce qui y a été fait auparavant ne peut plus être annulé.</translation>
        </message>
        <message>
            <source>The name goes from teams and events; teams stay as many as they are.</source>
            <translation>Le nom disparaît des équipes et des événements ; les équipes comptent autant de personnes qu’avant.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>What is kept about somebody</source>
            <translation>Ce qui est conservé sur quelqu’un</translation>
        </message>
        <message>
            <source>What is kept about {name}</source>
            <translation>Ce qui est conservé sur {name}</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Sur qui</translation>
        </message>
        <message>
            <source>Wished for by</source>
            <translation>Souhaité par</translation>
        </message>
        <message numerus="yes">
            <source>With %n confidential notes</source>
            <translation>
                <numerusform>Avec %n note confidentielle</numerusform>
                <numerusform>Avec %n notes confidentielles</numerusform>
            </translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>confidentiel</translation>
        </message>
        <message>
            <source>mentor</source>
            <translation>mentor</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>project</source>
            <translation>projet</translation>
        </message>
        <message>
            <source>{fact}: {value}</source>
            <translation>{fact} : {value}</translation>
        </message>
        <message>
            <source>{name} is called {new} from now on.</source>
            <translation>{name} s’appelle désormais {new}.</translation>
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
            <source>%n sessions set aside</source>
            <translation>
                <numerusform>%n séance mise de côté</numerusform>
                <numerusform>%n séances mises de côté</numerusform>
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
            <translation>Absents ce jour : {names}</translation>
        </message>
        <message>
            <source>Broken rules</source>
            <translation>Règles enfreintes</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Choose a card on the board to read and write its notes here.</source>
            <translation>Choisissez une carte du planning pour lire et écrire ses notes ici.</translation>
        </message>
        <message>
            <source>Clashes with another locked session</source>
            <translation>Contredit une autre séance verrouillée</translation>
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
            <source>In this session</source>
            <translation>Dans cette séance</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>N’a pas eu lieu</translation>
        </message>
        <message>
            <source>Not on the board</source>
            <translation>Hors du tableau</translation>
        </message>
        <message>
            <source>Noted before ({day})</source>
            <translation>Noté auparavant ({day})</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Notes ({count})</source>
            <translation>Notes ({count})</translation>
        </message>
        <message>
            <source>Place it: {where}</source>
            <translation>La placer : {where}</translation>
        </message>
        <message>
            <source>Plan it again where it was</source>
            <translation>La reprogrammer à sa place</translation>
        </message>
        <message>
            <source>Previous session ({day})</source>
            <translation>Séance précédente ({day})</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Set it aside: it is not asked for any more</source>
            <translation>La mettre de côté : elle n’est plus demandée</translation>
        </message>
        <message>
            <source>Take it back: it is asked for again</source>
            <translation>La reprendre : elle est de nouveau demandée</translation>
        </message>
        <message>
            <source>Take it in hand</source>
            <translation>La prendre en main</translation>
        </message>
        <message>
            <source>The chosen session</source>
            <translation>La séance choisie</translation>
        </message>
        <message>
            <source>The nearest place, {where}, breaks a rule: {rule}</source>
            <translation>La place la plus proche, {where}, enfreint une règle : {rule}</translation>
        </message>
        <message>
            <source>There are no projects yet.</source>
            <translation>Il n’y a pas encore de projet.</translation>
        </message>
        <message>
            <source>To be placed</source>
            <translation>À placer</translation>
        </message>
        <message>
            <source>What is not placed</source>
            <translation>Ce qui n’est pas placé</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n changement</numerusform>
                <numerusform>%n changements</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to the proposal (Esc)</source>
            <translation>Retour à la proposition (Échap)</translation>
        </message>
        <message>
            <source>Change {number} of {count}</source>
            <translation>Changement {number} sur {count}</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Changement suivant</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Changement précédent</translation>
        </message>
        <message>
            <source>Proposal on the board</source>
            <translation>Proposition sur le tableau</translation>
        </message>
        <message>
            <source>Proposal, not adopted yet</source>
            <translation>Proposition, pas encore adoptée</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n files of these names are in the folder:</source>
            <translation>
                <numerusform>%n fichier de ce nom est déjà dans le dossier :</numerusform>
                <numerusform>%n fichiers de ces noms sont déjà dans le dossier :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files saved in {folder}</source>
            <translation>
                <numerusform>%n fichier enregistré dans {folder}</numerusform>
                <numerusform>%n fichiers enregistrés dans {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {count} documents changed since the last print</source>
            <translation>
                <numerusform>%n document sur {count} a changé depuis la dernière impression</numerusform>
                <numerusform>%n documents sur {count} ont changé depuis la dernière impression</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>A box to sign for everybody who is expected, morning and afternoon</source>
            <translation>Une case à signer pour chaque personne attendue, matin et après-midi</translation>
        </message>
        <message>
            <source>A card for each session, to cut out and move about on a wall</source>
            <translation>Une carte par séance, à découper et à déplacer sur un mur</translation>
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
            <source>All mentors and all days at a glance</source>
            <translation>Tous les mentors et tous les jours d’un coup d’œil</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>Tous les projets</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>Toutes les salles</translation>
        </message>
        <message>
            <source>All that a day needs, in one go: wall agenda, mentor, project and door sheets, attendance list</source>
            <translation>Tout ce qu’il faut pour une journée, d’un seul coup : agenda mural, feuilles de mentors, de projets et de salles, émargement</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Liste d’émargement</translation>
        </message>
        <message>
            <source>Cards for the wall</source>
            <translation>Cartes pour le mur</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Choose a document that is to be taken down; it leaves the list.</source>
            <translation>Choisissez un document à retirer ; il quitte la liste.</translation>
        </message>
        <message>
            <source>Confidential notes too, this time</source>
            <translation>Les notes confidentielles aussi, cette fois</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Door sheet</source>
            <translation>Feuille de salle</translation>
        </message>
        <message>
            <source>Door sheets</source>
            <translation>Feuilles de salles</translation>
        </message>
        <message>
            <source>Each mentor’s day in order, with lines to write on and a code to scan</source>
            <translation>La journée de chaque mentor dans l’ordre, avec des lignes pour écrire et un code à scanner</translation>
        </message>
        <message>
            <source>Each project’s day, its other sessions, and what became of its needs</source>
            <translation>La journée de chaque projet, ses autres séances et l’état de ses besoins</translation>
        </message>
        <message>
            <source>Each room’s day in large letters, to hang on its door</source>
            <translation>La journée de chaque salle en grandes lettres, à afficher sur sa porte</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Mentor sheet</source>
            <translation>Feuille de mentor</translation>
        </message>
        <message>
            <source>Mentor sheets</source>
            <translation>Feuilles de mentors</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>No printer is there</source>
            <translation>Aucune imprimante</translation>
        </message>
        <message>
            <source>No session stands there. Choose other days or somebody else, or place sessions on the board.</source>
            <translation>Aucune séance n’y est placée. Choisissez d’autres jours ou quelqu’un d’autre, ou placez des séances sur le tableau.</translation>
        </message>
        <message>
            <source>No sessions any more</source>
            <translation>Plus de séance</translation>
        </message>
        <message>
            <source>Nothing changed since the last print</source>
            <translation>Rien n’a changé depuis la dernière impression</translation>
        </message>
        <message>
            <source>Nothing of this was printed before in this language.</source>
            <translation>Rien de tout cela n’a encore été imprimé dans cette langue.</translation>
        </message>
        <message>
            <source>Nothing to print</source>
            <translation>Rien à imprimer</translation>
        </message>
        <message>
            <source>Only what changed</source>
            <translation>Seulement ce qui a changé</translation>
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
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Project sheet</source>
            <translation>Feuille de projet</translation>
        </message>
        <message>
            <source>Project sheets</source>
            <translation>Feuilles de projets</translation>
        </message>
        <message>
            <source>Replace files</source>
            <translation>Remplacer des fichiers</translation>
        </message>
        <message>
            <source>Replace them</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Save one PDF</source>
            <translation>Enregistrer un seul PDF</translation>
        </message>
        <message>
            <source>Save one PDF each</source>
            <translation>Enregistrer un PDF par document</translation>
        </message>
        <message>
            <source>Save one PDF each…</source>
            <translation>Enregistrer un PDF par document…</translation>
        </message>
        <message>
            <source>Save one PDF…</source>
            <translation>Enregistrer un seul PDF…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Enregistré : {file}</translation>
        </message>
        <message>
            <source>Sent to the printer: {file}</source>
            <translation>Envoyé à l’imprimante : {file}</translation>
        </message>
        <message>
            <source>The file is open for reading only: what is printed is not remembered.</source>
            <translation>Le fichier est ouvert en lecture seule : les impressions ne sont pas retenues.</translation>
        </message>
        <message>
            <source>The fonts of the paper lack these characters, and � stands in their place: {characters}. Write them in another way in: {places}</source>
            <translation>Les polices du papier n’ont pas ces caractères, remplacés par � : {characters}. À écrire autrement dans : {places}</translation>
        </message>
        <message>
            <source>The set for an evening</source>
            <translation>La série du soir</translation>
        </message>
        <message>
            <source>This computer knows no printer. Set one up in the system, or save the pages as a PDF and print that elsewhere.</source>
            <translation>Cet ordinateur ne connaît aucune imprimante. Installez-en une dans le système, ou enregistrez les pages en PDF et imprimez-les ailleurs.</translation>
        </message>
        <message>
            <source>Tick off: taken down</source>
            <translation>Cocher : retiré</translation>
        </message>
        <message>
            <source>To be placed</source>
            <translation>À placer</translation>
        </message>
        <message>
            <source>To be taken down</source>
            <translation>À retirer</translation>
        </message>
        <message>
            <source>Wall agenda</source>
            <translation>Agenda mural</translation>
        </message>
        <message>
            <source>Week overview</source>
            <translation>Vue de la semaine</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What changed since the last print</source>
            <translation>Ce qui a changé depuis la dernière impression</translation>
        </message>
        <message>
            <source>What hangs on the walls is as it is planned. To print it all the same, untick “Only what changed”.</source>
            <translation>Ce qui est affiché correspond au planning. Pour imprimer quand même, décochez « Seulement ce qui a changé ».</translation>
        </message>
        <message>
            <source>Who meets whom, when and in which room: a page a day, to hang up</source>
            <translation>Qui rencontre qui, quand et dans quelle salle : une page par jour, à afficher</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n autre</numerusform>
                <numerusform>… et %n autres</numerusform>
            </translation>
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
            <source>Add it to the needs, or delete it here.</source>
            <translation>Ajoutez-le aux besoins, ou effacez-le ici.</translation>
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
        <name>Progress of needs</name>
        <message>
            <source>met</source>
            <translation>satisfait</translation>
        </message>
        <message>
            <source>more needed</source>
            <translation>à poursuivre</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message numerus="yes">
            <source>%n sessions not placed yet</source>
            <translation>
                <numerusform>%n séance pas encore placée</numerusform>
                <numerusform>%n séances pas encore placées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions set aside</source>
            <translation>
                <numerusform>%n séance mise de côté</numerusform>
                <numerusform>%n séances mises de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions stay planned until the next proposal</source>
            <translation>
                <numerusform>%n séance reste programmée jusqu’à la prochaine proposition</numerusform>
                <numerusform>%n séances restent programmées jusqu’à la prochaine proposition</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a need</source>
            <translation>Ajouter un besoin</translation>
        </message>
        <message>
            <source>Add a project</source>
            <translation>Ajouter un projet</translation>
        </message>
        <message>
            <source>Add the projects one by one, or bring them in from the workbook that your online form gives you.</source>
            <translation>Ajoutez les projets un par un, ou importez-les du classeur que donne votre formulaire en ligne.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Expertise</translation>
        </message>
        <message>
            <source>Business model ({filled} of {fields})…</source>
            <translation>Modèle économique ({filled} sur {fields})…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Discipline</translation>
        </message>
        <message>
            <source>Does not meet</source>
            <translation>Ne rencontre pas</translation>
        </message>
        <message>
            <source>Edit the need {area}</source>
            <translation>Modifier le besoin {area}</translation>
        </message>
        <message>
            <source>Equipment needed</source>
            <translation>Matériel demandé</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Où il en est</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>MVP</source>
            <translation>MVP</translation>
        </message>
        <message>
            <source>Make this change; it can be undone</source>
            <translation>Faire ce changement ; il peut être annulé</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Rencontres</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Name of the project</source>
            <translation>Nom du projet</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Besoins</translation>
        </message>
        <message>
            <source>Needs are asked for by area: add areas first.</source>
            <translation>Un besoin se demande par expertise : ajoutez d’abord des expertises.</translation>
        </message>
        <message>
            <source>Needs placed</source>
            <translation>Besoins placés</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>No project matches “{text}”.</source>
            <translation>Aucun projet ne correspond à « {text} ».</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>Pas encore de projet</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Priority {priority} of 3</source>
            <translation>Priorité {priority} sur 3</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Remove this need</source>
            <translation>Retirer ce besoin</translation>
        </message>
        <message>
            <source>Search for a project, a country, an area…</source>
            <translation>Rechercher un projet, un pays, une expertise…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Sessions placed of those asked for and not set aside</source>
            <translation>Séances placées sur celles demandées et non mises de côté</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>De côté</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stade</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message numerus="yes">
            <source>Take %n planned sessions off the board</source>
            <translation>
                <numerusform>Retirer du tableau la séance programmée</numerusform>
                <numerusform>Retirer du tableau les %n séances programmées</numerusform>
            </translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Team and contact</source>
            <translation>Équipe et contact</translation>
        </message>
        <message>
            <source>This project asks for nothing yet: add what it needs.</source>
            <translation>Ce projet ne demande encore rien : ajoutez ce dont il a besoin.</translation>
        </message>
        <message>
            <source>Would like to meet</source>
            <translation>Souhaite rencontrer</translation>
        </message>
        <message>
            <source>all met</source>
            <translation>tous satisfaits</translation>
        </message>
        <message>
            <source>any</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>idea</source>
            <translation>idée</translation>
        </message>
        <message>
            <source>launch</source>
            <translation>lancement</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>one slot</source>
            <translation>un créneau</translation>
        </message>
        <message>
            <source>prototype</source>
            <translation>prototype</translation>
        </message>
        <message>
            <source>{placed} of {asked} placed</source>
            <translation>{placed} sur {asked} placés</translation>
        </message>
        <message>
            <source>{stage} until {when}</source>
            <translation>{stage} jusqu’au {when}</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message numerus="yes">
            <source>%n findings have to be mended before a search.</source>
            <translation>
                <numerusform>%n point est à corriger avant de chercher.</numerusform>
                <numerusform>%n points sont à corriger avant de chercher.</numerusform>
            </translation>
        </message>
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
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
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
            <source>%n placed</source>
            <translation>
                <numerusform>%n placée</numerusform>
                <numerusform>%n placées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions asked for</source>
            <translation>
                <numerusform>%n séance demandée</numerusform>
                <numerusform>%n séances demandées</numerusform>
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
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Compared with the schedule shown:</source>
            <translation>Par rapport au planning affiché :</translation>
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
            <translation>Terminé en {seconds} s : aucun planning n’est meilleur.</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>It breaks a rule and cannot be adopted:</source>
            <translation>Il enfreint une règle et ne peut pas être adopté :</translation>
        </message>
        <message>
            <source>It is the one on the board.</source>
            <translation>C’est celui du tableau.</translation>
        </message>
        <message>
            <source>Locked sessions contradict each other: nothing can be proposed.</source>
            <translation>Des séances verrouillées se contredisent : rien ne peut être proposé.</translation>
        </message>
        <message>
            <source>Moved: {change}</source>
            <translation>Déplacée : {change}</translation>
        </message>
        <message>
            <source>Nobody goes home with little: fairness first</source>
            <translation>Personne ne repart avec peu : l’équité d’abord</translation>
        </message>
        <message>
            <source>Placed: {session}</source>
            <translation>Placée : {session}</translation>
        </message>
        <message>
            <source>Places as much as can be placed, then looks for what suits everybody best. Whatever is not locked may move.</source>
            <translation>Place tout ce qui peut l’être, puis cherche ce qui convient le mieux à chacun. Tout ce qui n’est pas verrouillé peut bouger.</translation>
        </message>
        <message>
            <source>Places what is missing, mends what is broken, and leaves every other session where it is.</source>
            <translation>Place ce qui manque, répare ce qui enfreint une règle et laisse toutes les autres séances où elles sont.</translation>
        </message>
        <message>
            <source>Propose again</source>
            <translation>Proposer à nouveau</translation>
        </message>
        <message>
            <source>Proposed schedule</source>
            <translation>Proposition de planning</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>See on the board</source>
            <translation>Voir sur le tableau</translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>Voir la liste</translation>
        </message>
        <message>
            <source>Something changed: move as little as possible</source>
            <translation>Il y a eu un changement : déplacer le moins possible</translation>
        </message>
        <message>
            <source>Step {step} of {steps} · {goal}</source>
            <translation>Étape {step} sur {steps} · {goal}</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Arrêter ici</translation>
        </message>
        <message>
            <source>Stopped after {seconds} s: the best schedule found so far.</source>
            <translation>Arrêté après {seconds} s : le meilleur planning trouvé jusqu’ici.</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <source>Taken off: {session}</source>
            <translation>Retirée : {session}</translation>
        </message>
        <message>
            <source>The best schedule</source>
            <translation>Le meilleur planning</translation>
        </message>
        <message>
            <source>There is no session on the board yet.</source>
            <translation>Le tableau ne contient encore aucune séance.</translation>
        </message>
        <message>
            <source>Time at most</source>
            <translation>Temps maximal</translation>
        </message>
        <message>
            <source>Time is up after {seconds} s: the best schedule found so far.</source>
            <translation>Temps écoulé après {seconds} s : le meilleur planning trouvé jusqu’ici.</translation>
        </message>
        <message>
            <source>Time used</source>
            <translation>Temps écoulé</translation>
        </message>
        <message>
            <source>What has begun stays as it is ({moment})</source>
            <translation>Ce qui a commencé ne bouge plus ({moment})</translation>
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
        <message>
            <source>{goal} — {state}</source>
            <translation>{goal} — {state}</translation>
        </message>
        <message>
            <source>{goal}: found {found}, bound {bound}</source>
            <translation>{goal} : trouvé {found}, limite {bound}</translation>
        </message>
        <message>
            <source>{step} · {seconds} s</source>
            <translation>{step} · {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Voir dans :</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Type de fichier :</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Double Sided Printing</source>
            <translation>Impression recto verso</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Reliure sur le grand côté</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>Jeu de &amp;pages :</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Reliure sur le petit côté</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>Indiquez des pages ou des plages, séparées par des virgules. Une plage est faite de deux nombres séparés par un trait d’union. Par exemple, 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
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
            <translation>{name} assiste à « {event} » ({day})</translation>
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
            <translation>{project} : {area} vient après {other}</translation>
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
        <name>Records</name>
        <message numerus="yes">
            <source>%n sessions go along:</source>
            <translation>
                <numerusform>%n séance part avec :</numerusform>
                <numerusform>%n séances partent avec :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions lose their room:</source>
            <translation>
                <numerusform>%n séance perd sa salle :</numerusform>
                <numerusform>%n séances perdent leur salle :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions now break a rule and are marked.</source>
            <translation>
                <numerusform>%n séance enfreint maintenant une règle et est signalée.</numerusform>
                <numerusform>%n séances enfreignent maintenant une règle et sont signalées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>Supprimer {name}</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Departure</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>It can be undone.</source>
            <translation>Cela peut être annulé.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Known before as</source>
            <translation>Connu avant comme</translation>
        </message>
        <message>
            <source>No longer mentioned by: {names}.</source>
            <translation>Ne sera plus mentionné par : {names}.</translation>
        </message>
        <message>
            <source>No session yet.</source>
            <translation>Pas encore de séance.</translation>
        </message>
        <message>
            <source>One less</source>
            <translation>Un de moins</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>Un de plus</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>See them in the planning</source>
            <translation>Voir dans le planning</translation>
        </message>
        <message>
            <source>Sessions a day at most</source>
            <translation>Séances par jour au plus</translation>
        </message>
        <message>
            <source>Sessions of the week</source>
            <translation>Séances de la semaine</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What is kept about them…</source>
            <translation>Ce qui est conservé sur cette fiche…</translation>
        </message>
        <message>
            <source>a name in another residency of this file</source>
            <translation>un nom d’une autre résidence du fichier</translation>
        </message>
        <message>
            <source>from the start</source>
            <translation>dès le début</translation>
        </message>
        <message>
            <source>until the end</source>
            <translation>jusqu’à la fin</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n autre</numerusform>
                <numerusform>… et %n autres</numerusform>
            </translation>
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
            <translation>Permettre {limit} séances par jour au lieu de {now} : {name}</translation>
        </message>
        <message>
            <source>Allow {limit} slots in a row instead of {now}: {name}</source>
            <translation>Permettre {limit} créneaux d’affilée au lieu de {now} : {name}</translation>
        </message>
        <message>
            <source>Ask for one slot instead of {minutes} minutes: {project}, {area}</source>
            <translation>Demander un créneau au lieu de {minutes} minutes : {project}, {area}</translation>
        </message>
        <message>
            <source>Equip {room} with: {equipment}</source>
            <translation>Équiper la salle {room} : {equipment}</translation>
        </message>
        <message>
            <source>Excuse {name} from “{event}” on {day}</source>
            <translation>Dispenser {name} de « {event} » ({day})</translation>
        </message>
        <message>
            <source>Find one more room for {when}</source>
            <translation>Trouver une salle de plus {when}</translation>
        </message>
        <message>
            <source>Find one more room for {when}, with: {equipment}</source>
            <translation>Trouver une salle de plus {when}, équipée ainsi : {equipment}</translation>
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
            <translation>Déplacer la séance verrouillée de {project} avec {mentor} : {day} à {time}</translation>
        </message>
        <message>
            <source>Move the locked session of {project} with {mentor} to {day} at {time}, with {other}</source>
            <translation>Déplacer la séance verrouillée de {project} avec {mentor} : {day} à {time}, avec {other}</translation>
        </message>
        <message>
            <source>Open {room} on {when}</source>
            <translation>Ouvrir la salle {room} {when}</translation>
        </message>
        <message>
            <source>{project}: let {area} no longer wait for {other}</source>
            <translation>{project} : ne plus faire attendre {area} après {other}</translation>
        </message>
    </context>
    <context>
        <name>Remove residency</name>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentors</source>
            <translation>
                <numerusform>%n mentor</numerusform>
                <numerusform>%n mentors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n projet</numerusform>
                <numerusform>%n projets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>Nothing was planned or written in it yet.</source>
            <translation>Rien n’y a encore été planifié ni écrit.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Supprimer la résidence</translation>
        </message>
        <message>
            <source>Remove the residency</source>
            <translation>Supprimer la résidence</translation>
        </message>
        <message>
            <source>The other residencies of the file stay as they are. The file is backed up first: restoring that backup is the only way back.</source>
            <translation>Les autres résidences du fichier restent telles quelles. Le fichier est d’abord sauvegardé : restaurer cette sauvegarde est le seul retour possible.</translation>
        </message>
        <message>
            <source>With it go: {goods}.</source>
            <translation>Disparaissent avec elle : {goods}.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n residencies</source>
            <translation>
                <numerusform>%n résidence</numerusform>
                <numerusform>%n résidences</numerusform>
            </translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Expertise</translation>
        </message>
        <message>
            <source>As of {day}, {time}</source>
            <translation>État au {day}, {time}</translation>
        </message>
        <message>
            <source>By area of expertise</source>
            <translation>Par expertise</translation>
        </message>
        <message>
            <source>By country of the mentors</source>
            <translation>Par pays des mentors</translation>
        </message>
        <message>
            <source>By country of the projects</source>
            <translation>Par pays des projets</translation>
        </message>
        <message>
            <source>By discipline</source>
            <translation>Par discipline</translation>
        </message>
        <message>
            <source>By mentor</source>
            <translation>Par mentor</translation>
        </message>
        <message>
            <source>By project</source>
            <translation>Par projet</translation>
        </message>
        <message>
            <source>By residency</source>
            <translation>Par résidence</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulées</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>one session</comment>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Country of the mentor</source>
            <translation>Pays du mentor</translation>
        </message>
        <message>
            <source>Country of the project</source>
            <translation>Pays du projet</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Discipline</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenues</translation>
        </message>
        <message>
            <source>Held</source>
            <comment>one session</comment>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Hours are the lengths of the sessions. Planned are all that were ever planned: held, missed, cancelled, and those still to come or not ticked yet. A need is met, asks for more sessions, or is open, as it was said after the sessions.</source>
            <translation>Les heures sont les durées des séances. Sont planifiées toutes celles qui l’ont été : tenues, non tenues, annulées, et celles à venir ou pas encore pointées. Un besoin est satisfait, à poursuivre ou ouvert, comme il a été dit après les séances.</translation>
        </message>
        <message>
            <source>Hours cancelled</source>
            <translation>Heures annulées</translation>
        </message>
        <message>
            <source>Hours held</source>
            <translation>Heures tenues</translation>
        </message>
        <message>
            <source>Hours missed</source>
            <translation>Heures non tenues</translation>
        </message>
        <message>
            <source>Hours planned</source>
            <translation>Heures planifiées</translation>
        </message>
        <message>
            <source>Hours to come or not ticked</source>
            <translation>Heures à venir ou non pointées</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>Mentors</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Satisfaits</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Non tenues</translation>
        </message>
        <message>
            <source>Missed</source>
            <comment>one session</comment>
            <translation>Non tenue</translation>
        </message>
        <message>
            <source>More needed</source>
            <translation>À poursuivre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Needs met</source>
            <translation>Besoins satisfaits</translation>
        </message>
        <message>
            <source>Needs still open</source>
            <translation>Besoins encore ouverts</translation>
        </message>
        <message>
            <source>Needs that ask for more</source>
            <translation>Besoins à poursuivre</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non renseigné</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Planned in all</source>
            <translation>Planifiées en tout</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Report for the partners</source>
            <translation>Bilan pour les partenaires</translation>
        </message>
        <message>
            <source>Residency</source>
            <translation>Résidence</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Session by session</source>
            <translation>Séance par séance</translation>
        </message>
        <message>
            <source>Sessions cancelled</source>
            <translation>Séances annulées</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translation>Séances tenues</translation>
        </message>
        <message>
            <source>Sessions missed</source>
            <translation>Séances non tenues</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>Séances planifiées</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>To come or not ticked</source>
            <translation>À venir ou non pointées</translation>
        </message>
        <message>
            <source>To come or not ticked</source>
            <comment>one session</comment>
            <translation>À venir ou non pointée</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What became of the needs</source>
            <translation>Ce que sont devenus les besoins</translation>
        </message>
        <message>
            <source>What became of the sessions</source>
            <translation>Ce que sont devenues les séances</translation>
        </message>
        <message>
            <source>held of {planned} planned</source>
            <translation>tenues sur {planned} planifiées</translation>
        </message>
        <message numerus="yes">
            <source>needs met of %n</source>
            <translation>
                <numerusform>besoin satisfait sur %n</numerusform>
                <numerusform>besoins satisfaits sur %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sessions held of %n planned</source>
            <translation>
                <numerusform>séances tenues sur %n planifiée</numerusform>
                <numerusform>séances tenues sur %n planifiées</numerusform>
            </translation>
        </message>
        <message>
            <source>sessions missed or cancelled</source>
            <translation>séances non tenues ou annulées</translation>
        </message>
    </context>
    <context>
        <name>Residency</name>
        <message>
            <source>A date as {day}.</source>
            <translation>Une date comme {day}.</translation>
        </message>
        <message>
            <source>Begin on {day}</source>
            <translation>Commencer le {day}</translation>
        </message>
        <message>
            <source>Change the dates alone</source>
            <translation>Changer seulement les dates</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Langue des documents</translation>
        </message>
        <message numerus="yes">
            <source>Move everything %n days earlier</source>
            <translation>
                <numerusform>Tout avancer de %n jour</numerusform>
                <numerusform>Tout avancer de %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move everything %n days later</source>
            <translation>
                <numerusform>Tout décaler de %n jour plus tard</numerusform>
                <numerusform>Tout décaler de %n jours plus tard</numerusform>
            </translation>
        </message>
        <message>
            <source>Name of the residency</source>
            <translation>Nom de la résidence</translation>
        </message>
        <message>
            <source>Not possible: rows stand on {days}.</source>
            <translation>Impossible : des lignes se trouvent le {days}.</translation>
        </message>
        <message>
            <source>Number of days</source>
            <translation>Nombre de jours</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Rows stand on {days}: delete them first.</source>
            <translation>Des lignes se trouvent le {days} : les supprimer d’abord.</translation>
        </message>
        <message>
            <source>Slots, sessions and absences stay on the dates that they have.</source>
            <translation>Créneaux, séances et absences restent aux dates qu’ils ont.</translation>
        </message>
        <message>
            <source>Slots, sessions, arrivals, departures and absences move by as many days.</source>
            <translation>Créneaux, séances, arrivées, départs et absences suivent du même nombre de jours.</translation>
        </message>
        <message>
            <source>Still begin on {day}</source>
            <translation>Commencer toujours le {day}</translation>
        </message>
        <message>
            <source>Time zone, for calendars</source>
            <translation>Fuseau horaire, pour les agendas</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lieu</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
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
            <source>{project} asks for what {room} lacks: {things}</source>
            <translation>{project} demande ce qui manque à {room} : {things}</translation>
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
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%n sessions found</source>
            <translation>
                <numerusform>%n séance trouvée</numerusform>
                <numerusform>%n séances trouvées</numerusform>
            </translation>
        </message>
        <message>
            <source>A project, a mentor, an area, a room, a country…</source>
            <translation>Un projet, un mentor, une expertise, une salle, un pays…</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>Finir la recherche</translation>
        </message>
        <message>
            <source>Search the board</source>
            <translation>Chercher dans le tableau</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message numerus="yes">
            <source>%n sessions are chosen.</source>
            <translation>
                <numerusform>%n séance est choisie.</numerusform>
                <numerusform>%n séances sont choisies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions more wait to be placed.</source>
            <translation>
                <numerusform>Une séance de plus est à placer.</numerusform>
                <numerusform>%n séances de plus sont à placer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions of it are still planned: until the next proposal, or until they are taken off.</source>
            <translation>
                <numerusform>%n séance en est encore programmée : jusqu’à la prochaine proposition, ou jusqu’à ce qu’on la retire.</numerusform>
                <numerusform>%n séances en sont encore programmées : jusqu’à la prochaine proposition, ou jusqu’à ce qu’on les retire.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a card on the board to read about its session here.</source>
            <translation>Choisissez une carte du tableau pour lire ici le détail de sa séance.</translation>
        </message>
        <message>
            <source>How far the need is</source>
            <translation>Où en est le besoin</translation>
        </message>
        <message>
            <source>How far the need is: {area}</source>
            <translation>Où en est le besoin : {area}</translation>
        </message>
        <message>
            <source>How far the needs are</source>
            <translation>Où en sont les besoins</translation>
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
            <source>What was done with it</source>
            <translation>Ce qui en a été fait</translation>
        </message>
        <message>
            <source>{area}, mentor's level {level} of 3</source>
            <translation>{area}, niveau {level} sur 3 du mentor</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message numerus="yes">
            <source>%n placed</source>
            <translation>
                <numerusform>%n placée</numerusform>
                <numerusform>%n placées</numerusform>
            </translation>
        </message>
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
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n mise de côté</numerusform>
                <numerusform>%n mises de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be placed</source>
            <translation>
                <numerusform>%n à placer</numerusform>
                <numerusform>%n à placer</numerusform>
            </translation>
        </message>
        <message>
            <source>At {first}</source>
            <translation>À {first}</translation>
        </message>
        <message>
            <source>Business Model Canvas</source>
            <translation>Canevas du modèle économique</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canaux</translation>
        </message>
        <message>
            <source>Cost structure</source>
            <translation>Structure des coûts</translation>
        </message>
        <message>
            <source>Customer relationships</source>
            <translation>Relations avec les clients</translation>
        </message>
        <message>
            <source>Customer segments</source>
            <translation>Segments de clientèle</translation>
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
            <source>First session with {mentor}.</source>
            <translation>Première séance avec {mentor}.</translation>
        </message>
        <message>
            <source>Key activities</source>
            <translation>Activités clés</translation>
        </message>
        <message>
            <source>Key partners</source>
            <translation>Partenaires clés</translation>
        </message>
        <message>
            <source>Key resources</source>
            <translation>Ressources clés</translation>
        </message>
        <message>
            <source>Mentor sheet</source>
            <translation>Feuille de mentor</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Besoins</translation>
        </message>
        <message>
            <source>No session on another day</source>
            <translation>Pas de séance un autre jour</translation>
        </message>
        <message>
            <source>Notes and actions written here are copied by the coordinators.</source>
            <translation>La coordination recopie les notes prises ici.</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Actions en cours</translation>
        </message>
        <message>
            <source>Other sessions</source>
            <translation>Autres séances</translation>
        </message>
        <message>
            <source>Previous session: {day}</source>
            <translation>Séance précédente : {day}</translation>
        </message>
        <message>
            <source>Project sheet</source>
            <translation>Feuille de projet</translation>
        </message>
        <message>
            <source>Revenue streams</source>
            <translation>Sources de revenus</translation>
        </message>
        <message>
            <source>Room to be told</source>
            <translation>Salle à préciser</translation>
        </message>
        <message>
            <source>Value propositions</source>
            <translation>Propositions de valeur</translation>
        </message>
        <message>
            <source>met</source>
            <translation>satisfait</translation>
        </message>
        <message>
            <source>more needed</source>
            <translation>à poursuivre</translation>
        </message>
        <message>
            <source>noted by {author}</source>
            <translation>noté par {author}</translation>
        </message>
        <message>
            <source>priority {number}</source>
            <translation>priorité {number}</translation>
        </message>
        <message>
            <source>stage: {stage}</source>
            <translation>stade : {stage}</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>aujourd’hui à {time}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>d’ici le {day}</translation>
        </message>
        <message>
            <source>with {mentor}</source>
            <translation>avec {mentor}</translation>
        </message>
        <message>
            <source>{name} (continued)</source>
            <translation>{name} (suite)</translation>
        </message>
        <message>
            <source>{room} all day</source>
            <translation>{room} toute la journée</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier en texte</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>No key does that.</source>
            <translation>Aucune touche ne fait cela.</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Chercher une touche ou une action</translation>
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
            <source>Done again: {edit}</source>
            <translation>Rétabli : {edit}</translation>
        </message>
        <message>
            <source>Exported: {file}</source>
            <translation>Exporté : {file}</translation>
        </message>
        <message>
            <source>Fairness: the least served project has {share} of its possible needs</source>
            <translation>Équité : le projet le moins servi a {share} de ses besoins possibles</translation>
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
            <source>Undone: {edit}</source>
            <translation>Annulé : {edit}</translation>
        </message>
        <message>
            <source>{placed} / {asked} sessions placed</source>
            <translation>{placed} / {asked} séances placées</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n endroit</numerusform>
                <numerusform>%n endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>Business model, {field}</source>
            <translation>Modèle économique, {field}</translation>
        </message>
        <message>
            <source>Business model, {field}: emptied</source>
            <translation>Modèle économique, {field} : vidé</translation>
        </message>
        <message>
            <source>Cancelled: {area}, {other}</source>
            <translation>Annulée : {area}, {other}</translation>
        </message>
        <message>
            <source>Clashing: {area}, {other}</source>
            <translation>En conflit : {area}, {other}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Confidential note</source>
            <translation>Note confidentielle</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Held: {area}, {other}</source>
            <translation>Tenue : {area}, {other}</translation>
        </message>
        <message>
            <source>Missed: {area}, {other}</source>
            <translation>N’a pas eu lieu : {area}, {other}</translation>
        </message>
        <message>
            <source>Need {area}: {state}</source>
            <translation>Besoin {area} : {state}</translation>
        </message>
        <message>
            <source>No stage any more (before: {before})</source>
            <translation>Plus de stade (avant : {before})</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing has happened yet: what is held, written and agreed comes here.</source>
            <translation>Rien ne s’est encore passé : ce qui est tenu, noté et convenu viendra ici.</translation>
        </message>
        <message>
            <source>Planned: {area}, {other}</source>
            <translation>Prévue : {area}, {other}</translation>
        </message>
        <message>
            <source>Search the story</source>
            <translation>Chercher dans le parcours</translation>
        </message>
        <message>
            <source>Stage: {after}</source>
            <translation>Stade : {after}</translation>
        </message>
        <message>
            <source>Stage: {after} (before: {before})</source>
            <translation>Stade : {after} (avant : {before})</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <source>Story of {name}</source>
            <translation>Parcours de {name}</translation>
        </message>
        <message>
            <source>Story…</source>
            <translation>Parcours…</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>What was held, written, agreed and changed, over all residencies of the file</source>
            <translation>Ce qui a été tenu, noté, convenu et changé, sur toutes les résidences du fichier</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>pour le {day}</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>fait le {day}</translation>
        </message>
        <message>
            <source>known there as {name}</source>
            <translation>connu alors comme {name}</translation>
        </message>
        <message>
            <source>on the session of {when}</source>
            <translation>sur la séance du {when}</translation>
        </message>
        <message>
            <source>stage: {stage}</source>
            <translation>stade : {stage}</translation>
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
        <name>Today</name>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>%n minute restante</numerusform>
                <numerusform>%n minutes restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Closed until {time}</source>
            <translation>Fermée jusqu’à {time}</translation>
        </message>
        <message>
            <source>Ended, to be ticked</source>
            <translation>Finies, à pointer</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Free until {time}</source>
            <translation>Libre jusqu’à {time}</translation>
        </message>
        <message>
            <source>From the days before</source>
            <translation>Des jours précédents</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>How much of it is over</source>
            <translation>Part déjà écoulée</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Manquée</translation>
        </message>
        <message>
            <source>Missing now or next</source>
            <translation>Absents, maintenant ou ensuite</translation>
        </message>
        <message>
            <source>Nothing is planned any more.</source>
            <translation>Plus rien n’est prévu.</translation>
        </message>
        <message>
            <source>Nothing is to be ticked: no session of today has begun.</source>
            <translation>Rien à pointer : aucune séance d’aujourd’hui n’a commencé.</translation>
        </message>
        <message>
            <source>Nothing just now. At {time}: {what}</source>
            <translation>Rien en ce moment. À {time} : {what}</translation>
        </message>
        <message>
            <source>Nothing more today. It goes on {time}: {what}</source>
            <translation>Plus rien aujourd’hui. Reprise {time} : {what}</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>De nouveau prévue</translation>
        </message>
        <message>
            <source>Rooms, now and next</source>
            <translation>Les salles, maintenant et ensuite</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Sessions to be ticked</source>
            <translation>Séances à pointer</translation>
        </message>
        <message>
            <source>The residency begins {time}: {what}</source>
            <translation>La résidence commence {time} : {what}</translation>
        </message>
        <message>
            <source>The residency is over.</source>
            <translation>La résidence est terminée.</translation>
        </message>
        <message>
            <source>There are no rooms and no sessions yet. Rooms are added under Rooms (F9), sessions are placed under Planning (F5).</source>
            <translation>Il n’y a encore ni salle ni séance. Les salles s’ajoutent dans Salles (F9), les séances se placent dans Planning (F5).</translation>
        </message>
        <message>
            <source>Ticked today</source>
            <translation>Pointées aujourd’hui</translation>
        </message>
        <message>
            <source>To be ticked</source>
            <translation>À pointer</translation>
        </message>
        <message>
            <source>Without a room</source>
            <translation>Sans salle</translation>
        </message>
        <message>
            <source>arrives {time}</source>
            <translation>arrive {time}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>clashing</source>
            <translation>en conflit</translation>
        </message>
        <message numerus="yes">
            <source>ended %n minutes ago</source>
            <translation>
                <numerusform>finie depuis %n minute</numerusform>
                <numerusform>finie depuis %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>ended at {time}</source>
            <translation>finie à {time}</translation>
        </message>
        <message>
            <source>ended at {time}; {project} should have begun</source>
            <translation>finie à {time} ; {project} devrait avoir commencé</translation>
        </message>
        <message>
            <source>has just ended</source>
            <translation>vient de finir</translation>
        </message>
        <message>
            <source>held</source>
            <translation>tenue</translation>
        </message>
        <message>
            <source>leaves or left {time}</source>
            <translation>départ {time}</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>manquée</translation>
        </message>
        <message>
            <source>not available until {time}</source>
            <translation>indisponible jusqu’à {time}</translation>
        </message>
        <message>
            <source>nothing more</source>
            <translation>plus rien</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévue</translation>
        </message>
        <message>
            <source>then {time}</source>
            <translation>puis {time}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>jusqu’à {time}</translation>
        </message>
        <message>
            <source>{event}, until {time}</source>
            <translation>{event}, jusqu’à {time}</translation>
        </message>
    </context>
    <context>
        <name>Venues</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a room</source>
            <translation>Ajouter une salle</translation>
        </message>
        <message>
            <source>Add the rooms in which sessions take place. Without any, sessions are planned without rooms.</source>
            <translation>Ajoutez les salles où ont lieu les séances. Sans salles, les séances sont placées sans salle.</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Name of the room</source>
            <translation>Nom de la salle</translation>
        </message>
        <message>
            <source>New room</source>
            <translation>Nouvelle salle</translation>
        </message>
        <message>
            <source>No room matches “{text}”.</source>
            <translation>Aucune salle ne correspond à « {text} ».</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Pas encore de salle</translation>
        </message>
        <message>
            <source>People at most</source>
            <translation>Personnes au plus</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Search for a room or equipment…</source>
            <translation>Rechercher une salle ou du matériel…</translation>
        </message>
        <message>
            <source>Sessions in the week</source>
            <translation>Séances de la semaine</translation>
        </message>
        <message>
            <source>Slots used by sessions of those in which the room is open</source>
            <translation>Créneaux pris par des séances sur ceux où la salle est ouverte</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connue</translation>
        </message>
    </context>
    <context>
        <name>WalkIn</name>
        <message>
            <source>About</source>
            <translation>À propos de</translation>
        </message>
        <message>
            <source>Add a session now</source>
            <translation>Ajouter une séance maintenant</translation>
        </message>
        <message>
            <source>Add none</source>
            <translation>Ne rien ajouter</translation>
        </message>
        <message>
            <source>Add the session</source>
            <translation>Ajouter la séance</translation>
        </message>
        <message>
            <source>It is a request of its own and is locked: a proposal leaves it where it is.</source>
            <translation>C’est une demande à part, et elle est verrouillée : une proposition la laisse où elle est.</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>Sans salle</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Créneau</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The project waits for such a session: this one serves it. It is locked: a proposal leaves it where it is.</source>
            <translation>Le projet attend une telle séance : celle-ci la sert. Elle est verrouillée : une proposition la laisse où elle est.</translation>
        </message>
        <message>
            <source>beginning now or later</source>
            <translation>commence maintenant ou plus tard</translation>
        </message>
        <message>
            <source>held already</source>
            <translation>a déjà été tenue</translation>
        </message>
        <message>
            <source>{hours}, now</source>
            <translation>{hours}, en ce moment</translation>
        </message>
        <message>
            <source>{hours}, over</source>
            <translation>{hours}, passé</translation>
        </message>
        <message>
            <source>{mentor}, no language in common</source>
            <translation>{mentor}, sans langue commune</translation>
        </message>
        <message>
            <source>{mentor}, without this expertise</source>
            <translation>{mentor}, sans cette expertise</translation>
        </message>
        <message>
            <source>{mentor}, without this expertise, no language in common</source>
            <translation>{mentor}, sans cette expertise ni langue commune</translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message>
            <source>Mentors</source>
            <translation>Mentors</translation>
        </message>
        <message>
            <source>No slots</source>
            <translation>Pas de créneau</translation>
        </message>
        <message>
            <source>Not expected</source>
            <translation>Absence prévue</translation>
        </message>
        <message>
            <source>Week overview</source>
            <translation>La semaine</translation>
        </message>
        <message>
            <source>page {number} of {count}</source>
            <translation>page {number} sur {count}</translation>
        </message>
        <message>
            <source>week {number} of {count}</source>
            <translation>semaine {number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>A file that you made before; its name ends in .ateliers.</source>
            <translation>Un fichier déjà créé ; son nom finit par .ateliers.</translation>
        </message>
        <message>
            <source>A name, a first day and the hours of a day; people and rooms come after.</source>
            <translation>Un nom, un premier jour et les horaires d’une journée ; les personnes et les salles viennent ensuite.</translation>
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
            <source>Begin a residency</source>
            <translation>Commencer une résidence</translation>
        </message>
        <message>
            <source>Begin from nothing</source>
            <translation>Partir de rien</translation>
        </message>
        <message>
            <source>Fourteen projects, twelve mentors and six days, all invented, to try everything out.</source>
            <translation>Quatorze projets, douze mentors et six jours, tous inventés, pour tout essayer.</translation>
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

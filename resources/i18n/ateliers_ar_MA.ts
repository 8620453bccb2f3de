<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Version {version}. Plans, proves and prints the mentoring sessions of a creative residency, on your own computer and without a network.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>%n mentor(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentoring session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No room yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version of {day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day {number} of {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n sessions this day</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Locked: a proposal leaves it where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule broken: {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day's board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {limit} a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project} with {mentor}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, {time}, free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, {time}, not available</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message>
            <source>an error of the program; please send this file: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit {bound}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>locked sessions contradict each other: {clash}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no longer possible, to be placed again: {session}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not placed: {project}, {area}, priority {priority}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing to print: no sessions are placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proven best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped; nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file as it was before: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sessions, no rule broken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: {residency}, {projects} projects, {mentors} mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{placed} of {all} sessions placed in {seconds:.1f} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table}, changed: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table}, gone: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table}, new: {names}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>adopt the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lock a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say what became of a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take a session off the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unlock a session</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Import a folder of CSV files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the sample residency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample residency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the new file to be kept?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workbooks</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>“{name}” is imported. %n remarks on the workbook:</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Locked sessions contradict each other; there is nothing to adopt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposal breaks a rule and is not adopted; please report this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schedule changed meanwhile; propose again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a mentor would have two sessions at the same time; nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a project would have two sessions at the same time; nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a room would hold two sessions at the same time; nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the mentoring slots at {start} and {following} overlap; mend the grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the solver ended unexpectedly (out of memory, or stopped from outside); the schedule is as it was, propose again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: not a day of {residency} ({first} to {last})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: a PDF without a page; print it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: a damaged PDF; print it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: a number or a text cannot be stored ({reason}); nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: another program holds the file; close it there and try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: belongs to a programme that is not there; move it away or choose another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: cannot be opened or created; check your rights on the file and its folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: cannot be read ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: could not be written ({reason}); nothing was changed there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: did not reach the disk as it was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: exists already; choose another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: has a residency of that name and first day already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; import it into a file of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; it has: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: holds no residency yet; import a workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: is damaged; it was not changed, open a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: is neither a file nor a folder; choose the workbook itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: is not a programme of Ateliers; open a file that this program made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: is open already ({user} on {host}, since {since}, process {pid}); close it there or open it for reading only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: is open for reading only; nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: its structure was changed by something else than this program; it was not changed now, open a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: not a whole PDF; print it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: the disk is full; the file is as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: the disk or the folder failed ({reason}); the file is as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: the file or its folder cannot be written to; copy it elsewhere or open it for reading only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: the name must end with .xlsx or .json</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: there is no such file or folder; check the name and the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: there is no such file; check its name and folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: there is something of that name already; choose another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: was moved or removed while it was open; open it where it is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: was not closed in order; open it for writing once, then for reading only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: was not written as it should be; nothing was kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: was written by a newer version of the program; install that version, the file was not changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: was written by an older version of the program; open it for writing once, which brings it up to date, then for reading only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: what was to be written contradicts itself ({reason}); nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder}: cannot be made ({reason}); choose another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder}: there is no such folder; choose another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project} with {mentor} at {start}: the session does not fill whole mentoring slots one after another; choose a time of the grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{refusal}; its newest good backup is {backup}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table}, {column}: “{text}…” is too long for a cell, which takes {most} characters; shorten it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{workbook}: has errors; mend them there and import again. Nothing was stored.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Goals</name>
        <message>
            <source>blocks of presence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes of room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fit of mentors and needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>least served project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sessions missing for mentors to be worth the journey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sessions that stay where they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sessions without a pause for a project</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;About Ateliers Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Brightness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import a workbook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lock or unlock the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day &amp;after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day &amp;before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder of &amp;CSV files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;sample residency…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to rea&amp;d only…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;lanning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;ropose a schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pri&amp;nting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pro&amp;jects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: {edit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: {edit}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That could not be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program made a mistake. What you had entered is saved. Please send the lines below to whoever looks after the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This needs your attention</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, priority {priority}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Away this day: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broken rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every request has its session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be placed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Agenda of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mentor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mentor sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to print: no session stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n date(s), such as “{found}”, could also be read month first.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A cell may hold {most} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A formula failed here: “{found}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quotation mark is not closed or out of place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A workbook holds one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a sheet or a .csv file of this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it to the row of headings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the need to the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for more sessions, or fix fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both wait until the clash is mended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy its values into a new sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates such as “{found}” have the month first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did you mean “{suggestion}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each name may stand there once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: 07/10/2025 09:00-12:00, or a whole day as 07/10/2025.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: French, English or Arabic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: a name such as Africa/Casablanca.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: a name such as French, or a code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: a number such as 3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: a row of headings, then the values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: a sheet or a .csv file for each table, named after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: a time such as 09:45 or 9h45.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: amber, sky, rose, green, blue, vermilion, stone or violet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: an .xlsx file without a password, or a folder of .csv files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: an area, then (2) for a level or a priority, x2, 90min, after …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: dd/mm/yyyy or yyyy-mm-dd.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: from {first} to {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: from {least} to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: mentoring, break or event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: planned, held, missed, cancelled or clashing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: the day first, as in dd/mm/yyyy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From here on nothing was read; save the file from a spreadsheet again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give fewer days or fewer rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have {most} MB; remove pictures and copies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may take {megabytes} MB; copy the values alone into a new workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may take {seconds} s; remove what is no table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More of “{found}” is set aside than asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names are divided by semicolons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mentor covers “{found}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mentoring slot starts at {found} that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No room has “{found}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only another of its needs can come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over all days there are more than {most} slots.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading “{found}” takes too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letters of this file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project does not need “{found}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slots from {found} on are too short for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slots of this session are gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is too long: “{found}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These needs wait for each other: {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This column is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This column is not known and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This column stands there twice: “{other}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sheet is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This slot overlaps the one in row {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table has more than {most} columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table has more than {most} rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table has no rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table is not known and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table stands there twice, see “{other}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the value itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table}, row {row}, column “{column}”: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table}, row {row}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” holds no table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is a second residency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is damaged, or takes too much memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is free in no slot at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is much like “{name}” in row {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is neither a mentor nor a project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is neither yes nor no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is no kind of slot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is no state of a session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a day of the residency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a known colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a known language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a known time zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a stretch of time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a time of day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a workbook that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a working language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not among the areas of expertise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not among the mentors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not among the projects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not among the rooms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is too big once it is unpacked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” says too much, or one thing twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” stands in row {other} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” was read as one name, comma and all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” was read as {read}, not as {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}”: no run of slots has {minutes} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}”: the end is not after the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}”: this area stands there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{project}” does not need “{found}”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>“{project}” needs only %n session(s) of “{found}”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>“{who}” is in another session then, see row {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{who}” is taken then, see “{table}” {other}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message numerus="yes">
            <source>%n kept</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n locked</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken off</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n placed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Adopt this schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared with the schedule shown:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Course of the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done in {seconds} s: no schedule is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Getting ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It breaks a rule and cannot be adopted:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the one on the board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked sessions contradict each other: nothing can be proposed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved: {session} → {there}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placed: {session}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {step} of {steps} · {goal} · {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped after {seconds} s: the best schedule found so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken off: {session}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time is up after {seconds} s: the best schedule found so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>optimum proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to come</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>No schedule places it without leaving out one as pressing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not placed yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A locked session stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mentor and a project meet once a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mentor has a pause after some sessions in a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mentor has no more sessions a day than agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mentor is in one session at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A project has no more sessions a day than agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A project is in one session at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A room holds one session at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session fills slots of the day's grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session is as long as the need asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mentor and project may meet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mentor and project share a language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs are met in the order asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open room: {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The locked session of {project} was moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mentor has the expertise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mentor is there and free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is there and free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The room has the equipment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session has a room that is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session of {project} fills no slots of the grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session of {project} has not the length asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session of {project} lies in the past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has begun stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mentor} and {project} are not to meet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mentor} and {project} meet twice on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mentor} and {project} share no language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mentor} does not have the expertise {area}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mentor} has more than {limit} sessions on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mentor} has more than {limit} slots in a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mentor} is in two sessions at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mentor} is not there or not free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project} has more than {limit} sessions on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project} is in two sessions at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project} is not there or not free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project}: {area} begins before {other} has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{room} holds two sessions at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{room} lacks equipment that {project} asks for</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Choose a card on the board to read about its session here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session {number} of {sessions}, need of priority {priority}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project did not ask for this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{area}, mentor's level {level} of 3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>At {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First at {first}, last at {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First session with you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mentor sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes and actions written here are copied by the coordinators.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous session: {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room to be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>priority {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{room} all day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n rules broken</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Fairness: the least served project has {share} of its needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule broken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optimum not proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optimum proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optimum proven in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{placed} / {asked} sessions placed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>residency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slots</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>A file that you made before; its name ends in .ateliers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An Excel or LibreOffice workbook with mentors, projects, rooms and slots.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ateliers Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fourteen projects, twelve mentors and six days, all invented, to try everything out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the sample residency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan, prove and print the sessions of a residency, offline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from your lists</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

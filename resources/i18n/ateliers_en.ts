<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
                <numerusform>%n mentoring session</numerusform>
                <numerusform>%n mentoring sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Attendance</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
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
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n residencies</source>
            <translation>
                <numerusform>%n residency</numerusform>
                <numerusform>%n residencies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions fewer since</source>
            <translation>
                <numerusform>%n session fewer since</numerusform>
                <numerusform>%n sessions fewer since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions more since</source>
            <translation>
                <numerusform>%n session more since</numerusform>
                <numerusform>%n sessions more since</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message numerus="yes">
            <source>%n slots a day</source>
            <translation>
                <numerusform>%n slot a day</numerusform>
                <numerusform>%n slots a day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n sessions in all</source>
            <translation>
                <numerusform>%n session in all</numerusform>
                <numerusform>%n sessions in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions this day</source>
            <translation>
                <numerusform>%n session this day</numerusform>
                <numerusform>%n sessions this day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Code</name>
        <message numerus="yes">
            <source>Scan: your first %n session(s) in your phone’s calendar, no internet needed</source>
            <translation>
                <numerusform>Scan: your first session in your phone’s calendar, no internet needed</numerusform>
                <numerusform>Scan: your first %n sessions in your phone’s calendar, no internet needed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DataCheck</name>
        <message numerus="yes">
            <source>%n are worth a look</source>
            <translation>
                <numerusform>%n is worth a look</numerusform>
                <numerusform>%n are worth a look</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cost sessions</source>
            <translation>
                <numerusform>%n costs sessions</numerusform>
                <numerusform>%n cost sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions are asked for</source>
            <translation>
                <numerusform>%n session is asked for</numerusform>
                <numerusform>%n sessions are asked for</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stop every search</source>
            <translation>
                <numerusform>%n stops every search</numerusform>
                <numerusform>%n stop every search</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>set %n sessions aside</source>
            <translation>
                <numerusform>set %n session aside</numerusform>
                <numerusform>set %n sessions aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Door</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n seat</numerusform>
                <numerusform>%n seats</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>breaks %n rules</source>
            <translation>
                <numerusform>breaks %n rule</numerusform>
                <numerusform>breaks %n rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message numerus="yes">
            <source>%n needs ask for more</source>
            <translation>
                <numerusform>%n need asks for more</numerusform>
                <numerusform>%n needs ask for more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needs met</source>
            <translation>
                <numerusform>%n need met</numerusform>
                <numerusform>%n needs met</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>add %n entries</source>
            <translation>
                <numerusform>add %n entry</numerusform>
                <numerusform>add %n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>add %n rows to the grid</source>
            <translation>
                <numerusform>add %n row to the grid</numerusform>
                <numerusform>add %n rows to the grid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change %n entries</source>
            <translation>
                <numerusform>change %n entry</numerusform>
                <numerusform>change %n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change the grid of %n days</source>
            <translation>
                <numerusform>change the grid of %n day</numerusform>
                <numerusform>change the grid of %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>lock %n sessions</source>
            <translation>
                <numerusform>lock %n session</numerusform>
                <numerusform>lock %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move %n sessions</source>
            <translation>
                <numerusform>move %n session</numerusform>
                <numerusform>move %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>open %n needs again</source>
            <translation>
                <numerusform>open %n need again</numerusform>
                <numerusform>open %n needs again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>place %n sessions</source>
            <translation>
                <numerusform>place %n session</numerusform>
                <numerusform>place %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>remove %n entries</source>
            <translation>
                <numerusform>remove %n entry</numerusform>
                <numerusform>remove %n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>remove %n rows from the grid</source>
            <translation>
                <numerusform>remove %n row from the grid</numerusform>
                <numerusform>remove %n rows from the grid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>say how far %n needs are</source>
            <translation>
                <numerusform>say how far %n need is</numerusform>
                <numerusform>say how far %n needs are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>say what became of %n sessions</source>
            <translation>
                <numerusform>say what became of %n session</numerusform>
                <numerusform>say what became of %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>swap %n sessions</source>
            <translation>
                <numerusform>swap %n session</numerusform>
                <numerusform>swap %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %n sessions off the board</source>
            <translation>
                <numerusform>take %n session off the board</numerusform>
                <numerusform>take %n sessions off the board</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unlock %n sessions</source>
            <translation>
                <numerusform>unlock %n session</numerusform>
                <numerusform>unlock %n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Expertise</name>
        <message numerus="yes">
            <source>%n areas not covered</source>
            <translation>
                <numerusform>%n area not covered</numerusform>
                <numerusform>%n areas not covered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n areas too scarce</source>
            <translation>
                <numerusform>%n area too scarce</numerusform>
                <numerusform>%n areas too scarce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asked</source>
            <translation>
                <numerusform>%n asked</numerusform>
                <numerusform>%n asked</numerusform>
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
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions asked</source>
            <translation>
                <numerusform>%n session asked</numerusform>
                <numerusform>%n sessions asked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too scarce: %n sessions cannot be placed, whatever is planned.</source>
            <translation>
                <numerusform>Too scarce: %n session cannot be placed, whatever is planned.</numerusform>
                <numerusform>Too scarce: %n sessions cannot be placed, whatever is planned.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n calendars in {folder}</source>
            <translation>
                <numerusform>%n calendar in {folder}</numerusform>
                <numerusform>%n calendars in {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes are confidential</source>
            <translation>
                <numerusform>%n note is confidential</numerusform>
                <numerusform>%n notes are confidential</numerusform>
            </translation>
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
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions move with their slots.</source>
            <translation>
                <numerusform>%n session moves with its slot.</numerusform>
                <numerusform>%n sessions move with their slots.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n slots</source>
            <translation>
                <numerusform>%n slot</numerusform>
                <numerusform>%n slots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy to %n days</source>
            <translation>
                <numerusform>Copy to %n day</numerusform>
                <numerusform>Copy to %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lay out %n days</source>
            <translation>
                <numerusform>Lay out %n day</numerusform>
                <numerusform>Lay out %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot stay</source>
            <translation>
                <numerusform>%n cannot stay</numerusform>
                <numerusform>%n cannot stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns are not recognised</source>
            <translation>
                <numerusform>%n column is not recognised</numerusform>
                <numerusform>%n columns are not recognised</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflicts with the rules</source>
            <translation>
                <numerusform>%n conflict with the rules</numerusform>
                <numerusform>%n conflicts with the rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n errors</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n errors are to be mended first</source>
            <translation>
                <numerusform>%n error is to be mended first</numerusform>
                <numerusform>%n errors are to be mended first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n gone</numerusform>
                <numerusform>%n gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marked on the board</source>
            <translation>
                <numerusform>%n marked on the board</numerusform>
                <numerusform>%n marked on the board</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remarks</source>
            <translation>
                <numerusform>%n remark</numerusform>
                <numerusform>%n remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions stay as they are</source>
            <translation>
                <numerusform>%n session stays as it is</numerusform>
                <numerusform>%n sessions stay as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be placed again</source>
            <translation>
                <numerusform>%n to be placed again</numerusform>
                <numerusform>%n to be placed again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n are shown</source>
            <translation>
                <numerusform>the first one is shown</numerusform>
                <numerusform>the first %n are shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Late</name>
        <message numerus="yes">
            <source>%n sessions do not fit any more.</source>
            <translation>
                <numerusform>%n session does not fit any more.</numerusform>
                <numerusform>%n sessions do not fit any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions move along.</source>
            <translation>
                <numerusform>%n session moves along.</numerusform>
                <numerusform>%n sessions move along.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Mentors</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
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
                <numerusform>%n of them late</numerusform>
                <numerusform>%n of them late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open actions</source>
            <translation>
                <numerusform>%n open action</numerusform>
                <numerusform>%n open actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier notes</source>
            <translation>
                <numerusform>Show %n earlier note</numerusform>
                <numerusform>Show %n earlier notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more that are done</source>
            <translation>
                <numerusform>Show %n more that is done</numerusform>
                <numerusform>Show %n more that are done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n newest; type another word to find fewer</source>
            <translation>
                <numerusform>The newest; type another word to find fewer</numerusform>
                <numerusform>The %n newest; type another word to find fewer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Personal data</name>
        <message numerus="yes">
            <source>%n backups beside the file go on holding the data.</source>
            <translation>
                <numerusform>%n backup beside the file goes on holding the data.</numerusform>
                <numerusform>%n backups beside the file go on holding the data.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete the %n backups beside the file</source>
            <translation>
                <numerusform>Delete the %n backup beside the file</numerusform>
                <numerusform>Delete the %n backups beside the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %n confidential notes</source>
            <translation>
                <numerusform>With %n confidential note</numerusform>
                <numerusform>With %n confidential notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions set aside</source>
            <translation>
                <numerusform>%n session set aside</numerusform>
                <numerusform>%n sessions set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, priority {priority}</source>
            <translation>
                <numerusform>%n session, priority {priority}</numerusform>
                <numerusform>%n sessions, priority {priority}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n files of these names are in the folder:</source>
            <translation>
                <numerusform>%n file of this name is in the folder:</numerusform>
                <numerusform>%n files of these names are in the folder:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files saved in {folder}</source>
            <translation>
                <numerusform>%n file saved in {folder}</numerusform>
                <numerusform>%n files saved in {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {count} documents changed since the last print</source>
            <translation>
                <numerusform>%n of {count} documents changed since the last print</numerusform>
                <numerusform>%n of {count} documents changed since the last print</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n date(s), such as “{found}”, could also be read month first.</source>
            <translation>
                <numerusform>%n date, “{found}”, could also be read month first.</numerusform>
                <numerusform>%n dates, such as “{found}”, could also be read month first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{project}” needs only %n session(s) of “{found}”.</source>
            <translation>
                <numerusform>“{project}” needs only %n session of “{found}”.</numerusform>
                <numerusform>“{project}” needs only %n sessions of “{found}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message numerus="yes">
            <source>%n sessions not placed yet</source>
            <translation>
                <numerusform>%n session not placed yet</numerusform>
                <numerusform>%n sessions not placed yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions set aside</source>
            <translation>
                <numerusform>%n session set aside</numerusform>
                <numerusform>%n sessions set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions stay planned until the next proposal</source>
            <translation>
                <numerusform>%n session stays planned until the next proposal</numerusform>
                <numerusform>%n sessions stay planned until the next proposal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n planned sessions off the board</source>
            <translation>
                <numerusform>Take the planned session off the board</numerusform>
                <numerusform>Take %n planned sessions off the board</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message numerus="yes">
            <source>%n findings have to be mended before a search.</source>
            <translation>
                <numerusform>%n finding has to be mended before a search.</numerusform>
                <numerusform>%n findings have to be mended before a search.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>%n kept</numerusform>
                <numerusform>%n kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n locked</source>
            <translation>
                <numerusform>%n locked</numerusform>
                <numerusform>%n locked</numerusform>
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
                <numerusform>%n moved</numerusform>
                <numerusform>%n moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n placed</source>
            <translation>
                <numerusform>%n placed</numerusform>
                <numerusform>%n placed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions asked for</source>
            <translation>
                <numerusform>%n session asked for</numerusform>
                <numerusform>%n sessions asked for</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken off</source>
            <translation>
                <numerusform>%n taken off</numerusform>
                <numerusform>%n taken off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n placed</source>
            <translation>
                <numerusform>+ %n placed</numerusform>
                <numerusform>+ %n placed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message numerus="yes">
            <source>%n sessions go along:</source>
            <translation>
                <numerusform>%n session goes along:</numerusform>
                <numerusform>%n sessions go along:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions lose their room:</source>
            <translation>
                <numerusform>%n session loses its room:</numerusform>
                <numerusform>%n sessions lose their room:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions now break a rule and are marked.</source>
            <translation>
                <numerusform>%n session now breaks a rule and is marked.</numerusform>
                <numerusform>%n sessions now break a rule and are marked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
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
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n residencies</source>
            <translation>
                <numerusform>%n residency</numerusform>
                <numerusform>%n residencies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>needs met of %n</source>
            <translation>
                <numerusform>need met of %n</numerusform>
                <numerusform>needs met of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sessions held of %n planned</source>
            <translation>
                <numerusform>sessions held of %n planned</numerusform>
                <numerusform>sessions held of %n planned</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Residency</name>
        <message numerus="yes">
            <source>Move everything %n days earlier</source>
            <translation>
                <numerusform>Move everything %n day earlier</numerusform>
                <numerusform>Move everything %n days earlier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move everything %n days later</source>
            <translation>
                <numerusform>Move everything %n day later</numerusform>
                <numerusform>Move everything %n days later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%n sessions found</source>
            <translation>
                <numerusform>%n session found</numerusform>
                <numerusform>%n sessions found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message numerus="yes">
            <source>%n sessions are chosen.</source>
            <translation>
                <numerusform>%n session is chosen.</numerusform>
                <numerusform>%n sessions are chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions more wait to be placed.</source>
            <translation>
                <numerusform>%n session more waits to be placed.</numerusform>
                <numerusform>%n sessions more wait to be placed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions of it are still planned: until the next proposal, or until they are taken off.</source>
            <translation>
                <numerusform>%n session of it is still planned: until the next proposal, or until it is taken off.</numerusform>
                <numerusform>%n sessions of it are still planned: until the next proposal, or until they are taken off.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message numerus="yes">
            <source>%n placed</source>
            <translation>
                <numerusform>%n placed</numerusform>
                <numerusform>%n placed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n room</numerusform>
                <numerusform>%n rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n set aside</numerusform>
                <numerusform>%n set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be placed</source>
            <translation>
                <numerusform>%n to be placed</numerusform>
                <numerusform>%n to be placed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n rules broken</source>
            <translation>
                <numerusform>%n rule broken</numerusform>
                <numerusform>%n rules broken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ended %n minutes ago</source>
            <translation>
                <numerusform>ended %n minute ago</numerusform>
                <numerusform>ended %n minutes ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Venues</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
</TS>

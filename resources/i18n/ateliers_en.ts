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
        <name>Board</name>
        <message numerus="yes">
            <source>%n sessions this day</source>
            <translation>
                <numerusform>%n session this day</numerusform>
                <numerusform>%n sessions this day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message numerus="yes">
            <source>“{name}” is imported. %n remarks on the workbook:</source>
            <translation>
                <numerusform>“{name}” is imported. %n remark on the workbook:</numerusform>
                <numerusform>“{name}” is imported. %n remarks on the workbook:</numerusform>
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
            <source>%n sessions, priority {priority}</source>
            <translation>
                <numerusform>%n session, priority {priority}</numerusform>
                <numerusform>%n sessions, priority {priority}</numerusform>
            </translation>
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
        <name>Proposal</name>
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
            <source>%n moved</source>
            <translation>
                <numerusform>%n moved</numerusform>
                <numerusform>%n moved</numerusform>
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
        <name>Sheet</name>
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
</TS>

# SPDX-License-Identifier: Apache-2.0
"""A residency in which every field of every value says something, and a schedule for it."""

from dataclasses import replace
from datetime import date, datetime

from ateliers_desktop.residency import (
    Action,
    Area,
    Audience,
    Canvas,
    Edit,
    EditKind,
    Expertise,
    Mentor,
    Need,
    NeedState,
    Note,
    Notebook,
    NoteId,
    PrintedPerson,
    PrintedSheet,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    SessionId,
    SessionStatus,
    Slot,
    SlotKind,
    Team,
    Window,
    residency_edit,
)


def at(clock: str, day: int = 6) -> datetime:
    """Return a local time of October 2025."""
    return datetime.fromisoformat(f"2025-10-{day:02d} {clock}")


def window(start: str, end: str, day: int = 6) -> Window:
    """Return a stretch of a day of October 2025."""
    return Window(start=at(start, day), end=at(end, day))


def slot(kind: SlotKind, start: str, end: str, day: int = 6, **fields: object) -> Slot:
    """Return a row of the grid."""
    return Slot(kind=kind, start=at(start, day), end=at(end, day), **fields)


M, B, E = SlotKind.MENTORING, SlotKind.BREAK, SlotKind.EVENT

SLOTS = (
    slot(E, "08:30", "09:00", title="Accueil & café", place="Patio", id="ac" * 16),
    slot(M, "09:00", "09:45"),
    slot(M, "09:45", "10:30", title="Deuxième"),
    slot(B, "10:30", "10:45", title="Pause"),
    slot(M, "10:45", "11:30"),
    slot(M, "11:30", "12:15:30"),
    slot(
        E,
        "11:00",
        "12:00",
        title="ندوة",
        place="Grande salle",
        audience=Audience(projects=False, mentors=False, names=("Léa", "Nour", "Baobab")),
    ),
    slot(M, "09:00", "09:45", 7),
    slot(E, "18:00", "19:00", 7, audience=Audience(mentors=False)),
)

ROOMS = (
    Room(
        name="Grande salle",
        capacity=40,
        equipment=("écran", "son"),
        unavailable=(window("09:00", "10:00"), window("09:00", "09:45", 7)),
    ),
    Room(name="Atelier B"),
    Room(name="قاعة ٣", capacity=0, equipment=("son",)),
)

AREAS = (
    Area(code="récit", french="Récit", english="Story", arabic="سرد", colour="amber"),
    Area(code="droit"),
    Area(code="=1+1", english="<b>bold</b>", colour="sky"),
)

MENTORS = (
    Mentor(
        name="Léa",
        organisation="Studio É",
        country="TN",
        email="lea@example.org",
        phone="+216 00",
        languages=("fr", "ar"),
        expertises=(Expertise(area="droit", level=3), Expertise(area="récit", level=1)),
        arrival=at("08:00"),
        departure=at("19:00:05", 7),
        unavailable=(window("12:00", "13:00"), window("10:00", "11:00")),
        max_per_day=2,
        max_in_row=1,
        min_sessions=0,
        room="قاعة ٣",
        excludes=("Griot", "Baobab"),
        formerly=("Lea", "ليا"),
    ),
    Mentor(name="Nour", expertises=(Expertise(area="récit"),)),
    Mentor(name="'; DROP TABLE mentor; --"),
)

PROJECTS = (
    Project(
        name="Griot",
        discipline="Jeu",
        country="SN",
        team=Team(members=("Awa", "", "Awa"), size=5),
        email="g@example.org",
        phone="0",
        languages=("wo",),
        stage="prototype",
        summary="deux\nlignes\tet & <i>",
        needs=(
            Need(area="droit", priority=3, sessions=2, minutes=90, set_aside=1),
            Need(area="récit", priority=1, after="droit", state=NeedState.MORE),
        ),
        arrival=at("08:30"),
        departure=at("12:00", 7),
        unavailable=(window("11:30", "12:15"),),
        max_per_day=1,
        equipment=("son", "écran"),
        wishes=("Nour", "Léa"),
        excludes=("Nour",),
        canvas=Canvas(value="une voix\nن", revenues="=1+1", partners="<b>"),
        formerly=("Griots", "قريو"),
    ),
    Project(name="Baobab", needs=(Need(area="récit", sessions=3, state=NeedState.MET),)),
)

RESIDENCY = Residency(
    name="Rabat 2025",
    first_day=date(2025, 10, 6),
    days=2,
    programme="Ateliers Sud-Sud",
    city="Rabat",
    venue="Maison",
    country="MA",
    time_zone="Africa/Casablanca",
    language="ar",
    remark=" deux  lignes\n",
    slots=SLOTS,
    rooms=ROOMS,
    areas=AREAS,
    mentors=MENTORS,
    projects=PROJECTS,
)

LATER = replace(
    RESIDENCY,
    city="Salé",
    slots=(*SLOTS[:1], replace(SLOTS[1], title="Première"), *SLOTS[2:]),
    rooms=(replace(ROOMS[0], name="Petite salle"), *ROOMS),
    areas=(*AREAS, replace(AREAS[0], code="conte")),
    mentors=(MENTORS[0], replace(MENTORS[0], name="Zoé", arrival=at("08:00:07")), *MENTORS[1:]),
    projects=(*PROJECTS, replace(PROJECTS[0], name="Kora")),
)
"""A later state of the residency: in each of its lists a value that says something throughout."""


def session(number: int = 1, **fields: object) -> Session:
    """Return a session in the first slot whose identifier is a number."""
    given: dict[str, object] = {
        "project": "Griot",
        "area": "récit",
        "mentor": "Léa",
        "start": at("09:00"),
        "end": at("09:45"),
        "id": SessionId(f"{number:032x}"),
        **fields,
    }
    return Session(**given)


SCHEDULE = Schedule(
    sessions=(
        session(1, end=at("10:30"), room="Grande salle", fixed=True, room_fixed=True),
        session(2, project="Baobab", mentor="Nour", status=SessionStatus.HELD),
        session(3, project="Baobab", status=SessionStatus.CLASHING, room="Grande salle"),
        session(4, start=at("13:00"), end=at("13:07"), status=SessionStatus.CANCELLED),
        session(5, start=at("10:45"), end=at("11:30"), status=SessionStatus.MISSED, fixed=True),
        session(6, start=at("10:45"), end=at("12:15:30"), area="droit"),
        session(7, start=at("09:00", 7), end=at("09:45", 7), room="Atelier B"),
    )
)

PRINTED = (
    PrintedSheet(
        name="agenda-2025-10-06.pdf",
        language="ar",
        printed_at=at("18:00:07"),
        sessions=SCHEDULE.on(at("09:00").date()),
        digest="0f" * 32,
        events=(SLOTS[0], replace(SLOTS[6], id="ce" * 16)),
        people=(
            PrintedPerson(name="Léa", belonging="Studio É", halves=("morning", "afternoon")),
            PrintedPerson(name="شخص 1", belonging="Griot", halves=("afternoon",)),
            PrintedPerson(name="'; DROP TABLE printed; --", belonging="", halves=()),
        ),
    ),
    PrintedSheet(
        name="mentor-2025-10-06-lea.pdf",
        language="fr",
        printed_at=at("18:00"),
        sessions=(),
        digest="",
    ),
)
"""Two prints, by name and language; what told that nothing hangs any more has no digest."""

NOTEBOOK = Notebook(
    notes=(
        Note(
            id=NoteId("n1"),
            project="Griot",
            mentor="Léa",
            session=SessionId(f"{1:032x}"),
            text="**Boucle** trop longue\n- viser 90 s\n'; DROP TABLE note; --",
            author="Coordination",
            written_at=at("09:40:05"),
            changed_at=at("10:00"),
            confidential=True,
        ),
        Note(id=NoteId("n2"), text="", written_at=at("11:00"), changed_at=at("11:00")),
    ),
    actions=(
        Action(
            id=NoteId("a1"),
            project="Griot",
            mentor="Léa",
            session=SessionId(f"{1:032x}"),
            text="Deux tests",
            who="Awa",
            until=at("00:00", 9).date(),
            made_at=at("09:41"),
            done_at=at("18:00:01", 8),
        ),
        Action(id=NoteId("a2"), text="اتصال", made_at=at("09:42")),
    ),
)


def place(*sessions: Session) -> Edit:
    """Return the edit that adds sessions."""
    return Edit(kind=EditKind.PLACE, after=sessions)


def move(before: Session, after: Session) -> Edit:
    """Return the edit that changes a session."""
    return Edit(kind=EditKind.MOVE, before=(before,), after=(after,))


def change(old: Residency, new: Residency, *sessions: tuple[Session, Session]) -> Edit:
    """Return the edit that turns a residency into another, and sessions into others."""
    return Edit(
        kind=EditKind.CHANGE,
        before=tuple(before for before, _ in sessions),
        after=tuple(after for _, after in sessions),
        data=residency_edit(old, new),
    )

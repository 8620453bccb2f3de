# SPDX-License-Identifier: Apache-2.0
"""Whole residencies and schedules for property tests: valid as values, hostile in their names."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import strategies as st

from ateliers_desktop.exchange.cells import SPREADSHEET_ERRORS
from ateliers_desktop.palette import AREA_COLOUR_NAMES
from ateliers_desktop.residency import (
    Area,
    Audience,
    Canvas,
    Expertise,
    Mentor,
    Need,
    NeedState,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
    Team,
    TimeGrid,
    Window,
    clean,
    fold,
)
from ateliers_desktop.residency.languages import LANGUAGE_CODES

HOSTILE_NAMES = (
    "=cmd|' /C calc'!A0", "+33 6 12", "-", "@SUM(A1)", "*", "<b>gras</b>", "AT&T", "&amp;",
    "a<br>b", "<img src='/etc/passwd'>", "Studio; B", "A, B et C", "؛ فاصلة ، منقوطة", "Jeu (3)",
    "Pitch x2", "Vidéo 90min", "Sieste 1h30", "(3)", "x2", "Cinéma après Narration",
    "before after all", "فيلم بعد السرد", '"Fil" d\'Ariane', 'Le "Fil', '"', '""', 'fin "',
    "tous", "Mentors", "personne", "3", "3 personnes", "0012", "1e5", "TRUE", "2025-10-06",
    "07/10/2025", "09:00", "%s %n", "{found}", "{0.__class__}", "\\n", "../../etc", "CON",
    "_x0041_", "o\u0301", "ﬁn", "Straße", "İstanbul", "😀 équipe", "العربية", "نص a<b> مختلط",
    "zero\u200bwidth", "L’Œuvre", "n" * 120,
)  # fmt: skip

_DAY = timedelta(days=1)


def _is_name(text: str) -> bool:
    return bool(fold(text)) and text.upper() not in SPREADSHEET_ERRORS


def names() -> st.SearchStrategy[str]:
    """Return names as they are once cleaned."""
    wild = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)
    return (st.sampled_from(HOSTILE_NAMES) | wild).map(clean).filter(_is_name)


def texts() -> st.SearchStrategy[str]:
    """Return names, or nothing."""
    return st.just("") | names()


def paragraphs() -> st.SearchStrategy[str]:
    """Return texts of several lines."""
    return st.lists(texts(), max_size=4).map(lambda lines: "\n".join(lines).strip("\n"))


def unique_names(most: int) -> st.SearchStrategy[tuple[str, ...]]:
    """Return names of which no two count as the same."""
    return st.lists(names(), max_size=most, unique_by=fold).map(tuple)


def some_of(values: tuple[str, ...], most: int = 4) -> st.SearchStrategy[tuple[str, ...]]:
    """Return some of the values, each once, in any order."""
    if not values:
        return st.just(())
    return st.lists(st.sampled_from(values), max_size=most, unique=True).map(tuple)


def moments(first: date, last: date) -> st.SearchStrategy[datetime]:
    """Return minutes of these days, midnights and last minutes often among them."""
    days = st.integers(0, (last - first).days).map(lambda n: first + n * _DAY)
    times = st.sampled_from((time(0), time(9), time(12, 15), time(23, 59))) | st.times().map(
        lambda each: each.replace(second=0, microsecond=0)
    )
    return st.builds(datetime.combine, days, times)


@st.composite
def windows(draw: st.DrawFn, first: date, last: date) -> Window:
    """Return a stretch of time within these days, whole days often among them."""
    start = draw(moments(first, last))
    if draw(st.booleans()):
        return Window(
            start=datetime.combine(start, time()), end=datetime.combine(start, time()) + _DAY
        )
    most = int((datetime.combine(last, time()) + _DAY - start).total_seconds()) // 60
    return Window(start=start, end=start + timedelta(minutes=draw(st.integers(1, most))))


def _windows(first: date, last: date) -> st.SearchStrategy[tuple[Window, ...]]:
    return st.lists(windows(first, last), max_size=3).map(tuple)


@st.composite
def _day_slots(
    draw: st.DrawFn, day: date, places: tuple[str, ...], people: tuple[str, ...]
) -> list[Slot]:
    """Return a day's rows: stretches one after the other, and events that overlap anything."""
    steps = draw(st.lists(st.integers(1, 288), min_size=0, max_size=8, unique=True).map(sorted))
    midnight = datetime.combine(day, time())
    edges = [midnight + timedelta(minutes=5 * step) for step in steps]
    rows = []
    for start, end in pairwise(edges):
        kinds = [SlotKind.MENTORING, SlotKind.MENTORING, SlotKind.BREAK, SlotKind.EVENT]
        rows.append(draw(_slot(st.sampled_from(kinds), start, end, places, people)))
    if len(edges) > 2 and draw(st.booleans()):
        rows.append(draw(_slot(st.just(SlotKind.EVENT), edges[0], edges[-1], places, people)))
    return rows


def _slot(
    kinds: st.SearchStrategy[SlotKind],
    start: datetime,
    end: datetime,
    places: tuple[str, ...],
    people: tuple[str, ...],
) -> st.SearchStrategy[Slot]:
    audience = st.builds(
        Audience, projects=st.booleans(), mentors=st.booleans(), names=some_of(people)
    )
    free_places = names().filter(lambda name: fold(name) not in map(fold, places))
    place = st.just("") | free_places | (st.sampled_from(places) if places else st.nothing())
    return st.builds(
        Slot, kind=kinds, start=st.just(start), end=st.just(end), title=texts(), place=place,
        audience=st.just(Audience()) | audience,
    )  # fmt: skip


@st.composite
def areas(draw: st.DrawFn) -> tuple[Area, ...]:
    """Return areas of which no two share a code or a name, and each has one name at least."""
    labels = list(draw(st.lists(names(), max_size=12, unique_by=fold)))
    found = []
    while len(labels) >= 4:
        code, *rest = (labels.pop() for _ in range(4))
        given_names = draw(st.lists(st.booleans(), min_size=3, max_size=3).filter(any))
        french, english, arabic = (
            name if given else "" for name, given in zip(rest, given_names, strict=True)
        )
        if french and draw(st.booleans()):
            english = french
        colour = draw(st.sampled_from(("", *AREA_COLOUR_NAMES)))
        found.append(Area(code=code, french=french, english=english, arabic=arabic, colour=colour))
    return tuple(found)


@st.composite
def needs(draw: st.DrawFn, codes: tuple[str, ...]) -> tuple[Need, ...]:
    """Return needs of which the order makes sense."""
    found: list[Need] = []
    for code in draw(some_of(codes)):
        sessions = draw(st.integers(1, 5))
        found.append(
            Need(
                area=code,
                priority=draw(st.integers(1, 3)),
                sessions=sessions,
                minutes=draw(st.none() | st.integers(1, 600)),
                after=draw(st.sampled_from(("", *(need.area for need in found)))),
                set_aside=draw(st.just(0) | st.integers(0, sessions)),
                state=draw(st.sampled_from(NeedState)),
            )
        )
    return tuple(draw(st.permutations(found)))


def _person(draw: st.DrawFn, first: date, last: date) -> dict[str, object]:
    around = moments(first - 2 * _DAY, last + 2 * _DAY)
    arrival, departure = draw(st.none() | around), draw(st.none() | around)
    if arrival and departure and departure <= arrival:
        departure = None
    return {
        "country": draw(texts()),
        "email": draw(texts()),
        "phone": draw(texts()),
        "languages": draw(some_of(LANGUAGE_CODES)),
        "arrival": arrival,
        "departure": departure,
        "unavailable": draw(_windows(first, last)),
        "max_per_day": draw(st.integers(1, 9)),
    }


@st.composite
def residencies(draw: st.DrawFn) -> Residency:
    """Return a residency, small but with anything in it that a residency may have."""
    first = draw(st.dates(date(2000, 1, 1), date(2050, 12, 31)))
    days = draw(st.integers(1, 6))
    last = first + (days - 1) * _DAY
    room_names, mentor_names, project_names = (draw(unique_names(3)) for _ in range(3))
    things = draw(unique_names(4))
    known_areas = draw(areas())
    codes = tuple(area.code for area in known_areas)
    people = tuple(dict.fromkeys(mentor_names + project_names))
    slots = [
        slot
        for n in range(days)
        for slot in draw(_day_slots(first + n * _DAY, room_names, people))
    ]
    return Residency(
        name=draw(names()),
        first_day=first,
        days=days,
        programme=draw(texts()),
        city=draw(texts()),
        venue=draw(texts()),
        country=draw(texts()),
        time_zone=draw(st.sampled_from(("", "Africa/Casablanca", "Africa/Dakar", "UTC"))),
        language=draw(st.sampled_from(("fr", "en", "ar"))),
        remark=draw(paragraphs()),
        slots=tuple(sorted(slots, key=lambda slot: slot.start)),
        rooms=tuple(
            Room(
                name=name,
                capacity=draw(st.none() | st.integers(1, 500)),
                equipment=draw(some_of(things)),
                unavailable=draw(_windows(first, last)),
            )
            for name in room_names
        ),
        areas=known_areas,
        mentors=tuple(
            Mentor(
                name=name,
                organisation=draw(texts()),
                expertises=tuple(
                    Expertise(area=code, level=draw(st.integers(1, 3)))
                    for code in draw(some_of(codes))
                ),
                max_in_row=draw(st.integers(1, 9)),
                min_sessions=draw(st.integers(0, 9)),
                room=draw(st.sampled_from(("", *room_names))),
                excludes=draw(some_of(project_names)),
                formerly=draw(unique_names(2)),
                **_person(draw, first, last),
            )
            for name in mentor_names
        ),
        projects=tuple(
            Project(
                name=name,
                discipline=draw(texts()),
                team=draw(_teams()),
                stage=draw(texts()),
                summary=draw(paragraphs()),
                needs=draw(needs(codes)),
                equipment=draw(some_of(things)),
                wishes=draw(some_of(mentor_names)),
                excludes=draw(some_of(mentor_names)),
                canvas=draw(_canvases()),
                formerly=draw(unique_names(2)),
                **_person(draw, first, last),
            )
            for name in project_names
        ),
    )


def _canvases() -> st.SearchStrategy[Canvas]:
    filled = st.builds(Canvas, value=paragraphs(), segments=paragraphs(), costs=texts())
    return st.just(Canvas()) | filled


def _teams() -> st.SearchStrategy[Team]:
    members = st.lists(names(), max_size=4).map(tuple)
    return st.builds(Team, members=members, size=st.integers(0, 9))


@st.composite
def schedules(draw: st.DrawFn, residency: Residency) -> Schedule:
    """Return a schedule of a residency: nobody in two places at once, every kind of session."""
    if not (residency.mentors and residency.projects and residency.areas):
        return Schedule()
    sessions: list[Session] = []
    grid = TimeGrid.of(residency.mentoring_slots)
    for at in range(len(grid)):
        for _ in range(draw(st.integers(0, 2))):
            stop = at + 1
            while grid.contiguous(stop - 1) and draw(st.booleans()):
                stop += 1
            session = draw(_sessions(residency, grid.slots[at].start, grid.slots[stop - 1].end))
            if not any(_collide(session, other) for other in sessions):
                sessions.append(session)
    for _ in range(draw(st.integers(0, 3))):
        window = draw(windows(residency.first_day, residency.last_day))
        end = min(window.end, datetime.combine(window.start, time()) + _DAY)
        session = draw(_sessions(residency, window.start, end))
        if not session.stands:
            sessions.append(session)
    return Schedule(sessions=tuple(sessions))


def _sessions(residency: Residency, start: datetime, end: datetime) -> st.SearchStrategy[Session]:
    def one_of(values: tuple[str, ...]) -> st.SearchStrategy[str]:
        return st.sampled_from(values)

    return st.builds(
        Session,
        project=one_of(tuple(each.name for each in residency.projects)),
        area=one_of(tuple(each.code for each in residency.areas)),
        mentor=one_of(tuple(each.name for each in residency.mentors)),
        start=st.just(start),
        end=st.just(end),
        room=st.sampled_from((None, *(each.name for each in residency.rooms))),
        fixed=st.booleans(),
        room_fixed=st.booleans(),
        status=st.sampled_from((SessionStatus.PLANNED, SessionStatus.PLANNED, *SessionStatus)),
    )


def _collide(one: Session, other: Session) -> bool:
    shared = (
        one.mentor == other.mentor
        or one.project == other.project
        or (one.room is not None and one.room == other.room)
    )
    return (
        shared and one.stands and other.stands and one.start < other.end and other.start < one.end
    )


@st.composite
def residencies_with_schedules(draw: st.DrawFn) -> tuple[Residency, Schedule]:
    """Return a residency and a schedule of it."""
    residency = draw(residencies())
    return residency, draw(schedules(residency))

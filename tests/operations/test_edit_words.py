# SPDX-License-Identifier: Apache-2.0
"""What an edit was is said in a few words: who, where to, and nothing of the machinery."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ateliers_desktop.operations.edit_words import edit_text
from ateliers_desktop.operations.editing import (
    add,
    change,
    change_own,
    change_slots,
    remove,
    set_aside,
)
from ateliers_desktop.operations.regridding import shift_day
from ateliers_desktop.operations.session_edits import lock, mark, take_off
from ateliers_desktop.operations.updating import plan_update
from ateliers_desktop.residency import (
    Area,
    Canvas,
    Edit,
    EditKind,
    Need,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    SlotKind,
    residency_edit,
)
from ateliers_desktop.words import translations
from tests.builders import MORNING, at, event, mentor, project, residency, room, session, slots

LANGUAGES = ("en", "fr", "ar")
MEETING = session(project="Griot.app")
OTHER = session("09:45-10:30", project="Radio", mentor="Omar", room="Salon")
LOCKED = session("10:30-11:15", project="Radio", fixed=True, room_fixed=True)
SCHEDULE = Schedule(sessions=(MEETING, OTHER, LOCKED))
WANTED = project("Griot.app", needs=(Need(area="pitch", sessions=2, set_aside=1),))
PAUSE = replace(event("12:00-12:15", day=3), kind=SlotKind.BREAK, title="Pause")
GIVEN = residency(
    days=6,
    slots=(*slots(*MORNING, days=2), PAUSE, event("18:00-19:00", day=3)),
    rooms=(room(), room("Salon")),
    mentors=(mentor(), mentor("Omar")),
    projects=(WANTED, project("Radio")),
)

SON = GIVEN.areas[1]


def _to(before: Session, hours: str, **fields: object) -> tuple[Session, Session]:
    """Return a session as it is and as it is on the fourth day."""
    after = session(hours, day=3, id=before.id, project=before.project)
    return before, replace(after, **{"mentor": before.mentor, **fields})


def edit(kind: EditKind, *pairs: tuple[Session | None, Session | None]) -> Edit:
    before, after = (tuple(filter(None, side)) for side in zip(*pairs, strict=True))
    return Edit(kind=kind, before=before, after=after)


def grown(days: int) -> Residency:
    more = tuple(replace(each, title="Bilan") for each in slots("20:00-21:00", days=days))
    return replace(GIVEN, slots=tuple(sorted((*GIVEN.slots, *more), key=lambda row: row.start)))


def to(new: Residency, kind: EditKind) -> Edit:
    return Edit(kind=kind, data=residency_edit(GIVEN, new))


STATUSES = {
    SessionStatus.HELD: "mark Griot.app with Awa as held",
    SessionStatus.MISSED: "mark Griot.app with Awa as missed",
    SessionStatus.CANCELLED: "cancel Griot.app with Awa",
}
CASES: dict[str, Edit] = {
    "change the business model of Griot.app": change(
        GIVEN, SCHEDULE, WANTED, replace(WANTED, canvas=Canvas(value="Contes"))
    ),
    "change the stage of Griot.app to MVP": change(
        GIVEN, SCHEDULE, WANTED, replace(WANTED, stage="MVP")
    ),
    "place Griot.app on Thu 9 Oct 10:30": edit(
        EditKind.PLACE, (None, _to(MEETING, "10:30-11:15")[1])
    ),
    "place Griot.app on Thu 9 Oct 10:30, in the place of Radio": edit(
        EditKind.PLACE, (None, _to(MEETING, "10:30-11:15")[1]), (OTHER, None)
    ),
    "place 2 sessions": edit(EditKind.PLACE, (None, MEETING), (None, OTHER)),
    "move Griot.app to Thu 9 Oct 10:30": edit(EditKind.MOVE, _to(MEETING, "10:30-11:15")),
    "move Griot.app to Thu 9 Oct 10:30, with Omar": edit(
        EditKind.MOVE, _to(MEETING, "10:30-11:15", mentor="Omar")
    ),
    "move Griot.app to Thu 9 Oct 10:30, in the place of Radio": edit(
        EditKind.SWAP, _to(MEETING, "10:30-11:15"), (OTHER, None)
    ),
    "move 2 sessions": edit(EditKind.MOVE, _to(MEETING, "10:30-11:15"), _to(OTHER, "09:00-09:45")),
    "give Griot.app to Omar": edit(EditKind.MOVE, (MEETING, replace(MEETING, mentor="Omar"))),
    "put Griot.app into Salon": edit(EditKind.MOVE, (MEETING, replace(MEETING, room="Salon"))),
    "leave Griot.app without a room": edit(EditKind.MOVE, (MEETING, replace(MEETING, room=None))),
    "change the session of Griot.app on Mon 6 Oct 09:00": edit(
        EditKind.MOVE, (MEETING, replace(MEETING, end=at("10:30")))
    ),
    "swap Griot.app and Radio": edit(
        EditKind.SWAP, _to(MEETING, "10:30-11:15"), _to(OTHER, "09:00-09:45")
    ),
    "take Griot.app with Awa off the board": take_off([MEETING]),
    "take 2 sessions off the board": take_off([MEETING, OTHER]),
    "lock Griot.app with Awa": lock([MEETING]),
    "lock 2 sessions": lock([MEETING, OTHER]),
    "unlock Radio with Awa": lock([LOCKED]),
    "unlock 2 sessions": lock([LOCKED, replace(OTHER, fixed=True)]),
    "say what became of 2 sessions": mark(SCHEDULE, [MEETING, OTHER], SessionStatus.HELD),
    **{text: mark(SCHEDULE, [MEETING], status) for status, text in STATUSES.items()},
    "plan Griot.app with Awa again": mark(
        Schedule(), [replace(MEETING, status=SessionStatus.MISSED)], SessionStatus.PLANNED
    ),
    "adopt the proposal": edit(EditKind.ADOPT, (None, MEETING), (None, OTHER)),
    "apply a remedy": edit(EditKind.REMEDY, (LOCKED, replace(LOCKED, fixed=False))),
    "bring in a later state of the form": plan_update(
        GIVEN, SCHEDULE, replace(GIVEN, mentors=(mentor(),)), Schedule()
    ).edit,
    "put the rest of Mon 6 Oct off by 15 min": shift_day(
        GIVEN, SCHEDULE, GIVEN.first_day, at("09:45"), 15
    ),
    "bring the rest of Thu 9 Oct forward by 30 min": shift_day(
        GIVEN, SCHEDULE, PAUSE.day, PAUSE.start, -30
    ),
    "shift the rest of a day": Edit(kind=EditKind.SHIFT),
    "set a request of Griot.app aside": set_aside(GIVEN, SCHEDULE, "Griot.app", "pitch", 2),
    "take a request of Griot.app back": set_aside(GIVEN, SCHEDULE, "Griot.app", "pitch", 0),
    "set a request aside": Edit(kind=EditKind.ASIDE),
    "add Leïla": add(GIVEN, SCHEDULE, mentor("Leïla"), at=0),
    "add Bilan (Thu 9 Oct 10:00)": add(
        GIVEN, SCHEDULE, replace(event("10:00-11:00", day=3), title="Bilan")
    ),
    "add the slot of Fri 10 Oct 09:00": add(
        GIVEN, SCHEDULE, replace(GIVEN.slots[0], start=at("09:00", 4), end=at("09:45", 4))
    ),
    "add 6 rows to the grid": to(grown(6), EditKind.ADD),
    "add 2 entries": to(replace(GIVEN, rooms=(*GIVEN.rooms, room("A"), room("B"))), EditKind.ADD),
    "add 3 entries": to(
        replace(
            GIVEN,
            rooms=(*GIVEN.rooms, room("A")),
            mentors=(*GIVEN.mentors, mentor("Leïla")),
            projects=(*GIVEN.projects, project("Baobab")),
        ),
        EditKind.ADD,
    ),
    "remove Radio": remove(GIVEN, SCHEDULE, GIVEN.projects[1]).edit,
    "remove Son": remove(GIVEN, SCHEDULE, GIVEN.areas[1]).edit,
    "remove Pitch": remove(GIVEN, SCHEDULE, GIVEN.areas[0]).edit,
    "remove Pause (Thu 9 Oct 12:00)": remove(GIVEN, SCHEDULE, PAUSE).edit,
    "remove the event of Thu 9 Oct 18:00": remove(GIVEN, SCHEDULE, GIVEN.slots[-1]).edit,
    "remove 4 rows from the grid": change_slots(
        GIVEN, SCHEDULE, dict.fromkeys(GIVEN.on(GIVEN.first_day))
    ),
    "remove 2 entries": to(replace(GIVEN, rooms=()), EditKind.REMOVE),
    "change Awa": change(GIVEN, SCHEDULE, mentor(), mentor(max_per_day=2)),
    "change Musique": change(GIVEN, SCHEDULE, SON, replace(SON, french="Musique")),
    "change Son": change(GIVEN, SCHEDULE, SON, replace(SON, code="musique")),
    "rename Son to Musique": change(GIVEN, SCHEDULE, SON, Area(code="musique", french="Musique")),
    "change the slot of Mon 6 Oct 09:00": change(
        GIVEN, SCHEDULE, GIVEN.slots[0], replace(GIVEN.slots[0], end=at("09:40"))
    ),
    "change the break of Thu 9 Oct 12:00": change(
        GIVEN, SCHEDULE, PAUSE, replace(PAUSE, title="")
    ),
    "change the grid of Mon 6 Oct": change_slots(
        GIVEN,
        SCHEDULE,
        {
            each: replace(each, end=each.end - timedelta(minutes=5))
            for each in GIVEN.on(GIVEN.first_day)
        },
    ),
    "change the grid of 6 days": to(grown(6), EditKind.CHANGE),
    "change 2 entries": to(
        replace(GIVEN, rooms=tuple(replace(each, capacity=4) for each in GIVEN.rooms)),
        EditKind.CHANGE,
    ),
    "rename Awa to Awa Diop": change(GIVEN, SCHEDULE, mentor(), mentor("Awa Diop")),
    "rename Atelier to Studio": change(GIVEN, SCHEDULE, room(), room("Studio")),
    "change the residency’s own facts": change_own(GIVEN, SCHEDULE, city="Rabat"),
    "change the data": Edit(kind=EditKind.CHANGE),
}


@pytest.mark.parametrize("text", CASES)
def test_an_edit_is_named_from_what_it_changes(text: str):
    assert edit_text(CASES[text], "en", translations("en")) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_kinds_of_edit_are_told_alike_in_any_language(language: str):
    translate = translations(language)
    told = {text: edit_text(each, language, translate) for text, each in CASES.items()}
    assert len(set(told.values())) == len(CASES)
    for text, words in told.items():
        assert words
        assert not any(each in words for each in ("{", "}", "%n")), text
        assert language == "en" or words != text


def test_every_kind_of_edit_is_among_those_told():
    assert {each.kind for each in CASES.values()} == set(EditKind)


@pytest.mark.parametrize(
    ("text", "french", "arabic"),
    [
        (
            "move Griot.app to Thu 9 Oct 10:30",
            "déplacer Griot.app au jeu. 9 oct. 10:30",
            "نقل Griot.app إلى الخميس 9 أكتوبر 10:30",
        ),
        (
            "put the rest of Mon 6 Oct off by 15 min",
            "retarder la suite du lun. 6 oct. de 15 min",
            "تأخير بقية الاثنين 6 أكتوبر بمقدار 15 د",
        ),
        (
            "add the slot of Fri 10 Oct 09:00",
            "ajouter le créneau du ven. 10 oct. 09:00",
            "إضافة فترة الجمعة 10 أكتوبر 09:00",
        ),
        ("rename Awa to Awa Diop", "renommer Awa en Awa Diop", "تغيير اسم Awa إلى Awa Diop"),
        (
            "take 2 sessions off the board",
            "retirer 2 séances du tableau",
            "إزالة جلستين من اللوحة",
        ),
    ],
)
def test_it_reads_well_in_french_and_arabic(text: str, french: str, arabic: str):
    assert edit_text(CASES[text], "fr", translations("fr")) == french
    told = edit_text(CASES[text], "ar", translations("ar"))
    assert told.replace("\u2068", "").replace("\u2069", "") == arabic


def test_a_name_in_latin_letters_keeps_its_direction_in_arabic():
    told = edit_text(CASES["swap Griot.app and Radio"], "ar", translations("ar"))
    assert "\u2068Griot.app\u2069" in told
    assert "\u2068Radio\u2069" in told


def test_a_session_taken_back_is_named_by_where_it_was():
    moved = CASES["move Griot.app to Thu 9 Oct 10:30"].inverse()
    assert edit_text(moved, "en", translations("en")) == "move Griot.app to Mon 6 Oct 09:00"


def test_a_name_full_of_braces_is_told_as_it_is():
    name = "{project} %n {0}"
    wild = replace(MEETING, project=name, mentor=name)
    for each in (lock([wild]), add(GIVEN, SCHEDULE, mentor(name)), take_off([wild])):
        assert name in edit_text(each, "fr", translations("fr"))


def test_a_residency_that_moves_as_a_whole_is_told_by_its_first_day():
    by = timedelta(days=7)
    later = (replace(each, start=each.start + by, end=each.end + by) for each in GIVEN.slots)
    moved = replace(GIVEN, first_day=GIVEN.first_day + by, slots=tuple(later))
    told = edit_text(to(moved, EditKind.CHANGE), "fr", translations("fr"))
    assert told == "faire commencer la résidence le lun. 13 oct."


@pytest.mark.parametrize("kind", EditKind)
def test_an_edit_of_any_kind_that_changes_nothing_has_a_name_too(kind: EditKind):
    assert edit_text(Edit(kind=kind), "fr", translations("fr"))

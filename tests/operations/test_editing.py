# SPDX-License-Identifier: Apache-2.0
"""Adding, changing, copying and removing: what mentions a name follows it, or lets go of it."""

from dataclasses import replace
from typing import Any

import pytest

from ateliers_desktop.operations.editing import (
    add,
    change,
    change_own,
    change_slots,
    copy_of,
    free_name,
    records,
    remove,
    set_aside,
)
from ateliers_desktop.residency import (
    Area,
    Audience,
    Edit,
    EditKind,
    Expertise,
    Mentor,
    Need,
    Project,
    Residency,
    Room,
    Schedule,
    SessionStatus,
    Slot,
    SlotKind,
    fold,
)
from tests.builders import MORNING, at, event, mentor, project, residency, room, session, slots

PITCH, SON = Area(code="pitch", french="Pitch"), Area(code="son", french="Son")
ATELIER, SALON = room(), room("Salon")
AWA = mentor(
    expertises=(Expertise(area="pitch"), Expertise(area="son", level=3)),
    room="Atelier",
    excludes=("Radio",),
)
OMAR = mentor("Omar", room="Salon")
SIROCCO = project(
    needs=(Need(area="son"), Need(area="pitch", after="son")),
    wishes=("Omar", "Awa"),
    excludes=("Awa",),
)
RADIO = project("Radio", wishes=("Omar",))
GIVEN = residency(
    slots=(
        *slots(*MORNING),
        replace(event("12:00-13:00", names=("Awa", "Sirocco"), place="Atelier"), title="Repas"),
        event("13:00-14:00", place="Patio"),
    ),
    rooms=(ATELIER, SALON),
    areas=(PITCH, SON),
    mentors=(AWA, OMAR),
    projects=(SIROCCO, RADIO),
)
FIRST = session(room_fixed=True, fixed=True)
SECOND = session("09:45-10:30", area="son", mentor="Omar", room="Salon")
OFF = session(
    "10:30-11:15", project="Radio", mentor="Omar", room=None, status=SessionStatus.CANCELLED
)
SCHEDULE = Schedule(sessions=(FIRST, SECOND, OFF))


def after(edit: Edit) -> tuple[Residency, Schedule]:
    """Return what an edit makes of the given state, and hold that it can be taken back."""
    made = edit.data.apply(GIVEN), SCHEDULE.apply(edit)
    back = edit.inverse()
    assert (back.data.apply(made[0]), made[1].apply(back)) == (GIVEN, SCHEDULE)
    return made


def test_a_mentors_new_name_is_said_by_all_that_mention_her():
    edit = change(GIVEN, SCHEDULE, AWA, replace(AWA, name="Awa Diop", phone="1"))
    new, schedule = after(edit)
    assert edit.kind is EditKind.CHANGE
    assert new.mentors == (replace(AWA, name="Awa Diop", phone="1"), OMAR)
    assert [each.wishes for each in new.projects] == [("Omar", "Awa Diop"), ("Omar",)]
    assert new.projects[0].excludes == ("Awa Diop",)
    assert new.slots[4].audience.names == ("Awa Diop", "Sirocco")
    assert schedule == Schedule(sessions=(replace(FIRST, mentor="Awa Diop"), SECOND, OFF))
    assert [each.id for each in schedule.sessions] == [FIRST.id, SECOND.id, OFF.id]


def test_a_projects_new_name_is_said_by_all_that_mention_it():
    new, schedule = after(change(GIVEN, SCHEDULE, RADIO, replace(RADIO, name="Radio 2")))
    assert new.mentors[0].excludes == ("Radio 2",)
    assert schedule.by_id(OFF.id) == replace(OFF, project="Radio 2")
    new, _ = after(change(GIVEN, SCHEDULE, SIROCCO, replace(SIROCCO, name="Vent")))
    assert new.slots[4].audience.names == ("Awa", "Vent")


def test_a_rooms_new_name_is_said_by_all_that_mention_it():
    new, schedule = after(change(GIVEN, SCHEDULE, ATELIER, replace(ATELIER, name="Studio")))
    assert [each.room for each in new.mentors] == ["Studio", "Salon"]
    assert [each.place for each in new.slots[4:]] == ["Studio", "Patio"]
    assert schedule.by_id(FIRST.id) == replace(FIRST, room="Studio")
    assert schedule.by_id(SECOND.id) == SECOND


def test_an_areas_new_code_is_said_by_all_that_mention_it():
    new, schedule = after(change(GIVEN, SCHEDULE, SON, replace(SON, code="musique")))
    assert [each.area for each in new.mentors[0].expertises] == ["pitch", "musique"]
    assert new.mentors[0].level("musique") == 3
    assert [(each.area, each.after) for each in new.projects[0].needs] == [
        ("musique", ""),
        ("pitch", "musique"),
    ]
    assert schedule.by_id(SECOND.id).area == "musique"


def test_events_follow_a_name_that_they_write_with_other_case_or_accents():
    meeting = event("12:00-13:00", names=("AWA",), place="atelier")
    given = replace(GIVEN, slots=(*GIVEN.slots[:4], meeting))
    new = change(given, SCHEDULE, ATELIER, replace(ATELIER, name="Studio")).data.apply(given)
    assert new.slots[4].place == "Studio"
    new = change(given, SCHEDULE, AWA, replace(AWA, name="Awa Diop")).data.apply(given)
    assert new.slots[4].audience.names == ("Awa Diop",)
    new = remove(given, SCHEDULE, ATELIER).edit.data.apply(given)
    assert new.slots[4].place == ""


def test_a_mentor_and_a_project_of_one_name_attend_each_for_themselves():
    named = replace(
        GIVEN,
        mentors=(replace(AWA, name="Nour"), OMAR),
        projects=(project("Nour"), RADIO),
        slots=(*GIVEN.slots[:4], event("12:00-13:00", names=("Nour",))),
    )
    renamed = change(named, Schedule(), named.mentors[0], replace(AWA, name="Nour B"))
    assert renamed.data.apply(named).slots[-1].audience.names == ("Nour", "Nour B")
    gone = remove(named, Schedule(), named.mentors[0])
    assert gone.edit.data.apply(named).slots[-1].audience.names == ("Nour",)
    assert gone.mentioned_by == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (AWA, replace(AWA, max_per_day=2)),
        (RADIO, replace(RADIO, country="SN")),
        (SALON, replace(SALON, capacity=3)),
        (SON, replace(SON, arabic="صوت")),
    ],
    ids=lambda each: type(each).__name__,
)
def test_a_change_without_a_new_name_touches_nothing_else(old: Any, new: Any):
    edit = change(GIVEN, SCHEDULE, old, new)
    made, schedule = after(edit)
    assert (edit.before, edit.after) == ((), ())
    assert schedule == SCHEDULE
    assert new in records(made, type(new))
    (changed,) = [
        each
        for kind in (Area, Room, Mentor, Project, Slot)
        for each in set(records(made, kind)) - set(records(GIVEN, kind))
    ]
    assert changed == new


def test_a_value_that_stays_as_it_is_is_no_edit():
    assert change(GIVEN, SCHEDULE, AWA, AWA).is_empty
    assert change_own(GIVEN, SCHEDULE, name=GIVEN.name).is_empty


def test_a_removed_mentor_takes_the_sessions_along_and_is_mentioned_no_more():
    removal = remove(GIVEN, SCHEDULE, AWA)
    new, schedule = after(removal.edit)
    assert removal.edit.kind is EditKind.REMOVE
    assert removal.sessions == (FIRST,)
    assert removal.mentioned_by == ("Sirocco", "Repas")
    assert new.mentors == (OMAR,)
    assert (new.projects[0].wishes, new.projects[0].excludes) == (("Omar",), ())
    assert new.slots[4].audience.names == ("Sirocco",)
    assert schedule == Schedule(sessions=(SECOND, OFF))


def test_a_removed_project_takes_the_sessions_along_and_is_mentioned_no_more():
    removal = remove(GIVEN, SCHEDULE, RADIO)
    new, schedule = after(removal.edit)
    assert removal.sessions == (OFF,)
    assert removal.mentioned_by == ("Awa",)
    assert new.mentors[0].excludes == ()
    assert schedule == Schedule(sessions=(FIRST, SECOND))


def test_a_removed_room_leaves_its_sessions_without_one():
    removal = remove(GIVEN, SCHEDULE, ATELIER)
    new, schedule = after(removal.edit)
    assert removal.sessions == (FIRST,)
    assert removal.mentioned_by == ("Awa", "Repas")
    assert [each.room for each in new.mentors] == ["", "Salon"]
    assert [each.place for each in new.slots[4:]] == ["", "Patio"]
    assert schedule.by_id(FIRST.id) == replace(FIRST, room=None, room_fixed=False)


def test_a_removed_area_takes_its_needs_and_sessions_along():
    removal = remove(GIVEN, SCHEDULE, SON)
    new, schedule = after(removal.edit)
    assert removal.sessions == (SECOND,)
    assert removal.mentioned_by == ("Awa", "Sirocco")
    assert [each.area for each in new.mentors[0].expertises] == ["pitch"]
    assert [(each.area, each.after) for each in new.projects[0].needs] == [("pitch", "")]
    assert schedule == Schedule(sessions=(FIRST, OFF))


def test_a_row_without_a_title_that_mentions_something_is_told_by_its_start():
    untitled = replace(GIVEN, slots=(*GIVEN.slots[:4], event("12:00-13:00", place="Atelier")))
    assert remove(untitled, SCHEDULE, ATELIER).mentioned_by == ("Awa", "2025-10-06 12:00")


def test_a_removed_slot_takes_its_sessions_along():
    removal = remove(GIVEN, SCHEDULE, GIVEN.slots[0])
    new, schedule = after(removal.edit)
    assert removal.edit.kind is EditKind.REMOVE
    assert removal.sessions == (FIRST,)
    assert new.slots == GIVEN.slots[1:]
    assert schedule == Schedule(sessions=(SECOND, OFF))


def test_nothing_goes_along_with_what_nobody_mentions():
    bare = residency(areas=(PITCH, SON))
    removal = remove(bare, Schedule(), SON)
    assert (removal.sessions, removal.mentioned_by) == ((), ())


def test_a_slots_new_time_is_that_of_its_sessions():
    first, second = GIVEN.slots[:2]
    later = replace(second, start=at("09:50"), end=at("10:30"))
    new, schedule = after(change(GIVEN, SCHEDULE, second, later))
    assert new.slots[:2] == (first, later)
    assert schedule.by_id(SECOND.id) == replace(SECOND, start=at("09:50"))
    assert schedule.by_id(SECOND.id).id == SECOND.id
    assert schedule.by_id(FIRST.id) == FIRST


def test_a_slot_that_becomes_a_break_takes_its_sessions_along():
    becoming = {GIVEN.slots[0]: replace(GIVEN.slots[0], kind=SlotKind.BREAK)}
    edit = change_slots(GIVEN, SCHEDULE, becoming)
    _, schedule = after(edit)
    assert edit.kind is EditKind.CHANGE
    assert schedule == Schedule(sessions=(SECOND, OFF))


def test_a_slot_is_put_where_its_time_is_whatever_becomes_of_it():
    early = replace(GIVEN.slots[2], start=at("08:00"), end=at("08:45"))
    for edit in (
        add(GIVEN, SCHEDULE, early),
        add(GIVEN, SCHEDULE, early, at=3),
        change(GIVEN, SCHEDULE, GIVEN.slots[2], early),
    ):
        new, _ = after(edit)
        assert new.slots[0] == early
        assert [each.start for each in new.slots] == sorted(each.start for each in new.slots)


@pytest.mark.parametrize(
    "record",
    [Area(code="jeu"), room("Patio"), mentor("Leïla"), project("Griot")],
    ids=lambda each: type(each).__name__,
)
def test_what_is_added_stands_last_or_at_its_place(record: Any):
    edit = add(GIVEN, SCHEDULE, record)
    assert edit.kind is EditKind.ADD
    old = records(GIVEN, type(record))
    assert records(after(edit)[0], type(record)) == (*old, record)
    between = after(add(GIVEN, SCHEDULE, record, at=1))[0]
    assert records(between, type(record)) == (old[0], record, *old[1:])


def test_a_copy_has_a_name_that_is_free():
    named = replace(GIVEN, projects=(SIROCCO, project("SIROCCÓ 2"), project("Sirocco 3")))
    assert copy_of(GIVEN, SIROCCO) == replace(SIROCCO, name="Sirocco 2")
    assert copy_of(named, SIROCCO) == replace(SIROCCO, name="Sirocco 4")
    assert copy_of(named, named.projects[2]).name == "Sirocco 4"
    assert copy_of(GIVEN, SON) == replace(SON, code="son 2")
    assert copy_of(GIVEN, AWA).name == "Awa 2"


def test_a_copy_of_a_slot_follows_it():
    copy = copy_of(GIVEN, GIVEN.slots[3])
    assert (copy.start, copy.end) == (at("12:00"), at("12:45"))
    assert after(add(GIVEN, SCHEDULE, copy))[0].slots[4] == copy


@pytest.mark.parametrize(
    ("name", "taken", "free"),
    [
        ("Salle", (), "Salle 2"),
        ("Salle 2", ("Salle", "Salle 2"), "Salle 3"),
        ("Salle 9", ("Salle 9",), "Salle 2"),
        ("Étage", ("ETAGE 2",), "Étage 3"),
        ("2025", ("2025",), "2025 2"),
        ("قاعة", ("قاعة 2",), "قاعة 3"),
    ],
)
def test_a_free_name_has_the_first_number_that_none_has(
    name: str, taken: tuple[str, ...], free: str
):
    assert free_name(name, map(fold, taken)) == free


@pytest.mark.parametrize(("asked", "aside"), [(-1, 0), (0, 0), (1, 1), (2, 2), (9, 2)])
def test_no_more_is_set_aside_than_is_asked_for(asked: int, aside: int):
    wanted = project(needs=(Need(area="pitch", sessions=2, set_aside=1), Need(area="son")))
    given = replace(GIVEN, projects=(wanted, RADIO))
    edit = set_aside(given, SCHEDULE, "Sirocco", "pitch", asked)
    assert edit.kind is EditKind.ASIDE
    new = edit.data.apply(given)
    assert [each.set_aside for each in new.projects[0].needs] == [aside, 0]
    assert new.projects[1] == RADIO
    assert edit.is_empty == (aside == 1)


def test_a_residencys_own_facts_change_alone():
    new, schedule = after(change_own(GIVEN, SCHEDULE, name="Essai 2", language="ar"))
    assert new == replace(GIVEN, name="Essai 2", language="ar")
    assert schedule == SCHEDULE


def test_an_audience_of_everybody_mentions_nobody():
    everybody = replace(event("12:00-13:00"), audience=Audience())
    given = replace(GIVEN, slots=(*GIVEN.slots[:4], everybody))
    assert remove(given, SCHEDULE, OMAR).edit.data.apply(given).slots == given.slots

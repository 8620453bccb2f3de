# SPDX-License-Identifier: Apache-2.0
"""An open programme: what it tells after each edit is what the file holds, and what it judges."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.editing import add, change, change_own, remove
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.regridding import shift_day
from ateliers_desktop.operations.session_edits import lock, take_off
from ateliers_desktop.residency import Edit, EditKind, Need, Schedule, SessionStatus
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.drop_targets import targets_in
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.results import GoalReport
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.storage import ProgrammeFile
from tests.builders import at, mentor, project, residency, room, session, window
from tests.files import new_file

GIVEN = residency(
    mentors=(mentor(), mentor("Omar")),
    projects=(project(needs=(Need(area="pitch", sessions=2),)), project("Radio")),
    rooms=(room(), room("Salon")),
)
FIRST = session()
SCHEDULE = Schedule(sessions=(FIRST,))
PLACED = session("09:45-10:30", project="Radio", mentor="Omar")
PLACE = Edit(kind=EditKind.PLACE, after=(PLACED,))
PROOF = (GoalReport(goal=GoalId.NEEDS, value=(1,), bound=(1,), proven=True, seconds=0.5),)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a programme lies."""
    file = tmp_path / "essai.ateliers"
    new_file(file, GIVEN, SCHEDULE)
    return file


@pytest.fixture
def programme(path: Path) -> Iterator[Programme]:
    """Return an open programme."""
    with Programme.open(path) as opened:
        yield opened


def is_what_the_file_holds(programme: Programme) -> bool:
    """Tell whether a programme tells what somebody finds who opens the file beside it."""
    with ProgrammeFile.open(programme.path, read_only=True) as file:
        history = file.history(1)
        return (
            file.load(1) == (programme.residency, programme.schedule)
            and history.done == tuple(reversed(programme.undo_steps))
            and history.undone == programme.redo_steps
        )


def test_an_edit_of_sessions_and_one_of_data_are_both_steps(programme: Programme):
    placed = programme.apply(PLACE)
    assert (placed.before, placed.after) == (SCHEDULE, SCHEDULE.apply(PLACE))
    assert placed.residency == GIVEN
    renamed = change(GIVEN, programme.schedule, GIVEN.mentors[1], mentor("Ómar B"))
    changed = programme.apply(renamed)
    assert (changed.before, changed.edit) == (placed.after, renamed)
    assert changed.residency == programme.residency
    assert changed.after.by_id(PLACED.id).mentor == "Ómar B"
    assert [each.edit for each in programme.undo_steps] == [renamed, PLACE]
    assert is_what_the_file_holds(programme)


def test_undo_and_redo_tell_what_changed_back_and_forth(programme: Programme):
    edit = change_own(GIVEN, SCHEDULE, city="Rabat")
    programme.apply(edit)
    back = programme.undo()
    assert back is not None
    assert (back.edit, back.residency) == (edit.inverse(), GIVEN)
    assert [each.edit for each in programme.redo_steps] == [edit]
    assert is_what_the_file_holds(programme)
    again = programme.redo()
    assert again is not None
    assert (again.edit, again.residency.city) == (edit, "Rabat")
    assert programme.redo_steps == ()
    assert is_what_the_file_holds(programme)


def test_the_steps_stand_in_the_order_in_which_they_are_taken(programme: Programme):
    edits = [PLACE, take_off([FIRST]), change_own(GIVEN, SCHEDULE, city="Rabat")]
    for each in edits:
        programme.apply(each)
    assert [each.edit for each in programme.undo_steps] == edits[::-1]
    for _ in edits:
        programme.undo()
        assert is_what_the_file_holds(programme)
    assert [each.edit for each in programme.redo_steps] == edits
    programme.redo()
    assert [each.edit for each in programme.redo_steps] == edits[1:]
    assert is_what_the_file_holds(programme)


def test_a_new_edit_forgets_what_was_taken_back(programme: Programme):
    programme.apply(PLACE)
    programme.undo()
    programme.apply(change_own(GIVEN, SCHEDULE, city="Rabat"))
    assert programme.redo_steps == ()
    assert programme.redo() is None
    assert is_what_the_file_holds(programme)


def test_nothing_to_take_back_or_make_again_is_nothing(programme: Programme):
    assert programme.undo() is None
    assert programme.redo() is None
    assert (programme.residency, programme.schedule) == (GIVEN, SCHEDULE)


def test_the_steps_are_there_again_when_the_file_is_opened_again(path: Path):
    with Programme.open(path) as programme:
        programme.apply(PLACE)
        programme.apply(add(GIVEN, programme.schedule, mentor("Leïla")))
        programme.undo()
        steps = programme.undo_steps, programme.redo_steps
    with Programme.open(path) as programme:
        assert (programme.undo_steps, programme.redo_steps) == steps
        assert (programme.residency, programme.schedule) == (GIVEN, SCHEDULE.apply(PLACE))


REFUSED = {
    "somebody twice at a time": Edit(kind=EditKind.PLACE, after=(session(project="Radio"),)),
    "a name twice": add(GIVEN, SCHEDULE, mentor("ÓMAR")),
    "two slots at a time": add(GIVEN, SCHEDULE, replace(GIVEN.slots[0], end=at("10:00"))),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_refused_is_no_step_and_changes_nothing(programme: Programme, what: str):
    programme.apply(PLACE)
    programme.undo()
    with pytest.raises(UserError):
        programme.apply(REFUSED[what])
    assert (programme.residency, programme.schedule) == (GIVEN, SCHEDULE)
    assert programme.undo_steps == ()
    assert [each.edit for each in programme.redo_steps] == [PLACE]
    assert is_what_the_file_holds(programme)


def test_an_edit_made_on_another_state_changes_nothing(programme: Programme):
    stale = change(
        replace(GIVEN, mentors=(mentor(phone="1"),)),
        SCHEDULE,
        mentor(phone="1"),
        mentor(phone="2"),
    )
    with pytest.raises(ValueError, match="stands"):
        programme.apply(stale)
    assert (programme.residency, programme.undo_steps) == (GIVEN, ())
    assert is_what_the_file_holds(programme)


def test_whoever_only_reads_makes_no_step(path: Path):
    with Programme.open(path, read_only=True) as programme:
        assert programme.read_only
        for act in (lambda: programme.apply(PLACE), programme.undo, programme.redo):
            with pytest.raises(UserError, match="for reading only"):
                act()
        assert programme.schedule == SCHEDULE


JUDGED = {
    "sessions": PLACE,
    "a mentor's absence": change(
        GIVEN, SCHEDULE, GIVEN.mentors[0], mentor(unavailable=(window("09:00-12:00"),))
    ),
    "a project less": remove(GIVEN, SCHEDULE, GIVEN.projects[0]).edit,
    "a later day": shift_day(GIVEN, SCHEDULE, GIVEN.first_day, at("09:00"), 30),
}


@pytest.mark.parametrize("what", JUDGED)
def test_every_judgement_is_that_of_the_present_state(programme: Programme, what: str):
    def is_judged_anew() -> None:
        now = programme.residency, programme.schedule
        assert programme.violations() == audit(*now)
        assert programme.goals() == goal_values(*now)
        for each in programme.schedule.standing:
            assert targets_in(programme.week, each) == targets_in(WeekIndex(*now), each)
        placed = programme.schedule.placed()
        assert {(each.project, each.area): each.sessions for each in programme.unmet()} == {
            (owner.name, need.area): need.sessions - placed[owner.name, need.area]
            for owner in programme.residency.projects
            for need in owner.needs
            if need.sessions > placed[owner.name, need.area]
        }

    is_judged_anew()
    programme.apply(JUDGED[what])
    is_judged_anew()
    programme.undo()
    is_judged_anew()
    programme.redo()
    is_judged_anew()


def test_a_proof_holds_until_the_next_edit_and_again_once_that_is_taken_back(programme: Programme):
    assert programme.proof == ()
    programme.apply(PLACE, PROOF)
    assert programme.proof == PROOF
    programme.apply(change(GIVEN, programme.schedule, GIVEN.mentors[0], mentor(max_per_day=1)))
    assert programme.proof == ()
    programme.undo()
    assert programme.proof == PROOF
    programme.undo()
    assert programme.proof == ()
    programme.redo()
    assert programme.proof == PROOF


def test_a_lock_leaves_a_proof_standing(programme: Programme):
    programme.apply(PLACE, PROOF)
    programme.apply(lock([PLACED]))
    assert programme.proof == PROOF
    programme.apply(lock([programme.schedule.by_id(PLACED.id)]))
    assert programme.proof == ()


def test_reasons_are_kept_for_the_very_state_they_were_found_for(programme: Programme):
    known = tuple(replace(each, sessions=7) for each in programme.unmet())
    programme.remember(known)
    assert programme.unmet() == known
    programme.apply(change(GIVEN, SCHEDULE, GIVEN.mentors[0], mentor(languages=("fr",))))
    assert programme.unmet() != known
    programme.undo()
    assert programme.unmet() == known


def test_a_residency_is_chosen_by_its_name_else_the_latest(path: Path):
    later = replace(GIVEN, name="Été", first_day=GIVEN.last_day.replace(month=11), slots=())
    with ProgrammeFile.open(path) as file:
        file.add_residency(later, Schedule())
    with Programme.open(path) as programme:
        assert programme.residency == later
        assert [each.name for each in programme.residencies] == ["Essai", "Été"]
        programme.apply(add(later, Schedule(), mentor("Leïla")))
    with Programme.open(path, residency="ESSAI") as programme:
        assert programme.residency == GIVEN
        assert programme.undo_steps == ()
    with pytest.raises(UserError, match=r"no residency named “Hiver”.*: Essai, Été"):
        Programme.open(path, residency="Hiver")


def test_a_file_without_a_residency_is_told_in_words_and_set_free(tmp_path: Path):
    path = tmp_path / "empty.ateliers"
    ProgrammeFile.create(path).close()
    for _ in range(2):
        with pytest.raises(UserError, match="holds no residency yet"):
            Programme.open(path)


def test_what_does_not_stand_is_kept_through_changes_of_the_grid(programme: Programme):
    off = session("10:30-11:15", status=SessionStatus.CANCELLED)
    programme.apply(Edit(kind=EditKind.PLACE, after=(off,)))
    slot = next(each for each in GIVEN.slots if each.start == off.start)
    programme.apply(remove(GIVEN, programme.schedule, slot).edit)
    assert programme.schedule.by_id(off.id) == off
    assert is_what_the_file_holds(programme)

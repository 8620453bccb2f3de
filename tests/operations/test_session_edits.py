# SPDX-License-Identifier: Apache-2.0
"""Locks, off the board, what became of sessions: edits that say only what changes."""

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.edit_words import edit_text
from ateliers_desktop.operations.session_edits import lock, mark, take_off
from ateliers_desktop.residency import Edit, EditKind, Schedule, Session, SessionStatus
from ateliers_desktop.words import translations
from tests.builders import session


def words(edit: Edit) -> str:
    return edit_text(edit, "en", translations("en"))


def test_locking_takes_the_room_along_if_there_is_one() -> None:
    roomed, bare = session(), session("09:45-10:30", room=None)
    edit = lock((roomed, bare))
    assert edit.kind is EditKind.LOCK
    assert [(each.fixed, each.room_fixed) for each in edit.after] == [(True, True), (True, False)]


def test_of_several_with_a_locked_one_among_them_only_the_others_change() -> None:
    free, locked = session(), session("09:45-10:30", fixed=True, room_fixed=True)
    edit = lock((free, locked))
    assert edit.before == (free,)
    assert words(edit) == "lock Sirocco with Awa"


def test_if_all_are_locked_all_are_unlocked() -> None:
    locked = [
        session(each, fixed=True, room_fixed=True) for each in ("09:00-09:45", "09:45-10:30")
    ]
    edit = lock(locked)
    assert edit.kind is EditKind.UNLOCK
    assert not any(each.fixed or each.room_fixed for each in edit.after)
    assert words(edit) == "unlock 2 sessions"


def test_nothing_chosen_is_nothing_to_lock() -> None:
    assert lock(()).is_empty


def test_what_leaves_the_board_is_gone_from_the_schedule() -> None:
    one, other = session(), session("09:45-10:30")
    edit = take_off((one,))
    assert Schedule(sessions=(one, other)).apply(edit).sessions == (other,)
    assert words(edit) == "take Sirocco with Awa off the board"


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (SessionStatus.HELD, "mark Sirocco with Awa as held"),
        (SessionStatus.MISSED, "mark Sirocco with Awa as missed"),
        (SessionStatus.CANCELLED, "cancel Sirocco with Awa"),
    ],
)
def test_what_became_of_a_session_is_one_named_edit(status: SessionStatus, told: str) -> None:
    one = session()
    schedule = Schedule(sessions=(one,))
    edit = mark(schedule, (one,), status)
    assert schedule.apply(edit).sessions[0].status is status
    assert schedule.apply(edit).apply(edit.inverse()) == schedule
    assert words(edit) == told
    again = mark(schedule.apply(edit), edit.after, SessionStatus.PLANNED)
    assert words(again) == "plan Sirocco with Awa again"


def test_saying_what_is_said_already_changes_nothing() -> None:
    one = session(status=SessionStatus.HELD)
    assert mark(Schedule(sessions=(one,)), (one,), SessionStatus.HELD).is_empty


@pytest.mark.parametrize(
    "other",
    [
        session("09:00-09:45", project="Radio", room="Studio"),
        session("09:00-09:45", mentor="Omar", room="Studio"),
        session("09:00-09:45", project="Radio", mentor="Omar"),
    ],
    ids=["mentor", "project", "room"],
)
def test_a_missed_session_does_not_stand_again_where_the_place_is_taken(other: Session) -> None:
    missed = session(status=SessionStatus.MISSED)
    schedule = Schedule(sessions=(missed, other))
    with pytest.raises(UserError, match="its place is taken by"):
        mark(schedule, (missed,), SessionStatus.PLANNED)


def test_one_that_never_stood_in_the_way_is_no_clash() -> None:
    missed = session(status=SessionStatus.MISSED)
    beside = session(project="Radio", mentor="Omar", room=None)
    gone = session(status=SessionStatus.CANCELLED)
    schedule = Schedule(sessions=(missed, beside, gone))
    edit = mark(schedule, (missed,), SessionStatus.PLANNED)
    assert edit.after[0].stands


def test_two_that_clash_with_each_other_do_not_both_stand_again() -> None:
    one = session(status=SessionStatus.MISSED)
    other = session(project="Radio", room="Studio", status=SessionStatus.CANCELLED)
    with pytest.raises(UserError, match="its place is taken by"):
        mark(Schedule(sessions=(one, other)), (one, other), SessionStatus.PLANNED)

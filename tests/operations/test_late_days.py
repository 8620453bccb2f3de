# SPDX-License-Identifier: Apache-2.0
"""The rest of a day is late: slots, breaks, events and sessions shift together or not at all."""

from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.broken_rules import newly_broken
from ateliers_desktop.operations.edit_words import edit_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.regridding import shift_day
from ateliers_desktop.residency import (
    Edit,
    Need,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
)
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.words import translations
from tests.builders import FIRST_DAY, at, event, mentor, project, residency, session, slots
from tests.files import new_file

HOURS = ("09:00-09:45", "09:45-10:30", "11:00-11:45", "11:45-12:30")


def two_days(*more: Slot, **fields: object) -> Residency:
    pause = Slot(kind=SlotKind.BREAK, start=at("10:30"), end=at("11:00"), title="Pause")
    rows = sorted((*slots(*HOURS, days=2), pause, *more), key=lambda each: each.start)
    return residency(days=2, slots=tuple(rows), **fields)


def shifted(there: Residency, *sessions: Session, since: str, minutes: int) -> Edit:
    return shift_day(there, Schedule(sessions=sessions), FIRST_DAY, at(since), minutes)


def rows_of(there: Residency, day: int = 0) -> list[tuple[str, str]]:
    date = at("00:00", day).date()
    return [(f"{each.start:%H:%M}", f"{each.end:%H:%M}") for each in there.on(date)]


def test_all_that_begins_later_moves_and_what_began_before_stays() -> None:
    lunch = event("12:30-13:30", projects=True)
    there = two_days(lunch)
    after = shifted(there, since="10:30", minutes=30).data.apply(there)
    assert rows_of(after) == [
        ("09:00", "09:45"),
        ("09:45", "10:30"),
        ("11:00", "11:30"),
        ("11:30", "12:15"),
        ("12:15", "13:00"),
        ("13:00", "14:00"),
    ]
    assert rows_of(after, day=1) == rows_of(there, day=1)


def test_sessions_go_with_their_slots_locked_and_held_ones_too() -> None:
    early = session("09:00-09:45")
    locked = session("11:00-11:45", fixed=True)
    held = session("11:45-12:30", status=SessionStatus.HELD)
    edit = shifted(two_days(), early, locked, held, since="10:30", minutes=30)
    assert [each.start for each in edit.after] == [at("11:30"), at("12:15")]
    assert [each.id for each in edit.after] == [locked.id, held.id]
    assert all(each.end - each.start == locked.end - locked.start for each in edit.after)


def test_missed_and_cancelled_sessions_keep_the_time_at_which_they_were_to_be() -> None:
    missed = session("11:00-11:45", status=SessionStatus.MISSED)
    assert not shifted(two_days(), missed, since="09:00", minutes=30).after


def test_a_long_session_across_the_beginning_of_the_delay_does_not_fit_any_more() -> None:
    there = two_days(projects=(project(needs=(Need(area="pitch", minutes=90),)),))
    long = session("09:00-10:30")
    edit = shifted(there, long, since="09:45", minutes=15)
    assert (edit.before, edit.after) == ((long,), ())


def test_a_day_does_not_begin_on_the_day_before() -> None:
    there = residency(slots=slots("06:00-06:45", "06:45-07:30"))
    with pytest.raises(UserError, match="the day before"):
        shifted(there, since="06:00", minutes=-7 * 60)


def test_an_event_beside_the_sessions_does_not_keep_the_day_from_being_late() -> None:
    workshop = event("09:00-12:00", names=("Radio",))
    there = two_days(workshop)
    after = shifted(there, since="09:45", minutes=30).data.apply(there)
    assert ("10:15", "11:00") in rows_of(after)
    assert ("09:00", "12:00") in rows_of(after)


def test_only_what_the_delay_breaks_is_told() -> None:
    leaving = mentor(departure=at("12:30"))
    there = two_days(mentors=(leaving, mentor("Omar", expertises=())))
    wrong_already = session("11:00-11:45", mentor="Omar")
    last = session("11:45-12:30", project="Radio")
    there = two_days(mentors=there.mentors, projects=(project(), project("Radio")))
    schedule = Schedule(sessions=(wrong_already, last))
    edit = shift_day(there, schedule, FIRST_DAY, at("10:30"), 30)
    broken = newly_broken(there, schedule, edit)
    assert [(each.rule, each.mentor) for each in broken] == [(RuleId.MENTOR_AVAILABLE, "Awa")]


def test_the_file_takes_the_shift_as_one_step_and_gives_it_back(tmp_path: Path) -> None:
    there = two_days()
    one = session("11:00-11:45")
    new_file(tmp_path / "late.ateliers", there, Schedule(sessions=(one,)))
    with Programme.open(tmp_path / "late.ateliers") as programme:
        edit = shift_day(programme.residency, programme.schedule, FIRST_DAY, at("10:30"), 30)
        programme.apply(edit)
        assert programme.schedule.sessions[0].start == at("11:30")
        told = edit_text(programme.undo_steps[0].edit, "en", translations("en"))
        assert "6 Oct" in told
        assert "30" in told
    with Programme.open(tmp_path / "late.ateliers") as again:
        assert rows_of(again.residency)[2:4] == [("11:00", "11:30"), ("11:30", "12:15")]
        again.undo()
        assert again.residency == there
        assert again.schedule == Schedule(sessions=(one,))

# SPDX-License-Identifier: Apache-2.0
"""The board of a day as a value: every session has its place, every slot its state."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.operations.schedule_marks import Mark, marks
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Need,
    Residency,
    Schedule,
    SessionStatus,
)
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.ui.planning.board import Board, Outlook, board_of
from tests import builders
from tests.ui.conftest import small_residency, small_schedule

MONDAY, TUESDAY = date(2025, 10, 6), date(2025, 10, 7)


def board(
    residency: Residency, schedule: Schedule, axis: Axis = Axis.MENTORS, day: date = MONDAY
) -> Board:
    return board_of(
        residency,
        schedule,
        audit(residency, schedule),
        Outlook(days=(day,), axis=axis, language="fr"),
    )


def kinds(of: Board, column: int) -> list[str]:
    return [str(row[column].kind) for row in of.cells]


def test_columns_are_mentors_with_areas_and_load() -> None:
    columns = board(small_residency(), small_schedule()).columns
    assert [(each.name, each.detail, each.load, each.limit) for each in columns] == [
        ("Awa Diagne", "Pitch", 1, 5),
        ("Idriss Kettani", "Pitch · Son", 1, 5),
    ]


def test_a_long_session_spans_its_rows_and_a_break_is_a_band() -> None:
    shown = board(small_residency(), small_schedule())
    assert kinds(shown, 1) == ["card", "covered", "band", "free"]
    card = shown.cells[0][1]
    assert card.rows == 2
    assert card.card is not None
    assert card.card.area == "Son"


def test_who_is_away_the_whole_day_has_no_column_but_is_named() -> None:
    shown = board(small_residency(), small_schedule(), day=TUESDAY)
    assert [each.name for each in shown.columns] == ["Awa Diagne"]
    assert shown.absent == ("Idriss Kettani",)


def test_slots_before_an_arrival_are_marked_as_away() -> None:
    late = builders.mentor(arrival=builders.at("09:45"))
    shown = board(small_residency(mentors=(late,)), Schedule())
    assert kinds(shown, 0) == ["away", "free", "band", "free"]


def test_somebody_with_a_session_keeps_the_column_though_away() -> None:
    residency = small_residency(mentors=(builders.mentor(departure=builders.at("08:00")),))
    shown = board(residency, Schedule(sessions=(builders.session(),)))
    assert kinds(shown, 0) == ["card", "away", "band", "away"]
    card = shown.cells[0][0].card
    assert card is not None
    assert [each.rule for each in card.broken] == [RuleId.MENTOR_AVAILABLE]


def test_rooms_carry_their_sessions_and_those_without_a_room_stand_beside() -> None:
    roomless = (
        builders.session("11:00-11:45", mentor="Awa Diagne", room=None),
        builders.session("11:00-11:45", mentor="Idriss Kettani", project="Dakar Loops", room=None),
    )
    schedule = Schedule(sessions=(*small_schedule().sessions, *roomless))
    shown = board(small_residency(), schedule, Axis.ROOMS)
    assert [each.name for each in shown.columns] == ["Atelier", "Studio", "", ""]
    assert [kinds(shown, at)[3] for at in range(4)] == ["free", "free", "card", "card"]


def test_a_session_beside_the_grid_gets_a_row_of_its_own() -> None:
    schedule = Schedule(sessions=(builders.session("09:10-09:30", mentor="Awa Diagne"),))
    shown = board(small_residency(), schedule)
    assert [f"{row.start:%H:%M}" for row in shown.rows] == [
        "09:00", "09:10", "09:45", "10:30", "11:00",
    ]  # fmt: skip
    assert kinds(shown, 0) == ["free", "card", "free", "band", "free"]


def test_missed_and_cancelled_sessions_leave_their_slot_free() -> None:
    gone = tuple(
        builders.session(mentor="Awa Diagne", status=status)
        for status in (SessionStatus.MISSED, SessionStatus.CANCELLED)
    )
    assert kinds(board(small_residency(), Schedule(sessions=gone)), 0)[0] == "free"


def test_an_event_across_slots_leaves_every_row_in_order() -> None:
    long = builders.project(needs=(Need(area="pitch", minutes=90),))
    opening = builders.event("09:30-10:00")
    residency = builders.residency(
        slots=(*builders.slots("09:00-09:45", "09:45-10:30"), opening), projects=(long,)
    )
    session = builders.session("09:00-10:30")
    shown = board(residency, Schedule(sessions=(session,)))
    assert [row.band for row in shown.rows] == [False, True, False]
    assert kinds(shown, 0) == ["card", "covered", "covered"]


@pytest.mark.parametrize("axis", list(Axis))
def test_every_standing_session_of_the_day_is_on_every_view(axis: Axis) -> None:
    schedule = small_schedule()
    shown = board(small_residency(), schedule, axis)
    ids = [cell.card.session.id for row in shown.cells for cell in row if cell.card is not None]
    assert sorted(ids) == sorted(each.id for each in schedule.sessions)
    for each in schedule.sessions:
        down, across = shown.place_of(each.id) or (-1, -1)
        card = shown.cells[down][across].card
        assert card is not None
        assert card.session.id == each.id
    assert shown.place_of(builders.session().id) is None


def week(**outlook: Any) -> Board:
    residency, schedule = small_residency(), small_schedule()
    seen = {"days": (MONDAY, TUESDAY), "axis": Axis.MENTORS, "language": "fr", **outlook}
    return board_of(residency, schedule, (), Outlook(**seen))


def test_a_week_has_all_days_below_each_other_each_under_its_heading() -> None:
    rows = week().rows
    assert [at for at, row in enumerate(rows) if row.heading] == [0, 5]
    assert all(row.band for row in rows if row.heading)
    assert [f"{row.start:%d %H:%M}" for row in rows if not row.band] == [
        "06 09:00", "06 09:45", "06 11:00", "07 09:00", "07 09:45", "07 11:00",
    ]  # fmt: skip


def test_over_a_week_nobody_has_a_limit_and_all_sessions_count() -> None:
    assert [(each.load, each.limit) for each in week().columns] == [(1, 0), (1, 0)]


def test_what_is_not_looked_for_fades_and_columns_without_a_match_go() -> None:
    schedule = small_schedule()
    wanted = next(each for each in schedule.sessions if each.project == "Sirocco")
    outlook = Outlook(
        days=(MONDAY,), axis=Axis.ROOMS, language="fr", wanted=frozenset({wanted.id})
    )
    shown = board_of(small_residency(), schedule, (), outlook)
    assert [each.name for each in shown.columns] == ["Atelier"]
    cards = [cell.card for row in shown.cells for cell in row if cell.card is not None]
    assert [each.faded for each in cards] == [False]


def test_if_nothing_matches_all_columns_stay_and_all_cards_fade() -> None:
    shown = week(wanted=frozenset())
    assert len(shown.columns) == 2
    cards = [cell.card for row in shown.cells for cell in row if cell.card is not None]
    assert [each.faded for each in cards] == [True, True]
    assert shown.absent == ()


def test_what_leaves_its_place_in_a_proposal_is_shown_where_it_was() -> None:
    before = small_schedule()
    moved = next(each for each in before.sessions if not each.fixed)
    later = replace(moved, start=builders.at("11:00"), end=builders.at("11:45"))
    edit = Edit(kind=EditKind.ADOPT, before=(moved,), after=(later,))
    outlook = Outlook(days=(MONDAY,), axis=Axis.MENTORS, language="fr", marks=marks(before, edit))
    shown = board_of(small_residency(), before.apply(edit), (), outlook)
    assert shown.cells[1][0].gone == moved
    card = shown.cells[3][0].card
    assert card is not None
    assert (card.mark, card.was) == (Mark.MOVED, moved)

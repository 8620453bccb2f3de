# SPDX-License-Identifier: Apache-2.0
"""The item model of the board as Qt sees it: consistent, narrow in its news, readable aloud."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.hand import Axis, Hand
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.ui.planning.board import Outlook, board_of
from ateliers_desktop.ui.planning.board_model import BoardModel
from ateliers_desktop.words import translations
from tests import builders
from tests.ui.conftest import small_residency, small_schedule

MONDAY, TUESDAY = date(2025, 10, 6), date(2025, 10, 7)
AccessibleText = Qt.ItemDataRole.AccessibleTextRole
ToolTip = Qt.ItemDataRole.ToolTipRole


def shown_by(
    model: BoardModel,
    residency: Residency,
    schedule: Schedule,
    axis: Axis = Axis.MENTORS,
    days: tuple[date, ...] = (MONDAY,),
) -> None:
    outlook = Outlook(days=days, axis=axis, language="en")
    board = board_of(residency, schedule, audit(residency, schedule), outlook)
    model.show(board, residency)


@pytest.fixture
def model(qtbot: QtBot) -> BoardModel:
    return BoardModel(translations("en"), "en")


def test_the_model_keeps_qts_rules_through_views_days_and_edits(model: BoardModel) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    residency, schedule = small_residency(), small_schedule()
    for axis in Axis:
        shown_by(model, residency, schedule, axis)
    shown_by(model, residency, schedule, days=(TUESDAY,))
    shown_by(model, residency, schedule, days=(MONDAY, TUESDAY))
    shown_by(model, residency, Schedule())
    assert tester.model() is model


def test_only_cells_that_changed_are_announced(model: BoardModel) -> None:
    residency, schedule = small_residency(), small_schedule()
    shown_by(model, residency, schedule)
    news: list[tuple[int, int]] = []

    def note(first: QModelIndex, _last: QModelIndex) -> None:
        news.append((first.row(), first.column()))

    model.dataChanged.connect(note)
    model.modelReset.connect(lambda: news.append((-1, -1)))
    locked = tuple(replace(each, fixed=True) for each in schedule.sessions)
    shown_by(model, residency, Schedule(sessions=locked))
    assert news == [(1, 0)]


def test_other_columns_reset_the_model(model: BoardModel, qtbot: QtBot) -> None:
    residency, schedule = small_residency(), small_schedule()
    shown_by(model, residency, schedule)
    with qtbot.waitSignal(model.modelReset):
        shown_by(model, residency, schedule, Axis.ROOMS)


def test_every_cell_can_be_read_aloud_without_its_headers(model: BoardModel) -> None:
    shown_by(model, small_residency(), small_schedule())
    assert model.index(0, 1).data(AccessibleText) == (
        "Médina VR with Idriss Kettani, Son, Monday 6 October, 09:00 – 10:30, Studio, "
        "Locked: a proposal leaves it where it is."
    )
    assert model.index(0, 0).data(AccessibleText) == "Awa Diagne, 09:00 – 09:45, free"
    assert model.index(2, 0).data(AccessibleText) == "10:30 – 11:00, Pause, Patio"
    for down in range(model.rowCount()):
        for across in range(model.columnCount()):
            assert model.index(down, across).data(AccessibleText)


def test_a_broken_rule_is_told_in_words(model: BoardModel) -> None:
    residency = small_residency(mentors=(builders.mentor(arrival=builders.at("10:00")),))
    shown_by(model, residency, Schedule(sessions=(builders.session(),)))
    tip = model.index(0, 0).data(ToolTip)
    assert "Rule broken: Awa is not there or not free" in tip
    assert "Awa, 09:45 – 10:30, not available" in model.index(1, 0).data(AccessibleText)


def test_names_are_never_read_as_markup(model: BoardModel) -> None:
    hostile = builders.project("<b>A&B</b>")
    residency = small_residency(projects=(hostile,))
    schedule = Schedule(sessions=(builders.session(project=hostile.name, mentor="Awa Diagne"),))
    shown_by(model, residency, schedule)
    assert "&lt;b&gt;A&amp;B&lt;/b&gt; with Awa Diagne" in model.index(0, 0).data(ToolTip)
    assert model.index(0, 0).data() == "<b>A&B</b>"


def test_over_several_days_each_begins_with_its_name(model: BoardModel) -> None:
    shown_by(model, small_residency(), small_schedule(), days=(MONDAY, TUESDAY))
    assert model.rowCount() == 10
    assert [model.index(at, 0).data() for at in (0, 5)] == [
        "Monday 6 October",
        "Tuesday 7 October",
    ]
    assert model.index(6, 0).data(AccessibleText) == (
        "Awa Diagne, Tuesday 7 October 09:00 – 09:45, free"
    )
    across = Qt.Orientation.Horizontal
    assert model.headerData(0, across, AccessibleText) == "Awa Diagne\nPitch\n1 session in all"


def held_by(model: BoardModel, axis: Axis = Axis.MENTORS) -> Hand:
    """Show the board, and hold its short session over it."""
    residency, schedule = small_residency(), small_schedule()
    shown_by(model, residency, schedule, axis)
    free = tuple(each for each in schedule.sessions if not each.fixed)
    hand = Hand(residency, schedule, WeekIndex(residency, schedule), free)
    model.hold(hand)
    return hand


def test_while_something_is_held_every_slot_says_its_verdict_first(model: BoardModel) -> None:
    held_by(model)
    said = [str(model.index(down, 0).data(AccessibleText)) for down in range(4)]
    assert said[0] == "Fits: no rule broken. Awa Diagne, 09:00 – 09:45, free"
    assert said[2] == "10:30 – 11:00, Pause, Patio"
    locked = str(model.index(0, 1).data(AccessibleText))
    assert locked.startswith("Not here. Médina VR with Idriss Kettani")
    model.hold(None)
    assert model.index(0, 0).data(AccessibleText) == "Awa Diagne, 09:00 – 09:45, free"


@pytest.mark.parametrize("axis", list(Axis))
def test_every_slot_has_a_verdict_and_no_band_has_one(model: BoardModel, axis: Axis) -> None:
    hand = held_by(model, axis)
    board = model.board
    assert board is not None
    for down, row in enumerate(board.rows):
        for across, column in enumerate(board.columns):
            drop = model.drop(model.index(down, across))
            assert (drop is None) == row.band
            assert row.band or drop == hand.drop(axis, column.name, row.start)


def test_that_the_verdicts_come_and_go_is_announced(model: BoardModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged):
        held_by(model)
    with qtbot.waitSignal(model.dataChanged):
        model.hold(None)
    assert model.drop(model.index(0, 0)) is None


def test_an_empty_board_can_be_held_over(model: BoardModel) -> None:
    residency = small_residency(mentors=(), projects=())
    shown_by(model, residency, Schedule())
    hand = held_by(BoardModel(translations("en"), "en"))
    model.hold(hand)
    assert (model.columnCount(), model.drop(QModelIndex())) == (0, None)


def test_breaks_cannot_be_selected_and_slots_can(model: BoardModel) -> None:
    shown_by(model, small_residency(), small_schedule())
    assert model.flags(model.index(2, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_headers_say_who_and_when(model: BoardModel) -> None:
    shown_by(model, small_residency(), small_schedule())
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(0, across) == "Awa Diagne"
    assert model.headerData(0, across, AccessibleText) == (
        "Awa Diagne\nPitch\n1 session this day\nat most 5 a day"
    )
    assert model.headerData(2, down, AccessibleText) == "10:30 – 11:00, Pause, Patio"
    assert model.headerData(9, across) is None

# SPDX-License-Identifier: Apache-2.0
"""The item model of the board as Qt sees it: consistent, narrow in its news, readable aloud."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.audit import audit
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
    day: date = MONDAY,
) -> None:
    violations = audit(residency, schedule)
    model.show(board_of(residency, schedule, violations, day, axis, "en"), residency)


@pytest.fixture
def model(qtbot: QtBot) -> BoardModel:
    return BoardModel(translations("en"), "en")


def test_the_model_keeps_qts_rules_through_views_days_and_edits(model: BoardModel) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    residency, schedule = small_residency(), small_schedule()
    for axis in Axis:
        shown_by(model, residency, schedule, axis)
    shown_by(model, residency, schedule, day=TUESDAY)
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
        "Médina VR with Idriss Kettani, Son, 09:00 – 10:30, Studio, "
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

# SPDX-License-Identifier: Apache-2.0
"""The item model of a table of records, its search and its order, as Qt sees them."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.records.record_model import RecordModel, RecordOrder
from ateliers_desktop.ui.records.table_rows import (
    Column,
    TableRow,
    number_cell,
    table_row,
    text_cell,
)

COLUMNS = (Column(title="Name"), Column(title="Count", tip="How many"))
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def row(name: str, count: int = 0, more: str = "") -> TableRow:
    return table_row(name, (text_cell(name), number_cell(str(count), count)), more)


ROWS = (row("Été", 10), row("étoile", 9), row("Zoé", 100), row("الصوت والموسيقى", 1, "Son"))


@pytest.fixture
def model(qtbot: QtBot) -> RecordModel:
    return RecordModel(COLUMNS)


@pytest.fixture
def order(model: RecordModel) -> RecordOrder:
    return RecordOrder(model)


def seen(order: RecordOrder) -> list[str]:
    return [order.key_at(at) for at in range(order.rowCount())]


def test_both_keep_qts_rules_through_changes_searches_and_sorts(
    model: RecordModel, order: RecordOrder
) -> None:
    testers = [QAbstractItemModelTester(each, FATAL) for each in (model, order)]
    model.show(ROWS)
    order.sort(1, DOWN)
    model.show((row("Été", 11), *ROWS[1:]))
    order.search("e")
    model.show(ROWS[:2])
    order.search("")
    model.show(())
    assert [each.model() for each in testers] == [model, order]


def test_only_rows_that_changed_are_announced(model: RecordModel) -> None:
    model.show(ROWS)
    news: list[tuple[int, int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        news.append((first.row(), first.column(), last.column()))

    model.dataChanged.connect(note)
    model.modelReset.connect(lambda: news.append((-1, -1, -1)))
    model.show((ROWS[0], row("étoile", 8), *ROWS[2:]))
    model.show((ROWS[0], row("étoile", 8), *ROWS[2:]))
    assert news == [(1, 0, 1)]


def test_words_are_sorted_without_case_and_accents_and_numbers_by_size(
    model: RecordModel, order: RecordOrder
) -> None:
    model.show(ROWS)
    order.sort(0, UP)
    assert seen(order)[:3] == ["Été", "étoile", "Zoé"]
    order.sort(1, UP)
    assert seen(order) == ["الصوت والموسيقى", "étoile", "Été", "Zoé"]
    order.sort(1, DOWN)
    assert seen(order)[0] == "Zoé"


def test_empty_texts_come_last(model: RecordModel, order: RecordOrder) -> None:
    model.show((row(""), row("b"), row("a")))
    order.sort(0, UP)
    assert seen(order) == ["a", "b", ""]


def test_equal_records_keep_their_order(model: RecordModel, order: RecordOrder) -> None:
    model.show((row("b", 1), row("a", 1), row("c", 1)))
    order.sort(1, UP)
    assert seen(order) == ["b", "a", "c"]


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("ETE", ["Été"]),
        ("oe", ["Zoé"]),
        ("zoe 100", ["Zoé"]),
        ("zoe 9", []),
        ("والموسيقى", ["الصوت والموسيقى"]),
        ("الصّوت", ["الصوت والموسيقى"]),
        ("son", ["الصوت والموسيقى"]),
        ("  ", ["Été", "étoile", "Zoé", "الصوت والموسيقى"]),
    ],
)
def test_every_word_sought_is_in_what_is_found(
    model: RecordModel, order: RecordOrder, sought: str, found: list[str]
) -> None:
    model.show(ROWS)
    order.search(sought)
    assert seen(order) == found


def test_a_record_that_changes_moves_to_where_it_belongs(
    model: RecordModel, order: RecordOrder
) -> None:
    model.show(ROWS)
    order.sort(1, UP)
    model.show((row("Été", 1000), *ROWS[1:]))
    assert seen(order)[-1] == "Été"


def test_cells_and_titles_can_be_read_aloud(model: RecordModel) -> None:
    model.show((row(""),))
    across = Qt.Orientation.Horizontal
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "–"
    assert model.headerData(1, across) == "Count"
    assert model.headerData(1, across, Qt.ItemDataRole.ToolTipRole) == "<qt>How many</qt>"
    assert model.headerData(2, across) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None

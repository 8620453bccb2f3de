# SPDX-License-Identifier: Apache-2.0
"""What a sheet or a heading is can be said for it, by keys and by mouse."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.exchange import ProblemCode, read_workbook
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.ui.importing.sentences import SheetState
from ateliers_desktop.ui.importing.sheet_list import StateRole
from tests.exchange.workbooks import sound_tables, write_csv, write_xlsx
from tests.ui.importing.conftest import (
    LEFT,
    PATIENCE,
    Look,
    choose_sheet,
    click,
    column_row,
    problems,
    renamed,
    sheet,
    wait,
)


def test_an_unknown_heading_is_named_by_keys_and_its_data_arrive(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    tables = renamed("mentors", "langues", "Parle")
    dialog = look(write_csv(tmp_path / "tables", tables))
    assert problems(dialog) == [ProblemCode.UNKNOWN_COLUMN]
    assert dialog.reason.text() == "Ce qui n’est pas reconnu est laissé de côté."
    choose_sheet(dialog, "mentors", qtbot)
    assert dialog.page.columns.title.text() == "1 colonne n’est pas reconnue"
    row = column_row(dialog, "Parle")
    row.box.setFocus()
    qtbot.keyClicks(row.box, "langu")
    qtbot.waitUntil(lambda: problems(dialog) == [], timeout=PATIENCE)
    wait(dialog, qtbot)
    assert row.box.currentText() == "langues"
    assert dialog.page.columns.title.text() == "Colonnes que vous avez nommées"
    header = dialog.page.view.preview_model
    assert header.headerData(1, Qt.Orientation.Horizontal) == "langues"
    qtbot.mouseClick(dialog.take, LEFT)
    assert dialog.reading is not None
    assert dialog.reading.residency is not None
    assert dialog.reading.residency.mentors[0].languages == ("fr", "wo")


def test_a_suggestion_counts_only_once_it_is_accepted(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = look(write_csv(tmp_path / "tables", renamed("projets", "besoins", "Vos besoins")))
    choose_sheet(dialog, "projets", qtbot)
    row = column_row(dialog, "Vos besoins")
    assert row.box.currentText() == "besoins"
    assert row.waiting
    assert ProblemCode.MISSING_COLUMN in problems(dialog)
    assert not dialog.take.isEnabled()
    row.box.setFocus()
    qtbot.keyClick(row.box, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)
    assert not row.waiting
    assert problems(dialog) == []


def test_a_suggestion_is_accepted_with_the_mouse(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = look(write_csv(tmp_path / "tables", renamed("mentors", "expertises", "expertizes")))
    choose_sheet(dialog, "mentors", qtbot)
    qtbot.mouseClick(column_row(dialog, "expertizes").accept, LEFT)
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)


def test_choices_made_one_after_another_all_count(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    tables = renamed("mentors", "langues", "Parle")
    tables["mentors"][0].append("Chapeau")
    dialog = look(write_csv(tmp_path / "tables", tables))
    choose_sheet(dialog, "mentors", qtbot)
    for heading, keys in (("Parle", "langu"), ("Chapeau", "laiss")):
        row = column_row(dialog, heading)
        row.box.setFocus()
        qtbot.keyClicks(row.box, keys)
    qtbot.waitUntil(lambda: problems(dialog) == [], timeout=PATIENCE)
    columns = sheet(dialog, "mentors").columns
    assert [each.heading.column for each in columns][1] is Column.LANGUAGES
    assert columns[4].heading.left_out


def test_a_column_that_is_there_already_is_not_offered(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    tables = sound_tables()
    tables["mentors"][0].append("Autre")
    dialog = look(write_csv(tmp_path / "tables", tables))
    choose_sheet(dialog, "mentors", qtbot)
    box = column_row(dialog, "Autre").box
    free = {box.itemText(at): bool(box.model().item(at).isEnabled()) for at in range(box.count())}
    assert free["nom"] is False
    assert free["courriel"] is True
    assert free["Laisser de côté"] is True


def test_a_sheet_of_an_unknown_name_is_said_to_be_a_table(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    tables = sound_tables()
    tables["Réponses au formulaire 1"] = tables.pop("projets")
    dialog = look(write_xlsx(tmp_path / "formulaire.xlsx", tables))
    missing = problems(dialog).index(ProblemCode.MISSING_TABLE)
    click(dialog.page.problems.list, dialog.page.problems.problem_model.index(missing, 1), qtbot)
    assert dialog.page.sheets.currentIndex().data() == "Réponses au formulaire 1"
    assert dialog.page.sheets.currentIndex().data(StateRole) == SheetState.UNKNOWN
    box = dialog.page.meaning.box
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "projets")
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)
    assert dialog.page.sheets.currentIndex().data(StateRole) == SheetState.SOUND
    qtbot.mouseClick(dialog.take, LEFT)
    assert dialog.reading is not None
    assert (
        dialog.reading.residency
        == read_workbook(write_csv(tmp_path / "sound", sound_tables())).residency
    )


def test_the_wheel_over_a_box_chooses_nothing(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = look(write_csv(tmp_path / "tables", renamed("mentors", "langues", "Parle")))
    choose_sheet(dialog, "mentors", qtbot)
    box = column_row(dialog, "Parle").box
    wheel(box)
    assert box.currentIndex() == -1
    assert problems(dialog) == [ProblemCode.UNKNOWN_COLUMN]


def wheel(widget: QWidget) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_boxes_of_headings_come_in_the_tab_order_of_what_is_seen(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    tables = renamed("mentors", "langues", "Vos langues")
    tables["mentors"][0].append("Chapeau")
    dialog = look(write_csv(tmp_path / "tables", tables))
    choose_sheet(dialog, "mentors", qtbot)
    first, second = dialog.page.columns.rows
    chain = (
        dialog.page.meaning.box,
        first.box,
        first.accept,
        second.box,
        dialog.page.view,
    )
    chain[0].setFocus()
    for here, following in pairwise(chain):
        qtbot.keyClick(here, Qt.Key.Key_Tab)
        assert following.hasFocus()

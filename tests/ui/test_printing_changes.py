# SPDX-License-Identifier: Apache-2.0
"""Only what changed since the last print: found, listed, marked on its pages, and then done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Edit, EditKind
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.printing.print_room import PrintRoom
from ateliers_desktop.ui.printing.wish import What
from tests.ui.conftest import OpenWindow, card_of
from tests.ui.printing_steps import after, names, pages_of, printing_room, settled, text_of

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def window(open_app: OpenWindow, programme_file: Path) -> MainWindow:
    return open_app(programme_file)


@pytest.fixture
def room(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> PrintRoom:
    """The room after the set for Monday was saved, with only what changed wanted."""
    room = printing_room(window, qtbot)
    after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "soir.pdf", pages_of(room)))
    after(room, qtbot, lambda: qtbot.mouseClick(room.choices.only_changed, LEFT))
    return room


def move_sirocco(window: MainWindow, qtbot: QtBot) -> None:
    """Move a session on the board by its keys: picked up, one slot down, put down."""
    window.enter(RoomId.PLANNING)
    board = window.planning.board
    board.setFocus()
    board.setCurrentIndex(card_of(window, "Sirocco"))
    for key in (KEY.Key_Space, KEY.Key_Down, KEY.Key_Down, KEY.Key_Return):
        qtbot.keyClick(board, key)


def unplace(window: MainWindow, project: str) -> Callable[[], None]:
    """Return what takes the first session of a project off the board."""

    def step() -> None:
        assert window.programme is not None
        sessions = window.programme.schedule.standing
        session = next(each for each in sessions if each.project == project)
        window.apply(Edit(kind=EditKind.UNPLACE, before=(session,)))

    return step


def lines(room: PrintRoom) -> list[str]:
    """Return the lines of the list of what changed, as they are read out."""
    changes = room.panel.changes
    return [
        str(changes.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(changes.count())
    ]


def test_before_anything_was_printed_all_of_it_is_new(window: MainWindow, qtbot: QtBot) -> None:
    room = printing_room(window, qtbot)
    everything = names(room)
    assert "encore été imprimé" in room.choices.since.text()
    after(room, qtbot, lambda: qtbot.mouseClick(room.choices.only_changed, LEFT))
    assert names(room) == everything
    assert not room.panel.changes.isVisible()


def test_after_the_print_nothing_is_left_to_be_printed(room: PrintRoom) -> None:
    assert room.pages is None
    assert room.view.nothing.headline.text() == "Rien n’a changé depuis la dernière impression"
    assert not room.panel.print.isEnabled()


def test_a_move_on_the_board_leaves_exactly_the_sheets_concerned(
    window: MainWindow, room: PrintRoom, qtbot: QtBot
) -> None:
    assert window.programme is not None
    before = window.programme.schedule
    move_sirocco(window, qtbot)
    assert window.programme.schedule != before
    printing_room(window, qtbot)
    assert names(room) == [
        "agenda-2025-10-06.pdf",
        "mentor-2025-10-06-awa-diagne.pdf",
        "project-2025-10-06-sirocco.pdf",
        "room-2025-10-06-atelier.pdf",
    ]
    assert "4 documents sur 8" in room.choices.since.text()
    assert lines(room) == [
        "Agenda mural, Modifié · lun. 6 oct.",
        "Awa Diagne, Modifié · Feuille de mentor · lun. 6 oct.",
        "Sirocco, Modifié · Feuille de projet · lun. 6 oct.",
        "Atelier, Modifié · Feuille de salle · lun. 6 oct.",
    ]
    assert text_of(pages_of(room).content).count("avant : 09:45") == 4


def test_everything_is_printed_plain_when_all_of_it_is_wanted(
    window: MainWindow, room: PrintRoom, qtbot: QtBot
) -> None:
    move_sirocco(window, qtbot)
    printing_room(window, qtbot)
    after(room, qtbot, lambda: qtbot.mouseClick(room.choices.only_changed, LEFT))
    assert len(names(room)) == 8
    assert "avant" not in text_of(pages_of(room).content)
    assert "4 documents sur 8" in room.choices.since.text()
    assert not room.panel.changes.isVisible()


def test_who_has_no_session_left_gets_a_sheet_that_says_so(
    window: MainWindow, room: PrintRoom, qtbot: QtBot
) -> None:
    after(room, qtbot, unplace(window, "Sirocco"))
    assert "mentor-2025-10-06-awa-diagne.pdf" in names(room)
    assert "Awa Diagne, Plus de séance · Feuille de mentor · lun. 6 oct." in lines(room)
    text = text_of(pages_of(room).content)
    assert "Plus aucune séance" in text
    assert "annulée" in text


def test_pages_that_were_printed_stay_until_something_else_is_chosen(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    after(room, qtbot, unplace(window, "Sirocco"))
    made = pages_of(room)
    after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "matin.pdf", made))
    assert room.pages is made
    assert room.panel.print.isEnabled()
    after(room, qtbot, lambda: room.choices.what.choose(What.MENTORS))
    assert room.pages is None
    assert "0 document sur 1" in room.choices.since.text()


def test_what_changed_is_marked_on_each_document_of_its_own_as_well(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    after(room, qtbot, unplace(window, "Sirocco"))
    after(room, qtbot, lambda: room.outputs.save_each(tmp_path / "matin", pages_of(room)))
    saved = sorted(each.name for each in (tmp_path / "matin").iterdir())
    assert saved == sorted(names(room))
    emptied = (tmp_path / "matin" / "mentor-2025-10-06-awa-diagne.pdf").read_bytes()
    assert "Plus aucune séance" in text_of(emptied)


def test_another_language_was_not_printed_yet(room: PrintRoom, qtbot: QtBot) -> None:
    after(room, qtbot, lambda: room.choices.paper_language.choose("ar"))
    assert len(names(room)) == 8
    assert "encore été imprimé" in room.choices.since.text()


def test_undoing_the_change_leaves_nothing_to_be_printed(
    window: MainWindow, room: PrintRoom, qtbot: QtBot
) -> None:
    after(room, qtbot, unplace(window, "Sirocco"))
    assert room.pages is not None
    after(room, qtbot, window.undo)
    assert room.pages is None


def test_a_line_of_what_changed_leads_to_its_page(
    window: MainWindow, room: PrintRoom, qtbot: QtBot
) -> None:
    after(room, qtbot, unplace(window, "Sirocco"))
    changes, preview = room.panel.changes, room.view.preview
    row = lines(room).index("Sirocco, Plus de séance · Feuille de projet · lun. 6 oct.")
    page = pages_of(room).first_pages[row]
    assert page > 0
    changes.scrollToItem(changes.item(row))
    place = changes.visualItemRect(changes.item(row)).center()
    qtbot.mouseClick(changes.viewport(), LEFT, pos=QPoint(place))
    assert preview.pageNavigator().currentPage() == page
    qtbot.keyClick(changes, KEY.Key_Home)
    assert preview.pageNavigator().currentPage() == 0


def test_what_changed_is_known_after_the_next_start(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    after(room, qtbot, unplace(window, "Médina VR"))
    before = names(room)
    window.close()
    again = printing_room(open_app(programme_file), qtbot)
    assert again.choices.only_changed.isChecked()
    settled(again, qtbot)
    assert names(again) == before


def test_a_document_to_be_taken_down_is_ticked_off_and_leaves_the_list(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    after(room, qtbot, lambda: room.choices.what.choose(What.CARDS))
    after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "cartes.pdf", pages_of(room)))
    assert window.programme is not None
    everything = window.programme.schedule.standing
    after(room, qtbot, lambda: window.apply(Edit(kind=EditKind.UNPLACE, before=tuple(everything))))
    gone = [row for row, line in enumerate(lines(room)) if "À retirer" in line]
    assert gone
    panel = room.panel
    assert panel.take_down.isVisible()
    panel.changes.setCurrentRow(next(row for row in range(len(lines(room))) if row not in gone))
    assert not panel.take_down.isEnabled()
    panel.changes.setCurrentRow(gone[0])
    after(room, qtbot, lambda: qtbot.mouseClick(panel.take_down, LEFT))
    left = [line for line in lines(room) if "À retirer" in line]
    assert len(left) == len(gone) - 1
    assert panel.take_down.isVisible() == bool(left)


@pytest.mark.parametrize("what", list(What))
def test_what_changed_is_in_sight_on_a_small_screen(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, what: What
) -> None:
    window.resize(1280, 720)
    after(room, qtbot, lambda: room.choices.what.choose(what))
    for widget in (room.choices.only_changed, room.choices.since):
        assert not widget.visibleRegion().isEmpty()
        assert widget.visibleRegion().boundingRect().height() == widget.height()

# SPDX-License-Identifier: Apache-2.0
"""The printing room: the very pages are seen, follow every choice, and are saved whole."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.printing import Kind
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.printing.pages import Pages
from tests.ui.conftest import OpenWindow, Told

LEFT = Qt.MouseButton.LeftButton
MONDAY, TUESDAY = date(2025, 10, 6), date(2025, 10, 7)
PATIENCE = 30_000


@pytest.fixture
def window(open_app: OpenWindow, programme_file: Path, qtbot: QtBot) -> MainWindow:
    opened = open_app(programme_file)
    qtbot.mouseClick(opened.planning.print, LEFT)
    return opened


def pages(window: MainWindow, qtbot: QtBot, *, day: date | None, kind: Kind) -> Pages:
    room = window.printing

    def made() -> bool:
        wish = room.pages.wish if room.pages else None
        return wish is not None and (wish.day, wish.kind) == (day, kind)

    qtbot.waitUntil(made, timeout=PATIENCE)
    assert room.pages is not None
    return room.pages


def text_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages)


def test_print_the_day_shows_the_agenda_of_the_day_on_the_board(
    window: MainWindow, qtbot: QtBot
) -> None:
    made = pages(window, qtbot, day=MONDAY, kind=Kind.AGENDA)
    room = window.printing
    assert room.isVisible()
    assert "Médina VR" in text_of(made.content)
    assert room.preview.page_count == len(pypdf.PdfReader(BytesIO(made.content)).pages)
    assert room.save.isEnabled()
    assert made.name == "agenda-2025-10-06.pdf"


def test_one_mentors_sheet_is_chosen_by_key(window: MainWindow, qtbot: QtBot) -> None:
    room = window.printing
    assert not room.mentor.isEnabled()
    room.document.box.setFocus()
    qtbot.keyClick(room.document.box, Qt.Key.Key_Down)
    assert room.mentor.isEnabled()
    room.mentor.choose("Awa Diagne")
    qtbot.waitUntil(
        lambda: room.pages is not None and room.pages.wish.mentor == "Awa Diagne",
        timeout=PATIENCE,
    )
    assert room.pages is not None
    text = text_of(room.pages.content)
    assert "Sirocco" in text
    assert "Médina VR" not in text


def test_a_day_without_sessions_has_no_mentor_sheets(window: MainWindow, qtbot: QtBot) -> None:
    room = window.printing
    pages(window, qtbot, day=MONDAY, kind=Kind.AGENDA)
    room.document.choose(Kind.MENTORS)
    room.day.choose(TUESDAY)
    qtbot.waitUntil(room.nothing.isVisible, timeout=PATIENCE)
    assert not room.save.isEnabled()
    assert room.preview.page_count == 0


def test_the_pages_seen_are_the_pages_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    made = pages(window, qtbot, day=MONDAY, kind=Kind.AGENDA)
    window.printing.save_to(tmp_path / "agenda")
    assert (tmp_path / "agenda.pdf").read_bytes() == made.content
    assert window.printing.count.text() == "Enregistré : agenda.pdf"
    assert [each.name for each in tmp_path.glob("*.part")] == []


def test_a_file_that_nobody_agreed_to_lose_is_left_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, told: Told
) -> None:
    pages(window, qtbot, day=MONDAY, kind=Kind.AGENDA)
    (tmp_path / "agenda.pdf").write_text("another", "utf-8")
    window.printing.save_to(tmp_path / "agenda")
    assert len(told.messages) == 1
    assert (tmp_path / "agenda.pdf").read_text("utf-8") == "another"


def test_closing_while_pages_are_made_is_clean(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    qtbot.mouseClick(window.planning.print, LEFT)
    qtbot.waitUntil(window.printing.bar.isVisible, timeout=PATIENCE)
    window.close()
    assert window.printing.preview.page_count == 0


def test_a_folder_that_is_not_there_is_told_in_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, told: Told
) -> None:
    pages(window, qtbot, day=MONDAY, kind=Kind.AGENDA)
    window.printing.save_to(tmp_path / "nowhere" / "agenda.pdf")
    assert len(told.messages) == 1
    assert "agenda.pdf" in told.messages[0][1]


def test_pages_follow_the_schedule(window: MainWindow, qtbot: QtBot) -> None:
    before = pages(window, qtbot, day=MONDAY, kind=Kind.AGENDA)
    sirocco = window.programme and window.programme.schedule.standing[1]
    assert sirocco
    from ateliers_desktop.residency import Edit, EditKind

    window.apply(Edit(kind=EditKind.UNPLACE, before=(sirocco,)))
    room = window.printing
    qtbot.waitUntil(lambda: room.pages is not None and room.pages is not before, timeout=PATIENCE)
    assert room.pages is not None
    assert "Sirocco" in text_of(before.content)
    assert "Sirocco" not in text_of(room.pages.content)

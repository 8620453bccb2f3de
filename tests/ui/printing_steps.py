# SPDX-License-Identifier: Apache-2.0
"""What tests of the printing room do and read: wait for its pages, read them, go back to it."""

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pypdf
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.printing.pages import Pages
from ateliers_desktop.ui.printing.print_room import PrintRoom

MONDAY, TUESDAY = date(2025, 10, 6), date(2025, 10, 7)
PATIENCE = 30_000


def printing_room(window: MainWindow, qtbot: QtBot) -> PrintRoom:
    """Enter the printing room and wait for its pages."""
    window.enter(RoomId.PRINTING)
    settled(window.printing, qtbot)
    return window.printing


def settled(room: PrintRoom, qtbot: QtBot) -> None:
    """Wait until the pages are those that are chosen and nothing is on its way."""
    qtbot.waitUntil(lambda: not room.working, timeout=PATIENCE)


def after(room: PrintRoom, qtbot: QtBot, step: Callable[[], object]) -> Pages | None:
    """Do something that changes the pages, and return those that are made then."""
    step()
    settled(room, qtbot)
    return room.pages


def pages_of(room: PrintRoom) -> Pages:
    """Return the pages that are shown; there have to be some."""
    assert room.pages is not None
    return room.pages


def names(room: PrintRoom) -> list[str]:
    """Return the names of the documents that are shown."""
    return [each.origin.file_name for each in pages_of(room).documents]


def text_of(content: bytes) -> str:
    """Return the text of all pages of a PDF."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages)

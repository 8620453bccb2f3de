# SPDX-License-Identifier: Apache-2.0
"""The keys of the board that are in no menu: one table for the board and for the list of keys."""

from PySide6.QtCore import Qt

from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.words import Translate

PICK_UP = (Qt.Key.Key_Space, *ENTER)
PUT_BACK = Qt.Key.Key_Escape
TAKE_OFF = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def board_keys(translate: Translate) -> tuple[tuple[str, str], ...]:
    """Return what the keys of the board do, and the keys as they are written on them."""
    return (
        (translate("Keys", "Go from cell to cell"), translate("Keys", "Arrow keys")),
        (
            translate("Keys", "Take a card in hand, and put it down"),
            translate("Keys", "Space or Enter"),
        ),
        (translate("Keys", "Put it back where it was"), translate("Keys", "Escape")),
        (translate("Keys", "Take it off the board"), translate("Keys", "Delete")),
        (
            translate("Keys", "Choose several cards"),
            translate("Keys", "Shift and arrow keys, or Ctrl and a click"),
        ),
        (translate("Keys", "All that can be done with a card"), translate("Keys", "Menu key")),
        (translate("Keys", "Zoom"), translate("Keys", "Ctrl and the wheel")),
    )


def list_keys(translate: Translate) -> tuple[tuple[str, str], ...]:
    """Return what the keys do in the lists of records, and the keys as they are written."""
    return (
        (translate("Keys", "Add one"), "Ctrl+N"),
        (translate("Keys", "Duplicate it"), "Ctrl+D"),
        (translate("Keys", "Remove it"), translate("Keys", "Delete")),
        (translate("Keys", "Search"), "Ctrl+F"),
        (translate("Keys", "Go to its form"), "F2"),
    )

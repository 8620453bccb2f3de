# SPDX-License-Identifier: Apache-2.0
"""Each underlined letter of a menu leads to one entry alone, in every language."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QAction

from ateliers_desktop.ui.settings import Settings
from ateliers_desktop.words import LANGUAGES
from tests.ui.conftest import OpenWindow


def letters(entries: Sequence[QAction]) -> list[str]:
    """Return the underlined letters of a menu's entries."""
    found = (re.search(r"(?<!&)&([^&])", each.text()) for each in entries)
    return [letter[1].casefold() for letter in found if letter is not None]


def twice(entries: Sequence[QAction]) -> set[str]:
    """Return the letters that stand for more than one entry."""
    return {letter for letter, count in Counter(letters(entries)).items() if count > 1}


def menus(entries: Sequence[QAction], name: str = "") -> Iterator[tuple[str, list[QAction]]]:
    """Return a menu's entries and those of every menu below it, each with its name."""
    yield name, [each for each in entries if not each.isSeparator()]
    for each in entries:
        menu = each.menu()
        if menu is not None:
            yield from menus(menu.actions(), each.text())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_stands_for_two_entries_of_a_menu(
    open_app: OpenWindow, programme_file: Path, settings: Settings, language: str
) -> None:
    settings.language = language
    window = open_app(programme_file)
    found = dict(menus(window.menuBar().actions()))
    assert len(found) >= 10
    assert {name: twice(entries) for name, entries in found.items() if twice(entries)} == {}


def test_a_letter_used_twice_is_seen() -> None:
    entries = [QAction("&Calendar"), QAction("R&&D &copy"), QAction("E&xport")]
    assert letters(entries) == ["c", "c", "x"]
    assert twice(entries) == {"c"}

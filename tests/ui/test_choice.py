# SPDX-License-Identifier: Apache-2.0
"""A value is chosen by the first letters of its name, whatever stands unseen about them."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.words.joining import joined

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
PEOPLE = ("Awa Diagne", "Éric Sarr", "سلمى برادة", "Erwan Le Goff")


def press_letters(choice: Choice[str], letters: str) -> None:
    """Press the keys of letters of any script."""
    for letter in letters:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NO_MODIFIER, letter)
        QApplication.sendEvent(choice.box, event)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize(
    ("typed", "found"), [("er", "Éric Sarr"), ("erw", "Erwan Le Goff"), ("سل", "سلمى برادة")]
)
def test_a_name_is_found_by_its_first_letters(
    qtbot: QtBot, language: str, typed: str, found: str
) -> None:
    choice = Choice("Qui", [(joined((each, "mentor"), language), each) for each in PEOPLE])
    qtbot.addWidget(choice)
    press_letters(choice, typed)
    assert choice.value == found


def test_values_stay_what_they_are(qtbot: QtBot) -> None:
    days = (date(2025, 10, 6), date(2025, 10, 7))
    choice = Choice("Jour", [(each.isoformat(), each) for each in days])
    qtbot.addWidget(choice)
    choice.choose(days[1])
    assert choice.value is days[1]


def test_letters_with_which_no_name_begins_choose_nothing(qtbot: QtBot) -> None:
    choice = Choice("Qui", [(each, each) for each in PEOPLE])
    qtbot.addWidget(choice)
    press_letters(choice, "zz")
    assert choice.value == PEOPLE[0]

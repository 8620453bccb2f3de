# SPDX-License-Identifier: Apache-2.0
"""What a person does with the residencies of a file."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from ateliers_desktop.residency import Schedule
from ateliers_desktop.storage import ProgrammeFile
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.residencies.next_dialog import NextDialog
from ateliers_desktop.ui.residencies.remove_dialog import RemoveDialog
from tests import builders
from tests.ui.conftest import small_residency

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def with_an_earlier_one(programme_file: Path) -> Path:
    """The small residency, and an earlier one with one mentor and no session."""
    earlier = small_residency(
        name="Tunis 2024",
        first_day=date(2024, 10, 7),
        slots=(),
        mentors=(builders.mentor("Zohra Slim"),),
    )
    with ProgrammeFile.open(programme_file) as file:
        file.add_residency(earlier, Schedule())
    return programme_file


def offered(window: MainWindow) -> list[tuple[str, bool]]:
    return [(each.text(), each.isChecked()) for each in window.actions_.residencies.choices]


def ask_for_next(window: MainWindow) -> NextDialog:
    window.actions_.next_residency.trigger()
    dialog = window.residencies.dialog
    assert isinstance(dialog, NextDialog)
    return dialog


def ask_to_remove(window: MainWindow) -> RemoveDialog:
    window.actions_.remove_residency.trigger()
    dialog = window.residencies.dialog
    assert isinstance(dialog, RemoveDialog)
    return dialog

# SPDX-License-Identifier: Apache-2.0
"""Questions for files: a name that can be kept, and nothing replaced that was not asked about."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from ateliers_desktop.ui.file_questions import (
    ask_for_export,
    ask_for_file,
    ask_for_new_file,
    ask_for_pdf,
)
from ateliers_desktop.words import translations
from tests.ui.conftest import OpenWindow

TRANSLATE = translations("fr")


class Person(QObject):
    """Answers each file dialog with the next of some paths, and closes it when none is left."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Path] = []
        self.offered: list[str] = []
        self.folders: list[Path] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QFileDialog) and event.type() == QEvent.Type.Show:
            self.offered += [Path(each).name for each in watched.selectedFiles()]
            self.folders.append(Path(watched.directory().absolutePath()))
            if self.answers:
                watched.selectFile(str(self.answers.pop(0)))
                QTimer.singleShot(0, watched.accept)
            else:
                QTimer.singleShot(0, watched.reject)
        return False


@pytest.fixture
def person(qapp: QApplication) -> Iterator[Person]:
    """Somebody who is asked."""
    somebody = Person()
    qapp.installEventFilter(somebody)
    yield somebody
    qapp.removeEventFilter(somebody)


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("Rabat 2025", "Rabat 2025.ateliers"),
        ("Rabat 2025/2026", "Rabat 2025-2026.ateliers"),
        ("Qui ? Quoi : tout.", "Qui - Quoi - tout.ateliers"),
    ],
)
def test_a_residency_of_any_name_is_offered_a_name_that_can_be_kept(
    open_app: OpenWindow, person: Person, name: str, offered: str
) -> None:
    assert ask_for_new_file(open_app(), name, TRANSLATE) is None
    assert person.offered == [offered]


def test_a_workbook_is_not_replaced_unasked_where_its_ending_is_not_typed(
    open_app: OpenWindow, person: Person, tmp_path: Path
) -> None:
    window = open_app()
    person.answers = [tmp_path / "plan"]
    assert ask_for_export(window, "Rabat", TRANSLATE) == tmp_path / "plan.xlsx"
    (tmp_path / "plan.xlsx").touch()
    person.answers = [tmp_path / "plan"]
    assert ask_for_export(window, "Rabat", TRANSLATE) is None
    assert person.offered == ["Rabat.xlsx", "Rabat.xlsx", "plan.xlsx"]


def test_the_next_question_begins_in_the_folder_of_the_answer_before(
    open_app: OpenWindow, person: Person, tmp_path: Path
) -> None:
    window, stick = open_app(), tmp_path / "stick"
    stick.mkdir()
    person.answers = [stick / "plan.xlsx"]
    ask_for_export(window, "Rabat", TRANSLATE)
    ask_for_pdf(window, "week", TRANSLATE)
    ask_for_file(window, TRANSLATE)
    assert person.folders[1:] == [stick, stick]
    # Pulled out, it is no place any more.
    stick.joinpath("plan.xlsx").unlink(missing_ok=True)
    stick.rmdir()
    ask_for_pdf(window, "week", TRANSLATE)
    assert person.folders[-1] != stick


def test_a_pdf_is_not_replaced_unasked_either(
    open_app: OpenWindow, person: Person, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").touch()
    person.answers = [tmp_path / "plan"]
    assert ask_for_pdf(open_app(), "week", TRANSLATE) is None
    assert person.offered == ["week.pdf", "plan.pdf"]

# SPDX-License-Identifier: Apache-2.0
"""Errors are told by their kind; a bug brings a report that can be saved and names nobody."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThread, QTimer, Slot
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.errors import MachineError, UserError
from ateliers_desktop.ui import messages
from ateliers_desktop.ui.messages import BugMessage, BugTeller, Message, tell
from ateliers_desktop.ui.recent_actions import ActionNotes, latest_actions, note_action
from tests import builders
from tests.ui.conftest import OpenWindow, Told

NAME = "Zorbaïde O’Qweth"


@pytest.fixture
def bugs(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> BugTeller:
    """Have bugs told in dialogs for as long as a test runs."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    messages.tell_bugs_in_a_window()
    return sys.excepthook.__self__  # type: ignore[attr-defined]


class Faulty(QPushButton):
    """A button whose slot looks a project up that is not there, and which paints itself badly."""

    def __init__(self) -> None:
        super().__init__("x")
        self.paints_badly = False
        self.bad_paints = 0
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        builders.residency().project(NAME)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.paints_badly:
            self.bad_paints += 1
            raise ValueError(NAME)
        super().paintEvent(event)


def test_an_error_is_told_by_its_kind(told: Told, qtbot: QtBot) -> None:
    tell(None, UserError("{file}: not ours", details=["line 1", "line 2"], file="<a>"))
    tell(None, MachineError("The disk is full"))
    tell(None, ZeroDivisionError("division by zero"))
    user, machine, bug = told.messages
    assert user[1:] == ("<a>: not ours", "line 1\nline 2")
    assert machine[1:] == ("The disk is full", "")
    assert len({user[0], machine[0], bug[0]}) == 3
    assert "ZeroDivisionError: division by zero" in bug[2]
    assert "ZeroDivisionError" not in bug[1]


def test_only_what_a_person_can_mend_is_told_and_swallowed(qtbot: QtBot) -> None:
    with pytest.raises(KeyError), messages.told(None):
        raise KeyError("a bug goes on")


def test_a_bug_in_a_slot_is_told_and_printed_but_names_nobody_on_the_screen(
    bugs: BugTeller, told: Told, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    button = Faulty()
    qtbot.addWidget(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(told.messages) == 1)
    report = told.messages[0][2]
    assert "KeyError" in report
    assert "ateliers_desktop/residency/residency.py:" in report
    assert "Zorba" not in report
    assert "Zorba" in capsys.readouterr().err


def test_a_bug_that_comes_back_is_told_three_times_at_most(
    bugs: BugTeller, told: Told, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    for count in (1, 2, 3, 3):
        sys.excepthook(ValueError, ValueError(NAME), None)
        qtbot.waitUntil(lambda count=count: len(told.messages) == count)  # type: ignore[misc]
        QApplication.processEvents()
    assert len(told.messages) == 3
    sys.excepthook(KeyError, KeyError(NAME), None)
    qtbot.waitUntil(lambda: len(told.messages) == 4)
    assert capsys.readouterr().err.count("Error") == 5


def test_a_window_that_cannot_paint_itself_does_not_ask_for_ever(
    bugs: BugTeller, told: Told, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    button = Faulty()
    qtbot.addWidget(button)
    button.show()
    qtbot.waitExposed(button)
    button.paints_badly = True
    for count in (1, 2, 3):
        button.update()
        qtbot.waitUntil(lambda count=count: len(told.messages) >= count)  # type: ignore[misc]
    painted = button.bad_paints
    button.update()
    qtbot.waitUntil(lambda: button.bad_paints > painted)
    button.paints_badly = False
    QApplication.processEvents()
    assert len(told.messages) == 3
    assert capsys.readouterr().err.count("ValueError") > 3


def test_a_bug_on_another_thread_is_told_in_the_window_s_own(
    bugs: BugTeller, told: Told, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    class Elsewhere(QThread):
        def run(self) -> None:
            sys.excepthook(ValueError, ValueError(NAME), None)

    thread = Elsewhere()
    thread.start()
    thread.wait()
    qtbot.waitUntil(lambda: len(told.messages) == 1)
    assert "ValueError" in capsys.readouterr().err


def test_a_report_is_saved_as_it_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    message = BugMessage(None, "Ateliers\nKeyError: …\n")
    qtbot.addWidget(message)
    message.save_to(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8") == message.details.toPlainText()
    assert "report.txt" in message.saved.text()


def test_a_report_that_cannot_be_written_is_told_and_the_message_stays(
    qtbot: QtBot, tmp_path: Path, told: Told
) -> None:
    message = BugMessage(None, "Ateliers")
    qtbot.addWidget(message)
    message.show()
    told.messages.clear()
    message.save_to(tmp_path / "no folder" / "report.txt")
    assert len(told.messages) == 1
    assert message.saved.text() == ""


def test_every_control_of_a_bug_s_message_is_reached_by_the_tab_key(qtbot: QtBot) -> None:
    message = BugMessage(None, "Ateliers")
    qtbot.addWidget(message)
    message.show()
    message.activateWindow()
    qtbot.waitUntil(message.isActiveWindow)
    message.details.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(4):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert reached[:3] == [message.details, message.save, message.copy]
    assert isinstance(reached[3], QPushButton)


def test_actions_are_noted_by_the_names_of_the_code(qtbot: QtBot) -> None:
    class Owner(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.undo = QAction(f"Undo: move {NAME}", self)
            self.views = (QAction(NAME, self), QAction(NAME, self))

    owner = Owner()
    ActionNotes(owner)
    owner.undo.trigger()
    owner.views[1].trigger()
    assert latest_actions()[-2:] == ("undo", "views.1")


def test_the_window_s_actions_stand_in_the_report(
    open_app: OpenWindow, programme_file: Path, told: Told
) -> None:
    window = open_app(programme_file)
    ActionNotes(window.actions_)
    window.actions_.day_after.trigger()
    tell(window, ValueError(NAME))
    assert told.messages[-1][2].rstrip().endswith("day_after")


@pytest.mark.parametrize("name", ["", NAME, "Undo", "move a b", "/home/awa/x", "x" * 60])
def test_what_is_no_word_of_the_code_is_not_noted(name: str) -> None:
    with pytest.raises(ValueError):
        note_action(name)


def test_fifty_actions_are_kept() -> None:
    for at in range(60):
        note_action(f"edit n{at}")
    assert len(latest_actions()) == 50
    assert latest_actions()[-1] == "edit n59"


def test_a_message_closes_with_the_enter_key(qtbot: QtBot) -> None:
    message = Message(None, "Ateliers", "x")
    qtbot.addWidget(message)
    QTimer.singleShot(0, lambda: qtbot.keyClick(message, Qt.Key.Key_Return))
    assert message.exec() == Message.DialogCode.Accepted

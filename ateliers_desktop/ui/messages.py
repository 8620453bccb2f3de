# SPDX-License-Identifier: Apache-2.0
"""What goes wrong, told in words: what a person can mend, what the machine failed, bugs."""

import platform
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop import __version__
from ateliers_desktop.errors import AteliersError, UserError
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.translation import translate


class Message(QDialog):
    """A headline, what happened in plain text, and lines to read and copy where there are any."""

    def __init__(
        self, parent: QWidget | None, headline: str, text: str, details: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        self.headline = plain_label(headline, "headline")
        self.text = plain_label(text, wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(translate("Message", "Details"))
        self.details.setVisible(bool(details))
        self.copy = QPushButton(translate("Message", "Copy"))
        self.copy.setVisible(bool(details))
        self.copy.clicked.connect(self._copy)
        close = QPushButton(translate("Message", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)

        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (self.headline, self.text, self.details):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter * (90 if details else 64))
        if details:
            self.details.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)

    def _copy(self) -> None:
        lines = (self.text.text(), "", self.details.toPlainText())
        QApplication.clipboard().setText("\n".join(lines))


def tell(parent: QWidget | None, failure: Exception) -> None:
    """Tell an error in words that fit its kind: to be mended, the machine's, or a bug's."""
    if not isinstance(failure, AteliersError):
        tell_bug(parent, failure)
        return
    mendable = isinstance(failure, UserError)
    headline = (
        translate("Message", "This needs your attention")
        if mendable
        else translate("Message", "That could not be done")
    )
    Message(parent, headline, failure.in_words(translate), "\n".join(failure.details)).exec()


def tell_bug(parent: QWidget | None, failure: BaseException) -> None:
    """Say that the program made a mistake, with what its makers need to find it."""
    text = translate(
        "Message",
        "The program made a mistake. What you had entered is saved. "
        "Please send the lines below to whoever looks after the program.",
    )
    trace = "".join(traceback.format_exception(failure))
    versions = (
        f"Ateliers Desktop {__version__}, Qt {qVersion()}, Python {platform.python_version()}, "
        f"{platform.platform()}"
    )
    headline = translate("Message", "Something went wrong in the program")
    Message(parent, headline, text, f"{versions}\n\n{trace}").exec()


@contextmanager
def told(parent: QWidget | None) -> Iterator[None]:
    """Tell errors that a person can do something about; bugs go on to where bugs are told."""
    try:
        yield
    except AteliersError as failure:
        tell(parent, failure)


def tell_bugs_in_a_window() -> None:
    """From now on show a bug to the person at the screen, besides printing it."""
    sys.excepthook = _bug_hook


def _bug_hook(
    kind: type[BaseException], failure: BaseException, trace: TracebackType | None
) -> None:
    sys.__excepthook__(kind, failure, trace)
    if not issubclass(kind, KeyboardInterrupt) and QApplication.instance() is not None:
        tell_bug(QApplication.activeWindow(), failure)

# SPDX-License-Identifier: Apache-2.0
"""What goes wrong, told in words: what a person can mend, what the machine failed, bugs."""

import platform
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QObject,
    QStandardPaths,
    Qt,
    Signal,
    Slot,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from ateliers_desktop import __version__
from ateliers_desktop.errors import AteliersError, UserError
from ateliers_desktop.operations.bug_reports import (
    Circumstances,
    bug_report,
    place_of,
    report_name,
)
from ateliers_desktop.operations.licences import library_version
from ateliers_desktop.safe_files import write_safely
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.recent_actions import latest_actions
from ateliers_desktop.ui.translation import translate

_TOLD_AT_MOST = 3
"""How often a bug from one place is told before it is only printed."""


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
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(translate("Message", "Details"))
        self.details.setVisible(bool(details))
        self.copy = QPushButton(translate("Message", "Copy"))
        self.copy.setVisible(bool(details))
        self.copy.clicked.connect(self._copy)
        close = QPushButton(translate("Message", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)

        self.buttons = button_row(close, leading=(self.copy,))
        layout = dialog_column(self)
        for widget in (self.headline, self.text, self.details):
            layout.addWidget(widget)
        layout.addLayout(self.buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter * (90 if details else 64))
        if details:
            self.details.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)

    @Slot()
    def _copy(self) -> None:
        lines = (self.text.text(), "", self.details.toPlainText())
        QApplication.clipboard().setText("\n".join(lines))


class BugMessage(Message):
    """Says that the program made a mistake; shows the report word for word, and saves it."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        text = translate(
            "Message",
            "The program made a mistake. What you had entered is saved. Save the report below "
            "and send it to whoever looks after the program; it holds no names, no notes and "
            "nothing of your files.",
        )
        headline = translate("Message", "Something went wrong in the program")
        super().__init__(parent, headline, text, report)
        self._report = report
        self.details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.save = QPushButton(translate("Message", "Save a report…"))
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._ask_where_to)
        self.saved = plain_label(role="muted")
        self.buttons.insertWidget(0, self.save)
        self.buttons.insertWidget(2, self.saved)
        self.setTabOrder(self.details, self.save)
        self.setTabOrder(self.save, self.copy)

    @Slot()
    def _ask_where_to(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Message", "Save the report"),
            str(Path(folder) / report_name(datetime.now())),
            translate("Message", "Text") + " (*.txt)",
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Save the report, whole or not at all."""
        with told(self):
            written = write_safely(path, self._report.encode())
            self.saved.setText(translate("Message", "Saved: {file}").format(file=written.name))


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
    """Say that the program made a mistake, with a report for its makers that can be saved."""
    BugMessage(parent, bug_report(failure, _circumstances())).exec()


def _circumstances() -> Circumstances:
    facts = (
        ("Ateliers Desktop", __version__),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()}, {QGuiApplication.platformName()}"),
        ("System", platform.platform()),
        ("Language", QLocale.system().name()),
        *((name, library_version(name)) for name in ("ortools", "SQLAlchemy", "reportlab")),
    )
    return Circumstances(facts=facts, actions=latest_actions())


@contextmanager
def told(parent: QWidget | None) -> Iterator[None]:
    """Tell errors that a person can do something about; bugs go on to where bugs are told."""
    try:
        yield
    except AteliersError as failure:
        tell(parent, failure)


def tell_bugs_in_a_window() -> None:
    """From now on show a bug to the person at the screen, besides printing it."""
    sys.excepthook = BugTeller(QCoreApplication.instance()).hear


class BugTeller(QObject):
    """Hears of every exception that nobody caught, and tells it in the window's own thread.

    One that comes while another is being told, and one that comes a fourth time from the same
    place, is printed alone: a window that cannot paint itself would else ask for ever.
    """

    _happened = Signal(object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._told: Counter[str] = Counter()
        self._telling = False
        # Queued, so that no dialog opens in the middle of a paint event.
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def hear(
        self,
        kind: type[BaseException],
        failure: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Print an exception, and tell it as soon as the window can; an excepthook."""
        sys.__excepthook__(kind, failure, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self._happened.emit(failure)

    @Slot(object)
    def _tell(self, failure: BaseException) -> None:
        place = place_of(failure)
        if self._telling or self._told[place] == _TOLD_AT_MOST:
            return
        self._told[place] += 1
        self._telling = True
        try:
            tell_bug(QApplication.activeWindow(), failure)
        finally:
            self._telling = False

# SPDX-License-Identifier: Apache-2.0
"""The dialog in which a workbook is looked at, its headings explained, and taken or left."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.errors import AteliersError
from ateliers_desktop.exchange import (
    NO_CHOICES,
    ProblemCode,
    SheetChoice,
    WorkbookReading,
)
from ateliers_desktop.operations.update_preview import is_of
from ateliers_desktop.operations.updating import Update
from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.importing.changes_page import ChangesPage
from ateliers_desktop.ui.importing.dialog_head import DialogHead
from ateliers_desktop.ui.importing.look import dialog_sheet
from ateliers_desktop.ui.importing.workbook_page import Choice, WorkbookPage
from ateliers_desktop.ui.importing.workbook_reader import Found, Present, WorkbookReader
from ateliers_desktop.ui.messages import tell
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_CHANGES, _WORKBOOK = range(2)
_LEFT_OUT = frozenset({ProblemCode.UNKNOWN_TABLE, ProblemCode.UNKNOWN_COLUMN})
_LARGEST = (1240, 860)
_SHARE = 0.94
"""The share of the window that the dialog takes where the window is small."""


class ImportDialog(QDialog):
    """Reads a workbook as often as is wanted, and stores nothing itself.

    Attributes
    ----------
    reading
        What is to be stored, once the dialog was accepted; None until then.
    merged
        With `present`, once accepted: what changes the residency under way, as one edit.

    Parameters
    ----------
    workbook
        An .xlsx file or a folder of .csv files.
    present
        A residency under way with its schedule; the workbook is then a later state of its form.
    """

    def __init__(
        self,
        workbook: Path,
        theme: Theme,
        translate: Translate,
        language: str,
        parent: QWidget | None = None,
        *,
        present: Present | None = None,
    ) -> None:
        super().__init__(parent)
        self._present, self._translate = present, translate
        self._choices = NO_CHOICES
        self._found: Found | None = None
        self._failed = self._leaving = False
        self.reading: WorkbookReading | None = None
        self.merged: Update | None = None
        self.head = DialogHead(workbook, present is not None, translate, self)
        self.head.page_chosen.connect(self._on_page)
        self.page = WorkbookPage(theme, language, translate, self)
        self.page.chosen.connect(self._on_choice)
        self.changes = ChangesPage(theme, translate, language, self)
        self._make_buttons()
        self._lay()
        self.setWindowTitle(self.head.title.text())
        self.setStyleSheet(dialog_sheet(theme))
        self._reader = WorkbookReader(workbook, language, present, self)
        self._reader.started.connect(self._on_started)
        self._reader.progressed.connect(self.head.show_progress)
        self._reader.found.connect(self._on_found)
        self._reader.failed.connect(self._on_failed)
        self._reader.ended.connect(self._on_ended)

    def _make_buttons(self) -> None:
        translate = self._translate
        self.again = QPushButton(translate("Import", "Read again"))
        self.again.setToolTip(translate("Import", "After the workbook was mended and saved"))
        self.again.clicked.connect(self.read)
        self.copy = QPushButton(translate("Import", "Copy the problems"))
        self.copy.clicked.connect(self._on_copy)
        self.cancel = QPushButton(translate("Import", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        updating = self._present is not None
        self.take = QPushButton(
            translate("Import", "Bring in") if updating else translate("Import", "Import")
        )
        self.take.setProperty("primary", True)
        self.take.clicked.connect(self._on_take)
        self.reason = plain_label(role="muted", wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def _lay(self) -> None:
        self._body = QStackedWidget()
        self._body.addWidget(self.changes)
        self._body.addWidget(self.page)
        self._body.setCurrentIndex(_WORKBOOK)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.again)
        foot.addWidget(self.copy)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.setSpacing(10)
        whole.addWidget(self.head)
        whole.addWidget(self._body, 1)
        whole.addLayout(foot)
        parent = self.parentWidget()
        around = parent.size() if parent is not None else self.screen().availableSize()
        width, height = (
            min(most, round(_SHARE * there))
            for most, there in zip(_LARGEST, (around.width(), around.height()), strict=True)
        )
        self.resize(width, height)

    def open(self) -> None:
        """Show the dialog over its window and begin to read."""
        super().open()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the workbook as it is now."""
        self._reader.read(self._choices)

    def finish(self) -> None:
        """End a reading and wait for its end; nothing is taken."""
        self._reader.finish()

    def reject(self) -> None:
        """Leave the workbook; a reading that still runs is ended first."""
        if self._reader.busy:
            self._leaving = True
            self._reader.give_up()
            self._show_state()
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press no button by Enter but the one that has the keys: lists use it as well."""
        enter = event.key() in ENTER
        if enter and not isinstance(self.focusWidget(), QPushButton):
            return
        super().keyPressEvent(event)

    @Slot(object)
    def _on_choice(self, choice: Choice) -> None:
        if isinstance(choice, SheetChoice):
            self._choices = self._choices.with_sheet(choice)
        else:
            self._choices = self._choices.with_column(choice)
        self.read()

    @Slot()
    def _on_started(self) -> None:
        self.head.show_busy(True)
        self._show_state()

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        first = self._found is None
        self._found, self._failed = found, False
        self.head.show_busy(False)
        self.head.show_trouble("")
        self.page.show_preview(found.preview)
        if self._present is not None:
            self._show_changes(found, self._present[0], first)
        self._show_state()
        if first:
            self._focus_first()

    def _show_changes(self, found: Found, before: Residency, first: bool) -> None:
        if found.update is not None:
            self.changes.show_update(found.update, before)
        else:
            self.changes.show_nothing(
                self._translate("Import", "What changes is shown once the workbook is sound.")
            )
        if first:
            self._on_page(_WORKBOOK if found.update is None else _CHANGES)

    def _focus_first(self) -> None:
        """Let the keys begin where the work is: at what is told, or else at the button."""
        if self._body.currentIndex() == _CHANGES:
            self.changes.tree.setFocus()
        elif self.take.isEnabled():
            self.take.setFocus()
        elif self._found is not None and self._found.preview.problems:
            self.page.problems.list.setFocus()
        else:
            self.cancel.setFocus()

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._failed = True
        self.head.show_busy(False)
        if isinstance(failure, AteliersError):
            self.head.show_trouble(failure.in_words(self._translate))
        else:
            tell(self, failure)
        self._show_state()

    @Slot()
    def _on_ended(self) -> None:
        if self._leaving:
            super().reject()

    @Slot(int)
    def _on_page(self, page: int) -> None:
        self._body.setCurrentIndex(page)
        self.head.show_page(page)

    @Slot()
    def _on_copy(self) -> None:
        self.page.problems.copy()

    @Slot()
    def _on_take(self) -> None:
        if self._found is None:
            return
        self.reading = self._found.preview.reading
        self.merged = self._found.update.update if self._found.update else None
        self.accept()

    def _show_state(self) -> None:
        """Say what can be done now, and in words why not."""
        idle = not (self._reader.busy or self._leaving)
        against = self._against()
        self.take.setEnabled(idle and not self._failed and not against)
        self.again.setEnabled(idle)
        problems = self._found.preview.problems if self._found else ()
        self.copy.setEnabled(bool(problems))
        hint = ""
        if not against and any(each.code in _LEFT_OUT for each in problems):
            hint = self._translate("Import", "What is not recognised is left out.")
        if self._leaving:
            hint = self._translate("Import", "Stopping")
        self.reason.setText(against or hint)

    def _against(self) -> str:
        """Return why what was found cannot be taken, empty if it can."""
        if self._found is None:
            return self._translate("Import", "The workbook is being read.")
        preview, update = self._found.preview, self._found.update
        if preview.errors:
            return self._translate("Import", "%n errors are to be mended first", n=preview.errors)
        if self._present is None:
            return ""
        here, there = self._present[0], preview.reading.residency
        if there is not None and not is_of(preview.reading, here):
            told = self._translate("Import", "The workbook is of “{name}”, not of “{here}”.")
            return told.format(name=there.name, here=here.name)
        if update is not None and update.update.edit.is_empty:
            return self._translate("Import", "Nothing changes.")
        return ""

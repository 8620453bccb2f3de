# SPDX-License-Identifier: Apache-2.0
"""The head of the import dialog: what is being looked at, how far reading is, what went wrong."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ateliers_desktop.progress import Progress
from ateliers_desktop.ui.header import segments
from ateliers_desktop.ui.importing.sentences import shortened, shown_name
from ateliers_desktop.ui.plain_text import plain_label, plain_tool_tip
from ateliers_desktop.ui.progress_dialog import step_text
from ateliers_desktop.words import Translate

_PATIENCE = 400
"""Milliseconds after which reading is long enough to be shown."""

_LINE = Qt.AlignmentFlag.AlignVCenter


class DialogHead(QWidget):
    """Title, file and progress; with an update also the two pages to choose from.

    Signals
    -------
    page_chosen(int)
        0 for the changes, 1 for the workbook.
    """

    page_chosen = Signal(int)

    def __init__(
        self, workbook: Path, updating: bool, translate: Translate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._translate = translate
        self.title = plain_label(
            translate("Import", "Update from a workbook")
            if updating
            else translate("Import", "Import a workbook"),
            "headline",
        )
        self.file = plain_label(shortened(shown_name(workbook.name)), "muted")
        self.file.setToolTip(plain_tool_tip(str(workbook)))
        self.step = plain_label(role="small")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.trouble = plain_label(role="wrong", wrap=True)
        self.trouble.hide()
        self.pages = QActionGroup(self)
        for text in (translate("Import", "Changes"), translate("Import", "Workbook")):
            action = QAction(text, self)
            action.setCheckable(True)
            self.pages.addAction(action)
        self.pages.triggered.connect(self._on_page)
        self.segments = segments(self.pages.actions())
        self.segments.setVisible(updating)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._on_patience_over)
        self._lay()

    def _lay(self) -> None:
        for widget in (self.step, self.bar):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.title, 0, _LINE)
        row.addWidget(self.file, 0, _LINE)
        row.addStretch(1)
        row.addWidget(self.step, 0, _LINE)
        row.addWidget(self.segments)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.trouble)

    def show_page(self, page: int) -> None:
        """Show which page is in sight."""
        self.pages.actions()[page].setChecked(True)

    def show_busy(self, busy: bool) -> None:
        """Show, if it takes a while, that the workbook is being read, or that it is no more."""
        if busy:
            self.bar.setRange(0, 0)
            self._patience.start()
            return
        self._patience.stop()
        self.bar.hide()
        self.step.hide()

    def show_trouble(self, text: str) -> None:
        """Say why the workbook could not be read; nothing if it could."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show how far reading is."""
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)
        self.step.setText(step_text(progress, self._translate))

    @Slot()
    def _on_patience_over(self) -> None:
        self.bar.show()
        self.step.show()

    @Slot(QAction)
    def _on_page(self, action: QAction) -> None:
        self.page_chosen.emit(self.pages.actions().index(action))

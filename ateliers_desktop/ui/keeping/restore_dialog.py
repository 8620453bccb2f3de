# SPDX-License-Identifier: Apache-2.0
"""The backups of a file: when each was made, how much it holds; one is chosen to be restored."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.operations.keeping import Content, KeptBackup
from ateliers_desktop.operations.keeping_words import cause_text, content_text, moment_text
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.notes_list import KeyRole, Note, NotesList
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_SHOWN = 6


class RestoreDialog(QDialog):
    """Shows that it looks for backups, then those found; `chosen` is the one to be restored."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        translate: Translate,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Keeping", "Restore a backup"))
        self._clock, self._translate, self._language = clock, translate, language
        self._backups: dict[Path, KeptBackup] = {}
        self.chosen: Path | None = None
        self.explained = plain_label(translate("Keeping", "Looking at the backups…"), wrap=True)
        self.list = NotesList(theme, translate("Keeping", "Backups, the newest first"))
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.cancel = QPushButton(translate("Keeping", "Leave it as it is"))
        self.cancel.clicked.connect(self.reject)
        self.restore = QPushButton(translate("Keeping", "Restore this backup"))
        self.restore.setProperty("primary", True)
        self.restore.setDefault(True)
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._on_restore)
        self._lay()

    def _lay(self) -> None:
        buttons = button_row(self.cancel, self.restore)
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(self.explained)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * 4 * _SHOWN)

    def show_backups(self, found: Sequence[KeptBackup], present: Content | None) -> None:
        """Show what was found beside how much the file holds now."""
        translate = self._translate
        self._backups = {each.path: each for each in found}
        self.explained.setText(
            translate(
                "Keeping",
                "The file becomes again what it was then. What it is now is kept as a backup "
                "first, so that this can be taken back.",
            )
            if found
            else translate(
                "Keeping",
                "There is no backup yet. One is made after a quarter of an hour of work, and "
                "before anything large is changed.",
            )
        )
        now = self._clock.now
        self.list.show_notes(
            tuple(
                Note(
                    title=self._title(each, now),
                    detail=content_text(each.content, present, translate),
                    key=each.path,
                )
                for each in found
            )
        )
        if found:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.cancel.setFocus()

    def _title(self, backup: KeptBackup, now: datetime) -> str:
        when = moment_text(backup.made_at, now, self._language, self._translate)
        return self._translate("Keeping", "{when}, {cause}").format(
            when=f"{when[:1].upper()}{when[1:]}", cause=cause_text(backup.cause, self._translate)
        )

    def _selected(self) -> KeptBackup | None:
        return self._backups.get(self.list.currentIndex().data(KeyRole))

    @Slot()
    def _on_selected(self) -> None:
        selected = self._selected()
        self.restore.setEnabled(selected is not None and selected.content is not None)

    @Slot()
    def _on_restore(self) -> None:
        selected = self._selected()
        if selected is not None:
            self.chosen = selected.path
            self.accept()

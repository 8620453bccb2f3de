# SPDX-License-Identifier: Apache-2.0
"""Laying out after one pattern every day of a residency that has no rows yet."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.operations.beginning import lay_out_days
from ateliers_desktop.residency import Edit, Residency
from ateliers_desktop.ui.beginning.pattern_editor import PatternEditor
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.timetable.residency_form import day_list
from ateliers_desktop.words import Translate


class LayOutDialog(QDialog):
    """Asks for a pattern; `edit` is what was chosen, None until it is."""

    def __init__(
        self,
        theme: Theme,
        translate: Translate,
        language: str,
        residency: Residency,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._residency = residency
        self.edit: Edit | None = None
        self.setWindowTitle(translate("Grid", "Lay out the days without rows"))
        days = tuple(each for each in residency.dates if not residency.on(each))
        self.editor = PatternEditor(theme, translate, language)
        self.editor.name_in(residency.language)
        self.lay_out = QPushButton(translate("Grid", "Lay out %n days", n=len(days)))
        self.lay_out.setProperty("primary", True)
        self.lay_out.setDefault(True)
        self.lay_out.clicked.connect(self._on_lay_out)
        cancel = QPushButton(translate("Grid", "Leave it as it is"))
        cancel.clicked.connect(self.reject)
        self.editor.changed.connect(self._on_changed)
        buttons = button_row(cancel, self.lay_out)
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "title", wrap=True))
        column.addWidget(plain_label(day_list(days, translate, language), "muted", wrap=True))
        column.addWidget(self.editor, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 96)

    @Slot()
    def _on_changed(self) -> None:
        self.lay_out.setEnabled(self.editor.pattern is not None)

    @Slot()
    def _on_lay_out(self) -> None:
        if self.editor.pattern is not None:
            self.edit = lay_out_days(self._residency, self.editor.pattern)
            self.accept()

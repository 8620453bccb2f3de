# SPDX-License-Identifier: Apache-2.0
"""What the report for the partners is to be: its language, its form, over which residencies."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.printing.words import languages
from ateliers_desktop.ui.residencies.residency_menu import dated_name
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.storage import ResidencySummary

PDF, WORKBOOK = ".pdf", ".xlsx"
_MOST_LINES, _LIST_EDGE = 6, 4


class ReportDialog(QDialog):
    """Accepted, the properties tell what was chosen.

    Parameters
    ----------
    residencies
        Those of the file; where there is one alone, nothing is asked about it.
    chosen
        The one that is open: ticked at first.
    """

    def __init__(
        self,
        parent: QWidget,
        residencies: "Sequence[ResidencySummary]",
        chosen: "ResidencySummary",
        paper_language: str,
        translate: Translate,
        language: str,
    ) -> None:
        super().__init__(parent)
        self._translate, self._language = translate, language
        self._residencies = tuple(residencies)
        self.setWindowTitle(translate("Export", "Report for the partners"))
        self.paper_language = Choice(translate("Printing", "Language"), languages(translate))
        self.paper_language.choose(paper_language)
        self.form = Choice(
            translate("Export", "Form"),
            [
                (translate("Export", "Pages to read and print (PDF)"), PDF),
                (translate("Export", "Workbook to count with (Excel)"), WORKBOOK),
            ],
        )
        self.ticks = QListWidget()
        self.ticks.setProperty("role", "ticks")
        self.ticks.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.ticks.setAccessibleName(translate("Export", "Which residencies"))
        for each in self._residencies:
            self._add_tick(each, ticked=each.id == chosen.id)
        self.ticks.itemChanged.connect(self._on_ticked)
        self.export = QPushButton(translate("Export", "Choose a place…"))
        self.export.setProperty("primary", True)
        self.export.setDefault(True)
        self.export.clicked.connect(self.accept)
        self.cancel = QPushButton(translate("Export", "Not now"))
        self.cancel.clicked.connect(self.reject)
        self._lay()

    @property
    def chosen(self) -> "tuple[ResidencySummary, ...]":
        """The residencies that are ticked, in order of time."""
        return tuple(
            each
            for at, each in enumerate(self._residencies)
            if self.ticks.item(at).checkState() is Qt.CheckState.Checked
        )

    def _add_tick(self, residency: "ResidencySummary", *, ticked: bool) -> None:
        item = QListWidgetItem(dated_name(residency, self._language))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.ticks.addItem(item)

    def _lay(self) -> None:
        translate = self._translate
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(self.paper_language, 1)
        fields.addWidget(self.form, 2)
        buttons = button_row(self.cancel, self.export)
        explained = translate(
            "Export",
            "Hours planned and held, sessions missed and cancelled, needs met: by country, "
            "discipline, area, project and mentor.",
        )
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(plain_label(explained, "muted", wrap=True))
        column.addLayout(fields)
        several = len(self._residencies) > 1
        which = plain_label(translate("Export", "Which residencies"), "small")
        which.setBuddy(self.ticks)
        for widget in (which, self.ticks):
            widget.setVisible(several)
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 68)
        # The height of its lines is known only once it is dressed.
        self.ticks.ensurePolished()
        lines = min(len(self._residencies), _MOST_LINES)
        self.ticks.setFixedHeight(self.ticks.sizeHintForRow(0) * lines + 2 * _LIST_EDGE)

    @Slot()
    def _on_ticked(self) -> None:
        self.export.setEnabled(bool(self.chosen))

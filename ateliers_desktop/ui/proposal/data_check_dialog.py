# SPDX-License-Identifier: Apache-2.0
"""The data looked through without a search: what is wrong with it, and where it is mended."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.operations.data_check import check_data
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.proposal.findings_list import FindingsList
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_SHOWN = 3


class DataCheckDialog(QDialog):
    """Lists every finding; it closes when one of them is looked at.

    Signals
    -------
    place_wanted(object)
        The Place where a finding can be mended.
    """

    place_wanted = Signal(object)

    def __init__(
        self,
        programme: Programme,
        theme: Theme,
        translate: Translate,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("DataCheck", "Check of the data"))
        self.findings = FindingsList(theme, translate, language, _SHOWN)
        self.findings.place_wanted.connect(self._on_place)
        self.close_ = QPushButton(translate("DataCheck", "Close"))
        self.close_.setDefault(True)
        self.close_.clicked.connect(self.accept)
        self._lay()
        found = check_data(programme.residency, programme.schedule)
        self.findings.show_findings(found, programme.residency, programme.schedule)
        if found:
            self.findings.begin()
        else:
            self.close_.setFocus()

    def _lay(self) -> None:
        buttons = button_row(self.close_)
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(self.findings, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 96)

    @Slot(object)
    def _on_place(self, place: Place) -> None:
        self.accept()
        self.place_wanted.emit(place)

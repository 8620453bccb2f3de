# SPDX-License-Identifier: Apache-2.0
"""Asks each time whether confidential notes go along with an export; without an answer, not."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate


class ConfidentialQuestion(QDialog):
    """Accepted means that there is an answer; `take_along` is it.

    Parameters
    ----------
    notes
        How many notes are confidential.
    """

    def __init__(self, parent: QWidget, notes: int, translate: Translate) -> None:
        super().__init__(parent)
        title = translate("Export", "%n notes are confidential", n=notes)
        self.setWindowTitle(title)
        self.take_along = False
        text = translate(
            "Export",
            "Whoever gets the file could read them. They are left out unless you take them along, "
            "this time only.",
        )
        self.leave_out = QPushButton(translate("Export", "Leave them out"))
        self.leave_out.setDefault(True)
        self.leave_out.clicked.connect(self.accept)
        self.take = QPushButton(translate("Export", "Take them along"))
        self.take.clicked.connect(self._on_take)
        self.cancel = QPushButton(translate("Export", "Do not export"))
        self.cancel.clicked.connect(self.reject)
        row = button_row(self.take, self.leave_out, leading=(self.cancel,))
        column = dialog_column(self)
        column.addWidget(plain_label(title, "title", wrap=True))
        column.addWidget(plain_label(text, wrap=True))
        column.addSpacing(4)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 66)
        self.leave_out.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_take(self) -> None:
        self.take_along = True
        self.accept()


def ask_about_confidential(parent: QWidget, notes: int, translate: Translate) -> bool | None:
    """Return whether confidential notes go along, or None for no export; if none is, False."""
    if not notes:
        return False
    dialog = ConfidentialQuestion(parent, notes, translate)
    answered = dialog.exec() == QDialog.DialogCode.Accepted
    taken = dialog.take_along
    dialog.deleteLater()
    return taken if answered else None

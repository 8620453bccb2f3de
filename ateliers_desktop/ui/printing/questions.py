# SPDX-License-Identifier: Apache-2.0
"""What is asked and told before pages leave: no printer is there, or files would be replaced."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.messages import Message
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate

_MOST_NAMED = 6


class NoPrinter(Message):
    """Says that the system knows no printer, and offers the PDF instead."""

    def __init__(self, parent: QWidget, translate: Translate) -> None:
        super().__init__(
            parent,
            translate("Printing", "No printer is there"),
            translate(
                "Printing",
                "This computer knows no printer. Set one up in the system, or save the pages as "
                "a PDF and print that elsewhere.",
            ),
        )
        self.wants_pdf = False
        self.save = QPushButton(translate("Printing", "Save one PDF…"))
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._on_save)
        self.buttons.insertWidget(0, self.save)

    @Slot()
    def _on_save(self) -> None:
        self.wants_pdf = True
        self.accept()


class ReplaceDialog(QDialog):
    """Names the files that would be replaced; accepted means that they may be."""

    def __init__(self, parent: QWidget, names: Sequence[str], translate: Translate) -> None:
        super().__init__(parent)
        title = translate("Printing", "Replace files")
        self.setWindowTitle(title)
        head = translate("Printing", "%n files of these names are in the folder:", n=len(names))
        more = len(names) - _MOST_NAMED
        lines = [head, *(f"• {name}" for name in names[:_MOST_NAMED])]
        if more > 0:
            lines.append(translate("Printing", "… and %n more", n=more))
        self.text = plain_label("\n".join(lines), wrap=True)
        self.replace = QPushButton(translate("Printing", "Replace them"))
        self.replace.clicked.connect(self.accept)
        self.keep = QPushButton(translate("Printing", "Keep them"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        row = button_row(self.keep, self.replace)
        column = dialog_column(self)
        column.addWidget(plain_label(title, "title"))
        column.addWidget(self.text)
        column.addSpacing(4)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

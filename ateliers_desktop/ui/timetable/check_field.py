# SPDX-License-Identifier: Apache-2.0
"""A field that is ticked or not."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox

from ateliers_desktop.ui.records.field import Field


class CheckField(Field):
    """Yes or no, stored as soon as it is ticked."""

    def __init__(self, name: str) -> None:
        self.box = QCheckBox(name)
        self.box.setAccessibleName(name)
        super().__init__(name, self.box, titled=False)
        self._stored = False
        self.box.clicked.connect(self._on_clicked)

    @property
    def pending(self) -> bool:
        """Tell whether it is ticked otherwise than stored."""
        return self.box.isChecked() != self._stored

    def value(self) -> object:
        """Return whether it is ticked."""
        return self.box.isChecked()

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show whether it is ticked."""
        if fresh or value != self._stored:
            self._stored = bool(value)
            self.box.setChecked(self._stored)

    @Slot()
    def _on_clicked(self) -> None:
        self.typed.emit()
        self.settle()

# SPDX-License-Identifier: Apache-2.0
"""A box to choose one of several values, kept as they are: Qt would turn dates and words round."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ateliers_desktop.ui.plain_text import plain_label

_V = TypeVar("_V")


class Choice(QWidget, Generic[_V]):
    """A name and under it a box of values.

    Signals
    -------
    changed()
        Another value is chosen, by a person or from the program.
    """

    changed = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[str, _V]] = ()) -> None:
        super().__init__()
        self._values: list[_V] = []
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        label = plain_label(name, "small")
        label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.box)
        self.offer(choices)
        self.box.currentIndexChanged.connect(self._on_changed)

    @property
    def offered(self) -> bool:
        """Tell whether there is anything to choose from."""
        return bool(self._values)

    @property
    def value(self) -> _V:
        """The value chosen; there is one whenever any are offered."""
        return self._values[self.box.currentIndex()]

    def offer(self, choices: Sequence[tuple[str, _V]]) -> None:
        """Offer these values by their names, keeping the one chosen if it is among them."""
        before = self._values[self.box.currentIndex() :][:1]
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems([name for name, _ in choices])
        self._values = [value for _, value in choices]
        self.box.blockSignals(False)
        # A list, since None may be a value that is offered.
        for value in before:
            self.choose(value)

    def choose(self, value: _V) -> None:
        """Choose a value if it is offered."""
        if value in self._values:
            self.box.setCurrentIndex(self._values.index(value))

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

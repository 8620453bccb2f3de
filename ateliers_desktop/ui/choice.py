# SPDX-License-Identifier: Apache-2.0
"""A box to choose one of several values, kept as they are: Qt would turn dates and words round."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ateliers_desktop.residency import fold
from ateliers_desktop.ui.plain_text import plain_label

_V = TypeVar("_V")


class _Names(QStandardItemModel):
    """Names that are found by their first letters as they are read.

    Neither marks of direction, which Arabic needs about names, nor accents stand in the way.
    """

    def match(
        self,
        start: QModelIndex | QPersistentModelIndex,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Return the next names that begin with a text, for Qt, which types ahead."""
        if not isinstance(value, str) or not flags & Qt.MatchFlag.MatchStartsWith:
            return super().match(start, role, value, hits, flags)
        count, wanted = self.rowCount(), fold(value)
        rows = ((start.row() + step) % count for step in range(count))
        found = [
            self.index(row, 0)
            for row in rows
            if fold(str(self.index(row, 0).data(role))).startswith(wanted)
        ]
        return found[:hits] if hits > 0 else found


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
        self.box.setModel(_Names(self.box))
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

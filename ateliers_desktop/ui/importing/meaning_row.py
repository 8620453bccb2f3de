# SPDX-License-Identifier: Apache-2.0
"""One sheet or heading and a box that says what it is; a suggestion waits there to be accepted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.importing.sentences import listed, shortened
from ateliers_desktop.ui.plain_text import plain_label, plain_tool_tip
from ateliers_desktop.words import Translate

_LONGEST_NAME = 26
_NARROWEST_BOX = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Something that may be said: its text, its value, and whether it is still to be had."""

    text: str
    value: object
    free: bool = True


class MeaningBox(QComboBox):
    """A box in which nothing counts until a person chooses it, if need be by Enter.

    Signals
    -------
    confirmed()
        Enter was pressed on the closed box.
    """

    confirmed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a choice, and never let it press a button of the dialog."""
        if event.key() in ENTER:
            self.confirmed.emit()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list that scrolls: it must not choose in passing."""
        event.ignore()


class MeaningRow(QWidget):
    """A name, a box of meanings beside it, and a button where one is suggested.

    Signals
    -------
    chosen(object, object)
        This row and the value that a person chose.
    """

    chosen = Signal(object, object)

    def __init__(
        self, name: str, spoken: str, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._meanings: tuple[Meaning, ...] = ()
        letter = self.fontMetrics().averageCharWidth()
        self.name = plain_label(
            self.fontMetrics().elidedText(
                shortened(name), Qt.TextElideMode.ElideRight, _LONGEST_NAME * letter
            )
        )
        self.name.setToolTip(plain_tool_tip(name))
        self.box = MeaningBox()
        self.box.setProperty("role", "compact")
        self.box.setAccessibleName(spoken)
        self.box.setPlaceholderText(translate("Import", "Choose…"))
        self.box.setMinimumWidth(_NARROWEST_BOX * letter)
        self.box.activated.connect(self._on_activated)
        self.box.confirmed.connect(self._on_confirmed)
        self.accept = QPushButton(translate("Import", "Accept"))
        self.accept.setProperty("role", "compact")
        self.accept.setAccessibleName(listed((self.accept.text(), spoken), translate))
        self.accept.setToolTip(translate("Import", "Take what is suggested"))
        self.accept.clicked.connect(self._on_confirmed)
        self.accept.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name)
        row.addWidget(self.box, 1)
        row.addWidget(self.accept)
        self.name.setBuddy(self.box)

    def offer(self, meanings: Sequence[Meaning]) -> None:
        """Offer these meanings; what was shown chosen stays so while the texts are the same."""
        if [each.text for each in meanings] != [each.text for each in self._meanings]:
            self.box.blockSignals(True)
            self.box.clear()
            self.box.addItems([each.text for each in meanings])
            self.box.blockSignals(False)
        self._meanings = tuple(meanings)
        items = self.box.model()
        assert isinstance(items, QStandardItemModel)
        for at, each in enumerate(meanings):
            items.item(at).setEnabled(each.free)

    def show_chosen(self, value: object) -> None:
        """Show a meaning as the one that counts."""
        self._show(value, waiting=False)

    def show_suggested(self, value: object) -> None:
        """Show a meaning that does not count yet, with a button to accept it."""
        self._show(value, waiting=True)

    def show_open(self) -> None:
        """Show that nothing was chosen and nothing is suggested."""
        self.box.setCurrentIndex(-1)
        self.accept.hide()

    @property
    def waiting(self) -> bool:
        """Tell whether a suggestion is shown that was not accepted."""
        return not self.accept.isHidden()

    def _show(self, value: object, waiting: bool) -> None:
        values = [each.value for each in self._meanings]
        self.box.setCurrentIndex(values.index(value) if value in values else -1)
        self.accept.setVisible(waiting)

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        self.accept.hide()
        self.chosen.emit(self, self._meanings[at].value)

    @Slot()
    def _on_confirmed(self) -> None:
        if self.waiting and self.box.currentIndex() >= 0:
            self._on_activated(self.box.currentIndex())

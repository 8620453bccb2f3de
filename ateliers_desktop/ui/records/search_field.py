# SPDX-License-Identifier: Apache-2.0
"""The field over a table in which one types what is sought."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.records.entry_line import leading_side
from ateliers_desktop.ui.theme import SMALL, Theme, scaled

_PAD = 12


class SearchField(QLineEdit):
    """Shows its keys while it is empty; Escape empties it, Down and Enter go to what was found.

    Signals
    -------
    left()
        The person wants to go on among what was found.
    """

    left = Signal()

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setAlignment(leading_side(self.layoutDirection()))

    @Slot()
    def enter(self) -> None:
        """Go to the field, with what stands there ready to be overwritten."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def sizeHint(self) -> QSize:
        """Return a height with some air."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() + 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field or leave it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, *ENTER):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and its keys at its end while it is empty."""
        super().paintEvent(event)
        if self.text():
            return
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        painter = QPainter(self)
        painter.setFont(scaled(self.font(), SMALL))
        painter.setPen(QColor(self._theme.palette.muted))
        place: QRect = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        text = keys.toString(QKeySequence.SequenceFormat.NativeText)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

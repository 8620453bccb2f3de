# SPDX-License-Identifier: Apache-2.0
"""Fields in which one of several values is chosen: from a list, or as a number of dots."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QSlider, QWidget

from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.theme import Theme


class StillBox(QComboBox):
    """A box that the wheel scrolls past: in a form it would change values unseen."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class PickField(Field):
    """One value of a list, stored as soon as it is chosen."""

    def __init__(self, name: str, *, titled: bool = True) -> None:
        self.box = StillBox()
        self.box.setAccessibleName(name)
        self.box.setMinimumContentsLength(6)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        super().__init__(name, self.box, titled=titled)
        self._choices: tuple[tuple[str, Any], ...] = ()
        self._stored: Any = None
        self.box.activated.connect(self._on_activated)

    @property
    def pending(self) -> bool:
        """Tell whether another value is chosen than what is stored."""
        return bool(self._choices) and self.value() != self._stored

    def value(self) -> Any:
        """Return the value chosen."""
        at = self.box.currentIndex()
        return self._choices[at][1] if 0 <= at < len(self._choices) else self._stored

    def offer(self, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer values by their names."""
        if self._choices == tuple(choices):
            return
        self._choices = tuple(choices)
        self.box.clear()
        self.box.addItems([name for name, _ in choices])
        self._show()

    def show_value(self, value: Any, *, fresh: bool) -> None:
        """Show a value; one that is not offered shows nothing."""
        if fresh or value != self._stored:
            self._stored = value
            self._show()

    def _show(self) -> None:
        values = [each for _, each in self._choices]
        self.box.setCurrentIndex(values.index(self._stored) if self._stored in values else -1)

    @Slot(int)
    def _on_activated(self, _at: int) -> None:
        self.typed.emit()
        self.settle()


_COUNT = 3


class Dots(QSlider):
    """Up to three dots: a click on one, the digits and the arrow keys set how many are full."""

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, least: int = 1
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setRange(least, _COUNT)
        self.setPageStep(1)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the room of the dots with some air to hit them."""
        step = self._step()
        return QSize(step * _COUNT + 4, round(step * 1.6))

    def minimumSizeHint(self) -> QSize:
        """Return the same: dots do not shrink."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fill the dots up to the one under the mouse."""
        at = event.position().x() - 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at = self.width() - 4 - at
        self.setValue(int(at // self._step()) + 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging does nothing more."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Letting go does nothing more."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set the number that is typed."""
        number = event.key() - Qt.Key.Key_0
        if self.minimum() <= number <= _COUNT:
            self.setValue(number)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when it is enabled or not."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots, full ones first."""
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, middle = self._step(), self.height() / 2
        for at in range(_COUNT):
            x = 2 + step * (at + 0.5)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                x = self.width() - x
            full = at < self.value()
            ink = QColor(colours.accent if self.isEnabled() else self._theme.faded)
            painter.setPen(QPen(ink if full else QColor(colours.muted), 1))
            painter.setBrush(ink if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, middle), step * 0.28, step * 0.28)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.text), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 1, -1, -2), 4, 4)
        painter.end()

    def _step(self) -> int:
        return round(self.fontMetrics().averageCharWidth() * 1.6)

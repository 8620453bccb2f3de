# SPDX-License-Identifier: Apache-2.0
"""What is seen of the hand: the card that follows the mouse, and the words beside it."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QStyle, QVBoxLayout, QWidget

from ateliers_desktop.palette import AreaColour
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.planning.card_painter import BAR, draw_ground, draw_outline
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled

_SHADOW, _GRIP = 6, 14
_BACK = 160
"""Milliseconds in which a card goes back to where it was."""


class HeldCard(QWidget):
    """A card that lies in the hand; it lets the mouse through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme, self._window = theme, parent
        self._area: AreaColour | None = None
        self._title = self._detail = ""
        self._going = QPropertyAnimation(self, b"pos", self)
        self._going.setDuration(_BACK)
        self._going.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._going.finished.connect(self.hide)
        self.hide()

    def hold(self, title: str, detail: str, area: AreaColour) -> None:
        """Show these words on a card of an area."""
        self._going.stop()
        self._title, self._detail, self._area = title, detail, area
        bold, small = scaled(self.font(), 1.0, bold=True), scaled(self.font(), SMALL)
        wide = self.fontMetrics().averageCharWidth() * 20
        high = line_height(bold) + line_height(small) + 14
        self.resize(wide + 2 * _SHADOW, high + 2 * _SHADOW)
        self.show()
        self.raise_()

    def follow(self, screen: QPoint) -> None:
        """Lie under a point of the screen."""
        self.move(self._window.mapFromGlobal(screen) - QPoint(_GRIP * 2, _GRIP))

    def go_back(self, screen: QPoint | None) -> None:
        """Go back to a point of the screen, at once where the system wants no motion."""
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        if screen is None or not duration or not self.isVisible():
            self.hide()
            return
        self._going.setEndValue(self._window.mapFromGlobal(screen) - QPoint(_GRIP, _GRIP))
        self._going.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card over its shadow."""
        if self._area is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADOW, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 7))
            painter.drawRoundedRect(card.adjusted(-step, -step + 2, step, step + 2), 9, 9)
        draw_ground(painter, card, self._area, self._theme)
        draw_outline(painter, card, self._theme.palette.muted, 1)
        inner = card.adjusted(BAR + 8, 5, -8, -5).toRect()
        inner = QStyle.visualRect(self.layoutDirection(), card.toRect(), inner)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = side | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        bold, small = scaled(self.font(), 1.0, bold=True), scaled(self.font(), SMALL)
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(bold)
        painter.setPen(QColor(self._theme.palette.text))
        title = painter.fontMetrics().elidedText(self._title, elide, inner.width())
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(small)
        detail = painter.fontMetrics().elidedText(self._detail, elide, inner.width())
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignBottom, detail)


class Bubble(QFrame):
    """Words beside the hand; the first line in bold. It lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.head: QLabel = plain_label(role="strong", wrap=True)
        self.body: QLabel = plain_label(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        column.addWidget(self.head)
        column.addWidget(self.body)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 42)
        self.hide()

    @property
    def text(self) -> str:
        """All that it says, in lines; empty while it says nothing."""
        if self.isHidden():
            return ""
        return "\n".join(filter(None, (self.head.text(), self.body.text())))

    def say(self, lines: tuple[str, ...], screen: QPoint) -> None:
        """Say some lines beside a point of the screen, inside the window; none: be gone."""
        if not lines:
            self.hide()
            return
        self.head.setText(lines[0])
        self.body.setText("\n".join(lines[1:]))
        self.body.setVisible(len(lines) > 1)
        self.resize(self.width(), self.heightForWidth(self.width()))
        window = self._window
        place = window.mapFromGlobal(screen) + QPoint(18, 34)
        left = max(8, min(place.x(), window.width() - self.width() - 8))
        top = place.y()
        if top + self.height() > window.height() - 8:
            top = place.y() - self.height() - 60
        self.move(left, max(8, top))
        self.show()
        self.raise_()

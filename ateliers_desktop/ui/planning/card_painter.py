# SPDX-License-Identifier: Apache-2.0
"""How a card is drawn: its ground and bar in the area's colour, three lines of text, its signs."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ateliers_desktop.palette import AreaColour
from ateliers_desktop.ui.icons import drawing
from ateliers_desktop.ui.theme import Theme

ROUND = 6.0
BAR = 4
_SIGN = 14


def draw_ground(painter: QPainter, card: QRectF, area: AreaColour, theme: Theme) -> None:
    """Draw a card's ground and, at its leading edge, the bar whose pattern tells areas apart."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ground(area))
    painter.drawRoundedRect(card, ROUND, ROUND)
    leading = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
    strip = QRectF(card.left() if leading else card.right() - BAR, card.top(), BAR, card.height())
    painter.save()
    painter.setClipRect(strip)
    painter.setBrush(QColor(area.bar))
    painter.drawRoundedRect(card, ROUND, ROUND)
    painter.restore()
    if area.mark:
        _draw_second_bar(painter, strip.translated(BAR + 2 if leading else -BAR - 2, 0), area)


def _draw_second_bar(painter: QPainter, strip: QRectF, area: AreaColour) -> None:
    pen = QPen(QColor(area.bar), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if area.mark > 1:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    middle = strip.center().x()
    painter.drawLine(QPointF(middle, strip.top() + 3), QPointF(middle, strip.bottom() - 3))


def draw_outline(painter: QPainter, card: QRectF, colour: str, width: float) -> None:
    """Draw a line just inside a card's edge."""
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), ROUND - 1, ROUND - 1)


def draw_signs(painter: QPainter, card: QRect, theme: Theme, broken: bool, locked: bool) -> int:
    """Draw the signs at a card's trailing upper corner and return the width that they take."""
    leading = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
    taken = 0
    for wanted, draw in ((broken, _draw_warning), (locked, _draw_lock)):
        if wanted:
            taken += _SIGN + 2
            left = card.right() - taken - 3 if leading else card.left() + taken - _SIGN + 5
            draw(painter, QRect(left, card.top() + 5, _SIGN, _SIGN), theme)
    return taken


def _draw_warning(painter: QPainter, sign: QRect, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.palette.wrong))
    painter.drawEllipse(sign)
    pen = QPen(QColor(theme.palette.surface), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle = sign.left() + sign.width() / 2
    painter.drawLine(QPointF(middle, sign.top() + 3.5), QPointF(middle, sign.top() + 7.8))
    painter.drawPoint(QPointF(middle, sign.top() + 10.6))


def _draw_lock(painter: QPainter, sign: QRect, theme: Theme) -> None:
    ratio = painter.device().devicePixelRatio()
    picture = drawing("lock", theme.palette.text, round(_SIGN * ratio))
    picture.setDevicePixelRatio(ratio)
    painter.drawPixmap(sign.topLeft(), picture)

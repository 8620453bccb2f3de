# SPDX-License-Identifier: Apache-2.0
"""How a card is drawn: its ground and bar in the area's colour, three lines of text, its signs."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from ateliers_desktop.operations.schedule_marks import Mark
from ateliers_desktop.palette import AreaColour
from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.ui.icons import drawing
from ateliers_desktop.ui.planning.board import Card
from ateliers_desktop.ui.theme import Theme

ROUND = 6.0
BAR = 4
_SIGN = 14
FADED = 0.25
"""How much is seen of a card that is not looked for."""


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


def draw_mark(painter: QPainter, card: QRectF, theme: Theme) -> None:
    """Draw the edge of a card that differs from the schedule before."""
    pen = QPen(QColor(theme.palette.good), 2)
    pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)


def draw_ghost(painter: QPainter, place: QRectF, title: str, font: QFont, theme: Theme) -> None:
    """Draw that a session leaves this place: a dotted edge, its name struck through."""
    pen = QPen(QColor(theme.palette.muted), 1)
    pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)
    struck = QFont(font)
    struck.setStrikeOut(True)
    painter.setFont(struck)
    inner = place.adjusted(8, 3, -6, -3)
    side = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    text = QFontMetrics(struck).elidedText(title, Qt.TextElideMode.ElideRight, int(inner.width()))
    painter.drawText(inner, side | Qt.TextFlag.TextSingleLine, text)


def draw_signs(painter: QPainter, card: QRect, theme: Theme, shown: Card) -> int:
    """Draw the signs at a card's trailing upper corner and return the width that they take."""
    leading = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
    taken = 0
    wanted = (
        (bool(shown.broken), _draw_warning),
        (shown.session.fixed, _draw_lock),
        (shown.session.status is SessionStatus.HELD, _draw_held),
        (shown.mark is Mark.NEW, _draw_new),
        (shown.mark is Mark.MOVED, _draw_moved),
    )
    for present, draw in wanted:
        if present:
            taken += _SIGN + 2
            left = card.right() - taken - 3 if leading else card.left() + taken - _SIGN + 5
            draw(painter, QRect(left, card.top() + 5, _SIGN, _SIGN), theme)
    return taken


def draw_noted(painter: QPainter, card: QRect, theme: Theme) -> None:
    """Draw at a card's trailing lower corner that something was written about its session."""
    leading = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
    left = card.right() - _SIGN - 4 if leading else card.left() + 5
    sign = QRect(left, card.bottom() - _SIGN - 4, _SIGN, _SIGN)
    _draw_icon(painter, sign, "note", theme.palette.muted)


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
    _draw_icon(painter, sign, "lock", theme.palette.text)


def _draw_icon(painter: QPainter, sign: QRect, name: str, colour: str) -> None:
    ratio = painter.device().devicePixelRatio()
    picture = QPixmap(drawing(name, colour, round(_SIGN * ratio)))
    picture.setDevicePixelRatio(ratio)
    painter.drawPixmap(sign.topLeft(), picture)


def _draw_held(painter: QPainter, sign: QRect, theme: Theme) -> None:
    _draw_icon(painter, sign, "done", theme.palette.good)


def _draw_new(painter: QPainter, sign: QRect, theme: Theme) -> None:
    _draw_icon(painter, sign, "add", theme.palette.good)


def _draw_moved(painter: QPainter, sign: QRect, theme: Theme) -> None:
    _draw_icon(painter, sign, "moved", theme.palette.good)

# SPDX-License-Identifier: Apache-2.0
"""How a cell says, while something is held, whether it takes it: a tint, an edge and a sign."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ateliers_desktop.operations.hand import Drop
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.ui.planning.card_painter import ROUND
from ateliers_desktop.ui.theme import Theme

_SIGN = 12.0


def draw_drop(
    painter: QPainter, cell: QRectF, drop: Drop, theme: Theme, *, card: bool, aimed: bool
) -> None:
    """Draw over a cell what putting down in it comes to.

    Parameters
    ----------
    card
        Whether a card stands there, which has to stay readable.
    aimed
        Whether it is the cell that the hand is over.
    """
    colour = _colour(drop, theme)
    if drop.verdict is DropVerdict.IMPOSSIBLE:
        _draw_impossible(painter, cell, theme, card=card)
    else:
        ground = QColor(colour)
        ground.setAlphaF(_tint(drop, card=card))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(cell, ROUND, ROUND)
    if aimed or drop.verdict is not DropVerdict.IMPOSSIBLE:
        pen = QPen(colour, 2.4 if aimed else 1.2)
        if not aimed:
            legal = drop.verdict is DropVerdict.LEGAL
            pen.setStyle(Qt.PenStyle.DashLine if legal else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)
    _draw_sign(painter, _sign_place(painter, cell), drop, colour, theme)


def _tint(drop: Drop, *, card: bool) -> float:
    """Return how much of the colour covers a cell: what fits stands out among what does not."""
    legal = drop.verdict is DropVerdict.LEGAL
    return (0.14 if legal else 0.06) if card else (0.26 if legal else 0.09)


def _colour(drop: Drop, theme: Theme) -> QColor:
    colours = theme.palette
    return QColor(
        {
            DropVerdict.LEGAL: colours.good,
            DropVerdict.BREAKING: colours.warning,
            DropVerdict.IMPOSSIBLE: colours.muted,
        }[drop.verdict]
    )


def _draw_impossible(painter: QPainter, cell: QRectF, theme: Theme, *, card: bool) -> None:
    veil = QColor(theme.palette.surface if card else theme.hover)
    veil.setAlphaF(0.55 if card else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    painter.drawRoundedRect(cell, ROUND, ROUND)


def _sign_place(painter: QPainter, cell: QRectF) -> QRectF:
    """Return the trailing lower corner."""
    leading = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
    left = cell.right() - _SIGN - 6 if leading else cell.left() + 6
    return QRectF(left, cell.bottom() - _SIGN - 5, _SIGN, _SIGN)


def _draw_sign(painter: QPainter, sign: QRectF, drop: Drop, colour: QColor, theme: Theme) -> None:
    """Draw a tick, an exclamation mark or a cross; two arrows where somebody would give way."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.palette.surface))
    painter.drawEllipse(sign.adjusted(-3, -3, 3, 3))
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(drop, sign))


def _path(drop: Drop, sign: QRectF) -> QPainterPath:
    path = QPainterPath()

    def line(*points: tuple[float, float]) -> None:
        first, *others = (
            QPointF(sign.left() + x * sign.width(), sign.top() + y * sign.height())
            for x, y in points
        )
        path.moveTo(first)
        for point in others:
            path.lineTo(point)

    if drop.verdict is DropVerdict.IMPOSSIBLE:
        line((0.2, 0.2), (0.8, 0.8))
        line((0.8, 0.2), (0.2, 0.8))
    elif drop.displaced:
        line((0.1, 0.3), (0.9, 0.3), (0.7, 0.1))
        line((0.9, 0.7), (0.1, 0.7), (0.3, 0.9))
    elif drop.verdict is DropVerdict.LEGAL:
        line((0.1, 0.55), (0.4, 0.85), (0.9, 0.2))
    else:
        line((0.5, 0.05), (0.5, 0.6))
        line((0.5, 0.9), (0.5, 0.92))
    return path

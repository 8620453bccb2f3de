# SPDX-License-Identifier: Apache-2.0
"""How a cell says, while something is held, whether it takes it: a tint, an edge and a sign."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

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
    look = _Look(
        verdict=drop.verdict,
        swaps=bool(drop.displaced),
        card=card,
        aimed=aimed,
        mirrored=painter.layoutDirection() is Qt.LayoutDirection.RightToLeft,
    )
    ratio = painter.device().devicePixelRatio()
    veil = _veil(look, cell.size().toSize(), ratio, theme)
    painter.drawPixmap(cell.topLeft(), veil)


@dataclass(frozen=True, slots=True)
class _Look:
    """All that tells one cell's veil from another's of the same size."""

    verdict: DropVerdict
    swaps: bool
    card: bool
    aimed: bool
    mirrored: bool


@lru_cache(maxsize=256)
def _veil(look: _Look, size: QSize, ratio: float, theme: Theme) -> QPixmap:
    """Return what is laid over a cell; drawn once for all cells that look the same."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cell = QRectF(0, 0, size.width(), size.height())
    colour = _colour(look, theme)
    if look.verdict is DropVerdict.IMPOSSIBLE:
        ground = QColor(theme.palette.surface if look.card else theme.hover)
        ground.setAlphaF(0.55 if look.card else 1.0)
    else:
        ground = QColor(colour)
        ground.setAlphaF(_tint(look))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(cell, ROUND, ROUND)
    _draw_edge(painter, cell, look, colour)
    _draw_sign(painter, _sign_place(cell, look, 0), _VERDICTS[look.verdict], colour, theme)
    if look.swaps and look.verdict is not DropVerdict.IMPOSSIBLE:
        _draw_sign(painter, _sign_place(cell, look, 1), _ARROWS, colour, theme)
    painter.end()
    return picture


def _draw_edge(painter: QPainter, cell: QRectF, look: _Look, colour: QColor) -> None:
    if look.verdict is DropVerdict.IMPOSSIBLE and not look.aimed:
        return
    pen = QPen(colour, 2.4 if look.aimed else 1.2)
    if not look.aimed:
        legal = look.verdict is DropVerdict.LEGAL
        pen.setStyle(Qt.PenStyle.DashLine if legal else Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)


def _tint(look: _Look) -> float:
    """Return how much of the colour covers a cell: what fits stands out among what does not."""
    legal = look.verdict is DropVerdict.LEGAL
    return (0.14 if legal else 0.06) if look.card else (0.26 if legal else 0.09)


def _colour(look: _Look, theme: Theme) -> QColor:
    colours = theme.palette
    return QColor(
        {
            DropVerdict.LEGAL: colours.good,
            DropVerdict.BREAKING: colours.warning,
            DropVerdict.IMPOSSIBLE: colours.muted,
        }[look.verdict]
    )


def _sign_place(cell: QRectF, look: _Look, at: int) -> QRectF:
    """Return the place of the sign that is so many away from the trailing lower corner."""
    inset = 6 + at * (_SIGN + 8)
    left = cell.left() + inset if look.mirrored else cell.right() - _SIGN - inset
    return QRectF(left, cell.bottom() - _SIGN - 5, _SIGN, _SIGN)


_Lines = tuple[tuple[tuple[float, float], ...], ...]

_VERDICTS: dict[DropVerdict, _Lines] = {
    DropVerdict.LEGAL: (((0.1, 0.55), (0.4, 0.85), (0.9, 0.2)),),
    DropVerdict.BREAKING: (((0.5, 0.05), (0.5, 0.6)), ((0.5, 0.9), (0.5, 0.92))),
    DropVerdict.IMPOSSIBLE: (((0.2, 0.2), (0.8, 0.8)), ((0.8, 0.2), (0.2, 0.8))),
}
"""A tick, an exclamation mark and a cross, in parts of a sign."""

_ARROWS: _Lines = (
    ((0.1, 0.3), (0.9, 0.3), (0.7, 0.1)),
    ((0.9, 0.7), (0.1, 0.7), (0.3, 0.9)),
)
"""Somebody would give way."""


def _draw_sign(
    painter: QPainter, sign: QRectF, lines: _Lines, colour: QColor, theme: Theme
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.palette.surface))
    painter.drawEllipse(sign.adjusted(-3, -3, 3, 3))
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for points in lines:
        path = QPainterPath()
        first, *others = (
            QPointF(sign.left() + x * sign.width(), sign.top() + y * sign.height())
            for x, y in points
        )
        path.moveTo(first)
        for point in others:
            path.lineTo(point)
        painter.drawPath(path)

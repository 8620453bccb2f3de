# SPDX-License-Identifier: Apache-2.0
"""Draws the cells of the board: cards, free and hatched slots, thin bands, what a drop means."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QLinearGradient, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.operations.schedule_marks import Mark
from ateliers_desktop.palette import AreaColour
from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.planning.board import Card, Cell, CellKind, Row
from ateliers_desktop.ui.planning.board_model import BoardModel
from ateliers_desktop.ui.planning.card_painter import (
    BAR,
    FADED,
    ROUND,
    draw_ghost,
    draw_ground,
    draw_mark,
    draw_noted,
    draw_outline,
    draw_signs,
)
from ateliers_desktop.ui.planning.card_texts import CardTexts, Line
from ateliers_desktop.ui.planning.drop_painter import draw_drop
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import isolated

GAP = 2
PAD = 7


class BoardDelegate(QStyledItemDelegate):
    """Draws one cell at a time; what it knows of the residency is set before each board."""

    def __init__(self, theme: Theme, translate: Translate, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colours: Mapping[str, AreaColour] = {}
        self._texts = CardTexts(theme, translate)
        self._hatching = _hatching(theme)

    def show(
        self, residency: Residency, axis: Axis, colours: Mapping[str, AreaColour], language: str
    ) -> None:
        """Set whose names and areas are told apart on the cards, and the areas' colours."""
        self._colours = colours
        self._texts.show(residency, axis, language)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell at an index."""
        model = index.model()
        assert isinstance(model, BoardModel)
        cell = model.cell(index)
        if cell is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        place = QRectF(option.rect).adjusted(GAP, GAP, -GAP, -GAP)
        if cell.kind is CellKind.BAND:
            self._draw_band(painter, option, place, model, index)
        elif cell.card is not None:
            self._draw_card(painter, option, place, cell.card)
        else:
            self._draw_empty(painter, option, place, cell, holding=model.hand is not None)
        drop = model.drop(index)
        if drop is not None:
            aimed = model.aimed == (index.row(), index.column())
            draw_drop(painter, place, drop, self._theme, card=cell.card is not None, aimed=aimed)
        painter.restore()

    def _draw_band(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRectF,
        model: BoardModel,
        index: Index,
    ) -> None:
        board = model.board
        assert board is not None
        row: Row = board.rows[index.row()]
        # In the middle of what is in sight, however far the board is scrolled.
        seen = place.intersected(QRectF(painter.viewport()))
        colours = self._theme.palette
        if row.heading:
            painter.setFont(scaled(option.font, 1.0, bold=True))
            painter.setPen(QColor(colours.text))
            side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            text = index.data() or ""
            painter.drawText(
                seen.adjusted(PAD, 0, -PAD, 0),
                side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
                text[:1].upper() + text[1:],
            )
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.hover))
        painter.drawRoundedRect(place, ROUND - 2, ROUND - 2)
        painter.setFont(scaled(option.font, SMALL))
        painter.setPen(QColor(colours.muted))
        text = " — ".join(filter(None, (row.title, row.place)))
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)

    def _draw_empty(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRectF,
        cell: Cell,
        *,
        holding: bool,
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        away = cell.kind is CellKind.AWAY
        painter.setBrush(self._hatching if away else QColor(self._theme.empty))
        painter.drawRoundedRect(place, ROUND, ROUND)
        if cell.gone is not None and not holding:
            font = scaled(option.font, SMALL)
            draw_ghost(painter, place, self._texts.title(cell.gone), font, self._theme)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_outline(painter, place, self._theme.palette.muted, 1.5)

    def _draw_card(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, card: Card
    ) -> None:
        colours = self._theme.palette
        area = self._colours[card.session.area]
        if card.faded:
            painter.setOpacity(FADED)
        draw_ground(painter, place, area, self._theme)
        signs = draw_signs(painter, place.toRect(), self._theme, card)
        if card.noted:
            draw_noted(painter, place.toRect(), self._theme)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_outline(painter, place, colours.text, 2)
        elif card.broken:
            draw_outline(painter, place, colours.wrong, 2)
        elif card.mark is not Mark.SAME:
            draw_mark(painter, place, self._theme)
        bars = BAR + (BAR if area.mark else 0)
        inner = place.toRect().adjusted(bars + PAD, 4, -PAD + 2, -3)
        inner = QStyle.visualRect(option.direction, place.toRect(), inner)
        lines = self._texts.lines(card, option.font, inner.size(), signs)
        self._draw_lines(painter, QRectF(inner), option.direction, lines)
        painter.setOpacity(1)

    def _draw_lines(
        self,
        painter: QPainter,
        inner: QRectF,
        direction: Qt.LayoutDirection,
        lines: tuple[Line, ...],
    ) -> None:
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        flags = side | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        top = inner.top()
        for text, font, colour in lines:
            height = line_height(font)
            if top + height > inner.bottom() + 3:
                return
            painter.setFont(font)
            painter.setPen(QColor(colour))
            place = QRectF(inner.left(), top, inner.width(), height)
            told = isolated(text, "ar") if mirrored else text
            painter.drawText(place, flags | Qt.AlignmentFlag.AlignVCenter, told)
            top += height


def _hatching(theme: Theme) -> QBrush:
    stripes = QLinearGradient(0, 0, 6, 6)
    stripes.setSpread(QLinearGradient.Spread.RepeatSpread)
    for at, colour in (
        (0.0, theme.empty),
        (0.49, theme.empty),
        (0.51, theme.hover),
        (1.0, theme.hover),
    ):
        stripes.setColorAt(at, QColor(colour))
    return QBrush(stripes)


def card_height(font: QFont, lines: int) -> int:
    """Return the height of a row whose cards have so many lines, the first in bold."""
    small = line_height(scaled(font, SMALL))
    return line_height(font) + (lines - 1) * small + 2 * GAP + 7


def band_height(font: QFont) -> int:
    """Return the height of a break's or an event's row."""
    return QFontMetrics(scaled(font, SMALL)).lineSpacing() + 2 * GAP + 6

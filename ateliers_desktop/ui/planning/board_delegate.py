# SPDX-License-Identifier: Apache-2.0
"""Draws the cells of the board: cards, free and hatched slots, and thin bands."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QLinearGradient, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ateliers_desktop.palette import AreaColour
from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.planning.board import Card, Cell, CellKind, Row
from ateliers_desktop.ui.planning.board_model import CellRole, Index
from ateliers_desktop.ui.planning.card_painter import (
    BAR,
    ROUND,
    draw_ground,
    draw_outline,
    draw_signs,
)
from ateliers_desktop.ui.planning.labels import Shortener
from ateliers_desktop.ui.planning.lanes import Axis
from ateliers_desktop.ui.planning.sentences import card_place, card_title
from ateliers_desktop.ui.theme import SMALL, Theme, scaled
from ateliers_desktop.words import Translate

GAP = 2
_PAD = 7


class BoardDelegate(QStyledItemDelegate):
    """Draws one cell at a time; what it knows of the residency is set before each board."""

    def __init__(self, theme: Theme, translate: Translate, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._translate = translate
        self._axis = Axis.MENTORS
        self._colours: Mapping[str, AreaColour] = {}
        self._titles = Shortener(())
        self._places = Shortener(())
        self._areas = Shortener(())

    def show(
        self, residency: Residency, axis: Axis, colours: Mapping[str, AreaColour], language: str
    ) -> None:
        """Set whose names and areas are told apart on the cards, and the areas' colours."""
        by_projects, by_rooms = axis is Axis.PROJECTS, axis is Axis.ROOMS
        self._axis = axis
        self._colours = colours
        self._titles = Shortener(
            (each.name for each in (residency.mentors if by_projects else residency.projects)),
            initials=by_projects,
        )
        self._places = Shortener(
            (each.name for each in (residency.mentors if by_rooms else residency.rooms)),
            initials=by_rooms,
        )
        self._areas = Shortener(area.name(language) for area in residency.areas)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell at an index."""
        cell = index.data(CellRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        place = QRectF(option.rect).adjusted(GAP, GAP, -GAP, -GAP)
        if cell.kind is CellKind.BAND:
            self._draw_band(painter, option, place, index)
        elif cell.card is not None:
            self._draw_card(painter, option, place, cell.card)
        else:
            self._draw_empty(painter, option, place, cell)
        painter.restore()

    def _draw_band(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, index: Index
    ) -> None:
        row: Row = index.model().headerData(index.row(), Qt.Orientation.Vertical, CellRole)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.hover))
        painter.drawRoundedRect(place, ROUND - 2, ROUND - 2)
        painter.setFont(scaled(option.font, SMALL))
        painter.setPen(QColor(self._theme.palette.muted))
        text = " — ".join(filter(None, (row.title, row.place)))
        # In the middle of what is in sight, however far the board is scrolled.
        seen = place.intersected(QRectF(painter.viewport()))
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)

    def _draw_empty(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, cell: Cell
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        empty = QColor(self._theme.empty)
        painter.setBrush(self._hatching() if cell.kind is CellKind.AWAY else empty)
        painter.drawRoundedRect(place, ROUND, ROUND)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_outline(painter, place, self._theme.palette.muted, 1.5)

    def _hatching(self) -> QBrush:
        stripes = QLinearGradient(0, 0, 6, 6)
        stripes.setSpread(QLinearGradient.Spread.RepeatSpread)
        for at, colour in (
            (0.0, self._theme.empty),
            (0.49, self._theme.empty),
            (0.51, self._theme.hover),
            (1.0, self._theme.hover),
        ):
            stripes.setColorAt(at, QColor(colour))
        return QBrush(stripes)

    def _draw_card(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, card: Card
    ) -> None:
        colours = self._theme.palette
        area = self._colours[card.session.area]
        draw_ground(painter, place, area, self._theme)
        signs = draw_signs(
            painter, place.toRect(), self._theme, bool(card.broken), card.session.fixed
        )
        if option.state & QStyle.StateFlag.State_Selected:
            draw_outline(painter, place, colours.text, 2)
        elif card.broken:
            draw_outline(painter, place, colours.wrong, 2)
        bars = BAR + (BAR if area.mark else 0)
        inner = place.toRect().adjusted(bars + _PAD, 4, -_PAD + 2, -3)
        self._draw_texts(
            painter,
            QStyle.visualRect(option.direction, place.toRect(), inner),
            option,
            card,
            signs,
        )

    def _draw_texts(
        self,
        painter: QPainter,
        inner: QRect,
        option: QStyleOptionViewItem,
        card: Card,
        signs: int,
    ) -> None:
        title = card_title(card.session, self._axis)
        third = card_place(card.session, self._axis, self._translate)
        bold, small = scaled(option.font, 1.0, bold=True), scaled(option.font, SMALL)
        strong, light = QFontMetrics(bold), QFontMetrics(small)
        spare = inner.height() - strong.lineSpacing() - 2 * light.lineSpacing()
        lines = [
            (text, bold, self._theme.palette.text)
            for text in self._title_lines(
                title, strong, inner.width(), signs, spare >= strong.lineSpacing()
            )
        ]
        area = self._areas.label(card.area, inner.width(), "small", light.horizontalAdvance)
        lines.append((area, small, self._theme.palette.text))
        if third:
            short = self._places.label(third, inner.width(), "small", light.horizontalAdvance)
            lines.append((short, small, self._theme.palette.muted))
        self._draw_lines(painter, inner, option.direction, lines)

    def _title_lines(
        self, title: str, metrics: QFontMetrics, width: int, signs: int, room: bool
    ) -> tuple[str, ...]:
        """Return the name whole, on two lines where it needs them and there is room, or short."""
        if metrics.horizontalAdvance(title) <= width - signs:
            return (title,)
        words = title.split()
        for cut in range(len(words) - 1, 0, -1):
            first, second = " ".join(words[:cut]), " ".join(words[cut:])
            if (
                room
                and metrics.horizontalAdvance(first) <= width - signs
                and metrics.horizontalAdvance(second) <= width
            ):
                return first, second
        return (self._titles.label(title, width - signs, "bold", metrics.horizontalAdvance),)

    def _draw_lines(
        self,
        painter: QPainter,
        inner: QRect,
        direction: Qt.LayoutDirection,
        lines: list[tuple[str, QFont, str]],
    ) -> None:
        alignment = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        top = inner.top()
        for text, font, colour in lines:
            height = QFontMetrics(font).lineSpacing()
            if top + height > inner.bottom() + 3:
                return
            painter.setFont(font)
            painter.setPen(QColor(colour))
            place = QRect(inner.left(), top, inner.width(), height)
            painter.drawText(place, alignment | Qt.TextFlag.TextSingleLine, text)
            top += height

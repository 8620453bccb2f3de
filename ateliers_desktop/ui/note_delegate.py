# SPDX-License-Identifier: Apache-2.0
"""Draws a note of a list: its frame, its title, its lines, and its hints as links."""

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.theme import SMALL, Theme, scaled

NoteRole = Qt.ItemDataRole.UserRole
HintsRole = Qt.ItemDataRole.UserRole + 2
_PAD, _GAP, _AIR = 10, 8, 2
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop

_Part = tuple[str, QRect, QFont]


class NoteDelegate(QStyledItemDelegate):
    """Lays out and draws notes; `over` is the row and the hint that the mouse is over."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.over: tuple[int, int] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the texts take at the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        parts = self._parts(index, QRect(0, 0, max(width, 80), 10_000), option.font)
        return QSize(80, parts[-1][1].bottom() + 1 + _PAD + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the note at an index."""
        colours = self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(QColor(colours.text if chosen else colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5 - _GAP)
        painter.drawRoundedRect(frame, 6, 6)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        inks = (colours.text, colours.muted)
        for at, (text, place, font) in enumerate(self._parts(index, option.rect, option.font)):
            if at >= len(inks):
                font.setUnderline(self.over == (index.row(), at - len(inks)))
            painter.setPen(QColor(inks[at] if at < len(inks) else colours.good))
            painter.setFont(font)
            painter.drawText(place, side | _WRAP | Qt.TextFlag.TextDontClip, text)
        painter.restore()

    def hint_at(self, index: Index, whole: QRect, place: QPoint, font: QFont) -> int | None:
        """Return which hint of a note lies at a point of the list, if any."""
        for at, (_, where, _) in enumerate(self._parts(index, whole, font)[2:]):
            if where.contains(place):
                return at
        return None

    def _parts(self, index: Index, whole: QRect, font: QFont) -> list[_Part]:
        """Return title, detail and hints with where they stand, one under the other."""
        inner = whole.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        hints: tuple[str, ...] = tuple(index.data(HintsRole) or ())
        texts = [
            (str(index.data() or ""), scaled(font, 1.0, bold=True)),
            (str(index.data(NoteRole) or ""), scaled(font, SMALL)),
            *((hint, scaled(font, SMALL, bold=True)) for hint in hints),
        ]
        parts: list[_Part] = []
        top = inner.top()
        for text, each in texts:
            room = QRect(inner.left(), top, inner.width(), 10_000)
            high = QFontMetrics(each).boundingRect(room, int(_WRAP), text).height() if text else 0
            parts.append((text, QRect(room.left(), top, room.width(), high), each))
            top += high + (_AIR if text else 0)
        return parts

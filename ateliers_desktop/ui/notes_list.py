# SPDX-License-Identifier: Apache-2.0
"""A list of small framed notes: a bold title, muted lines under it, and perhaps a hint."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.planning.board_model import Index
from ateliers_desktop.ui.theme import SMALL, Theme, scaled

_DetailRole = Qt.ItemDataRole.UserRole
KeyRole = Qt.ItemDataRole.UserRole + 1
_HintRole = Qt.ItemDataRole.UserRole + 2
_PAD, _GAP = 10, 8
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note; `key` is handed back when it is activated, None if it leads nowhere.

    Attributes
    ----------
    hint
        What could be done about it, or empty.
    """

    title: str
    detail: str
    hint: str = ""
    key: object = None


class NotesList(QListWidget):
    """Shows notes, as high as they need where the width makes them wrap."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_NoteDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show these notes in place of those before."""
        self.clear()
        for note in notes:
            item = QListWidgetItem(note.title)
            item.setData(_DetailRole, note.detail)
            item.setData(_HintRole, note.hint)
            item.setData(KeyRole, note.key)
            told = [part for part in (note.title, note.detail, note.hint) if part]
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(told))
            item.setToolTip(plain_tool_tip("\n".join(told)))
            self.addItem(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def height_of(self, notes: int) -> int:
        """Return the height that the first so many notes take."""
        return sum(self.sizeHintForRow(row) for row in range(notes)) + 2


class _NoteDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        places = self._places(option, index, QRect(0, 0, max(width, 80), 10_000))
        return QSize(80, sum(each.height() for each in places) + 4 + 2 * _PAD + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.palette
        title, detail, hint = self._places(option, index, option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(QColor(colours.text if chosen else colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5 - _GAP)
        painter.drawRoundedRect(frame, 6, 6)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.setPen(QColor(colours.text))
        painter.setFont(scaled(option.font, 1.0, bold=True))
        painter.drawText(title, side | _WRAP, index.data())
        painter.setPen(QColor(colours.muted))
        painter.setFont(scaled(option.font, SMALL))
        painter.drawText(detail, side | _WRAP, index.data(_DetailRole))
        painter.setPen(QColor(colours.good))
        painter.setFont(scaled(option.font, SMALL, bold=True))
        painter.drawText(hint, side | _WRAP, index.data(_HintRole))
        painter.restore()

    def _places(
        self, option: QStyleOptionViewItem, index: Index, whole: QRect
    ) -> tuple[QRect, QRect, QRect]:
        """Return where title, detail and hint stand, one under the other."""
        inner = whole.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        fonts = (
            scaled(option.font, 1.0, bold=True),
            scaled(option.font, SMALL),
            scaled(option.font, SMALL, bold=True),
        )
        texts = (index.data(), index.data(_DetailRole), index.data(_HintRole))
        places, top = [], inner.top()
        for font, text in zip(fonts, texts, strict=True):
            room = QRect(inner.left(), top, inner.width(), 10_000)
            high = QFontMetrics(font).boundingRect(room, int(_WRAP), str(text)).height()
            places.append(QRect(room.left(), top, room.width(), high if text else 0))
            top += places[-1].height() + (2 if text else 0)
        return places[0], places[1], places[2]

# SPDX-License-Identifier: Apache-2.0
"""A list of small framed notes: a bold title, muted lines under it, and hints to act on."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.focus_ring import FocusRing
from ateliers_desktop.ui.note_delegate import HintsRole, NoteDelegate, NoteRole
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import Theme

KeyRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note; `key` is handed back when it is activated, None if it leads nowhere.

    Attributes
    ----------
    hints
        What could be done about it, each a line that can be clicked.
    """

    title: str
    detail: str
    hints: tuple[str, ...] = ()
    key: object = None


class NotesList(QListWidget):
    """Shows notes, as high as they need where the width makes them wrap.

    Signals
    -------
    hint_wanted(object, int)
        A hint was clicked: the note's key, and which of its hints.
    lift_wanted(object, QPoint)
        A note is dragged: its key, and where the mouse is on the screen.
    hand_moved(QPoint), hand_released(QPoint)
        The mouse that drags a note moved, or let it go.
    """

    hint_wanted = Signal(object, int)
    lift_wanted = Signal(object, QPoint)
    hand_moved = Signal(QPoint)
    hand_released = Signal(QPoint)

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, lifts: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._delegate = NoteDelegate(theme, self)
        self._lifts, self._pressed, self._dragging = lifts, QPoint(), False
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        FocusRing(self)

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show these notes in place of those before; the one chosen stays so by its key."""
        chosen = self.currentIndex().data(KeyRole)
        self.clear()
        for note in notes:
            item = QListWidgetItem(note.title)
            self.addItem(item)
            self._fill(item, note)
            if chosen is not None and note.key == chosen:
                self.setCurrentItem(item)

    def change_note(self, row: int, note: Note) -> None:
        """Show other words in the place of a note."""
        self._fill(self.item(row), note)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def height_of(self, notes: int) -> int:
        """Return the height that the first so many notes take."""
        return sum(self.sizeHintForRow(row) for row in range(notes)) + 2

    def sizeHint(self) -> QSize:
        """Return a size that suits all notes."""
        return QSize(super().sizeHint().width(), self.height_of(self.count()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed, self._dragging = event.position().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which hint the mouse is over; drag a note once it has moved far enough."""
        here, screen = event.position().toPoint(), event.globalPosition().toPoint()
        if self._dragging:
            self.hand_moved.emit(screen)
            return
        held = bool(event.buttons() & Qt.MouseButton.LeftButton) and self._lifts
        far = (here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        item = self.itemAt(self._pressed)
        if held and far and item is not None:
            self._dragging = True
            self.lift_wanted.emit(item.data(KeyRole), screen)
            return
        over = self._hint_at(here)
        if over != self._delegate.over:
            self._delegate.over = over
            self.viewport().update()
        hand = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)
        if not held:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a note, or take up a hint."""
        if self._dragging:
            self._dragging = False
            self.hand_released.emit(event.globalPosition().toPoint())
            return
        hint = self._hint_at(event.position().toPoint())
        pressed = self._hint_at(self._pressed)
        if hint is not None and hint == pressed and event.button() is Qt.MouseButton.LeftButton:
            row, number = hint
            self.hint_wanted.emit(self.item(row).data(KeyRole), number)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the Enter key activate the note on every system."""
        enter = event.key() in ENTER
        if enter and self.currentIndex().isValid():
            self.itemActivated.emit(self.currentItem())
            return
        super().keyPressEvent(event)

    def _hint_at(self, place: QPoint) -> tuple[int, int] | None:
        index: QModelIndex = self.indexAt(place)
        if not index.isValid():
            return None
        hint = self._delegate.hint_at(index, self.visualRect(index), place, self.font())
        return None if hint is None else (index.row(), hint)

    def _fill(self, item: QListWidgetItem, note: Note) -> None:
        item.setText(note.title)
        item.setData(NoteRole, note.detail)
        item.setData(HintsRole, note.hints)
        item.setData(KeyRole, note.key)
        told = [part for part in (note.title, note.detail, *note.hints) if part]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(told))
        item.setToolTip(plain_tool_tip("\n".join(told)))

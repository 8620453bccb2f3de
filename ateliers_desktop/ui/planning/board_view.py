# SPDX-License-Identifier: Apache-2.0
"""The board under the hand: cards are taken up by mouse and keys, carried, and put down."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from ateliers_desktop.ui.planning.board_keys import PICK_UP, PUT_BACK, TAKE_OFF
from ateliers_desktop.ui.planning.board_table import BoardTable
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_LEFT = Qt.MouseButton.LeftButton


class BoardView(BoardTable):
    """Hears what the mouse and the keys do on the board, and asks for what they mean.

    Signals
    -------
    lift_wanted(object)
        The current card is to be taken in hand: a QPoint of the screen where the mouse does it,
        None where a key does.
    hand_moved(QPoint), hand_released(QPoint)
        The mouse that holds a card moved, or let it go, at a point of the screen.
    put_wanted(QModelIndex)
        What is held is to be put down in a cell, by a key.
    put_back_wanted()
        What is held is to go back.
    take_off_wanted()
        The selected cards are to leave the board.
    menu_wanted(QPoint)
        All that can be done with the selected card is to be shown at a point of the screen.
    zoom_wanted(int)
        Larger (1) or smaller (-1).
    """

    lift_wanted = Signal(object)
    hand_moved = Signal(QPoint)
    hand_released = Signal(QPoint)
    put_wanted = Signal(QModelIndex)
    put_back_wanted = Signal()
    take_off_wanted = Signal()
    menu_wanted = Signal(QPoint)
    zoom_wanted = Signal(int)

    def __init__(self, theme: Theme, translate: Translate, language: str, parent: QWidget) -> None:
        super().__init__(theme, translate, language, parent)
        self._pressed: QPoint | None = None
        self._dragging = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a card was pressed; one of several selected keeps the others."""
        if self._dragging:
            return
        index = self.indexAt(event.position().toPoint())
        cell = self.board_model.cell(index)
        on_card = event.button() is _LEFT and cell is not None and cell.card is not None
        self._pressed = event.position().toPoint() if on_card else None
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if on_card and plain and self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.NoUpdate
            )
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two quick presses for what it is: a drag may begin with it."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the pressed card in hand once the mouse has moved far enough."""
        here = event.position().toPoint()
        screen = event.globalPosition().toPoint()
        if self._dragging:
            self.hand_moved.emit(screen)
        elif self._pressed is not None:
            far = QApplication.startDragDistance()
            if (here - self._pressed).manhattanLength() >= far:
                self._dragging = True
                self.lift_wanted.emit(screen)
        elif not event.buttons() & _LEFT:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what is held, or select the one card that was pressed among several."""
        if self._dragging and event.button() is not _LEFT:
            return
        if self._dragging:
            self._dragging, self._pressed = False, None
            self.hand_released.emit(event.globalPosition().toPoint())
            return
        if self._pressed is not None and len(self.selectionModel().selectedIndexes()) > 1:
            index = self.indexAt(self._pressed)
            if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.selectionModel().setCurrentIndex(
                    index, QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
        self._pressed = None
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take in hand, put down, put back, take off the board."""
        key = Qt.Key(event.key())
        if key == PUT_BACK and self.holding:
            self._dragging, self._pressed = False, None
            self.put_back_wanted.emit()
        elif key in PICK_UP and self.holding:
            self.put_wanted.emit(self.currentIndex())
        elif key in PICK_UP and self.chosen is not None:
            self.lift_wanted.emit(None)
        elif key in TAKE_OFF and self.chosen_sessions and not self.holding:
            self.take_off_wanted.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with the card under the mouse, or with the current one."""
        if self.holding:
            return
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            here = self.visualRect(self.currentIndex()).center()
            place = self.viewport().mapToGlobal(here)
        self.menu_wanted.emit(place)

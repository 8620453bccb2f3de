# SPDX-License-Identifier: Apache-2.0
"""The board as a table: cards are chosen, taken in hand by mouse and keys, and put down."""

from datetime import date

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from ateliers_desktop.operations.hand import Axis, Hand
from ateliers_desktop.palette import area_colours
from ateliers_desktop.residency import Residency, SessionId
from ateliers_desktop.ui.planning.board import Board, CellKind
from ateliers_desktop.ui.planning.board_delegate import BoardDelegate
from ateliers_desktop.ui.planning.board_headers import ColumnHeader, RowHeader
from ateliers_desktop.ui.planning.board_keys import PICK_UP, PUT_BACK, TAKE_OFF
from ateliers_desktop.ui.planning.board_model import BoardModel
from ateliers_desktop.ui.planning.board_sizes import BoardSizes, lay_spans
from ateliers_desktop.ui.planning.sentences import column_title
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_LEFT = Qt.MouseButton.LeftButton


class BoardView(QTableView):
    """Shows a board; cards or empty slots are selected, the current one leads.

    Signals
    -------
    session_chosen(object)
        The id of the session whose card is current, or None.
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

    session_chosen = Signal(object)
    lift_wanted = Signal(object)
    hand_moved = Signal(QPoint)
    hand_released = Signal(QPoint)
    put_wanted = Signal(QModelIndex)
    put_back_wanted = Signal()
    take_off_wanted = Signal()
    menu_wanted = Signal(QPoint)
    zoom_wanted = Signal(int)

    def __init__(self, theme: Theme, translate: Translate, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.setAccessibleName(translate("Board", "The board"))
        self._translate = translate
        self._language = language
        self._pressed: QPoint | None = None
        self._dragging = False
        self.board_model = BoardModel(translate, language, self)
        self._delegate = BoardDelegate(theme, translate, self)
        self._column_header = ColumnHeader(theme, self)
        self._sizes = BoardSizes(self)
        self.setModel(self.board_model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._column_header)
        self.setVerticalHeader(RowHeader(theme, self))
        self._set_behaviour()
        # Texts of bands stand in the middle of what is in sight.
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def _set_behaviour(self) -> None:
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def chosen(self) -> SessionId | None:
        """The id of the session whose card is current and selected."""
        cell = self.board_model.cell(self.currentIndex())
        selected = self.selectionModel().isSelected(self.currentIndex())
        return cell.card.session.id if cell is not None and cell.card and selected else None

    @property
    def chosen_sessions(self) -> tuple[SessionId, ...]:
        """The ids of all sessions whose cards are selected, the current one first."""
        cells = (self.board_model.cell(each) for each in self.selectionModel().selectedIndexes())
        found = [each.card.session.id for each in cells if each is not None and each.card]
        first = self.chosen
        return tuple(sorted(found, key=lambda each: each != first))

    @property
    def holding(self) -> bool:
        """Tell whether something is held over the board."""
        return self.board_model.hand is not None

    def show_board(self, board: Board, residency: Residency, chosen: SessionId | None) -> None:
        """Show a board with a session's card selected, if it is on it.

        Others that are selected together with it stay so.
        """
        together = self.chosen_sessions
        self._delegate.show(residency, board.axis, area_colours(residency), self._language)
        titles = tuple(column_title(column, self._translate) for column in board.columns)
        self._column_header.tell_apart(titles, people=board.axis is Axis.MENTORS)
        self.board_model.show(board, residency)
        self._lay_spans()
        self._sizes.lay(board)
        if not self.holding:
            self.choose(chosen)
            if chosen in together:
                self._choose_also(together)
        self.viewport().update()

    def hold(self, hand: Hand | None) -> None:
        """Let every cell say what it comes to for what is held, or stop doing so."""
        self.board_model.hold(hand)
        self._lay_spans()
        self.viewport().update()

    def _lay_spans(self) -> None:
        hand, board = self.board_model.hand, self.board_model.board
        if board is not None:
            # A long card leaves its rows free while it is held: it may be put down one further.
            lay_spans(self, board, [each.id for each in hand.held] if hand is not None else [])

    def stand(self, row: int, column: int) -> None:
        """Make a cell current if none is, or the first slot after it, as far as there are any."""
        board = self.board_model.board
        if self.currentIndex().isValid() or board is None or not board.columns:
            return
        slots = [at for at, each in enumerate(board.rows) if not each.band]
        if slots:
            down = next((at for at in slots if at >= row), slots[-1])
            across = min(max(column, 0), len(board.columns) - 1)
            self._go_to(self.board_model.index(down, across))

    def choose(self, session: SessionId | None) -> None:
        """Select a session's card and bring it into sight; None or one elsewhere selects none."""
        board = self.board_model.board
        place = board.place_of(session) if board is not None and session is not None else None
        if place is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            index = self.board_model.index(*place)
            self._go_to(index)
            self.scrollTo(index)

    def _choose_also(self, sessions: tuple[SessionId, ...]) -> None:
        board, select = self.board_model.board, QItemSelectionModel.SelectionFlag.Select
        for each in sessions:
            place = board.place_of(each) if board is not None else None
            if place is not None:
                self.selectionModel().select(self.board_model.index(*place), select)

    def _go_to(self, index: QModelIndex) -> None:
        # Qt’s own setCurrentIndex would toggle while Ctrl is down, as it is in many shortcuts.
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)

    def zoom(self, factor: float) -> None:
        """Show everything so many times larger."""
        self._sizes.zoom(factor)
        if self.board_model.board is not None:
            self._sizes.lay(self.board_model.board)

    def scroll_to_day(self, day: date) -> None:
        """Bring the beginning of a day to the top, where the board shows several."""
        board, bar = self.board_model.board, self.verticalScrollBar()
        # The bar does not know yet how high the rows are by now.
        self.updateGeometries()
        for at, row in enumerate(board.rows if board is not None else ()):
            if row.heading and row.start.date() == day:
                bar.setValue(self.rowViewportPosition(at) + bar.value())

    def cell_at(self, screen: QPoint) -> QModelIndex:
        """Return the cell under a point of the screen, invalid where there is none."""
        inside = self.viewport().mapFromGlobal(screen)
        if not self.viewport().rect().contains(inside):
            return QModelIndex()
        return self.indexAt(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew between columns and rows."""
        super().resizeEvent(event)
        if self.board_model.board is not None:
            self._sizes.lay(self.board_model.board)

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

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Return where a key leads; within a long session that is its card."""
        index = super().moveCursor(action, modifiers)
        cell = self.board_model.cell(index)
        while cell is not None and cell.kind is CellKind.COVERED and self._is_spanned(index):
            index = index.siblingAtRow(index.row() - 1)
            cell = self.board_model.cell(index)
        return index

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select from one cell to another; a break between them widens it to no other column."""
        start, end = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomRight())
        if not start.isValid() or not end.isValid():
            super().setSelection(rect, command)
            return
        top, bottom = sorted((start.row(), end.row()))
        left, right = sorted((start.column(), end.column()))
        cells = QItemSelection()
        cells.select(self.board_model.index(top, left), self.board_model.index(bottom, right))
        self.selectionModel().select(cells, command)

    def _is_spanned(self, index: QModelIndex) -> bool:
        return self.rowSpan(index.row(), index.column()) > 1

    def minimumSizeHint(self) -> QSize:
        """Return the size under which a board is of no use: three columns, four rows."""
        return self._sizes.least()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.session_chosen.emit(self.chosen)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        # With several selected, another current one changes nothing of the selection.
        self.session_chosen.emit(self.chosen)

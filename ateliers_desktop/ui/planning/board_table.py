# SPDX-License-Identifier: Apache-2.0
"""The board as a table: what it shows, which of its cards are selected, where the arrows lead."""

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
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ateliers_desktop.operations.hand import Axis, Hand
from ateliers_desktop.palette import area_colours
from ateliers_desktop.residency import Residency, SessionId
from ateliers_desktop.ui.focus_ring import FocusRing
from ateliers_desktop.ui.planning.board import Board, CellKind
from ateliers_desktop.ui.planning.board_delegate import BoardDelegate
from ateliers_desktop.ui.planning.board_headers import ColumnHeader, RowHeader
from ateliers_desktop.ui.planning.board_model import BoardModel
from ateliers_desktop.ui.planning.board_sizes import BoardSizes, lay_spans
from ateliers_desktop.ui.planning.sentences import column_title
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_LEFT = Qt.MouseButton.LeftButton


class BoardTable(QTableView):
    """Shows a board; cards or empty slots are selected, the current one leads.

    Signals
    -------
    session_chosen(object)
        The id of the session whose card is current, or None.
    """

    session_chosen = Signal(object)

    def __init__(self, theme: Theme, translate: Translate, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.setAccessibleName(translate("Board", "The board"))
        self._translate = translate
        self._language = language
        self.board_model = BoardModel(translate, language, self)
        self._delegate = BoardDelegate(theme, translate, self)
        self._column_header = ColumnHeader(theme, self)
        self._sizes = BoardSizes(self)
        self.setModel(self.board_model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._column_header)
        self.setVerticalHeader(RowHeader(theme, self))
        self._set_behaviour()
        FocusRing(self)
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

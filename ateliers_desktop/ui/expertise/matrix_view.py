# SPDX-License-Identifier: Apache-2.0
"""The matrix as a table: levels are set by keys, by clicks, and from a menu."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ateliers_desktop.operations.expertise_edits import LEVELS
from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.expertise.level_menu import LevelMenu
from ateliers_desktop.ui.expertise.matrix import Matrix
from ateliers_desktop.ui.expertise.matrix_delegate import MatrixDelegate
from ateliers_desktop.ui.expertise.matrix_headers import AreaHeader, MentorHeader
from ateliers_desktop.ui.expertise.matrix_model import MatrixModel
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_WIDEST = 24
"""The most that a column is stretched to, in average letters."""


class MatrixView(QTableView):
    """Arrows move, 0 to 3 set a level, Space and a click go on to the next one.

    Signals
    -------
    level_wanted(str, str, int)
        The name of a mentor, the code of an area, and the level.
    chosen(str, str)
        The mentor and the area that a person went to; no mentor where there is none.
    form_wanted()
        Enter or F2: the area is to be edited.
    """

    level_wanted = Signal(str, str, int)
    chosen = Signal(str, str)
    form_wanted = Signal()

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        # The look of a table that draws its cells itself.
        self.setObjectName("board")
        self.setAccessibleName(translate("Expertise", "Levels of the mentors in the areas"))
        self.levels = MatrixModel(translate, language, self)
        self.painter = MatrixDelegate(theme, self)
        self.head = AreaHeader(theme, translate, self)
        self.side = MentorHeader(theme, self)
        self.menu = LevelMenu(translate, self)
        self.locked = False
        self._pressed = QPersistentModelIndex()
        self.setModel(self.levels)
        self.setItemDelegate(self.painter)
        self.setHorizontalHeader(self.head)
        self.setVerticalHeader(self.side)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.head.sectionClicked.connect(self._on_area_clicked)
        self.side.sectionClicked.connect(self._on_mentor_clicked)
        self.menu.level_chosen.connect(self._set)

    def show_matrix(self, matrix: Matrix, mentor: str, area: str) -> None:
        """Show a matrix, with the level of a mentor in an area chosen."""
        self.head.matrix = self.side.matrix = matrix
        with QSignalBlocker(self.selectionModel()):
            reset = self.levels.show(matrix)
        if reset:
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 16)
        self._lay_widths()
        self.updateGeometries()
        self.choose(mentor, area, follow=reset)

    def choose(self, mentor: str, area: str, *, follow: bool = True) -> None:
        """Choose a cell without telling, and bring it into sight."""
        index = self.levels.index_of(mentor, area)
        if index != self.currentIndex():
            with QSignalBlocker(self.selectionModel()):
                self.setCurrentIndex(index)
        codes = self.levels.matrix.codes
        across = codes.index(area) if area in codes else -1
        self._show_chosen(index.row(), across)
        if follow and index.isValid():
            self.scrollTo(index)

    def enter(self) -> None:
        """Take the focus, on the chosen cell or the first one where it is not shown."""
        if not self.currentIndex().isValid() and self.levels.rowCount():
            self.setCurrentIndex(self.levels.index(0, max(self.head.chosen, 0)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the mouse."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two quick clicks for a click of its own."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go on to the next level where the mouse was pressed and let go."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton:
            clicked = index.isValid() and self._pressed == index
            self._pressed = QPersistentModelIndex()
            if clicked and index == self.currentIndex():
                self._cycle()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the four levels of a cell."""
        at_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if at_mouse else self.currentIndex()
        if not index.isValid() or self.locked:
            return
        self.setCurrentIndex(index)
        self.menu.show_level(self.levels.level(index))
        place = event.globalPos() if at_mouse else self._below(index)
        self.menu.popup(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set a level, go on to the next one, or go to the form."""
        key = Qt.Key(event.key())
        level = key - Qt.Key.Key_0
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and level in LEVELS:
            self._set(level)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._set(0)
        elif plain and key == Qt.Key.Key_Space:
            self._cycle()
        elif key in (*ENTER, Qt.Key.Key_F2):
            self.form_wanted.emit()
        elif not self.levels.rowCount() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if (key == Qt.Key.Key_Right) != self.isRightToLeft() else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self._show_focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are elsewhere."""
        super().focusOutEvent(event)
        self._show_focus(focused=self.menu.isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew between the columns."""
        super().resizeEvent(event)
        self._lay_widths()

    @Slot(int)
    def _set(self, level: int) -> None:
        index = self.currentIndex()
        if index.isValid() and not self.locked and level != self.levels.level(index):
            self.level_wanted.emit(*self.levels.place(index), level)

    def _cycle(self) -> None:
        self._set((self.levels.level(self.currentIndex()) + 1) % len(LEVELS))

    def _below(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).center())

    def _show_focus(self, *, focused: bool) -> None:
        self.painter.focused = focused
        self.viewport().update()

    def _show_chosen(self, down: int, across: int) -> None:
        if (down, across) != (self.painter.down, self.painter.across):
            self.painter.down, self.painter.across = down, across
            self.viewport().update()
        self.head.choose(across)
        self.side.choose(down)

    def _step(self, step: int) -> None:
        """Go to a neighbouring area where no mentor is there."""
        codes = self.levels.matrix.codes
        if codes:
            self._on_area_clicked(min(max(self.head.chosen + step, 0), len(codes) - 1))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._show_chosen(now.row(), now.column())
            self.chosen.emit(*self.levels.place(now))

    @Slot(int)
    def _on_area_clicked(self, section: int) -> None:
        if self.levels.rowCount():
            self.setCurrentIndex(self.levels.index(max(self.currentIndex().row(), 0), section))
        else:
            self._show_chosen(-1, section)
            self.chosen.emit("", self.levels.matrix.codes[section])

    @Slot(int)
    def _on_mentor_clicked(self, section: int) -> None:
        if self.levels.columnCount():
            self.setCurrentIndex(self.levels.index(section, max(self.currentIndex().column(), 0)))

    def _lay_widths(self) -> None:
        """Give every column the same width: what its figures need, or its share of the room."""
        count = self.levels.columnCount()
        if not count:
            return
        share = self.viewport().width() // count
        width = max(self.head.least_width(), min(share, self._widest()))
        if self.head.defaultSectionSize() != width:
            self.head.setDefaultSectionSize(width)

    def _widest(self) -> int:
        return self.fontMetrics().averageCharWidth() * _WIDEST

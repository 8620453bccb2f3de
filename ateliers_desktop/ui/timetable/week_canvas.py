# SPDX-License-Identifier: Apache-2.0
"""The days side by side on a time axis, a button for each row; arrow keys go from row to row."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from ateliers_desktop.residency import Residency
from ateliers_desktop.residency import Slot as Row
from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.ui.timetable.row_block import Grip, RowBlock
from ateliers_desktop.ui.timetable.row_words import hours
from ateliers_desktop.ui.timetable.time_field import STEP
from ateliers_desktop.ui.timetable.week_layout import (
    PlacedRow,
    Scale,
    hours_shown,
    minute_of,
    moment_on,
    place_rows,
)
from ateliers_desktop.words import Translate

GAP = 3
_SHORTEST_LINE = 15
"""The minutes of a row whose name can still be read at the smallest scale."""
_DAY_LETTERS = 13
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class WeekCanvas(QWidget):
    """Lays the rows out to scale; one of them is chosen, or none.

    Signals
    -------
    chosen(object)
        A row (Slot), by mouse or keys; None by Escape.
    opened()
        The chosen row is to be edited in its form.
    moved(object, object, object)
        A row, and the start and end that a person gave it by dragging it.
    nudged(object, object)
        A row, and the QKeyEvent of keys that may change it.
    empty_wanted(object)
        A double click where nothing stands: a moment on the grid.
    scaled(object)
        Another Scale is in use.
    """

    chosen = Signal(object)
    opened = Signal()
    moved = Signal(object, object, object)
    nudged = Signal(object, object)
    empty_wanted = Signal(object)
    scaled = Signal(object)

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._translate, self._language = theme, translate, language
        self._residency: Residency | None = None
        self._placed: tuple[PlacedRow, ...] = ()
        self._visible_height = 0
        self.scale = Scale()
        self.blocks: list[RowBlock] = []
        self.current: Row | None = None
        self.movable = True
        self.reachable = True
        """Whether keys may come here; a preview is only looked at."""
        self.least_an_hour = 0.0
        """The least height of an hour in pixels; 0 so that a short break can be read."""
        self.setAccessibleName(translate("Grid", "Grid of the week"))

    def show_week(
        self, residency: Residency, sessions: Mapping[Row, int], current: Row | None
    ) -> None:
        """Show the rows of a residency, with one chosen."""
        had_focus = any(each.hasFocus() for each in self.blocks)
        self._residency, self._placed, self.current = residency, place_rows(residency), current
        while len(self.blocks) > len(self._placed):
            block = self.blocks.pop()
            block.hide()
            block.deleteLater()
        while len(self.blocks) < len(self._placed):
            self.blocks.append(self._new_block())
        for block, placed in zip(self.blocks, self._placed, strict=True):
            block.show_row(placed.slot, sessions.get(placed.slot, 0))
            block.movable = self.movable
            block.show()
        self._mark()
        self._fit()
        if had_focus and (block_of := self.block_of(current)) is not None:
            block_of.setFocus()

    def fit(self, height: int) -> None:
        """Use at least this height: the scale grows until nothing is left over."""
        self._visible_height = height
        self._fit()

    def block_of(self, row: Row | None) -> RowBlock | None:
        """Return the button of a row, or None."""
        return next((each for each in self.blocks if each.slot == row), None)

    def choose(self, row: Row | None) -> None:
        """Mark another row as chosen."""
        self.current = row
        self._mark()

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which rows can be read."""
        days = self._residency.days if self._residency else 1
        letter = self.fontMetrics().averageCharWidth()
        return QSize(days * letter * _DAY_LETTERS, self.scale.height + GAP)

    def day_rect(self, day_at: int) -> QRect:
        """Return the place of a day's column, mirrored where one reads from the right."""
        days = max(self._residency.days if self._residency else 1, 1)
        left, right = self.width() * day_at // days, self.width() * (day_at + 1) // days
        column = QRect(left, 0, right - left, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set all blocks to where they belong."""
        super().resizeEvent(event)
        self._lay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line for every hour, and one between days."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        for minute in range(self.scale.first, self.scale.last + 1, 60):
            y = self.scale.at(minute)
            painter.drawLine(0, y, self.width(), y)
        days = self._residency.days if self._residency else 0
        for day_at in range(1, days):
            column = self.day_rect(day_at)
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = column.right() if rtl else column.left()
            painter.drawLine(x, 0, x, self.height())
        painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a row where nothing stands."""
        if self._residency is None:
            return
        at = event.position().toPoint()
        for day_at, day in enumerate(self._residency.dates):
            if self.day_rect(day_at).contains(at):
                minutes = int(self.scale.minutes(at.y()) // 15) * 15
                self.empty_wanted.emit(moment_on(day, minutes))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of the chosen row."""
        super().mousePressEvent(event)
        self.chosen.emit(None)

    def step(self, event: QKeyEvent) -> bool:
        """Go to another row with the arrow keys; tell whether that was meant."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        steps: dict[int, Callable[[], RowBlock | None]] = {
            Qt.Key.Key_Up: lambda: self._beside(-1),
            Qt.Key.Key_Down: lambda: self._beside(1),
            Qt.Key.Key_Left: lambda: self._across(1 if rtl else -1),
            Qt.Key.Key_Right: lambda: self._across(-1 if rtl else 1),
            Qt.Key.Key_Home: lambda: self.blocks[0],
            Qt.Key.Key_End: lambda: self.blocks[-1],
        }
        wanted = steps.get(event.key())
        if wanted is None or not self.blocks:
            return False
        block = wanted()
        if block is not None:
            block.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _new_block(self) -> RowBlock:
        block = RowBlock(self._theme, self._translate, self._language, self)
        block.picked.connect(self._on_picked)
        block.opened.connect(self._on_opened)
        block.dragged.connect(self._on_dragged)
        block.dropped.connect(self._on_dropped)
        block.released.connect(self._on_released)
        block.pressed_key.connect(self._on_key)
        return block

    def _mark(self) -> None:
        for at, block in enumerate(self.blocks):
            is_current = block.slot == self.current
            block.setChecked(is_current)
            # One place in the tab order: the arrow keys do the rest.
            reached = is_current or (at == 0 and self.current is None)
            policy = Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus
            block.setFocusPolicy(policy if self.reachable else Qt.FocusPolicy.NoFocus)

    def _fit(self) -> None:
        first, last = hours_shown(self._residency) if self._residency else (9 * 60, 18 * 60)
        least = (
            self.least_an_hour
            or (line_height(scaled(self.font(), SMALL)) + 1) * 60 / _SHORTEST_LINE
        )
        wanted = self._visible_height * 60 / (last - first)
        scale = Scale(first=first, last=last, pixels_an_hour=max(least, wanted))
        if scale != self.scale:
            self.scale = scale
            self.scaled.emit(scale)
        self.setMinimumSize(self.minimumSizeHint())
        self._lay()
        self.update()

    def _lay(self) -> None:
        for block, placed in zip(self.blocks, self._placed, strict=False):
            if not block.dragging:
                block.setGeometry(self._place_of(placed))

    def _place_of(self, placed: PlacedRow) -> QRect:
        column = self.day_rect(placed.day_at).adjusted(GAP, 0, -GAP, 0)
        width = column.width() // placed.lanes
        left = column.left() + width * placed.lane
        top = self.scale.at(minute_of(placed.slot.start, placed.slot.day))
        bottom = self.scale.at(minute_of(placed.slot.end, placed.slot.day))
        place = QRect(left, top, width, max(bottom - top, 4))
        return QStyle.visualRect(self.layoutDirection(), column, place)

    def _at(self) -> int | None:
        return next((at for at, each in enumerate(self.blocks) if each.slot == self.current), None)

    def _beside(self, step: int) -> RowBlock | None:
        """Return the block before or behind on the same day."""
        at = self._at()
        if at is None:
            return self.blocks[0]
        there = at + step
        if not 0 <= there < len(self.blocks):
            return None
        same = self._placed[there].day_at == self._placed[at].day_at
        return self.blocks[there] if same else None

    def _across(self, step: int) -> RowBlock | None:
        """Return the block nearest in time on the next day, in a direction, that has any."""
        at = self._at()
        if at is None:
            return self.blocks[0]
        placed = self._placed[at]
        days = {each.day_at for each in self._placed}
        beyond = [each for each in days if (each - placed.day_at) * step > 0]
        if not beyond:
            return None
        day_at = min(beyond, key=lambda each: abs(each - placed.day_at))
        wanted = minute_of(placed.slot.start, placed.slot.day)
        there = [n for n, each in enumerate(self._placed) if each.day_at == day_at]
        nearest = min(there, key=lambda n: abs(_minute(self._placed[n]) - wanted))
        return self.blocks[nearest]

    def _dragged_to(self, block: RowBlock, grip: Grip, way: QPoint) -> tuple[Row, int, int, int]:
        """Return the row dragged, the number of the day it is over, its start and its end."""
        row = block.slot
        assert row is not None
        start, end = minute_of(row.start, row.day), minute_of(row.end, row.day)
        at = self.blocks.index(block)
        day_at = self._placed[at].day_at
        minutes = way.y() * 60 / self.scale.pixels_an_hour
        if grip is Grip.END:
            return row, day_at, start, max(_snapped(end + minutes), start + STEP)
        by = _snapped(start + minutes) - start
        by = min(max(by, -start), 24 * 60 - end)
        middle = self._place_of(self._placed[at]).center() + QPoint(way.x(), 0)
        days = self._residency.days if self._residency else 1
        over = (n for n in range(days) if self.day_rect(n).left() <= middle.x())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        found = list(over)
        if found:
            day_at = min(found) if rtl else max(found)
        return row, day_at, start + by, end + by

    @Slot(object, object, object)
    def _on_dragged(self, block: RowBlock, grip: Grip, way: QPoint) -> None:
        row, day_at, start, end = self._dragged_to(block, grip, way)
        column = self.day_rect(day_at).adjusted(GAP, 0, -GAP, 0)
        top, bottom = self.scale.at(start), self.scale.at(end)
        block.setGeometry(QRect(column.left(), top, column.width(), max(bottom - top, 4)))
        block.preview = hours(moment_on(row.day, start), moment_on(row.day, end))
        block.update()

    @Slot(object, object, object)
    def _on_dropped(self, block: RowBlock, grip: Grip, way: QPoint) -> None:
        row, day_at, start, end = self._dragged_to(block, grip, way)
        self._lay()
        if self._residency is not None:
            day = self._residency.dates[day_at]
            self.moved.emit(row, moment_on(day, start), moment_on(day, end))

    @Slot(object)
    def _on_released(self, _block: RowBlock) -> None:
        self._lay()

    @Slot(object)
    def _on_picked(self, block: RowBlock) -> None:
        if block.slot != self.current:
            self.choose(block.slot)
            self.chosen.emit(block.slot)

    @Slot(object)
    def _on_opened(self, _block: RowBlock) -> None:
        self.opened.emit()

    @Slot(object, object)
    def _on_key(self, block: RowBlock, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() == _NO_MODIFIER
        if plain and self.step(event):
            event.accept()
        elif plain and key in (*ENTER, Qt.Key.Key_F2):
            self.opened.emit()
            event.accept()
        elif plain and key == Qt.Key.Key_Escape:
            self.choose(None)
            self.chosen.emit(None)
            event.accept()
        else:
            self.nudged.emit(block.slot, event)


def _minute(placed: PlacedRow) -> int:
    return minute_of(placed.slot.start, placed.slot.day)


def _snapped(minutes: float) -> int:
    return round(minutes / STEP) * STEP

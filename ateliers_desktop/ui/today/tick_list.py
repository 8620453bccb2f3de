# SPDX-License-Identifier: Apache-2.0
"""The list of what is to be ticked: one key says what became of a session."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ateliers_desktop.residency import Session, SessionId, SessionStatus
from ateliers_desktop.ui.focus_ring import FocusRing
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.today.need_line import STATE_KEYS
from ateliers_desktop.ui.today.tick_delegate import RowRole, TickDelegate
from ateliers_desktop.ui.today.tick_rows import TickRow, next_to_tick
from ateliers_desktop.words import Translate

KEYS = {
    SessionStatus.HELD: "H",
    SessionStatus.MISSED: "M",
    SessionStatus.CANCELLED: "C",
    SessionStatus.PLANNED: "P",
}
"""One letter each, the same in every language."""

_LETTERS = {letter.lower(): status for status, letter in KEYS.items()} | {
    "ا": SessionStatus.HELD,
    "ة": SessionStatus.MISSED,
    "ك": SessionStatus.MISSED,
    "ؤ": SessionStatus.CANCELLED,
    "ح": SessionStatus.PLANNED,
}
"""The same keys while the keyboard writes Arabic, on both layouts that are in use."""

_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class TickList(QListWidget):
    """Sessions in groups; whoever ticks one goes on to the next.

    Signals
    -------
    marked(object, object)
        A Session, and the SessionStatus that it is to have.
    opened(object)
        A Session that is to be seen on the board.
    ticked(object)
        A Session was marked, and the next one is chosen.
    asked(object)
        The NeedState that was said of what was ticked last.
    chosen()
        Another session is chosen, or none.
    """

    marked = Signal(object, object)
    ticked = Signal(object)
    asked = Signal(object)
    opened = Signal(object)
    chosen = Signal()

    def __init__(self, theme: Theme, translate: Translate) -> None:
        super().__init__()
        self.setAccessibleName(translate("Today", "Sessions to be ticked"))
        self.setItemDelegate(TickDelegate(theme, self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setTabKeyNavigation(False)
        self._rows: tuple[TickRow, ...] = ()
        self.itemActivated.connect(self._on_activated)
        self.currentRowChanged.connect(self.chosen)
        FocusRing(self)

    @property
    def session(self) -> Session | None:
        """The session that is chosen, or None."""
        at = self.currentRow()
        return self._rows[at].session if 0 <= at < len(self._rows) else None

    @property
    def rows(self) -> tuple[TickRow, ...]:
        """What is shown, headings included."""
        return self._rows

    def show_rows(self, rows: tuple[TickRow, ...]) -> None:
        """Show other rows; the session that is chosen stays so, wherever it stands now."""
        if rows == self._rows:
            return
        if [_what(each) for each in rows] == [_what(each) for each in self._rows]:
            # A minute has gone by: whoever reads on is not thrown back to the chosen one.
            self._rows = rows
            for at, row in enumerate(rows):
                _fill(self.item(at), row)
            self.scheduleDelayedItemsLayout()
        else:
            self._lay_anew(rows)
        self.chosen.emit()

    def _lay_anew(self, rows: tuple[TickRow, ...]) -> None:
        before = self.session
        self.blockSignals(True)
        self.clear()
        self._rows = rows
        for row in rows:
            item = QListWidgetItem()
            _fill(item, row)
            self.addItem(item)
        self.blockSignals(False)
        self.choose(None if before is None else before.id)

    def choose(self, session: SessionId | None) -> None:
        """Choose a session, or the first one where it is not in the list."""
        at = [at for at, row in enumerate(self._rows) if row.session is not None]
        same = [each for each in at if self._rows[each].id == session]
        for each in (same or at)[:1]:
            self.setCurrentRow(each)
            if each == 1:
                # The heading above it is seen too.
                self.scrollToTop()

    def mark(self, status: SessionStatus) -> None:
        """Say what became of the session that is chosen, and go on to the next."""
        session, rows = self.session, self._rows
        if session is None or session.status is status:
            return
        following = next_to_tick(rows, session)
        self.marked.emit(session, status)
        if self._rows == rows:
            # Whoever was refused stays with what was refused.
            return
        if following is not None:
            self.choose(following.id)
        self.ticked.emit(session)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take one letter as what became of the session; all other keys as lists do."""
        status = _LETTERS.get(event.text().lower())
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if status is not None and held == Qt.KeyboardModifier.NoModifier:
            self.mark(status)
            return
        state = STATE_KEYS.get(Qt.Key(event.key()))
        if state is not None and event.modifiers() == _CTRL_SHIFT:
            self.asked.emit(state)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out at the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        row: TickRow = item.data(RowRole)
        if row.session is not None:
            self.opened.emit(row.session)


def _what(row: TickRow) -> tuple[str, SessionId | None]:
    """Return which row it is, whatever it says by now."""
    return row.text, row.id


def _fill(item: QListWidgetItem, row: TickRow) -> None:
    item.setText(row.sentence)
    item.setData(RowRole, row)
    item.setToolTip(plain_tool_tip(row.sentence) if row.session else "")
    if row.session is None:
        item.setFlags(Qt.ItemFlag.NoItemFlags)

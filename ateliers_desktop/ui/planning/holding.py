# SPDX-License-Identifier: Apache-2.0
"""The hand at work: what is taken up by mouse or keys, where it is over, where it is put down."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ateliers_desktop.operations.drop_words import drop_lines
from ateliers_desktop.operations.hand import Drop, Hand
from ateliers_desktop.palette import area_colours
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.ui.planning.board_view import BoardView
from ateliers_desktop.ui.planning.day_tabs import DayTabs
from ateliers_desktop.ui.planning.displacing_menu import DisplacingMenu, PutDown
from ateliers_desktop.ui.planning.edge_scrolling import EdgeScrolling
from ateliers_desktop.ui.planning.held_card import Bubble, HeldCard
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_DAY_PATIENCE = 450
"""Milliseconds over a day's tab after which that day is shown."""
_MOMENT = 2600
"""Milliseconds for which words stay that nobody points at any more."""


class Holding(QObject):
    """Knows what is held; the board, the tray and the tabs tell it what the mouse does.

    Signals
    -------
    put_down(object)
        A PutDown.
    day_wanted(object)
        A day whose tab the hand waited over.
    """

    put_down = Signal(object)
    day_wanted = Signal(object)

    def __init__(
        self,
        board: BoardView,
        days: DayTabs,
        tray: QWidget,
        theme: Theme,
        translate: Translate,
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._board, self._days, self._tray = board, days, tray
        self._theme, self._translate, self._language = theme, translate, language
        self.hand: Hand | None = None
        self.by_mouse = False
        self._origin: QPoint | None = None
        self._last = QPoint()
        self._parts: tuple[HeldCard, Bubble] | None = None
        self._menu: DisplacingMenu | None = None
        self._stood = (0, 0)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_MOMENT)
        self._fading.timeout.connect(self.hush)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_DAY_PATIENCE)
        self._waiting.timeout.connect(self._on_waited)
        self._scrolling = EdgeScrolling(board, self)
        self._scrolling.scrolled.connect(self._on_scrolled)
        board.hand_moved.connect(self.move)
        board.hand_released.connect(self.release)
        board.put_wanted.connect(self.put)
        board.put_back_wanted.connect(self.put_back)
        board.session_chosen.connect(self._on_current)

    @property
    def card(self) -> HeldCard:
        """The card that follows the mouse."""
        return self._seen()[0]

    @property
    def bubble(self) -> Bubble:
        """The words beside the hand."""
        return self._seen()[1]

    def _seen(self) -> tuple[HeldCard, Bubble]:
        # They lie over the whole window, which the room is not part of while it is built.
        if self._parts is None:
            window = self._board.window()
            self._parts = HeldCard(self._theme, window), Bubble(window)
        return self._parts

    def take(self, hand: Hand, screen: QPoint | None) -> None:
        """Hold something, by the mouse at a point of the screen, or by the keys."""
        self.hand, self.by_mouse, self._origin = hand, screen is not None, screen
        self._fading.stop()
        self._board.hold(hand)
        if screen is not None:
            session = hand.session
            more = len(hand.held) - 1
            title = f"{session.project} + {more}" if more else session.project
            area = hand.residency.area(session.area)
            colours = area_colours(hand.residency)
            self.card.hold(title, area.name(self._language), colours[session.area])
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
            self.move(screen)
        else:
            self._board.setFocus()
            self._board.stand(0, 0)
            self._hover(self._board.currentIndex())

    def again(self) -> None:
        """Judge the cells of another day's board, shown while something is held."""
        if self.hand is not None:
            self._board.hold(self.hand)
            if self.by_mouse:
                self.move(self._last)
            else:
                self._board.stand(*self._stood)
                self._hover(self._board.currentIndex())

    @Slot(QPoint)
    def move(self, screen: QPoint) -> None:
        """Follow the mouse: say what the cell under it comes to, wait over days, scroll."""
        if self.hand is None:
            return
        self._last = screen
        self.card.follow(screen)
        self._wait_over(screen)
        self._scrolling.at(screen)
        index = self._board.cell_at(screen)
        if index.isValid():
            self._hover(index, screen)
        elif _inside(self._tray, screen) and not self.hand.is_request:
            self._aim(None)
            off = self._translate("Drop", "Take it off the board: it will wait to be placed")
            self.bubble.say((off,), screen)
        else:
            self._aim(None)
            self.bubble.say((), screen)

    @Slot(QPoint)
    def release(self, screen: QPoint) -> None:
        """Put down what is under the mouse: in a cell, in the tray; elsewhere it goes back."""
        if self.hand is None:
            return
        index = self._board.cell_at(screen)
        off = self.hand.take_off() if _inside(self._tray, screen) else None
        if index.isValid():
            self.put(index)
        elif off is not None:
            self._done(PutDown(off))
        else:
            self.put_back()

    @Slot(QModelIndex)
    def put(self, index: QModelIndex) -> None:
        """Put down in a cell; what speaks against it is said, and the hand keeps what it has."""
        drop = self._drop(index)
        if self.hand is None or drop is None:
            return self._refused(drop)
        if drop.verdict is DropVerdict.IMPOSSIBLE:
            return self._refused(drop)
        if drop.displaced:
            return self._ask(index, drop)
        edit = self.hand.put_down(drop)
        if edit.before == edit.after:
            return self.put_back()
        return self._done(PutDown(edit))

    @Slot()
    def put_back(self) -> None:
        """Let what is held go back to where it was; the keys go back there too."""
        if self.hand is not None:
            held = self.hand.session.id
            self.let_go()
            if not self.by_mouse:
                self._board.choose(held)

    def let_go(self) -> None:
        """Hold nothing any more, and change nothing."""
        if self.hand is not None:
            self._end(back=self._origin)

    def keep_only(self, residency: Residency, schedule: Schedule) -> None:
        """Let go of what was taken from another state than this."""
        hand = self.hand
        if hand is not None and (hand.residency, hand.schedule) != (residency, schedule):
            self.let_go()

    def finish(self) -> None:
        """Let go, and take along what lies over the whole window."""
        self.let_go()
        if self._parts is not None:
            for part in self._parts:
                part.hide()
                part.deleteLater()

    def say(self, lines: tuple[str, ...], screen: QPoint) -> None:
        """Say something beside a point of the screen for a moment."""
        self.bubble.say(lines, screen)
        self._fading.start()

    @Slot()
    def hush(self) -> None:
        """Say nothing any more."""
        if self._parts is not None:
            self._fading.stop()
            self.bubble.hide()

    def _refused(self, drop: Drop | None) -> None:
        """By mouse the card goes back, while the words stay a moment; the keys go on holding."""
        if self.by_mouse:
            said = self.bubble.text
            self.put_back()
            if drop is not None and said:
                self.bubble.show()
                self._fading.start()

    def _ask(self, index: QModelIndex, drop: Drop) -> None:
        """Ask what is to become of the one who stands there."""
        assert self.hand is not None
        axis = self._board.board_model.board
        assert axis is not None
        menu = DisplacingMenu(self.hand, drop, axis.axis, self._translate, self._board)
        menu.chosen.connect(self._on_chosen)
        menu.aboutToHide.connect(self._on_menu_closed)
        self._menu = menu
        self.bubble.hide()
        place = self._board.visualRect(index).center()
        menu.popup(self._board.viewport().mapToGlobal(place))

    @Slot(object)
    def _on_chosen(self, put: PutDown) -> None:
        self._drop_menu()
        self._done(put)

    @Slot()
    def _on_menu_closed(self) -> None:
        # Qt closes a menu before it tells what was chosen in it.
        QTimer.singleShot(0, self, self._on_nothing_chosen)

    @Slot()
    def _on_nothing_chosen(self) -> None:
        if self._menu is not None:
            self._drop_menu()
            if self.by_mouse:
                self.put_back()
            else:
                self._hover(self._board.currentIndex())

    def _done(self, put: PutDown) -> None:
        self._end(back=None)
        self.put_down.emit(put)

    def _end(self, back: QPoint | None) -> None:
        if self.by_mouse:
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._waiting.stop()
        self._scrolling.stop()
        self.hand = None
        self._board.hold(None)
        self._drop_menu()
        self.card.go_back(back)
        self.bubble.hide()

    def _drop_menu(self) -> None:
        if self._menu is not None:
            menu, self._menu = self._menu, None
            menu.close()
            menu.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape put back what the mouse holds, wherever the focus is."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and isinstance(watched, QWidget)
            and self._menu is None
        ):
            self.put_back()
            return True
        return False

    def _drop(self, index: QModelIndex) -> Drop | None:
        return self._board.board_model.drop(index)

    def _hover(self, index: QModelIndex, screen: QPoint | None = None) -> None:
        drop = self._drop(index)
        self._aim(index if drop is not None else None)
        if self.hand is None:
            return
        place = screen
        if place is None:
            self._stood = (index.row(), index.column())
            corner = self._board.visualRect(index).bottomLeft()
            place = self._board.viewport().mapToGlobal(corner) - QPoint(18, 28)
        lines = (
            drop_lines(self.hand, drop, self._language, self._translate)
            if drop is not None
            else ()
        )
        self.bubble.say(lines, place)

    def _aim(self, index: QModelIndex | None) -> None:
        model = self._board.board_model
        aimed = None if index is None else (index.row(), index.column())
        if aimed != model.aimed:
            model.aimed = aimed
            self._board.viewport().update()

    @Slot(object)
    def _on_current(self, _session: object) -> None:
        if self.hand is not None and not self.by_mouse:
            self._hover(self._board.currentIndex())

    def _wait_over(self, screen: QPoint) -> None:
        """Start waiting where the mouse has come over another day's tab."""
        over = any(_inside(tab, screen) and not tab.isChecked() for tab in self._days.tabs)
        if not over:
            self._waiting.stop()
        elif not self._waiting.isActive():
            self._waiting.start()

    @Slot()
    def _on_waited(self) -> None:
        for tab in self._days.tabs:
            if _inside(tab, self._last):
                self.day_wanted.emit(tab.day)

    @Slot()
    def _on_scrolled(self) -> None:
        self.move(self._last)


def _inside(widget: QWidget, screen: QPoint) -> bool:
    return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(screen))

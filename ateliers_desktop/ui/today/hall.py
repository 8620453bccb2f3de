# SPDX-License-Identifier: Apache-2.0
"""The screen in the hall: each room, now and next, over a whole screen, changing by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from ateliers_desktop.operations.today import today
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.today.awake import keep_awake
from ateliers_desktop.ui.today.hall_pages import HallCard, HallHead, hall_cards, hall_head, pages
from ateliers_desktop.ui.today.hall_painter import HallPainter
from ateliers_desktop.words import translations

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme

_TURN = 12_000
"""Milliseconds for which a page is shown where there are several."""


class Hall(QWidget):
    """A window of its own without a frame or a mouse pointer; Escape or F11 takes it away.

    It shows names of rooms, projects, mentors and areas, and nothing that was written about them.

    Signals
    -------
    closed()
        It was taken away.
    """

    closed = Signal()

    def __init__(self, clock: Clock, language: str) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._clock, self._language = clock, language
        self._translate = translations(language)
        self._mirrored = language == "ar"
        self._programme: Programme | None = None
        self._head: HallHead | None = None
        self._cards: tuple[HallCard, ...] = ()
        self.page = 0
        self.setWindowTitle(self._translate("Hall", "Screen for the hall"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._turning = QTimer(self)
        self._turning.setInterval(_TURN)
        self._turning.timeout.connect(self.turn)
        clock.ticked.connect(self._on_tick)

    @property
    def pages(self) -> tuple[tuple[HallCard, ...], ...]:
        """The cards, as they are shared out over pages on this screen."""
        return pages(self._cards, self._painter().most)

    def show_on(self, screen: QScreen) -> None:
        """Cover a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()
        keep_awake(True)

    def show_programme(self, programme: "Programme") -> None:
        """Show a programme at the moment that it is."""
        self._programme = programme
        self._on_tick()

    @Slot()
    def turn(self) -> None:
        """Show the next page, the first again after the last."""
        self.page = (self.page + 1) % len(self.pages)
        self._say()

    @Slot()
    def _on_tick(self) -> None:
        programme = self._programme
        if programme is None:
            return
        residency = programme.residency
        now = today(residency, programme.schedule, self._clock.now)
        self._head = hall_head(now, residency, self._language, self._translate)
        self._cards = hall_cards(now, residency, self._language, self._translate)
        self._say()

    def _say(self) -> None:
        """Draw the page anew, and say it to a screen reader."""
        shown = self.pages
        self.page = min(self.page, len(shown) - 1)
        if len(shown) > 1 and not self._turning.isActive():
            self._turning.start()
        elif len(shown) == 1:
            self._turning.stop()
        head = self._head
        if head is not None:
            parts = (head.day, head.title, head.time, head.left)
            sentences = (each.sentence for each in shown[self.page])
            said = ". ".join(filter(None, (*parts, *sentences, head.coming)))
            self.setAccessibleName(said)
        self.update()

    def _painter(self) -> HallPainter:
        return HallPainter(self.width(), self.height(), mirrored=self._mirrored)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        del event
        if self._head is None:
            return
        shown = self.pages
        page = f"{self.page + 1} / {len(shown)}" if len(shown) > 1 else ""
        painter = QPainter(self)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        )
        self._painter().draw(painter, self._head, shown[self.page], page)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the cards out anew over a screen of another size."""
        super().resizeEvent(event)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape or F11."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the screen sleep again."""
        keep_awake(False)
        self._turning.stop()
        super().closeEvent(event)
        self.closed.emit()

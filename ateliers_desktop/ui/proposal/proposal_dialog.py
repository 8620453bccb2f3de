# SPDX-License-Identifier: Apache-2.0
"""From what is asked to what is proposed: a search that can be stopped, adopted or discarded."""

import threading
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSpacerItem,
    QStackedWidget,
    QWidget,
)

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import (
    Proposal,
    ProposalOptions,
    ProposalUpdate,
    propose,
)
from ateliers_desktop.operations.standby import StandbySolver
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.solver_process import SolverProcess
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.dialog_layout import dialog_column
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.messages import tell
from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.proposal.ask_page import AskPage
from ateliers_desktop.ui.proposal.search_page import SearchPage
from ateliers_desktop.ui.proposal.wish import Wish
from ateliers_desktop.ui.theme import Theme, line_height
from ateliers_desktop.words import Translate

_WIDE, _HIGH, _HIGH_IN_ARABIC = 98, 31, 23
"""The least size of the dialog, in letters and lines: most pages fit into it."""


class ProposalDialog(QDialog):
    """Asks first; runs one search after another; adopts nothing itself.

    Attributes
    ----------
    wish
        What was searched for last, or is going to be.
    proposal
        What the last search came to, None while there is nothing.
    adopted
        The proposal that was chosen, None until one is.

    Signals
    -------
    place_wanted(object)
        A Place where the data can be mended; the dialog is closed then.
    board_wanted(object)
        The proposal is to be seen on the board, at the session of that id if it is not None.
    """

    place_wanted = Signal(object)
    board_wanted = Signal(object)

    def __init__(
        self,
        programme: Programme,
        wish: Wish,
        theme: Theme,
        translate: Translate,
        language: str,
        solver: StandbySolver,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Proposal", "Proposed schedule"))
        self._programme = programme
        self._residency, self._schedule = programme.residency, programme.schedule
        self._theme, self._translate, self._language = theme, translate, language
        self._solver, self._clock = solver, clock
        self._stop = threading.Event()
        self._job: Job | None = None
        self._discarding = False
        self.wish = wish
        self.page: SearchPage | None = None
        self.proposal: Proposal | None = None
        self.adopted: Proposal | None = None
        self._make_buttons()
        self._lay()
        self._show_ask()

    def _make_buttons(self) -> None:
        translate = self._translate
        self.discard = self._button(translate("Proposal", "Discard"), self.reject)
        self.again = self._button(translate("Proposal", "Propose again"), self._show_ask)
        self.stop = self._button(translate("Proposal", "Stop here"), self._on_stop)
        self.list = self._button(translate("Proposal", "See the list"))
        self.list.setCheckable(True)
        self.board = self._button(translate("Proposal", "See on the board"), self._on_board)
        self.adopt = self._button(translate("Proposal", "Adopt this schedule"), self.adopt_now)
        self.adopt.setProperty("primary", True)

    def _button(self, text: str, slot: object = None) -> QPushButton:
        button = QPushButton(text)
        if slot is not None:
            button.clicked.connect(slot)
        return button

    def _lay(self) -> None:
        self._pages = QStackedWidget()
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.discard)
        row.addWidget(self.again)
        row.addStretch(1)
        for button in (self.stop, self.list, self.board, self.adopt):
            row.addWidget(button)
        column = dialog_column(self, 0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._buttons)
        metrics = self.fontMetrics()
        column.addSpacerItem(QSpacerItem(metrics.averageCharWidth() * _WIDE, 0))
        high = line_height(self.font()) * _HIGH_IN_ARABIC
        self.resize(0, max(metrics.lineSpacing() * _HIGH, high))

    @Slot()
    def _show_ask(self) -> None:
        """Ask anew, beginning with what was wished last."""
        self.ask = AskPage(
            self._programme,
            self.wish,
            self._clock.now,
            self._theme,
            self._translate,
            self._language,
        )
        self.ask.search_wanted.connect(self._on_search)
        self.ask.closed.connect(self.reject)
        self.ask.place_wanted.connect(self._on_place)
        self._show_page(self.ask)
        self._buttons.hide()
        self.page = self.proposal = None
        self.ask.search.setDefault(True)
        self.ask.take_focus()

    def _show_search(self, options: ProposalOptions) -> SearchPage:
        page = SearchPage(
            self._residency,
            self._schedule,
            options,
            self._theme,
            self._translate,
            self._language,
        )
        self.list.setChecked(False)
        self.list.toggled.connect(page.show_list)
        page.session_wanted.connect(self.board_wanted)
        self._show_page(page)
        self._buttons.show()
        self.page = page
        return page

    def _show_page(self, page: QWidget) -> None:
        before = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()
        self.resize(self.size().expandedTo(self.minimumSizeHint()))

    def _enable(self, *, running: bool) -> None:
        """Show the buttons that there is something to do with."""
        proposal = self.proposal
        sound = proposal is not None and not (proposal.contradictions or proposal.violations)
        changes = proposal is not None and not proposal.edit.is_empty
        self.stop.setVisible(running)
        self.stop.setEnabled(running and not self._stop.is_set())
        self.again.setVisible(not running)
        for button in (self.list, self.board):
            button.setVisible(not running)
            button.setEnabled(changes)
        self.adopt.setVisible(True)
        self.adopt.setEnabled(sound and changes)

    @property
    def searching(self) -> bool:
        """Tell whether a search runs."""
        return self._job is not None

    def show_proposal(self, proposal: Proposal, page: SearchPage | None = None) -> None:
        """Show what a search came to, with its course from the page where it was watched."""
        shown = self.page or self._show_search(self.wish.options(self._clock.now))
        if page is not None:
            for report, seconds in page.plot.history:
                shown.plot.add(report, seconds)
        self.proposal = proposal
        shown.show_proposal(proposal)
        self._enable(running=False)
        target = self.adopt if self.adopt.isEnabled() else self.again
        target.setDefault(True)
        target.setFocus()

    def finish(self) -> None:
        """End a search that runs and wait for its end; nothing is adopted."""
        self._stop.set()
        if self._job is not None:
            self._job.wait()

    def reject(self) -> None:
        """Discard what was found; a search that still runs is stopped first."""
        if self._job is not None:
            self._discarding = True
            self._on_stop()
            return
        if self.page is None:
            self.wish = self.ask.wish
        super().reject()

    @Slot()
    def adopt_now(self) -> None:
        """Choose the proposal."""
        self.adopted = self.proposal
        self.accept()

    @Slot()
    def _on_search(self) -> None:
        self.wish = self.ask.wish
        options = self.wish.options(self._clock.now)
        self._stop = threading.Event()
        self.proposal = None
        self._show_search(options)
        self._enable(running=True)
        self.stop.setFocus()
        solver = self._solver.ready()
        work = partial(_propose, self._residency, self._schedule, options, self._stop, solver)
        self._job = Job(work, self)
        self._job.begin(self._on_proposed, self._on_failed, self._on_update)

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.end()
            self._job = None

    @Slot()
    def _on_stop(self) -> None:
        self._stop.set()
        self.stop.setEnabled(False)
        if self.page is not None:
            self.page.show_stopping()

    @Slot()
    def _on_board(self) -> None:
        self.board_wanted.emit(None)

    @Slot(object)
    def _on_place(self, place: Place) -> None:
        self.reject()
        self.place_wanted.emit(place)

    @Slot(object)
    def _on_update(self, update: ProposalUpdate) -> None:
        if self.page is not None and not self._stop.is_set():
            self.page.show_update(update)

    @Slot(object)
    def _on_proposed(self, proposal: Proposal) -> None:
        self._let_go()
        if self._discarding:
            super().reject()
            return
        self.show_proposal(proposal)

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._let_go()
        if self._discarding:
            super().reject()
            return
        tell(self, failure)
        self._show_ask()


def _propose(
    residency: Residency,
    schedule: Schedule,
    options: ProposalOptions,
    stop: threading.Event,
    solver: SolverProcess,
    report: Report,
) -> Proposal:
    return propose(residency, schedule, options, report, stop, solver)

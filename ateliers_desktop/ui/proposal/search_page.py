# SPDX-License-Identifier: Apache-2.0
"""A search as it runs and as it ended: its goals, its course, and what it changes."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.operations.explanations import goal_name, violation_text
from ateliers_desktop.operations.proposing import (
    Outcome,
    Proposal,
    ProposalOptions,
    ProposalUpdate,
)
from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.proposal.bound_plot import BoundPlot
from ateliers_desktop.ui.proposal.changes_list import ChangesList
from ateliers_desktop.ui.proposal.goal_tile import GoalTile
from ateliers_desktop.ui.proposal.live_text import LiveText
from ateliers_desktop.ui.proposal.schedule_difference import (
    figures,
    gained,
    lines,
    schedule_difference,
)
from ateliers_desktop.ui.requests import requests_asked
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_TILES_IN_A_ROW = 4


class SearchPage(QWidget):
    """Shows updates while they come and the proposal at the end; it searches nothing itself.

    Signals
    -------
    session_wanted(object)
        The id of a changed session that is to be seen on the board.

    Parameters
    ----------
    residency, schedule
        What the search began with.
    """

    session_wanted = Signal(object)

    def __init__(
        self,
        residency: Residency,
        schedule: Schedule,
        options: ProposalOptions,
        theme: Theme,
        translate: Translate,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._residency, self._schedule = residency.told_in(language), schedule
        self._translate = translate
        self._shown: tuple[Session, ...] | None = None
        self.live = LiveText(translate("Proposal", "Getting ready"), "muted")
        self.elapsed = QProgressBar()
        self.elapsed.setRange(0, round(options.seconds * 10))
        self.elapsed.setTextVisible(False)
        self.elapsed.setAccessibleName(translate("Proposal", "Time used"))
        policy = self.elapsed.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.elapsed.setSizePolicy(policy)
        asked = requests_asked(residency)
        self.tiles = tuple(GoalTile(goal, asked, theme, translate) for goal in options.order)
        self.plot = BoundPlot(theme, translate)
        self.changes = ChangesList(theme, translate("Proposal", "Changes"))
        self.changes.session_wanted.connect(self.session_wanted)
        self.trouble = plain_label(role="wrong", wrap=True)
        self.trouble.hide()
        self.compared = plain_label(
            translate("Proposal", "Compared with the schedule shown:"), "muted"
        )
        self.gain = plain_label(role="good")
        self.figures = plain_label()
        self._lay()

    @property
    def step(self) -> str:
        """What the search is at, or how it ended."""
        return self.live.label.text()

    def _lay(self) -> None:
        tiles = QGridLayout()
        tiles.setSpacing(10)
        for at, tile in enumerate(self.tiles):
            tiles.addWidget(tile, at // _TILES_IN_A_ROW, at % _TILES_IN_A_ROW)
        for column in range(_TILES_IN_A_ROW):
            tiles.setColumnStretch(column, 1)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.plot)
        self._middle.addWidget(self.changes)
        self._middle.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        told = QHBoxLayout()
        told.setSpacing(16)
        for label in (self.compared, self.gain, self.figures):
            told.addWidget(label)
        told.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(plain_label(self._translate("Proposal", "Proposed schedule"), "headline"))
        whole.addWidget(self.live.label)
        whole.addSpacing(4)
        whole.addWidget(self.elapsed)
        whole.addSpacing(12)
        whole.addLayout(tiles)
        whole.addSpacing(8)
        whole.addWidget(self._middle, 1)
        whole.addSpacing(8)
        whole.addWidget(self.trouble)
        whole.addLayout(told)
        for label in (self.compared, self.gain, self.figures):
            label.hide()

    @Slot(bool)
    def show_list(self, wanted: bool) -> None:
        """Show the changes one by one in the place of the plot, or the plot again."""
        self._middle.setCurrentWidget(self.changes if wanted else self.plot)
        if wanted:
            self.changes.setFocus()

    def show_stopping(self) -> None:
        """Say that the search comes to its end."""
        self.live.show(self._translate("Proposal", "Stopping"))

    def show_update(self, update: ProposalUpdate) -> None:
        """Show how far the search is."""
        self.elapsed.setValue(round(update.seconds * 10))
        reports = {each.goal: each for each in update.goals}
        for at, tile in enumerate(self.tiles):
            report = reports.get(tile.goal)
            if report is None:
                continue
            current = tile.goal is update.current
            tile.show_report(report, current)
            if current:
                self.plot.add(report, update.seconds)
                self._show_step(at, update)
        self._show_difference(update.sessions)

    def _show_step(self, at: int, update: ProposalUpdate) -> None:
        goal = goal_name(self.tiles[at].goal, self._translate)
        step = self._translate("Proposal", "Step {step} of {steps} · {goal}")
        said = step.format(step=at + 1, steps=len(self.tiles), goal=goal)
        timed = self._translate("Proposal", "{step} · {seconds} s")
        self.live.show(timed.format(step=said, seconds=int(update.seconds)), said)

    def _show_difference(self, sessions: tuple[Session, ...]) -> None:
        if sessions is self._shown:
            return
        self._shown = sessions
        change = schedule_difference(self._schedule, sessions)
        gain = gained(change, self._translate)
        self.gain.setText(gain)
        self.figures.setText("    ".join(figures(change, self._translate)))
        for label in (self.compared, self.figures):
            label.show()
        self.gain.setVisible(bool(gain))
        self.changes.show_lines(lines(change, self._residency, self._translate))

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what the search came to."""
        reports = {each.goal: each for each in proposal.goals}
        for tile in self.tiles:
            if tile.goal in reports:
                tile.show_report(reports[tile.goal], current=False)
        self.plot.show_longest()
        self.elapsed.hide()
        self.live.show(self._outcome(proposal))
        self._show_difference(proposal.schedule.sessions)
        self._show_trouble(proposal)

    def _outcome(self, proposal: Proposal) -> str:
        translate = self._translate
        texts = {
            Outcome.OPTIMAL: translate("Proposal", "Done in {seconds} s: no schedule is better."),
            Outcome.FEASIBLE: translate(
                "Proposal", "Time is up after {seconds} s: the best schedule found so far."
            ),
            Outcome.STOPPED: translate(
                "Proposal", "Stopped after {seconds} s: the best schedule found so far."
            ),
            Outcome.CONTRADICTION: translate(
                "Proposal", "Locked sessions contradict each other: nothing can be proposed."
            ),
        }
        text = texts[proposal.outcome].format(seconds=f"{proposal.seconds:.0f}")
        if proposal.edit.is_empty and proposal.outcome is not Outcome.CONTRADICTION:
            same = translate("Proposal", "It is the one on the board.")
            return f"{text} {same}"
        return text

    def _show_trouble(self, proposal: Proposal) -> None:
        translate = self._translate
        found = proposal.contradictions or proposal.violations
        told = [f"• {violation_text(each, self._residency, translate)}" for each in found]
        if proposal.violations:
            told.insert(0, translate("Proposal", "It breaks a rule and cannot be adopted:"))
        self.trouble.setText("\n".join(told))
        self.trouble.setVisible(bool(told))

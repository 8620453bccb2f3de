# SPDX-License-Identifier: Apache-2.0
"""The search for a schedule as it runs: watched, stopped at any time, adopted or discarded."""

import threading
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.operations.explanations import goal_name, violation_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import (
    Outcome,
    Proposal,
    ProposalOptions,
    ProposalUpdate,
    propose,
)
from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.scheduling.solver_process import SolverProcess
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.messages import tell
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.proposal.bound_plot import BoundPlot
from ateliers_desktop.ui.proposal.goal_tile import GoalTile
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


class ProposalDialog(QDialog):
    """Runs one search; `adopted` is the proposal that was chosen, None until one is."""

    def __init__(
        self,
        programme: Programme,
        theme: Theme,
        translate: Translate,
        language: str,
        parent: QWidget | None = None,
        options: ProposalOptions | None = None,
        solver: SolverProcess | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Proposal", "Proposed schedule"))
        self._residency, self._schedule = programme.residency, programme.schedule
        self._translate, self._language = translate, language
        self._options = options or ProposalOptions()
        self._solver = solver
        self._stop = threading.Event()
        self._discarding = False
        self._shown: tuple[Session, ...] | None = None
        self.proposal: Proposal | None = None
        self.adopted: Proposal | None = None
        self.step = plain_label(translate("Proposal", "Getting ready"), "muted")
        self.elapsed = QProgressBar()
        self.elapsed.setRange(0, round(self._options.seconds * 10))
        self.elapsed.setTextVisible(False)
        asked = requests_asked(programme.residency)
        self.tiles = tuple(GoalTile(goal, asked, theme, translate) for goal in self._options.order)
        self.plot = BoundPlot(theme, translate)
        self.trouble = plain_label(role="wrong", wrap=True)
        self.trouble.hide()
        self.difference = QHBoxLayout()
        self.difference.setSpacing(18)
        self.changes = QPlainTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setAccessibleName(translate("Proposal", "Changes"))
        self.changes.hide()
        self.stop = QPushButton(translate("Proposal", "Stop here"))
        self.stop.clicked.connect(self._on_stop)
        self.see = QPushButton(translate("Proposal", "See the changes"))
        self.see.setCheckable(True)
        self.see.setEnabled(False)
        self.see.toggled.connect(self.changes.setVisible)
        self.discard = QPushButton(translate("Proposal", "Discard"))
        self.discard.clicked.connect(self.reject)
        self.adopt = QPushButton(translate("Proposal", "Adopt this schedule"))
        self.adopt.setProperty("primary", True)
        self.adopt.setEnabled(False)
        self.adopt.clicked.connect(self._on_adopt)
        self._lay()
        self._job = self._job_of(programme.residency, programme.schedule)

    def _job_of(self, residency: Residency, schedule: Schedule) -> Job:
        job = Job(
            partial(_propose, residency, schedule, self._options, self._stop, self._solver), self
        )
        queued = Qt.ConnectionType.QueuedConnection
        job.reported.connect(self._on_update, queued)
        job.succeeded.connect(self._on_proposed, queued)
        job.failed.connect(self._on_failed, queued)
        return job

    def _lay(self) -> None:
        tiles = QGridLayout()
        tiles.setSpacing(10)
        for at, tile in enumerate(self.tiles):
            tiles.addWidget(tile, at // _TILES_IN_A_ROW, at % _TILES_IN_A_ROW)
        for column in range(_TILES_IN_A_ROW):
            tiles.setColumnStretch(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        for button in (self.stop, self.see, self.adopt):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(10)
        whole.addWidget(plain_label(self.windowTitle(), "headline"))
        whole.addWidget(self.step)
        whole.addWidget(self.elapsed)
        whole.addSpacing(4)
        whole.addLayout(tiles)
        whole.addWidget(self.plot, 1)
        whole.addWidget(self.trouble)
        whole.addLayout(self.difference)
        whole.addWidget(self.changes, 1)
        whole.addSpacing(4)
        whole.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 108)
        line = self.fontMetrics().lineSpacing()
        self.plot.setMinimumHeight(line * 7)
        self.changes.setMinimumHeight(line * 7)

    def start(self) -> None:
        """Begin the search."""
        self._job.start()
        self.stop.setFocus()

    def finish(self) -> None:
        """End the search and wait for its end; nothing is adopted."""
        self._stop.set()
        self._job.wait()

    def reject(self) -> None:
        """Discard what was found; a search that still runs is stopped first."""
        if self._job.isRunning():
            self._discarding = True
            self._on_stop()
            return
        super().reject()

    @Slot()
    def _on_stop(self) -> None:
        self._stop.set()
        self.stop.setEnabled(False)
        self.step.setText(self._translate("Proposal", "Stopping"))

    @Slot()
    def _on_adopt(self) -> None:
        self.adopted = self.proposal
        self.accept()

    @Slot(object)
    def _on_update(self, update: ProposalUpdate) -> None:
        if self._stop.is_set():
            return
        self.elapsed.setValue(round(update.seconds * 10))
        for at, tile in enumerate(self.tiles):
            report = next((each for each in update.goals if each.goal is tile.goal), None)
            if report is None:
                continue
            current = tile.goal is update.current
            tile.show_report(report, current)
            if current:
                self.plot.add(report, update.seconds)
                self._show_step(at, update)
        self._show_difference(update.sessions)

    def _show_step(self, at: int, update: ProposalUpdate) -> None:
        text = self._translate("Proposal", "Step {step} of {steps} · {goal} · {seconds} s")
        self.step.setText(
            text.format(
                step=at + 1,
                steps=len(self.tiles),
                goal=goal_name(self.tiles[at].goal, self._translate),
                seconds=int(update.seconds),
            )
        )

    def _show_difference(self, sessions: tuple[Session, ...]) -> None:
        if sessions is self._shown:
            return
        self._shown = sessions
        change = schedule_difference(self._schedule, sessions)
        self._show_figures(gained(change, self._translate), figures(change, self._translate))
        told = lines(change, self._residency, self._language, self._translate)
        self.changes.setPlainText("\n".join(told))
        self.see.setEnabled(bool(told))

    def _show_figures(self, gain: str, others: tuple[str, ...]) -> None:
        while (gone := self.difference.takeAt(0)) is not None:
            if (label := gone.widget()) is not None:
                label.deleteLater()
        heading = self._translate("Proposal", "Compared with the schedule shown:")
        self.difference.addWidget(plain_label(heading, "muted"))
        if gain:
            self.difference.addWidget(plain_label(gain, "good"))
        for text in others:
            self.difference.addWidget(plain_label(text))
        self.difference.addStretch(1)

    @Slot(object)
    def _on_proposed(self, proposal: Proposal) -> None:
        self._job.wait()
        if self._discarding:
            super().reject()
            return
        self.proposal = proposal
        for tile in self.tiles:
            for report in proposal.goals:
                if report.goal is tile.goal:
                    tile.show_report(report, current=False)
        self.plot.show_longest()
        self.elapsed.setRange(0, 1)
        self.elapsed.setValue(1)
        self.stop.hide()
        self.step.setText(self._outcome(proposal))
        self._show_difference(proposal.schedule.sessions)
        self._show_trouble(proposal)
        sound = not (proposal.contradictions or proposal.violations)
        self.adopt.setEnabled(sound and not proposal.edit.is_empty)
        if self.adopt.isEnabled():
            self.adopt.setFocus()

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

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._job.wait()
        tell(self, failure)
        super().reject()


def _propose(
    residency: Residency,
    schedule: Schedule,
    options: ProposalOptions,
    stop: threading.Event,
    solver: SolverProcess | None,
    report: Report,
) -> Proposal:
    return propose(residency, schedule, options, report, stop, solver)

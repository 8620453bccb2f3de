# SPDX-License-Identifier: Apache-2.0
"""``ateliers schedule``: propose, adopt, and say what is proven and what is left out."""

import argparse
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from ateliers_desktop.commands import DONE, MENDABLE
from ateliers_desktop.commands.terminal import complain, say
from ateliers_desktop.operations.explanations import (
    area_name,
    goal_name,
    goal_value_text,
    violation_text,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import (
    Outcome,
    Proposal,
    ProposalOptions,
    ProposalUpdate,
    adopt,
    propose,
)
from ateliers_desktop.operations.reports import proposal_document, write_document
from ateliers_desktop.scheduling.results import GoalReport
from ateliers_desktop.words import Translate, translations


def run(options: argparse.Namespace, translate: Translate) -> int:
    """Propose within the time given, adopt, and write the document asked for."""
    begun = time.monotonic()
    wanted = ProposalOptions(
        seconds=options.seconds,
        fairness_first=options.fairness_first,
        repair=options.repair,
        seed=options.seed,
        workers=options.workers,
        now=options.now,
    )
    with Programme.open(options.file, residency=options.residency) as programme:
        line = _StatusLine(translate)
        with _stopped_by_ctrl_c() as stop:
            proposal = propose(programme.residency, programme.schedule, wanted, line.show, stop)
        line.clear()
        if proposal.outcome is not Outcome.CONTRADICTION:
            adopt(programme, proposal)
        words = translations(programme.residency.language)
        seconds = time.monotonic() - begun
        document = proposal_document(proposal, programme.residency, seconds, words)
        _say(proposal, programme, translate)
    if options.json:
        write_document(options.json, document)
    return MENDABLE if proposal.outcome is Outcome.CONTRADICTION else DONE


@contextmanager
def _stopped_by_ctrl_c() -> Iterator[threading.Event]:
    """Let Ctrl-C end the search with the best schedule so far, instead of ending the program."""
    stop = threading.Event()
    before = signal.signal(signal.SIGINT, lambda *_: stop.set())
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


class _StatusLine:
    """One line on standard error that follows the search; in a log, a line a settled goal."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._live = sys.stderr.isatty()
        self._settled = 0

    def show(self, update: ProposalUpdate) -> None:
        """Show the goal being settled and the seconds; keep a line for each settled goal."""
        settled = [each for each in update.goals if each.seconds]
        for report in settled[self._settled :]:
            self.clear()
            complain(self._goal(report))
        self._settled = len(settled)
        if self._live and update.current is not None:
            current = next(each for each in update.goals if each.goal is update.current)
            print(
                f"\r\x1b[K{self._goal(current)}  {update.seconds:.0f} s", end="", file=sys.stderr
            )
            sys.stderr.flush()

    def clear(self) -> None:
        """Wipe the live line."""
        if self._live:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def _goal(self, report: GoalReport) -> str:
        value = "–" if report.value is None else goal_value_text(report.goal, report.value)
        if report.proven:
            state = self._translate("Command line", "proven best")
        elif report.bound is None:
            state = "…"
        else:
            bound = goal_value_text(report.goal, report.bound)
            state = self._translate("Command line", "limit {bound}").format(bound=bound)
        said = self._translate("Command line", "{goal}: {value} ({state})")
        name = goal_name(report.goal, self._translate)
        return said.format(goal=name, value=value, state=state)


def _say(proposal: Proposal, programme: Programme, translate: Translate) -> None:
    residency = programme.residency
    for clash in proposal.contradictions:
        complain(
            translate("Command line", "locked sessions contradict each other: {clash}").format(
                clash=violation_text(clash, residency, translate)
            )
        )
    if proposal.contradictions:
        return
    placed = len(proposal.schedule.standing)
    left_out = sum(each.sessions for each in proposal.unmet)
    said = translate("Command line", "{placed} of {all} sessions placed in {seconds:.1f} s")
    say(said.format(placed=placed, all=placed + left_out, seconds=proposal.seconds))
    for each in proposal.unmet:
        left = translate("Command line", "not placed: {project}, {area}, priority {priority}")
        say(
            left.format(
                project=each.project,
                area=area_name(each.area, residency),
                priority=each.priority,
            )
        )

# SPDX-License-Identifier: Apache-2.0
"""Explains what a schedule leaves out: reasons, each a smallest set of cases, and remedies.

A reason is shown by a schedule that breaks nothing but its cases, as the audit says, and found by
trying one case, then two, and so on, each size proven not to do before the next is tried.
"""

import threading
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from ortools.sat.python import cp_model

from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.scheduling.evidence import (
    Breaking,
    broken_by,
    places_after,
    stands_after,
)
from ateliers_desktop.scheduling.explanation import Explanation, Reason, Remedy
from ateliers_desktop.scheduling.insertion import single_cases
from ateliers_desktop.scheduling.relaxation import NATURAL, Found, Relaxation
from ateliers_desktop.scheduling.relaxed_problem import Relaxing
from ateliers_desktop.scheduling.remedies import (
    REMEDIABLE,
    Changes,
    changes_for,
    moved_session,
    size,
)
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance
from ateliers_desktop.scheduling.targets import Target, targets_of

_MOST = 3
_LARGEST = 6
_FIRST_SHARE = 0.5
_LEAST_SECONDS = 1.0
_MOST_PLACES = 40_000
"""Placements up to which there is time to build a model at all."""


@dataclass(slots=True)
class _Known:
    """What was found about a target so far."""

    found: list[Found] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)
    remedies: list[Remedy] = field(default_factory=list)


class Explainer:
    """Explains one schedule once; `stop` may be called from another thread at any time.

    Parameters
    ----------
    schedule
        One whose needs are proven.
    fairness_first
        Whether fairness came before needs: then the least served project keeps its share.
    seconds
        Wall-clock time for all of it; what is not known by then is left out.
    """

    def __init__(
        self,
        residency: Residency,
        schedule: Schedule,
        *,
        now: datetime | None = None,
        fairness_first: bool = False,
        seconds: float,
    ) -> None:
        self._residency, self._schedule, self._now = residency, schedule, now
        self._fairness_first = fairness_first
        self._end = time.monotonic() + seconds
        self._stopped = threading.Event()
        self._search: cp_model.CpSolver | None = None
        self._is_large = False

    def stop(self) -> None:
        """End within a second, with what is known by then."""
        self._stopped.set()
        if self._search is not None:
            self._search.stop_search()

    def explain(self) -> tuple[Explanation, ...]:
        """Return an explanation for each need with unmet requests, the most pressing first."""
        targets = targets_of(self._residency, self._schedule, fairness_first=self._fairness_first)
        known = {target: _Known() for target in targets}
        if targets and self._left():
            self._search_all(known)
        return tuple(
            Explanation(
                project=target.project,
                area=target.area,
                reasons=tuple(each.reasons[:_MOST]),
                remedies=tuple(sorted(each.remedies, key=_rank)[:_MOST]),
            )
            for target, each in known.items()
        )

    def _search_all(self, known: dict[Target, _Known]) -> None:
        """Find a first reason for every target, then go on with each."""
        relaxing = Relaxing(self._residency, self._schedule, self._now)
        self._is_large = len(relaxing.base.placements) > _MOST_PLACES
        for target, until in self._shares(known, self._left() * (1 - _FIRST_SHARE)):
            self._look(relaxing, target, known[target], until)
        unexplained = [target for target, each in known.items() if not each.reasons]
        others = [target for target in known if target not in unexplained]
        relaxation = self._relaxation(relaxing, [*unexplained, *others])
        if relaxation is not None:
            for target, until in self._shares(unexplained, self._left() * (1 - _FIRST_SHARE)):
                self._find_first(relaxation, target, known[target], until)
        for target, until in self._shares(known, 0.0):
            for found in tuple(known[target].found):
                self._remedy(found, target, known[target], until)
            if relaxation is not None and known[target].reasons:
                self._go_on(relaxation, target, known[target], until)

    def _relaxation(self, relaxing: Relaxing, targets: list[Target]) -> Relaxation | None:
        """Return the model for as many targets as it can hold; None if it can hold none."""
        room = _MOST_PLACES - len(relaxing.base.placements)
        chosen = targets[: max(0, room // max(1, relaxing.places))]
        if not chosen or not self._left():
            return None
        asked = frozenset((each.project, each.area) for each in chosen)
        relaxed = relaxing.among_others(asked)
        return Relaxation(relaxed, self._schedule, chosen, self._begin)

    def _look(self, relaxing: Relaxing, target: Target, known: _Known, until: float) -> None:
        """Note the single cases that can be seen without a search."""
        if time.monotonic() >= until or not self._left():
            return
        alone = relaxing.alone(target.project, target.area)
        for found in single_cases(self._residency, self._schedule, alone, target, until):
            if len(known.reasons) < _MOST:
                self._note(found, target, known)

    def _shares(
        self, targets: Collection[Target], reserve: float
    ) -> Iterator[tuple[Target, float]]:
        """Yield each target with the end of its share of the time left, but for a reserve.

        Among many targets the first get enough to be of use, the last may get nothing.
        """
        for done, target in enumerate(targets):
            left = max(0.0, self._left() - reserve)
            share = max(left / (len(targets) - done), min(left, _LEAST_SECONDS))
            yield target, time.monotonic() + share

    def _find_first(
        self, relaxation: Relaxation, target: Target, known: _Known, until: float
    ) -> None:
        number = 1
        while not known.reasons and number <= _LARGEST:
            before = len(known.found)
            if not self._take(relaxation, target, known, number, until):
                return
            if len(known.found) == before:
                number += 1

    def _go_on(self, relaxation: Relaxation, target: Target, known: _Known, until: float) -> None:
        """Find further reasons as small as the first, and remedies; then remedies alone."""
        number = len(known.reasons[0].cases)
        while len(known.reasons) < _MOST:
            before = len(known.found)
            if not self._take(relaxation, target, known, number, until):
                return
            if len(known.found) == before:
                break
            self._remedy(known.found[-1], target, known, until)
        for larger in (number, number + 1):
            while len(known.remedies) < _MOST:
                before = len(known.found)
                if not self._take(relaxation, target, known, larger, until, REMEDIABLE):
                    return
                if len(known.found) == before:
                    break
                self._remedy(known.found[-1], target, known, until)

    def _take(
        self,
        relaxation: Relaxation,
        target: Target,
        known: _Known,
        number: int,
        until: float,
        rules: frozenset[RuleId] = frozenset(RuleId),
    ) -> bool:
        """Note one more set of so many cases, if there is one; False if time ran out."""
        but = [each.cases for each in known.found]
        seconds = min(until - time.monotonic(), self._left())
        if seconds <= 0 or target not in relaxation.targets:
            return False
        try:
            found = relaxation.smallest(target, number, seconds, but=but, rules=rules)
        except TimeoutError:
            return False
        if found is not None:
            self._note(found, target, known)
        return True

    def _note(self, found: Found, target: Target, known: _Known) -> None:
        """Keep a set of cases; it is a reason if what was found shows that it is."""
        known.found.append(found)
        smallest = not known.reasons or len(found.cases) == len(known.reasons[0].cases)
        if smallest and self._breaking(found, target) is not None:
            known.reasons.append(Reason(cases=tuple(sorted(found.cases, key=_natural))))

    def _breaking(self, found: Found, target: Target) -> Breaking | None:
        return broken_by(found, target, self._residency, self._schedule, self._now)

    def _remedy(self, found: Found, target: Target, known: _Known, until: float) -> None:
        """Note the changes that do away with the cases found, as far as they hold."""
        breaking = self._breaking(found, target)
        if breaking is None or not {case.rule for case in found.cases} <= REMEDIABLE:
            return
        ways = changes_for(
            list(breaking.items()), self._residency, lambda case: self._moved(case, found)
        )
        for changes in sorted(ways, key=size):
            if len(known.remedies) < _MOST and all(
                each.changes != changes for each in known.remedies
            ):
                remedy = self._verified(changes, found, target, until)
                if remedy is not None:
                    known.remedies.append(remedy)

    def _moved(self, case: RuleInstance, found: Found) -> tuple[Session, Session] | None:
        session = next(
            each
            for each in self._schedule.standing
            if each.fixed and (each.mentor, each.start) == (case.mentor, case.start)
        )
        return moved_session(session, self._schedule.standing, found.sessions)

    def _verified(
        self, changes: Changes, found: Found, target: Target, until: float
    ) -> Remedy | None:
        """Return a remedy that holds when solved again, None if it does not or time runs out.

        Where a model would take too long to build, the audit has to accept, after the changes,
        the very schedule that was found.
        """
        seconds = min(until - time.monotonic(), self._left())
        if not changes or seconds <= 0:
            return None
        remedy = Remedy(changes=changes, places=1)
        residency, schedule = remedy.apply(self._residency, self._schedule)
        if self._is_large:
            holds = stands_after(found, target, residency, schedule, self._now)
            return remedy if holds else None
        places = places_after(found, target, residency, schedule, self._now, seconds, self._begin)
        return replace(remedy, places=places) if places else None

    def _begin(self, search: cp_model.CpSolver) -> None:
        self._search = search
        if self._stopped.is_set():
            search.parameters.max_time_in_seconds = 0.0

    def _left(self) -> float:
        return 0.0 if self._stopped.is_set() else max(0.0, self._end - time.monotonic())


def _natural(case: RuleInstance) -> int:
    return NATURAL.index(case.rule)


def _rank(remedy: Remedy) -> tuple[tuple[int, list[int]], int]:
    return size(remedy.changes), -remedy.places

# SPDX-License-Identifier: Apache-2.0
"""`python -m benchmarks.b2b.peer FOLDER --csv OUT`: the published encoding on a SAT solver.

The encoding of the paper's MaxSAT model (cardinality networks for who is occupied, clauses for the
ends of breaks) on CaDiCaL, asked for 0, 1, 2... breaks until it finds a schedule. It needs
`pip install python-sat`, which neither the program nor the benchmark of the engine does.
"""

import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Sequence
from multiprocessing.connection import Connection

from pysat.card import CardEnc, EncType, ITotalizer
from pysat.formula import CNF, IDPool
from pysat.solvers import Solver

from ateliers_desktop.errors import UserError
from benchmarks.b2b.instances import Instance
from benchmarks.b2b.run import Outcome, Row
from benchmarks.b2b.tables import run_all

_NETWORK = EncType.cardnetwrk


class _Encoding:
    """The clauses of an instance, and a literal per slot and person that a break ends there."""

    def __init__(self, instance: Instance, spread: int) -> None:
        self.instance, self.names, self.cnf = instance, IDPool(), CNF()
        self.ends: list[int] = []
        self._hold_meetings()
        for slot in range(instance.slots):
            self._bound_slot(slot)
        numbers = [self._add_person(person) for person in range(instance.participants)]
        self.ends = [end for number in numbers for end in number]
        for number in numbers:
            self._at_most(number, spread)

    def held(self, meeting: int, slot: int) -> int:
        return int(self.names.id(("held", meeting, slot)))

    def occupied(self, person: int, slot: int) -> int:
        return int(self.names.id(("occupied", person, slot)))

    def _at_most(self, literals: list[int], most: int) -> None:
        if len(literals) > most:
            self.cnf.extend(CardEnc.atmost(literals, most, vpool=self.names, encoding=_NETWORK))

    def _exactly(self, literals: list[int], count: int) -> None:
        self.cnf.extend(CardEnc.equals(literals, count, vpool=self.names, encoding=_NETWORK))

    def _hold_meetings(self) -> None:
        for at, meeting in enumerate(self.instance.meetings):
            if not meeting.slots:
                self.cnf.append([])
                continue
            slots = [self.held(at, slot) for slot in meeting.slots]
            self.cnf.append(slots)
            self.cnf.extend(CardEnc.atmost(slots, 1, vpool=self.names, encoding=EncType.pairwise))
            for first in meeting.after:
                for slot in meeting.slots:
                    for earlier in self.instance.meetings[first].slots:
                        if earlier >= slot:
                            self.cnf.append([-self.held(at, slot), -self.held(first, earlier)])

    def _bound_slot(self, slot: int) -> None:
        here = [at for at, each in enumerate(self.instance.meetings) if slot in each.slots]
        people = sorted({who for at in here for who in self.instance.meetings[at].team})
        for person in people:
            theirs = [at for at in here if person in self.instance.meetings[at].team]
            slots = [self.held(at, slot) for at in theirs]
            occupied = self.occupied(person, slot)
            self.cnf.append([-occupied, *slots])
            self.cnf.extend([-each, occupied] for each in slots)
            self.cnf.extend(CardEnc.atmost(slots, 1, vpool=self.names, encoding=EncType.pairwise))
        busy = [self.occupied(person, slot) for person in people]
        self._at_most(busy, 2 * self.instance.tables)

    def _add_person(self, person: int) -> list[int]:
        """Say how often somebody is occupied; return the literals that a break ends at a slot."""
        theirs = [each for each in self.instance.meetings if person in each.team]
        possible = {slot for each in theirs for slot in each.slots}
        slots = range(self.instance.slots)
        occupied = [self.occupied(person, slot) for slot in slots]
        self.cnf.extend([-occupied[slot]] for slot in slots if slot not in possible)
        if theirs:
            self._exactly(occupied, len(theirs))
        if len(theirs) in _without_breaks(self.instance):
            return []
        ends = []
        for slot in slots[2:]:
            begun = self.names.id(("begun", person, slot - 2))
            self.cnf.append([-occupied[slot - 2], begun])
            if slot > 2:
                self.cnf.append([-self.names.id(("begun", person, slot - 3)), begun])
            end = int(self.names.id(("end", person, slot)))
            self.cnf.append([-begun, occupied[slot - 1], -occupied[slot], end])
            ends.append(end)
        return ends


def _without_breaks(instance: Instance) -> tuple[int, int, int]:
    """Return how many meetings leave no place for a break."""
    return (0, 1, instance.slots)


def _check(instance: Instance) -> None:
    """Refuse an instance in which fairness is more than a bound on everybody's breaks."""
    count = Counter(person for each in instance.meetings for person in each.team)
    people = range(instance.participants)
    if not any(count[person] in _without_breaks(instance) for person in people):
        raise UserError("{file}: nobody is sure to have no break", file=instance.name)


def solve_instance(instance: Instance, spread: int, seconds: float) -> Row:
    """Solve one instance in a process of its own, which can be ended when the time is over."""
    _check(instance)
    begun = time.monotonic()
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_solve, args=(instance, spread, sender), daemon=True)
    process.start()
    sender.close()
    outcome, value = receiver.recv() if receiver.poll(seconds) else (Outcome.UNKNOWN, None)
    process.kill()
    process.join()
    taken = time.monotonic() - begun
    proven = outcome is not Outcome.UNKNOWN
    return Row(instance.name, spread, outcome, value, value, proven, taken)


def _solve(instance: Instance, spread: int, sender: Connection) -> None:
    encoding = _Encoding(instance, spread)
    clauses = list(encoding.cnf.clauses)
    ends = encoding.ends
    most = max(0, len(ends) - 1)
    total = ITotalizer(ends, ubound=most, top_id=encoding.names.top) if ends else None
    if total is not None:
        clauses += total.cnf.clauses
    with Solver("cadical153", bootstrap_with=clauses) as sat:
        sender.send(_fewest(sat, total.rhs if total is not None else []))


def _fewest(sat: Solver, total: list[int]) -> tuple[Outcome, int | None]:
    """Return the fewest breaks for which there is a schedule."""
    if not sat.solve():
        return Outcome.INFEASIBLE, None
    for breaks, more in enumerate(total):
        if sat.solve(assumptions=[-more]):
            return Outcome.OPTIMAL, breaks
    return Outcome.OPTIMAL, len(total)


def main(arguments: Sequence[str] | None = None) -> int:
    """Solve the instances and write the table; return the exit code."""
    return run_all("python -m benchmarks.b2b.peer", __doc__, solve_instance, arguments)


if __name__ == "__main__":
    sys.exit(main())

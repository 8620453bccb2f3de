# SPDX-License-Identifier: Apache-2.0
"""Rooms that are alike and never assigned: only how many sessions run at a time is bounded.

Sessions that share somebody exclude each other, so they count as one; and no more people can be
occupied than fill the rooms. The second follows from the first, but a search that learns clauses
does not find it: with it, tight events are proven many times faster.
"""

from ateliers_desktop.scheduling.cardinality import at_most
from ateliers_desktop.scheduling.variables import Literal, Variables


def bound_sessions(var: Variables, capacity: int) -> None:
    """Let no more sessions run at a time than there are rooms."""
    largest = max((len(each.team) for each in var.problem.pairings), default=0)
    for slot in sorted(var.by_slot):
        free = max(0, capacity - sum(slot in each.slots for each in var.problem.kept))
        theirs = _placements_of(var, slot)
        at_most(var.cp, _running(var, slot, theirs), free)
        at_most(var.cp, [var.occupied(person, slot) for person in theirs], largest * free)


def _placements_of(var: Variables, slot: int) -> dict[int, set[int]]:
    """Return what each person could take in a slot; who stays in a session can take nothing."""
    people = range(len(var.problem.people))
    return {
        person: set(var.by_person_slot[person, slot])
        for person in people
        if (person, slot) in var.by_person_slot and slot not in var.kept_slots[person]
    }


def _running(var: Variables, slot: int, theirs: dict[int, set[int]]) -> list[Literal]:
    """Return literals of which as many hold as sessions run in a slot."""
    literals: list[Literal] = []
    left = set().union(*theirs.values())
    while left:
        person = max(theirs, key=lambda who: len(theirs[who] & left))
        shared = theirs[person] & left
        left -= shared
        if shared == theirs[person]:
            literals.append(var.occupied(person, slot))
        else:
            literals.append(_any_of(var, sorted(shared)))
    return literals


def _any_of(var: Variables, placements: list[int]) -> Literal:
    """Return the literal that one of some placements that exclude each other is taken."""
    taken = [var.taken[at] for at in placements]
    if len(taken) == 1:
        return taken[0]
    runs = var.cp.new_bool_var("runs")
    var.cp.add_exactly_one([*taken, ~runs])
    return runs

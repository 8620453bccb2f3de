# SPDX-License-Identifier: Apache-2.0
"""Blocks of presence, formulated so that their number can be bounded.

Counting where blocks begin says little to a solver: in its linear relaxation half a session begins
half a block. What bounds the number is arithmetic over days: somebody with n sessions and at most
k a day comes on at least n / k days, and each day has a block. So each person's days are counted
in a whole number of their own. On the sample residency this proves the optimum in seconds where
block starts alone take minutes.
"""

from itertools import pairwise

from ateliers_desktop.scheduling.problem import Person
from ateliers_desktop.scheduling.variables import Linear, Literal, Variables


def blocks(var: Variables, person: int) -> list[Literal]:
    """Return literals of which as many hold, in a best solution, as somebody has blocks."""
    who = var.problem.people[person]
    starts: list[Literal] = []
    present: list[Literal] = []
    for day, slots in enumerate(var.problem.days):
        if _could_come(var, person, slots):
            begun = _block_starts(var, person, slots)
            here = _presence(var, person, day)
            var.cp.add_bool_or([*begun, ~here])
            starts += begun
            present.append(here)
    if present and who.day_limit is not None:
        _count_days(var, person, who, present)
    return starts


def _could_come(var: Variables, person: int, slots: range) -> bool:
    kept = var.kept_slots[person] & frozenset(slots)
    return bool(kept) or any((person, slot) in var.by_person_slot for slot in slots)


def _block_starts(var: Variables, person: int, slots: range) -> list[Literal]:
    """Return a literal per slot of a day that is true where a block begins."""
    occupied = [var.occupied(person, slot) for slot in slots]
    starts = [var.cp.new_bool_var(f"block{person}_{slot}") for slot in slots]
    var.cp.add_implication(occupied[0], starts[0])
    for at, (before, here) in enumerate(pairwise(occupied), start=1):
        var.cp.add_bool_or([before, ~here, starts[at]])
    return starts


def _presence(var: Variables, person: int, day: int) -> Literal:
    """Return the literal that somebody has a session on a day, tied to how many fit into it."""
    slots = var.problem.days[day]
    here = var.present(person, day)
    kept = _kept_on(var, person, slots)
    placed = var.sum_of(var.by_person_day.get((person, day), []))
    limit = var.problem.people[person].day_limit
    most = max(len(slots) if limit is None else limit, kept)
    var.cp.add(placed + kept <= most * here)
    return here


def _count_days(var: Variables, person: int, who: Person, present: list[Literal]) -> None:
    """Say that so many sessions take at least so many days, as a whole number."""
    kept = [_kept_on(var, person, slots) for slots in var.problem.days]
    most = max(who.day_limit or 1, *kept)
    days = var.cp.new_int_var(0, len(present), f"days{person}")
    var.cp.add(sum(present) == days)
    placed: Linear = var.sum_of(var.by_person.get(person, []))
    var.cp.add(placed + sum(kept) <= most * days)


def _kept_on(var: Variables, person: int, slots: range) -> int:
    return sum(
        person in each.team and bool(each.slots) and each.slots.start in slots
        for each in var.problem.kept
    )

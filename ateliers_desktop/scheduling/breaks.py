# SPDX-License-Identifier: Apache-2.0
"""Breaks of participants: how often somebody waits between two sessions of a day.

What a search needs to know is not where blocks begin but what a day without a break looks like.
Where somebody's number of sessions is certain, literals say "all my sessions form one block, which
begins at slot s": exactly one of them holds, or there is a break, which is the exception that the
search pays for.
"""

from itertools import pairwise

from ateliers_desktop.scheduling.cardinality import add_unary, exactly, unary_sum
from ateliers_desktop.scheduling.problem import Problem, Role
from ateliers_desktop.scheduling.variables import Linear, Literal, Variables


def breaks(var: Variables) -> dict[int, list[Literal]]:
    """Return the unary number of each participant's breaks, made when first asked for."""
    if not var.breaks:
        certain = certain_slots(var.problem)
        most = most_breaks(var.problem, certain)
        var.breaks = {
            person: _count(var, person, certain[person], most[person])
            for person in _participants(var.problem)
        }
    return var.breaks


def blocks_of_participants(var: Variables) -> list[Linear]:
    """Return terms whose sum is the number of blocks over participants and days."""
    certain = certain_slots(var.problem)
    total: list[Linear] = []
    for person, number in breaks(var).items():
        if certain[person] is None:
            days = range(len(var.problem.days))
            total += [var.present(person, day) for day in days]
        elif certain[person]:
            total.append(1)
        total += number
    return total


def spread(var: Variables) -> None:
    """Keep the numbers of breaks of any two participants as near as the problem asks."""
    if var.problem.spread is None:
        return
    numbers = breaks(var).values()
    # Per number of breaks the literal that everybody has so many.
    everybody: list[Literal] = []
    for at in range(min((len(number) for number in numbers), default=0)):
        everybody.append(var.cp.new_bool_var(f"everybody{at}"))
        for number in numbers:
            var.cp.add_implication(everybody[at], number[at])
    for number in numbers:
        for at in range(var.problem.spread, len(number)):
            less = at - var.problem.spread
            var.cp.add_bool_or([~number[at], *everybody[less : less + 1]])


def _participants(problem: Problem) -> list[int]:
    return [at for at, who in enumerate(problem.people) if who.role is Role.PARTICIPANT]


def certain_slots(problem: Problem) -> list[int | None]:
    """Return per person how many slots of the only day they fill, whatever is chosen.

    None where that is not certain, or where there are several days.
    """
    people = range(len(problem.people))
    if not problem.complete or len(problem.days) != 1:
        return [None for _ in people]
    filled: list[dict[int, set[int]]] = [{} for _ in people]
    ways: dict[int, set[int]] = {}
    for place in problem.placements:
        pairing = problem.pairings[place.pairing]
        ways.setdefault(pairing.group, set()).add(place.pairing)
        for person in pairing.team:
            filled[person].setdefault(pairing.group, set()).add(len(place.slots))
    certain = [
        all(len(ways[group]) == len(lengths) == 1 for group, lengths in each.items())
        for each in filled
    ]
    return [
        sum(problem.groups[group].open * min(lengths) for group, lengths in each.items())
        + len(problem.kept_slots(person))
        if certain[person]
        else None
        for person, each in enumerate(filled)
    ]


def most_breaks(problem: Problem, certain: list[int | None]) -> list[int]:
    """Return per person the most breaks that they, and others beside them, can have."""
    most = [
        sum((len(day) - 1) // 2 for day in problem.days)
        if slots is None
        else max(0, min(slots - 1, len(problem.days[0]) - slots))
        for slots in certain
    ]
    if problem.spread is None:
        return most
    fewest = min((most[person] for person in _participants(problem)), default=0)
    return [min(each, fewest + problem.spread) for each in most]


def _count(var: Variables, person: int, certain: int | None, most: int) -> list[Literal]:
    total: list[Literal] = []
    for day in var.problem.days:
        blocks = _blocks(var, person, day, most + 2)
        total = add_unary(var.cp, total, blocks[1:], most + 1, exact=True)
    for literal in total[most:]:
        var.cp.add_bool_or([~literal])
    if certain:
        _bind(var, person, certain, total[:1] if most else [])
    return total[:most]


def _blocks(var: Variables, person: int, day: range, most: int) -> list[Literal]:
    """Return the unary number of blocks of somebody's day."""
    occupied = [var.occupied(person, slot) for slot in day]
    starts = occupied[:1]
    for before, here in pairwise(occupied):
        start = var.cp.new_bool_var(f"block{person}")
        var.cp.add_bool_or([before, ~here, start])
        var.cp.add_implication(start, here)
        var.cp.add_implication(start, ~before)
        starts.append(start)
    return unary_sum(var.cp, starts, most, exact=True)


def _bind(var: Variables, person: int, certain: int, broken: list[Literal]) -> None:
    """Say what the only day of somebody looks like who fills so many slots of it."""
    day = var.problem.days[0]
    occupied = [var.occupied(person, slot) for slot in day]
    exactly(var.cp, occupied, certain)
    whole: list[Literal] = []
    for start in range(len(day) - certain + 1):
        block = var.cp.new_bool_var(f"whole{person}_{start}")
        for at, literal in enumerate(occupied):
            inside = start <= at < start + certain
            var.cp.add_implication(block, literal if inside else ~literal)
        whole.append(block)
    var.cp.add_exactly_one([*whole, *broken])

# SPDX-License-Identifier: Apache-2.0
"""Events of meetings between given partners, small enough to try every schedule."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations, pairwise, product
from random import Random

from ateliers_desktop.residency import Slot, SlotKind, TimeGrid
from ateliers_desktop.scheduling.problem import (
    Group,
    Pairing,
    Person,
    Placement,
    Plan,
    Problem,
    Role,
    Rooms,
)
from ateliers_desktop.scheduling.results import Solution, SolveOptions
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.scheduling.solver import Solver


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Meetings as team, possible first slots, and the meetings that end before; all counted."""

    days: tuple[int, ...]
    people: int
    meetings: tuple[tuple[tuple[int, int], tuple[int, ...], tuple[int, ...]], ...]
    tables: int
    spread: int | None = None
    complete: bool = True

    @property
    def day_ranges(self) -> tuple[range, ...]:
        ends = [sum(self.days[: at + 1]) for at in range(len(self.days))]
        return tuple(range(end - length, end) for end, length in zip(ends, self.days, strict=True))


def problem_of(event: Event) -> Problem:
    hour = timedelta(hours=1)
    slots = [
        Slot(
            kind=SlotKind.MENTORING,
            start=datetime(2025, 10, 6 + day, 8) + at * hour,
            end=datetime(2025, 10, 6 + day, 9) + at * hour,
        )
        for day, length in enumerate(event.days)
        for at in range(length)
    ]
    return Problem(
        grid=TimeGrid.of(slots),
        days=event.day_ranges,
        people=tuple(Person(name=f"P{at}", role=Role.PARTICIPANT) for at in range(event.people)),
        groups=tuple(
            Group(project=team[0], area="", priority=3, open=1, kept=0, possible=1, after=after)
            for team, _, after in event.meetings
        ),
        pairings=tuple(
            Pairing(group=at, team=team, host=team[0])
            for at, (team, _, _) in enumerate(event.meetings)
        ),
        placements=tuple(
            Placement(at, range(slot, slot + 1))
            for at, (_, possible, _) in enumerate(event.meetings)
            for slot in possible
        ),
        rooms=Rooms(capacity=event.tables),
        spread=event.spread,
        complete=event.complete,
    )


def solve(event: Event) -> Solution:
    goals = (GoalId.PRESENCE,) if event.complete else (GoalId.NEEDS, GoalId.PRESENCE)
    options = SolveOptions(seconds=20, workers=1, goals=goals)
    return Solver(problem_of(event), options, lambda *_: None).solve()


def slots_of(plan: Plan, event: Event) -> tuple[int | None, ...]:
    """Return per meeting the slot that a plan gives it."""
    problem, found = problem_of(event), dict.fromkeys(range(len(event.meetings)))
    for at in plan.taken:
        place = problem.placements[at]
        found[problem.pairings[place.pairing].group] = place.slots.start
    return tuple(found.values())


def best(event: Event) -> tuple[int, int] | None:
    """Return the most meetings and for them the fewest blocks; None if no schedule is legal."""
    ranks = [
        (-sum(slot is not None for slot in slots), blocks(event, slots))
        for slots in _schedules(event)
        if legal(event, slots)
    ]
    if not ranks:
        return None
    lost, fewest = min(ranks)
    return -lost, fewest


def _schedules(event: Event) -> Iterator[tuple[int | None, ...]]:
    left_out: tuple[None, ...] = () if event.complete else (None,)
    return product(*((*possible, *left_out) for _, possible, _ in event.meetings))


def legal(event: Event, slots: tuple[int | None, ...]) -> bool:
    held = [(meeting, slot) for meeting, slot in zip(event.meetings, slots, strict=True)]
    for ((one, _, _), first), ((other, _, _), second) in combinations(held, 2):
        if first is not None and first == second and set(one) & set(other):
            return False
    for (_, _, after), slot in held:
        for before in after:
            earlier = slots[before]
            if slot is not None and earlier is not None and earlier >= slot:
                return False
    if any(slots.count(slot) > event.tables for slot in range(sum(event.days))):
        return False
    numbers = breaks(event, slots)
    return event.spread is None or max(numbers) - min(numbers) <= event.spread


def blocks(event: Event, slots: tuple[int | None, ...]) -> int:
    return sum(len(_starts(event, slots, person)) for person in range(event.people))


def breaks(event: Event, slots: tuple[int | None, ...]) -> list[int]:
    return [_breaks(event, slots, person) for person in range(event.people)]


def _breaks(event: Event, slots: tuple[int | None, ...], person: int) -> int:
    starts = _starts(event, slots, person)
    return len(starts) - sum(any(start in day for start in starts) for day in event.day_ranges)


def _starts(event: Event, slots: tuple[int | None, ...], person: int) -> list[int]:
    busy = sorted(
        slot
        for (team, _, _), slot in zip(event.meetings, slots, strict=True)
        if person in team and slot is not None
    )
    firsts = {day.start for day in event.day_ranges}
    later = [two for one, two in pairwise(busy) if two > one + 1 or two in firsts]
    return busy[:1] + later


def random_event(random: Random, *, complete: bool) -> Event:
    days = random.choice(((5,), (6,), (2, 3), (4, 2)))
    people, slots = random.randint(3, 6), range(sum(days))
    count = random.randint(3, 6 if complete else 4)
    meetings = []
    for at in range(count):
        team = tuple(sorted(random.sample(range(people), 2)))
        possible = tuple(slot for slot in slots if random.random() < 0.6)
        after = (random.randrange(at),) if at and random.random() < 0.25 else ()
        meetings.append(((team[0], team[1]), possible, after))
    return Event(
        days=days,
        people=people,
        meetings=tuple(meetings),
        tables=random.randint(1, 3),
        spread=random.choice((None, 0, 0, 1)),
        complete=complete,
    )

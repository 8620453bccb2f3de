# SPDX-License-Identifier: Apache-2.0
"""The goals as linear expressions over the variables, one function each; GOALS lists them.

Each returns the parts of its value, the first counting before the second; sessions that stay are
in it, so that the value is the one that the audit computes for the whole schedule.
"""

from collections import defaultdict
from collections.abc import Callable

from ateliers_desktop.scheduling.breaks import blocks_of_participants
from ateliers_desktop.scheduling.presence import blocks
from ateliers_desktop.scheduling.problem import Problem, Role
from ateliers_desktop.scheduling.rules import GoalId, GoalValue
from ateliers_desktop.scheduling.variables import Linear, Variables

Parts = tuple[Linear, ...]


def needs(var: Variables) -> Parts:
    """Count the sessions placed of priority 3, of 2, of 1."""
    groups = list(enumerate(var.problem.groups))
    return tuple(
        sum(
            var.sum_of(var.by_group.get(at, [])) + group.kept
            for at, group in groups
            if group.priority == priority
        )
        for priority in (3, 2, 1)
    )


def stability(var: Variables) -> Parts:
    """Count the sessions of the present schedule that keep mentor and start, then the room.

    Sessions that stay anyway are in both counts, unless their room is still to be found.
    """
    problem = var.problem
    stay = [var.taken[at] for at, _ in problem.present]
    seats = [_in_same_room(var, at, room) for at, room in problem.present]
    for each in problem.kept:
        room = each.session.room
        at = problem.rooms.names.index(room) if room in problem.rooms.names else None
        if not each.seated:
            seats.append(1)
        elif at is not None and problem.rooms.free[at].issuperset(each.slots):
            seats.append(var.seat(each.host, each.slots.start, at))
    return (sum(stay) + len(problem.kept), sum(seats))


def _in_same_room(var: Variables, at: int, room: int | None) -> Linear:
    """Return the literal that a placement is taken in that room, from its first slot on."""
    problem = var.problem
    if not problem.rooms.assigned:
        return var.taken[at]
    slots = problem.placements[at].slots
    if room is None or not problem.rooms.free[room].issuperset(slots):
        return 0
    both = var.cp.new_bool_var(f"stays{at}_{room}")
    var.cp.add_implication(both, var.taken[at])
    var.cp.add_implication(both, var.seat(problem.pairing_of(at).host, slots.start, room))
    return both


def fairness(var: Variables) -> Parts:
    """Return the smallest share of its possible requests, by priority, that a project gets."""
    smallest = var.cp.new_int_var(0, 1000, "fairness")
    served: dict[int, list[Linear]] = defaultdict(list)
    possible: dict[int, int] = defaultdict(int)
    for at, group in enumerate(var.problem.groups):
        placed = var.sum_of(var.by_group.get(at, [])) + group.kept
        served[group.project].append(group.priority * placed)
        possible[group.project] += group.priority * group.possible
    for project, total in possible.items():
        if total:
            var.cp.add(total * smallest <= 1000 * sum(served[project]))
    return (smallest,)


def mentors(var: Variables) -> Parts:
    """Count the sessions that mentors lack to be worth their journey."""
    lacking: list[Linear] = []
    for person, who in enumerate(var.problem.people):
        if who.role is not Role.MENTOR or not who.min_sessions:
            continue
        kept = sum(person in each.team for each in var.problem.kept)
        if kept >= who.min_sessions:
            continue
        theirs = var.by_person.get(person, [])
        missing = var.cp.new_int_var(0, who.min_sessions - kept, f"lacking{person}")
        var.cp.add(missing + var.sum_of(theirs) >= who.min_sessions - kept)
        lacking.append(missing)
    return (sum(lacking),)


def fit(var: Variables) -> Parts:
    """Sum priority times level, plus wish, over the sessions."""
    kept = sum(each.fit for each in var.problem.kept)
    chosen = (var.problem.pairing_of(at).fit * literal for at, literal in enumerate(var.taken))
    return (sum(chosen) + kept,)


def presence(var: Variables) -> Parts:
    """Count the blocks of days of mentors and participants: runs of neighbouring slots filled."""
    hosts = [at for at, who in enumerate(var.problem.people) if who.role is Role.MENTOR]
    of_hosts: list[Linear] = [literal for person in hosts for literal in blocks(var, person)]
    return (sum([*of_hosts, *blocks_of_participants(var)]),)


def rhythm(var: Variables) -> Parts:
    """Count the times that a project has two different sessions in neighbouring slots."""
    total: list[Linear] = []
    for person, who in enumerate(var.problem.people):
        if who.role is not Role.PROJECT:
            continue
        for at in range(len(var.problem.grid)):
            if var.problem.grid.neighbours(at):
                total += _in_a_row(var, person, at)
    return (sum(total),)


def _in_a_row(var: Variables, project: int, slot: int) -> list[Linear]:
    """Return a literal that one session of a project ends with a slot and another follows it."""
    problem = var.problem
    kept = [each.slots for each in problem.kept if project in each.team and each.slots]
    ends: list[Linear] = [
        var.taken[at]
        for at in var.by_person_slot.get((project, slot), [])
        if problem.placements[at].slots[-1] == slot
    ]
    begins: list[Linear] = [
        var.taken[at]
        for at in var.by_person_slot.get((project, slot + 1), [])
        if problem.placements[at].slots.start == slot + 1
    ]
    ends += [1 for slots in kept if slots[-1] == slot]
    begins += [1 for slots in kept if slots.start == slot + 1]
    if not ends or not begins:
        return []
    both = var.cp.new_bool_var(f"row{project}_{slot}")
    var.cp.add(sum(ends) + sum(begins) <= 1 + both)
    return [both]


def rooms(var: Variables) -> Parts:
    """Count distinct rooms over mentor-days, plus sessions outside the mentor's own room."""
    problem, used, outside = var.problem, [], []
    if not problem.rooms.assigned:
        return (0,)
    hosts = {host for host, _, _ in var.seats} | {each.host for each in problem.kept}
    for host in sorted(hosts):
        for day in range(len(problem.days)):
            used += _rooms_used(var, host, day)
        own = problem.rooms.own.get(host)
        if own is not None:
            outside += _seats_outside(var, host, own)
    return (sum(used) + sum(outside),)


def _rooms_used(var: Variables, host: int, day: int) -> list[Linear]:
    """Return per room whether a host is in it on a day; sessions that stay count too."""
    slots = var.problem.days[day]
    kept = [
        each
        for each in var.problem.kept
        if each.host == host and each.slots and each.slots[0] in slots
    ]
    entered = {each.room for each in kept if each.room is not None}
    used: list[Linear] = [1] * len(entered)
    for room in range(len(var.problem.rooms.names)):
        seats = [var.seats[host, slot, room] for slot in slots if (host, slot, room) in var.seats]
        if seats and room not in entered:
            literal = var.cp.new_bool_var(f"used{host}_{day}_{room}")
            for seat in seats:
                var.cp.add_implication(seat, literal)
            used.append(literal)
    if used and all(each.seated or each.room is not None for each in kept):
        # Whoever comes is in some room: without this the relaxation sees a fraction of one.
        var.cp.add(sum(used) >= var.present(host, day))
    return used


def _seats_outside(var: Variables, host: int, own: int) -> list[Linear]:
    """Return per slot whether a session of a host begins there outside the host's own room."""
    problem = var.problem
    outside: list[Linear] = [
        1
        for each in problem.kept
        if each.host == host and each.room is not None and each.room != own
    ]
    begins: dict[int, list[Linear]] = defaultdict(list)
    for at, place in enumerate(problem.placements):
        if problem.pairing_of(at).host == host:
            begins[place.slots.start].append(var.taken[at])
    for each in problem.kept:
        if each.host == host and each.seated:
            begins[each.slots.start].append(1)
    for slot, literals in begins.items():
        away = var.cp.new_bool_var(f"outside{host}_{slot}")
        inside: Linear = var.seats.get((host, slot, own), 0)
        var.cp.add(away >= sum(literals) - inside)
        outside.append(away)
    return outside


Goal = Callable[[Variables], Parts]

GOALS: dict[GoalId, Goal] = {
    GoalId.NEEDS: needs,
    GoalId.STABILITY: stability,
    GoalId.FAIRNESS: fairness,
    GoalId.MENTORS: mentors,
    GoalId.FIT: fit,
    GoalId.PRESENCE: presence,
    GoalId.RHYTHM: rhythm,
    GoalId.ROOMS: rooms,
}


def trivial_bound(goal: GoalId, problem: Problem) -> GoalValue:
    """Return what no schedule can better in each part of a goal, without searching."""
    if goal is GoalId.NEEDS:
        placeable = {pairing.group for pairing in problem.pairings}
        return tuple(
            sum(
                (each.open if at in placeable else 0) + each.kept
                for at, each in enumerate(problem.groups)
                if each.priority == priority
            )
            for priority in (3, 2, 1)
        )
    if goal is GoalId.STABILITY:
        return (len(problem.present) + len(problem.kept),) * 2
    if goal is GoalId.FAIRNESS:
        return (1000,)
    if goal is GoalId.FIT:
        best = max((each.fit for each in problem.pairings), default=0)
        return (best * len(problem.placements) + sum(each.fit for each in problem.kept),)
    return (0,)

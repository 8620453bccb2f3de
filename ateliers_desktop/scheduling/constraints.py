# SPDX-License-Identifier: Apache-2.0
"""The rules between sessions, one function each; RULES is their table of contents.

Rules about one session alone (availability, expertise, language, conflict, grid, length, past,
fixed) need no constraint here: a placement that breaks one does not exist (see formulation).
Sessions that stay count for what they occupy, and are themselves held to no rule.

A case of a rule that can be left out (see `Variables.lift`) holds unless its literal is true.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise

from ateliers_desktop.scheduling.problem import Role
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance, instance
from ateliers_desktop.scheduling.variables import Linear, Literal, Variables


def requests(var: Variables) -> None:
    """Take no more placements of a need than it has open requests; as many if all have to be."""
    for at, group in enumerate(var.problem.groups):
        placements = var.by_group.get(at, [])
        if not var.problem.complete:
            _at_most(var, group.open, placements, None)
        elif group.open == 1:
            var.cp.add_exactly_one(var.taken[each] for each in placements)
        else:
            var.cp.add(var.sum_of(placements) == group.open)


def mentor_once(var: Variables) -> None:
    """Put mentors (and participants) into one session at a time."""
    _once(var, RuleId.MENTOR_ONCE, lambda role: role is not Role.PROJECT)


def project_once(var: Variables) -> None:
    """Put projects into one session at a time."""
    _once(var, RuleId.PROJECT_ONCE, lambda role: role is Role.PROJECT)


def _once(var: Variables, rule: RuleId, concerns: Callable[[Role], bool]) -> None:
    for (person, slot), placements in var.by_person_slot.items():
        if concerns(var.problem.people[person].role):
            most = 0 if slot in var.kept_slots[person] else 1
            _at_most(var, most, placements, _case(var, rule, person, slot))


def _at_most(var: Variables, most: int, placements: list[int], case: RuleInstance | None) -> None:
    """Take no more of some placements than that many, unless the case of the rule is left out."""
    if len(placements) <= most:
        return
    lifted = None if case is None else var.lift(case)
    if lifted is not None:
        var.cp.add(var.sum_of(placements) <= most).only_enforce_if(~lifted)
    elif most == 1:
        var.cp.add_at_most_one(var.taken[at] for at in placements)
    else:
        var.cp.add(var.sum_of(placements) <= most)


def _case(var: Variables, rule: RuleId, person: int, slot: int) -> RuleInstance | None:
    """Return the case of a rule about a person's day; None where none can be left out."""
    if not var.can_lift:
        return None
    name = var.problem.people[person].name
    return instance(rule, mentor=name, project=name, day=var.problem.grid.slots[slot].day)


def mentor_day(var: Variables) -> None:
    """Give mentors at most their number of sessions a day."""
    _day_limit(var, RuleId.MENTOR_DAY, Role.MENTOR)


def project_day(var: Variables) -> None:
    """Give projects at most their number of sessions a day."""
    _day_limit(var, RuleId.PROJECT_DAY, Role.PROJECT)


def _day_limit(var: Variables, rule: RuleId, role: Role) -> None:
    for (person, day), placements in var.by_person_day.items():
        who = var.problem.people[person]
        if who.role is not role or who.day_limit is None:
            continue
        slots = var.problem.days[day]
        kept = sum(
            person in each.team and bool(each.slots) and each.slots.start in slots
            for each in var.problem.kept
        )
        case = _case(var, rule, person, slots.start)
        _at_most(var, max(0, who.day_limit - kept), placements, case)


def mentor_row(var: Variables) -> None:
    """Leave somebody a pause of 30 minutes after their number of slots in a row."""
    for person, who in enumerate(var.problem.people):
        if who.row_limit is None:
            continue
        for run in _windows(var, who.row_limit + 1):
            kept = sum(slot in var.kept_slots[person] for slot in run)
            free = [
                _filled(var, person, slot) for slot in run if slot not in var.kept_slots[person]
            ]
            if free:
                case = _case(var, RuleId.MENTOR_ROW, person, run.start)
                lifted = None if case is None else var.lift(case)
                row = var.cp.add(sum(free) <= who.row_limit - kept)
                if lifted is not None:
                    row.only_enforce_if(~lifted)


def _filled(var: Variables, person: int, slot: int) -> Linear:
    """Return whether somebody has a session in a slot, however many they have there."""
    placements = var.by_person_slot.get((person, slot), [])
    if not var.can_lift or len(placements) <= 1:
        return var.sum_of(placements)
    filled = var.cp.new_bool_var(f"filled{person}_{slot}")
    for at in placements:
        var.cp.add_implication(var.taken[at], filled)
    return filled


def _windows(var: Variables, length: int) -> Iterator[range]:
    """Yield the runs of that many slots in which each is close to the next."""
    grid = var.problem.grid
    for at in range(len(grid) - length + 1):
        if all(grid.close(slot) for slot in range(at, at + length - 1)):
            yield range(at, at + length)


def pair_day(var: Variables) -> None:
    """Let a team meet at most once a day."""
    day_of = {slot: at for at, day in enumerate(var.problem.days) for slot in day}
    met = {(each.team, day_of[each.slots.start]) for each in var.problem.kept if each.slots}
    meetings: dict[tuple[tuple[int, ...], int], list[int]] = defaultdict(list)
    for at, place in enumerate(var.problem.placements):
        team = var.problem.pairing_of(at).team
        if not var.problem.meets_again(team):
            meetings[team, day_of[place.slots.start]].append(at)
    for (team, day), placements in meetings.items():
        case = _meeting_case(var, team, day)
        _at_most(var, 0 if (team, day) in met else 1, placements, case)


def _meeting_case(var: Variables, team: tuple[int, ...], day: int) -> RuleInstance | None:
    if not var.can_lift:
        return None
    return instance(
        RuleId.PAIR_DAY,
        mentor=var.problem.people[team[0]].name,
        project=var.problem.people[team[-1]].name,
        day=var.problem.grid.slots[var.problem.days[day].start].day,
    )


def order(var: Variables) -> None:
    """Begin the sessions of a need once all sessions of the need before it have ended.

    Per need that others wait for, a chain of literals "one of its sessions ends after slot t
    begins" carries the order in as many clauses as there are slots.
    """
    for first in sorted({first for each in var.problem.groups for first in each.after}):
        unfinished = _unfinished(var, first)
        followers = [at for at, each in enumerate(var.problem.groups) if first in each.after]
        for group in followers:
            lifted = _lifted_order(var, group, first)
            for at in var.by_group.get(group, []):
                start = var.problem.placements[at].slots.start
                var.cp.add_bool_or([~var.taken[at], ~unfinished[start], *lifted])
            for each in var.problem.kept:
                if each.group == group and each.slots:
                    _end_by(var, first, each.slots.start, lifted)


def _lifted_order(var: Variables, group: int, first: int) -> list[Literal]:
    """Return the literal that the order of two needs is left out, where it can be."""
    if not var.can_lift:
        return []
    later, earlier = var.problem.groups[group], var.problem.groups[first]
    project = var.problem.people[later.project].name
    case = instance(RuleId.ORDER, project=project, area=later.area, other=earlier.area)
    lifted = var.lift(case)
    return [] if lifted is None else [lifted]


def _unfinished(var: Variables, group: int) -> list[Literal]:
    """Return per slot the literal that a session of the group ends after the slot begins."""
    count = len(var.problem.grid)
    literals = [var.cp.new_bool_var(f"unfinished{group}_{slot}") for slot in range(count)]
    for earlier, later in pairwise(literals):
        var.cp.add_implication(later, earlier)
    for at in var.by_group.get(group, []):
        var.cp.add_implication(var.taken[at], literals[var.problem.placements[at].slots[-1]])
    for each in var.problem.kept:
        if each.group == group and each.slots:
            var.cp.add(literals[each.slots[-1]] == 1)
    return literals


def _end_by(var: Variables, group: int, slot: int, lifted: list[Literal]) -> None:
    for at in var.by_group.get(group, []):
        if var.problem.placements[at].slots[-1] >= slot:
            var.cp.add_bool_or([~var.taken[at], *lifted])


Rule = Callable[[Variables], None]

RULES: dict[RuleId, Rule] = {
    RuleId.MENTOR_ONCE: mentor_once,
    RuleId.PROJECT_ONCE: project_once,
    RuleId.MENTOR_DAY: mentor_day,
    RuleId.PROJECT_DAY: project_day,
    RuleId.MENTOR_ROW: mentor_row,
    RuleId.PAIR_DAY: pair_day,
    RuleId.ORDER: order,
}


def constrain(var: Variables, without: frozenset[RuleId] = frozenset()) -> None:
    """Add every rule between people; rooms have a module of their own."""
    requests(var)
    for rule, add in RULES.items():
        if rule not in without:
            add(var)

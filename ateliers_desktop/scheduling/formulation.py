# SPDX-License-Identifier: Apache-2.0
"""From a residency and its schedule to the problem in integers.

Rules that concern one session alone (who, when, where) decide which placements exist at all; the
rules between sessions are constraints on them. Each rule can be left out by its id: tests do so
to show that nothing else stands in for it. And each single case of a rule can be left out, to see
what that would place.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from ateliers_desktop.residency import (
    Mentor,
    Need,
    Project,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    TimeGrid,
    fold,
)
from ateliers_desktop.scheduling.availability import (
    free_for_person,
    free_for_room,
    rooms_with,
    slots_covered,
)
from ateliers_desktop.scheduling.problem import (
    Group,
    Kept,
    Pairing,
    Person,
    Placement,
    Problem,
    Role,
    Rooms,
)
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance, instance
from ateliers_desktop.scheduling.seats import seatable
from ateliers_desktop.scheduling.single_rules import across_gaps, broken_by_pair, promise

NO_RULES: frozenset[RuleId] = frozenset()
NO_CASES: frozenset[RuleInstance] = frozenset()


def formulate(
    residency: Residency,
    schedule: Schedule,
    *,
    now: datetime | None = None,
    repair: bool = False,
    without: frozenset[RuleId] = NO_RULES,
    removed: frozenset[RuleInstance] = NO_CASES,
) -> Problem:
    """Return the problem of placing what the residency asks for beside what stays.

    Parameters
    ----------
    now
        Local time: sessions that have begun by then stay, slots that have begun take no more.
    repair
        Whether the schedule's own placements are to be remembered, for the goal stability.
    without
        Rules to leave out.
    removed
        Single cases of rules to leave out; the problem then answers for the goal needs alone,
        since the other goals count on every rule.
    """
    return _Formulation(residency, schedule, now, without, removed).problem(repair=repair)


def stays(session: Session, now: datetime | None) -> bool:
    """Tell whether a standing session is out of a proposal's reach: fixed, held or begun."""
    begun = now is not None and session.start <= now
    return session.stands and (session.fixed or session.status is SessionStatus.HELD or begun)


@dataclass(frozen=True, slots=True)
class _Span:
    """Where a session of some length could be: its slots, before anybody's availability."""

    slots: range
    started: bool


class _Formulation:
    """The tables that the parts of a problem share while it is built."""

    def __init__(
        self,
        residency: Residency,
        schedule: Schedule,
        now: datetime | None,
        without: frozenset[RuleId],
        removed: frozenset[RuleInstance],
    ) -> None:
        self.residency, self.schedule = residency, schedule
        self.without, self.removed = without, removed
        self.now = None if RuleId.PAST in without else now
        self.grid = TimeGrid.of(residency.mentoring_slots)
        self.every_slot = frozenset(range(len(self.grid)))
        self.mentor_at = {mentor.name: at for at, mentor in enumerate(residency.mentors)}
        first = len(residency.mentors)
        self.project_at = {each.name: first + at for at, each in enumerate(residency.projects)}
        self.room_at = {room.name: at for at, room in enumerate(residency.rooms)}
        self.mentor_free = [
            self._free(
                RuleId.MENTOR_AVAILABLE,
                free_for_person(residency, self.grid, each),
                mentor=each.name,
            )
            for each in residency.mentors
        ]
        self.project_free = [
            self._free(
                RuleId.PROJECT_AVAILABLE,
                free_for_person(residency, self.grid, each),
                project=each.name,
            )
            for each in residency.projects
        ]
        self.room_free = [
            self._free(
                RuleId.ROOM_AVAILABLE, free_for_room(residency, self.grid, each), room=each.name
            )
            for each in residency.rooms
        ]
        self.staying = [each for each in schedule.standing if self._stays(each)]

    def _free(self, rule: RuleId, slots: frozenset[int], **whose: str) -> frozenset[int]:
        """Return the slots in which somebody or a room is free, and those freed for them."""
        if rule in self.without:
            return self.every_slot
        if not self.removed:
            return slots
        return slots | frozenset(
            at
            for at, slot in enumerate(self.grid.slots)
            if instance(rule, **whose, day=slot.day) in self.removed
        )

    def _leaves_out(self, rule: RuleId, **facts: object) -> bool:
        """Tell whether a rule, or the case of it that some facts belong to, is left out."""
        return rule in self.without or (
            bool(self.removed) and instance(rule, **facts) in self.removed
        )

    def _stays(self, session: Session) -> bool:
        freed = session.fixed and self._leaves_out(RuleId.FIXED, **promise(session))
        return stays(replace(session, fixed=False) if freed else session, self.now)

    def problem(self, *, repair: bool) -> Problem:
        """Put the parts together."""
        pairings: list[Pairing] = []
        placements: list[Placement] = []
        groups: list[Group] = []
        kept_sessions = {(each.project, each.area) for each in self.staying}
        for project, need in self._needs():
            group = self._group(project, need)
            possible = 0
            for pairing, spans in self._pairings(len(groups), project, need):
                possible = need.requests
                still = [span for span in spans if not span.started]
                if still and group.open:
                    placements += [Placement(len(pairings), span.slots) for span in still]
                    pairings.append(pairing)
            groups.append(replace(group, possible=possible))
        groups += self._groups_without_need(kept_sessions)
        groups = self._with_order(groups)
        kept = self._kept(groups)
        problem = Problem(
            grid=self.grid,
            days=tuple(at for day in self.residency.dates if (at := self.grid.positions_on(day))),
            people=self._people(),
            groups=tuple(groups),
            pairings=tuple(pairings),
            placements=tuple(placements),
            kept=kept,
            rooms=self._rooms(kept),
            removed=self.removed,
        )
        problem = seatable(problem)
        return replace(problem, present=self._present(problem)) if repair else problem

    def _needs(self) -> Iterator[tuple[Project, Need]]:
        for project in self.residency.projects:
            for need in project.needs:
                yield project, need

    def _people(self) -> tuple[Person, ...]:
        mentors = [
            Person(
                name=each.name,
                role=Role.MENTOR,
                day_limit=each.max_per_day,
                row_limit=each.max_in_row,
                min_sessions=each.min_sessions,
            )
            for each in self.residency.mentors
        ]
        projects = [
            Person(name=each.name, role=Role.PROJECT, day_limit=each.max_per_day)
            for each in self.residency.projects
        ]
        return (*mentors, *projects)

    def _group(self, project: Project, need: Need) -> Group:
        kept = sum((each.project, each.area) == (project.name, need.area) for each in self.staying)
        return Group(
            project=self.project_at[project.name],
            area=need.area,
            priority=need.priority,
            open=max(0, need.requests - kept),
            kept=kept,
            possible=0,
            rooms=self._rooms_for(project),
        )

    def _rooms_for(self, project: Project) -> frozenset[int]:
        """Return the rooms that have what a project asks for, or need not have it."""
        equipped = rooms_with(self.residency, project.equipment)
        return equipped | frozenset(
            at
            for at, room in enumerate(self.residency.rooms)
            if self._leaves_out(RuleId.EQUIPMENT, room=room.name, project=project.name)
        )

    def _groups_without_need(self, kept: set[tuple[str, str]]) -> list[Group]:
        """Return a group for each need that only sessions that stay still know of."""
        asked = {(project.name, need.area) for project, need in self._needs()}
        return [
            Group(
                project=self.project_at[project], area=area, priority=0, open=0, possible=0,
                kept=sum((each.project, each.area) == (project, area) for each in self.staying),
            )
            for project, area in sorted(kept - asked)
        ]  # fmt: skip

    def _with_order(self, groups: list[Group]) -> list[Group]:
        if RuleId.ORDER in self.without:
            return groups
        at = {(each.project, each.area): index for index, each in enumerate(groups)}
        after = {
            (self.project_at[project.name], need.area): need.after
            for project, need in self._needs()
            if need.after
        }
        return [
            replace(each, after=(at[key],) if key in at else ())
            for each in groups
            for key in [(each.project, after.get((each.project, each.area), ""))]
        ]

    def _pairings(
        self, group: int, project: Project, need: Need
    ) -> Iterator[tuple[Pairing, list[_Span]]]:
        """Yield each mentor who could serve a need, with the spans in which both are there."""
        project_free = self.project_free[self.project_at[project.name] - len(self.mentor_at)]
        spans = [
            span for span in self._spans(project, need) if project_free.issuperset(span.slots)
        ]
        for at, mentor in enumerate(self.residency.mentors):
            if not self._may_meet(project, need, mentor):
                continue
            common = [span for span in spans if self.mentor_free[at].issuperset(span.slots)]
            if common:
                yield self._pairing(group, project, need, mentor), common

    def _pairing(self, group: int, project: Project, need: Need, mentor: Mentor) -> Pairing:
        team = (self.mentor_at[mentor.name], self.project_at[project.name])
        wished = mentor.name in project.wishes
        fit = need.priority * (mentor.level(need.area) + wished)
        return Pairing(group=group, team=team, host=team[0], fit=fit)

    def _may_meet(self, project: Project, need: Need, mentor: Mentor) -> bool:
        facts = {"mentor": mentor.name, "project": project.name, "area": need.area}
        return all(
            self._leaves_out(rule, **facts) for rule in broken_by_pair(mentor, project, need.area)
        )

    def _spans(self, project: Project, need: Need) -> Iterator[_Span]:
        """Yield the runs of slots that are long enough and for which a room is open throughout."""
        facts = {"project": project.name, "area": need.area}
        minutes = None if self._leaves_out(RuleId.LENGTH, **facts) else need.minutes
        across = self._leaves_out(RuleId.GRID, **facts)
        rooms = self._rooms_for(project)
        for at, slot in enumerate(self.grid.slots):
            slots = self.grid.span(at, minutes)
            if slots is None and across:
                slots = across_gaps(self.grid, at, minutes)
            if slots is None:
                continue
            open_room = any(self.room_free[room].issuperset(slots) for room in rooms)
            if open_room or not self.residency.rooms:
                yield _Span(slots, started=self._has_started(slot))

    def _has_started(self, slot: Slot) -> bool:
        started = self.now is not None and slot.start <= self.now
        return started and not self._leaves_out(RuleId.PAST, day=slot.day)

    def _kept(self, groups: list[Group]) -> tuple[Kept, ...]:
        at = {(each.project, each.area): index for index, each in enumerate(groups)}
        return tuple(
            self._keep(each, at[self.project_at[each.project], each.area]) for each in self.staying
        )

    def _keep(self, session: Session, group: int) -> Kept:
        mentor = self.residency.mentor(session.mentor)
        project = self.residency.project(session.project)
        need = project.need(session.area)
        wished = mentor.name in project.wishes
        weight = (mentor.level(session.area) + wished) if need is not None else 0
        begun = session.status is SessionStatus.HELD or (
            self.now is not None and session.start <= self.now
        )
        bound = session.room is not None and (session.room_fixed or begun)
        return Kept(
            session=session,
            group=group,
            team=(self.mentor_at[mentor.name], self.project_at[project.name]),
            host=self.mentor_at[mentor.name],
            slots=slots_covered(self.grid, session.start, session.end),
            fit=(need.priority if need else 0) * weight,
            room=self.room_at[session.room] if bound and session.room else None,
            seated=bool(self.residency.rooms) and not bound and not begun,
            choices=rooms_with(self.residency, project.equipment),
        )

    def _rooms(self, kept: tuple[Kept, ...]) -> Rooms:
        taken: dict[int, set[int]] = {at: set() for at in range(len(self.residency.rooms))}
        if RuleId.ROOM_ONCE not in self.without:
            for each in kept:
                if each.room is not None and not self._leaves_out(
                    RuleId.ROOM_ONCE, day=each.session.day
                ):
                    taken[each.room].update(each.slots)
        folded = {fold(name): at for name, at in self.room_at.items()}
        return Rooms(
            names=tuple(room.name for room in self.residency.rooms),
            free=tuple(free - taken[at] for at, free in enumerate(self.room_free)),
            own={
                self.mentor_at[each.name]: folded[fold(each.room)]
                for each in self.residency.mentors
                if each.room and fold(each.room) in folded
            },
        )

    def _present(self, problem: Problem) -> tuple[tuple[int, int | None], ...]:
        """Find the placements of the schedule before that could be taken again."""
        at = {
            (pairing.group, pairing.host, place.slots): index
            for index, place in enumerate(problem.placements)
            for pairing in (problem.pairings[place.pairing],)
        }
        group_at = {(each.project, each.area): n for n, each in enumerate(problem.groups)}
        found: list[tuple[int, int | None]] = []
        for each in self.schedule.standing:
            slots = self.grid.covering(each.start, each.end)
            group = group_at.get((self.project_at[each.project], each.area))
            if group is None or slots is None or self._stays(each):
                continue
            index = at.get((group, self.mentor_at[each.mentor], slots))
            if index is not None:
                found.append((index, self.room_at.get(each.room) if each.room else None))
        return tuple(found)

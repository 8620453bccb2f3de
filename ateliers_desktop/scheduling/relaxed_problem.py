# SPDX-License-Identifier: Apache-2.0
"""The problem with every placement that leaving out some cases of rules would allow.

Rules about one session alone decide which placements a problem has; here such a placement exists
all the same and knows which cases would have to go for it. Locked sessions are placements too,
which are taken unless their promise is left out. To keep it small, needs that nobody asks about
only get the placements that availability forbids, unless the residency is small.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from ateliers_desktop.residency import Mentor, Need, Project, Residency, Schedule, Session
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.availability import free_for_person, free_for_room
from ateliers_desktop.scheduling.formulation import formulate, stays
from ateliers_desktop.scheduling.problem import Group, Pairing, Placement, Problem
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance, instance
from ateliers_desktop.scheduling.single_rules import across_gaps, broken_by_pair, promise

Cases = frozenset[RuleInstance]
Key = tuple[str, str]

_SMALL = 12_000
"""Mentors × needs × slots up to which every need gets every placement."""

_MOST_BROKEN = 2
"""Cases that a placement of a need that nobody asks about may break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A locked session as a placement: its case, and the room that it has for sure, or None."""

    session: Session
    case: RuleInstance
    room: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelaxedProblem:
    """A problem, and what has to be left out for each placement and each use of a room.

    Attributes
    ----------
    broken
        Per placement the cases of rules that it breaks by itself.
    promised
        The placements of locked sessions.
    closed
        Per room the slots in which it is not available.
    held
        Per room the slots in which a session has it that stays whatever is left out.
    """

    problem: Problem
    broken: tuple[Cases, ...]
    promised: dict[int, Promise]
    closed: tuple[frozenset[int], ...]
    held: tuple[frozenset[int], ...]


class Relaxing:
    """Makes relaxed problems of one schedule, each for the needs that are asked about."""

    def __init__(
        self, residency: Residency, schedule: Schedule, now: datetime | None = None
    ) -> None:
        self.residency, self.schedule, self.now = residency, schedule, now
        self.movable = _movable(residency, schedule, now)
        freed = frozenset(instance(RuleId.FIXED, **promise(each)) for each in self.movable)
        base = formulate(residency, schedule, now=now, removed=freed)
        self.base = replace(base, removed=frozenset())
        self.grid = base.grid
        self.mentor_free = [
            free_for_person(residency, self.grid, each) for each in residency.mentors
        ]
        self.project_free = {
            each.name: free_for_person(residency, self.grid, each) for each in residency.projects
        }
        every_slot = frozenset(range(len(self.grid)))
        self.closed = tuple(
            every_slot - free_for_room(residency, self.grid, each) for each in residency.rooms
        )
        self.pairings: list[Pairing] = []
        self.placements: list[Placement] = []
        self.broken: list[Cases] = []

    @property
    def places(self) -> int:
        """The places that a need asked about gets: with every mentor, in every slot."""
        return len(self.residency.mentors) * len(self.grid)

    def alone(self, project: str, area: str) -> RelaxedProblem:
        """Return the problem of one need, as if there were no other."""
        return self._problem(asked=frozenset({(project, area)}), others=False)

    def among_others(self, needs: frozenset[Key]) -> RelaxedProblem:
        """Return the problem of some needs (project, area) and all others beside them."""
        every = self.places * len(self.base.groups)
        keys = frozenset(self._key(each) for each in self.base.groups)
        return self._problem(asked=keys if every <= _SMALL else needs, others=True)

    def _problem(self, *, asked: frozenset[Key], others: bool) -> RelaxedProblem:
        self.pairings, self.placements, self.broken = [], [], []
        for at, group in enumerate(self.base.groups):
            is_asked = self._key(group) in asked
            if group.open and (is_asked or others):
                project = self.residency.project(self.base.people[group.project].name)
                need = project.need(group.area)
                if need is not None:
                    self._add_need(at, project, need, asked=is_asked)
        return RelaxedProblem(
            problem=replace(
                self.base, pairings=tuple(self.pairings), placements=tuple(self.placements)
            ),
            broken=tuple(self.broken),
            promised=self._promised() if others else {},
            closed=self.closed,
            held=tuple(self._held(at) for at in range(len(self.closed))),
        )

    def _held(self, room: int) -> frozenset[int]:
        return frozenset(
            slot for each in self.base.kept if each.room == room for slot in each.slots
        )

    def _add_need(self, group: int, project: Project, need: Need, *, asked: bool) -> None:
        for host, mentor in enumerate(self.residency.mentors):
            apart = broken_by_pair(mentor, project, need.area)
            if apart and not asked:
                continue
            facts = {"mentor": mentor.name, "project": project.name, "area": need.area}
            pair = [instance(rule, **facts) for rule in apart]
            before = len(self.placements)
            for slots, bent in self._spans(need, bend=asked):
                cases = [*pair, *(instance(rule, **facts) for rule in bent)]
                cases += self._away(slots, project, mentor, host)
                if asked or len(cases) <= _MOST_BROKEN:
                    self.placements.append(Placement(len(self.pairings), slots))
                    self.broken.append(frozenset(cases))
            if len(self.placements) > before:
                team = (host, self.base.groups[group].project)
                self.pairings.append(Pairing(group=group, team=team, host=host))

    def _spans(self, need: Need, *, bend: bool) -> Iterator[tuple[range, list[RuleId]]]:
        """Yield the slots that a session could fill, and the rules of shape that this breaks."""
        for at in range(len(self.grid)):
            slots = self.grid.span(at, need.minutes)
            if slots is not None:
                yield slots, []
            if bend and (slots is None or len(slots) > 1):
                yield range(at, at + 1), [RuleId.LENGTH]
            if bend and slots is None and (across := across_gaps(self.grid, at, need.minutes)):
                yield across, [RuleId.GRID]

    def _away(
        self, slots: range, project: Project, mentor: Mentor, host: int
    ) -> Iterator[RuleInstance]:
        """Yield the cases of availability, and of the past, that a session there breaks."""
        start = self.grid.slots[slots.start].start
        if not self.mentor_free[host].issuperset(slots):
            yield instance(RuleId.MENTOR_AVAILABLE, mentor=mentor.name, day=start.date())
        if not self.project_free[project.name].issuperset(slots):
            yield instance(RuleId.PROJECT_AVAILABLE, project=project.name, day=start.date())
        if self.now is not None and start <= self.now:
            yield instance(RuleId.PAST, day=start.date())

    def _promised(self) -> dict[int, Promise]:
        at = {
            (pairing.group, pairing.host, place.slots): index
            for index, place in enumerate(self.placements)
            for pairing in (self.pairings[place.pairing],)
        }
        group_at = {self._key(each): n for n, each in enumerate(self.base.groups)}
        host_at = {each.name: n for n, each in enumerate(self.residency.mentors)}
        room_at = {each.name: n for n, each in enumerate(self.residency.rooms)}
        return {
            at[group_at[each.project, each.area], host_at[each.mentor], slots]: Promise(
                session=each,
                case=instance(RuleId.FIXED, **promise(each)),
                room=room_at[each.room] if each.room and each.room_fixed else None,
            )
            for each in self.movable
            if (slots := self.grid.covering(each.start, each.end))
        }

    def _key(self, group: Group) -> Key:
        return (self.base.people[group.project].name, group.area)


def _movable(
    residency: Residency, schedule: Schedule, now: datetime | None
) -> tuple[Session, ...]:
    """Return the locked sessions whose promise can be left out.

    Not among them are those that have begun, were never asked for, or break a rule themselves:
    the latter stand outside the rules, and no placement can say so.
    """
    staying = tuple(each for each in schedule.standing if stays(each, now))
    audited = audit(residency, Schedule(sessions=staying))
    breaking = {session.id for violation in audited for session in violation.sessions}
    placed = Schedule(sessions=staying).placed()
    unlocked = tuple(replace(each, fixed=False) for each in staying)
    begun = {each.id for each in unlocked if stays(each, now)}
    return tuple(
        each
        for each in staying
        if each.id not in breaking | begun
        and placed[each.project, each.area] <= _asked(residency, each)
        and (not residency.rooms or each.room is not None)
    )


def _asked(residency: Residency, session: Session) -> int:
    need = residency.project(session.project).need(session.area)
    return need.requests if need else 0

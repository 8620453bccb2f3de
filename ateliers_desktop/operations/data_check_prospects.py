# SPDX-License-Identifier: Apache-2.0
"""A residency prepared for the check of its data: who is free, what is asked, who could meet."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ateliers_desktop.residency import Mentor, Need, Project, Residency, Schedule, TimeGrid
from ateliers_desktop.scheduling.audit import runs
from ateliers_desktop.scheduling.availability import free_for_person, free_for_room, rooms_with
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.problem import Kept, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedNeed:
    """A need with what a proposal could do about it.

    Attributes
    ----------
    open
        How many requests a proposal may place: neither set aside nor locked or held already.
    kept
        The sessions of it that stay whatever a proposal does.
    meetings
        Per mentor, by name, the runs of slots in which a session would be legal by itself, in an
        otherwise empty residency; empty where nothing is open.
    """

    project: Project
    need: Need
    open: int
    kept: tuple[Kept, ...]
    meetings: Mapping[str, tuple[range, ...]]

    @property
    def area(self) -> str:
        """The code of its area."""
        return self.need.area

    @property
    def asked(self) -> int:
        """How many sessions it comes to, those that stay included."""
        return self.open + len(self.kept)

    @property
    def is_possible(self) -> bool:
        """Tell whether a proposal could place one of its requests if it were alone."""
        return bool(self.meetings)


class Prospects:
    """A residency and what stays of its schedule; positions of slots count as in its grid.

    Attributes
    ----------
    mentor_free, project_free, room_free
        By name, the slots in which each is there, or open, before anything is placed.
    needs
        Every need, in the order of the projects.
    """

    def __init__(self, residency: Residency, schedule: Schedule) -> None:
        self.residency = residency
        self.problem = formulate(residency, schedule)
        self.grid = grid = self.problem.grid
        self.mentor_free = {
            each.name: free_for_person(residency, grid, each) for each in residency.mentors
        }
        self.project_free = {
            each.name: free_for_person(residency, grid, each) for each in residency.projects
        }
        self.room_free = {
            each.name: free_for_room(residency, grid, each) for each in residency.rooms
        }
        self.needs = _asked_needs(residency, self.problem)

    @property
    def mentors_there(self) -> bool:
        """Tell whether any mentor is free in any slot."""
        return any(self.mentor_free.values())

    @property
    def projects_there(self) -> bool:
        """Tell whether any project that asks for a session is free in any slot."""
        return any(self.project_free[each.project.name] for each in self.needs if each.asked)

    @property
    def times_matter(self) -> bool:
        """Tell whether mentors and projects are there: if not, each single time is moot."""
        return self.mentors_there and self.projects_there

    @property
    def rooms_matter(self) -> bool:
        """Tell whether rooms are given, and some is ever open."""
        return any(self.room_free.values())

    @property
    def meetings_matter(self) -> bool:
        """Tell whether anybody can meet at all; if not, that nobody meets one person is moot."""
        return self.times_matter and (self.rooms_matter or not self.residency.rooms)

    def needs_of(self, project: Project) -> tuple[AskedNeed, ...]:
        """Return the needs of a project."""
        return tuple(each for each in self.needs if each.project.name == project.name)

    def mentors_of(self, areas: Collection[str]) -> tuple[Mentor, ...]:
        """Return the mentors who have one of some areas."""
        return tuple(
            mentor
            for mentor in self.residency.mentors
            if any(mentor.level(area) >= 1 for area in areas)
        )

    def rooms_for(self, project: Project) -> frozenset[int]:
        """Return the rooms, by their place in the residency, with all that a project asks for."""
        return rooms_with(self.residency, project.equipment)

    def spans(self, minutes: int | None) -> tuple[range, ...]:
        """Return every run of slots that a session of some length could fill."""
        found = (self.grid.span(at, minutes) for at in range(len(self.grid)))
        return tuple(span for span in found if span is not None)

    def fewest_slots(self, asked: AskedNeed) -> int:
        """Return the fewest slots that a session of a need fills; 1 where none is long enough."""
        if asked.need.minutes is None:
            return 1
        return min((len(span) for span in self.spans(asked.need.minutes)), default=1)

    def kept_by_mentor(self, name: str) -> tuple[Kept, ...]:
        """Return the sessions that stay of a mentor."""
        return tuple(each for each in self.problem.kept if each.session.mentor == name)

    def kept_by_project(self, name: str) -> tuple[Kept, ...]:
        """Return the sessions that stay of a project."""
        return tuple(each for each in self.problem.kept if each.session.project == name)

    def mentor_capacity(self, mentor: Mentor) -> int:
        """Return how many sessions more a mentor can give at most: see `_more`."""
        free, kept = self.mentor_free[mentor.name], self.kept_by_mentor(mentor.name)
        return _more(self.grid, free, kept, mentor.max_per_day, mentor.max_in_row)

    def project_capacity(self, project: Project) -> int:
        """Return how many sessions more a project can have at most: see `_more`."""
        free, kept = self.project_free[project.name], self.kept_by_project(project.name)
        return _more(self.grid, free, kept, project.max_per_day, None)


def fitting(sizes: Iterable[int], slots: int) -> int:
    """Return how many sessions of some sizes fit at most into so many slots."""
    count = 0
    for size in sorted(sizes):
        slots -= size
        if slots < 0:
            break
        count += 1
    return count


def _asked_needs(residency: Residency, problem: Problem) -> tuple[AskedNeed, ...]:
    meetings = _meetings(problem)
    asked = ((project, need) for project in residency.projects for need in project.needs)
    return tuple(
        AskedNeed(
            project=project,
            need=need,
            open=problem.groups[at].open,
            kept=tuple(each for each in problem.kept if each.group == at),
            meetings=meetings.get(at, {}),
        )
        for at, (project, need) in enumerate(asked)
    )


def _meetings(problem: Problem) -> dict[int, dict[str, tuple[range, ...]]]:
    """Return per group and mentor the runs of slots of the placements.

    Without those that are longer than all that the mentor does in a row: the problem has them,
    and a constraint that forbids them.
    """
    by_pairing: dict[int, list[range]] = {}
    for place in problem.placements:
        by_pairing.setdefault(place.pairing, []).append(place.slots)
    found: dict[int, dict[str, tuple[range, ...]]] = {}
    for at, spans in by_pairing.items():
        pairing = problem.pairings[at]
        host = problem.people[pairing.host]
        short = tuple(span for span in spans if len(span) <= (host.row_limit or len(span)))
        if short:
            found.setdefault(pairing.group, {})[host.name] = short
    return found


def _more(
    grid: TimeGrid,
    free: frozenset[int],
    kept: Iterable[Kept],
    most_a_day: int,
    most_in_a_row: int | None,
) -> int:
    """Bound the sessions that somebody could have beside those that stay.

    Each session counts as one slot, so it is a bound: over the days, the smaller of what the
    daily maximum leaves and of the slots left free. Where nothing stays on a day, every so many
    slots in a row give one up for the pause.
    """
    by_day: dict[object, set[int]] = {}
    for at in free:
        by_day.setdefault(grid.slots[at].day, set()).add(at)
    there: dict[object, list[Kept]] = {}
    for each in kept:
        there.setdefault(each.session.day, []).append(each)
    total = 0
    for day, slots in by_day.items():
        staying = there.get(day, [])
        left = slots.difference(*(each.slots for each in staying))
        fit = len(left)
        if most_in_a_row is not None and not staying:
            fit = sum(len(run) - len(run) // (most_in_a_row + 1) for run in runs(left, grid.close))
        total += min(max(0, most_a_day - len(staying)), fit)
    return total

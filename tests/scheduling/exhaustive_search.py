# SPDX-License-Identifier: Apache-2.0
"""The best value of `needs` by trying everything: slow, plain, and right for tiny residencies."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from ateliers_desktop.residency import (
    Need,
    Project,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    TimeGrid,
)
from ateliers_desktop.scheduling.audit import audit, blamed
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.rules import GoalId, GoalValue


class TooLargeError(Exception):
    """Trying everything would take too long."""


def best_needs(
    residency: Residency, present: Schedule, now: datetime | None, *, most: int = 2000
) -> GoalValue:
    """Return the best `needs` of any proposal that the audit accepts.

    Raises
    ------
    TooLargeError
        If a fixed session might change its room, or after `most` placements tried.
    """
    kept = tuple(each for each in present.standing if _stays(each, now))
    if residency.rooms and any(each.fixed and not each.room_fixed for each in kept):
        raise TooLargeError
    search = _Search(residency, present, now, most)
    placed = Schedule(sessions=kept).placed()
    open_needs = tuple(
        _Open(
            need.priority,
            need.requests - placed[project.name, need.area],
            search.legal(kept, tuple(_candidates(residency, project, need))),
        )
        for project in residency.projects
        for need in project.needs
    )
    search.go_on(kept, tuple(sorted(open_needs, key=lambda each: -each.priority)))
    return search.best


@dataclass(frozen=True, slots=True)
class _Open:
    """A need with what is left of it: requests, and the sessions that could still be placed."""

    priority: int
    requests: int
    candidates: tuple[Session, ...]

    @property
    def most(self) -> int:
        return max(0, min(self.requests, len(self.candidates)))


@dataclass(slots=True)
class _Search:
    residency: Residency
    present: Schedule
    now: datetime | None
    left: int
    best: GoalValue = field(default=(-1, -1, -1))

    def go_on(self, sessions: tuple[Session, ...], needs: tuple[_Open, ...]) -> None:
        """Place any session of the first need that has one left, or none more of that need."""
        value = goal_values(self.residency, Schedule(sessions=sessions))[GoalId.NEEDS]
        self.best = max(self.best, value)
        hoped = tuple(
            count + sum(each.most for each in needs if each.priority == priority)
            for priority, count in zip((3, 2, 1), value, strict=True)
        )
        first = next((each for each in needs if each.most), None)
        if first is None or hoped <= self.best:
            return
        rest = tuple(each for each in needs if each is not first)
        for at, session in enumerate(first.candidates):
            again = replace(
                first, requests=first.requests - 1, candidates=first.candidates[at + 1 :]
            )
            more = (*sessions, session)
            self.go_on(more, tuple(self._narrowed(more, each) for each in (again, *rest)))
        self.go_on(sessions, rest)

    def _narrowed(self, sessions: tuple[Session, ...], need: _Open) -> _Open:
        if need.requests <= 0:
            return replace(need, candidates=())
        return replace(need, candidates=self.legal(sessions, need.candidates))

    def legal(
        self, sessions: tuple[Session, ...], candidates: tuple[Session, ...]
    ) -> tuple[Session, ...]:
        """Return the candidates that may join; what may not never may once more have joined."""
        self.left -= len(candidates)
        if self.left < 0:
            raise TooLargeError
        return tuple(each for each in candidates if self._is_legal((*sessions, each)))

    def _is_legal(self, sessions: tuple[Session, ...]) -> bool:
        proposal = Schedule(sessions=sessions)
        found = audit(self.residency, proposal, now=self.now, before=self.present)
        return not blamed(found, self.now)


def _candidates(residency: Residency, project: Project, need: Need) -> Iterator[Session]:
    grid = TimeGrid.of(residency.mentoring_slots)
    rooms = [each.name for each in residency.rooms] or [None]
    spans = [span for at in range(len(grid)) if (span := grid.span(at, need.minutes))]
    return (
        Session(
            project=project.name,
            area=need.area,
            mentor=mentor.name,
            start=grid.slots[span.start].start,
            end=grid.slots[span.stop - 1].end,
            room=room,
        )
        for span in spans
        for mentor in residency.mentors
        for room in rooms
    )


def _stays(session: Session, now: datetime | None) -> bool:
    held = session.status is SessionStatus.HELD
    return session.fixed or held or (now is not None and session.start <= now)

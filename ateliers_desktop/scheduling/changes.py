# SPDX-License-Identifier: Apache-2.0
"""Changes of people and needs that can place a request: each makes itself in a residency."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from ateliers_desktop.residency import (
    Expertise,
    Mentor,
    Need,
    Project,
    Residency,
    Schedule,
    Session,
    Slot,
    Window,
)

Data = tuple[Residency, Schedule]


class Change(ABC):
    """One edit of a residency or of its locked sessions."""

    __slots__ = ()

    @abstractmethod
    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Return both as they are after the edit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OneMoreSessionADay(Change):
    """Somebody may have one session a day more; one of the two names is empty."""

    mentor: str = ""
    project: str = ""

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Raise the most sessions a day by one."""
        residency = _with_mentor(
            residency, self.mentor, lambda who: replace(who, max_per_day=who.max_per_day + 1)
        )
        return _with_project(
            residency, self.project, lambda who: replace(who, max_per_day=who.max_per_day + 1)
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class OneMoreInARow(Change):
    """A mentor may work one slot more without a pause."""

    mentor: str

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Raise the most slots in a row by one."""
        return _with_mentor(
            residency, self.mentor, lambda who: replace(who, max_in_row=who.max_in_row + 1)
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class ComeEarlier(Change):
    """Somebody arrives earlier; one of the two names is empty."""

    mentor: str = ""
    project: str = ""
    arrival: datetime

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Set the new arrival."""
        residency = _with_mentor(
            residency, self.mentor, lambda who: replace(who, arrival=self.arrival)
        )
        return _with_project(
            residency, self.project, lambda who: replace(who, arrival=self.arrival)
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class StayLonger(Change):
    """Somebody leaves later; one of the two names is empty."""

    mentor: str = ""
    project: str = ""
    until: datetime

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Set the new departure."""
        residency = _with_mentor(
            residency, self.mentor, lambda who: replace(who, departure=self.until)
        )
        return _with_project(
            residency, self.project, lambda who: replace(who, departure=self.until)
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendAvailability(Change):
    """Somebody is free in a window after all; one of the two names is empty."""

    mentor: str = ""
    project: str = ""
    window: Window

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Cut the window out of those in which they are not available."""

        def free(windows: tuple[Window, ...]) -> tuple[Window, ...]:
            return without_gap(windows, self.window)

        residency = _with_mentor(
            residency, self.mentor, lambda who: replace(who, unavailable=free(who.unavailable))
        )
        return _with_project(
            residency, self.project, lambda who: replace(who, unavailable=free(who.unavailable))
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class MissEvent(Change):
    """Somebody does not attend an event; one of the two names is empty."""

    mentor: str = ""
    project: str = ""
    event: Slot

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Take them out of the event's audience, and leave everybody else in it."""
        excused = {self.mentor, self.project}
        audience = self.event.audience
        names = [each for each in audience.names if each not in excused]
        if self.mentor and audience.mentors:
            names += [each.name for each in residency.mentors if each.name not in excused]
        if self.project and audience.projects:
            names += [each.name for each in residency.projects if each.name not in excused]
        smaller = replace(
            audience,
            mentors=audience.mentors and not self.mentor,
            projects=audience.projects and not self.project,
            names=tuple(dict.fromkeys(names)),
        )
        return replace(
            residency,
            slots=tuple(
                replace(each, audience=smaller) if each == self.event else each
                for each in residency.slots
            ),
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLanguage(Change):
    """Somebody speaks a language more, or brings an interpreter; one of the names is empty."""

    mentor: str = ""
    project: str = ""
    code: str

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Add the language to theirs."""
        residency = _with_mentor(
            residency, self.mentor, lambda who: replace(who, languages=(*who.languages, self.code))
        )
        return _with_project(
            residency,
            self.project,
            lambda who: replace(who, languages=(*who.languages, self.code)),
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class AddExpertise(Change):
    """A mentor takes on an area, at the first level."""

    mentor: str
    area: str

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Add the area to the mentor's, in place of one at level 0."""

        def added(who: Mentor) -> Mentor:
            others = tuple(each for each in who.expertises if each.area != self.area)
            return replace(who, expertises=(*others, Expertise(area=self.area, level=1)))

        return _with_mentor(residency, self.mentor, added), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class LetMeet(Change):
    """A mentor and a project may meet after all."""

    mentor: str
    project: str

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Take each off the other's list."""

        def but(names: tuple[str, ...], gone: str) -> tuple[str, ...]:
            return tuple(each for each in names if each != gone)

        residency = _with_mentor(
            residency,
            self.mentor,
            lambda who: replace(who, excludes=but(who.excludes, self.project)),
        )
        return _with_project(
            residency,
            self.project,
            lambda who: replace(who, excludes=but(who.excludes, self.mentor)),
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Shorten(Change):
    """The sessions of a need take one slot."""

    project: str
    area: str

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Ask for no length any more."""
        return _with_need(
            residency, self.project, self.area, lambda need: replace(need, minutes=None)
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class DropOrder(Change):
    """A need no longer waits for another."""

    project: str
    area: str

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Take its "after" away."""
        return _with_need(
            residency, self.project, self.area, lambda need: replace(need, after="")
        ), schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveFixed(Change):
    """A locked session is moved, and stays locked there.

    Attributes
    ----------
    to
        The session as it becomes.
    """

    session: Session
    to: Session

    def apply(self, residency: Residency, schedule: Schedule) -> Data:
        """Put the session where it goes."""
        return residency, Schedule(
            sessions=tuple(
                self.to if each.id == self.session.id else each for each in schedule.sessions
            )
        )


def _with_mentor(residency: Residency, name: str, change: Callable[[Mentor], Mentor]) -> Residency:
    mentors = tuple(change(each) if each.name == name else each for each in residency.mentors)
    return replace(residency, mentors=mentors)


def _with_project(
    residency: Residency, name: str, change: Callable[[Project], Project]
) -> Residency:
    projects = tuple(change(each) if each.name == name else each for each in residency.projects)
    return replace(residency, projects=projects)


def _with_need(
    residency: Residency, project: str, area: str, change: Callable[[Need], Need]
) -> Residency:
    def changed(who: Project) -> Project:
        needs = (change(each) if each.area == area else each for each in who.needs)
        return replace(who, needs=tuple(needs))

    return _with_project(residency, project, changed)


def without_gap(windows: tuple[Window, ...], gap: Window) -> tuple[Window, ...]:
    """Return windows with a gap cut into them."""
    kept: list[Window] = []
    for each in windows:
        if not each.overlaps(gap.start, gap.end):
            kept.append(each)
            continue
        if each.start < gap.start:
            kept.append(Window(start=each.start, end=gap.start))
        if gap.end < each.end:
            kept.append(Window(start=gap.end, end=each.end))
    return tuple(kept)

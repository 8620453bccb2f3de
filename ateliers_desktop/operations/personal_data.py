# SPDX-License-Identifier: Apache-2.0
"""All that a file keeps about somebody, over all its residencies, as values."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace

from ateliers_desktop.operations.known_people import KnownPerson
from ateliers_desktop.residency import (
    Action,
    Area,
    Mentor,
    Note,
    Party,
    PrintedSheet,
    Project,
    Residency,
    Session,
    Slot,
    SlotKind,
)
from ateliers_desktop.storage import LoggedEdit, ResidencySummary, StoredResidency


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHere:
    """What one residency keeps about somebody.

    Attributes
    ----------
    areas
        Those of the residency, whose codes sessions and expertise bear.
    teams
        Names of the projects in whose team they are.
    wished_by, excluded_by
        Names of those who wish to meet them, or never do.
    events
        Those that they attend by name.
    notes, actions
        What is about them, by them or for them, and what mentions them.
    texts
        Other texts that mention them, as they stand.
    edits
        The steps of the log that hold them; those undone as well.
    prints
        The last prints that bear them.
    """

    residency: ResidencySummary
    areas: tuple[Area, ...] = ()
    mentor: Mentor | None = None
    project: Project | None = None
    teams: tuple[str, ...] = ()
    wished_by: tuple[str, ...] = ()
    excluded_by: tuple[str, ...] = ()
    sessions: tuple[Session, ...] = ()
    events: tuple[Slot, ...] = ()
    notes: tuple[Note, ...] = ()
    actions: tuple[Action, ...] = ()
    texts: tuple[str, ...] = ()
    edits: tuple[LoggedEdit, ...] = ()
    prints: tuple[PrintedSheet, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing."""
        said = (each.name for each in fields(self) if each.name not in ("residency", "areas"))
        return not any(getattr(self, each) for each in said)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalData:
    """What a file keeps about somebody, by residency in order of time."""

    person: KnownPerson
    kept: tuple[KeptHere, ...] = ()

    @property
    def public(self) -> "PersonalData":
        """The same without confidential notes."""
        return replace(
            self,
            kept=tuple(
                replace(each, notes=tuple(note for note in each.notes if not note.confidential))
                for each in self.kept
            ),
        )

    @property
    def confidential(self) -> int:
        """How many confidential notes there are."""
        return sum(note.confidential for each in self.kept for note in each.notes)


def kept_about(contents: Iterable[StoredResidency], person: KnownPerson) -> PersonalData:
    """Gather what a file keeps about somebody."""
    found = (_kept(each, person) for each in contents)
    return PersonalData(person=person, kept=tuple(each for each in found if not each.is_empty))


def _kept(stored: StoredResidency, person: KnownPerson) -> KeptHere:
    there, called = stored.residency, person.is_called
    mentors, projects = there.mentors, there.projects
    is_mentor, is_project = person.party is Party.MENTOR, person.party is Party.PROJECT
    own_mentor = next((each for each in mentors if is_mentor and called(each.name)), None)
    own_project = next((each for each in projects if is_project and called(each.name)), None)
    return KeptHere(
        residency=stored.summary,
        areas=there.areas,
        mentor=own_mentor,
        project=own_project,
        teams=tuple(each.name for each in projects if any(map(called, each.team.members))),
        wished_by=tuple(each.name for each in projects if any(map(called, each.wishes))),
        excluded_by=(
            *(each.name for each in mentors if any(map(called, each.excludes))),
            *(each.name for each in projects if any(map(called, each.excludes))),
        ),
        sessions=tuple(
            each
            for each in stored.schedule.sessions
            if (is_mentor and called(each.mentor)) or (is_project and called(each.project))
        ),
        events=tuple(
            each
            for each in there.slots
            if each.kind is SlotKind.EVENT and any(map(called, each.audience.names))
        ),
        notes=tuple(each for each in stored.notebook.notes if holds(each, person)),
        actions=tuple(each for each in stored.notebook.actions if holds(each, person)),
        texts=_texts(there, person),
        edits=tuple(
            each
            for each in (*stored.history.done, *stored.history.undone)
            if holds(each.edit, person)
        ),
        prints=tuple(each for each in stored.printed if holds(each, person)),
    )


def holds(value: object, person: KnownPerson) -> bool:
    """Tell whether a value holds one of somebody's names, as a name or within a text."""
    return any(person.is_called(each) or person.mentioned_in(each) for each in strings(value))


def strings(value: object) -> Iterator[str]:
    """Yield all texts within a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def _texts(there: Residency, person: KnownPerson) -> tuple[str, ...]:
    """Return the running texts that mention somebody, but for their own record's."""
    others = (
        there.remark,
        *(each.title for each in there.slots),
        *(each.organisation for each in there.mentors if not person.is_called(each.name)),
        *(
            text
            for each in there.projects
            if not person.is_called(each.name)
            for text in (each.summary, *strings(each.canvas))
        ),
    )
    return tuple(dict.fromkeys(each for each in others if person.mentioned_in(each)))

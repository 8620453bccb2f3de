# SPDX-License-Identifier: Apache-2.0
"""What was written about a project or a mentor, over all residencies of a programme."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from ateliers_desktop.operations.former_names import by_any_name, names_of
from ateliers_desktop.operations.note_search import moment_of
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Action,
    Entry,
    Mentor,
    Note,
    Notebook,
    Project,
    Session,
    SessionId,
    fold,
    notebook_of,
)
from ateliers_desktop.storage import ResidencySummary

_folded = lru_cache(maxsize=4096)(fold)
"""The same names come again with every note."""


class About(StrEnum):
    """What notes are gathered by."""

    PROJECT = "project"
    MENTOR = "mentor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A project or a mentor with how much was written about them.

    Attributes
    ----------
    here
        Whether the residency that is open has them; one of an earlier residency is only read.
    latest
        When something was written last, or None.
    """

    about: About
    name: str
    here: bool = True
    notes: int = 0
    open_actions: int = 0
    late: int = 0
    latest: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """What was written about somebody in one residency; `here` is the one that is open."""

    residency: ResidencySummary
    notebook: Notebook
    here: bool


def chapters(programme: Programme) -> tuple[Chapter, ...]:
    """Return all that was written in each residency: the open one, then the latest first."""
    return (
        Chapter(residency=programme.chosen, notebook=programme.notebook, here=True),
        *(
            Chapter(residency=each, notebook=programme.notebook_of(each), here=False)
            for each in reversed(programme.others)
        ),
    )


def chapters_about(programme: Programme, about: About, name: str) -> tuple[Chapter, ...]:
    """Return what was written about a project or a mentor, in the residencies that have any.

    In other residencies they are found by the names that they have or had.
    """
    names = _names_of(programme, about, name)

    def here(entry: Entry) -> bool:
        return _name_in(entry, about) == name

    def elsewhere(entry: Entry) -> bool:
        return _folded(_name_in(entry, about)) in names

    found = []
    for each in chapters(programme):
        part = each.notebook.where(here if each.here else elsewhere)
        if part.entries:
            found.append(Chapter(residency=each.residency, notebook=part, here=each.here))
    return tuple(found)


def entries_of(programme: Programme) -> tuple[Entry, ...]:
    """Return all notes and actions of all residencies."""
    return tuple(entry for each in chapters(programme) for entry in each.notebook.entries)


def open_actions(programme: Programme) -> tuple[Action, ...]:
    """Return what is still to be done, of all residencies."""
    return tuple(action for each in chapters(programme) for action in each.notebook.open_actions)


def holds_confidential(programme: Programme) -> bool:
    """Tell whether any note that sheets could tell is confidential, over all residencies."""
    return any(isinstance(each, Note) and each.confidential for each in entries_of(programme))


def notebook_on_paper(programme: Programme) -> Notebook:
    """Return all that was written, with whoever it is about called as they are called here."""
    return notebook_of(
        tuple(
            entry if each.here else _as_here(programme, entry)
            for each in chapters(programme)
            for entry in each.notebook.entries
        )
    )


def _as_here(programme: Programme, entry: Entry) -> Entry:
    """Return an entry of another residency under the names of the one that is open."""
    _, projects = _known(programme, About.PROJECT)
    _, mentors = _known(programme, About.MENTOR)
    return replace(
        entry,
        project=projects.get(_folded(entry.project), entry.project),
        mentor=mentors.get(_folded(entry.mentor), entry.mentor),
        session=None,
    )


def subjects(programme: Programme, about: About, today: date) -> tuple[Subject, ...]:
    """Return everybody who is here in the order of the residency, then those of other ones."""
    order, known = _known(programme, about)
    gathered: dict[str, list[Entry]] = {each: [] for each in order}
    elsewhere: dict[str, str] = {}
    for chapter in chapters(programme):
        for entry in chapter.notebook.entries:
            name = _name_in(entry, about)
            if not name:
                continue
            folded = _folded(name)
            mine = name if chapter.here else known.get(folded) or elsewhere.get(folded, name)
            if mine not in order:
                elsewhere.setdefault(folded, mine)
            gathered.setdefault(mine, []).append(entry)
    return tuple(
        _subject(about, name, entries, today, here=name in order)
        for name, entries in gathered.items()
    )


def name_here(programme: Programme, about: About, entry: Entry) -> str:
    """Return the name under which the list has whoever an entry of any residency is about."""
    name = _name_in(entry, about)
    order, known = _known(programme, about)
    if name in order and any(each.id == entry.id for each in programme.notebook.entries):
        return name
    folded = _folded(name)
    if folded in known:
        return known[folded]
    listed = subjects(programme, about, date.max)
    return next((each.name for each in listed if _folded(each.name) == folded), name)


def subject_of(programme: Programme, about: About, name: str, today: date) -> Subject:
    """Return how much was written about one project or mentor."""
    entries = [
        entry for each in chapters_about(programme, about, name) for entry in each.notebook.entries
    ]
    return _subject(about, name, entries, today, here=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidBefore:
    """What was said with a project before a session; `session` tells that it was in another."""

    note: Note
    day: date
    session: bool


def said_before(programme: Programme, session: Session) -> SaidBefore | None:
    """Return the latest note about a session's project from before it, in any residency."""
    starts = {each.id: each.start for each in programme.schedule.sessions}
    latest: tuple[datetime, Note] | None = None
    for chapter in chapters_about(programme, About.PROJECT, session.project):
        for note in chapter.notebook.notes:
            if note.session == session.id:
                continue
            said = starts.get(note.session, note.written_at) if note.session else note.written_at
            if said < session.start and (latest is None or said >= latest[0]):
                latest = said, note
    if latest is None:
        return None
    said, note = latest
    return SaidBefore(note=note, day=said.date(), session=note.session is not None)


def noted_sessions(programme: Programme) -> frozenset[SessionId]:
    """Return the sessions about which a note was written."""
    return frozenset(each.session for each in programme.notebook.notes if each.session)


def is_late(action: Action, today: date) -> bool:
    """Tell whether an action is still to be done after its day."""
    return action.is_open and action.until is not None and action.until < today


def in_order_of_need(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Return actions as they are to be seen: open ones first by their day, then the last done."""
    listed = tuple(actions)
    pending = [each for each in listed if each.is_open]
    pending.sort(key=lambda each: (each.until or date.max, each.made_at, each.id))
    done = [each for each in listed if not each.is_open]
    done.sort(key=lambda each: (each.done_at or each.made_at, each.id), reverse=True)
    return (*pending, *done)


def _subject(about: About, name: str, entries: list[Entry], today: date, *, here: bool) -> Subject:
    actions = [each for each in entries if isinstance(each, Action)]
    return Subject(
        about=about,
        name=name,
        here=here,
        notes=len(entries) - len(actions),
        open_actions=sum(each.is_open for each in actions),
        late=sum(is_late(each, today) for each in actions),
        latest=max(map(moment_of, entries), default=None),
    )


def _known(programme: Programme, about: About) -> tuple[tuple[str, ...], dict[str, str]]:
    """Return the names of the residency in order, and each by every name it has or had, folded."""
    people = _people(programme, about)
    names = {folded: each.name for folded, each in by_any_name(people).items()}
    return tuple(each.name for each in people), names


def _names_of(programme: Programme, about: About, name: str) -> frozenset[str]:
    own = (names_of(each) for each in _people(programme, about) if each.name == name)
    return frozenset(map(_folded, next(own, (name,))))


def _people(programme: Programme, about: About) -> tuple[Project | Mentor, ...]:
    residency = programme.residency
    return residency.projects if about is About.PROJECT else residency.mentors


def _name_in(entry: Entry, about: About) -> str:
    return entry.project if about is About.PROJECT else entry.mentor

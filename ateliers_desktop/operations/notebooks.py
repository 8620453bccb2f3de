# SPDX-License-Identifier: Apache-2.0
"""What was written about a project or a mentor, over all residencies of a programme."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from ateliers_desktop.operations.former_names import folded_name
from ateliers_desktop.operations.note_search import moment_of
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Action,
    Entry,
    Note,
    Notebook,
    Party,
    Session,
    SessionId,
    notebook_of,
)
from ateliers_desktop.storage import ResidencySummary


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

    about: Party
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


def chapters_about(programme: Programme, about: Party, name: str) -> tuple[Chapter, ...]:
    """Return what was written about a project or a mentor, in the residencies that have any."""
    listed, wanted = _Listed(programme, about), folded_name(name)

    def is_them(there: ResidencySummary, entry: Entry) -> bool:
        return folded_name(listed.name(there, entry)) == wanted

    found = []
    for each in chapters(programme):
        part = each.notebook.where(partial(is_them, each.residency))
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
    projects, mentors = (_Listed(programme, party) for party in (Party.PROJECT, Party.MENTOR))

    def as_here(entry: Entry, there: ResidencySummary) -> Entry:
        return replace(
            entry,
            project=projects.name_here(there, entry) or entry.project,
            mentor=mentors.name_here(there, entry) or entry.mentor,
            session=None,
        )

    return notebook_of(
        tuple(
            entry if each.here else as_here(entry, each.residency)
            for each in chapters(programme)
            for entry in each.notebook.entries
        )
    )


class _Listed:
    """Under which name everybody stands whom something was written about, in any residency."""

    def __init__(self, programme: Programme, about: Party) -> None:
        self._about, self._here = about, programme.chosen.id
        self._same = programme.same_people(about)

    def name_here(self, there: ResidencySummary, entry: Entry) -> str:
        """Return what the open residency calls whoever an entry of one is about; else nothing."""
        name = self._about.named_in(entry)
        who = self._same.who(there.id, name)
        return (name and self._same.name_in(self._here, who)) or ""

    def name(self, there: ResidencySummary, entry: Entry) -> str:
        """Return the name here, else the last one; empty if the entry is about nobody of them."""
        name = self._about.named_in(entry)
        return self.name_here(there, entry) or (name and self._same.last_name(there.id, name))


def subjects(programme: Programme, about: Party, today: date) -> tuple[Subject, ...]:
    """Return everybody who is here in the order of the residency, then those of other ones."""
    here = {folded_name(each.name): each.name for each in programme.residency.people(about)}
    names, listed = dict(here), _Listed(programme, about)
    gathered: dict[str, list[Entry]] = {each: [] for each in here}
    for chapter in chapters(programme):
        for entry in chapter.notebook.entries:
            if name := listed.name(chapter.residency, entry):
                names.setdefault(folded_name(name), name)
                gathered.setdefault(folded_name(name), []).append(entry)
    return tuple(
        _subject(about, names[each], entries, today, here=each in here)
        for each, entries in gathered.items()
    )


def name_here(programme: Programme, about: Party, entry: Entry) -> str:
    """Return the name under which the list has whoever an entry of any residency is about."""
    holder = next(
        each.residency
        for each in chapters(programme)
        if any(one.id == entry.id for one in each.notebook.entries)
    )
    name = _Listed(programme, about).name(holder, entry)
    listed = (each.name for each in subjects(programme, about, date.max))
    return next((each for each in listed if folded_name(each) == folded_name(name)), name)


def subject_of(programme: Programme, about: Party, name: str, today: date) -> Subject:
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
    for chapter in chapters_about(programme, Party.PROJECT, session.project):
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


def _subject(about: Party, name: str, entries: list[Entry], today: date, *, here: bool) -> Subject:
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

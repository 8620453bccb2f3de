# SPDX-License-Identifier: Apache-2.0
"""What was said and what was agreed: notes and actions, and changes of them as values."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import NewType
from uuid import uuid4

from ateliers_desktop.residency.schedule import SessionId

NoteId = NewType("NoteId", str)


def new_note_id() -> NoteId:
    """Return an identifier that no other note or action has."""
    return NoteId(uuid4().hex)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What somebody wrote about a session, a project or a mentor; about a session it names all.

    A note stays when the session, project or mentor that it is about goes, and follows them when
    they get another name.

    Attributes
    ----------
    project, mentor
        Names in the residency in which it was written, or empty.
    text
        Plain text with light Markdown: paragraphs, lists, ``**strong**``, ``*emphasis*``.
    author
        Who wrote it, as they call themselves, or empty.
    written_at, changed_at
        Local time, in whole seconds.
    confidential
        It never reaches paper or an export unless that is chosen each time.
    """

    text: str
    written_at: datetime
    changed_at: datetime
    project: str = ""
    mentor: str = ""
    session: SessionId | None = None
    author: str = ""
    confidential: bool = False
    id: NoteId = field(default_factory=new_note_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What was agreed to be done; it is on every later sheet until it is done.

    Attributes
    ----------
    project, mentor, session
        What it came out of, as for :class:`Note`.
    who
        Who does it, by name, or empty.
    until
        The date by which it is to be done, or None.
    made_at, done_at
        Local time, in whole seconds; `done_at` is None as long as it is open.
    """

    text: str
    made_at: datetime
    project: str = ""
    mentor: str = ""
    session: SessionId | None = None
    who: str = ""
    until: date | None = None
    done_at: datetime | None = None
    id: NoteId = field(default_factory=new_note_id)

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be done."""
        return self.done_at is None


Entry = Note | Action


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteEdit:
    """A change of a notebook: what stood there, and what comes; one that changes is in both.

    No step of the log of edits: undoing a move on the board leaves what was written since.
    """

    before: tuple[Entry, ...] = ()
    after: tuple[Entry, ...] = ()

    def inverse(self) -> "NoteEdit":
        """Return the change that takes this one back."""
        return NoteEdit(before=self.after, after=self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notebook:
    """All notes and actions of a residency, each in the order in which they were made."""

    notes: tuple[Note, ...] = ()
    actions: tuple[Action, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The notes, then the actions."""
        return (*self.notes, *self.actions)

    @property
    def open_actions(self) -> tuple[Action, ...]:
        """The actions that are still to be done."""
        return tuple(each for each in self.actions if each.is_open)

    @property
    def public(self) -> "Notebook":
        """The same without what is confidential."""
        return replace(self, notes=tuple(each for each in self.notes if not each.confidential))

    def where(self, wanted: Callable[[Entry], bool]) -> "Notebook":
        """Return the part of it that is wanted."""
        return Notebook(
            notes=tuple(each for each in self.notes if wanted(each)),
            actions=tuple(each for each in self.actions if wanted(each)),
        )

    def of_project(self, name: str) -> "Notebook":
        """Return what is about a project or one of its sessions."""
        return self.where(lambda each: each.project == name)

    def of_mentor(self, name: str) -> "Notebook":
        """Return what is about a mentor or one of their sessions."""
        return self.where(lambda each: each.mentor == name)

    def of_session(self, session: SessionId) -> "Notebook":
        """Return what is about a session."""
        return self.where(lambda each: each.session == session)

    def apply(self, edit: NoteEdit) -> "Notebook":
        """Return the notebook after a change; KeyError if what goes is not there."""
        kept: dict[NoteId, Entry] = {each.id: each for each in self.entries}
        follows = {each.id: each for each in edit.after}
        for gone in edit.before:
            if gone.id in follows:
                kept[gone.id] = follows[gone.id]
            else:
                del kept[gone.id]
        kept |= follows
        return notebook_of(tuple(kept.values()))


NO_NOTES = Notebook()
"""What there is where nothing was written."""


def notebook_of(entries: tuple[Entry, ...]) -> Notebook:
    """Return a notebook of notes and actions, put in order."""
    notes = [each for each in entries if isinstance(each, Note)]
    actions = [each for each in entries if isinstance(each, Action)]
    return Notebook(
        notes=tuple(sorted(notes, key=lambda each: (each.written_at, each.id))),
        actions=tuple(sorted(actions, key=lambda each: (each.made_at, each.id))),
    )

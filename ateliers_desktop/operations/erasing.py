# SPDX-License-Identifier: Apache-2.0
"""A person's data erased from a file: a neutral name in their place, the figures as they are.

Every value of the file is rewritten by one rule that knows nothing of where the value stands. So
what the log says stood there and what it says came change alike, and undo still leads back.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from ateliers_desktop.agendas.file_names import slug
from ateliers_desktop.operations.known_people import KnownPerson, Part, people_and_logged
from ateliers_desktop.operations.log_replaying import replays
from ateliers_desktop.operations.personal_data import strings
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Action,
    Audience,
    Canvas,
    Entry,
    Mentor,
    Note,
    Notebook,
    PrintedSheet,
    Project,
    Session,
    Team,
    fold,
)
from ateliers_desktop.storage import History, StoredResidency, back_up, backups
from ateliers_desktop.words import translations

_V = TypeVar("_V")

_LEAST_CONTACT = 6
"""Letters that an address or a number has at least: fewer may stand in a text by chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureWish:
    """What somebody wishes to have erased, and what is to be kept all the same.

    Attributes
    ----------
    keep_notes
        Notes and actions about them stay, without the name.
    contacts
        The e-mail and phone of projects in whose team they are go as well.
    backup
        The file is backed up before; the backup holds all of it.
    drop_backups
        The backups beside the file are deleted.
    """

    keep_notes: bool = False
    contacts: bool = False
    backup: bool = False
    drop_backups: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureReport:
    """What an erasure did.

    Attributes
    ----------
    programme
        The same file, as it is now.
    new_name
        What the person is called from now on.
    emptied_logs
        Names of residencies whose log could not be rewritten, and was emptied: nothing done there
        before can be undone.
    backups
        How many backups beside the file still hold the data.
    """

    programme: Programme
    new_name: str
    emptied_logs: tuple[str, ...]
    backups: int


def erase(programme: Programme, person: KnownPerson, wish: ErasureWish) -> ErasureReport:
    """Erase what the file has about a person, for good: it is no step that can be undone.

    Raises
    ------
    UserError
        If the file is open for reading only; nothing changes then.
    MachineError
        If the disk fails; the file is as it was, or holds no trace of the person any more.
    """
    contents = programme.contents()
    new_name = neutral_name(contents, person, programme.residency.language)
    erased = erased_contents(contents, person, new_name, wish)
    if wish.backup and not programme.read_only:
        back_up(programme.path, "erasure")
    after = programme.rewrite(erased)
    if wish.drop_backups:
        for each in backups(programme.path):
            each.unlink(missing_ok=True)
    emptied = tuple(
        now.residency.name
        for before, now in zip(contents, erased, strict=True)
        if len(before.history.done) > len(now.history.done)
    )
    return ErasureReport(
        programme=after,
        new_name=new_name,
        emptied_logs=emptied,
        backups=len(backups(programme.path)),
    )


def kept_copies(programme: Programme) -> int:
    """Return how many backups there are beside a file."""
    return len(backups(programme.path))


def erased_contents(
    contents: Iterable[StoredResidency], person: KnownPerson, new_name: str, wish: ErasureWish
) -> tuple[StoredResidency, ...]:
    """Return all that a file holds without a person, who is called by a new name."""
    stored = tuple(contents)
    teams = _team_contacts(stored, person) if wish.contacts else frozenset()
    rule = _Rule(person, new_name, teams | _own_contacts(stored, person))
    return tuple(_erased(each, rule, keep_notes=wish.keep_notes) for each in stored)


def neutral_name(contents: Iterable[StoredResidency], person: KnownPerson, language: str) -> str:
    """Return a name that says nothing and that nobody has or had: "Mentor 3"."""
    translate = translations(language)
    forms = {
        Part.MENTOR: translate("Personal data", "Mentor {number}"),
        Part.PROJECT: translate("Personal data", "Project {number}"),
        Part.PERSON: translate("Personal data", "Person {number}"),
    }
    taken = {fold(each) for each in strings(tuple(contents))}
    number = 1
    while fold(forms[person.part].format(number=number)) in taken:
        number += 1
    return forms[person.part].format(number=number)


def _team_contacts(stored: Iterable[StoredResidency], person: KnownPerson) -> frozenset[str]:
    """Return the e-mails and phones of projects in whose team somebody is or was."""
    return frozenset(
        contact
        for each in stored
        for project in people_and_logged(each, Part.PROJECT)
        if any(map(person.is_called, project.team.members))
        for contact in (project.email, project.phone)
        if contact
    )


def _own_contacts(stored: Iterable[StoredResidency], person: KnownPerson) -> frozenset[str]:
    """Return the e-mails and phones that somebody has or had, wherever they are written."""
    return frozenset(
        contact
        for each in stored
        if person.part is not Part.PERSON
        for own in people_and_logged(each, person.part)
        if person.is_called(own.name)
        for contact in (own.email, own.phone)
        if contact
    )


def _erased(stored: StoredResidency, rule: "_Rule", *, keep_notes: bool) -> StoredResidency:
    after = replace(
        stored,
        residency=rule.rewritten(stored.residency),
        schedule=rule.rewritten(stored.schedule),
        history=rule.rewritten(stored.history),
        notebook=_notebook(stored.notebook, rule, keep_notes=keep_notes),
        printed=tuple(
            sorted(
                map(rule.rewritten, stored.printed), key=lambda each: (each.name, each.language)
            )
        ),
    )
    if replays(after.residency, after.schedule, after.history):
        return after
    # Half a log would lead back to somewhere else.
    return replace(after, history=History())


def _notebook(notebook: Notebook, rule: "_Rule", *, keep_notes: bool) -> Notebook:
    kept = notebook if keep_notes else notebook.where(lambda each: not is_about(each, rule.person))
    return Notebook(
        notes=tuple(map(rule.rewritten, kept.notes)),
        actions=tuple(map(rule.rewritten, kept.actions)),
    )


def is_about(entry: Entry, person: KnownPerson) -> bool:
    """Tell whether a note or an action is about somebody alone.

    What was said in a mentor's session with a project is the project's, too.
    """
    if person.part is Part.PROJECT:
        return person.is_called(entry.project)
    return person.part is Part.MENTOR and person.is_called(entry.mentor) and not entry.project


class _Rule:
    """Rewrites any value of a file: equal values become equal values, wherever they stand."""

    def __init__(self, person: KnownPerson, new_name: str, contacts: frozenset[str]) -> None:
        self.person, self._new_name, self._contacts = person, new_name, contacts
        self._patterns = person.patterns()
        self._in_texts = tuple(
            re.compile(rf"(?<!\w){re.escape(each)}(?!\w)")
            for each in contacts
            if len(each) >= _LEAST_CONTACT
        )
        self._slugs = {slug(each) for each in person.names} - {""}

    def rewritten(self, value: _V) -> _V:
        """Return a value without the person."""
        return cast("_V", self._any(value))

    def _any(self, value: Any) -> Any:
        # Words of an enumeration are texts, too, and none of a person's.
        if type(value) is str:
            return self._text(value)
        if isinstance(value, tuple):
            return tuple(map(self._any, value))
        if not is_dataclass(value) or isinstance(value, type):
            return value
        parts = {each.name: self._any(getattr(value, each.name)) for each in fields(value)}
        return self._own(value, replace(value, **parts))

    def _text(self, text: str) -> str:
        for pattern in self._patterns:
            text = pattern.sub(lambda _: self._new_name, text)
        for pattern in self._in_texts:
            text = pattern.sub("…", text)
        return text

    def _name(self, name: str, part: Part) -> str:
        mine = self.person.part is part and self.person.is_called(name)
        return self._new_name if mine else self._text(name)

    def _names(self, names: tuple[str, ...], part: Part) -> tuple[str, ...]:
        return tuple(self._name(each, part) for each in names)

    def _without(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self._text(each) for each in names if not self.person.is_called(each))

    def _own(self, before: Any, after: Any) -> Any:
        """Return a value whose texts are rewritten, with what else of it is the person's."""
        match before:
            case Mentor():
                return self._mentor(before, after)
            case Project():
                return self._project(before, after)
            case Audience():
                return replace(after, names=self._attending(before.names))
            case Session():
                return replace(
                    after,
                    mentor=self._name(before.mentor, Part.MENTOR),
                    project=self._name(before.project, Part.PROJECT),
                )
            case Note() | Action():
                return self._entry(before, after)
            case PrintedSheet():
                return replace(after, name=self._file_name(before.name))
        return after

    def _mentor(self, before: Mentor, after: Mentor) -> Mentor:
        name = self._name(before.name, Part.MENTOR)
        after = replace(
            after,
            name=name,
            excludes=self._names(before.excludes, Part.PROJECT),
            email="" if before.email in self._contacts else before.email,
            phone="" if before.phone in self._contacts else before.phone,
        )
        if self.person.part is not Part.MENTOR or not self.person.is_called(before.name):
            return after
        return replace(after, organisation="", email="", phone="", languages=(), formerly=())

    def _project(self, before: Project, after: Project) -> Project:
        members = before.team.members
        left = self._without(members)
        # As many as there were: a team without names may be told by its size.
        size = (
            max(before.team.size, len(members)) if len(left) < len(members) else before.team.size
        )
        after = replace(
            after,
            name=self._name(before.name, Part.PROJECT),
            team=Team(members=left, size=size),
            email="" if before.email in self._contacts else before.email,
            phone="" if before.phone in self._contacts else before.phone,
            wishes=self._names(before.wishes, Part.MENTOR),
            excludes=self._names(before.excludes, Part.MENTOR),
        )
        if self.person.part is not Part.PROJECT or not self.person.is_called(before.name):
            return after
        size = max(before.team.size, len(members))
        return replace(
            after,
            team=Team(size=size),
            email="",
            phone="",
            summary="",
            canvas=Canvas(),
            formerly=(),
        )

    def _attending(self, names: tuple[str, ...]) -> tuple[str, ...]:
        if self.person.part is Part.PERSON:
            return self._without(names)
        return tuple(
            self._new_name if self.person.is_called(each) else self._text(each) for each in names
        )

    def _entry(self, before: Entry, after: Entry) -> Entry:
        mentor = self._name(before.mentor, Part.MENTOR)
        project = self._name(before.project, Part.PROJECT)
        after = replace(after, mentor=mentor, project=project)
        if isinstance(before, Note) and isinstance(after, Note):
            return replace(after, author="") if self.person.is_called(before.author) else after
        if isinstance(before, Action) and isinstance(after, Action):
            return replace(after, who="") if self.person.is_called(before.who) else after
        return after

    def _file_name(self, name: str) -> str:
        for each in self._slugs:
            name = re.sub(
                rf"(?<=-){re.escape(each)}(?=(-\d+)?\.\w+$)", slug(self._new_name) or "-", name
            )
        return name

# SPDX-License-Identifier: Apache-2.0
"""The one rule by which any value of a file is rewritten without a person."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from ateliers_desktop.agendas.file_names import slug
from ateliers_desktop.operations.known_people import KnownPerson
from ateliers_desktop.residency import (
    Action,
    Audience,
    Canvas,
    Entry,
    Mentor,
    Note,
    Party,
    PrintedPerson,
    PrintedSheet,
    Project,
    Session,
    Team,
)

_V = TypeVar("_V")

_LEAST_CONTACT = 6
"""Letters that an address or a number has at least: fewer may stand in a text by chance."""


class ErasingRule:
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

    def _name(self, name: str, party: Party) -> str:
        mine = self.person.party is party and self.person.is_called(name)
        return self._new_name if mine else self._text(name)

    def _names(self, names: tuple[str, ...], party: Party) -> tuple[str, ...]:
        return tuple(self._name(each, party) for each in names)

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
                    mentor=self._name(before.mentor, Party.MENTOR),
                    project=self._name(before.project, Party.PROJECT),
                )
            case Note() | Action():
                return self._entry(before, after)
            case PrintedPerson():
                return self._printed_person(before, after)
            case PrintedSheet():
                return replace(after, name=self._file_name(before.name))
        return after

    def _mentor(self, before: Mentor, after: Mentor) -> Mentor:
        name = self._name(before.name, Party.MENTOR)
        after = replace(
            after,
            name=name,
            excludes=self._names(before.excludes, Party.PROJECT),
            email="" if before.email in self._contacts else before.email,
            phone="" if before.phone in self._contacts else before.phone,
        )
        if self.person.party is not Party.MENTOR or not self.person.is_called(before.name):
            return after
        return replace(after, organisation="", email="", phone="", languages=(), formerly=())

    def _project(self, before: Project, after: Project) -> Project:
        members = before.team.members
        # As many as there were: a team without names may be told by its size.
        size = max(before.team.size, len(members))
        left = self._without(members)
        after = replace(
            after,
            name=self._name(before.name, Party.PROJECT),
            team=Team(members=left, size=size if len(left) < len(members) else before.team.size),
            email="" if before.email in self._contacts else before.email,
            phone="" if before.phone in self._contacts else before.phone,
            wishes=self._names(before.wishes, Party.MENTOR),
            excludes=self._names(before.excludes, Party.MENTOR),
        )
        if self.person.party is not Party.PROJECT or not self.person.is_called(before.name):
            return after
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
        if self.person.party is None:
            return self._without(names)
        return tuple(
            self._new_name if self.person.is_called(each) else self._text(each) for each in names
        )

    def _printed_person(self, before: PrintedPerson, after: PrintedPerson) -> PrintedPerson:
        """Return who stood on a list; the people of a project are erased with it."""
        party, called = self.person.party, self.person.is_called
        if party is Party.PROJECT and called(before.belonging):
            return replace(after, name=self._new_name, belonging=self._new_name)
        if called(before.name):
            own = party is Party.MENTOR
            return replace(after, name=self._new_name, belonging="" if own else after.belonging)
        return after

    def _entry(self, before: Entry, after: Entry) -> Entry:
        mentor = self._name(before.mentor, Party.MENTOR)
        project = self._name(before.project, Party.PROJECT)
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

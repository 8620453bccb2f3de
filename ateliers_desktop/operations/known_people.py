# SPDX-License-Identifier: Apache-2.0
"""Who is known in a file, in whatever part they have: by name, over all its residencies."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from ateliers_desktop.operations.former_names import SamePeople
from ateliers_desktop.residency import Party, SlotKind, Splice, fold
from ateliers_desktop.residency.residency_edit import renamed
from ateliers_desktop.storage import StoredResidency


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """Somebody under all the names that are surely theirs.

    Attributes
    ----------
    party
        None for whoever is neither project nor mentor: they are known by name alone.
    names
        As they are written, the present one first.
    """

    party: Party | None
    names: tuple[str, ...]

    @property
    def name(self) -> str:
        """The present name."""
        return self.names[0]

    @property
    def folded(self) -> frozenset[str]:
        """The names in the form in which they are compared."""
        return frozenset(map(fold, self.names))

    def is_called(self, name: str) -> bool:
        """Tell whether a name is one of theirs."""
        return bool(name) and fold(name) in self.folded

    def mentioned_in(self, text: str) -> bool:
        """Tell whether a text holds one of the names."""
        return any(each.search(text) for each in self.patterns())

    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """Return what finds the names in running text.

        A name of one word may be a word of the language, and is found only as it is written or in
        capitals; of several words, in any case, and without accents.
        """
        return _patterns(self.names)


def person_of(contents: Iterable[StoredResidency], name: str, party: Party | None) -> KnownPerson:
    """Return somebody with the names that other residencies and the log have of them.

    A name that somebody else bears is not theirs, whoever had it before.
    """
    stored = tuple(contents)
    if party is None:
        return KnownPerson(party=party, names=(name,))
    same = SamePeople({at: each.residency.people(party) for at, each in enumerate(stored)})
    names = {fold(each): each for each in (name, *same.names_alone_of(name))}
    for there in stored:
        for known in _names_in_log(there, party, frozenset(names)):
            names.setdefault(fold(known), known)
    return KnownPerson(party=party, names=tuple(names.values()))


def known_people(contents: Iterable[StoredResidency]) -> tuple[tuple[str, Party | None], ...]:
    """Return everybody by name, mentors and projects first; also who stands in the log alone."""
    found: dict[tuple[str, Party | None], str] = {}
    stored = tuple(contents)
    for party in _IN_ORDER[:2]:
        for there in stored:
            for each in people_and_logged(there, party):
                found.setdefault((fold(each.name), party), each.name)
    named = {folded for folded, _ in found}
    for there in stored:
        for name in _others(there):
            if name and fold(name) not in named:
                found.setdefault((fold(name), None), name)
    ordered = sorted(found.items(), key=lambda each: (_IN_ORDER.index(each[0][1]), each[0][0]))
    return tuple((name, party) for (_, party), name in ordered)


_IN_ORDER = (Party.MENTOR, Party.PROJECT, None)


def _others(there: StoredResidency) -> Iterator[str]:
    for project in people_and_logged(there, Party.PROJECT):
        yield from project.team.members
    for slot in there.residency.slots:
        if slot.kind is SlotKind.EVENT:
            yield from slot.audience.names
    yield from (each.author for each in there.notebook.notes)
    yield from (each.who for each in there.notebook.actions)


def people_and_logged(there: StoredResidency, party: Party) -> tuple[Any, ...]:
    """Return the mentors or projects of a residency, and as they stand in its log."""
    return (*there.residency.people(party), *_logged(there, party))


def changes_of(there: StoredResidency, party: Party) -> Iterator[Splice[Any]]:
    """Yield the changes of a list in the log: those done, then those undone, as they were made."""
    for logged in (*there.history.done, *there.history.undone):
        data = logged.edit.data
        yield data.mentors if party is Party.MENTOR else data.projects


def _logged(there: StoredResidency, party: Party) -> Iterator[Any]:
    for change in changes_of(there, party):
        yield from (*change.before, *change.after)


def _names_in_log(there: StoredResidency, party: Party, known: frozenset[str]) -> tuple[str, ...]:
    """Return the names that somebody had before or after being named anew.

    Not one that somebody else had beside them: "New mentor" is everybody's to begin with.
    """
    pairs = [pair for each in changes_of(there, party) for pair in renamed(each).items()]
    mine: dict[str, str] = {}
    while True:
        before = len(mine)
        for one, other in (*pairs, *((new, old) for old, new in pairs)):
            if fold(one) in known or fold(one) in mine:
                mine.setdefault(fold(other), other)
        if len(mine) == before:
            break
    states = _states(there, party)
    return tuple(
        name
        for folded, name in mine.items()
        if folded not in known
        and not any(
            folded in state and state & (known | mine.keys()) - {folded} for state in states
        )
    )


def _states(there: StoredResidency, party: Party) -> list[frozenset[str]]:
    """Return the names of a list in every state that undoing and redoing leads to."""
    present = tuple(fold(each.name) for each in there.residency.people(party))
    done = len(there.history.done)
    changes = list(changes_of(there, party))
    states, names = [frozenset(present)], present
    for change in reversed(changes[:done]):
        names = _spliced(names, change.inverse())
        states.append(frozenset(names))
    names = present
    for change in changes[done:]:
        names = _spliced(names, change)
        states.append(frozenset(names))
    return states


def _spliced(names: tuple[str, ...], change: Splice[Any]) -> tuple[str, ...]:
    end = change.at + len(change.before)
    return (*names[: change.at], *(fold(each.name) for each in change.after), *names[end:])


@cache
def _patterns(names: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    longest_first = sorted({name for name in names if name}, key=len, reverse=True)
    return tuple(_pattern(name) for name in longest_first)


def _pattern(name: str) -> re.Pattern[str]:
    words = name.split()
    if len(words) == 1:
        spelled = "|".join(re.escape(each) for each in dict.fromkeys((name, name.upper())))
        return re.compile(rf"(?<!\w)(?:{spelled})(?!\w)")
    spellings = ((re.escape(word) for word in each.split()) for each in (name, fold(name)))
    spelled = "|".join(r"\s+".join(words) for words in spellings)
    return re.compile(rf"(?<!\w)(?:{spelled})(?!\w)", re.IGNORECASE)

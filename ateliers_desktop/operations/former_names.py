# SPDX-License-Identifier: Apache-2.0
"""Who is the same in several residencies: by the name, and by those they are known under before.

Names compare without case and accents. Two of one residency are two, whatever another says.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Protocol, TypeVar

from ateliers_desktop.residency import Mentor, Party, Project, Residency, Schedule, fold

_P = TypeVar("_P", bound=Mentor | Project)

folded_name = lru_cache(maxsize=4096)(fold)
"""Returns a name as it compares; the same come again with every residency and every note."""


def by_any_name(people: Iterable[_P]) -> dict[str, _P]:
    """Return the people of one residency by every name they have or had, folded."""
    listed = tuple(people)
    former = {fold(name): each for each in listed for name in each.formerly}
    return former | {fold(each.name): each for each in listed}


def known_as(person: Mentor | Project) -> tuple[str, ...]:
    """Return the former names of somebody who goes along, the present one among them.

    So they are found in earlier residencies when they get another name in the next one.
    """
    return (*(each for each in person.formerly if fold(each) != fold(person.name)), person.name)


class Called(Protocol):
    """Whoever has a name, and may have had others: a project, a mentor, or their names alone."""

    @property
    def name(self) -> str:
        """The name."""
        ...

    @property
    def formerly(self) -> tuple[str, ...]:
        """Those under which other residencies know them."""
        ...


@dataclass(slots=True, eq=False)
class _Somebody:
    """One project or mentor over all residencies.

    Attributes
    ----------
    present
        What each residency that has them calls them, by its number in order of time.
    names
        All that they are or were called, folded: in which residency last, -1 if it is only said
        of them, and as it is written there.
    """

    present: dict[int, str] = field(default_factory=dict)
    names: dict[str, tuple[int, str]] = field(default_factory=dict)

    def bear(self, name: str, at: int = -1) -> None:
        """Take note of a name, and of the residency that calls them so."""
        if at >= 0:
            self.present[at] = name
        folded = folded_name(name)
        self.names[folded] = max((at, name), self.names.get(folded, (-1, name)))

    def borne(self, folded: str) -> int:
        """Return in which residency they bore one of their names last, by its number."""
        return self.names[folded][0]

    @property
    def last(self) -> str:
        """What the last residency that has them calls them."""
        return self.present[max(self.present)]


class SamePeople:
    """Who is who over the residencies of a programme, of its projects or of its mentors.

    From one residency to the next somebody is whoever was last called the same; else whoever was
    last called as they were before; else whoever was ever called so. What is said of former names
    joins those whom earlier residencies keep apart, unless one of these has both.

    Parameters
    ----------
    residencies
        The people of each residency, in order of time, by what the residency is known by.
    """

    def __init__(self, residencies: Mapping[int, Sequence[Called]]) -> None:
        self._numbers = {key: at for at, key in enumerate(residencies)}
        self._everybody: list[_Somebody] = []
        for at, people in enumerate(residencies.values()):
            self._follow(at, people)
        called = ((at, name, one) for one in self._everybody for at, name in one.present.items())
        present = {(at, folded_name(name)): one for at, name, one in called}
        former = {
            (at, folded_name(name)): present[at, folded_name(each.name)]
            for at, people in enumerate(residencies.values())
            for each in people
            for name in each.formerly
        }
        self._there = former | present

    def who(self, residency: int, name: str) -> Hashable:
        """Return what tells whoever a name in a residency means from everybody else.

        It is whom the residency calls so, or says to have been called so; else who bore the name
        last, somebody whom the residency does not have before all others; else just the name.
        """
        at, folded = self._numbers[residency], folded_name(name)
        if (at, folded) in self._there:
            return self._there[at, folded]
        known = [each for each in self._everybody if folded in each.names]
        return max(
            known, key=lambda each: (at not in each.present, each.borne(folded)), default=folded
        )

    def name_in(self, residency: int, who: Hashable) -> str | None:
        """Return what a residency calls somebody; None if it does not have them."""
        at = self._numbers[residency]
        return who.present.get(at) if isinstance(who, _Somebody) else None

    def last_name(self, residency: int, name: str) -> str:
        """Return what the last residency calls whom a name in another one means; else the name."""
        who = self.who(residency, name)
        return who.last if isinstance(who, _Somebody) else name

    def names_alone_of(self, name: str) -> tuple[str, ...]:
        """Return all names of who bore one last, but for those that somebody else bears."""
        folded = folded_name(name)
        known = (each for each in self._everybody if folded in each.names)
        mine = max(known, key=lambda each: each.borne(folded), default=None)
        if mine is None:
            return ()
        others = {
            folded_name(borne)
            for each in self._everybody
            if each is not mine
            for borne in each.present.values()
        }
        return tuple(written for each, (_, written) in mine.names.items() if each not in others)

    def _follow(self, at: int, people: Sequence[Called]) -> None:
        """Find the people of the next residency among those of the earlier ones."""
        last: defaultdict[str, list[_Somebody]] = defaultdict(list)
        ever: defaultdict[str, list[_Somebody]] = defaultdict(list)
        for somebody in self._everybody:
            last[folded_name(somebody.last)].append(somebody)
            for folded in somebody.names:
                ever[folded].append(somebody)
        found: dict[int, _Somebody] = {}
        for called, by_former in ((last, False), (last, True), (ever, False), (ever, True)):
            for number, each in enumerate(people):
                names = each.formerly if by_former else (each.name,)
                known = (one for name in names for one in called.get(folded_name(name), ()))
                free = next((one for one in known if at not in one.present), None)
                if number not in found and free is not None:
                    found[number] = free
                    free.bear(each.name, at)
        for number, each in enumerate(people):
            somebody = found.get(number) or _Somebody()
            if number not in found:
                somebody.bear(each.name, at)
                self._everybody.append(somebody)
            self._join(somebody, each.formerly)

    def _join(self, somebody: _Somebody, formerly: Iterable[str]) -> None:
        """Give somebody former names, with whom earlier residencies have under them."""
        for name in formerly:
            for other in [each for each in self._everybody if folded_name(name) in each.names]:
                if not other.present.keys() & somebody.present.keys():
                    somebody.present |= other.present
                    for at, written in other.names.values():
                        somebody.bear(written, at)
                    self._everybody.remove(other)
            somebody.bear(name)


def under_last_names(
    held: Sequence[tuple[Residency, Schedule]],
) -> tuple[tuple[Residency, Schedule], ...]:
    """Return residencies, given in order of time, whose people bear the last name they have.

    Wishes and exclusions keep the names that they have: they are for counting alone.
    """
    projects, mentors = (
        SamePeople({at: there.people(party) for at, (there, _) in enumerate(held)})
        for party in (Party.PROJECT, Party.MENTOR)
    )
    renamed = []
    for at, (there, schedule) in enumerate(held):
        sessions = (
            replace(
                each,
                project=projects.last_name(at, each.project),
                mentor=mentors.last_name(at, each.mentor),
            )
            for each in schedule.sessions
        )
        residency = replace(
            there,
            projects=_under_last_names(at, there.projects, projects),
            mentors=_under_last_names(at, there.mentors, mentors),
        )
        renamed.append((residency, Schedule(sessions=tuple(sessions))))
    return tuple(renamed)


def _under_last_names(at: int, people: Iterable[_P], same: SamePeople) -> tuple[_P, ...]:
    return tuple(replace(each, name=same.last_name(at, each.name)) for each in people)

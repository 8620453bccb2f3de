# SPDX-License-Identifier: Apache-2.0
"""Who came to an attendance list since it was printed, who is expected otherwise, who left."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ateliers_desktop.agendas.changes import (
    Change,
    ChangeNote,
    Departure,
    Sign,
    title_of_changes,
)
from ateliers_desktop.agendas.wording import side_by_side
from ateliers_desktop.residency import PrintedPerson, PrintedSheet
from ateliers_desktop.words import Translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesOfPeople:
    """The changes of one list.

    Attributes
    ----------
    marks
        What is marked at each who stands on it, in order; empty if nothing is known of before.
    note
        None if nobody came, left or is expected otherwise.
    """

    marks: tuple[Change | None, ...] = ()
    note: ChangeNote | None = None


def changes_of_people(last: PrintedSheet | None, people: Sequence[PrintedPerson],
                      titles: dict[str, str], day: date, translate: Translate, language: str,
                      ) -> ChangesOfPeople:  # fmt: skip
    """Return what changed on a list since its last print; nothing if that remembers nobody.

    Parameters
    ----------
    people
        Those who stand on it now.
    titles
        The words for the halves of the day that have something in them.
    """
    if last is None or not last.people:
        return ChangesOfPeople()
    words = _Words(last.people, titles, translate, language)
    before, gone = _matched(last.people, people, words.is_unnamed)
    marks = tuple(map(words.change, before, people))
    if not gone and not any(marks):
        return ChangesOfPeople()
    note = ChangeNote(
        headline="",
        title=title_of_changes(last, day, translate, language),
        departures=tuple(map(words.departure, gone)),
        more=translate("Change", "and {count} more"),
    )
    return ChangesOfPeople(marks=marks, note=note)


class _Words:
    """The words for changes of one list.

    A half of the day that one of the two lists has no column for is nobody's change.
    """

    def __init__(self, people: Iterable[PrintedPerson], titles: dict[str, str],
                 translate: Translate, language: str) -> None:  # fmt: skip
        then = {half for each in people for half in each.halves}
        self._titles = {half: title for half, title in titles.items() if half in then}
        self._translate = translate
        self._language = language
        left, right = translate("Attendance", "Person {number}").split("{number}")
        self._unnamed = re.compile(f"{re.escape(left)}\\d+{re.escape(right)}")

    def is_unnamed(self, person: PrintedPerson) -> bool:
        """Tell whether there was room for a name instead of one."""
        return self._unnamed.fullmatch(person.name) is not None

    def change(self, before: PrintedPerson | None, now: PrintedPerson) -> Change | None:
        """Return what is marked at somebody who may have stood there before."""
        if before is None:
            return Change(sign=Sign.NEW, text=self._translate("Attendance", "New on the list"))
        parts = (
            before.name if before.name != now.name else "",
            before.belonging if before.belonging != now.belonging else "",
            self._halves(before) if self._halves(before) != self._halves(now) else "",
        )
        told = side_by_side(parts, self._language)
        if not told:
            return None
        text = self._translate("Attendance", "Was: {before}")
        return Change(sign=Sign.MOVED, text=text.format(before=told))

    def departure(self, gone: PrintedPerson) -> Departure:
        """Return what is told of somebody who stands there no longer."""
        who = side_by_side((gone.name, gone.belonging), self._language)
        return Departure(time="", who=who, text=self._translate("Attendance", "no longer listed"))

    def _halves(self, person: PrintedPerson) -> str:
        titles = (title for half, title in self._titles.items() if half in person.halves)
        return side_by_side(titles, self._language)


_Likeness = Callable[[PrintedPerson, PrintedPerson], bool]


def _matched(then: Sequence[PrintedPerson], now: Sequence[PrintedPerson],
             is_unnamed: Callable[[PrintedPerson], bool],
             ) -> tuple[list[PrintedPerson | None], list[PrintedPerson]]:  # fmt: skip
    """Return what each was before, in order, and those who are found no more.

    What looks the same is the same; then who is called so, or belongs to a project that got
    another name; then who took the place that waited for a name, or was the whole project's.
    """
    left = {each.belonging for each in then} - {each.belonging for each in now}
    came = {each.belonging for each in now} - {each.belonging for each in then}
    likenesses: tuple[_Likeness, ...] = (
        lambda old, new: old == new,
        lambda old, new: (old.name, old.belonging) == (new.name, new.belonging),
        lambda old, new: (
            old.name == new.name
            and (not is_unnamed(new) or (old.belonging in left and new.belonging in came))
        ),
        lambda old, new: (
            old.belonging == new.belonging and is_unnamed(old) and not is_unnamed(new)
        ),
        lambda old, new: (old.name, old.belonging) == (new.belonging, ""),
    )
    free = list(then)
    found: dict[int, PrintedPerson] = {}
    for alike in likenesses:
        for at, each in enumerate(now):
            if at in found:
                continue
            place = next((n for n, old in enumerate(free) if alike(old, each)), None)
            if place is not None:
                found[at] = free.pop(place)
    return [found.get(at) for at in range(len(now))], free

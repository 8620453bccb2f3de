# SPDX-License-Identifier: Apache-2.0
"""What differs between two states of a residency, cell by cell, in the words of a workbook."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from ateliers_desktop.exchange.sheets import Sheet, SheetValue, sheets_of
from ateliers_desktop.exchange.words_of_cells import KIND_WORDS, word
from ateliers_desktop.residency import Residency, Schedule, Slot, fold
from ateliers_desktop.words.dates import day_and_month, span

_LONGEST = 200


class ChangeKind(StrEnum):
    """What becomes of a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellChange:
    """What stood in a cell and what comes there; either may be empty."""

    heading: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """A person, a room, a slot that comes, changes or goes; `cells` only where it changes."""

    kind: ChangeKind
    name: str
    cells: tuple[CellChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChanges:
    """All that changes in one table, by the table's name: what comes, what changes, what goes."""

    name: str
    rows: tuple[RowChange, ...]


def changes_in_words(
    before: Residency, after: Residency, language: str
) -> tuple[TableChanges, ...]:
    """Return what comes, changes and goes in each table where anything does.

    A row stays the same one while its name is the same without case and accents, an area while
    its code is, a slot while its day, start and kind are.
    """
    old, new = _tables(before, language), _tables(after, language)
    changes = (
        TableChanges(name=mine.sheet.name, rows=tuple(_row_changes(theirs, mine)))
        for theirs, mine in zip(old, new, strict=True)
    )
    return tuple(each for each in changes if each.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """A sheet with the key and the name of each of its rows."""

    sheet: Sheet
    keys: tuple[object, ...]
    names: tuple[str, ...]

    def by_key(self) -> dict[object, int]:
        """Return the rows by their keys; of those with one key, which it is counts too."""
        places: dict[object, int] = {}
        alike: Counter[object] = Counter()
        for at, key in enumerate(self.keys):
            places[key, alike[key]] = at
            alike[key] += 1
        return places


def _tables(residency: Residency, language: str) -> tuple[_Table, ...]:
    slots = [(each.start, each.kind) for each in residency.slots]
    people = (residency.rooms, residency.mentors, residency.projects)
    rooms, mentors, projects = (tuple(each.name for each in values) for values in people)
    areas = tuple(each.name(language) for each in residency.areas)
    named: tuple[tuple[Sequence[object], tuple[str, ...]], ...] = (
        ([0], (residency.name,)),
        (slots, tuple(_slot_name(each, language) for each in residency.slots)),
        ([fold(each) for each in rooms], rooms),
        ([each.code for each in residency.areas], areas),
        ([fold(each) for each in mentors], mentors),
        ([fold(each) for each in projects], projects),
    )
    sheets = sheets_of(residency, Schedule(), language)
    return tuple(
        _Table(sheet=sheet, keys=tuple(keys), names=names)
        for sheet, (keys, names) in zip(sheets, named, strict=False)
    )


def _slot_name(slot: Slot, language: str) -> str:
    kind = word(KIND_WORDS, slot.kind, language)
    when = f"{day_and_month(slot.day, language)} {span(slot.start, slot.end)}"
    return " · ".join(filter(None, (when, kind, slot.title)))


def _row_changes(old: _Table, new: _Table) -> Iterator[RowChange]:
    before, after = old.by_key(), new.by_key()
    for key, at in after.items():
        if key not in before:
            yield RowChange(kind=ChangeKind.ADDED, name=new.names[at])
    for key, at in after.items():
        if key in before:
            cells = tuple(_cell_changes(new.sheet, old.sheet.rows[before[key]], at))
            if cells:
                yield RowChange(kind=ChangeKind.CHANGED, name=new.names[at], cells=cells)
    for key, at in before.items():
        if key not in after:
            yield RowChange(kind=ChangeKind.REMOVED, name=old.names[at])


def _cell_changes(sheet: Sheet, old: tuple[SheetValue, ...], at: int) -> Iterator[CellChange]:
    for heading, before, after in zip(sheet.headings, old, sheet.rows[at], strict=True):
        if before != after:
            yield CellChange(heading=heading, before=_text(before), after=_text(after))


def _text(value: SheetValue) -> str:
    """Return a cell on one line, dates as people write them, not too much of it."""
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    text = " ".join(str("" if value is None else value).split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

# SPDX-License-Identifier: Apache-2.0
"""What each sheet or file is: its table, its columns, and what of them is missing or too much."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ateliers_desktop.exchange.cells import SPOILED, Cell, CellValue
from ateliers_desktop.exchange.columns import AREA_NAMES, COLUMN_NAMES, Column, Names
from ateliers_desktop.exchange.heading_choices import (
    NO_CHOICES,
    Heading,
    HeadingChoices,
    heading_text,
    headings_of,
)
from ateliers_desktop.exchange.headings import (
    TABLE_FORMS,
    WRITTEN,
    TableId,
    column_named,
    heading_key,
    table_named,
)
from ateliers_desktop.exchange.limits import Deadline, Limits
from ateliers_desktop.exchange.near_names import near_name
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.table_rows import Table
from ateliers_desktop.exchange.tables import RawTable, filled_rows, is_blank
from ateliers_desktop.residency import clean

Numbered = list[tuple[int, tuple[CellValue, ...]]]


def recognise_tables(
    raw_tables: Sequence[RawTable],
    log: ProblemLog,
    limits: Limits,
    deadline: Deadline,
    choices: HeadingChoices = NO_CHOICES,
) -> dict[TableId, Table]:
    """Return the table of every kind; one that is missing or was refused has no rows."""
    found: dict[TableId, RawTable] = {}
    doubled: set[TableId] = set()
    for raw in raw_tables:
        kind = table_of(raw.name, choices)
        if kind in WRITTEN and choices.of_sheet(raw.name) is None and not _has_texts(kind, raw):
            kind = None
        if kind is None:
            if choices.of_sheet(raw.name) is None:
                _note_unknown_table(raw, log)
        elif kind in found:
            log.about(raw.name, ProblemCode.DUPLICATE_TABLE, other=found[kind].name)
            doubled.add(kind)
        else:
            found[kind] = raw
    language = _language_of((raw.name for raw in found.values()), _table_names())
    tables: dict[TableId, Table] = {}
    for kind, form in TABLE_FORMS.items():
        if kind in found:
            recogniser = _Recogniser(kind, found[kind].name, log, limits, choices)
            table = recogniser.table(found[kind], deadline)
            tables[kind] = replace(table, complete=table.complete and kind not in doubled)
        else:
            name = form.names[language]
            tables[kind] = Table(name=name, deadline=deadline, complete=not form.required)
            if form.required:
                log.about(name, ProblemCode.MISSING_TABLE)
    return tables


def table_of(sheet: str, choices: HeadingChoices = NO_CHOICES) -> TableId | None:
    """Return the table that a sheet holds, by what was said of it or else by its name."""
    choice = choices.of_sheet(sheet)
    return choice.table if choice else table_named(sheet)


def _has_texts(kind: TableId, raw: RawTable) -> bool:
    """Tell whether a sheet that is called as notes or actions are has a column of texts."""
    _, headings = next(filled_rows(raw), (0, ()))
    return any(column_named(kind, str(each or "")) is Column.TEXT for each in headings)


def nearest_table(sheet: str) -> str:
    """Return the name of a table that the name of a sheet is most like, or ""."""
    return near_name(sheet, [name for form in TABLE_FORMS.values() for name in form.names])


def nearest_column(table: TableId, heading: str) -> str:
    """Return the name of a column of a table that a heading is most like, or ""."""
    columns = TABLE_FORMS[table].columns
    return near_name(heading, [name for column in columns for name in COLUMN_NAMES[column]])


def _note_unknown_table(raw: RawTable, log: ProblemLog) -> None:
    """Note a sheet that is no table, unless it is one of the empty ones that spreadsheets add."""
    if raw.rows or raw.refusal:
        log.about(raw.name, ProblemCode.UNKNOWN_TABLE, suggestion=nearest_table(raw.name))


def _table_names() -> list[Names]:
    return [form.names for form in TABLE_FORMS.values()]


def _language_of(found: Iterable[str], names: Iterable[Names]) -> int:
    """Return 0, 1 or 2 for the language in which most names were given, French before others."""
    keys = {heading_key(name) for name in found}
    counts = [0, 0, 0]
    for each in names:
        for at, name in enumerate(each):
            counts[at] += heading_key(name) in keys
    return counts.index(max(counts))


class _Recogniser:
    """Makes a table of a sheet of which it is known what it should hold."""

    def __init__(
        self, kind: TableId, name: str, log: ProblemLog, limits: Limits, choices: HeadingChoices
    ) -> None:
        self._form = TABLE_FORMS[kind]
        self._kind = kind
        self._name = name
        self._log = log
        self._limits = limits
        self._choices = choices

    def table(self, raw: RawTable, deadline: Deadline) -> Table:
        if raw.refusal:
            self._log.refused(self._name, raw.refusal)
            return Table(name=self._name, deadline=deadline, complete=False)
        numbered = list(filled_rows(raw))
        if self._form.required and len(numbered) < 2:
            empty = not numbered or self._kind is TableId.RESIDENCY
            code = ProblemCode.EMPTY_TABLE if empty else ProblemCode.NO_ROWS
            self._log.about(self._name, code)
        if not numbered:
            return Table(name=self._name, deadline=deadline, complete=not self._form.required)
        if not self._within_limits(numbered):
            return Table(name=self._name, deadline=deadline, complete=False)
        (heading_row, headings), *rows = numbered
        read = self._headings(heading_row, headings, rows)
        positions = {column: each.at for column, each in read.items()}
        texts = {column: each.label for column, each in read.items()}
        missing = self._missing(positions, heading_row, texts)
        return Table(
            name=self._name,
            deadline=deadline,
            positions=positions,
            headings=texts | missing,
            missing=frozenset(missing),
            numbered=tuple(
                (number, self._sound(number, values, positions, texts)) for number, values in rows
            ),
        )

    def _within_limits(self, numbered: Numbered) -> bool:
        widest = max(len(values) for _, values in numbered)
        if numbered[-1][0] - numbered[0][0] > self._limits.rows:
            self._log.about(self._name, ProblemCode.TOO_MANY_ROWS, most=self._limits.rows)
            return False
        if widest > self._limits.columns:
            self._log.about(self._name, ProblemCode.TOO_MANY_COLUMNS, most=self._limits.columns)
            return False
        return True

    def _headings(
        self, heading_row: int, values: tuple[CellValue, ...], rows: Numbered
    ) -> dict[Column, Heading]:
        """Return the heading of each column; note those that are unknown or stand twice."""
        widest = max((len(row) for _, row in rows), default=0)
        texts = [heading_text(value) for value in values]
        texts += [""] * (widest - len(texts))
        read: dict[Column, Heading] = {}
        for each in headings_of(self._kind, self._name, texts, self._choices):
            if each.column is None:
                outside = each.at >= len(values)
                if not each.chosen and (each.text or outside or _any_filled(each.at, rows)):
                    self._note_unknown_column(heading_row, each)
            elif each.twin is not None:
                self._log.about(
                    self._name, ProblemCode.DUPLICATE_COLUMN, row=heading_row, column=each.label,
                    other=each.twin.label,
                )  # fmt: skip
            else:
                read[each.column] = each
        return read

    def _note_unknown_column(self, heading_row: int, heading: Heading) -> None:
        self._log.about(
            self._name, ProblemCode.UNKNOWN_COLUMN, row=heading_row, column=heading.label,
            suggestion=nearest_column(self._kind, heading.text),
        )  # fmt: skip

    def _missing(
        self, positions: dict[Column, int], heading_row: int, texts: dict[Column, str]
    ) -> dict[Column, str]:
        """Return the needed columns that are not there, under the names they should have."""
        names = [COLUMN_NAMES[column] for column in self._form.columns]
        language = _language_of(texts.values(), names)
        missing = {
            column: COLUMN_NAMES[column][language]
            for column in self._form.columns
            if column in self._form.needed and column not in positions
        }
        if self._kind is TableId.AREAS and not any(each in positions for each in AREA_NAMES):
            missing |= {column: COLUMN_NAMES[column][language] for column in AREA_NAMES}
            wanted = " / ".join(missing[column] for column in AREA_NAMES)
            self._note_missing(wanted, heading_row)
        for column, name in missing.items():
            if column not in AREA_NAMES:
                self._note_missing(name, heading_row)
        return missing

    def _note_missing(self, name: str, heading_row: int) -> None:
        self._log.about(self._name, ProblemCode.MISSING_COLUMN, row=heading_row, column=name)

    def _sound(
        self,
        number: int,
        values: tuple[CellValue, ...],
        positions: dict[Column, int],
        texts: dict[Column, str],
    ) -> tuple[CellValue, ...]:
        """Return the row with cells that nobody can read marked as reported."""
        sound = list(values)
        for column, at in positions.items():
            if at >= len(values) or not isinstance(values[at], str):
                continue
            cell = Cell(table=self._name, row=number, column=texts[column], value=values[at])
            if cell.is_error:
                self._log.at(cell, ProblemCode.ERROR_CELL)
                sound[at] = SPOILED
            elif len(str(values[at])) > self._limits.cell_characters:
                start = clean(str(values[at])[:60])
                most = self._limits.cell_characters
                self._log.at(cell, ProblemCode.CELL_TOO_LONG, found=f"{start}…", most=most)
                sound[at] = SPOILED
        return tuple(sound)


def _any_filled(at: int, rows: Numbered) -> bool:
    return any(at < len(values) and not is_blank(values[at]) for _, values in rows)

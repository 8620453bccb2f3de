# SPDX-License-Identifier: Apache-2.0
"""What every reader of a table needs at hand: the log, the dates, the names of all tables."""

from dataclasses import dataclass, field, replace
from datetime import date

from ateliers_desktop.exchange.cells import Cell
from ateliers_desktop.exchange.columns import AREA_NAMES, Column
from ateliers_desktop.exchange.date_cells import DateReader, is_window
from ateliers_desktop.exchange.headings import TableId
from ateliers_desktop.exchange.list_cells import pieces_with_commas
from ateliers_desktop.exchange.name_cells import EquipmentReader, read_names
from ateliers_desktop.exchange.near_names import NameIndex
from ateliers_desktop.exchange.need_cells import AreaReader
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.table_rows import Row, Table
from ateliers_desktop.exchange.words_of_cells import language_index
from ateliers_desktop.residency import Residency, Window, fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that reading one table knows of the others.

    Attributes
    ----------
    rooms, mentors, projects
        All names of these tables, whether or not the rest of their rows is right.
    attendees
        The names of mentors and projects together.
    doubtful_days, doubtful_projects
        What has errors of its own, so that nothing is concluded from it; a None among the days
        means every day.
    """

    log: ProblemLog
    dates: DateReader
    areas: AreaReader
    equipment: EquipmentReader
    rooms: NameIndex
    mentors: NameIndex
    projects: NameIndex
    attendees: NameIndex
    doubtful_days: set[date | None] = field(default_factory=set)
    doubtful_projects: set[str] = field(default_factory=set)


def lay_out(tables: dict[TableId, Table], log: ProblemLog) -> Desk:
    """Return a desk with the names of all tables; note names that are missing or stand twice."""
    indexes = {
        kind: _names_of(tables[kind], log)
        for kind in (TableId.ROOMS, TableId.MENTORS, TableId.PROJECTS)
    }
    people = (indexes[TableId.MENTORS], indexes[TableId.PROJECTS])
    attendees = NameIndex(complete=all(each.complete for each in people))
    for kind in (TableId.MENTORS, TableId.PROJECTS):
        for row in tables[kind].rows():
            if name := row.cell(Column.NAME).text:
                attendees.add(name)
    return Desk(
        log=log,
        dates=DateReader(log),
        areas=AreaReader(_area_names_of(tables[TableId.AREAS], log), log),
        equipment=EquipmentReader(log),
        rooms=indexes[TableId.ROOMS],
        mentors=indexes[TableId.MENTORS],
        projects=indexes[TableId.PROJECTS],
        attendees=attendees,
    )


def acquainted(desk: Desk, known: Residency) -> Desk:
    """Return a desk at which the rooms and people of a known residency may be named as well."""
    return replace(
        desk,
        rooms=desk.rooms.with_names(each.name for each in known.rooms),
        mentors=desk.mentors.with_names(each.name for each in known.mentors),
        projects=desk.projects.with_names(each.name for each in known.projects),
    )


def _names_of(table: Table, log: ProblemLog) -> NameIndex:
    names = NameIndex(complete=table.complete and Column.NAME not in table.missing)
    first_rows: dict[str, int] = {}
    for row in table.rows():
        cell = needed(row, Column.NAME, log)
        known = names.find(cell.text)
        if known is not None:
            log.at(cell, ProblemCode.DUPLICATE_NAME, other=first_rows[known])
        elif not cell.blank:
            names.add(cell.text)
            first_rows[cell.text] = row.number
    return names


def _area_names_of(table: Table, log: ProblemLog) -> NameIndex:
    """Return the codes of areas by all their names, of which no two areas may share any.

    Names come before codes, so that a suggestion is a word that people use.
    """
    names = NameIndex(complete=table.complete and not table.missing)
    first_rows: dict[str, int] = {}
    for row in table.rows():
        code = needed(row, Column.CODE, log).text
        cells = [row.cell(column) for column in (Column.CODE, *AREA_NAMES)]
        for cell in cells:
            if (known := names.find(cell.text)) is not None:
                log.at(cell, ProblemCode.DUPLICATE_NAME, other=first_rows[known])
                break
        for cell in (*cells[1:], cells[0]):
            if not cell.blank:
                names.add(cell.text, code or cell.text)
                first_rows.setdefault(code or cell.text, row.number)
    return names


def needed(row: Row, column: Column, log: ProblemLog) -> Cell:
    """Return a cell that must not be blank; note it if it is, or if it has nothing but accents."""
    cell = row.cell(column)
    if not fold(cell.text) and not cell.spoiled:
        log.at(cell, ProblemCode.MISSING_VALUE)
    return cell


def read_windows(cell: Cell, desk: Desk) -> tuple[Window, ...]:
    """Return the stretches of time that a cell lists."""
    if cell.blank:
        return ()
    if not isinstance(cell.value, str):
        window = desk.dates.window(cell, cell.text)
        return (window,) if window else ()
    pieces = pieces_with_commas(cell.lines, lambda piece: is_window(piece.name))
    windows = (desk.dates.window(cell, piece.name) for piece in pieces)
    return tuple(window for window in windows if window is not None)


def read_languages(cell: Cell, log: ProblemLog) -> tuple[str, ...]:
    """Return the codes of the languages that a cell lists."""
    return read_names(cell, language_index(), ProblemCode.UNKNOWN_LANGUAGE, log)

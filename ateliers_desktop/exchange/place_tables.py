# SPDX-License-Identifier: Apache-2.0
"""The tables of rooms and of areas of expertise."""

from ateliers_desktop.exchange.cells import Cell
from ateliers_desktop.exchange.columns import AREA_NAMES, Column
from ateliers_desktop.exchange.number_cells import read_count
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.readers import Desk, read_windows
from ateliers_desktop.exchange.table_rows import Row, Table
from ateliers_desktop.exchange.words_of_cells import COLOUR_WORDS, words_index
from ateliers_desktop.residency import Area, Room


def read_rooms(table: Table, desk: Desk) -> tuple[Room, ...]:
    """Return every room of the table."""
    for row in table.rows():
        desk.equipment.learn(row.cell(Column.EQUIPMENT))
    return tuple(
        Room(
            name=row.cell(Column.NAME).text,
            capacity=read_count(row.cell(Column.CAPACITY), desk.log),
            equipment=desk.equipment.read(row.cell(Column.EQUIPMENT)),
            unavailable=read_windows(row.cell(Column.UNAVAILABLE), desk),
        )
        for row in table.rows()
    )


def read_areas(table: Table, desk: Desk) -> tuple[Area, ...]:
    """Return every area of expertise of the table."""
    return tuple(_read_area(row, desk) for row in table.rows())


def _read_area(row: Row, desk: Desk) -> Area:
    cells = [row.cell(column) for column in AREA_NAMES]
    if all(cell.blank and not cell.spoiled for cell in cells):
        desk.log.at(cells[0], ProblemCode.MISSING_VALUE)
    french, english, arabic = (cell.text for cell in cells)
    return Area(
        code=row.cell(Column.CODE).text,
        french=french,
        english=english,
        arabic=arabic,
        colour=_colour(row.cell(Column.COLOUR), desk),
    )


def _colour(cell: Cell, desk: Desk) -> str:
    if cell.blank:
        return ""
    words = words_index(COLOUR_WORDS)
    colour = words.find(cell.text)
    if colour is None:
        desk.log.at(cell, ProblemCode.UNKNOWN_COLOUR, suggestion=words.suggestion(cell.text))
    return colour or ""

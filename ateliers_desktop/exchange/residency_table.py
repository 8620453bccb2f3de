# SPDX-License-Identifier: Apache-2.0
"""The table of the residency itself: one row that says what, where and when it is."""

import zoneinfo
from functools import cache

from ateliers_desktop.exchange.cells import Cell
from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.exchange.near_names import NameIndex, near_name
from ateliers_desktop.exchange.number_cells import read_count
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.readers import Desk, needed
from ateliers_desktop.exchange.table_rows import Row, Table
from ateliers_desktop.exchange.words_of_cells import LANGUAGE_WORDS, words_index
from ateliers_desktop.residency import Residency

_MOST_DAYS = 366


def read_residency_row(table: Table, desk: Desk) -> Residency | None:
    """Return the residency without its tables, or None where its days are not known."""
    rows = list(table.rows())
    for row in rows[1:]:
        name = row.cell(Column.NAME)
        desk.log.at(name, ProblemCode.SECOND_RESIDENCY)
    return _read(rows[0], desk) if rows else None


def _read(row: Row, desk: Desk) -> Residency | None:
    log = desk.log
    name = needed(row, Column.NAME, log).text
    first_day = desk.dates.day(needed(row, Column.FIRST_DAY, log), inside=False)
    days = read_count(needed(row, Column.DAYS, log), log, most=_MOST_DAYS)
    language = _language(row.cell(Column.LANGUAGE), log)
    time_zone = _time_zone(row.cell(Column.TIME_ZONE), log)
    if first_day is None or days is None:
        return None
    residency = Residency(
        name=name,
        first_day=first_day,
        days=days,
        programme=row.cell(Column.PROGRAMME).text,
        city=row.cell(Column.CITY).text,
        venue=row.cell(Column.VENUE).text,
        country=row.cell(Column.COUNTRY).text,
        time_zone=time_zone,
        language=language,
        remark=row.cell(Column.REMARK).lines,
    )
    desk.dates.set_bounds(residency.first_day, residency.last_day)
    return residency


def _language(cell: Cell, log: ProblemLog) -> str:
    if cell.blank:
        return "fr"
    words = words_index(LANGUAGE_WORDS)
    language = words.find(cell.text)
    if language is None:
        log.at(
            cell, ProblemCode.UNKNOWN_RESIDENCY_LANGUAGE, suggestion=words.suggestion(cell.text)
        )
    return language or "fr"


@cache
def _zones() -> NameIndex:
    index = NameIndex()
    for name in sorted(zoneinfo.available_timezones()):
        index.add(name)
    return index


def _time_zone(cell: Cell, log: ProblemLog) -> str:
    """Return the zone's very name; a city alone is suggested its zone, never given it."""
    if cell.blank or (zone := _zones().find(cell.text)) is not None:
        return "" if cell.blank else zone or ""
    cities = {
        name.rpartition("/")[2].replace("_", " "): name for name in zoneinfo.available_timezones()
    }
    suggestion = _zones().suggestion(cell.text) or cities.get(near_name(cell.text, cities), "")
    log.at(cell, ProblemCode.UNKNOWN_TIME_ZONE, suggestion=suggestion)
    return ""

# SPDX-License-Identifier: Apache-2.0
"""The tables of mentors and of projects."""

from collections.abc import Container
from dataclasses import replace
from datetime import datetime

from ateliers_desktop.exchange.columns import CANVAS_COLUMNS, Column
from ateliers_desktop.exchange.list_cells import pieces_of
from ateliers_desktop.exchange.name_cells import read_name, read_names, read_team
from ateliers_desktop.exchange.number_cells import read_count
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.readers import Desk, needed, read_languages, read_windows
from ateliers_desktop.exchange.table_rows import Row, Table
from ateliers_desktop.residency import Canvas, Mentor, Need, NeedState, Project

_MENTOR_PER_DAY, _PROJECT_PER_DAY, _IN_ROW, _MIN_SESSIONS = 5, 3, 4, 1


def read_mentors(table: Table, desk: Desk) -> tuple[Mentor, ...]:
    """Return every mentor of the table."""
    return tuple(_read_mentor(row, desk) for row in table.rows())


def read_projects(table: Table, desk: Desk) -> tuple[Project, ...]:
    """Return every project of the table."""
    return tuple(_read_project(row, desk) for row in table.rows())


def _read_mentor(row: Row, desk: Desk) -> Mentor:
    log = desk.log
    arrival, departure = _stay(row, desk)
    return Mentor(
        name=row.cell(Column.NAME).text,
        organisation=row.cell(Column.ORGANISATION).text,
        country=row.cell(Column.COUNTRY).text,
        email=row.cell(Column.EMAIL).text,
        phone=row.cell(Column.PHONE).text,
        languages=read_languages(row.cell(Column.LANGUAGES), log),
        expertises=desk.areas.expertises(needed(row, Column.EXPERTISES, log)),
        arrival=arrival,
        departure=departure,
        unavailable=read_windows(row.cell(Column.UNAVAILABLE), desk),
        max_per_day=_count(row, Column.MAX_PER_DAY, desk, _MENTOR_PER_DAY),
        max_in_row=_count(row, Column.MAX_IN_ROW, desk, _IN_ROW),
        min_sessions=_count(row, Column.MIN_SESSIONS, desk, _MIN_SESSIONS, least=0),
        room=read_name(row.cell(Column.ROOM), desk.rooms, ProblemCode.UNKNOWN_ROOM, log),
        excludes=read_names(
            row.cell(Column.NOT_WITH), desk.projects, ProblemCode.UNKNOWN_PROJECT, log
        ),
        formerly=_former_names(row),
    )


def _read_project(row: Row, desk: Desk) -> Project:
    log = desk.log
    arrival, departure = _stay(row, desk)
    mentors = (desk.mentors, ProblemCode.UNKNOWN_MENTOR, log)
    size = read_count(row.cell(Column.TEAM_SIZE), log)
    return Project(
        name=row.cell(Column.NAME).text,
        discipline=row.cell(Column.DISCIPLINE).text,
        country=row.cell(Column.COUNTRY).text,
        team=read_team(row.cell(Column.TEAM), size, log),
        email=row.cell(Column.EMAIL).text,
        phone=row.cell(Column.PHONE).text,
        languages=read_languages(row.cell(Column.LANGUAGES), log),
        stage=row.cell(Column.STAGE).text,
        summary=row.cell(Column.SUMMARY).lines,
        needs=_needs(row, desk),
        arrival=arrival,
        departure=departure,
        unavailable=read_windows(row.cell(Column.UNAVAILABLE), desk),
        max_per_day=_count(row, Column.MAX_PER_DAY, desk, _PROJECT_PER_DAY),
        equipment=desk.equipment.read(row.cell(Column.EQUIPMENT)),
        wishes=read_names(row.cell(Column.WISHES), *mentors),
        excludes=read_names(row.cell(Column.NOT_WITH), *mentors),
        canvas=Canvas(
            **{block: row.cell(column).lines for block, column in CANVAS_COLUMNS.items()}
        ),
        formerly=_former_names(row),
    )


def _needs(row: Row, desk: Desk) -> tuple[Need, ...]:
    """Return the needs, with how many of their sessions are set aside and how far they are."""
    before = len(desk.log)
    needs = desk.areas.needs(needed(row, Column.NEEDS, desk.log))
    if len(desk.log) > before or row.cell(Column.NEEDS).spoiled:
        desk.doubtful_projects.add(row.cell(Column.NAME).text)
    cell = row.cell(Column.SET_ASIDE)
    set_aside = desk.areas.set_aside(cell)
    asked = {need.area: need.sessions for need in needs}
    for area, count in set_aside.items():
        if count > asked.get(area, 0):
            desk.log.at(
                cell,
                ProblemCode.SET_ASIDE_WITHOUT_NEED,
                found=desk.areas.label(area),
                most=asked.get(area, 0),
            )
    states = _states(row, desk, asked)
    return tuple(
        replace(
            need,
            set_aside=set_aside.get(need.area, 0),
            state=states.get(need.area, NeedState.OPEN),
        )
        for need in needs
    )


def _states(row: Row, desk: Desk, asked: Container[str]) -> dict[str, NeedState]:
    """Return how far needs are, by their areas; what is not asked for, or said twice, is noted."""
    found: dict[str, NeedState] = {}
    for column, state in ((Column.MET, NeedState.MET), (Column.MORE, NeedState.MORE)):
        cell = row.cell(column)
        for area in desk.areas.listed(cell):
            if area not in asked:
                label = desk.areas.label(area)
                desk.log.at(cell, ProblemCode.STATE_WITHOUT_NEED, found=label)
            elif area in found:
                desk.log.at(cell, ProblemCode.DUPLICATE_AREA, found=desk.areas.label(area))
            else:
                found[area] = state
    return found


def _former_names(row: Row) -> tuple[str, ...]:
    pieces = pieces_of(row.cell(Column.FORMERLY).lines)
    return tuple(dict.fromkeys(each.name for each in pieces))


def _stay(row: Row, desk: Desk) -> tuple[datetime | None, datetime | None]:
    arrival = desk.dates.moment(row.cell(Column.ARRIVAL))
    cell = row.cell(Column.DEPARTURE)
    departure = desk.dates.moment(cell, bare_is_last=True)
    if arrival and departure and departure <= arrival:
        desk.log.at(cell, ProblemCode.ENDS_BEFORE_START)
    return arrival, departure


def _count(row: Row, column: Column, desk: Desk, default: int, least: int = 1) -> int:
    number = read_count(row.cell(column), desk.log, least=least)
    return default if number is None else number

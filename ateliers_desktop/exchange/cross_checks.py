# SPDX-License-Identifier: Apache-2.0
"""What is allowed and yet looks like a slip, seen only when all tables are known.

A check is left out where one of its tables has errors: it would tell of their consequences.
"""

from collections.abc import Mapping
from itertools import combinations

from rapidfuzz import fuzz

from ateliers_desktop.exchange.columns import Column
from ateliers_desktop.exchange.headings import TableId
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.table_rows import Table
from ateliers_desktop.residency import (
    Mentor,
    Project,
    Residency,
    Slot,
    SlotKind,
    TimeGrid,
    fold,
)

_ALIKE = 88
_MOST_COMPARED = 500
"""Beyond so many names comparing all pairs takes too long, and a residency has dozens."""


def check_across(residency: Residency, tables: Mapping[TableId, Table], log: ProblemLog) -> None:
    """Note needs, equipment and people that the rest of the residency leaves without a match."""

    def sound(*kinds: TableId) -> bool:
        return not log.has_errors_in(*(tables[kind].name for kind in kinds))

    mentors, projects = TableId.MENTORS, TableId.PROJECTS
    _note_alike(tables[mentors], log)
    if sound(TableId.AREAS, mentors, projects):
        _note_uncovered(residency, tables[projects], log)
    if sound(TableId.ROOMS, projects) and residency.rooms:
        _note_missing_equipment(residency, tables[projects], log)
    if sound(TableId.RESIDENCY, TableId.SLOTS, mentors, projects):
        _note_too_long(residency, tables[projects], log)
        _note_never_there(residency, tables, log)


def _note_uncovered(residency: Residency, table: Table, log: ProblemLog) -> None:
    covered = {each.area for mentor in residency.mentors for each in mentor.expertises}
    for row, project in zip(table.rows(), residency.projects, strict=True):
        for need in project.needs:
            if need.area not in covered:
                name = residency.area(need.area).name(residency.language)
                log.at(row.cell(Column.NEEDS), ProblemCode.NEED_UNCOVERED, found=name)


def _note_missing_equipment(residency: Residency, table: Table, log: ProblemLog) -> None:
    there = {thing for room in residency.rooms for thing in room.equipment}
    for row, project in zip(table.rows(), residency.projects, strict=True):
        for thing in project.equipment:
            if thing not in there:
                log.at(row.cell(Column.EQUIPMENT), ProblemCode.EQUIPMENT_NOWHERE, found=thing)


def _note_too_long(residency: Residency, table: Table, log: ProblemLog) -> None:
    grid = TimeGrid.of(residency.mentoring_slots)
    longest = max((_minutes_from(at, grid) for at in range(len(grid))), default=0)
    for row, project in zip(table.rows(), residency.projects, strict=True):
        for need in project.needs:
            if need.minutes is not None and need.minutes > longest:
                name = residency.area(need.area).name(residency.language)
                log.at(
                    row.cell(Column.NEEDS), ProblemCode.NEED_TOO_LONG, found=name,
                    minutes=need.minutes, most=longest,
                )  # fmt: skip


def _minutes_from(at: int, grid: TimeGrid) -> int:
    """Return how many minutes the contiguous slots from one on hold; 0 inside such a run."""
    if at > 0 and grid.contiguous(at - 1):
        return 0
    minutes = grid.slots[at].minutes
    while grid.contiguous(at):
        at += 1
        minutes += grid.slots[at].minutes
    return minutes


def _note_never_there(
    residency: Residency, tables: Mapping[TableId, Table], log: ProblemLog
) -> None:
    for row, mentor in zip(tables[TableId.MENTORS].rows(), residency.mentors, strict=True):
        if not _is_ever_free(mentor, residency):
            log.at(row.cell(Column.NAME), ProblemCode.MENTOR_NEVER_AVAILABLE)
    for row, project in zip(tables[TableId.PROJECTS].rows(), residency.projects, strict=True):
        if not _is_ever_free(project, residency):
            log.at(row.cell(Column.NAME), ProblemCode.PROJECT_NEVER_AVAILABLE)


def _is_ever_free(person: Mentor | Project, residency: Residency) -> bool:
    attended = [
        slot for slot in residency.slots if slot.kind is SlotKind.EVENT and _attends(person, slot)
    ]
    return any(
        (person.arrival is None or person.arrival <= slot.start)
        and (person.departure is None or slot.end <= person.departure)
        and not any(window.overlaps(slot.start, slot.end) for window in person.unavailable)
        and not any(slot.start < event.end and event.start < slot.end for event in attended)
        for slot in residency.mentoring_slots
    )


def _attends(person: Mentor | Project, event: Slot) -> bool:
    audience = event.audience
    in_group = audience.mentors if isinstance(person, Mentor) else audience.projects
    return in_group or person.name in audience.names


def _note_alike(table: Table, log: ProblemLog) -> None:
    """Two names that differ by a letter may be one person, entered twice."""
    cells = [cell for row in table.rows() if not (cell := row.cell(Column.NAME)).blank]
    names = [(cell, fold(cell.text)) for cell in cells[:_MOST_COMPARED]]
    for (one, one_name), (other, other_name) in combinations(names, 2):
        if one_name != other_name and _are_alike(one_name, other_name):
            log.at(other, ProblemCode.NEARLY_ALIKE, other=one.row, name=one.text)


def _are_alike(one: str, other: str) -> bool:
    """Tell whether names differ by little, or by the order of their words."""
    return fuzz.token_sort_ratio(one, other, score_cutoff=_ALIKE) > 0

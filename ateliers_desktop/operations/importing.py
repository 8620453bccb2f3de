# SPDX-License-Identifier: Apache-2.0
"""Importing a workbook: first looked at, then the whole residency into a new file, or nothing."""

from dataclasses import dataclass
from pathlib import Path

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import (
    NO_CHOICES,
    HeadingChoices,
    Problem,
    Severity,
    SheetPreview,
    WorkbookReading,
    describe_all,
    read_workbook,
)
from ateliers_desktop.progress import OnProgress, Progress, ignore_progress
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.resource_files import resource
from ateliers_desktop.storage import write_new
from ateliers_desktop.words import Translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What came in, and what the workbook's owner should know although it did."""

    residency: Residency
    schedule: Schedule
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellProblem:
    """A problem and the cell of a preview that it is about, both counted from 0."""

    row: int
    column: int
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFindings:
    """A sheet, how many problems it has, and which of its cells have any."""

    sheet: SheetPreview
    errors: int = 0
    warnings: int = 0
    cells: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """A workbook that was read and not stored yet.

    Attributes
    ----------
    problems
        Those of the reading, the errors first.
    errors
        How many of the problems keep the workbook out.
    """

    reading: WorkbookReading
    problems: tuple[Problem, ...] = ()
    errors: int = 0
    sheets: tuple[SheetFindings, ...] = ()


def preview_import(
    workbook: Path,
    choices: HeadingChoices = NO_CHOICES,
    on_progress: OnProgress = ignore_progress,
) -> ImportPreview:
    """Read a workbook and show what would come of it; stores nothing.

    Raises
    ------
    UserError
        If there is no such file or folder, or it may not be read.
    """
    reading = read_workbook(workbook, on_progress, choices=choices)
    by_sheet: dict[str, list[Problem]] = {}
    for problem in reading.problems:
        by_sheet.setdefault(problem.table, []).append(problem)
    return ImportPreview(
        reading=reading,
        problems=tuple(sorted(reading.problems, key=_errors_first)),
        errors=sum(each.severity is Severity.ERROR for each in reading.problems),
        sheets=tuple(_findings(each, by_sheet.get(each.name, [])) for each in reading.sheets),
    )


def _errors_first(problem: Problem) -> bool:
    return problem.severity is not Severity.ERROR


def _findings(sheet: SheetPreview, problems: list[Problem]) -> SheetFindings:
    rows = {row.number: at for at, row in enumerate(sheet.rows)}
    columns: dict[object, int | None] = {}
    cells = []
    for problem in problems:
        row = rows.get(problem.row or 0)
        if row is None:
            continue
        key = (problem.column, problem.code)
        if key not in columns:
            columns[key] = sheet.column_of(problem)
        column = columns[key]
        if column is not None:
            cells.append(CellProblem(row=row, column=column, problem=problem))
    errors = sum(each.severity is Severity.ERROR for each in problems)
    return SheetFindings(
        sheet=sheet, errors=errors, warnings=len(problems) - errors, cells=tuple(cells)
    )


def store_import(
    reading: WorkbookReading, file: Path, on_progress: OnProgress = ignore_progress
) -> ImportReport:
    """Write what was read from a workbook without errors into a new file.

    Raises
    ------
    UserError
        If the file exists already.
    ValueError
        If the workbook has errors; nothing of it may be stored.
    """
    if reading.residency is None:
        raise ValueError("a workbook with errors is never stored")
    _refuse_existing(file)
    on_progress(Progress(step="store", done=0, subject=file.name))
    write_new(file, reading.residency, reading.schedule, reading.notebook)
    return ImportReport(
        residency=reading.residency, schedule=reading.schedule, warnings=reading.problems
    )


def import_workbook(
    workbook: Path, file: Path, translate: Translate, on_progress: OnProgress = ignore_progress
) -> ImportReport:
    """Read a workbook into a new file.

    Raises
    ------
    UserError
        If the file exists already, or the workbook has errors: then with one line for each of
        its problems, and nothing is stored.
    """
    _refuse_existing(file)
    reading = read_workbook(workbook, on_progress)
    refuse_errors(reading, workbook, translate)
    return store_import(reading, file, on_progress)


def _refuse_existing(file: Path) -> None:
    if file.exists():
        raise UserError("{file}: exists already; choose another name", file=file)


def refuse_errors(reading: WorkbookReading, workbook: Path, translate: Translate) -> Residency:
    """Return the residency that was read; UserError with all problems where there are errors."""
    if reading.residency is not None:
        return reading.residency
    raise UserError(
        "{workbook}: has errors; mend them there and import again. Nothing was stored.",
        details=describe_all(reading.problems, translate),
        workbook=workbook,
    )


def create_sample(
    file: Path, translate: Translate, on_progress: OnProgress = ignore_progress
) -> ImportReport:
    """Make a new file that holds the sample residency; its people and projects are invented."""
    return import_workbook(resource("sample", "rabat-2025.xlsx"), file, translate, on_progress)

# SPDX-License-Identifier: Apache-2.0
"""Importing a workbook: the whole residency into a new file, or nothing at all."""

from dataclasses import dataclass
from pathlib import Path

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import Problem, WorkbookReading, describe, read_workbook
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
    if file.exists():
        raise UserError("{file}: exists already; choose another name", file=file)
    reading = read_workbook(workbook, on_progress)
    residency = refuse_errors(reading, workbook, translate)
    on_progress(Progress(step="store", done=0, subject=file.name))
    write_new(file, residency, reading.schedule)
    return ImportReport(residency=residency, schedule=reading.schedule, warnings=reading.problems)


def refuse_errors(reading: WorkbookReading, workbook: Path, translate: Translate) -> Residency:
    """Return the residency that was read; UserError with all problems where there are errors."""
    if reading.residency is not None:
        return reading.residency
    raise UserError(
        "{workbook}: has errors; mend them there and import again. Nothing was stored.",
        details=[describe(each, translate) for each in reading.problems],
        workbook=workbook,
    )


def create_sample(
    file: Path, translate: Translate, on_progress: OnProgress = ignore_progress
) -> ImportReport:
    """Make a new file that holds the sample residency; its people and projects are invented."""
    return import_workbook(resource("sample", "rabat-2025.xlsx"), file, translate, on_progress)

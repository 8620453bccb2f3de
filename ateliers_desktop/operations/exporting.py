# SPDX-License-Identifier: Apache-2.0
"""Exporting a residency: a workbook that is imported again, a calendar, or one JSON document."""

from pathlib import Path

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import write_json, write_workbook
from ateliers_desktop.residency import NO_NOTES, Notebook, Residency, Schedule


def export(
    residency: Residency,
    schedule: Schedule,
    target: Path,
    *,
    notebook: Notebook = NO_NOTES,
    confidential: bool = False,
) -> Path:
    """Write a residency with its schedule; the ending of the name says in which form.

    Parameters
    ----------
    notebook
        The notes and actions that go along; no calendar holds any.
    confidential
        Whether the confidential ones go along too: it is chosen each time.

    Raises
    ------
    UserError
        If the ending is none of ``.xlsx``, ``.ics`` and ``.json``, or a calendar would be empty.
    MachineError
        If the file could not be written; what was there before stays.
    """
    told = notebook if confidential else notebook.public
    match target.suffix.lower():
        case ".xlsx":
            return write_workbook(residency, schedule, target, residency.language, told)
        case ".ics":
            from ateliers_desktop.operations.calendars import export_calendar

            export_calendar(residency, schedule, target)
            return target
        case ".json":
            return write_json(residency, schedule, target, told)
        case _:
            raise UserError("{file}: the name must end with .xlsx, .ics or .json", file=target)

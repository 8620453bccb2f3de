# SPDX-License-Identifier: Apache-2.0
"""Exporting a residency: a workbook that is imported again, a calendar, or one JSON document."""

from collections.abc import Iterable
from pathlib import Path

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import write_json, write_workbook
from ateliers_desktop.residency import PrintedSheet, Residency, Schedule


def export(
    residency: Residency, schedule: Schedule, target: Path, noted: Iterable[PrintedSheet] = ()
) -> Path:
    """Write a residency with its schedule; the ending of the name says in which form.

    Parameters
    ----------
    noted
        What is remembered of earlier calendars, so that this one can cancel what they had.

    Raises
    ------
    UserError
        If the ending is none of ``.xlsx``, ``.ics`` and ``.json``, or a calendar would be empty.
    MachineError
        If the file could not be written; what was there before stays.
    """
    match target.suffix.lower():
        case ".xlsx":
            return write_workbook(residency, schedule, target, residency.language)
        case ".ics":
            from ateliers_desktop.operations.calendars import export_calendar

            export_calendar(residency, schedule, target, noted)
            return target
        case ".json":
            return write_json(residency, schedule, target)
        case _:
            raise UserError("{file}: the name must end with .xlsx, .ics or .json", file=target)

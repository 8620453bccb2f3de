# SPDX-License-Identifier: Apache-2.0
"""Exporting a residency: a workbook that the import reads again, or one JSON document."""

from pathlib import Path

from ateliers_desktop.errors import UserError
from ateliers_desktop.exchange import write_json, write_workbook
from ateliers_desktop.residency import Residency, Schedule


def export(residency: Residency, schedule: Schedule, target: Path) -> Path:
    """Write a residency with its schedule; the ending of the name says in which form.

    Raises
    ------
    UserError
        If the ending is none of ``.xlsx`` and ``.json``.
    MachineError
        If the file could not be written; what was there before stays.
    """
    match target.suffix.lower():
        case ".xlsx":
            return write_workbook(residency, schedule, target, residency.language)
        case ".json":
            return write_json(residency, schedule, target)
        case _:
            raise UserError("{file}: the name must end with .xlsx or .json", file=target)

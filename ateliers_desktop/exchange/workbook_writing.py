# SPDX-License-Identifier: Apache-2.0
"""Writing a residency and its schedule as a workbook that reads back as the same values."""

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import xlsxwriter

from ateliers_desktop.errors import MachineError, UserError
from ateliers_desktop.exchange.limits import DEFAULT_LIMITS
from ateliers_desktop.exchange.sheets import Sheet, SheetValue, sheets_of
from ateliers_desktop.residency import NO_NOTES, Notebook, Residency, Schedule
from ateliers_desktop.safe_files import write_safely

_NARROWEST, _WIDEST = 8, 50


def write_workbook(
    residency: Residency,
    schedule: Schedule,
    path: Path,
    language: str,
    notebook: Notebook = NO_NOTES,
) -> Path:
    """Write everything as an .xlsx file with headings in "fr", "en" or "ar"; return its path.

    Read again it gives an equal residency and an equal schedule: docs/workbook-extras.md says how
    what the usual tables have no place for is written.

    Parameters
    ----------
    notebook
        The notes and actions to go along; whoever calls leaves out what is confidential.

    Raises
    ------
    UserError
        If a text or a list is longer than a cell of a workbook may be.
    MachineError
        If the file cannot be written; whatever stood there is as it was.
    """
    sheets = sheets_of(residency, schedule, language, notebook)
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as workbook:
        workbook.set_properties(
            {"title": residency.name, "created": datetime.combine(residency.first_day, time())}
        )
        pen = _Pen(workbook)
        for sheet in sheets:
            worksheet = workbook.add_worksheet(sheet.name)
            if language == "ar":
                worksheet.right_to_left()
            pen.write(sheet, worksheet)
    return write_safely(path, content.getvalue(), check_workbook)


def check_workbook(file: Path) -> None:
    """Find a part of a workbook that does not read back as it was written."""
    with zipfile.ZipFile(file) as archive:
        if archive.testzip() is not None:
            raise MachineError("{file}: did not reach the disk as it was written", file=file.name)


class _Pen:
    """Writes sheets: text as text whatever it looks like, dates as dates."""

    def __init__(self, workbook: Any) -> None:
        self._heading = workbook.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self._text = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        self._number = workbook.add_format({"valign": "top"})
        self._formats = {
            kind: workbook.add_format({"num_format": pattern, "valign": "top"})
            for kind, pattern in (
                (datetime, "dd/mm/yyyy hh:mm"),
                (date, "dd/mm/yyyy"),
                (time, "hh:mm"),
            )
        }

    def write(self, sheet: Sheet, worksheet: Any) -> None:
        for column, heading in enumerate(sheet.headings):
            worksheet.write_string(0, column, heading, self._heading)
            shown = [heading, *(_shown(row[column]) for row in sheet.rows)]
            width = max(len(line) for text in shown for line in text.split("\n"))
            worksheet.set_column(column, column, min(max(width + 2, _NARROWEST), _WIDEST))
        worksheet.freeze_panes(1, 1)
        for number, row in enumerate(sheet.rows, start=1):
            for column, value in enumerate(row):
                self._write_cell(worksheet, sheet, number, column, value)

    def _write_cell(
        self, worksheet: Any, sheet: Sheet, row: int, column: int, value: SheetValue
    ) -> None:
        if value is None or value == "":
            return
        if isinstance(value, str):
            if len(value) > DEFAULT_LIMITS.cell_characters:
                raise UserError(
                    "{table}, {column}: “{text}…” is too long for a cell, which takes {most} "
                    "characters; shorten it",
                    table=sheet.name,
                    column=sheet.headings[column],
                    text=value[:40],
                    most=DEFAULT_LIMITS.cell_characters,
                )
            worksheet.write_string(row, column, value, self._text)
        elif isinstance(value, int):
            worksheet.write_number(row, column, value, self._number)
        else:
            worksheet.write_datetime(row, column, value, self._formats[type(value)])


def _shown(value: SheetValue) -> str:
    return f"{value:%d/%m/%Y %H:%M}" if isinstance(value, datetime) else str(value or "")

# SPDX-License-Identifier: Apache-2.0
"""Writing the figures of a report as a workbook: numbers to go on counting with, and charts."""

import io
import re
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import xlsxwriter

from ateliers_desktop.exchange.figures_sheets import FigureCell, FigureTable, figure_tables
from ateliers_desktop.exchange.workbook_writing import check_workbook
from ateliers_desktop.palette import LIGHT
from ateliers_desktop.residency.figures import Figures
from ateliers_desktop.safe_files import write_safely
from ateliers_desktop.words import Translate

_NARROWEST, _WIDEST = 9, 42
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
_LONGEST_SHEET_NAME = 31
_MOST_CHARTED = 40
"""A chart of more bars cannot be read."""
_FILLS: tuple[dict[str, dict[str, str]], ...] = (
    {"fill": {"color": LIGHT.good}},
    {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": LIGHT.warning}},
    {"pattern": {"pattern": "dotted_diamond", "fg_color": LIGHT.wrong}},
    {"fill": {"color": LIGHT.surface}},
)
"""Held, missed, cancelled, to come: told apart on grey paper too."""


def write_figures(figures: Figures, path: Path, translate: Translate) -> Path:
    """Write figures as an .xlsx file, a sheet a table, in their language; return its path.

    Hours are numbers of hours, dates are dates. What somebody typed stays text, whatever it
    looks like: it is never taken for a formula.

    Raises
    ------
    MachineError
        If the file cannot be written; whatever stood there is as it was.
    """
    content = io.BytesIO()
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(content, settings) as workbook:
        title = translate("Report", "Report for the partners")
        workbook.set_properties({"title": title, "created": _midnight(figures.last_day)})
        pen = _Pen(workbook, mirrored=figures.language == "ar")
        for table in figure_tables(figures, translate):
            pen.write(table)
    return write_safely(path, content.getvalue(), check_workbook)


class _Pen:
    """Writes tables, each in a sheet of its own with its chart beside it."""

    def __init__(self, workbook: Any, *, mirrored: bool) -> None:
        self._workbook, self._mirrored = workbook, mirrored
        self._heading = workbook.add_format(
            {"bold": True, "bottom": 1, "valign": "top", "text_wrap": True}
        )
        self._formats = {bold: self._cells(bold) for bold in (False, True)}

    def _cells(self, bold: bool) -> dict[type, Any]:
        patterns = {str: "@", int: "0", float: "0.00", date: "dd/mm/yyyy", time: "hh:mm"}
        frame = {"bold": True, "top": 1} if bold else {}
        return {
            kind: self._workbook.add_format({"num_format": pattern, "valign": "top", **frame})
            for kind, pattern in patterns.items()
        }

    def write(self, table: FigureTable) -> None:
        """Write a table."""
        name = _NOT_IN_SHEET_NAMES.sub(" ", table.title)[:_LONGEST_SHEET_NAME]
        sheet = self._workbook.add_worksheet(name)
        if self._mirrored:
            sheet.right_to_left()
        for column, heading in enumerate(table.headings):
            sheet.write_string(0, column, heading, self._heading)
            cells = [_shown(row[column]) for row in table.rows]
            longest = max(map(len, [*heading.split(), *cells]))
            sheet.set_column(column, column, min(max(longest + 2, _NARROWEST), _WIDEST))
        sheet.freeze_panes(1, 1)
        for number, row in enumerate(table.rows, start=1):
            formats = self._formats[table.totalled and number == len(table.rows)]
            for column, value in enumerate(row):
                _write_cell(sheet, number, column, value, formats)
        if table.charted:
            self._draw(sheet, name, table)
        else:
            sheet.autofilter(0, 0, len(table.rows), len(table.headings) - 1)

    def _draw(self, sheet: Any, name: str, table: FigureTable) -> None:
        """Draw the hours of each row as a bar of parts, the first row on top."""
        last = min(len(table.rows) - table.totalled, _MOST_CHARTED)
        chart = self._workbook.add_chart({"type": "bar", "subtype": "stacked"})
        for column, fill in zip(table.charted, _FILLS, strict=True):
            chart.add_series(
                {
                    "name": [name, 0, column],
                    "categories": [name, 1, 0, last, 0],
                    "values": [name, 1, column, last, column],
                    "border": {"color": LIGHT.muted},
                    "gap": 60,
                    **fill,
                }
            )
        chart.set_title({"name": table.title, "overlay": False})
        chart.set_y_axis({"reverse": True, "major_gridlines": {"visible": False}})
        chart.set_x_axis({"num_format": "0", "major_gridlines": {"visible": True}})
        chart.set_legend({"position": "bottom"})
        chart.set_size({"width": 640, "height": 170 + 26 * last})
        sheet.insert_chart(0, len(table.headings) + 1, chart)


def _write_cell(sheet: Any, row: int, column: int, value: FigureCell, formats: Any) -> None:
    if isinstance(value, str):
        if value:
            sheet.write_string(row, column, value, formats[str])
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value, formats[type(value)])
    else:
        sheet.write_datetime(row, column, value, formats[type(value)])


def _shown(value: FigureCell) -> str:
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())

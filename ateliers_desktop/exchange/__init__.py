# SPDX-License-Identifier: Apache-2.0
"""Reading a residency workbook, and writing a residency out for others to read."""

from ateliers_desktop.exchange.heading_choices import (
    NO_CHOICES,
    ColumnChoice,
    HeadingChoices,
    SheetChoice,
)
from ateliers_desktop.exchange.json_writing import write_json
from ateliers_desktop.exchange.limits import Limits
from ateliers_desktop.exchange.previews import SheetColumn, SheetPreview, SheetRow
from ateliers_desktop.exchange.problem_phrases import describe, describe_all, sentence
from ateliers_desktop.exchange.problems import Problem, ProblemCode, Severity
from ateliers_desktop.exchange.reading import WorkbookReading, read_workbook
from ateliers_desktop.exchange.workbook_writing import write_workbook

__all__ = [
    "NO_CHOICES",
    "ColumnChoice",
    "HeadingChoices",
    "Limits",
    "Problem",
    "ProblemCode",
    "Severity",
    "SheetChoice",
    "SheetColumn",
    "SheetPreview",
    "SheetRow",
    "WorkbookReading",
    "describe",
    "describe_all",
    "read_workbook",
    "sentence",
    "write_json",
    "write_workbook",
]

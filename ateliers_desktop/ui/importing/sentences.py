# SPDX-License-Identifier: Apache-2.0
"""The words of the import dialog for what was found: places, counts, states of sheets."""

from collections.abc import Iterable
from enum import StrEnum

from ateliers_desktop.exchange import Problem, Severity, SheetColumn
from ateliers_desktop.exchange.columns import COLUMN_NAMES, Column, in_language
from ateliers_desktop.exchange.headings import TABLE_FORMS, TableId
from ateliers_desktop.operations.importing import SheetFindings
from ateliers_desktop.residency import clean
from ateliers_desktop.words import Translate

_LONGEST_HEADING = 60


class SheetState(StrEnum):
    """How a sheet stands, by what matters most about it; each has an icon of that name."""

    ERROR = "error"
    UNKNOWN = "unknown"
    OMITTED = "omit"
    WARNING = "warning"
    SOUND = "done"


def state_of(findings: SheetFindings) -> SheetState:
    """Return how a sheet stands."""
    sheet = findings.sheet
    if sheet.left_out:
        return SheetState.OMITTED
    if findings.errors:
        return SheetState.ERROR
    if sheet.table is None and sheet.rows:
        return SheetState.UNKNOWN
    if sheet.table is None:
        return SheetState.OMITTED
    return SheetState.WARNING if findings.warnings else SheetState.SOUND


def state_text(findings: SheetFindings, translate: Translate) -> str:
    """Return how a sheet stands, in a few words."""
    state = state_of(findings)
    if state in (SheetState.ERROR, SheetState.WARNING):
        return counts_text(findings.errors, findings.warnings, translate)
    return {
        SheetState.UNKNOWN: translate("Import", "not recognised"),
        SheetState.OMITTED: (
            translate("Import", "left out")
            if findings.sheet.left_out
            else translate("Import", "empty")
        ),
        SheetState.SOUND: translate("Import", "%n rows", n=findings.sheet.filled),
    }[state]


def counts_text(errors: int, warnings: int, translate: Translate) -> str:
    """Return how many errors and remarks there are: "3 errors, 1 remark"."""
    parts = []
    if errors:
        parts.append(translate("Import", "%n errors", n=errors))
    if warnings:
        parts.append(translate("Import", "%n remarks", n=warnings))
    return listed(parts, translate)


def listed(parts: Iterable[str], translate: Translate) -> str:
    """Return parts one after another with the comma of the language between them."""
    return translate("Import", ", ").join(filter(None, parts))


def severity_text(severity: Severity, translate: Translate) -> str:
    """Return which kind of problem it is."""
    if severity is Severity.ERROR:
        return translate("Import", "Error")
    return translate("Import", "Remark")


def place_text(problem: Problem, translate: Translate) -> str:
    """Return where a problem is: "mentors · row 4 · expertises"."""
    parts = [shown_name(problem.table)] if problem.table else []
    if problem.row is not None:
        parts.append(translate("Import", "row {row}").format(row=problem.row))
    if problem.column:
        parts.append(shortened(problem.column))
    return " · ".join(parts) or translate("Import", "The whole workbook")


def shown_name(name: str) -> str:
    """Return a sheet's name without what would turn the text around it."""
    return clean(name) or "?"


def shortened(heading: str) -> str:
    """Return a heading that is not too long to stand among other words."""
    if len(heading) <= _LONGEST_HEADING:
        return heading
    return f"{heading[:_LONGEST_HEADING].rstrip()}…"


def table_name(table: TableId, language: str) -> str:
    """Return what a table is called in a workbook."""
    return in_language(TABLE_FORMS[table].names, language)


def column_name(column: Column, language: str) -> str:
    """Return what a column is called in a workbook."""
    return in_language(COLUMN_NAMES[column], language)


def meaning_text(column: SheetColumn, known: bool, language: str, translate: Translate) -> str:
    """Return what a column of a sheet is taken for; `known` tells whether the sheet's table is."""
    heading = column.heading
    if not known or (column.blank and heading.column is None):
        return ""
    if heading.left_out:
        return translate("Import", "left out")
    if heading.twin is not None:
        return translate("Import", "stands there twice")
    if heading.column is None:
        return translate("Import", "not recognised")
    return column_name(heading.column, language)

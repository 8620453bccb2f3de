# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a workbook, as values; the words are put on in problem_phrases."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Errors keep a workbook out; warnings are told and stop nothing."""

    ERROR = "error"
    WARNING = "warning"


class ProblemCode(StrEnum):
    """Every kind of problem, by what it is about: file, table, cell, reference, residency."""

    NOT_A_WORKBOOK = "not-a-workbook"
    EMPTY_WORKBOOK = "empty-workbook"
    TOO_BIG = "too-big"
    TOO_SLOW = "too-slow"
    READER_DIED = "reader-died"
    UNREADABLE_SHEET = "unreadable-sheet"
    BROKEN_QUOTES = "broken-quotes"
    UNKNOWN_ENCODING = "unknown-encoding"

    MISSING_TABLE = "missing-table"
    EMPTY_TABLE = "empty-table"
    NO_ROWS = "no-rows"
    DUPLICATE_TABLE = "duplicate-table"
    UNKNOWN_TABLE = "unknown-table"
    MISSING_COLUMN = "missing-column"
    DUPLICATE_COLUMN = "duplicate-column"
    UNKNOWN_COLUMN = "unknown-column"
    TOO_MANY_ROWS = "too-many-rows"
    TOO_MANY_COLUMNS = "too-many-columns"
    SECOND_RESIDENCY = "second-residency"

    CELL_TOO_LONG = "cell-too-long"
    ERROR_CELL = "error-cell"
    MISSING_VALUE = "missing-value"
    NOT_A_NUMBER = "not-a-number"
    NUMBER_OUT_OF_RANGE = "number-out-of-range"
    NOT_A_DATE = "not-a-date"
    MONTH_FIRST_COLUMN = "month-first-column"
    DATE_OUTSIDE = "date-outside"
    NOT_A_TIME = "not-a-time"
    NOT_A_WINDOW = "not-a-window"
    NOT_YES_OR_NO = "not-yes-or-no"
    ENDS_BEFORE_START = "ends-before-start"

    UNKNOWN_KIND = "unknown-kind"
    UNKNOWN_STATUS = "unknown-status"
    UNKNOWN_LANGUAGE = "unknown-language"
    UNKNOWN_RESIDENCY_LANGUAGE = "unknown-residency-language"
    UNKNOWN_TIME_ZONE = "unknown-time-zone"
    UNKNOWN_COLOUR = "unknown-colour"
    UNKNOWN_AREA = "unknown-area"
    UNKNOWN_MENTOR = "unknown-mentor"
    UNKNOWN_PROJECT = "unknown-project"
    UNKNOWN_ROOM = "unknown-room"
    UNKNOWN_ATTENDEE = "unknown-attendee"

    DUPLICATE_NAME = "duplicate-name"
    DUPLICATE_AREA = "duplicate-area"
    STRAY_OPTION = "stray-option"
    SLOTS_OVERLAP = "slots-overlap"
    TOO_MANY_SLOTS = "too-many-slots"
    AFTER_WITHOUT_NEED = "after-without-need"
    AFTER_IN_A_CIRCLE = "after-in-a-circle"
    SET_ASIDE_WITHOUT_NEED = "set-aside-without-need"
    STATE_WITHOUT_NEED = "state-without-need"
    FIXED_WITHOUT_NEED = "fixed-without-need"
    FIXED_TOO_OFTEN = "fixed-too-often"
    FIXED_WITHOUT_SLOT = "fixed-without-slot"
    FIXED_WITHOUT_TIME = "fixed-without-time"

    AMBIGUOUS_DATES = "ambiguous-dates"
    COMMA_KEPT = "comma-kept"
    NEED_UNCOVERED = "need-uncovered"
    NEED_TOO_LONG = "need-too-long"
    EQUIPMENT_NOWHERE = "equipment-nowhere"
    MENTOR_NEVER_AVAILABLE = "mentor-never-available"
    PROJECT_NEVER_AVAILABLE = "project-never-available"
    NEARLY_ALIKE = "nearly-alike"
    FIXED_CLASH = "fixed-clash"
    SESSION_OFF_GRID = "session-off-grid"
    SESSION_DISPLACED = "session-displaced"


_WARNINGS = frozenset(
    {
        ProblemCode.NO_ROWS,
        ProblemCode.UNKNOWN_TABLE,
        ProblemCode.UNKNOWN_COLUMN,
        ProblemCode.AMBIGUOUS_DATES,
        ProblemCode.COMMA_KEPT,
        ProblemCode.NEED_UNCOVERED,
        ProblemCode.NEED_TOO_LONG,
        ProblemCode.EQUIPMENT_NOWHERE,
        ProblemCode.MENTOR_NEVER_AVAILABLE,
        ProblemCode.PROJECT_NEVER_AVAILABLE,
        ProblemCode.NEARLY_ALIKE,
        ProblemCode.FIXED_CLASH,
        ProblemCode.SESSION_OFF_GRID,
        ProblemCode.SESSION_DISPLACED,
    }
)


def severity_of(code: ProblemCode) -> Severity:
    """Return whether a kind of problem is an error or a warning."""
    return Severity.WARNING if code in _WARNINGS else Severity.ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong, and where the person who wrote the workbook finds it.

    Attributes
    ----------
    table
        The sheet or file as it is named there; the French name for a table that is missing.
    row
        As a spreadsheet numbers it: 1 is the first row of the sheet; None for a whole table.
    column
        The heading as it stands there, or empty for a whole row.
    found
        What stands there.
    suggestion
        The near name that may have been meant, or empty.
    params
        What else the wording needs, by name.
    """

    severity: Severity
    code: ProblemCode
    table: str = ""
    row: int | None = None
    column: str = ""
    found: str = ""
    suggestion: str = ""
    params: tuple[tuple[str, str | int], ...] = ()

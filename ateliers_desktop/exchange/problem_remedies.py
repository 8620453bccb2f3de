# SPDX-License-Identifier: Apache-2.0
"""What was expected in a workbook, and what to do, for the problems that do not say it already."""

from ateliers_desktop.exchange.problem_facts import Sentences
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.words import Translate

_P = ProblemCode


def remedies(translate: Translate) -> Sentences:
    """Return a sentence for each kind of problem that needs one."""
    return (
        _of_files(translate)
        | _of_tables(translate)
        | _of_cells(translate)
        | _of_references(translate)
        | _of_sessions(translate)
    )


def _of_files(translate: Translate) -> Sentences:
    return {
        _P.NOT_A_WORKBOOK: translate(
            "Problem", "Expected: an .xlsx file without a password, or a folder of .csv files."
        ),
        _P.EMPTY_WORKBOOK: translate(
            "Problem", "Expected: a sheet or a .csv file for each table, named after it."
        ),
        _P.TOO_BIG: translate("Problem", "It may have {most} MB; remove pictures and copies."),
        _P.TOO_SLOW: translate("Problem", "It may take {seconds} s; remove what is no table."),
        _P.READER_DIED: translate(
            "Problem", "It may take {megabytes} MB; copy the values alone into a new workbook."
        ),
        _P.UNREADABLE_SHEET: translate("Problem", "Copy its values into a new sheet."),
        _P.BROKEN_QUOTES: translate(
            "Problem", "From here on nothing was read; save the file from a spreadsheet again."
        ),
        _P.UNKNOWN_ENCODING: translate("Problem", "Save it as UTF-8."),
    }


def _of_tables(translate: Translate) -> Sentences:
    return {
        _P.MISSING_TABLE: translate("Problem", "Add a sheet or a .csv file of this name."),
        _P.EMPTY_TABLE: translate("Problem", "Expected: a row of headings, then the values."),
        _P.DUPLICATE_TABLE: translate("Problem", "Keep one of the two."),
        _P.MISSING_COLUMN: translate("Problem", "Add it to the row of headings."),
        _P.DUPLICATE_COLUMN: translate("Problem", "Keep one of the two."),
        _P.SECOND_RESIDENCY: translate("Problem", "A workbook holds one."),
        _P.DUPLICATE_NAME: translate("Problem", "Each name may stand there once."),
        _P.TOO_MANY_SLOTS: translate("Problem", "Give fewer days or fewer rows."),
    }


def _of_cells(translate: Translate) -> Sentences:
    return {
        _P.CELL_TOO_LONG: translate("Problem", "A cell may hold {most} characters."),
        _P.ERROR_CELL: translate("Problem", "Write the value itself."),
        _P.MISSING_VALUE: translate("Problem", "This must be filled in."),
        _P.NOT_A_NUMBER: translate("Problem", "Expected: a number such as 3."),
        _P.NUMBER_OUT_OF_RANGE: translate("Problem", "Expected: from {least} to {most}."),
        _P.NOT_A_DATE: translate("Problem", "Expected: dd/mm/yyyy or yyyy-mm-dd."),
        _P.MONTH_FIRST_COLUMN: translate("Problem", "Expected: the day first, as in dd/mm/yyyy."),
        _P.DATE_OUTSIDE: translate("Problem", "Expected: from {first} to {last}."),
        _P.NOT_A_TIME: translate("Problem", "Expected: a time such as 09:45 or 9h45."),
        _P.NOT_A_WINDOW: translate(
            "Problem", "Expected: 07/10/2025 09:00-12:00, or a whole day as 07/10/2025."
        ),
        _P.STRAY_OPTION: translate(
            "Problem", "Expected: an area, then (2) for a level or a priority, x2, 90min, after …"
        ),
        _P.COMMA_KEPT: translate("Problem", "Names are divided by semicolons."),
        _P.AMBIGUOUS_DATES: translate("Problem", "“{found}” was read as {read}, not as {other}."),
    }


def _of_references(translate: Translate) -> Sentences:
    return {
        _P.UNKNOWN_KIND: translate("Problem", "Expected: mentoring, break or event."),
        _P.UNKNOWN_STATUS: translate(
            "Problem", "Expected: planned, held, missed, cancelled or clashing."
        ),
        _P.UNKNOWN_LANGUAGE: translate("Problem", "Expected: a name such as French, or a code."),
        _P.UNKNOWN_RESIDENCY_LANGUAGE: translate(
            "Problem", "Expected: French, English or Arabic."
        ),
        _P.UNKNOWN_TIME_ZONE: translate("Problem", "Expected: a name such as Africa/Casablanca."),
        _P.UNKNOWN_COLOUR: translate(
            "Problem", "Expected: amber, sky, rose, green, blue, vermilion, stone or violet."
        ),
        _P.STATE_WITHOUT_NEED: translate("Problem", "Add it to the needs, or delete it here."),
        _P.AFTER_WITHOUT_NEED: translate("Problem", "Only another of its needs can come first."),
    }


def _of_sessions(translate: Translate) -> Sentences:
    return {
        _P.FIXED_WITHOUT_NEED: translate("Problem", "Add the need to the project."),
        _P.FIXED_TOO_OFTEN: translate("Problem", "Ask for more sessions, or fix fewer."),
        _P.FIXED_CLASH: translate("Problem", "Both wait until the clash is mended."),
        _P.SESSION_OFF_GRID: translate("Problem", "It was left out."),
        _P.SESSION_DISPLACED: translate("Problem", "It was left out."),
    }

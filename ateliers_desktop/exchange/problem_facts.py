# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a workbook, a sentence for each kind of problem."""

from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.words import Translate

Sentences = dict[ProblemCode, str]
_P = ProblemCode


def facts(translate: Translate, n: int) -> Sentences:
    """Return the sentence of every kind of problem; `n` is the count that some of them tell."""
    return (
        _of_files(translate)
        | _of_tables(translate)
        | _of_cells(translate)
        | _of_references(translate)
        | _of_order(translate)
        | _of_sessions(translate, n)
        | _of_slips(translate, n)
    )


def _of_files(translate: Translate) -> Sentences:
    return {
        _P.NOT_A_WORKBOOK: translate("Problem", "“{found}” is not a workbook that can be read."),
        _P.EMPTY_WORKBOOK: translate("Problem", "“{found}” holds no table."),
        _P.TOO_BIG: translate("Problem", "“{found}” is too big once it is unpacked."),
        _P.TOO_SLOW: translate("Problem", "Reading “{found}” takes too long."),
        _P.READER_DIED: translate("Problem", "“{found}” is damaged, or takes too much memory."),
        _P.UNREADABLE_SHEET: translate("Problem", "This sheet is damaged."),
        _P.BROKEN_QUOTES: translate("Problem", "A quotation mark is not closed or out of place."),
        _P.UNKNOWN_ENCODING: translate("Problem", "The letters of this file cannot be read."),
    }


def _of_tables(translate: Translate) -> Sentences:
    return {
        _P.MISSING_TABLE: translate("Problem", "This table is missing."),
        _P.EMPTY_TABLE: translate("Problem", "This table is empty."),
        _P.NO_ROWS: translate("Problem", "This table has no rows."),
        _P.DUPLICATE_TABLE: translate("Problem", "This table stands there twice, see “{other}”."),
        _P.UNKNOWN_TABLE: translate("Problem", "This table is not known and was left out."),
        _P.MISSING_COLUMN: translate("Problem", "This column is missing."),
        _P.DUPLICATE_COLUMN: translate("Problem", "This column stands there twice: “{other}”."),
        _P.UNKNOWN_COLUMN: translate("Problem", "This column is not known and was left out."),
        _P.TOO_MANY_ROWS: translate("Problem", "This table has more than {most} rows."),
        _P.TOO_MANY_COLUMNS: translate("Problem", "This table has more than {most} columns."),
        _P.SECOND_RESIDENCY: translate("Problem", "“{found}” is a second residency."),
    }


def _of_cells(translate: Translate) -> Sentences:
    return {
        _P.CELL_TOO_LONG: translate("Problem", "The text is too long: “{found}”."),
        _P.ERROR_CELL: translate("Problem", "A formula failed here: “{found}”."),
        _P.MISSING_VALUE: translate("Problem", "Nothing stands here."),
        _P.NOT_A_NUMBER: translate("Problem", "“{found}” is not a whole number."),
        _P.NUMBER_OUT_OF_RANGE: translate("Problem", "“{found}” is not allowed."),
        _P.NOT_A_DATE: translate("Problem", "“{found}” is not a date."),
        _P.MONTH_FIRST_COLUMN: translate(
            "Problem", "Dates such as “{found}” have the month first."
        ),
        _P.DATE_OUTSIDE: translate("Problem", "“{found}” is not a day of the residency."),
        _P.NOT_A_TIME: translate("Problem", "“{found}” is not a time of day."),
        _P.NOT_A_WINDOW: translate("Problem", "“{found}” is not a stretch of time."),
        _P.NOT_YES_OR_NO: translate("Problem", "“{found}” is neither yes nor no."),
        _P.ENDS_BEFORE_START: translate("Problem", "“{found}”: the end is not after the start."),
        _P.STRAY_OPTION: translate("Problem", "“{found}” says too much, or one thing twice."),
    }


def _of_references(translate: Translate) -> Sentences:
    return {
        _P.UNKNOWN_KIND: translate("Problem", "“{found}” is no kind of slot."),
        _P.UNKNOWN_STATUS: translate("Problem", "“{found}” is no state of a session."),
        _P.UNKNOWN_LANGUAGE: translate("Problem", "“{found}” is not a known language."),
        _P.UNKNOWN_RESIDENCY_LANGUAGE: translate(
            "Problem", "“{found}” is not a working language."
        ),
        _P.UNKNOWN_TIME_ZONE: translate("Problem", "“{found}” is not a known time zone."),
        _P.UNKNOWN_COLOUR: translate("Problem", "“{found}” is not a known colour."),
        _P.UNKNOWN_AREA: translate("Problem", "“{found}” is not among the areas of expertise."),
        _P.UNKNOWN_MENTOR: translate("Problem", "“{found}” is not among the mentors."),
        _P.UNKNOWN_PROJECT: translate("Problem", "“{found}” is not among the projects."),
        _P.UNKNOWN_ROOM: translate("Problem", "“{found}” is not among the rooms."),
        _P.UNKNOWN_ATTENDEE: translate("Problem", "“{found}” is neither a mentor nor a project."),
    }


def _of_order(translate: Translate) -> Sentences:
    return {
        _P.DUPLICATE_NAME: translate("Problem", "“{found}” stands in row {other} already."),
        _P.DUPLICATE_AREA: translate("Problem", "“{found}”: this area stands there twice."),
        _P.SLOTS_OVERLAP: translate("Problem", "This slot overlaps the one in row {other}."),
        _P.TOO_MANY_SLOTS: translate("Problem", "Over all days there are more than {most} slots."),
        _P.AFTER_WITHOUT_NEED: translate("Problem", "The project does not need “{found}”."),
        _P.AFTER_IN_A_CIRCLE: translate("Problem", "These needs wait for each other: {found}."),
        _P.STATE_WITHOUT_NEED: translate("Problem", "The project does not need “{found}”."),
        _P.SET_ASIDE_WITHOUT_NEED: translate(
            "Problem", "More of “{found}” is set aside than asked."
        ),
    }


def _of_sessions(translate: Translate, n: int) -> Sentences:
    return {
        _P.FIXED_WITHOUT_NEED: translate("Problem", "“{project}” does not need “{found}”."),
        _P.FIXED_TOO_OFTEN: translate(
            "Problem", "“{project}” needs only %n session(s) of “{found}”.", n=n
        ),
        _P.FIXED_WITHOUT_SLOT: translate(
            "Problem", "No mentoring slot starts at {found} that day."
        ),
        _P.FIXED_WITHOUT_TIME: translate(
            "Problem", "The slots from {found} on are too short for it."
        ),
        _P.FIXED_CLASH: translate(
            "Problem", "“{who}” is in another session then, see row {other}."
        ),
        _P.SESSION_OFF_GRID: translate("Problem", "The slots of this session are gone."),
        _P.SESSION_DISPLACED: translate(
            "Problem", "“{who}” is taken then, see “{table}” {other}."
        ),
    }


def _of_slips(translate: Translate, n: int) -> Sentences:
    return {
        _P.AMBIGUOUS_DATES: translate(
            "Problem", "%n date(s), such as “{found}”, could also be read month first.", n=n
        ),
        _P.COMMA_KEPT: translate("Problem", "“{found}” was read as one name, comma and all."),
        _P.NEED_UNCOVERED: translate("Problem", "No mentor covers “{found}”."),
        _P.NEED_TOO_LONG: translate(
            "Problem", "“{found}”: no run of slots has {minutes} minutes."
        ),
        _P.EQUIPMENT_NOWHERE: translate("Problem", "No room has “{found}”."),
        _P.MENTOR_NEVER_AVAILABLE: translate("Problem", "“{found}” is free in no slot at all."),
        _P.PROJECT_NEVER_AVAILABLE: translate("Problem", "“{found}” is free in no slot at all."),
        _P.NEARLY_ALIKE: translate("Problem", "“{found}” is much like “{name}” in row {other}."),
    }

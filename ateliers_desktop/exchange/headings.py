# SPDX-License-Identifier: Apache-2.0
"""The tables of a workbook: what they are called, which columns they have, what headings name."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from ateliers_desktop.exchange.columns import CANVAS_COLUMNS, COLUMN_NAMES, Column, Names
from ateliers_desktop.residency import fold


class TableId(StrEnum):
    """The tables that a workbook may hold."""

    RESIDENCY = "residency"
    SLOTS = "slots"
    ROOMS = "rooms"
    AREAS = "areas"
    MENTORS = "mentors"
    PROJECTS = "projects"
    FIXED = "fixed"
    PLANNED = "planned"
    NOTES = "notes"
    ACTIONS = "actions"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableForm:
    """What a table is called, which columns it has, and which of them it cannot do without."""

    names: Names
    columns: tuple[Column, ...]
    needed: frozenset[Column]
    required: bool = True


_C = Column
TABLE_FORMS: dict[TableId, TableForm] = {
    TableId.RESIDENCY: TableForm(
        names=("résidence", "residency", "الإقامة"),
        columns=(_C.NAME, _C.PROGRAMME, _C.CITY, _C.VENUE, _C.COUNTRY, _C.TIME_ZONE,
                 _C.FIRST_DAY, _C.DAYS, _C.LANGUAGE, _C.REMARK),
        needed=frozenset({_C.NAME, _C.FIRST_DAY, _C.DAYS}),
    ),
    TableId.SLOTS: TableForm(
        names=("créneaux", "slots", "الفترات"),
        columns=(_C.DATE, _C.START, _C.END, _C.KIND, _C.TITLE, _C.ROOM, _C.AUDIENCE),
        needed=frozenset({_C.DATE, _C.START, _C.END, _C.KIND}),
    ),
    TableId.ROOMS: TableForm(
        names=("salles", "rooms", "القاعات"),
        columns=(_C.NAME, _C.CAPACITY, _C.EQUIPMENT, _C.UNAVAILABLE),
        needed=frozenset({_C.NAME}),
        required=False,
    ),
    TableId.AREAS: TableForm(
        names=("expertises", "areas", "الخبرات"),
        columns=(_C.CODE, _C.FRENCH, _C.ENGLISH, _C.ARABIC, _C.COLOUR),
        needed=frozenset({_C.CODE}),
    ),
    TableId.MENTORS: TableForm(
        names=("mentors", "mentors", "المرشدون"),
        columns=(_C.NAME, _C.ORGANISATION, _C.COUNTRY, _C.EMAIL, _C.PHONE, _C.LANGUAGES,
                 _C.EXPERTISES, _C.ARRIVAL, _C.DEPARTURE, _C.UNAVAILABLE, _C.MAX_PER_DAY,
                 _C.MAX_IN_ROW, _C.MIN_SESSIONS, _C.ROOM, _C.NOT_WITH, _C.FORMERLY),
        needed=frozenset({_C.NAME, _C.EXPERTISES}),
    ),
    TableId.PROJECTS: TableForm(
        names=("projets", "projects", "المشاريع"),
        columns=(_C.NAME, _C.DISCIPLINE, _C.COUNTRY, _C.TEAM, _C.TEAM_SIZE, _C.EMAIL, _C.PHONE,
                 _C.LANGUAGES, _C.STAGE, _C.SUMMARY, _C.NEEDS, _C.SET_ASIDE, _C.MET,
                 _C.MORE, _C.ARRIVAL, _C.DEPARTURE, _C.UNAVAILABLE, _C.MAX_PER_DAY, _C.EQUIPMENT,
                 _C.WISHES, _C.NOT_WITH, _C.FORMERLY, *CANVAS_COLUMNS.values()),
        needed=frozenset({_C.NAME, _C.NEEDS}),
    ),
    TableId.FIXED: TableForm(
        names=("séances fixées", "fixed sessions", "الجلسات المثبتة"),
        columns=(_C.DATE, _C.START, _C.END, _C.MENTOR, _C.PROJECT, _C.AREA, _C.ROOM,
                 _C.PROPOSED_ROOM),
        needed=frozenset({_C.DATE, _C.START, _C.MENTOR, _C.PROJECT, _C.AREA}),
        required=False,
    ),
    TableId.PLANNED: TableForm(
        names=("séances planifiées", "planned sessions", "الجلسات المبرمجة"),
        columns=(_C.DATE, _C.START, _C.END, _C.MENTOR, _C.PROJECT, _C.AREA, _C.ROOM, _C.FIXED,
                 _C.ROOM_FIXED, _C.STATUS),
        needed=frozenset({_C.DATE, _C.START, _C.END, _C.MENTOR, _C.PROJECT, _C.AREA}),
        required=False,
    ),
    TableId.NOTES: TableForm(
        names=("notes", "notes", "الملاحظات"),
        columns=(_C.PROJECT, _C.MENTOR, _C.SESSION, _C.TEXT, _C.AUTHOR, _C.WRITTEN_AT,
                 _C.CHANGED_AT, _C.CONFIDENTIAL),
        needed=frozenset(),
        required=False,
    ),
    TableId.ACTIONS: TableForm(
        names=("actions", "actions", "الإجراءات"),
        columns=(_C.PROJECT, _C.MENTOR, _C.SESSION, _C.TEXT, _C.WHO, _C.UNTIL, _C.MADE_AT,
                 _C.DONE_AT),
        needed=frozenset(),
        required=False,
    ),
}  # fmt: skip

WRITTEN = frozenset({TableId.NOTES, TableId.ACTIONS})
"""Tables whose plain names other sheets may have: they count only where they have texts."""


def heading_key(text: str) -> str:
    """Return the form in which headings are compared: only letters and digits, folded."""
    return "".join(char for char in fold(text) if char.isalnum())


@cache
def _table_keys() -> dict[str, TableId]:
    return {heading_key(name): at for at, form in TABLE_FORMS.items() for name in form.names}


@cache
def column_keys(table: TableId) -> dict[str, Column]:
    """Return the columns of a table by every key that names them."""
    columns = TABLE_FORMS[table].columns
    return {heading_key(name): each for each in columns for name in COLUMN_NAMES[each]}


def table_named(name: str) -> TableId | None:
    """Return the table that a sheet or file of that name holds, or None."""
    return _table_keys().get(heading_key(name))


def column_named(table: TableId, heading: str) -> Column | None:
    """Return the column of a table that a heading names, or None."""
    return column_keys(table).get(heading_key(heading))


@cache
def _all_column_keys() -> frozenset[str]:
    return frozenset(key for table in TableId for key in column_keys(table))


def is_heading(text: str) -> bool:
    """Tell whether a text names a column of any table."""
    return heading_key(text) in _all_column_keys()

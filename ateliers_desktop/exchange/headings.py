# SPDX-License-Identifier: Apache-2.0
"""The tables of a workbook and their columns, by their names in French, English and Arabic."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from ateliers_desktop.residency import BLOCKS, fold

_LANGUAGES = {"fr": 0, "en": 1, "ar": 2}
Names = tuple[str, str, str]
"""The French, English and Arabic name, in this order."""


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


class Column(StrEnum):
    """The columns that a table may have; one that stands in several tables means the same."""

    NAME = "name"
    PROGRAMME = "programme"
    CITY = "city"
    VENUE = "venue"
    COUNTRY = "country"
    TIME_ZONE = "time zone"
    FIRST_DAY = "first day"
    DAYS = "days"
    LANGUAGE = "language"
    REMARK = "remark"
    DATE = "date"
    START = "start"
    END = "end"
    KIND = "kind"
    TITLE = "title"
    ROOM = "room"
    AUDIENCE = "audience"
    CAPACITY = "capacity"
    EQUIPMENT = "equipment"
    UNAVAILABLE = "unavailable"
    CODE = "code"
    FRENCH = "french"
    ENGLISH = "english"
    ARABIC = "arabic"
    COLOUR = "colour"
    ORGANISATION = "organisation"
    EMAIL = "email"
    PHONE = "phone"
    LANGUAGES = "languages"
    EXPERTISES = "expertises"
    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    MAX_PER_DAY = "max per day"
    MAX_IN_ROW = "max in a row"
    MIN_SESSIONS = "min sessions"
    NOT_WITH = "not with"
    DISCIPLINE = "discipline"
    TEAM = "team"
    TEAM_SIZE = "team size"
    STAGE = "stage"
    SUMMARY = "summary"
    NEEDS = "needs"
    SET_ASIDE = "set aside"
    MET = "met"
    MORE = "more needed"
    FORMERLY = "formerly"
    PARTNERS = "partners"
    ACTIVITIES = "activities"
    RESOURCES = "resources"
    VALUE = "value"
    RELATIONSHIPS = "relationships"
    CHANNELS = "channels"
    SEGMENTS = "segments"
    COSTS = "costs"
    REVENUES = "revenues"
    WISHES = "wishes"
    MENTOR = "mentor"
    PROJECT = "project"
    AREA = "area"
    PROPOSED_ROOM = "proposed room"
    FIXED = "fixed"
    ROOM_FIXED = "room fixed"
    STATUS = "status"
    SESSION = "session"
    TEXT = "text"
    AUTHOR = "author"
    WRITTEN_AT = "written at"
    CHANGED_AT = "changed at"
    CONFIDENTIAL = "confidential"
    WHO = "who"
    UNTIL = "until"
    MADE_AT = "made at"
    DONE_AT = "done at"


COLUMN_NAMES: dict[Column, Names] = {
    Column.NAME: ("nom", "name", "الاسم"),
    Column.PROGRAMME: ("programme", "programme", "البرنامج"),
    Column.CITY: ("ville", "city", "المدينة"),
    Column.VENUE: ("lieu", "venue", "المكان"),
    Column.COUNTRY: ("pays", "country", "البلد"),
    Column.TIME_ZONE: ("fuseau horaire", "time zone", "المنطقة الزمنية"),
    Column.FIRST_DAY: ("premier jour", "first day", "اليوم الأول"),
    Column.DAYS: ("jours", "days", "الأيام"),
    Column.LANGUAGE: ("langue", "language", "اللغة"),
    Column.REMARK: ("remarque", "remark", "ملاحظة"),
    Column.DATE: ("date", "date", "التاريخ"),
    Column.START: ("début", "start", "البداية"),
    Column.END: ("fin", "end", "النهاية"),
    Column.KIND: ("type", "kind", "النوع"),
    Column.TITLE: ("intitulé", "title", "العنوان"),
    Column.ROOM: ("salle", "room", "القاعة"),
    Column.AUDIENCE: ("public", "audience", "الحضور"),
    Column.CAPACITY: ("capacité", "capacity", "السعة"),
    Column.EQUIPMENT: ("équipement", "equipment", "التجهيز"),
    Column.UNAVAILABLE: ("indisponible", "unavailable", "غير متاح"),
    Column.CODE: ("code", "code", "الرمز"),
    Column.FRENCH: ("français", "French", "الفرنسية"),
    Column.ENGLISH: ("anglais", "English", "الإنجليزية"),
    Column.ARABIC: ("arabe", "Arabic", "العربية"),
    Column.COLOUR: ("couleur", "colour", "اللون"),
    Column.ORGANISATION: ("organisation", "organisation", "المؤسسة"),
    Column.EMAIL: ("courriel", "email", "البريد"),
    Column.PHONE: ("téléphone", "phone", "الهاتف"),
    Column.LANGUAGES: ("langues", "languages", "اللغات"),
    Column.EXPERTISES: ("expertises", "expertise", "الخبرات"),
    Column.ARRIVAL: ("arrivée", "arrives", "الوصول"),
    Column.DEPARTURE: ("départ", "leaves", "المغادرة"),
    Column.MAX_PER_DAY: ("max par jour", "max per day", "الحد اليومي"),
    Column.MAX_IN_ROW: ("max d'affilée", "max in a row", "الحد المتتالي"),
    Column.MIN_SESSIONS: ("min séances", "min sessions", "الحد الأدنى"),
    Column.NOT_WITH: ("pas avec", "not with", "ليس مع"),
    Column.DISCIPLINE: ("discipline", "discipline", "المجال"),
    Column.TEAM: ("équipe", "team", "الفريق"),
    Column.TEAM_SIZE: ("effectif", "team size", "عدد الفريق"),
    Column.STAGE: ("stade", "stage", "المرحلة"),
    Column.SUMMARY: ("résumé", "summary", "الملخص"),
    Column.NEEDS: ("besoins", "needs", "الاحتياجات"),
    Column.SET_ASIDE: ("mis de côté", "set aside", "المؤجلة"),
    Column.MET: ("satisfaits", "met", "الملبّاة"),
    Column.MORE: ("à poursuivre", "more needed", "تحتاج المزيد"),
    Column.FORMERLY: ("connu avant comme", "known before as", "عُرف سابقا باسم"),
    Column.PARTNERS: ("partenaires clés", "key partners", "الشركاء الرئيسيون"),
    Column.ACTIVITIES: ("activités clés", "key activities", "الأنشطة الرئيسية"),
    Column.RESOURCES: ("ressources clés", "key resources", "الموارد الرئيسية"),
    Column.VALUE: ("propositions de valeur", "value propositions", "القيمة المقترحة"),
    Column.RELATIONSHIPS: ("relations clients", "customer relationships", "العلاقات مع العملاء"),
    Column.CHANNELS: ("canaux", "channels", "القنوات"),
    Column.SEGMENTS: ("segments de clientèle", "customer segments", "شرائح العملاء"),
    Column.COSTS: ("structure de coûts", "cost structure", "هيكل التكاليف"),
    Column.REVENUES: ("sources de revenus", "revenue streams", "مصادر الإيرادات"),
    Column.WISHES: ("souhaits", "wishes", "الرغبات"),
    Column.MENTOR: ("mentor", "mentor", "المرشد"),
    Column.PROJECT: ("projet", "project", "المشروع"),
    Column.AREA: ("expertise", "area", "الخبرة"),
    Column.PROPOSED_ROOM: ("salle proposée", "proposed room", "القاعة المقترحة"),
    Column.FIXED: ("fixée", "fixed", "مثبتة"),
    Column.ROOM_FIXED: ("salle fixée", "room fixed", "القاعة مثبتة"),
    Column.STATUS: ("état", "status", "الحالة"),
    Column.SESSION: ("séance", "session", "الجلسة"),
    Column.TEXT: ("texte", "text", "النص"),
    Column.AUTHOR: ("auteur", "author", "الكاتب"),
    Column.WRITTEN_AT: ("écrite le", "written", "كُتبت في"),
    Column.CHANGED_AT: ("modifiée le", "changed", "عُدلت في"),
    Column.CONFIDENTIAL: ("confidentielle", "confidential", "سرية"),
    Column.WHO: ("qui", "who", "من"),
    Column.UNTIL: ("pour le", "until", "قبل"),
    Column.MADE_AT: ("convenue le", "agreed", "اتفق عليه في"),
    Column.DONE_AT: ("faite le", "done", "أُنجز في"),
}


CANVAS_COLUMNS = {
    "partners": Column.PARTNERS,
    "activities": Column.ACTIVITIES,
    "resources": Column.RESOURCES,
    "value": Column.VALUE,
    "relationships": Column.RELATIONSHIPS,
    "channels": Column.CHANNELS,
    "segments": Column.SEGMENTS,
    "costs": Column.COSTS,
    "revenues": Column.REVENUES,
}
"""The columns of the business model, by the names of its blocks."""
assert tuple(CANVAS_COLUMNS) == BLOCKS

ONLY_WHERE_FILLED = frozenset({Column.MET, Column.MORE, Column.FORMERLY, *CANVAS_COLUMNS.values()})
"""Columns that a written table has only where one of its rows has something in them."""


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

AREA_NAMES = (Column.FRENCH, Column.ENGLISH, Column.ARABIC)
"""The columns of an area's names, of which one is needed."""


def heading_key(text: str) -> str:
    """Return the form in which headings are compared: only letters and digits, folded."""
    return "".join(char for char in fold(text) if char.isalnum())


def in_language(names: Names, language: str) -> str:
    """Return the name in "fr", "en" or "ar"."""
    return names[_LANGUAGES[language]]


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

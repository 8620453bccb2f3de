# SPDX-License-Identifier: Apache-2.0
"""The columns that the tables of a workbook may have, by their names in three languages."""

from enum import StrEnum

from ateliers_desktop.residency import BLOCKS

_LANGUAGES = {"fr": 0, "en": 1, "ar": 2}
Names = tuple[str, str, str]
"""The French, English and Arabic name, in this order."""


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

AREA_NAMES = (Column.FRENCH, Column.ENGLISH, Column.ARABIC)
"""The columns of an area's names, of which one is needed."""


def in_language(names: Names, language: str) -> str:
    """Return the name in "fr", "en" or "ar"."""
    return names[_LANGUAGES[language]]

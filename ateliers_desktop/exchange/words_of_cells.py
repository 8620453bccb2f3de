# SPDX-License-Identifier: Apache-2.0
"""The words with a fixed meaning that cells may hold, in French, English and Arabic."""

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from ateliers_desktop.exchange.columns import Names, in_language
from ateliers_desktop.exchange.near_names import NameIndex
from ateliers_desktop.palette import AREA_COLOUR_NAMES
from ateliers_desktop.residency import SessionStatus, SlotKind
from ateliers_desktop.residency.languages import language_names

_K = TypeVar("_K", bound=str)

KIND_WORDS: dict[str, Names] = {
    SlotKind.MENTORING: ("mentorat", "mentoring", "إرشاد"),
    SlotKind.BREAK: ("pause", "break", "استراحة"),
    SlotKind.EVENT: ("événement", "event", "حدث"),
}

EVERYBODY, PROJECTS, MENTORS, NOBODY = "everybody", "projects", "mentors", "nobody"
AUDIENCE_WORDS: dict[str, Names] = {
    EVERYBODY: ("tous", "all", "الكل"),
    PROJECTS: ("projets", "projects", "المشاريع"),
    MENTORS: ("mentors", "mentors", "المرشدون"),
    NOBODY: ("personne", "nobody", "لا أحد"),
}

STATUS_WORDS: dict[str, Names] = {
    SessionStatus.PLANNED: ("prévue", "planned", "مبرمجة"),
    SessionStatus.HELD: ("tenue", "held", "أنجزت"),
    SessionStatus.MISSED: ("manquée", "missed", "فائتة"),
    SessionStatus.CANCELLED: ("annulée", "cancelled", "ملغاة"),
    SessionStatus.CLASHING: ("en conflit", "clashing", "متعارضة"),
}

YES_WORDS: Names = ("oui", "yes", "نعم")

LANGUAGE_WORDS: dict[str, Names] = {
    "fr": ("français", "French", "الفرنسية"),
    "en": ("anglais", "English", "الإنجليزية"),
    "ar": ("arabe", "Arabic", "العربية"),
}
"""The three languages that a residency's paper can have."""

COLOUR_WORDS: dict[str, Names] = {
    "amber": ("ambre", "amber", "كهرماني"),
    "sky": ("ciel", "sky", "سماوي"),
    "rose": ("rose", "rose", "وردي"),
    "green": ("vert", "green", "أخضر"),
    "blue": ("bleu", "blue", "أزرق"),
    "vermilion": ("vermillon", "vermilion", "قرمزي"),
    "stone": ("pierre", "stone", "حجري"),
    "violet": ("violet", "violet", "بنفسجي"),
}
assert tuple(COLOUR_WORDS) == AREA_COLOUR_NAMES


@cache
def _index(words: tuple[tuple[str, Names], ...]) -> NameIndex:
    index = NameIndex()
    for key, names in words:
        for name in (*names, key):
            index.add(name, key)
    return index


def words_index(words: Mapping[str, Names]) -> NameIndex:
    """Return an index of the meaning of each word, in all three languages."""
    return _index(tuple((str(key), names) for key, names in words.items()))


@cache
def language_index() -> NameIndex:
    """Return an index of the codes of languages by all their names."""
    index = NameIndex()
    for name, code in language_names().items():
        index.add(name, code)
        index.add(name.removeprefix("ال"), code)
    return index


def word(words: Mapping[str, Names], key: str, language: str) -> str:
    """Return the word for a meaning in "fr", "en" or "ar"."""
    return in_language(words[key], language)

# SPDX-License-Identifier: Apache-2.0
"""The languages that people of a residency speak: codes, and names in French, English, Arabic."""

from functools import cache

from ateliers_desktop.residency.names import fold

_NAMES: dict[str, tuple[str, str, str]] = {
    "ar": ("arabe", "Arabic", "العربية"),
    "ary": ("darija", "Moroccan Arabic", "الدارجة المغربية"),
    "aeb": ("arabe tunisien", "Tunisian Arabic", "الدارجة التونسية"),
    "arq": ("arabe algérien", "Algerian Arabic", "الدارجة الجزائرية"),
    "arz": ("arabe égyptien", "Egyptian Arabic", "العامية المصرية"),
    "zgh": ("amazighe", "Amazigh", "الأمازيغية"),
    "rif": ("tarifit", "Tarifit", "الريفية"),
    "kab": ("kabyle", "Kabyle", "القبائلية"),
    "shi": ("tachelhit", "Tashelhit", "تشلحيت"),
    "fr": ("français", "French", "الفرنسية"),
    "en": ("anglais", "English", "الإنجليزية"),
    "es": ("espagnol", "Spanish", "الإسبانية"),
    "pt": ("portugais", "Portuguese", "البرتغالية"),
    "it": ("italien", "Italian", "الإيطالية"),
    "de": ("allemand", "German", "الألمانية"),
    "nl": ("néerlandais", "Dutch", "الهولندية"),
    "tr": ("turc", "Turkish", "التركية"),
    "ru": ("russe", "Russian", "الروسية"),
    "zh": ("chinois", "Chinese", "الصينية"),
    "ja": ("japonais", "Japanese", "اليابانية"),
    "fa": ("persan", "Persian", "الفارسية"),
    "hi": ("hindi", "Hindi", "الهندية"),
    "wo": ("wolof", "Wolof", "الولوفية"),
    "ff": ("peul", "Fula", "الفولانية"),
    "srr": ("sérère", "Serer", "السيريرية"),
    "dyo": ("diola", "Jola", "الجولا"),
    "snk": ("soninké", "Soninke", "السوننكية"),
    "mnk": ("mandinka", "Mandinka", "الماندينكا"),
    "bm": ("bambara", "Bambara", "البمبرية"),
    "dyu": ("dioula", "Dyula", "الديولا"),
    "bci": ("baoulé", "Baoulé", "الباولي"),
    "sw": ("swahili", "Swahili", "السواحيلية"),
    "ki": ("kikuyu", "Kikuyu", "الكيكويو"),
    "luo": ("luo", "Luo", "اللوو"),
    "ln": ("lingala", "Lingala", "اللينغالا"),
    "ha": ("haoussa", "Hausa", "الهوسا"),
    "yo": ("yoruba", "Yoruba", "اليوروبا"),
    "am": ("amharique", "Amharic", "الأمهرية"),
    "so": ("somali", "Somali", "الصومالية"),
    "rw": ("kinyarwanda", "Kinyarwanda", "الكينيارواندية"),
    "mg": ("malgache", "Malagasy", "الملغاشية"),
}  # fmt: skip

_OTHER_NAMES = {
    "ary": ("arabe marocain", "Darija", "الدارجة"),
    "zgh": ("ber", "tamazight", "berbère", "Berber", "تمازيغت"),
    "shi": ("chleuh", "tachelhite", "السوسية"),
    "ff": ("pulaar", "fulfulde", "fulani"),
    "srr": ("serere",),
    "sw": ("kiswahili",),
    "mnk": ("mandingue",),
}

_COLUMNS = {"fr": 0, "en": 1, "ar": 2}

LANGUAGE_CODES = tuple(_NAMES)
"""The ISO 639 codes of every language known here."""


@cache
def language_names() -> dict[str, str]:
    """Return the code of every name and code by which a language is known, as they are spelled."""
    codes = {code: code for code in _NAMES}
    for code, names in _NAMES.items():
        for name in (*names, *_OTHER_NAMES.get(code, ())):
            codes.setdefault(name, code)
    return codes


@cache
def _by_folded_name() -> dict[str, str]:
    """Return the codes by folded names; the Arabic article may be left out, as forms do."""
    spelled = language_names()
    codes = {fold(name): code for name, code in spelled.items()}
    for name, code in spelled.items():
        codes.setdefault(fold(name.removeprefix("ال")), code)
    return codes


def language_code(text: str) -> str | None:
    """Return the ISO 639 code of a language named in any of the three, or given as a code."""
    return _by_folded_name().get(fold(text))


def language_name(code: str, language: str) -> str:
    """Return a language's name in "fr", "en" or "ar", or the code where it is not known."""
    names = _NAMES.get(code)
    return names[_COLUMNS.get(language, 1)] if names else code

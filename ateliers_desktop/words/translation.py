# SPDX-License-Identifier: Apache-2.0
"""Texts in French, English and Arabic, without a screen: one catalogue for all.

Source texts are English and stand in the code as ``translate("Context", "text")``; the catalogues
are Qt's .ts files in ``resources/i18n``, read as they are. Names are put in afterwards with
``.format(mentor=...)``, counts as ``%n`` with ``n=``.
"""

from functools import cache
from pathlib import Path
from typing import Protocol
from xml.etree import ElementTree

from ateliers_desktop.resource_files import resource

LANGUAGE_NAMES = {"fr": "Français", "en": "English", "ar": "العربية"}
"""Each in its own words, so that whoever is lost in another finds it."""

LANGUAGES = tuple(LANGUAGE_NAMES)
"""Those in which every text is written, the first being the default."""

_FILES = {"fr": "ateliers_fr.ts", "en": "ateliers_en.ts", "ar": "ateliers_ar_MA.ts"}


class Translate(Protocol):
    """Return a source text in some language; `n` chooses the plural form and replaces ``%n``."""

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Return the text in the language of this catalogue."""
        ...


def plural_form(language: str, n: int) -> int:
    """Return which plural form a count takes, counted from 0 as in Qt's catalogues."""
    if language == "fr":
        return 0 if n < 2 else 1
    if language == "ar":
        if n < 3:
            return n
        return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5
    return 0 if n == 1 else 1


class Catalogue:
    """The finished translations of one language, by context, source text and comment.

    Parameters
    ----------
    language
        "fr", "en" or "ar".
    file
        A Qt .ts file; a missing one leaves every text as its source.
    """

    def __init__(self, language: str, file: Path) -> None:
        self.language = language
        self._texts: dict[tuple[str, str, str], tuple[str, ...]] = {}
        if file.exists():
            self._read(file)

    def _read(self, file: Path) -> None:
        for context in ElementTree.parse(file).getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                target = message.find("translation")
                if target is None or target.get("type") in ("unfinished", "vanished", "obsolete"):
                    continue
                forms = tuple(form.text or "" for form in target.iter("numerusform"))
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                self._texts[key] = forms or (target.text or "",)

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Return the text in this language, or its source where there is none."""
        forms = self._texts.get((context, text, comment)) or (text,)
        if n < 0:
            return forms[0] or text
        form = forms[min(plural_form(self.language, n), len(forms) - 1)] or text
        return form.replace("%n", str(n))


@cache
def translations(language: str) -> Catalogue:
    """Return the catalogue of a language, "fr", "en" or "ar"; others count as English."""
    known = language if language in _FILES else "en"
    return Catalogue(known, resource("i18n", _FILES[known]))

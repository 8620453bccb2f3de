# SPDX-License-Identifier: Apache-2.0
"""Countries by any of their names in French, English and Arabic, and what each is called.

The names are those of CLDR, drawn into `resources/countries` by `packaging/draw_country_names.py`;
what else people write stands here. They are read when a country is first named.
"""

import json
import re
from functools import cache
from typing import Any

from ateliers_desktop.residency import fold
from ateliers_desktop.resource_files import resource

_ALSO_CALLED: dict[str, tuple[str, ...]] = {
    "AE": ("EAU", "Émirats", "UAE", "Emirates", "الإمارات"),
    "BF": ("Burkina", "بوركينا"),
    "CD": (
        *("RDC", "RD Congo", "République démocratique du Congo", "DRC", "DR Congo"),
        *("Democratic Republic of the Congo", "Democratic Republic of Congo"),
        *("الكونغو الديمقراطية", "جمهورية الكونغو الديموقراطية"),
    ),
    "CF": ("Centrafrique", "RCA", "CAR", "إفريقيا الوسطى"),
    "CG": ("Republic of the Congo", "Republic of Congo"),
    "CI": ("RCI",),
    "CN": ("République populaire de Chine", "People's Republic of China"),
    "CM": ("الكامرون",),
    "CV": ("كاب فيردي",),
    "DE": ("République fédérale d'Allemagne", "RFA"),
    "DZ": ("RADP",),
    "FR": ("République française", "French Republic"),
    "GB": ("Grande-Bretagne", "Great Britain", "بريطانيا", "بريطانيا العظمى"),
    "GN": ("Guinée Conakry", "Guinea Conakry", "غينيا كوناكري"),
    "KM": ("Îles Comores",),
    "KR": ("République de Corée", "Republic of Korea", "Korea Republic"),
    "LY": ("Lybie",),
    "MA": ("Royaume du Maroc", "Kingdom of Morocco", "المملكة المغربية"),
    "ML": ("République du Mali", "Republic of Mali"),
    "MM": ("Birmanie", "Burma", "بورما"),
    "NL": ("Hollande", "Holland"),
    "PS": ("État de Palestine", "State of Palestine", "دولة فلسطين"),
    "RU": ("Fédération de Russie", "Russian Federation"),
    "SA": ("KSA", "السعودية"),
    "SN": ("République du Sénégal", "Republic of Senegal", "السينغال", "جمهورية السنغال"),
    "SY": ("سورية",),
    "TN": ("République tunisienne", "Tunisian Republic", "الجمهورية التونسية"),
    "US": (
        *("États-Unis d'Amérique", "USA", "United States of America", "America"),
        *("الولايات المتحدة الأمريكية", "الولايات المتحدة الأميركية", "أمريكا"),
    ),
    "ZA": ("RSA",),
}  # fmt: skip
"""What CLDR does not list and people write all the same; "Congo" alone may be either."""

_JOINING = re.compile(r"^(?:(?:le|la|les|the)\s|l'|ال)|\b(?:et|and)\b")
"""Articles before a name, which people write or leave out, and what stands for "&"."""
_SAINT = re.compile(r"\bst\b")
_ALIKE = str.maketrans({"ة": "ه", "ى": "ي"})


def spelling(name: str) -> str:
    """Return the form in which names of countries are compared: letters and figures alone.

    Neither case, accents and vowel signs nor spaces, hyphens and articles tell two apart.
    """
    words = _JOINING.sub(" ", fold(name).translate(_ALIKE))
    return "".join(char for char in _SAINT.sub("saint", words) if char.isalnum())


def country_name(text: str, language: str) -> str:
    """Return what the country of a text is called in "fr", "en" or "ar".

    A text that names no known country is returned as it is.
    """
    code = _codes().get(spelling(text))
    return _names()[code][language][0] if code else text


def country_names(text: str) -> tuple[str, ...]:
    """Return a text and, where it names a known country, all its names in the three languages."""
    code = _codes().get(spelling(text))
    return (text, *_all_names(code)) if code else (text,)


def names_version() -> str:
    """Return the release of CLDR from which the names were drawn."""
    version: str = _table()["cldr"]
    return version


@cache
def _table() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(resource("countries", "names.json").read_text("utf-8"))
    return read


def _names() -> dict[str, dict[str, list[str]]]:
    """Return the names of each country by its code and their language, the usual one first."""
    names: dict[str, dict[str, list[str]]] = _table()["countries"]
    return names


def _all_names(code: str) -> tuple[str, ...]:
    listed = (name for names in _names()[code].values() for name in names)
    return (*listed, *_ALSO_CALLED.get(code, ()))


@cache
def _codes() -> dict[str, str]:
    return {spelling(name): code for code in _names() for name in _all_names(code)}

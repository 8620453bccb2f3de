# SPDX-License-Identifier: Apache-2.0
"""What a typed text stands for where only known names will do: languages, people, areas."""

from collections.abc import Iterable

from ateliers_desktop.operations.record_checks import Fault, Finding
from ateliers_desktop.residency import fold
from ateliers_desktop.residency.languages import LANGUAGE_CODES, language_code, language_name


def parse_language(text: str) -> str | Finding:
    """Return the code of a language named in any of the three, or that it is not known."""
    return language_code(text) or Finding(fault=Fault.UNKNOWN_LANGUAGE, fields=(), name=text)


def language_choices(language: str) -> tuple[str, ...]:
    """Return the names of all languages in one of them, in order."""
    return tuple(sorted((language_name(each, language) for each in LANGUAGE_CODES), key=fold))


class KnownNames:
    """Names of which one has to be meant, however it is spelled; a form keeps them up to date."""

    def __init__(self) -> None:
        self.names: tuple[str, ...] = ()

    def __call__(self, text: str) -> str | Finding:
        """Return the very name that a text means, or that there is none."""
        sought = fold(text)
        found = next((each for each in self.names if fold(each) == sought), None)
        return found or Finding(fault=Fault.UNKNOWN_NAME, fields=(), name=text)


def distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Return each text once, in order, without empty ones; the first spelling stays."""
    found: dict[str, str] = {}
    for each in texts:
        if each:
            found.setdefault(fold(each), each)
    return tuple(sorted(found.values(), key=fold))

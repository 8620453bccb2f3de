# SPDX-License-Identifier: Apache-2.0
"""The usual stages of a project, in each language; others are called what somebody typed."""

from functools import cache

from ateliers_desktop.residency import fold
from ateliers_desktop.words.translation import LANGUAGES, Translate, translations


def usual_stages(translate: Translate) -> tuple[str, ...]:
    """Return the four usual stages of a project, in their order."""
    return (
        translate("Projects", "idea"),
        translate("Projects", "prototype"),
        translate("Projects", "MVP"),
        translate("Projects", "launch"),
    )


def stage_name(text: str, language: str) -> str:
    """Return what a stage is called in "fr", "en" or "ar", in whichever of them it was typed.

    A stage that is none of the usual ones is returned as it is.
    """
    at = _places().get(fold(text))
    return text if at is None else usual_stages(translations(language))[at]


@cache
def _places() -> dict[str, int]:
    return {
        fold(stage): at
        for language in LANGUAGES
        for at, stage in enumerate(usual_stages(translations(language)))
    }

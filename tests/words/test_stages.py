# SPDX-License-Identifier: Apache-2.0
"""The usual stages are named in the language of the reader, others as they were typed."""

import pytest

from ateliers_desktop.words import LANGUAGES, translations
from ateliers_desktop.words.stages import stage_name, usual_stages


@pytest.mark.parametrize(
    ("typed", "french", "english", "arabic"),
    [
        ("idée", "idée", "idea", "فكرة"),
        ("Prototype ", "prototype", "prototype", "نموذج أولي"),
        ("mvp", "MVP", "MVP", "منتج أولي"),
        ("إطلاق", "lancement", "launch", "إطلاق"),
    ],
)
def test_a_usual_stage_is_told_in_every_language(
    typed: str, french: str, english: str, arabic: str
) -> None:
    assert [stage_name(typed, each) for each in ("fr", "en", "ar")] == [french, english, arabic]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_usual_stage_is_called_what_the_form_offers(language: str) -> None:
    for stages in zip(*(usual_stages(translations(each)) for each in LANGUAGES), strict=True):
        offered = dict(zip(LANGUAGES, stages, strict=True))
        assert {stage_name(each, language) for each in stages} == {offered[language]}


@pytest.mark.parametrize("typed", ["", "post-production", "idée forte"])
def test_any_other_stage_stays_as_it_was_typed(typed: str) -> None:
    assert stage_name(typed, "ar") == typed

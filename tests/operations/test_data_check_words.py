# SPDX-License-Identifier: Apache-2.0
"""Every finding has its words: a title, one sentence of what is wrong, one of what to do."""

import re
from functools import cache

import pytest

from ateliers_desktop.operations.data_check import (
    Finding,
    FindingCode,
    Subject,
    Weight,
    check_data,
)
from ateliers_desktop.operations.data_check_words import (
    finding_advice,
    finding_text,
    finding_title,
)
from ateliers_desktop.residency import Need, Residency, Schedule
from ateliers_desktop.words import LANGUAGES, translations
from tests.builders import at, mentor, project, residency, room, window
from tests.operations.test_data_check import the
from tests.scheduling.random_residencies import random_residency


@cache
def found_at_random() -> dict[FindingCode, tuple[Finding, Residency]]:
    """Return a finding of every kind that random residencies give rise to."""
    found: dict[FindingCode, tuple[Finding, Residency]] = {}
    for seed in range(150):
        drawn, present, _ = random_residency(seed)
        for each in check_data(drawn, present):
            found.setdefault(each.code, (each, drawn))
    return found


def finding_of(code: FindingCode) -> tuple[Finding, Residency]:
    """Return a real finding of a kind where one is drawn, else one that says nothing more."""
    bare = Finding(
        weight=Weight.NOTE,
        code=code,
        subject=Subject.PROJECT,
        name="Sirocco",
        area="pitch",
        params=(
            ("project", "Sirocco"),
            ("mentor", "Awa"),
            ("start", at("09:00").isoformat()),
            ("project", "Radio"),
            ("mentor", "Omar"),
            ("start", at("09:45").isoformat()),
            ("arrival", at("10:00").isoformat()),
            ("departure", at("09:00").isoformat()),
            ("least", 1),
            ("asked", 3),
            ("area", "pitch"),
            ("other", "Sirroco"),
            ("room", "Atelier"),
        ),
    )
    return found_at_random().get(code, (bare, residency()))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", FindingCode)
def test_each_kind_of_finding_is_told_in_every_language(code: FindingCode, language: str):
    finding, wanted = finding_of(code)
    translate = translations(language)
    title = finding_title(finding, wanted.told_in(language), translate)
    text = finding_text(finding, wanted, translate, language)
    advice = finding_advice(finding, wanted, translate, language)
    assert title
    assert text.endswith(".")
    assert advice.endswith(".")
    for told in (title, text, advice):
        assert not re.search(r"[{}%]|\(\)|: \.|“”|«\s»|  ", told), told
    if language != "en":
        english = translations("en")
        assert text != finding_text(finding, wanted, english, language)
        assert advice != finding_advice(finding, wanted, english, language)


def test_a_request_is_told_with_names_numbers_and_languages():
    wanted = residency(
        mentors=tuple(mentor(name, languages=("wo",)) for name in ("Awa", "Omar", "Nour", "Ali")),
        projects=(project(languages=("ar", "fr")),),
    )
    found, english = the(FindingCode.NEED_LANGUAGE, wanted), translations("en")
    assert finding_title(found, wanted, english) == "Sirocco · Pitch"
    assert finding_text(found, wanted, english, "en") == (
        "No mentor with this expertise can meet the project: "
        "no shared language (Awa, Omar, Nour and 1 more)."
    )
    assert "(Arabic, French)" in finding_advice(found, wanted, english, "en")


def test_counts_take_their_plural_and_say_how_many_to_do_without():
    asking = project(needs=(Need(area="pitch", sessions=3),))
    wanted, french = residency(projects=(asking,)), translations("fr")
    found = the(FindingCode.NEED_TOO_OFTEN, wanted)
    text = finding_text(found, wanted, french, "fr")
    assert text.startswith("3 séances sont demandées, mais")
    assert finding_advice(found, wanted, french, "fr").endswith("mettez 2 séances de côté.")


def test_times_are_told_with_their_year_and_without_a_time_that_nobody_gave():
    typo = residency(mentors=(mentor(), mentor("Omar", arrival=at("00:00", 365))))
    found = the(FindingCode.STAYS_OUTSIDE, typo)
    text = finding_text(found, typo, translations("en"), "en")
    assert text == "The arrival (6 October 2026) comes after the last day of the residency."
    away = residency(rooms=(room(unavailable=(window("09:00-10:00", 365),)),))
    found = the(FindingCode.AWAY_OUTSIDE, away)
    assert "6 octobre 2026" in finding_text(found, away, translations("fr"), "fr")


def test_without_a_language_the_residency_s_own_is_told():
    wanted = residency(projects=(project(needs=(Need(area="son"),)),))
    found = the(FindingCode.AREA_UNCOVERED, wanted)
    for told in (finding_text, finding_advice):
        assert told(found, wanted, translations("fr")) == told(
            found, wanted, translations("fr"), "fr"
        )


def test_what_people_typed_is_not_read_as_part_of_a_text():
    odd = project("{asked} %n", needs=(Need(area="son"),))
    wanted = residency(projects=(odd,))
    found = the(FindingCode.AREA_UNCOVERED, wanted)
    assert "{asked} %n" in finding_text(found, wanted, translations("fr"), "fr")


def test_days_without_slots_are_titled_by_their_dates():
    wanted = residency(days=3, slots=residency().slots)
    (found,) = check_data(wanted, Schedule())
    assert finding_title(found, wanted, translations("fr")) == "7 – 8 octobre 2025"

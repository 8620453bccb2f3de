# SPDX-License-Identifier: Apache-2.0
"""Reasons and remedies in words, as a coordinator would say them."""

from dataclasses import replace

import pytest

from ateliers_desktop.operations.reason_words import case_text, reason_text
from ateliers_desktop.operations.remedy_words import change_text, remedy_text
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.scheduling.changes import AddLanguage, Change, MoveFixed, StayLonger
from ateliers_desktop.scheduling.explanation import Reason, Remedy
from ateliers_desktop.scheduling.rules import ABOUT, RuleId, RuleInstance
from ateliers_desktop.words import LANGUAGES, translations
from tests.builders import (
    FIRST_DAY,
    at,
    event,
    mentor,
    project,
    residency,
    room,
    session,
    slots,
    window,
)
from tests.scheduling.test_remedies import CASES as CHANGES

FACTS = {
    "mentor": "Awa",
    "project": "Sirocco",
    "room": "Atelier",
    "area": "pitch",
    "other": "son",
    "day": FIRST_DAY,
    "start": at("09:00"),
}


def said(case: RuleInstance, there: Residency) -> str:
    return case_text(case, there, translations(there.language))


def away(there: Residency, name: str = "Awa") -> str:
    """What keeps a mentor or a project away on the first day, in French."""
    whose = {"mentor": name} if name == "Awa" else {"project": name}
    rule = RuleId.MENTOR_AVAILABLE if name == "Awa" else RuleId.PROJECT_AVAILABLE
    return said(RuleInstance(rule=rule, **whose, day=FIRST_DAY), there)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", list(RuleId))
def test_a_case_names_whom_and_what_it_is_about(rule: RuleId, language: str) -> None:
    facts = {name: FACTS[name] for name in ABOUT[rule]}
    text = said(RuleInstance(rule=rule, **facts), residency(language=language))
    assert "{" not in text
    for name in ("mentor", "project", "room"):
        assert (FACTS[name] in text) == (name in facts)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("change", CHANGES, ids=repr)
def test_a_change_names_whom_it_is_about(change: Change, language: str) -> None:
    there = replace(CHANGES[change], language=language)
    text = change_text(change, there, translations(language))
    assert "{" not in text
    for who in ("mentor", "project", "room"):
        assert getattr(change, who, "") in text


@pytest.mark.parametrize(
    ("there", "text"),
    [
        (
            residency(mentors=(mentor(departure=at("10:15")),)),
            "Awa part lundi 6 octobre à 10:15",
        ),
        (
            residency(days=2, mentors=(mentor(arrival=at("00:00", 1)),)),
            "Awa arrive mardi 7 octobre",
        ),
        (
            residency(mentors=(mentor(unavailable=(window("09:00-10:00"),)),)),
            "Awa n’est pas libre tout le temps (lundi 6 octobre)",
        ),
        (
            residency(
                mentors=(mentor(departure=at("10:15"), unavailable=(window("09:00-10:00"),)),)
            ),
            "Awa n’est pas libre tout le temps (lundi 6 octobre)",
        ),
        (
            residency(
                slots=(
                    *slots("09:00-09:45"),
                    replace(event("09:00-10:00", mentors=True), title="Ouverture"),
                )
            ),
            "Awa assiste à «\u00a0Ouverture\u00a0» (lundi 6 octobre)",
        ),
    ],
)
def test_whoever_is_away_is_so_for_what_keeps_them(there: Residency, text: str) -> None:
    assert away(there) == text


def test_a_project_is_away_like_a_mentor() -> None:
    there = residency(projects=(project(arrival=at("10:00")),))
    assert away(there, "Sirocco") == "Sirocco arrive lundi 6 octobre à 10:00"


def test_french_shrinks_de_and_articles_before_a_vowel() -> None:
    there = residency(mentors=(mentor(), mentor("Grace"), mentor("Élodie")))
    words = translations("fr")
    assert [
        change_text(AddLanguage(mentor=name, code=code), there, words)
        for name, code in (("Awa", "fr"), ("Grace", "ar"), ("Élodie", "wo"))
    ] == [
        "Ajouter le français aux langues d’Awa",
        "Ajouter l’arabe aux langues de Grace",
        "Ajouter le wolof aux langues d’Élodie",
    ]


def test_a_locked_session_goes_to_a_day_and_where_it_must_to_another_mentor() -> None:
    there, before = residency(), session(fixed=True)
    words = translations("en")
    later = replace(before, start=at("10:30"), end=at("11:15"))
    day = "lundi 6 octobre"
    assert (
        change_text(MoveFixed(session=before, to=later), there, words)
        == f"Move the locked session of Sirocco with Awa to {day} at 10:30"
    )
    to = replace(later, mentor="Omar")
    assert change_text(MoveFixed(session=before, to=to), there, words).endswith(", with Omar")


def test_several_cases_and_several_changes_stand_in_one_line() -> None:
    there = residency(mentors=(mentor(max_per_day=2),))
    cases = (
        RuleInstance(rule=RuleId.MENTOR_DAY, mentor="Awa", day=FIRST_DAY),
        RuleInstance(rule=RuleId.CONFLICT, mentor="Awa", project="Sirocco"),
    )
    assert reason_text(Reason(cases=cases), there, translations("fr")) == (
        "Awa ne donne pas plus de 2 séances par jour (lundi 6 octobre)\u202f; "
        "Awa et Sirocco ne doivent pas se voir"
    )
    changes = (StayLonger(mentor="Awa", until=at("12:00")), AddLanguage(mentor="Awa", code="en"))
    assert remedy_text(Remedy(changes=changes, places=1), there, translations("fr")) == (
        "Faire rester Awa jusqu’au lundi 6 octobre à 12:00\u202f; "
        "Ajouter l’anglais aux langues d’Awa"
    )


def test_names_are_never_read_as_patterns() -> None:
    there = residency(mentors=(mentor("{day} %n"),), rooms=(room("{mentor}"),))
    case = RuleInstance(rule=RuleId.ROOM_AVAILABLE, room="{mentor}", day=FIRST_DAY)
    assert "{mentor}" in said(case, there)
    change = AddLanguage(mentor="{day} %n", code="en")
    _, unchanged = change.apply(there, Schedule())
    assert "{day} %n" in change_text(change, there, translations("en"))
    assert unchanged == Schedule()

# SPDX-License-Identifier: Apache-2.0
"""Explanations come from the solver's own process, after the schedule, which never waits."""

import os
import signal
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.exchange import read_workbook
from ateliers_desktop.operations.proposing import (
    Proposal,
    ProposalOptions,
    ProposalUpdate,
    explain,
    propose,
)
from ateliers_desktop.operations.reason_words import reason_text
from ateliers_desktop.operations.reports import proposal_document
from ateliers_desktop.progress import ignore_progress
from ateliers_desktop.residency import Need, Residency, Schedule
from ateliers_desktop.resource_files import resource
from ateliers_desktop.scheduling.changes import AddLanguage
from ateliers_desktop.scheduling.explaining import Explainer
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.scheduling.solver_process import SolverProcess
from ateliers_desktop.words import translations
from tests.builders import MORNING, mentor, project, residency, slots
from tests.scheduling.explained import Explained, explained

NEEDS = ProposalOptions(seconds=60, workers=1, goals=(GoalId.NEEDS,))


def tongues(**fields: object) -> Residency:
    """A mentor and a project who share no language."""
    return residency(
        mentors=(mentor(languages=("fr",)),), projects=(project(languages=("ar",)),), **fields
    )


def proposed(there: Residency, options: ProposalOptions = NEEDS) -> Proposal:
    return propose(there, Schedule(), options, lambda _: None, threading.Event())


def document(there: Residency, proposal: Proposal) -> dict[str, object]:
    """Return what the document says of the first need that is left out."""
    words = translations(there.language)
    return proposal_document(proposal, there, 1.0, words)["unmet"][0]


def test_a_proposal_says_why_a_request_is_left_out_and_what_would_help() -> None:
    there = tongues(language="fr")
    left = document(there, proposed(there))
    assert left["reasons"] == [
        {"rule": "language", "text": "Awa et Sirocco n’ont aucune langue commune"}
    ]
    assert left["remedies"] == [
        {"change": "Ajouter l’arabe aux langues d’Awa", "places": 1},
        {"change": "Ajouter le français aux langues de Sirocco", "places": 1},
    ]


def test_a_proposal_whose_needs_are_not_proven_says_not_placed_yet() -> None:
    there = tongues()
    proposal = proposed(there, replace(NEEDS, goals=(GoalId.FIT,)))
    assert not proposal.needs_proven
    left = document(there, proposal)
    assert [each["rule"] for each in left["reasons"]] == ["not-placed-yet"]
    assert left["remedies"] == []


def test_where_there_are_no_slots_or_mentors_that_is_the_reason() -> None:
    for there, rule in ((residency(slots=()), "grid"), (residency(mentors=()), "expertise")):
        left = document(there, proposed(there))
        assert [each["rule"] for each in left["reasons"]] == [rule]


def test_reasons_not_found_in_time_are_said_to_be_so() -> None:
    there = tongues()
    proposal = proposed(there)
    hasty = tuple(replace(each, reasons=(), remedies=()) for each in proposal.unmet)
    left = document(there, replace(proposal, unmet=hasty))
    assert [each["rule"] for each in left["reasons"]] == ["not-explained-yet"]


def test_a_case_of_several_reasons_is_written_once() -> None:
    there = tongues()
    proposal = proposed(there)
    twice = tuple(replace(each, reasons=each.reasons * 2) for each in proposal.unmet)
    assert len(document(there, replace(proposal, unmet=twice))["reasons"]) == 1


def test_the_schedule_is_told_before_it_is_explained() -> None:
    told: list[ProposalUpdate] = []
    there = residency(
        mentors=(mentor(languages=("fr",)),),
        projects=(project(languages=("ar",)), project("Carthage")),
    )
    with SolverProcess() as solver:
        whole = propose(there, Schedule(), NEEDS, told.append, threading.Event(), solver)
    assert told[-1].sessions
    assert whole.unmet[0].reasons


def test_a_solver_that_dies_while_explaining_costs_no_schedule() -> None:
    there = tongues()
    schedule = proposed(there).schedule
    with SolverProcess() as solver:
        assert solver.pid is not None
        os.kill(solver.pid, signal.SIGKILL)
        left = explain(there, schedule, NEEDS, 60, threading.Event(), solver)
    assert [(each.project, each.reasons) for each in left] == [("Sirocco", ())]


def test_a_stop_before_the_explanations_leaves_them_out() -> None:
    there = tongues()
    stop = threading.Event()
    stop.set()
    with SolverProcess() as solver:
        left = explain(there, proposed(there).schedule, NEEDS, 60, stop, solver)
    assert [each.reasons for each in left] == [()]


def test_no_time_leaves_every_explanation_empty() -> None:
    explanations = Explainer(tongues(), Schedule(), seconds=0).explain()
    assert [(each.reasons, each.remedies) for each in explanations] == [((), ())]


def test_a_stop_ends_a_long_explanation() -> None:
    """Without the stop it would take its ten minutes."""
    names = [f"M{n}" for n in range(12)]
    there = residency(
        days=3,
        slots=slots(*MORNING, days=3),
        mentors=tuple(mentor(name, max_per_day=2) for name in names),
        projects=tuple(
            project(f"P{n}", needs=(Need(area="pitch", sessions=9),)) for n in range(30)
        ),
    )
    explainer = Explainer(there, Schedule(), seconds=600)
    threading.Timer(0.5, explainer.stop).start()
    assert len(explainer.explain()) == 30


@pytest.fixture(scope="module")
def sample() -> Explained:
    reading = read_workbook(Path(resource("sample", "rabat-2025.xlsx")), ignore_progress)
    assert reading.residency is not None
    return explained(reading.residency)


def test_the_sample_is_left_two_requests_short_by_languages(sample: Explained) -> None:
    words = translations("fr")
    assert {
        each.area: reason_text(each.reasons[0], sample.residency, words)
        for each in sample.explanations
    } == {
        "son": "Ndèye Sarr et Atlas Sonore n’ont aucune langue commune",
        "jeu": "Fatou Ndoye et Atlas Sonore n’ont aucune langue commune",
    }


def test_the_sample_has_remedies_for_both(sample: Explained) -> None:
    offered = [
        {each.changes: each.places for each in explanation.remedies}
        for explanation in sample.explanations
    ]
    assert offered[0][AddLanguage(mentor="Ndèye Sarr", code="ar"),] == 1
    assert offered[1][AddLanguage(mentor="Fatou Ndoye", code="ar"),] == 1
    french = AddLanguage(project="Atlas Sonore", code="fr")
    assert [each[french,] for each in offered] == [2, 2]

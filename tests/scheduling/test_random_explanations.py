# SPDX-License-Identifier: Apache-2.0
"""On random residencies every reason holds, no part of one does, and remedies keep their word.

The number of random residencies comes from ATELIERS_RESIDENCIES (40 unless set).
"""

import os
from collections import Counter
from functools import cache

import pytest
from ortools.sat.python import cp_model

from ateliers_desktop.scheduling.explaining import Explainer
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.goal_model import GoalModel
from ateliers_desktop.scheduling.goal_values import unmet
from ateliers_desktop.scheduling.rules import GoalId, RuleInstance
from ateliers_desktop.scheduling.targets import Target, reach, targets_of
from tests.scheduling.explained import Explained, can_reach, explained, solved
from tests.scheduling.random_residencies import random_residency

SEEDS = range(int(os.environ.get("ATELIERS_RESIDENCIES", "40")))
PARTS = 6
FAIRNESS_FIRST = (GoalId.FAIRNESS, GoalId.NEEDS)


@cache
def explained_seed(seed: int) -> Explained:
    residency, before, now = random_residency(seed)
    return explained(residency, before, now)


@pytest.mark.parametrize("part", range(PARTS))
def test_without_what_a_reason_names_the_request_is_placed(part: int):
    for seed in SEEDS[part::PARTS]:
        found = explained_seed(seed)
        for explanation in found.explanations:
            for reason in explanation.reasons:
                assert found.reaches(explanation, frozenset(reason.cases)), (seed, reason)


@pytest.mark.parametrize("part", range(PARTS))
def test_without_a_part_of_what_a_reason_names_the_request_is_not_placed(part: int):
    for seed in SEEDS[part::PARTS]:
        found = explained_seed(seed)
        for explanation in found.explanations:
            for reason in explanation.reasons:
                for case in reason.cases:
                    rest = frozenset(reason.cases) - {case}
                    assert not found.reaches(explanation, rest), (seed, reason)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_unmet_need_has_a_reason_and_no_two_are_the_same(part: int):
    for seed in SEEDS[part::PARTS]:
        found = explained_seed(seed)
        left = {(each.project, each.area) for each in unmet(found.residency, found.schedule)}
        assert {(each.project, each.area) for each in found.explanations} == left, seed
        for explanation in found.explanations:
            sets = [frozenset(reason.cases) for reason in explanation.reasons]
            assert 1 <= len(sets) == len(set(sets)) <= 3, seed
            assert len({len(each) for each in sets}) == 1, seed


@pytest.mark.parametrize("part", range(PARTS))
def test_a_remedy_that_is_applied_places_what_it_promised(part: int):
    for seed in SEEDS[part::PARTS]:
        found = explained_seed(seed)
        for explanation in found.explanations:
            assert len(explanation.remedies) <= 3, seed
            for remedy in explanation.remedies:
                assert remedy.places >= 1, seed
                after = remedy.apply(found.residency, found.schedule)
                assert can_reach(found, explanation, *after, places=remedy.places), (seed, remedy)


@pytest.mark.parametrize("part", range(PARTS))
def test_where_fairness_comes_first_no_reason_costs_the_least_served_their_share(part: int):
    for seed in SEEDS[part::PARTS]:
        residency, before, now = random_residency(seed)
        schedule = solved(residency, before, now, FAIRNESS_FIRST)
        explainer = Explainer(residency, schedule, now=now, fairness_first=True, seconds=60)
        targets = targets_of(residency, schedule, fairness_first=True)
        for target, explanation in zip(targets, explainer.explain(), strict=True):
            found = Explained(residency, schedule, now, ())
            assert not keeps_shares(found, target, frozenset()), seed
            for reason in explanation.reasons:
                assert keeps_shares(found, target, frozenset(reason.cases)), (seed, reason)


def keeps_shares(found: Explained, target: Target, removed: frozenset[RuleInstance]) -> bool:
    """Tell whether a target, with the shares that it keeps, is reached without some cases."""
    problem = formulate(found.residency, found.schedule, now=found.now, removed=removed)
    model = GoalModel.build(problem, seats=False)
    reach(target, model.var)
    search = cp_model.CpSolver()
    search.parameters.num_workers = 1
    return search.solve(model.var.cp) != cp_model.INFEASIBLE


def test_reasons_of_many_rules_and_sizes_are_met():
    """Otherwise the tests above would show little."""
    cases = Counter[str]()
    sizes = Counter[int]()
    for seed in SEEDS:
        for explanation in explained_seed(seed).explanations:
            for reason in explanation.reasons:
                cases.update(str(case.rule) for case in reason.cases)
                sizes[len(reason.cases)] += 1
    assert len(cases) >= 8
    assert len(sizes) >= 2

# SPDX-License-Identifier: Apache-2.0
"""On random residencies every reason holds, no part of one does, and remedies keep their word.

The number of random residencies comes from ATELIERS_RESIDENCIES (60 unless set).
"""

import os
from collections import Counter
from functools import cache

import pytest

from ateliers_desktop.scheduling.goal_values import unmet
from tests.scheduling.explained import Explained, can_reach, explained
from tests.scheduling.random_residencies import random_residency

SEEDS = range(int(os.environ.get("ATELIERS_RESIDENCIES", "60")))
PARTS = 6


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

# SPDX-License-Identifier: Apache-2.0
"""No false alarm: what the check of the data finds, the solver and the audit confirm.

The number of random residencies comes from ATELIERS_RESIDENCIES (150 unless set).
"""

import os
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from ateliers_desktop.operations.data_check import Finding, FindingCode, Weight, check_data
from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.scheduling.audit import audit
from tests.operations.data_check_claims import (
    IMPOSSIBLE,
    Key,
    asked_of,
    claim_of,
    kept_of,
    most_placed,
)
from tests.scheduling.exhaustive_search import _candidates
from tests.scheduling.random_residencies import random_residency

SEEDS = range(int(os.environ.get("ATELIERS_RESIDENCIES", "150")))
SEEN = {
    FindingCode.AREA_UNCOVERED,
    FindingCode.AREA_TOO_OFTEN,
    FindingCode.MENTORS_TOO_FEW,
    FindingCode.ROOMS_TOO_FEW,
    FindingCode.EQUIPPED_ROOMS_TOO_FEW,
    FindingCode.EQUIPMENT_NOWHERE,
    FindingCode.NEED_TOO_LONG,
    FindingCode.NEED_EXCLUDED,
    FindingCode.NEED_LANGUAGE,
    FindingCode.NEED_TIME,
    FindingCode.NEED_LENGTH,
    FindingCode.NEED_IN_A_ROW,
    FindingCode.NEED_ROOM,
    FindingCode.NEED_TOO_OFTEN,
    FindingCode.PROJECT_TOO_OFTEN_FOR_DAYS,
    FindingCode.PROJECT_TOO_OFTEN_FOR_SLOTS,
    FindingCode.ORDER_IMPOSSIBLE,
    FindingCode.NEVER_FREE,
}
"""Serious findings that random residencies give rise to again and again."""


@cache
def checked(seed: int) -> tuple[Residency, Schedule, tuple[Finding, ...]]:
    residency, present, _ = random_residency(seed)
    return residency, present, check_data(residency, present)


@cache
def legal_alone(seed: int) -> frozenset[tuple[str, str, str]]:
    """Return who could meet about what in an otherwise empty residency, by the audit alone."""
    residency, _, _ = checked(seed)
    return frozenset(
        (each.project, each.area, each.mentor)
        for each in every_session(residency)
        if not audit(residency, Schedule(sessions=(each,)))
    )


def every_session(residency: Residency) -> Iterator[Session]:
    for project in residency.projects:
        for need in project.needs:
            yield from _candidates(residency, project, need)


def claims(*weights: Weight) -> Iterator[tuple[int, Finding]]:
    return ((seed, each) for seed in SEEDS for each in checked(seed)[2] if each.weight in weights)


@pytest.mark.parametrize("part", range(5))
def test_no_proposal_of_the_solver_holds_more_than_a_finding_says(part: int):
    for seed, finding in claims(Weight.BLOCKING, Weight.SERIOUS):
        if seed % 5 == part:
            residency, present, _ = checked(seed)
            claim = claim_of(finding, residency, present)
            asked = asked_of(claim.needs, residency, present)
            assert claim.most < asked or finding.code is FindingCode.NO_NEEDS, (seed, finding)
            assert most_placed(claim.needs, residency, present) <= claim.most, (seed, finding)


def test_each_number_is_as_low_as_can_be_somewhere():
    counted, reached = set(), set()
    for seed, finding in claims(Weight.SERIOUS):
        if finding.code not in IMPOSSIBLE | reached:
            residency, present, _ = checked(seed)
            claim = claim_of(finding, residency, present)
            counted.add(finding.code)
            if most_placed(claim.needs, residency, present) == claim.most:
                reached.add(finding.code)
    assert reached == counted


def test_what_can_never_be_placed_is_legal_nowhere_by_the_audit():
    for seed, finding in claims(Weight.BLOCKING, Weight.SERIOUS):
        if finding.code in IMPOSSIBLE:
            residency, present, _ = checked(seed)
            possible = {(project, area) for project, area, _ in legal_alone(seed)}
            open_needs = still_open(seed, claim_of(finding, residency, present).needs)
            assert not possible & open_needs, (seed, finding)


def test_what_is_legal_nowhere_by_the_audit_is_found():
    missed = told = 0
    for seed in SEEDS:
        residency, present, found = checked(seed)
        possible = {(project, area) for project, area, _ in legal_alone(seed)}
        needs = frozenset((p.name, need.area) for p in residency.projects for need in p.needs)
        claimed = {
            need
            for each in found
            if each.weight is not Weight.NOTE and each.code in IMPOSSIBLE
            for need in claim_of(each, residency, present).needs
        }
        missed += len(still_open(seed, needs) - possible - claimed)
        told += len(still_open(seed, needs) - possible)
    assert missed == 0
    assert told >= len(SEEDS)


def test_mentors_without_a_match_and_vain_wishes_are_legal_nowhere_by_the_audit():
    seen: Counter[FindingCode] = Counter()
    for seed, finding in claims(Weight.NOTE):
        legal = still_legal(seed)
        if finding.code is FindingCode.MENTOR_WITHOUT_MATCH:
            assert finding.name not in {mentor for _, _, mentor in legal}, (seed, finding)
        elif finding.code is FindingCode.WISH_IN_VAIN:
            wished = (finding.name, finding.text("mentor"))
            assert wished not in {(project, mentor) for project, _, mentor in legal}
        seen[finding.code] += 1
    assert min(seen[FindingCode.MENTOR_WITHOUT_MATCH], seen[FindingCode.WISH_IN_VAIN]) >= 10


def test_every_kind_of_serious_finding_comes_up():
    seen = Counter(finding.code for _, finding in claims(Weight.SERIOUS))
    assert seen.keys() >= SEEN, SEEN - seen.keys()


def still_open(seed: int, needs: frozenset[Key]) -> set[Key]:
    """Return the needs with requests that do not stay already."""
    residency, present, _ = checked(seed)
    return {
        need
        for need in needs
        if asked_of(frozenset({need}), residency, present) > kept_of(frozenset({need}), present)
    }


def still_legal(seed: int) -> set[tuple[str, str, str]]:
    residency, _, _ = checked(seed)
    needs = frozenset((p.name, need.area) for p in residency.projects for need in p.needs)
    is_open = still_open(seed, needs)
    return {each for each in legal_alone(seed) if each[:2] in is_open}

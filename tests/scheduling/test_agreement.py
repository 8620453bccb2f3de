# SPDX-License-Identifier: Apache-2.0
"""The solver's constraints and the audit, two implementations of every rule, agree.

The number of random residencies comes from ATELIERS_RESIDENCIES (150 unless set).
"""

import os
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from ateliers_desktop.residency import EditKind, Schedule, difference
from ateliers_desktop.scheduling.audit import audit, blamed
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.plan_sessions import sessions_of
from ateliers_desktop.scheduling.results import SolveOptions
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.scheduling.solver import Solver
from tests.scheduling.agreement import NOTHING, model_allows
from tests.scheduling.random_residencies import random_residency
from tests.scheduling.random_schedules import random_schedule

SEEDS = range(int(os.environ.get("ATELIERS_RESIDENCIES", "150")))
DRAWS = 8


@cache
def broken_rules(seed: int, draw: int) -> frozenset[RuleId]:
    """Return the rules for which the audit would refuse a random schedule."""
    residency, before, now = random_residency(seed)
    proposal = random_schedule(residency, before, seed * DRAWS + draw, now)
    found = blamed(audit(residency, proposal, now=now, before=before), now)
    return frozenset(each.rule for each in found)


def allowed(seed: int, draw: int, without: frozenset[RuleId] = NOTHING) -> bool:
    residency, before, now = random_residency(seed)
    proposal = random_schedule(residency, before, seed * DRAWS + draw, now)
    return model_allows(residency, before, proposal, now, without)


def draws() -> Iterator[tuple[int, int]]:
    return ((seed, draw) for seed in SEEDS for draw in range(DRAWS))


def test_what_the_audit_accepts_the_model_allows_and_nothing_else():
    disagreements = [
        (seed, draw, sorted(broken_rules(seed, draw)))
        for seed, draw in draws()
        if allowed(seed, draw) != (not broken_rules(seed, draw))
    ]
    assert disagreements == []


@pytest.mark.parametrize("rule", list(RuleId))
def test_without_one_constraint_the_model_allows_what_the_audit_refuses(rule: RuleId):
    alone = [(seed, draw) for seed, draw in draws() if broken_rules(seed, draw) == {rule}]
    assert any(allowed(seed, draw, frozenset({rule})) for seed, draw in alone)


@pytest.mark.parametrize("rule", list(RuleId))
def test_without_one_audit_rule_the_audit_accepts_what_the_model_refuses(rule: RuleId):
    alone = [(seed, draw) for seed, draw in draws() if broken_rules(seed, draw) == {rule}]
    assert any(not allowed(seed, draw) for seed, draw in alone)


def test_every_rule_binds_in_many_residencies(record_property, capsys):
    binding = Counter(
        rule
        for seed in SEEDS
        for rule in frozenset().union(*(broken_rules(seed, draw) for draw in range(DRAWS)))
    )
    for rule in RuleId:
        record_property(str(rule), binding[rule])
    with capsys.disabled():
        print("\nbinding:", ", ".join(f"{rule} {binding[rule]}" for rule in RuleId))
    assert min(binding[rule] for rule in RuleId) * 10 >= len(SEEDS)


@pytest.mark.parametrize("part", range(10))
def test_what_the_solver_proposes_the_audit_accepts_with_the_same_values(part: int):
    for seed in SEEDS[part::10]:
        residency, before, now = random_residency(seed)
        problem = formulate(residency, before, now=now)
        solution = Solver(
            problem, SolveOptions(seconds=30, workers=1, now=now), lambda *_: None
        ).solve()
        sessions = sessions_of(solution.plan, problem, before)
        proposed: Schedule = before.apply(difference(before, sessions, EditKind.ADOPT))
        assert blamed(audit(residency, proposed, now=now, before=before), now) == (), seed
        assert all(goal.proven for goal in solution.goals), seed
        found = {goal.goal: goal.value for goal in solution.goals}
        assert found == goal_values(residency, proposed), seed

# SPDX-License-Identifier: Apache-2.0
"""The random residencies are what the comparison of audit and solver rests on: shown here."""

from collections import Counter

from ateliers_desktop.residency import SessionStatus, TimeGrid
from ateliers_desktop.scheduling.audit import audit, blamed, contradictions
from ateliers_desktop.scheduling.rules import RuleId
from tests.scheduling.random_residencies import random_residency, random_schedule

SEEDS = range(250)


def test_a_seed_always_draws_the_same() -> None:
    for seed in range(20):
        residency, present, now = random_residency(seed)
        assert random_residency(seed) == (residency, present, now)
        proposal = random_schedule(residency, present, seed, now)
        assert random_schedule(residency, present, seed, now) == proposal


def test_seeds_draw_different_residencies() -> None:
    assert len({repr(random_residency(seed)[0].slots) for seed in range(40)}) > 35


def test_present_schedules_keep_to_what_a_file_can_hold() -> None:
    for seed in SEEDS:
        residency, present, _ = random_residency(seed)
        assert contradictions(residency, present) == ()
        broken = {each.rule for each in audit(residency, present)}
        assert not broken & {
            RuleId.GRID,
            RuleId.MENTOR_ONCE,
            RuleId.PROJECT_ONCE,
            RuleId.ROOM_ONCE,
        }


def test_every_status_kind_of_lock_and_now_is_drawn() -> None:
    drawn = [random_residency(seed) for seed in SEEDS]
    sessions = [each for _, present, _ in drawn for each in present.sessions]
    statuses = Counter(each.status for each in sessions)
    assert min(statuses[each] for each in SessionStatus if each != "clashing") >= 20
    assert sum(each.fixed and not each.room_fixed for each in sessions) >= 20
    assert sum(each.room_fixed for each in sessions) >= 20
    assert len(SEEDS) / 10 < sum(now is not None for _, _, now in drawn) < len(SEEDS) / 3


def test_grids_have_slots_that_touch_slots_that_are_close_and_slots_that_are_not() -> None:
    touching = close = apart = 0
    for seed in SEEDS:
        grid = TimeGrid.of(random_residency(seed)[0].mentoring_slots)
        for at in range(len(grid)):
            touching += grid.contiguous(at)
            close += grid.close(at) and not grid.contiguous(at)
            apart += grid.neighbours(at) and not grid.close(at)
    assert min(touching, close, apart) >= 100


def test_every_rule_is_the_only_one_that_some_proposal_breaks_and_many_break_none() -> None:
    alone: Counter[RuleId] = Counter()
    legal = filled = 0
    for seed in SEEDS:
        residency, present, now = random_residency(seed)
        for number in range(6):
            proposal = random_schedule(residency, present, 10 * seed + number, now)
            found = audit(residency, proposal, now=now, before=present)
            rules = {each.rule for each in blamed(found, now)}
            legal += not rules
            filled += not rules and len(proposal.standing) >= 3
            alone.update(rules if len(rules) == 1 else ())
    assert min(alone[rule] for rule in RuleId) >= 3, alone
    assert legal >= 400
    assert filled >= 100


def test_no_need_gets_more_than_it_asks_for_beyond_what_was_there() -> None:
    for seed in SEEDS:
        residency, present, now = random_residency(seed)
        there = present.placed()
        proposal = random_schedule(residency, present, seed, now)
        for project in residency.projects:
            for need in project.needs:
                most = max(need.requests, there[project.name, need.area])
                assert proposal.placed()[project.name, need.area] <= most

# SPDX-License-Identifier: Apache-2.0
"""The solver settles each goal in its order, on residencies small enough to check by hand."""

from dataclasses import replace

import pytest
from ortools.sat.python import cp_model

from ateliers_desktop.residency import (
    EditKind,
    Expertise,
    Need,
    Residency,
    Schedule,
    SessionStatus,
    difference,
)
from ateliers_desktop.scheduling.audit import audit, blamed
from ateliers_desktop.scheduling.construction import construct
from ateliers_desktop.scheduling.formulation import formulate
from ateliers_desktop.scheduling.goal_model import GoalModel
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.plan_sessions import sessions_of
from ateliers_desktop.scheduling.plan_values import plan_value
from ateliers_desktop.scheduling.results import GoalReport, Solution, SolveOptions
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.scheduling.solver import Solver
from tests.builders import MORNING, at, mentor, project, residency, room, session, slots, window
from tests.scheduling.exhaustive_search import TooLargeError, best_needs
from tests.scheduling.random_residencies import random_residency

EMPTY = Schedule()


def solve(
    wanted: Residency, present: Schedule = EMPTY, options: SolveOptions | None = None
) -> tuple[Solution, Schedule]:
    chosen = options or SolveOptions(seconds=20, workers=1)
    problem = formulate(wanted, present, now=chosen.now, repair=chosen.repair)
    solution = Solver(problem, chosen, lambda *_: None).solve()
    sessions = sessions_of(solution.plan, problem, present)
    return solution, present.apply(difference(present, sessions, EditKind.ADOPT))


def values(solution: Solution) -> dict[GoalId, tuple[int, ...] | None]:
    return {each.goal: each.value for each in solution.goals}


def report(solution: Solution, goal: GoalId) -> GoalReport:
    return next(each for each in solution.goals if each.goal is goal)


def test_the_most_pressing_request_is_placed_where_there_is_one_place():
    wanted = residency(
        slots=slots("09:00-09:45"),
        projects=(
            project("Sirocco", needs=(Need(area="pitch", priority=1),)),
            project("Radio", needs=(Need(area="pitch", priority=3),)),
        ),
    )
    solution, proposed = solve(wanted)
    assert [each.project for each in proposed.sessions] == ["Radio"]
    needs = report(solution, GoalId.NEEDS)
    assert (needs.value, needs.bound, needs.proven) == ((1, 0, 0), (1, 0, 0), True)


def test_one_pressing_request_counts_more_than_many_others():
    wanted = residency(
        slots=slots(*MORNING[:2]),
        projects=(
            project("Long", needs=(Need(area="pitch", priority=3, minutes=90),)),
            *(project(f"P{n}", needs=(Need(area="pitch", priority=2),)) for n in range(2)),
        ),
    )
    solution, _ = solve(wanted)
    assert values(solution)[GoalId.NEEDS] == (1, 0, 0)


def test_fairness_before_needs_serves_everybody_where_needs_alone_would_not():
    many = project(
        "Grand",
        needs=(Need(area="pitch", priority=3, sessions=2),),
    )
    few = project("Petit", needs=(Need(area="pitch", priority=1),))
    wanted = residency(days=2, slots=slots("09:00-09:45", days=2), projects=(many, few))
    needs_first, _ = solve(wanted)
    fairness_first, _ = solve(
        wanted, options=SolveOptions(seconds=20, workers=1, fairness_first=True)
    )
    assert values(needs_first)[GoalId.NEEDS] == (2, 0, 0)
    assert values(needs_first)[GoalId.FAIRNESS] == (0,)
    assert values(fairness_first)[GoalId.NEEDS] == (1, 0, 1)
    assert values(fairness_first)[GoalId.FAIRNESS] == (500,)


def test_the_better_mentor_is_chosen_and_a_wish_counts_as_one_level():
    experts = (
        mentor("Awa", expertises=(Expertise(area="pitch", level=2),), min_sessions=0),
        mentor("Omar", expertises=(Expertise(area="pitch", level=1),), min_sessions=0),
    )
    _, by_level = solve(residency(mentors=experts))
    _, by_wish = solve(
        residency(
            mentors=(experts[0], replace(experts[1], expertises=experts[0].expertises)),
            projects=(project(wishes=("Omar",)),),
        )
    )
    assert by_level.sessions[0].mentor == "Awa"
    assert by_wish.sessions[0].mentor == "Omar"


def test_a_mentors_sessions_follow_one_another_without_a_hole():
    wanted = residency(
        projects=tuple(project(f"P{n}") for n in range(3)),
        mentors=(mentor(unavailable=(window("09:00-09:45"),)),),
    )
    solution, proposed = solve(wanted)
    assert values(solution)[GoalId.PRESENCE] == (1,)
    assert [each.start for each in proposed.sessions] == [at("09:45"), at("10:30"), at("11:15")]


def test_a_project_gets_a_pause_between_two_sessions_where_that_costs_nothing():
    wanted = residency(
        areas=residency().areas,
        mentors=(
            mentor("Awa"),
            mentor("Omar", expertises=(Expertise(area="son"),)),
        ),
        projects=(project(needs=(Need(area="pitch"), Need(area="son"))),),
    )
    solution, proposed = solve(wanted)
    first, second = proposed.sessions
    assert values(solution)[GoalId.RHYTHM] == (0,)
    assert second.start > first.end


def test_a_mentor_stays_in_their_own_room():
    wanted = residency(
        rooms=(room("Atelier"), room("Studio")),
        mentors=(mentor(room="Studio"),),
        projects=(project("P1"), project("P2")),
    )
    solution, proposed = solve(wanted)
    assert {each.room for each in proposed.sessions} == {"Studio"}
    assert values(solution)[GoalId.ROOMS] == (1,)


def test_two_alike_rooms_hold_two_sessions_at_a_time_and_no_more():
    wanted = residency(
        slots=slots("09:00-09:45"),
        rooms=(room("R1"), room("R2")),
        mentors=tuple(mentor(f"M{n}") for n in range(3)),
        projects=tuple(project(f"P{n}") for n in range(3)),
    )
    solution, proposed = solve(wanted)
    assert values(solution)[GoalId.NEEDS] == (0, 2, 0)
    assert {each.room for each in proposed.sessions} == {"R1", "R2"}


def test_equipment_is_shared_out_by_need_and_not_by_chance():
    wanted = residency(
        slots=slots("09:00-09:45"),
        rooms=(room("Labo", equipment=("écran",)), room("Salon")),
        mentors=(mentor("M1"), mentor("M2")),
        projects=(project("Sans"), project("Avec", equipment=("écran",))),
    )
    _, proposed = solve(wanted)
    assert {each.project: each.room for each in proposed.sessions} == {
        "Avec": "Labo",
        "Sans": "Salon",
    }


def test_a_session_of_two_slots_keeps_one_room_although_two_rooms_are_half_free():
    wanted = residency(
        slots=slots(*MORNING[:2]),
        rooms=(
            room("R1", unavailable=(window("09:00-09:45"),)),
            room("R2", unavailable=(window("09:45-10:30"),)),
        ),
        projects=(project(needs=(Need(area="pitch", minutes=90),)),),
    )
    solution, proposed = solve(wanted)
    assert values(solution)[GoalId.NEEDS] == (0, 0, 0)
    assert proposed.sessions == ()


def test_fixed_sessions_stay_and_one_without_a_room_is_given_one():
    promised = session("10:30-11:15", fixed=True, room=None)
    wanted = residency(projects=(project(), project("Radio")))
    _, proposed = solve(wanted, Schedule(sessions=(promised,)))
    kept = next(each for each in proposed.sessions if each.project == "Sirocco")
    assert (kept.id, kept.start, kept.room) == (promised.id, promised.start, "Atelier")
    assert len(proposed.sessions) == 2


def test_what_was_missed_frees_its_request_and_stays_in_the_history():
    missed = session(status=SessionStatus.MISSED)
    _, proposed = solve(residency(), Schedule(sessions=(missed,)))
    assert missed in proposed.sessions
    assert len(proposed.standing) == 1


def test_nothing_is_placed_in_a_slot_that_has_started():
    options = SolveOptions(seconds=20, workers=1, now=at("10:30"))
    _, proposed = solve(residency(), options=options)
    assert [each.start for each in proposed.sessions] == [at("11:15")]


def test_repair_moves_only_what_must_move():
    wanted = residency(
        mentors=(mentor(), mentor("Omar", unavailable=(window("09:00-09:45"),))),
        rooms=(room("Atelier"), room("Salon")),
        projects=tuple(project(f"P{n}") for n in range(3)),
    )
    present = Schedule(
        sessions=(
            session("09:00-09:45", project="P0", mentor="Omar"),
            session("09:45-10:30", project="P1", mentor="Omar", room="Salon"),
            session("11:15-12:00", project="P2", mentor="Awa"),
        )
    )
    options = SolveOptions(seconds=20, workers=1, repair=True)
    solution, proposed = solve(wanted, present, options)
    assert values(solution)[GoalId.STABILITY] == (2, 2)
    assert set(present.sessions[1:]) < set(proposed.sessions)
    assert len(proposed.sessions) == 3


def test_to_the_constructed_schedule_no_request_can_be_added():
    """Rooms may be given anew, times and mentors not."""
    for seed in range(60):
        wanted, present, now = random_residency(seed)
        problem = formulate(wanted, present, now=now)
        plan = construct(problem)
        model = GoalModel.build(problem, seats=True)
        model.var.cp.add_bool_and(model.var.taken[each] for each in plan.taken)
        left = [literal for each, literal in enumerate(model.var.taken) if each not in plan.taken]
        model.var.cp.add_bool_or(left)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        assert solver.solve(model.var.cp) == cp_model.INFEASIBLE, seed


@pytest.mark.parametrize("seed", range(3))
def test_one_worker_and_a_seed_give_the_same_schedule_each_time(seed: int):
    wanted, present, now = random_residency(11)
    options = SolveOptions(seconds=60, workers=1, seed=seed, now=now)
    assert solve(wanted, present, options)[1] == solve(wanted, present, options)[1]


def test_counted_rooms_allow_as_many_sessions_as_rooms_one_by_one():
    for seed in range(40):
        wanted, present, now = random_residency(seed)
        problem = formulate(wanted, present, now=now)
        counted = SolveOptions(seconds=20, workers=1, goals=(GoalId.NEEDS,), now=now)
        one_by_one = replace(counted, goals=(GoalId.NEEDS,), repair=True)
        reports = [
            Solver(problem, options, lambda *_: None).solve().goals[0]
            for options in (counted, one_by_one)
        ]
        assert reports[0].proven
        assert reports[0].value == reports[1].value, seed


def test_a_search_stopped_before_it_began_still_gives_a_legal_schedule():
    for seed in range(20):
        wanted, present, now = random_residency(seed)
        problem = formulate(wanted, present, now=now)
        solver = Solver(problem, SolveOptions(workers=1, now=now), lambda *_: None)
        solver.stop()
        solution = solver.solve()
        sessions = sessions_of(solution.plan, problem, present)
        proposed = present.apply(difference(present, sessions, EditKind.ADOPT))
        assert solution.stopped
        values = goal_values(wanted, proposed)
        assert all(each.value == values[each.goal] for each in solution.goals)
        assert all(each.bound == each.value for each in solution.goals if each.proven)
        assert blamed(audit(wanted, proposed, now=now, before=present), now) == ()


def test_needs_are_the_best_that_trying_everything_finds():
    compared = 0
    for seed in range(60):
        wanted, present, now = random_residency(seed)
        try:
            best = best_needs(wanted, present, now)
        except TooLargeError:
            continue
        compared += 1
        options = SolveOptions(seconds=20, workers=1, goals=(GoalId.NEEDS,), now=now)
        assert solve(wanted, present, options)[0].goals[0].value == best, seed
    assert compared > 20


def test_a_plan_is_counted_as_the_audit_counts_its_schedule():
    for seed in range(60):
        wanted, present, now = random_residency(seed)
        problem = formulate(wanted, present, now=now, repair=True)
        plan = construct(problem)
        sessions = sessions_of(plan, problem, present)
        proposed = present.apply(difference(present, sessions, EditKind.ADOPT))
        expected = goal_values(wanted, proposed, before=present)
        assert {goal: plan_value(goal, plan, problem) for goal in GoalId} == expected, seed


def test_every_session_of_a_plan_with_counted_rooms_finds_a_room():
    """In the last three, long sessions overlap that could all use rooms of several kinds."""
    for seed in (*range(60), 265, 1152, 1313):
        wanted, present, now = random_residency(seed)
        problem = formulate(wanted, present, now=now)
        options = SolveOptions(seconds=20, workers=1, goals=(GoalId.NEEDS, GoalId.FIT), now=now)
        plan = Solver(problem, options, lambda *_: None).solve().plan
        asking = [-1 - at_ for at_, each in enumerate(problem.kept) if each.seated]
        wants = {*plan.taken, *asking} if problem.rooms.assigned else set()
        assert set(plan.seats) == wants, seed

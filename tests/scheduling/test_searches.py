# SPDX-License-Identifier: Apache-2.0
"""Which searches run follows from what there is to decide."""

from dataclasses import replace

from ortools.sat.python import cp_model

from ateliers_desktop.scheduling.problem import Problem
from ateliers_desktop.scheduling.results import SolveOptions
from ateliers_desktop.scheduling.searches import choose_searches
from tests.scheduling.meetings import Event, problem_of

_MEETINGS = problem_of(Event(days=(3,), people=2, tables=1, meetings=(((0, 1), (0, 1), ()),)))


def chosen(problem: Problem, options: SolveOptions) -> tuple[int, bool]:
    search = cp_model.CpSolver()
    choose_searches(search, problem, options)
    return search.parameters.num_workers, search.parameters.optimize_with_core


def test_only_times_are_searched_core_by_core() -> None:
    assert chosen(_MEETINGS, SolveOptions()) == (1, True)


def test_whatever_else_is_to_decide_is_left_to_the_portfolio() -> None:
    two_teams = replace(_MEETINGS, pairings=_MEETINGS.pairings * 2)
    for problem in (replace(_MEETINGS, complete=False), two_teams):
        assert chosen(problem, SolveOptions()) == (8, False)


def test_the_number_of_workers_can_be_asked_for() -> None:
    assert chosen(_MEETINGS, SolveOptions(workers=3))[0] == 3
    assert chosen(replace(_MEETINGS, complete=False), SolveOptions(workers=3))[0] == 3

# SPDX-License-Identifier: Apache-2.0
"""Which searches run, by what there is to decide.

Whom to bring together is a question of weights and limits: a portfolio around linear relaxations.
Where only times are open the problem is all clauses and the optimum near nothing, and raising the
bound core by core proves in seconds what the portfolio leaves open after minutes.
"""

from ortools.sat.python import cp_model

from ateliers_desktop.scheduling.problem import Problem
from ateliers_desktop.scheduling.results import SolveOptions

_PORTFOLIO = 8


def choose_searches(search: cp_model.CpSolver, problem: Problem, options: SolveOptions) -> None:
    """Set the searches that fit a problem, and how many run at a time."""
    parameters = search.parameters
    parameters.random_seed = options.seed
    if not problem.only_times:
        parameters.num_workers = options.workers or _PORTFOLIO
        return
    parameters.num_workers = options.workers or 1
    parameters.optimize_with_core = True
    parameters.linearization_level = 0
    # A smaller core is dearer to find than the next core.
    parameters.core_minimization_level = 0
    # The clauses are written as the search wants them: more presolve takes longer than it saves.
    parameters.max_presolve_iterations = 1

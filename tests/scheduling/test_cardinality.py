# SPDX-License-Identifier: Apache-2.0
"""Sums written as clauses say exactly what the sums say."""

from itertools import product

import pytest
from ortools.sat.python import cp_model

from ateliers_desktop.scheduling.cardinality import (
    Literal,
    add_unary,
    at_most,
    exactly,
    unary_sum,
)


class Seen(cp_model.CpSolverSolutionCallback):
    def __init__(self, literals: list[Literal]) -> None:
        super().__init__()
        self.literals, self.values = literals, set()

    def on_solution_callback(self) -> None:
        self.values.add(tuple(int(self.value(each)) for each in self.literals))


def solutions(cp: cp_model.CpModel, literals: list[Literal]) -> set[tuple[int, ...]]:
    search, seen = cp_model.CpSolver(), Seen(literals)
    search.parameters.enumerate_all_solutions = True
    search.parameters.num_workers = 1
    search.solve(cp, seen)
    return seen.values


def booleans(cp: cp_model.CpModel, count: int) -> list[Literal]:
    return [cp.new_bool_var("") for _ in range(count)]


def unary(number: int, length: int) -> tuple[int, ...]:
    return tuple(int(at < number) for at in range(length))


@pytest.mark.parametrize("count", range(6))
@pytest.mark.parametrize("most", range(6))
def test_at_most_lets_through_every_choice_within_the_bound_and_no_other(
    count: int, most: int
) -> None:
    cp = cp_model.CpModel()
    literals = booleans(cp, count)
    at_most(cp, literals, most)
    allowed = {each for each in product((0, 1), repeat=count) if sum(each) <= most}
    assert solutions(cp, literals) == allowed


@pytest.mark.parametrize("count", range(6))
@pytest.mark.parametrize("wanted", range(7))
def test_exactly_lets_through_every_choice_of_that_size_and_no_other(
    count: int, wanted: int
) -> None:
    cp = cp_model.CpModel()
    literals = booleans(cp, count)
    exactly(cp, literals, wanted)
    allowed = {each for each in product((0, 1), repeat=count) if sum(each) == wanted}
    assert solutions(cp, literals) == allowed


@pytest.mark.parametrize("most", range(1, 7))
def test_an_exact_unary_sum_is_the_sum_up_to_its_bound(most: int) -> None:
    cp = cp_model.CpModel()
    literals = booleans(cp, 5)
    total = unary_sum(cp, literals, most, exact=True)
    length = min(5, most)
    assert solutions(cp, [*literals, *total]) == {
        (*each, *unary(min(sum(each), length), length)) for each in product((0, 1), repeat=5)
    }


def test_a_unary_sum_that_is_not_exact_may_be_more_but_never_less() -> None:
    cp = cp_model.CpModel()
    literals = booleans(cp, 4)
    total = unary_sum(cp, literals, 4)
    found = solutions(cp, [*literals, *total])
    assert found == {
        (*each, *unary(more, 4))
        for each in product((0, 1), repeat=4)
        for more in range(sum(each), 5)
    }


def test_two_unary_sums_are_added_however_long_each_is() -> None:
    for sizes in product(range(4), repeat=2):
        cp = cp_model.CpModel()
        one, other = (booleans(cp, size) for size in sizes)
        numbers = [unary_sum(cp, each, 9, exact=True) for each in (one, other)]
        total = add_unary(cp, numbers[0], numbers[1], 9, exact=True)
        assert solutions(cp, [*one, *other, *total]) == {
            (*each, *unary(sum(each), sum(sizes))) for each in product((0, 1), repeat=sum(sizes))
        }

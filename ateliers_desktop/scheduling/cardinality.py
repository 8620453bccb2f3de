# SPDX-License-Identifier: Apache-2.0
"""Sums of literals written as clauses, for searches that learn from conflicts and not from an LP.

A sum is *unary*: literals of which the first holds if the sum is at least 1, the second if it is
at least 2, and so on. Clauses over them let a search conclude, and remember, statements such as
"by noon three of these five", which a linear constraint cannot give it.
"""

from collections.abc import Sequence
from itertools import pairwise

from ortools.sat.python import cp_model

Literal = cp_model.IntVar


def unary_sum(
    cp: cp_model.CpModel, literals: Sequence[Literal], most: int, *, exact: bool = False
) -> list[Literal]:
    """Return the unary sum of some literals, up to `most`: a totalizer.

    It is never less than the sum; with `exact` it is never more either.
    """
    if len(literals) <= 1:
        return list(literals)
    half = len(literals) // 2
    left = unary_sum(cp, literals[:half], most, exact=exact)
    right = unary_sum(cp, literals[half:], most, exact=exact)
    return add_unary(cp, left, right, most, exact=exact)


def add_unary(
    cp: cp_model.CpModel,
    left: Sequence[Literal],
    right: Sequence[Literal],
    most: int,
    *,
    exact: bool = False,
) -> list[Literal]:
    """Return the unary sum of two unary sums, up to `most`."""
    if not left or not right:
        return [*left, *right][:most]
    total = [cp.new_bool_var("") for _ in range(min(len(left) + len(right), most))]
    for lower, higher in pairwise(total):
        cp.add_implication(higher, lower)
    for one in range(len(left) + 1):
        for other in range(len(right) + 1):
            both = one + other
            if 0 < both <= len(total):
                reached = [left[one - 1]] * (one > 0) + [right[other - 1]] * (other > 0)
                cp.add_bool_or([*(~literal for literal in reached), total[both - 1]])
            if exact and both < len(total):
                cp.add_bool_or([*left[one : one + 1], *right[other : other + 1], ~total[both]])
    return total


def at_most(cp: cp_model.CpModel, literals: Sequence[Literal], most: int) -> None:
    """Let no more than `most` of some literals hold."""
    if len(literals) > most:
        cp.add_bool_or([~unary_sum(cp, literals, most + 1)[most]])


def exactly(cp: cp_model.CpModel, literals: Sequence[Literal], count: int) -> None:
    """Let `count` of some literals hold."""
    total = unary_sum(cp, literals, count + 1, exact=True)
    if len(total) < count:
        cp.add_bool_or([])
    if count:
        cp.add_bool_or(total[count - 1 : count])
    if len(total) > count:
        cp.add_bool_or([~total[count]])

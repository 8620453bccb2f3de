# SPDX-License-Identifier: Apache-2.0
"""Who asks for too much together, compared with trying every set of askers."""

from itertools import chain, combinations
from random import Random

import pytest

from ateliers_desktop.operations.data_check_overdraw import overdrawn, reach

Case = tuple[dict[str, int], dict[int, int], dict[str, tuple[int, ...]]]


def drawn(seed: int) -> Case:
    rng = Random(seed)
    hosts = range(rng.randint(1, 4))
    keys = "abcde"[: rng.randint(1, 5)]
    return (
        {key: rng.randint(0, 4) for key in keys},
        {host: rng.randint(0, 5) for host in hosts},
        {key: tuple(host for host in hosts if rng.random() < 0.5) for key in keys},
    )


def asks_too_much(keys: tuple[str, ...], case: Case) -> bool:
    demands, capacities, servers = case
    given = sum(capacities[host] for host in reach(keys, servers))
    return sum(demands[key] for key in keys) > given


@pytest.mark.parametrize("part", range(4))
def test_what_is_told_is_true_minimal_and_told_whenever_there_is_something(part: int):
    told = quiet = together = 0
    for seed in range(part, 2000, 4):
        case = drawn(seed)
        found = [tuple(sorted(each)) for each in overdrawn(*case)]
        keys = tuple(case[0])
        sets = chain.from_iterable(combinations(keys, size) for size in range(1, len(keys) + 1))
        assert bool(found) == any(asks_too_much(each, case) for each in sets), seed
        for each in found:
            assert asks_too_much(each, case), seed
            smaller = combinations(each, len(each) - 1)
            assert not any(asks_too_much(fewer, case) for fewer in smaller), seed
            together += len(each) > 1
        assert len(set(chain(*found))) == sum(map(len, found)), seed
        told += bool(found)
        quiet += not found
    assert min(told, quiet, together) >= 10


def test_two_that_share_what_each_could_have_alone_are_told_together():
    found = list(overdrawn({"son": 3, "pitch": 3, "droit": 1}, {1: 5, 2: 1},
                           {"son": (1,), "pitch": (1,), "droit": (2,)}))  # fmt: skip
    assert found == [frozenset({"son", "pitch"})]

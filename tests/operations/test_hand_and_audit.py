# SPDX-License-Identifier: Apache-2.0
"""What a hand over random boards says of every cell is what audit and file say afterwards."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.hand import Axis, Hindrance
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import EditKind
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.scheduling.rules import RuleId
from tests.files import new_file
from tests.operations.hands import (
    REFUSED,
    Aim,
    aims,
    boards,
    gained,
    hands_with_one,
    hands_with_several,
    verdict_of_audit,
)


def check_verdict(aim: Aim) -> None:
    """Compare what a cell says with what the audit finds after the drop."""
    drop = aim.drop
    if drop.hindrance is not None:
        assert drop.verdict is DropVerdict.IMPOSSIBLE
        assert not drop.sessions
        return
    rules = {each.rule for each in gained(aim.hand, aim.edit)}
    assert drop.verdict is verdict_of_audit(rules)
    if drop.verdict is not DropVerdict.IMPOSSIBLE:
        assert drop.rules == tuple(rule for rule in RuleId if rule in rules)
        assert {each.rule for each in aim.hand.broken_by(aim.edit)} == rules
    else:
        assert set(drop.rules) & REFUSED


@pytest.mark.parametrize("seed", range(60))
def test_every_cell_says_of_one_session_what_the_audit_says_after_the_drop(seed: int) -> None:
    for there, schedule in boards(seed):
        for hand in hands_with_one(there, schedule):
            for aim in aims(hand):
                check_verdict(aim)


@pytest.mark.parametrize("seed", range(120))
def test_every_cell_says_of_several_what_the_audit_says_after_the_drop(seed: int) -> None:
    for there, schedule in boards(seed):
        for hand in hands_with_several(there, schedule, seed):
            for aim in aims(hand):
                check_verdict(aim)


def test_the_random_boards_show_every_verdict_every_way_and_every_hindrance() -> None:
    seen: Counter[object] = Counter()
    for seed in range(40):
        for there, schedule in boards(seed):
            for count, hands in (
                (1, hands_with_one(there, schedule)),
                (2, hands_with_several(there, schedule, seed)),
            ):
                for hand in hands:
                    for aim in aims(hand):
                        drop = aim.drop
                        seen[count, aim.axis, drop.verdict, bool(drop.displaced)] += 1
                        seen[drop.hindrance] += 1
    for axis in Axis:
        for verdict in DropVerdict:
            assert seen[1, axis, verdict, False] > 20
            assert seen[2, axis, verdict, False] > 20
        assert seen[1, axis, DropVerdict.LEGAL, True] > 5
        assert seen[1, axis, DropVerdict.BREAKING, True] > 5
    known = set(Hindrance) - {Hindrance.NO_SLOT, Hindrance.NO_MENTOR}
    assert all(seen[each] > 5 for each in known)


def sample(drops: list[Aim], rng: Random, most: int) -> list[Aim]:
    """Choose a few of each verdict, those with somebody displaced apart."""
    groups: dict[object, list[Aim]] = {}
    for each in drops:
        if each.drop.hindrance is None:
            kind = (each.drop.verdict, bool(each.drop.displaced))
            groups.setdefault(kind, []).append(each)
    return [each for group in groups.values() for each in rng.sample(group, min(most, len(group)))]


@pytest.mark.parametrize("seed", range(24))
def test_the_file_takes_what_cells_offer_and_refuses_what_they_refuse(
    seed: int, tmp_path: Path
) -> None:
    for number, (there, schedule) in enumerate(boards(seed)):
        file = tmp_path / f"{number}.ateliers"
        new_file(file, there, schedule)
        with Programme.open(file) as programme:
            rng = Random(seed)
            hands = [
                *hands_with_one(there, programme.schedule),
                *hands_with_several(there, programme.schedule, seed),
            ]
            every = [each for hand in hands for each in aims(hand)]
            for aim in sample(every, rng, 8):
                check_stored(programme, aim)


def check_stored(programme: Programme, aim: Aim) -> None:
    """Make the drop in the real file, read it, and take it back."""
    before = programme.schedule
    edit = aim.edit
    if aim.drop.verdict is DropVerdict.IMPOSSIBLE:
        with pytest.raises(UserError):
            programme.apply(edit)
        assert programme.schedule == before
        return
    programme.apply(edit)
    assert programme._file.load(programme._chosen.id)[1] == aim.hand.schedule.apply(edit)
    programme.undo()
    assert programme.schedule == before


@pytest.mark.parametrize("seed", range(40))
def test_swaps_are_taken_by_the_file_and_break_what_they_say(seed: int, tmp_path: Path) -> None:
    for number, (there, schedule) in enumerate(boards(seed)):
        file = tmp_path / f"{number}.ateliers"
        new_file(file, there, schedule)
        with Programme.open(file) as programme:
            every = [
                each
                for hand in hands_with_one(there, programme.schedule)
                for each in aims(hand)
                if len(each.drop.displaced) == 1
                and each.drop.verdict is not DropVerdict.IMPOSSIBLE
            ]
            for aim in Random(seed).sample(every, min(6, len(every))):
                swap = aim.hand.swap(aim.axis, aim.drop)
                if swap is None:
                    continue
                assert swap.kind is EditKind.SWAP
                assert {each.id for each in swap.before} == {each.id for each in swap.after}
                assert swap.after[1].start == aim.hand.session.start
                found = gained(aim.hand, swap)
                assert list(aim.hand.broken_by(swap)) == found
                programme.apply(swap)
                programme.undo()

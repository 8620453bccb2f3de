# SPDX-License-Identifier: Apache-2.0
"""Strokes over the week and the windows of unavailability that they leave."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ateliers_desktop.operations.painted_windows import painted
from ateliers_desktop.residency import Slot, Window
from tests import builders

SLOTS = builders.slots(*builders.MORNING, days=2)
NINE, TEN_BEFORE, TEN_AFTER, ELEVEN = SLOTS[:4]


def test_a_slot_painted_becomes_a_window() -> None:
    assert painted((), (NINE,), available=False) == (builders.window("09:00-09:45"),)


def test_slots_that_touch_become_one_window() -> None:
    both = painted((), (TEN_BEFORE, NINE), available=False)
    assert both == (builders.window("09:00-10:30"),)


def test_a_break_between_slots_stays_free() -> None:
    apart = builders.slots("09:00-09:45", "10:00-10:45")
    assert len(painted((), apart, available=False)) == 2


def test_what_is_painted_joins_windows_that_overlap_or_touch() -> None:
    there = (builders.window("08:00-09:10"), builders.window("09:45-09:50"))
    assert painted(there, (NINE,), available=False) == (builders.window("08:00-09:50"),)


def test_a_freed_slot_is_cut_out_of_a_longer_window() -> None:
    whole = (builders.window("08:00-20:00"),)
    assert painted(whole, (TEN_BEFORE,), available=True) == (
        builders.window("08:00-09:45"),
        builders.window("10:30-20:00"),
    )


def test_windows_elsewhere_stay_as_they_are() -> None:
    other = builders.window("09:00-09:20", 1)
    assert other in painted((other,), (NINE,), available=False)
    assert painted((other,), (NINE,), available=True) == (other,)


@given(
    st.lists(st.tuples(st.lists(st.sampled_from(SLOTS), max_size=8), st.booleans()), max_size=6)
)
def test_after_any_strokes_each_slot_is_as_it_was_painted_last(
    strokes: list[tuple[list[Slot], bool]],
) -> None:
    windows: tuple[Window, ...] = ()
    last: dict[Slot, bool] = {}
    for slots, available in strokes:
        windows = painted(windows, slots, available=available)
        last.update(dict.fromkeys(slots, available))
    for slot in SLOTS:
        blocked = any(each.overlaps(slot.start, slot.end) for each in windows)
        assert blocked is not last.get(slot, True)
    assert list(windows) == sorted(windows, key=lambda each: each.start)
    assert all(one.end < other.start for one, other in pairwise(windows))

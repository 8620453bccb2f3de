# SPDX-License-Identifier: Apache-2.0
"""The window's clock waits until the next minute, whatever happened meanwhile."""

from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.clock import Clock, machine_time

NINE = datetime(2025, 10, 6, 9).astimezone()


def test_the_wait_ends_just_after_the_next_minute_has_begun(qtbot: QtBot) -> None:
    del qtbot
    for seconds, left in ((0, 60_000), (30, 30_000), (59.9, 100)):
        moment = NINE + timedelta(seconds=seconds)
        clock = Clock(source=lambda moment=moment: moment)  # type: ignore[misc]
        assert left < clock.wait <= left + 50


def test_it_tells_the_time_with_and_without_the_zone(qtbot: QtBot) -> None:
    del qtbot
    clock = Clock(source=lambda: NINE)
    assert clock.moment == NINE
    assert clock.now == datetime(2025, 10, 6, 9)


def test_a_time_that_is_set_or_slept_over_is_told_at_the_next_tick(qtbot: QtBot) -> None:
    clock = Clock(source=lambda: NINE)
    with qtbot.waitSignal(clock.ticked):
        clock.follow(lambda: NINE + timedelta(hours=8))
    assert clock.now.hour == 17
    with qtbot.waitSignal(clock.ticked):
        clock.follow(lambda: NINE - timedelta(days=1))
    assert clock.now.day == 5


def test_a_running_clock_ticks_by_itself(qtbot: QtBot) -> None:
    clock = Clock(source=lambda: NINE + timedelta(seconds=59, milliseconds=990))
    with qtbot.waitSignal(clock.ticked):
        clock.start()


def test_the_machine_tells_its_zone() -> None:
    assert machine_time().utcoffset() is not None

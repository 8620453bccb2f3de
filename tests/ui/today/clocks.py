# SPDX-License-Identifier: Apache-2.0
"""Setting the window's clock, so that no test waits and none depends on when it is run."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.today.today_room import TodayRoom
from tests import builders


def at(clock: str, day: int = 0, hours_ahead: int = 1) -> Callable[[], datetime]:
    """Return a source that always tells one time, so many hours ahead of UTC."""
    moment = builders.at(clock, day).replace(tzinfo=timezone(timedelta(hours=hours_ahead)))
    return lambda: moment


def enter_today(window: MainWindow, clock: str, day: int = 0) -> TodayRoom:
    """Set the clock and open the room of the day."""
    window.clock.follow(at(clock, day))
    window.enter(RoomId.TODAY)
    room = window.rooms.room(RoomId.TODAY)
    assert isinstance(room, TodayRoom)
    return room

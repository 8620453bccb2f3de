# SPDX-License-Identifier: Apache-2.0
"""What happens now and next in each room, and what became of the sessions of the day."""

from ateliers_desktop.ui.room import Room, Surroundings


class TodayRoom(Room):
    """What happens now and next in each room, and what became of the sessions of the day."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around

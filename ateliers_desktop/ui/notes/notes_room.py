# SPDX-License-Identifier: Apache-2.0
"""What was said and what was agreed, over all residencies of the programme."""

from ateliers_desktop.ui.room import Room, Surroundings


class NotesRoom(Room):
    """What was said and what was agreed, over all residencies of the programme."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around

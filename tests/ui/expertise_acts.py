# SPDX-License-Identifier: Apache-2.0
"""What a person does in the room of expertise, and what they then see."""

from ateliers_desktop.ui.expertise.expertise_room import ExpertiseRoom
from ateliers_desktop.ui.main_window import MainWindow
from tests.ui.records.acts import residency_of


def level(window: MainWindow, mentor: str, area: str) -> int:
    """Return a level as it is stored."""
    return residency_of(window).mentor(mentor).level(area)


def go_to(room: ExpertiseRoom, mentor: str, area: str) -> None:
    """Go to a cell as the arrow keys do."""
    room.view.setFocus()
    room.view.setCurrentIndex(room.view.levels.index_of(mentor, area))


def seen(room: ExpertiseRoom) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the mentors and the areas in sight."""
    return room.view.levels.matrix.mentors, room.view.levels.matrix.codes

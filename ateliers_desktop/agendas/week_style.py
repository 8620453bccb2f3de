# SPDX-License-Identifier: Apache-2.0
"""How the words in the overview of a week are set."""

from dataclasses import dataclass

from ateliers_desktop.agendas.fitting import Lines
from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import TIGHT, muted, plain, strong

SIGN = 7.0
"""The side of the sign at a session that changed."""
DOT = "·"
_CLOCK = "00:00"
_CLOSE = 1.12
"""The distance of lines, as a share of the size, where room is short."""
_SPACE = 0.26
"""The width of a space as a share of the size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekStyle:
    """How the cells are set: size in points of A4, whether rooms are named, how close it is.

    `signs` tells whether there is room for signs before the times.
    """

    size: float
    rooms: bool
    close: bool = False
    signs: bool = False

    @property
    def padding(self) -> float:
        """What is left free above and below the words of a row."""
        return 2.2 if self.close else 4.5

    @property
    def _spacing(self) -> float:
        return _CLOSE if self.close else TIGHT

    @property
    def day(self) -> Face:
        """How the days and the mentors stand."""
        return strong(self.size, self._spacing)

    @property
    def time(self) -> Face:
        """How the start of a session stands."""
        return muted(self.size, self._spacing)

    @property
    def project(self) -> Face:
        """How the project stands."""
        return plain(self.size, self._spacing)

    @property
    def room(self) -> Face:
        """How the room and notes stand."""
        return muted(self.size, self._spacing)

    @property
    def time_width(self) -> float:
        """What the start of a session takes of a cell's width."""
        return self.sign_width + line_width(_CLOCK, self.time) + self.size * 0.5

    @property
    def sign_width(self) -> float:
        """What the sign before a time takes, with the space after it."""
        return SIGN + 2.0 if self.signs else 0.0

    @property
    def dot_width(self) -> float:
        """What the dot between a project and its room takes, with the space after it."""
        return line_width(DOT, self.room) + self.size * _SPACE

    def dot_start(self, project: Lines) -> float:
        """Return how far from the start of a project's last line the dot stands."""
        return line_width(project[-1], self.project) + self.size * _SPACE if project else 0.0

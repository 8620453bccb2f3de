# SPDX-License-Identifier: Apache-2.0
"""The lines on a card: name, area, place, each as much of it as there is room for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics

from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.residency import Residency, Session
from ateliers_desktop.ui.planning.board import Card
from ateliers_desktop.ui.planning.labels import Shortener
from ateliers_desktop.ui.planning.sentences import card_place, card_title
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.words import Translate

_SIGN = 16
"""How much of its last line a card gives to the sign that it has notes."""

Line = tuple[str, QFont, str]
"""A text, its font, and its colour as "#RRGGBB"."""


class CardTexts:
    """Shortens names so that no two look the same; what it knows is set before each board."""

    def __init__(self, theme: Theme, translate: Translate) -> None:
        self._theme, self._translate = theme, translate
        self._axis = Axis.MENTORS
        self._titles = self._places = self._areas = Shortener(())
        self._fonts: dict[str, tuple[QFont, QFont, QFontMetrics, QFontMetrics]] = {}

    def show(self, residency: Residency, axis: Axis, language: str) -> None:
        """Set whose names and areas are told apart."""
        by_projects, by_rooms = axis is Axis.PROJECTS, axis is Axis.ROOMS
        self._axis = axis
        self._titles = Shortener(
            (each.name for each in (residency.mentors if by_projects else residency.projects)),
            initials=by_projects,
        )
        self._places = Shortener(
            (each.name for each in (residency.mentors if by_rooms else residency.rooms)),
            initials=by_rooms,
        )
        self._areas = Shortener(area.name(language) for area in residency.areas)

    def title(self, session: Session) -> str:
        """Return whom the column meets in a session."""
        return card_title(session, self._axis)

    def lines(self, card: Card, font: QFont, room: QSize, signs: int) -> tuple[Line, ...]:
        """Return the lines of a card in a room of that size, beside signs that wide."""
        bold, small, strong, light = self._fonts_of(font)
        third = card_place(card.session, self._axis, self._translate)
        width, colours = room.width(), self._theme.palette
        spare = room.height() - line_height(bold) - 2 * line_height(small)
        title = self.title(card.session)
        two = spare >= line_height(bold)
        lines = [
            (text, bold, colours.text)
            for text in self._title_lines(title, strong, width, signs, two)
        ]
        area = self._areas.label(card.area, width, _key(small), light.horizontalAdvance)
        lines.append((area, small, colours.text))
        if third:
            free = width - _SIGN if card.noted else width
            place = self._places.label(third, free, _key(small), light.horizontalAdvance)
            lines.append((place, small, colours.muted))
        return tuple(lines)

    def _fonts_of(self, font: QFont) -> tuple[QFont, QFont, QFontMetrics, QFontMetrics]:
        key = _key(font)
        if key not in self._fonts:
            bold, small = scaled(font, 1.0, bold=True), scaled(font, SMALL)
            self._fonts[key] = (bold, small, QFontMetrics(bold), QFontMetrics(small))
        return self._fonts[key]

    def _title_lines(
        self, title: str, metrics: QFontMetrics, width: int, signs: int, two: bool
    ) -> tuple[str, ...]:
        """Return the name whole, on two lines where it needs them and there is room, or short."""
        if metrics.horizontalAdvance(title) <= width - signs:
            return (title,)
        words = title.split()
        for cut in range(len(words) - 1, 0, -1) if two else ():
            first, second = " ".join(words[:cut]), " ".join(words[cut:])
            if (
                metrics.horizontalAdvance(first) <= width - signs
                and metrics.horizontalAdvance(second) <= width
            ):
                return first, second
        font = f"bold {metrics.height()}"
        return (self._titles.label(title, width - signs, font, metrics.horizontalAdvance),)


def _key(font: QFont) -> str:
    return f"{font.pointSizeF():.2f}"

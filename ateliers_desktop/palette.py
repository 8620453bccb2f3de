# SPDX-License-Identifier: Apache-2.0
"""The colours of screen and paper, each standing once: the roles, light and dark, and the areas'.

Every text colour has a contrast of at least 4.5 on the grounds it stands on, in both palettes.
"""

from collections import Counter
from dataclasses import dataclass

from ateliers_desktop.residency import Residency


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """A set of colours by role, each written "#RRGGBB"."""

    window: str
    surface: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    good: str
    warning: str
    wrong: str
    rail: str
    on_rail: str


LIGHT = Palette(
    window="#FAF8F5",
    surface="#FFFFFF",
    line="#E7E2DA",
    text="#20242B",
    muted="#6B655D",
    accent="#B4482A",
    on_accent="#FFFFFF",
    good="#2A746E",
    warning="#8A5A00",
    wrong="#B92C26",
    rail="#2B2F38",
    on_rail="#CFCBC4",
)

DARK = Palette(
    window="#1B1E24",
    surface="#24282F",
    line="#3A3F49",
    text="#F1EEE9",
    muted="#B3ADA4",
    accent="#E88A63",
    on_accent="#1B1E24",
    good="#5FC0B8",
    warning="#E3B04B",
    wrong="#F07A72",
    rail="#15181D",
    on_rail="#B3ADA4",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaColour:
    """How an area of expertise is coloured; its name always stands beside the colour.

    Attributes
    ----------
    name
        The name a coordinator may give in the workbook ("amber").
    light_ground, dark_ground
        What the area's cards stand on.
    bar
        The strong colour of the bar at a card's edge, in both palettes.
    mark
        0 for the first area of this colour, 1 and 2 for the next ones: a second line stands
        beside the bar, whole, then dashed, so that areas of one colour still differ.
    """

    name: str
    light_ground: str
    bar: str
    dark_ground: str
    mark: int = 0


_MARKS = 3
_AREA_COLOURS = {
    name: (light_ground, bar, dark_ground)
    for name, light_ground, bar, dark_ground in (
        ("amber", "#FFF3D6", "#B97A00", "#3D3320"),
        ("sky", "#E3F1FA", "#2E8BC0", "#1F3644"),
        ("rose", "#F8E6F0", "#B3568B", "#3F2836"),
        ("green", "#DDF3EC", "#00805F", "#1B3B32"),
        ("blue", "#E3ECF7", "#0062A3", "#1D3147"),
        ("vermilion", "#FBE6DC", "#C24A00", "#42291C"),
        ("stone", "#ECEBE6", "#6B655D", "#35332F"),
        ("violet", "#EFE9F9", "#7A4FC0", "#2E2542"),
    )
}
AREA_COLOUR_NAMES = tuple(_AREA_COLOURS)
"""The names of the areas' colours, in the order in which they are given out."""


def area_colours(residency: Residency) -> dict[str, AreaColour]:
    """Return the colour of every area by its code.

    An area keeps the colour it names; the others take, in their order, the first of the colours
    that the fewest areas have. More areas than colours and marks together repeat both.
    """
    named = {area.code: area.colour for area in residency.areas if area.colour in _AREA_COLOURS}
    uses = Counter(named.values())
    for area in residency.areas:
        if area.code not in named:
            named[area.code] = min(AREA_COLOUR_NAMES, key=lambda name: uses[name])
            uses[named[area.code]] += 1
    seen: Counter[str] = Counter()
    colours: dict[str, AreaColour] = {}
    for area in residency.areas:
        name = named[area.code]
        colours[area.code] = _area_colour(name, mark=seen[name] % _MARKS)
        seen[name] += 1
    return colours


def _area_colour(name: str, mark: int) -> AreaColour:
    light_ground, bar, dark_ground = _AREA_COLOURS[name]
    return AreaColour(
        name=name, light_ground=light_ground, bar=bar, dark_ground=dark_ground, mark=mark
    )

# SPDX-License-Identifier: Apache-2.0
"""The fonts of the paper: registered once, embedded in every file, and which letters they have."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ateliers_desktop.resource_files import resource

REPLACEMENT = "\ufffd"
"""What stands on paper for a letter that no font has."""


class Script(StrEnum):
    """The scripts that have a font of their own."""

    LATIN = "NotoSans"
    ARABIC = "NotoSansArabic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A way to set text: its size in points, its weight, its colour as "#RRGGBB".

    Attributes
    ----------
    spacing
        The distance between the baselines of two lines, as a share of the size.
    """

    size: float
    bold: bool = False
    colour: str
    spacing: float

    def font(self, script: Script) -> str:
        """Return the registered name of the font that sets a script in this weight."""
        return _name(script, self.bold)

    @property
    def leading(self) -> float:
        """The distance between the baselines of two lines, in points."""
        return self.size * self.spacing


def _name(script: Script, bold: bool) -> str:
    return f"{script}-{'Bold' if bold else 'Regular'}"


@cache
def register_fonts() -> dict[Script, frozenset[int]]:
    """Make the fonts known to ReportLab and return the code points that each script's have."""
    covered: dict[Script, frozenset[int]] = {}
    for script in Script:
        for bold in (False, True):
            name = _name(script, bold)
            font = TTFont(name, str(resource("fonts", f"{name}.ttf")))
            pdfmetrics.registerFont(font)
            points = frozenset(font.face.charToGlyph)
            covered[script] = covered.get(script, points) & points
    return covered


@cache
def script_of(char: str) -> Script | None:
    """Return the script whose font draws a character, Latin first; None if no font has it."""
    for script, points in register_fonts().items():
        if ord(char) in points:
            return script
    return None


def string_width(text: str, font: str, size: float) -> float:
    """Return the width in points of text that one font draws whole."""
    register_fonts()
    return float(pdfmetrics.stringWidth(text, font, size))

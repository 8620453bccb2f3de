# SPDX-License-Identifier: Apache-2.0
"""A page to draw on, measured from its start edge and its top, so that it mirrors for Arabic."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import Enum
from functools import cache

from reportlab.lib.colors import HexColor, linearlyInterpolatedColor, white
from reportlab.pdfgen.canvas import Canvas

from ateliers_desktop.agendas.fitting import Lines
from ateliers_desktop.agendas.fonts import Face, Script, string_width
from ateliers_desktop.agendas.light_markdown import Spans
from ateliers_desktop.agendas.shaping import Direction, line_width, shape
from ateliers_desktop.agendas.style import Paper
from ateliers_desktop.agendas.styled_lines import shape_spans, spans_width

_LEAN = 0.21
"""How far letters lean that are stressed: the tangent of twelve degrees."""
_BLACK = "#000000"
_DARK = re.compile(rb"\0+")


class Anchor(Enum):
    """Which point of a line of text is given: its share of the width."""

    START = 0.0
    CENTRE = 0.5
    END = 1.0


class Page:
    """One page of a file; lengths are in points of A4 and scaled to the paper.

    Nothing that is drawn is ever read as markup.
    """

    def __init__(
        self, canvas: Canvas, paper: Paper, direction: Direction, landscape: bool = False
    ) -> None:
        upright = paper.size
        width, height = reversed(upright) if landscape else upright
        canvas.setPageSize((width, height))
        self._canvas = canvas
        self._filled = self._stroked = ("", 0.0)
        self._scale = paper.scale
        self._height = height
        self.direction = direction
        self.width = width / paper.scale
        self.height = height / paper.scale

    @property
    def scale(self) -> float:
        """What lengths in points of A4 are multiplied by on this paper."""
        return self._scale

    def text(
        self, x: float, y: float, line: str, face: Face, anchor: Anchor = Anchor.START
    ) -> None:
        """Draw one line of logical text with its baseline at `y`."""
        width = line_width(line, face)
        left = self._left(x - width * anchor.value, width)
        self._fill_with(face.colour)
        pen = self._canvas.beginText(left * self._scale, self._up(y))
        for run in shape(line, self.direction):
            pen.setFont(face.font(run.script), face.size * self._scale)
            pen.textOut(run.text)
        self._canvas.drawText(pen)

    def spans(
        self, x: float, y: float, line: Spans, face: Face, along: Direction,
        anchor: Anchor = Anchor.START,
    ) -> None:  # fmt: skip
        """Draw one line of which some words are strong or stressed.

        What is stressed leans in Latin letters, and has a line below it in Arabic ones, which do
        not lean.
        """
        width = spans_width(line, face)
        left = self._left(x - width * anchor.value, width) * self._scale
        size, base = face.size * self._scale, self._up(y)
        self._fill_with(face.colour)
        for run in shape_spans(line, along):
            font = replace(face, bold=face.bold or run.strong).font(run.script)
            leans = run.stressed and run.script is Script.LATIN
            pen = self._canvas.beginText()
            pen.setTextTransform(1, 0, _LEAN if leans else 0, 1, left, base)
            pen.setFont(font, size)
            pen.textOut(run.text)
            self._canvas.drawText(pen)
            end = left + string_width(run.text, font, size)
            if run.stressed and not leans:
                self._stroke_with(face.colour, 0.6)
                self._canvas.line(left, base - 0.28 * size, end, base - 0.28 * size)
            left = end

    def lines(
        self, x: float, top: float, lines: Lines, face: Face, anchor: Anchor = Anchor.START
    ) -> float:
        """Draw lines below each other from `top` on and return where they end."""
        for number, line in enumerate(lines):
            self.text(x, top + number * face.leading + face.size, line, face, anchor)
        return top + len(lines) * face.leading

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str,
        radius: float = 0,
        opacity: float = 1,
    ) -> None:
        """Fill a rectangle whose start and top are at `x`, `y`; `opacity` is that on white."""
        self._fill_with(fill, opacity)
        outline = _outline(*self._rectangle(x, y, width, height), radius * self._scale)
        self._canvas.addLiteral(f"{outline} f")

    def dashed_box(
        self, x: float, y: float, width: float, height: float, stroke: str, radius: float
    ) -> None:
        """Draw the dashed outline of a rectangle."""
        self._canvas.saveState()
        self._stroke_with(stroke, 0.7)
        self._canvas.setDash([2 * self._scale, 1.6 * self._scale])
        outline = _outline(*self._rectangle(x, y, width, height), radius * self._scale)
        self._canvas.addLiteral(f"{outline} S")
        self._restore()

    def frame(self, x: float, y: float, side: float, stroke: str) -> None:
        """Draw the outline of a small square whose start and top are at `x`, `y`."""
        self._stroke_with(stroke, 0.9)
        outline = _outline(*self._rectangle(x, y, side, side), 1.4 * self._scale)
        self._canvas.addLiteral(f"{outline} S")

    def rule(self, x: float, y: float, length: float, stroke: str, thickness: float) -> None:
        """Draw a level line."""
        self._stroke_with(stroke, thickness)
        left, end = self._left(x, length) * self._scale, self._left(x, length) + length
        self._canvas.line(left, self._up(y), end * self._scale, self._up(y))

    def polygon(self, corners: tuple[tuple[float, float], ...], fill: str) -> None:
        """Fill the area between corners."""
        path = self._canvas.beginPath()
        for number, (x, y) in enumerate(corners):
            place = self._left(x, 0) * self._scale, self._up(y)
            (path.lineTo if number else path.moveTo)(*place)
        path.close()
        self._fill_with(fill)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def dot(self, x: float, y: float, radius: float, fill: str) -> None:
        """Fill a circle around a point."""
        self._fill_with(fill)
        centre = self._left(x, 0) * self._scale, self._up(y)
        self._canvas.circle(*centre, radius * self._scale, stroke=0, fill=1)

    def squares(self, x: float, y: float, side: float, rows: Sequence[bytes]) -> None:
        """Draw a square grid, black where a byte is 0 and bare where it is 255; never mirrored.

        Parameters
        ----------
        rows
            From the top down, each from the left.
        """
        left, bottom, width, _ = self._rectangle(x, y, side, side)
        self._canvas.saveState()
        self._fill_with(_BLACK)
        self._canvas.transform(width / len(rows), 0, 0, width / len(rows), left, bottom)
        # One path shows no seams between rows; it is written at once, there are thousands.
        runs = (run for y, row in enumerate(reversed(rows)) for run in _runs(row, y))
        self._canvas.addLiteral(f"{' '.join(runs)} f")
        self._restore()

    def clip(self, x: float, y: float, width: float, height: float, radius: float) -> None:
        """Keep what is drawn next, until :meth:`unclip`, within a rounded rectangle."""
        self._canvas.saveState()
        outline = _outline(*self._rectangle(x, y, width, height), radius * self._scale)
        self._canvas.addLiteral(f"{outline} W n")

    def unclip(self) -> None:
        """End what :meth:`clip` began."""
        self._restore()

    def bookmark(self, name: str, title: str) -> None:
        """Make the page known to the file's outline."""
        self._canvas.bookmarkPage(name)
        self._canvas.addOutlineEntry(title, name)

    def finish(self) -> None:
        """End the page; the next one begins."""
        self._canvas.showPage()

    def _fill_with(self, colour: str, opacity: float = 1.0) -> None:
        """Let what comes be filled; the file says so only where it changes."""
        if self._filled != (colour, opacity):
            self._filled = colour, opacity
            self._canvas.addLiteral(f"{_on_white(colour, opacity)} rg")

    def _stroke_with(self, colour: str, thickness: float) -> None:
        """Let the lines that come be drawn so; the file says so only where it changes."""
        if self._stroked != (colour, thickness):
            self._stroked = colour, thickness
            self._canvas.addLiteral(f"{_on_white(colour, 1.0)} RG")
            self._canvas.setLineWidth(thickness * self._scale)

    def _restore(self) -> None:
        """Return to how things were drawn before; colours are said anew."""
        self._canvas.restoreState()
        self._filled = self._stroked = ("", 0.0)

    def _left(self, x: float, width: float) -> float:
        """Return the left edge of what starts at `x` and is so wide."""
        return x if self.direction is Direction.LEFT_TO_RIGHT else self.width - x - width

    def _up(self, y: float) -> float:
        return self._height - y * self._scale

    def _rectangle(
        self, x: float, y: float, width: float, height: float
    ) -> tuple[float, float, float, float]:
        scale = self._scale
        left = self._left(x, width)
        return left * scale, self._up(y + height), width * scale, height * scale


@cache
def _on_white(colour: str, opacity: float) -> str:
    """Return the parts of a colour as it looks in a layer of that opacity on white."""
    seen = linearlyInterpolatedColor(white, HexColor(colour), 0, 1, opacity)
    return " ".join(f"{part:.4g}" for part in seen.rgb())


_CURVE = 0.4472
"""How far from its corner a quarter of a circle is steered, as a share of its radius."""


def _outline(left: float, bottom: float, width: float, height: float, radius: float) -> str:
    """Return the operations of a rectangle's path.

    Written here, as there are thousands: ReportLab takes more for its numbers than for the words.
    """
    if not radius:
        return f"{left:.3f} {bottom:.3f} {width:.3f} {height:.3f} re"
    right, top, steered = left + width, bottom + height, radius * _CURVE
    return (
        f"{left + radius:.3f} {bottom:.3f} m {right - radius:.3f} {bottom:.3f} l "
        f"{right - steered:.3f} {bottom:.3f} {right:.3f} {bottom + steered:.3f} "
        f"{right:.3f} {bottom + radius:.3f} c {right:.3f} {top - radius:.3f} l "
        f"{right:.3f} {top - steered:.3f} {right - steered:.3f} {top:.3f} "
        f"{right - radius:.3f} {top:.3f} c {left + radius:.3f} {top:.3f} l "
        f"{left + steered:.3f} {top:.3f} {left:.3f} {top - steered:.3f} "
        f"{left:.3f} {top - radius:.3f} c {left:.3f} {bottom + radius:.3f} l "
        f"{left:.3f} {bottom + steered:.3f} {left + steered:.3f} {bottom:.3f} "
        f"{left + radius:.3f} {bottom:.3f} c h"
    )


def _runs(row: bytes, y: int) -> Iterator[str]:
    """Yield a rectangle for each run of zeros in a row, as an operation of a path."""
    for run in _DARK.finditer(row):
        start, end = run.span()
        yield f"{start} {y} {end - start} 1 re"

# SPDX-License-Identifier: Apache-2.0
"""A page to draw on, measured from its start edge and its top, so that it mirrors for Arabic."""

from collections.abc import Iterator, Sequence
from enum import Enum

from reportlab.lib.colors import HexColor, black, linearlyInterpolatedColor, white
from reportlab.pdfgen.canvas import Canvas

from ateliers_desktop.agendas.fitting import Lines
from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.shaping import Direction, line_width, shape
from ateliers_desktop.agendas.style import Paper


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
        pen = self._canvas.beginText(left * self._scale, self._up(y))
        pen.setFillColor(HexColor(face.colour))
        for run in shape(line, self.direction):
            pen.setFont(face.font(run.script), face.size * self._scale)
            pen.textOut(run.text)
        self._canvas.drawText(pen)

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
        self._canvas.setFillColor(linearlyInterpolatedColor(white, HexColor(fill), 0, 1, opacity))
        place = self._rectangle(x, y, width, height)
        if radius:
            self._canvas.roundRect(*place, radius * self._scale, stroke=0, fill=1)
        else:
            self._canvas.rect(*place, stroke=0, fill=1)

    def dashed_box(
        self, x: float, y: float, width: float, height: float, stroke: str, radius: float
    ) -> None:
        """Draw the dashed outline of a rectangle."""
        self._canvas.saveState()
        self._canvas.setStrokeColor(HexColor(stroke))
        self._canvas.setLineWidth(0.7 * self._scale)
        self._canvas.setDash([2 * self._scale, 1.6 * self._scale])
        self._canvas.roundRect(
            *self._rectangle(x, y, width, height), radius * self._scale, stroke=1, fill=0
        )
        self._canvas.restoreState()

    def rule(self, x: float, y: float, length: float, stroke: str, thickness: float) -> None:
        """Draw a level line."""
        self._canvas.setStrokeColor(HexColor(stroke))
        self._canvas.setLineWidth(thickness * self._scale)
        left, end = self._left(x, length) * self._scale, self._left(x, length) + length
        self._canvas.line(left, self._up(y), end * self._scale, self._up(y))

    def polygon(self, corners: tuple[tuple[float, float], ...], fill: str) -> None:
        """Fill the area between corners."""
        path = self._canvas.beginPath()
        for number, (x, y) in enumerate(corners):
            place = self._left(x, 0) * self._scale, self._up(y)
            (path.lineTo if number else path.moveTo)(*place)
        path.close()
        self._canvas.setFillColor(HexColor(fill))
        self._canvas.drawPath(path, stroke=0, fill=1)

    def dot(self, x: float, y: float, radius: float, fill: str) -> None:
        """Fill a circle around a point."""
        self._canvas.setFillColor(HexColor(fill))
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
        self._canvas.setFillColor(black)
        self._canvas.transform(width / len(rows), 0, 0, width / len(rows), left, bottom)
        # One path shows no seams between rows; it is written at once, there are thousands.
        runs = (run for y, row in enumerate(reversed(rows)) for run in _runs(row, y))
        self._canvas.addLiteral(f"{' '.join(runs)} f")
        self._canvas.restoreState()

    def clip(self, x: float, y: float, width: float, height: float, radius: float) -> None:
        """Keep what is drawn next, until :meth:`unclip`, within a rounded rectangle."""
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.roundRect(*self._rectangle(x, y, width, height), radius * self._scale)
        self._canvas.clipPath(path, stroke=0, fill=0)

    def unclip(self) -> None:
        """End what :meth:`clip` began."""
        self._canvas.restoreState()

    def bookmark(self, name: str, title: str) -> None:
        """Make the page known to the file's outline."""
        self._canvas.bookmarkPage(name)
        self._canvas.addOutlineEntry(title, name)

    def finish(self) -> None:
        """End the page; the next one begins."""
        self._canvas.showPage()

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


def _runs(row: bytes, y: int) -> Iterator[str]:
    """Yield a rectangle for each run of zeros in a row, as an operation of a path."""
    x = 0
    for run in row.split(b"\xff"):
        if run:
            yield f"{x} {y} {len(run)} 1 re"
        x += len(run) + 1

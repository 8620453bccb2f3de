# SPDX-License-Identifier: Apache-2.0
"""Text for a screen that is read from afar: as large as its place allows, wrapped, whole."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class HallFont:
    """A size of letters, as a share of the screen's height; a line takes `LEADING` of it."""

    size: float
    bold: bool = False

    def pixels(self, height: float) -> QFont:
        """Return the font on a screen that many pixels high."""
        font = QFont(["Noto Sans", "Noto Sans Arabic"])
        font.setPixelSize(max(1, round(self.size * height)))
        font.setBold(self.bold)
        return font


LEADING = 1.25
"""A line of text, in sizes of its letters; Arabic letters reach higher and lower."""
ARABIC_LEADING = 1.5


class Paragraph:
    """A text broken into lines of a width.

    Parameters
    ----------
    most
        How many lines it may have; a longer text ends in three dots.
    """

    def __init__(
        self, text: str, font: QFont, width: float, *, mirrored: bool, most: int = 99
    ) -> None:
        self._font, self._width, self._mirrored = font, width, mirrored
        self.leading = font.pixelSize() * (ARABIC_LEADING if _is_arabic(text) else LEADING)
        self._layout = self._laid_out(text)
        self.is_cut = self._layout.lineCount() > most
        while self.is_cut and self._layout.lineCount() > most and text:
            line = self._layout.lineAt(most - 1)
            end = line.textStart() + line.textLength()
            text = text[: min(end, len(text)) - 1].rstrip()
            self._layout = self._laid_out(text + _ELLIPSIS)

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return self._layout.lineCount()

    @property
    def height(self) -> float:
        """How high they are together, in pixels."""
        return self.lines * self.leading

    def draw(self, painter: QPainter, left: float, top: float, ink: QColor) -> None:
        """Draw it from a point downwards."""
        painter.setPen(ink)
        self._layout.draw(painter, QPointF(left, top))

    def _laid_out(self, text: str) -> QTextLayout:
        option = QTextOption(
            Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        )
        option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        )
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, top + (self.leading - line.height()) / 2))
            top += self.leading
        layout.endLayout()
        return layout


def fitting(
    text: str,
    sizes: tuple[HallFont, ...],
    screen: float,
    place: QRectF,
    *,
    mirrored: bool,
) -> Paragraph:
    """Return a text in the largest of some sizes in which it fits a place, cut in the smallest.

    A word is broken in the smallest alone, too.
    """
    for size in sizes:
        font = size.pixels(screen)
        found = Paragraph(text, font, place.width(), mirrored=mirrored)
        words_fit = _widest_word(text, font) <= place.width()
        if found.height <= place.height() and (words_fit or size is sizes[-1]):
            return found
    smallest = sizes[-1].pixels(screen)
    most = max(1, int(place.height() / found.leading))
    return Paragraph(text, smallest, place.width(), mirrored=mirrored, most=most)


def _is_arabic(text: str) -> bool:
    return any("\u0600" <= letter <= "\u08ff" for letter in text)


def _widest_word(text: str, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)

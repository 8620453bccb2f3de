# SPDX-License-Identifier: Apache-2.0
"""Pages as small grey pictures, and whether two of them show the same.

Two pictures are alike if each spot of one lies between the lightest and the darkest that the
other has there or one spot beside it: edges may be smoothed in other ways. Spots are taken three
times: as small squares, and as long flat and long upright ones, which faint lines fill. They are
compared by the roots of their darkness, so that faint lines count.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

DOTS_PER_INCH = 40
_FINER = 3
"""Pages are drawn so many times larger, then made small."""
_LEVELS = 11
_GREY = QImage.Format.Format_Grayscale8
_GREYS = tuple(round(255 - (level / _LEVELS) ** 2 * 255) for level in range(_LEVELS + 1))
"""A few greys, most of them light: files stay small and faint lines stay seen."""
_LEVEL_OF = bytes(round(sqrt(1 - grey / 255) * _LEVELS) for grey in range(256))
_ROOTS = bytes(round(sqrt(1 - grey / 255) * 255) for grey in range(256))


@dataclass(frozen=True)
class _Spots:
    """How many pixels a spot is wide and high, where it may have moved to, what may differ."""

    width: int
    height: int
    sideways: bool
    up_and_down: bool
    allowed: int


_SPOTS = (
    _Spots(3, 3, sideways=True, up_and_down=True, allowed=40),
    _Spots(24, 1, sideways=False, up_and_down=True, allowed=33),
    _Spots(1, 24, sideways=True, up_and_down=False, allowed=28),
)


def pictures(content: bytes, most: int, finer: int = _FINER) -> list[QImage]:
    """Return the first pages of a PDF file as pictures of few greys."""
    document = QPdfDocument(None)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    count = min(document.pageCount(), most)
    drawn = [_picture(document, number, finer) for number in range(count)]
    document.close()
    return drawn


def keep(picture: QImage, file: Path) -> None:
    """Write a picture as small as it gets: by the numbers of its greys."""
    width, height = picture.width(), picture.height()
    levels = _pixels(picture).translate(_LEVEL_OF)
    numbered = QImage(levels, width, height, width, QImage.Format.Format_Indexed8)
    numbered.setColorTable([0xFF000000 | grey * 0x010101 for grey in _GREYS])
    if not numbered.save(str(file), quality=0):
        raise OSError(f"{file}: not written")


def kept(file: Path) -> QImage:
    """Return a picture that was kept."""
    return QImage(str(file)).convertToFormat(_GREY)


def alike(first: QImage, second: QImage) -> bool:
    """Tell whether two pictures show the same, however their edges are smoothed."""
    if first.size() != second.size():
        return False
    if _pixels(first) == _pixels(second):
        return True
    return all(
        max(_beyond(here, there, spots), _beyond(there, here, spots)) <= spots.allowed
        for spots in _SPOTS
        for here, there in [(_rows(first, spots), _rows(second, spots))]
    )


def _picture(document: QPdfDocument, number: int, finer: int) -> QImage:
    points = document.pagePointSize(number)
    size = QSize(
        round(points.width() * DOTS_PER_INCH / 72), round(points.height() * DOTS_PER_INCH / 72)
    )
    large = document.render(number, size * finer)
    paper = QImage(large.size(), _GREY)
    paper.fill(255)
    painter = QPainter(paper)
    painter.drawImage(0, 0, large)
    painter.end()
    return _mapped(_scaled(paper, size), bytes(_GREYS[level] for level in _LEVEL_OF))


def _scaled(picture: QImage, size: QSize) -> QImage:
    small = picture.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return small.convertToFormat(_GREY)


def _pixels(picture: QImage) -> bytes:
    """Return the greys of a picture, row by row."""
    step, content = picture.bytesPerLine(), bytes(picture.constBits())
    rows = (content[row * step : row * step + picture.width()] for row in range(picture.height()))
    return b"".join(rows)


def _mapped(picture: QImage, greys: bytes) -> QImage:
    pixels = _pixels(picture).translate(greys)
    width, height = picture.width(), picture.height()
    return QImage(pixels, width, height, width, _GREY).copy()


def _rows(picture: QImage, spots: _Spots) -> list[bytes]:
    """Return a picture's spots, row by row."""
    width, height = picture.width() // spots.width, picture.height() // spots.height
    pixels = _pixels(_scaled(_mapped(picture, _ROOTS), QSize(width, height)))
    return [pixels[row * width : (row + 1) * width] for row in range(height)]


def _beyond(here: list[bytes], there: list[bytes], spots: _Spots) -> int:
    """Return by how much a spot lies at most outside what the other picture has around it."""
    around = zip(here, _spread(there, spots, min), _spread(there, spots, max), strict=True)
    return max(
        max(least - spot, spot - most)
        for row, lightest, darkest in around
        for spot, least, most in zip(row, lightest, darkest, strict=True)
    )


def _spread(rows: list[bytes], spots: _Spots, choose: Callable[..., int]) -> Iterator[bytes]:
    """Yield the rows with each spot replaced by the least or most around it."""
    if spots.sideways:
        rows = [bytes(map(choose, row, row[1:] + row[-1:], row[:1] + row[:-1])) for row in rows]
    if not spots.up_and_down:
        yield from rows
        return
    above, below = [rows[0], *rows[:-1]], [*rows[1:], rows[-1]]
    for each in zip(rows, above, below, strict=True):
        yield bytes(map(choose, *each))

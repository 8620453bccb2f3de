# SPDX-License-Identifier: Apache-2.0
"""QR codes: their modules as a value, and how they are drawn, no smaller than a phone can read."""

from dataclasses import dataclass
from typing import Any

import zxingcpp

from ateliers_desktop.agendas.page import Page

LEAST_MODULE = 72 / 25.4 * 0.5
"""Half a millimetre in points of A4; larger paper has larger modules."""
QUIET = 4
"""How many modules around a code stay white."""
_LEAST_SIDE, _MOST_SIDE = 96.0, 128.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Room for a code: how many modules its side may have, and how many bytes surely fit so.

    The bytes are those of such a code with error correction L in ISO/IEC 18004, table 7. More fit
    where they are capitals and figures.
    """

    most_modules: int
    sure_bytes: int

    def holds(self, content: bytes) -> bool:
        """Tell whether a code that holds some bytes is no larger."""
        if len(content) <= self.sure_bytes:
            return True
        try:
            return qr_code(content).modules <= self.most_modules
        except ValueError:
            return False


LARGE = Place(most_modules=137, sure_bytes=1732)
MEDIUM = Place(most_modules=125, sure_bytes=1465)
_SMALL_BYTES = 287
"""So many fit, with the better error correction M, into the least side that any code has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QrCode:
    """The modules of a code, without the white around it.

    Attributes
    ----------
    rows
        From the top down, a byte a module: 0 is dark, 255 is light.
    """

    rows: tuple[bytes, ...]

    @property
    def modules(self) -> int:
        """How many modules its side has."""
        return len(self.rows)

    @property
    def least_side(self) -> float:
        """The length in points of its side at which a phone can read it with ease."""
        return max(self.modules * LEAST_MODULE, _LEAST_SIDE)

    def side_within(self, height: float) -> float:
        """Return the length in points of its side where it stands beside words of a height."""
        return max(self.least_side, min(height, _MOST_SIDE))

    def quiet(self, side: float) -> float:
        """Return how wide, in points, the white around it is at least if its side is so long."""
        return QUIET * side / self.modules


def qr_code(content: bytes) -> QrCode:
    """Return the smallest code that holds UTF-8; ValueError if it is too much for any code.

    It does not name its encoding (ECI): phones take UTF-8 for granted, and not all know the mark.
    """
    barcode = zxingcpp.create_barcode(
        content,
        zxingcpp.BarcodeFormat.QRCode,
        ec_level="M" if len(content) <= _SMALL_BYTES else "L",
        eci="0",
    )
    picture: Any = barcode.to_image(scale=1, add_quiet_zones=False)
    pixels, modules = bytes(memoryview(picture)), picture.shape[0]
    return QrCode(
        rows=tuple(pixels[start : start + modules] for start in range(0, len(pixels), modules))
    )


def draw_code(page: Page, code: QrCode, x: float, top: float, side: float) -> None:
    """Draw a code with its start at `x` and its upper edge at `top`; the white is the caller's."""
    page.squares(x, top, side, code.rows)

# SPDX-License-Identifier: Apache-2.0
"""Draws the program's icon into `resources/program` in the forms that each system wants.

`python packaging/draw_icon.py`: one drawing, written here; from it the SVG, PNGs, and the
containers of Windows (.ico) and macOS (.icns), which hold PNGs. The icon is a page of a board:
slots of an hour, and in them two sessions and the meeting of both.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "resources" / "program"
NAME = "ateliers-desktop"
SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIDES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
"""What macOS calls each size."""

RAIL, PAPER, LINE, ACCENT, GOOD, AMBER = (
    *("#2B2F38", "#FAF8F5", "#D8D1C6"),
    *("#B4482A", "#2A746E", "#E3B04B"),
)
"""Of the palette: the rail, the window, its lines, and the three marks."""

DRAWING = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
  <rect x="6" y="6" width="116" height="116" rx="26" fill="{RAIL}"/>
  <rect x="24" y="24" width="80" height="80" rx="10" fill="{PAPER}"/>
  <g fill="{LINE}">
    <rect x="32" y="32" width="28" height="14" rx="4"/>
    <rect x="68" y="82" width="28" height="14" rx="4"/>
  </g>
  <rect x="68" y="32" width="28" height="14" rx="4" fill="{AMBER}"/>
  <rect x="32" y="54" width="64" height="20" rx="6" fill="{ACCENT}"/>
  <rect x="32" y="82" width="28" height="14" rx="4" fill="{GOOD}"/>
</svg>
"""


def main() -> int:
    """Draw all forms anew."""
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / f"{NAME}.svg").write_text(DRAWING, "utf-8", newline="\n")
    pictures = {side: png(side) for side in SIDES}
    for side, picture in pictures.items():
        (OUT / f"{NAME}-{side}.png").write_bytes(picture)
    (OUT / f"{NAME}.ico").write_bytes(ico(pictures))
    (OUT / f"{NAME}.icns").write_bytes(icns(pictures))
    return 0


def png(side: int) -> bytes:
    """Return the drawing as a PNG, `side` pixels high and wide."""
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(DRAWING.encode())).render(painter)
    painter.end()
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(written, "PNG")  # type: ignore[call-overload]
    return bytes(written.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return the container of Windows."""
    head = struct.pack("<HHH", 0, 1, len(ICO_SIDES))
    at = len(head) + 16 * len(ICO_SIDES)
    entries, bodies = b"", b""
    for side in ICO_SIDES:
        body = pictures[side]
        # 256 does not fit into a byte and is written as 0.
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(body), at)
        bodies += body
        at += len(body)
    return head + entries + bodies


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return the container of macOS."""
    bodies = b"".join(
        kind + struct.pack(">I", len(pictures[side]) + 8) + pictures[side]
        for kind, side in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(bodies) + 8) + bodies


if __name__ == "__main__":
    sys.exit(main())

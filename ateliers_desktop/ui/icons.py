# SPDX-License-Identifier: Apache-2.0
"""The program's own line icons, drawn in whatever colour they stand in."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ateliers_desktop.resource_files import resource
from ateliers_desktop.ui.theme import Theme

_SIDES = (16, 20, 22, 24, 32, 44, 64)
_INK = b"#000000"
_DIRECTED = frozenset({"undo", "redo", "moved"})
"""Icons that point where time or reading goes, and so the other way from right to left."""


def icon(name: str, theme: Theme, colour: str = "", air: float = 0.0) -> QIcon:
    """Return an icon in a colour ("#RRGGBB", the text's if none), faded where it is disabled.

    Parameters
    ----------
    air
        Room left free at both sides, as a share of the icon's height.
    """
    made = QIcon()
    for side in _SIDES:
        made.addPixmap(drawing(name, colour or theme.palette.text, side, air))
        made.addPixmap(drawing(name, theme.faded, side, air), QIcon.Mode.Disabled)
    return made


def drawing(name: str, colour: str, side: int, air: float = 0.0) -> QPixmap:
    """Return an icon as a picture, `side` pixels high and, but for the air, wide."""
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _drawn(name, colour, side, air, mirrored and name in _DIRECTED)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, side: int, air: float, mirrored: bool) -> QPixmap:
    lines = resource("icons", f"{name}.svg").read_bytes().replace(_INK, colour.encode())
    free = round(side * air)
    picture = QPixmap(side + 2 * free, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(lines)).render(painter, QRectF(free, 0, side, side))
    painter.end()
    return picture.transformed(QTransform.fromScale(-1, 1)) if mirrored else picture

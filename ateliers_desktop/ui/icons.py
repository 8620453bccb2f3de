# SPDX-License-Identifier: Apache-2.0
"""The program's own line icons, drawn in whatever colour they stand in."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ateliers_desktop.resource_files import resource
from ateliers_desktop.ui.theme import Theme

_SIDES = (16, 20, 24, 32, 40, 64)
_INK = b"#000000"


def icon(name: str, theme: Theme, colour: str = "") -> QIcon:
    """Return an icon in a colour ("#RRGGBB", the text's if none), faded where it is disabled."""
    made = QIcon()
    for side in _SIDES:
        made.addPixmap(drawing(name, colour or theme.palette.text, side))
        made.addPixmap(drawing(name, theme.faded, side), QIcon.Mode.Disabled)
    return made


def drawing(name: str, colour: str, side: int) -> QPixmap:
    """Return an icon as a square picture, `side` in pixels."""
    lines = resource("icons", f"{name}.svg").read_bytes().replace(_INK, colour.encode())
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(lines)).render(painter)
    painter.end()
    return picture

# SPDX-License-Identifier: Apache-2.0
"""How a room is divided in two: what is looked through, and the page about what is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget


def lay_side_by_side(
    room: QWidget,
    parts: tuple[QWidget, QWidget],
    *,
    letters: tuple[int, int],
    least: tuple[int, int],
    growing: int = 0,
) -> None:
    """Fill a room with two parts, the bound between which can be moved.

    Parameters
    ----------
    letters, least
        How wide the parts are at first and at least, in average letters; 0 is what they need.
    growing
        Which of them takes what the window gains.
    """
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    letter = room.fontMetrics().averageCharWidth()
    for at, (part, count) in enumerate(zip(parts, least, strict=True)):
        if count:
            part.setMinimumWidth(letter * count)
        splitter.addWidget(part)
        splitter.setStretchFactor(at, int(at == growing))
    splitter.setSizes([letter * count for count in letters])
    whole = QHBoxLayout(room)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(splitter)

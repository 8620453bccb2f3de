# SPDX-License-Identifier: Apache-2.0
"""What stands at the end of a line of the list to tick is written out where there is room."""

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ateliers_desktop.ui.settings import Light
from ateliers_desktop.ui.theme import SMALL, scaled, theme_for
from ateliers_desktop.ui.today.tick_delegate import TickDelegate
from ateliers_desktop.ui.today.tick_rows import TickRow

WORDS = ("tenue", "manquée", "annulée", "jusqu’à 14:30", "held", "missed", "cancelled", "لم تُعقد")


class Reader(TickDelegate):
    """Notes what a text becomes in its place."""

    written: list[str]

    def _text(self, painter: QPainter, place: QRect, font: QFont, ink: str, text: str) -> None:
        super()._text(painter, place, font, ink, text)
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self.written.append(cut)


@pytest.mark.parametrize("tenths", range(80, 160, 7))
def test_a_mark_is_never_cut_where_its_line_is_long_enough(
    qapp: QApplication, tenths: int
) -> None:
    font = qapp.font()
    font.setPointSizeF(tenths / 10)
    image = QImage(900, 60, QImage.Format.Format_ARGB32)
    reader = Reader(theme_for(Light.LIGHT), QObject())
    reader.written = []
    painter = QPainter(image)
    reader._marks(
        painter, QRect(0, 0, 890, 30), scaled(font, SMALL), TickRow(text="", marks=WORDS)
    )
    painter.end()
    assert reader.written == list(WORDS)

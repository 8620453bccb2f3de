# SPDX-License-Identifier: Apache-2.0
"""A button that reads as a line of text, and goes on in the next where it is long."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle

from ateliers_desktop.ui.plain_text import menu_text
from ateliers_desktop.ui.theme import SMALL, Theme, scaled

_PAD = 2


class LinkButton(QPushButton):
    """Underlined under the mouse, framed when it has the focus.

    Parameters
    ----------
    quiet
        Muted and light, for something to read first; otherwise bold and in the colour of what
        is good.
    trailing
        Whether the text stands at the trailing edge.
    """

    def __init__(self, theme: Theme, *, quiet: bool = False, trailing: bool = False) -> None:
        super().__init__()
        self._theme, self._quiet, self._trailing = theme, quiet, trailing
        self.said = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, text: str) -> None:
        """Show a text as it stands."""
        self.said = text
        self.setText(menu_text(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the text on one line."""
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self.said) + 2 * _PAD + 2
        return QSize(width, metrics.lineSpacing() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters on one line."""
        metrics = QFontMetrics(self._font())
        return QSize(metrics.averageCharWidth() * 12, metrics.lineSpacing() + 2 * _PAD)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at a width."""
        room = QRect(0, 0, width - 2 * _PAD, 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        bounds = QFontMetrics(self._font()).boundingRect(room, flags, self.said)
        return bounds.height() + 2 * _PAD

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline the text."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, and what says that it is a button."""
        colours = self._theme.palette
        colour = colours.muted if self._quiet else colours.good
        if not self.isEnabled():
            colour = self._theme.faded
        painter = QPainter(self)
        font = self._font()
        font.setUnderline(self.isEnabled() and self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        wanted = Qt.AlignmentFlag.AlignRight if self._trailing else Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(self.layoutDirection(), wanted)
        inner = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, int(flags), self.said)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.text), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)
        painter.end()

    def _font(self) -> QFont:
        return scaled(self.font(), SMALL, bold=not self._quiet)

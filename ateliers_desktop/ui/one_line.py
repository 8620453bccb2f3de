# SPDX-License-Identifier: Apache-2.0
"""A label of one line that says where it is cut, and whole in its tooltip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent

from ateliers_desktop.ui.plain_text import PlainLabel, plain_tool_tip


class OneLineLabel(PlainLabel):
    """Ends in an ellipsis where its place is too narrow; it may become as narrow as need be."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setMinimumWidth(1)

    def setText(self, text: str) -> None:
        """Show a text, cut if need be; a screen reader is told the whole of it."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        around = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + around.left() + around.right() + 1, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text where the line ends now."""
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        """Cut the text anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cut()

    def _cut(self) -> None:
        whole, room = self.text(), self.contentsRect().width()
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain_tool_tip(whole) if shown != whole else "")
        self.show_as(shown)

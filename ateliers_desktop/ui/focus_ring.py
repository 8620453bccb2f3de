# SPDX-License-Identifier: Apache-2.0
"""A ring around a list, a table or a page while the keys are in it, for whoever came by keys."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_FOR_A_WHILE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_ROUND = 5


class FocusRing(QWidget):
    """Lies over a view and takes no mouse; what is chosen in the view may be out of sight."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the keys."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self.hide()
        elif watched is not self._view:
            return False
        elif kind == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        elif isinstance(event, QFocusEvent) and event.reason() not in _FOR_A_WHILE:
            self.setGeometry(self._view.rect())
            self.raise_()
            self.setVisible(kind == QEvent.Type.FocusIn and event.reason() in _BY_KEYS)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().windowText().color())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.end()

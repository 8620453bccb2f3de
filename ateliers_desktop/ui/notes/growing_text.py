# SPDX-License-Identifier: Apache-2.0
"""A plain editor that is as high as what stands in it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.records.entry_line import begin_at_leading_side
from ateliers_desktop.ui.typing_steps import TypingSteps

_LEAST, _MOST = 2, 16
"""How many lines it is high; more are scrolled."""

_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class GrowingText(QPlainTextEdit):
    """Tab leaves it, Ctrl+Enter and Escape end it.

    Signals
    -------
    finished()
        The person is done.
    """

    finished = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        begin_at_leading_side(self)
        self.steps = TypingSteps(self)
        self.textChanged.connect(self.fit)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo to the window while there is nothing of one's own to undo."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.document().isUndoAvailable()
            and not self.document().isRedoAvailable()
            and any(event.matches(each) for each in _STEPS)
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Ctrl+Enter or Escape: what was typed is stored anyway."""
        enter = event.key() in ENTER
        done = enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if done or event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as that takes."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page while there is nothing to scroll."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    @Slot()
    def fit(self) -> None:
        """Be as high as the text takes."""
        # A document of plain text counts its height in lines.
        lines = min(max(round(self.document().size().height()), _LEAST), _MOST)
        wanted = self.fontMetrics().lineSpacing() * lines + 22
        if wanted != self.height():
            self.setFixedHeight(wanted)

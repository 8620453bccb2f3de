# SPDX-License-Identifier: Apache-2.0
"""Fields for a line of text, several lines of text, and a whole number."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QToolButton

from ateliers_desktop.operations.record_checks import Fault, Finding
from ateliers_desktop.residency import clean
from ateliers_desktop.ui.enter_key import ENTER
from ateliers_desktop.ui.records.completion import FoldedCompleter
from ateliers_desktop.ui.records.entry_line import EntryLine, SteppedLine, begin_at_leading_side
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.records.figures import typed_number
from ateliers_desktop.ui.typing_steps import TypingSteps


class TextField(Field):
    """A line of free text, perhaps with suggestions; other texts stay possible.

    Parameters
    ----------
    role
        "headline" for the name at the head of a form, which has no label of its own.
    """

    def __init__(self, name: str, *, role: str = "") -> None:
        self.line = EntryLine(name)
        if role:
            self.line.setProperty("role", role)
            self.line.setPlaceholderText(name)
        super().__init__(name, self.line, titled=not role)
        self.completer: FoldedCompleter | None = None
        self.line.textEdited.connect(self.typed)
        self.line.editingFinished.connect(self.settle)

    @property
    def pending(self) -> bool:
        """Tell whether something else stands there than what is stored."""
        return self.line.pending

    def value(self) -> object:
        """Return the text without what no name may hold."""
        return clean(self.line.text())

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show a text."""
        self.line.store(str(value), fresh=fresh)

    def suggest(self, names: Sequence[str], arrow: QIcon | None = None) -> None:
        """Offer texts; the arrow, given once, shows all of them."""
        if self.completer is None:
            self.completer = FoldedCompleter(self.line)
            self.completer.activated.connect(self._on_picked)
            if arrow is not None:
                action = QAction(arrow, "", self.line)
                action.triggered.connect(self.completer.pop_up)
                self.line.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self.completer.offer(names)

    @Slot(str)
    def _on_picked(self, text: str) -> None:
        self.line.setText(text)
        self.typed.emit()
        self.settle()


class _Lines(QPlainTextEdit):
    """Several lines; leaving them or Ctrl+Enter is the end, Escape takes back."""

    finished = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.stored = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        begin_at_leading_side(self)
        self.steps = TypingSteps(self)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.toPlainText() == self.stored
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in ENTER
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self.stored:
            self.setPlainText(self.stored)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finished.emit()


class LongTextField(Field):
    """A few sentences."""

    def __init__(self, name: str, *, lines: int = 3) -> None:
        self.lines = _Lines(name)
        super().__init__(name, self.lines)
        self.lines.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        self.lines.textChanged.connect(self.typed)
        self.lines.finished.connect(self.settle)

    @property
    def pending(self) -> bool:
        """Tell whether something else stands there than what is stored."""
        return self.lines.toPlainText() != self.lines.stored

    def value(self) -> object:
        """Return the lines, each without what no name may hold."""
        lines = (clean(each) for each in self.lines.toPlainText().splitlines())
        return "\n".join(lines).strip()

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show a text."""
        text = str(value)
        changed, self.lines.stored = text != self.lines.stored, text
        if (fresh or changed) and text != self.lines.toPlainText():
            cursor = self.lines.textCursor().position()
            self.lines.setPlainText(text)
            if not fresh:
                moved = self.lines.textCursor()
                moved.setPosition(min(cursor, len(text)))
                self.lines.setTextCursor(moved)


class NumberField(Field):
    """A whole number, typed, or one more or less with the arrow keys and the buttons.

    Parameters
    ----------
    least, most
        What the buttons lead to, and what is said of a text that is no number.
    more, less
        The names of the buttons, for those who do not see them.
    """

    def __init__(
        self, name: str, least: int, most: int, *, more: str, less: str, step: int = 1
    ) -> None:
        self.line = SteppedLine(name)
        self.least, self.most, self._step = least, most, step
        self.optional = False
        """Whether the field may be empty; then there is no number."""
        frame = QFrame()
        frame.setProperty("role", "entry")
        row = QHBoxLayout(frame)
        row.setContentsMargins(3, 1, 3, 1)
        row.setSpacing(0)
        row.addSpacing(7)
        row.addWidget(self.line, 1)
        super().__init__(name, self.line, framed=frame)
        self.less = self._button("−", less, -1)
        self.more = self._button("+", more, 1)
        row.addWidget(self.less)
        row.addWidget(self.more)
        self.line.textEdited.connect(self.typed)
        self.line.editingFinished.connect(self.settle)
        self.line.stepped.connect(self._on_step)

    def _button(self, sign: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setProperty("role", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        # The arrow keys do the same in the line.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._on_more if step > 0 else self._on_less)
        return button

    @property
    def pending(self) -> bool:
        """Tell whether something else stands there than what is stored."""
        return self.line.pending

    def value(self) -> object:
        """Return the number, None for an empty field that may be so, or what is wrong."""
        if self.optional and not self.line.text().strip():
            return None
        number = typed_number(self.line.text())
        if number is not None:
            return number
        return Finding(fault=Fault.OUT_OF_RANGE, fields=(), least=self.least, most=self.most)

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show a number, or none."""
        self.line.store("" if value is None else str(value), fresh=fresh)

    @Slot()
    def _on_more(self) -> None:
        self._on_step(1)
        self.settle()

    @Slot()
    def _on_less(self) -> None:
        self._on_step(-1)
        self.settle()

    @Slot(int)
    def _on_step(self, step: int) -> None:
        value = self.value()
        before = value if isinstance(value, int) else 0
        after = before + step * self._step
        if self.optional and after < self.least:
            self.line.setText("")
        else:
            self.line.setText(str(min(max(after, self.least), self.most)))
        self.typed.emit()

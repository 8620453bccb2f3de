# SPDX-License-Identifier: Apache-2.0
"""A field for a list of names: each a chip that can be taken away, and a line to add one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton

from ateliers_desktop.operations.record_checks import Finding
from ateliers_desktop.residency import clean, fold
from ateliers_desktop.ui.plain_text import menu_text, plain_tool_tip
from ateliers_desktop.ui.records.completion import FoldedCompleter
from ateliers_desktop.ui.records.entry_line import EntryLine
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.records.flow_layout import FlowLayout
from ateliers_desktop.ui.restyle import restyle
from ateliers_desktop.words import Translate

_DIVIDERS = ",;،؛"


class ChipsField(Field):
    """Enter or a comma adds what is typed; Backspace in the empty line leads to the chips.

    Parameters
    ----------
    parse
        Returns the value that a typed text stands for, or what is wrong with it.
    label
        Returns what a chip shows for a value.
    """

    def __init__(
        self,
        name: str,
        translate: Translate,
        *,
        hint: str = "",
        parse: Callable[[str], "str | Finding"] = clean,
        label: Callable[[str], str] = str,
    ) -> None:
        self._translate, self._parse, self._label = translate, parse, label
        self._values: tuple[str, ...] = ()
        self._stored: tuple[str, ...] = ()
        self.line = _ChipLine(name)
        self.line.setPlaceholderText(hint)
        self._hint = hint
        self.frame = _ChipFrame()
        self.flow = FlowLayout(self.frame, spacing=4, stretch_last=True)
        self.flow.setContentsMargins(6, 4, 6, 4)
        self.flow.addWidget(self.line)
        super().__init__(name, self.line, framed=self.frame)
        self.chips: list[Chip] = []
        self.completer = FoldedCompleter(self.line)
        # The completer writes into the line when this has been told.
        self.completer.activated.connect(self._on_picked, Qt.ConnectionType.QueuedConnection)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self.settle)
        self.line.backed.connect(self._on_backed)

    @property
    def pending(self) -> bool:
        """Tell whether other names stand there than what is stored, or one is being typed."""
        return self._values != self._stored or bool(self.line.text().strip())

    def value(self) -> object:
        """Return the names with the one that is being typed, or what is wrong with it."""
        text = self.line.text().strip()
        if not text:
            return self._values
        added = self._parse(text)
        if isinstance(added, Finding):
            return added
        there = fold(added) in {fold(each) for each in self._values}
        return self._values if there else (*self._values, added)

    def offer(self, names: Sequence[str]) -> None:
        """Offer names for completion."""
        self.completer.offer(names)

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show names; what is being typed stays with the same record."""
        values = value if isinstance(value, tuple) else ()
        if fresh or values != self._stored or values != self._values:
            if fresh or self._is_among(values):
                self.line.setText("")
            self._stored = self._values = values
            self._show_chips()

    def _is_among(self, values: tuple[str, ...]) -> bool:
        """Tell whether what is being typed has become one of the values."""
        text = self.line.text().strip()
        return bool(text) and self._parse(text) in values

    def _show_chips(self) -> None:
        while len(self.chips) > len(self._values):
            chip = self.chips.pop()
            if chip.hasFocus():
                self.line.setFocus()
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while len(self.chips) < len(self._values):
            chip = Chip()
            chip.removed.connect(self._on_removed)
            chip.left.connect(self._on_left)
            self.flow.insert_widget(len(self.chips), chip)
            self.chips.append(chip)
            chip.show()
        remove = self._translate("Records", "Remove {name}")
        for chip, value in zip(self.chips, self._values, strict=True):
            name = self._label(value)
            chip.show_name(name, remove.format(name=name))
        self.line.setPlaceholderText("" if self._values else self._hint)
        self.frame.updateGeometry()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Frame all of it while the line has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self.frame, "active", event.type() == QEvent.Type.FocusIn)
        return False

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if text[-1:] and text[-1:] in _DIVIDERS:
            self.line.setText(text[:-1])
            self.settle()
            return
        if not text and self.is_wrong:
            self.show_fault("")
        self.typed.emit()

    @Slot(str)
    def _on_picked(self, text: str) -> None:
        self.line.setText(text)
        self.settle()

    @Slot()
    def _on_backed(self) -> None:
        if self.chips:
            self.chips[-1].setFocus()

    @Slot(object)
    def _on_removed(self, chip: object) -> None:
        at = self.chips.index(chip)  # type: ignore[arg-type]
        if self.chips[at].hasFocus():
            (self.chips[at - 1] if at else self.line).setFocus()
        self._values = (*self._values[:at], *self._values[at + 1 :])
        self.given.emit()

    @Slot(object, int)
    def _on_left(self, chip: object, step: int) -> None:
        at = self.chips.index(chip) + step  # type: ignore[arg-type]
        if at >= len(self.chips):
            self.line.setFocus()
        elif at >= 0:
            self.chips[at].setFocus()


class Chip(QToolButton):
    """One name; a click takes it away, as Delete and Backspace do.

    Signals
    -------
    removed(object)
        The chip itself.
    left(object, int)
        The chip itself, and the step to the chip or line that is wanted.
    """

    removed = Signal(object)
    left = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clicked.connect(self._on_clicked)

    def show_name(self, name: str, remove: str) -> None:
        """Show a name, and say what a click does."""
        self.setText(f"{menu_text(name)}  ×")
        self.setAccessibleName(remove)
        self.setToolTip(plain_tool_tip(remove))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove it, or go to its neighbour."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0) * (-1 if rtl else 1)
        if step:
            self.left.emit(self, step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        self.removed.emit(self)


class _ChipLine(EntryLine):
    backed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.text() and event.key() == Qt.Key.Key_Backspace:
            self.backed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _ChipFrame(QFrame):
    """The frame around chips and line; as high as their rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "entry")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

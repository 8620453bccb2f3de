# SPDX-License-Identifier: Apache-2.0
"""What every field of a form has in common: its name over it, and below it what is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ateliers_desktop.operations.record_checks import Finding
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.restyle import restyle


class Field(QWidget):
    """One value of a record, edited in place.

    Parameters
    ----------
    framed
        The widget whose frame turns red while the value is wrong; the editor unless given.

    Signals
    -------
    typed()
        The value is being changed and may be looked at.
    given()
        The person is done with it; it is to be stored if it is right.
    """

    typed = Signal()
    given = Signal()

    def __init__(
        self, name: str, editor: QWidget, *, framed: QWidget | None = None, titled: bool = True
    ) -> None:
        super().__init__()
        self.editor = editor
        self._framed = framed or editor
        self.fault = plain_label(role="fault", wrap=True)
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if titled:
            label = plain_label(name, "small")
            label.setBuddy(editor)
            column.addWidget(label)
        column.addWidget(self._framed)
        column.addWidget(self.fault)

    @property
    def pending(self) -> bool:
        """Tell whether something else stands there than what is stored."""
        raise NotImplementedError

    def value(self) -> object:
        """Return what stands there as a value, or a Finding that says why it is none."""
        raise NotImplementedError

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show what is stored; what was typed stays if that is the same record's same value."""
        raise NotImplementedError

    def settle(self) -> None:
        """Be done with what was typed, as on leaving the field."""
        if self.pending:
            self.given.emit()

    def show_fault(self, text: str) -> None:
        """Say what is wrong, or with an empty text that nothing is."""
        if text == self.fault.text():
            return
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)
        restyle(self._framed, "wrong", bool(text))

    @property
    def is_wrong(self) -> bool:
        """Tell whether the value that stands there is said to be wrong."""
        return bool(self.fault.text())


def is_value(value: object) -> bool:
    """Tell whether a field could make a value of what stands in it."""
    return not isinstance(value, Finding)

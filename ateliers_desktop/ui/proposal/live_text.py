# SPDX-License-Identifier: Apache-2.0
"""A line that changes by itself, read aloud where somebody listens rather than looks."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ateliers_desktop.ui.plain_text import plain_label


class LiveText:
    """A label, and the part of it that is worth interrupting somebody for."""

    def __init__(self, text: str, role: str) -> None:
        self.label = plain_label(text, role, wrap=True)
        self._said = ""

    def show(self, text: str, said: str = "") -> None:
        """Show a text; say it, or what is said in its place, once for as long as it is the same.

        Parameters
        ----------
        said
            What is read aloud: the text without the seconds that pass, say.
        """
        self.label.setText(text)
        aloud = said or text
        if aloud != self._said:
            self._said = aloud
            announce(self.label, aloud)

    @property
    def said(self) -> str:
        """What was read aloud last."""
        return self._said


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader, where one runs, say a text without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))

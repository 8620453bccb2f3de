# SPDX-License-Identifier: Apache-2.0
"""The question before a change of the grid that takes sessions along."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.residency import Session
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import menu_text, plain_label
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import moment
from ateliers_desktop.words.joining import joined

_MOST_NAMED = 6


class ConsequencesDialog(QDialog):
    """Names the sessions that go; accepted means that the change is to be made.

    Parameters
    ----------
    headline
        What is to be done: "Delete the slot 09:00 – 09:45".
    """

    def __init__(
        self,
        parent: QWidget,
        translate: Translate,
        language: str,
        headline: str,
        sessions: Sequence[Session],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        self.text = plain_label(consequences(sessions, translate, language), wrap=True)
        self.do = QPushButton(menu_text(headline))
        self.do.setProperty("primary", True)
        self.do.clicked.connect(self.accept)
        self.keep = QPushButton(translate("Grid", "Leave it as it is"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        buttons = button_row(self.keep, self.do)
        column = dialog_column(self)
        column.addWidget(plain_label(headline, "title", wrap=True))
        column.addWidget(self.text)
        column.addWidget(plain_label(translate("Records", "It can be undone."), "muted"))
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.keep.setFocus()


def consequences(sessions: Sequence[Session], translate: Translate, language: str) -> str:
    """Return how many sessions go along, and the first of them by name."""
    lines = [translate("Records", "%n sessions go along:", n=len(sessions))]
    for each in sessions[:_MOST_NAMED]:
        who = f"{each.project} × {each.mentor}"
        lines.append(f"• {joined((who, moment(each.start, language)), language)}")
    if len(sessions) > _MOST_NAMED:
        lines.append(translate("Records", "… and %n more", n=len(sessions) - _MOST_NAMED))
    return "\n".join(lines)

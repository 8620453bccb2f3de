# SPDX-License-Identifier: Apache-2.0
"""The one question before something is deleted: what it would take along."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.operations.editing import Removal
from ateliers_desktop.residency import Session
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import menu_text, plain_label
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import moment
from ateliers_desktop.words.joining import joined, listed

_MOST_NAMED = 6


class RemovalDialog(QDialog):
    """Says what goes along, by name; accepted means that it is to be deleted.

    Parameters
    ----------
    stay
        Whether the sessions stay and lose their room alone.
    """

    def __init__(
        self,
        parent: QWidget,
        translate: Translate,
        language: str,
        name: str,
        removal: Removal,
        *,
        stay: bool = False,
    ) -> None:
        super().__init__(parent)
        self._translate, self._language, self._stay = translate, language, stay
        title = translate("Records", "Delete {name}").format(name=name)
        self.setWindowTitle(title)
        self.headline = plain_label(title, "title", wrap=True)
        self.text = plain_label("\n\n".join(self._said(removal)), wrap=True)
        self.delete = QPushButton(menu_text(title))
        self.delete.setProperty("primary", True)
        self.delete.clicked.connect(self.accept)
        self.keep = QPushButton(translate("Records", "Keep it"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        buttons = button_row(self.keep, self.delete)
        column = dialog_column(self)
        column.addWidget(self.headline)
        column.addWidget(self.text)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, removal: Removal) -> list[str]:
        translate = self._translate
        said = []
        if removal.sessions:
            head = (
                translate("Records", "%n sessions lose their room:", n=len(removal.sessions))
                if self._stay
                else translate("Records", "%n sessions go along:", n=len(removal.sessions))
            )
            lines = [self._line(each) for each in removal.sessions[:_MOST_NAMED]]
            said.append("\n".join((head, *lines, *self._more(len(removal.sessions)))))
        if removal.mentioned_by:
            text = translate("Records", "No longer mentioned by: {names}.")
            names = listed(removal.mentioned_by[:_MOST_NAMED], self._language)
            more = self._more(len(removal.mentioned_by))
            said.append(text.format(names=" ".join((names, *more))))
        said.append(translate("Records", "It can be undone."))
        return said

    def _line(self, session: Session) -> str:
        who = f"{session.project} × {session.mentor}"
        return f"• {joined((who, moment(session.start, self._language)), self._language)}"

    def _more(self, count: int) -> tuple[str, ...]:
        over = count - _MOST_NAMED
        return (self._translate("Records", "… and %n more", n=over),) if over > 0 else ()

# SPDX-License-Identifier: Apache-2.0
"""Who asks for an area, seen from the mentor of the chosen cell; each leads to its project."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ateliers_desktop.operations.coverage import Asking
from ateliers_desktop.ui.expertise.coverage_words import asking_text, level_text
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import joined


class AskingList(QWidget):
    """One line a project, the most pressing first.

    Signals
    -------
    place_wanted(object)
        A Place of the projects.
    """

    place_wanted = Signal(object)

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self._theme, self._translate, self._language = theme, translate, language
        self._asking: tuple[Asking, ...] = ()
        self.links: list[LinkButton] = []
        self.count = plain_label(role="count")
        self.seen_from = plain_label(role="small", wrap=True)
        self.none = plain_label(translate("Expertise", "No project asks for it."), "muted")
        head = QHBoxLayout()
        head.addWidget(plain_label(translate("Expertise", "Asked for by"), "strong"))
        head.addStretch(1)
        head.addWidget(self.count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addWidget(self.seen_from)
        self._column.addWidget(self.none)

    def show_asking(self, asking: Sequence[Asking], mentor: str, level: int) -> None:
        """Show who asks; of a mentor, whether they could meet; empty where there is no mentor."""
        self._asking = tuple(asking)
        said = joined((mentor, level_text(level, self._translate)), self._language)
        self.seen_from.setText(said if mentor else "")
        self.seen_from.setVisible(bool(mentor))
        while len(self.links) < len(asking):
            link = LinkButton(self._theme, quiet=True)
            link.clicked.connect(self._on_clicked)
            self._column.addWidget(link)
            self.links.append(link)
        for at, link in enumerate(self.links):
            link.setVisible(at < len(asking))
            if at < len(asking):
                text = asking_text(asking[at], self._translate, self._language, met=bool(mentor))
                if text != link.said:
                    link.say(text)
        self.count.setText(str(len(asking)))
        self.count.setVisible(bool(asking))
        self.none.setVisible(not asking)

    @Slot()
    def _on_clicked(self) -> None:
        at = next((at for at, each in enumerate(self.links) if each is self.sender()), -1)
        if 0 <= at < len(self._asking):
            self.place_wanted.emit(Place(room=RoomId.PROJECTS, name=self._asking[at].project))

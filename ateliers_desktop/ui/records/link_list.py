# SPDX-License-Identifier: Apache-2.0
"""Lines under a title and their number, each leading to a place in the window."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.theme import Theme


class LinkList(QWidget):
    """As many links as there are lines, made once and hidden while they are not needed.

    Parameters
    ----------
    nothing
        What stands there while there are no lines.

    Signals
    -------
    place_wanted(object)
        The Place that a line leads to.
    """

    place_wanted = Signal(object)

    def __init__(self, theme: Theme, title: str, nothing: str) -> None:
        super().__init__()
        self._theme = theme
        self._places: tuple[Place, ...] = ()
        self.links: list[LinkButton] = []
        self.count = plain_label(role="count")
        self.none = plain_label(nothing, "muted")
        head = QHBoxLayout()
        head.addWidget(plain_label(title, "strong"))
        head.addStretch(1)
        head.addWidget(self.count)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.column.setSpacing(2)
        self.column.addLayout(head)
        self.column.addWidget(self.none)

    def show_lines(self, lines: Sequence[tuple[str, Place]]) -> None:
        """Show texts in order, each with where it leads."""
        self._places = tuple(place for _, place in lines)
        while len(self.links) < len(lines):
            link = LinkButton(self._theme, quiet=True)
            link.clicked.connect(self._on_clicked)
            self.column.addWidget(link)
            self.links.append(link)
        for link, (text, _) in zip(self.links, lines, strict=False):
            if text != link.said:
                link.say(text)
        for at, link in enumerate(self.links):
            link.setVisible(at < len(lines))
        self.count.setText(str(len(lines)))
        self.count.setVisible(bool(lines))
        self.none.setVisible(not lines)

    @Slot()
    def _on_clicked(self) -> None:
        at = next((at for at, each in enumerate(self.links) if each is self.sender()), -1)
        if 0 <= at < len(self._places):
            self.place_wanted.emit(self._places[at])

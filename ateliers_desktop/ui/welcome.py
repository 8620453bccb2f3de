# SPDX-License-Identifier: Apache-2.0
"""What stands in the window while no file is open: three ways in, and the files opened last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.emblem import Emblem
from ateliers_desktop.ui.icons import drawing
from ateliers_desktop.ui.notes_list import KeyRole, Note, NotesList
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_PAD = 20
_EMBLEM = 52


class Welcome(QWidget):
    """Offers the sample residency, an import, a residency begun from nothing, and files to open.

    Signals
    -------
    file_wanted(object)
        The path of a recent file to be opened.
    """

    file_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        translate: Translate,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ways = self._three_ways(translate, actions)
        self.recent = NotesList(theme, translate("Welcome", "Opened last"))
        self.recent.itemActivated.connect(self._on_recent)
        self.recent.itemClicked.connect(self._on_recent)
        self._recent_head = plain_label(translate("Welcome", "Opened last"), "strong")
        self.open = QPushButton(translate("Welcome", "Open a file"))
        self.open.setToolTip(
            translate("Welcome", "A file that you made before; its name ends in .ateliers.")
        )
        self.open.clicked.connect(actions.open.trigger)
        self._lay(translate)

    def _three_ways(self, translate: Translate, actions: WindowActions) -> tuple[QFrame, ...]:
        return (
            self._way(
                "sample",
                translate("Welcome", "Look around"),
                translate(
                    "Welcome",
                    "Fourteen projects, twelve mentors and six days, all invented, to try "
                    "everything out.",
                ),
                translate("Welcome", "Open the sample residency"),
                actions.sample,
            ),
            self._way(
                "import",
                translate("Welcome", "Start from your lists"),
                translate(
                    "Welcome",
                    "An Excel or LibreOffice workbook with mentors, projects, rooms and slots.",
                ),
                translate("Welcome", "Import a workbook"),
                actions.import_workbook,
            ),
            self._way(
                "add",
                translate("Welcome", "Begin from nothing"),
                translate(
                    "Welcome",
                    "A name, a first day and the hours of a day; people and rooms come after.",
                ),
                translate("Welcome", "Begin a residency"),
                actions.begin,
            ),
        )

    def _lay(self, translate: Translate) -> None:
        headline = plain_label(translate("Welcome", "Ateliers Desktop"), "headline")
        self._subtitle = translate(
            "Welcome", "Plan, prove and print the sessions of a residency, offline."
        )
        self.subtitle = plain_label(self._subtitle, "muted")
        self.emblem = Emblem(_EMBLEM)
        head = QGridLayout()
        head.setHorizontalSpacing(14)
        head.setVerticalSpacing(2)
        head.addWidget(self.emblem, 0, 0, 2, 1)
        head.addWidget(headline, 0, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.subtitle, 1, 1, Qt.AlignmentFlag.AlignTop)
        head.setColumnStretch(1, 1)
        ways = QHBoxLayout()
        ways.setSpacing(16)
        for way in self.ways:
            ways.addWidget(way, 1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addStretch(2)
        column.addLayout(head)
        column.addSpacing(18)
        column.addLayout(ways)
        column.addSpacing(18)
        going_on = QHBoxLayout()
        going_on.addWidget(self._recent_head)
        going_on.addStretch(1)
        going_on.addWidget(self.open)
        column.addLayout(going_on)
        column.addWidget(self.recent)
        column.addStretch(3)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(self.fontMetrics().averageCharWidth() * 140)
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 20, 40, 20)
        row.addStretch(1)
        row.addWidget(middle, 8)
        row.addStretch(1)

    def show_opening(self, text: str) -> None:
        """Say that a file is being opened; showing the files opened last ends it."""
        self.subtitle.setText(text)

    def show_recent(self, files: Sequence[Path]) -> None:
        """Show the files opened last, if there are any."""
        self.subtitle.setText(self._subtitle)
        notes = tuple(
            Note(title=path.name, detail=str(path.parent), key=str(path)) for path in files
        )
        self.recent.show_notes(notes[:3])
        self.recent.setVisible(bool(notes))
        self._recent_head.setVisible(bool(notes))
        self.recent.setFixedHeight(self.recent.height_of(self.recent.count()))

    def _way(self, picture: str, title: str, text: str, verb: str, action: QAction) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "panel")
        sign = QLabel()
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(drawing(picture, self._theme.palette.good, round(30 * ratio)))
        drawn.setDevicePixelRatio(ratio)
        sign.setPixmap(drawn)
        sign.setFixedSize(QSize(30, 30))
        button = QPushButton(verb)
        button.setProperty("primary", picture == "sample")
        button.clicked.connect(action.trigger)
        column = QVBoxLayout(frame)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(8)
        column.addWidget(sign)
        column.addWidget(plain_label(title, "title"))
        column.addWidget(plain_label(text, "muted", wrap=True))
        column.addStretch(1)
        column.addSpacing(8)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return frame

    @Slot(QListWidgetItem)
    def _on_recent(self, item: QListWidgetItem) -> None:
        self.file_wanted.emit(Path(item.data(KeyRole)))

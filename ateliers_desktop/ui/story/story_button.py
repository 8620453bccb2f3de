# SPDX-License-Identifier: Apache-2.0
"""The button of a form that opens the story of whom it shows."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Party
from ateliers_desktop.ui.large_dialog import LargeDialog
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.story.story_view import StoryView

_USUAL_SIZE = QSize(820, 720)
_SHARE = 0.94


class StoryDialog(LargeDialog):
    """The story over the window; Escape closes it."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, around.translate("Story", "Close"))
        self._title = around.translate("Story", "Story of {name}")
        self.view = StoryView(around.theme, around.translate, around.language)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.headline)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.view.search.enter)
        self.resize(_USUAL_SIZE.boundedTo(parent.window().size() * _SHARE))

    def show_story(self, programme: Programme, party: Party, name: str) -> None:
        """Show the story of a project or a mentor."""
        self.entitle(self._title.format(name=name))
        self.view.show_story(programme, party, name)
        self.view.page.setFocus()


class StoryButton(QPushButton):
    """Says "Story…"; knows whose."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.translate("Story", "Story…"))
        self._around = around
        self._shown: tuple[Programme, Party, str] | None = None
        self.dialog: StoryDialog | None = None
        tip = around.translate(
            "Story", "What was held, written, agreed and changed, over all residencies of the file"
        )
        self.setToolTip(plain_tool_tip(tip))
        self.setAccessibleDescription(tip)
        self.clicked.connect(self.open_story)

    def show_subject(self, programme: Programme, party: Party, name: str) -> None:
        """Lead to the story of a project or a mentor."""
        self._shown = programme, party, name

    @Slot()
    def open_story(self) -> None:
        """Show the story as it is now."""
        if self._shown is None:
            return
        self.dialog = StoryDialog(self._around, self)
        self.dialog.show_story(*self._shown)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

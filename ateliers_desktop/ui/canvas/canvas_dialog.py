# SPDX-License-Identifier: Apache-2.0
"""The business model of a project over the window, with room for its nine fields."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Project
from ateliers_desktop.ui.canvas.canvas_form import CanvasForm
from ateliers_desktop.ui.large_dialog import LargeDialog
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.room import Surroundings

_USUAL_SIZE = QSize(1180, 700)
_SHARE = 0.96


class CanvasDialog(LargeDialog):
    """Every text is stored when its field is left, so there is nothing to confirm."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        translate = around.translate
        super().__init__(parent, translate("Canvas", "Close"))
        self._title = translate("Canvas", "Business model of {project}")
        self.form = CanvasForm(around)
        self.note = plain_label(
            translate("Canvas", "Each field is saved when you leave it; Ctrl+Z takes it back."),
            role="small",
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(self.headline)
        column.addLayout(head)
        column.addWidget(self.form, 1)
        column.addLayout(foot)
        # The window's own keys do not reach over it.
        undo, redo = around.actions.undo, around.actions.redo
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, undo.trigger)
        QShortcut(redo.shortcut(), self, redo.trigger)
        window = parent.window().size() * _SHARE
        self.resize(_USUAL_SIZE.boundedTo(window))

    def show_project(self, programme: Programme, project: Project, *, fresh: bool) -> None:
        """Show the business model of a project."""
        self.entitle(self._title.format(project=project.name))
        self.note.setVisible(not programme.read_only)
        self.form.show_record(programme, project, fresh=fresh)
        if fresh:
            self.form.blocks["partners"].lines.setFocus()

    @Slot(int)
    def done(self, result: int) -> None:
        """Store what is being typed, then close."""
        self.form.settle()
        super().done(result)

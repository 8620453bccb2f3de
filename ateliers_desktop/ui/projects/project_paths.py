# SPDX-License-Identifier: Apache-2.0
"""How far a project has come: its stages so far, its business model, its story."""

from dataclasses import astuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.record_history import Changed, changes_of, project_versions
from ateliers_desktop.residency import BLOCKS, Party, Project
from ateliers_desktop.ui.canvas.canvas_dialog import CanvasDialog
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.story.story_button import StoryButton
from ateliers_desktop.words.dates import moment
from ateliers_desktop.words.joining import joined
from ateliers_desktop.words.stages import stage_name


class ProjectPaths(QWidget):
    """A line that tells the stages, and two buttons that lead further.

    Signals
    -------
    changed(object, object)
        The project as it is, and as it is to become.
    """

    changed = Signal(object, object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around, self._translate = around, around.translate
        self._shown: tuple[Programme, Project] | None = None
        self.dialog: CanvasDialog | None = None
        self.stages = plain_label(role="small", wrap=True)
        self.canvas = QPushButton()
        self.canvas.clicked.connect(self.open_canvas)
        self.story = StoryButton(around)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.canvas, 1)
        buttons.addWidget(self.story, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.stages)
        column.addLayout(buttons)

    def show_project(self, programme: Programme, project: Project, *, fresh: bool) -> None:
        """Show how far a project has come; an open business model follows."""
        self._shown = programme, project
        versions = project_versions(reversed(programme.undo_steps), project.name)
        stages = changes_of(versions, lambda each: each.stage, "")
        self.stages.setText(self._told(stages))
        self.stages.setVisible(bool(self.stages.text()))
        self.story.show_subject(programme, Party.PROJECT, project.name)
        filled = sum(bool(each) for each in astuple(project.canvas))
        text = self._translate("Projects", "Business model ({filled} of {fields})…")
        self.canvas.setText(text.format(filled=filled, fields=len(BLOCKS)))
        if self.dialog is not None:
            self.dialog.show_project(programme, project, fresh=fresh)

    def _told(self, stages: tuple[Changed[str], ...]) -> str:
        """Return the stages before the present one, each with when it ended."""
        until = self._translate("Projects", "{stage} until {when}")
        language = self._around.language
        told = (
            until.format(
                stage=stage_name(each.before, language), when=moment(each.made_at, language)
            )
            for each in stages
            if each.before
        )
        return joined(told, language)

    @Slot()
    def open_canvas(self) -> None:
        """Show the business model with its fields."""
        if self._shown is None:
            return
        self.dialog = CanvasDialog(self._around, self)
        self.dialog.form.changed.connect(self.changed)
        self.dialog.show_project(*self._shown, fresh=True)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

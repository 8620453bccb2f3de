# SPDX-License-Identifier: Apache-2.0
"""The nine fields of a business model as they are usually laid out, stored as in any form."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout

from ateliers_desktop.operations.canvas_words import block_name, block_question
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.record_history import changes_of, project_versions
from ateliers_desktop.residency import BLOCKS, Project
from ateliers_desktop.ui.canvas.block_field import BlockField
from ateliers_desktop.ui.records.record_form import RecordForm
from ateliers_desktop.ui.room import Surroundings

_PLACES = {
    "partners": (0, 0, 2, 2),
    "activities": (0, 2, 1, 2),
    "resources": (1, 2, 1, 2),
    "value": (0, 4, 2, 2),
    "relationships": (0, 6, 1, 2),
    "channels": (1, 6, 1, 2),
    "segments": (0, 8, 2, 2),
    "costs": (2, 0, 1, 5),
    "revenues": (2, 5, 1, 5),
}
"""Row, column and spans of each field; from the leading side, so Arabic has them mirrored."""


class CanvasForm(RecordForm):
    """Edits the business model of a project in place."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.translate, around.language)
        translate = around.translate
        self.blocks: dict[str, BlockField] = {}
        for block in BLOCKS:
            field = BlockField(
                block_name(block, translate),
                block_question(block, translate),
                around.theme,
                translate,
                around.language,
            )
            self.bind(field, "canvas", partial(_text, block), partial(_with_text, block))
            field.restore_wanted.connect(self._on_restore)
            self.blocks[block] = field
        self._lay()

    def _lay(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for block, place in _PLACES.items():
            grid.addWidget(self.blocks[block], *place)
        for column in range(10):
            grid.setColumnStretch(column, 1)
        for row, share in enumerate((5, 5, 4)):
            grid.setRowStretch(row, share)
        self.column.addLayout(grid, 1)

    def show_record(self, programme: Programme, record: Project, *, fresh: bool) -> None:
        """Show the business model of a project."""
        super().show_record(programme, record, fresh=fresh)
        versions = project_versions(reversed(programme.undo_steps), record.name)
        for block, field in self.blocks.items():
            history = changes_of(versions, partial(_text, block), "")
            field.show_history(history, locked=programme.read_only)
        self.order_tabs()

    @Slot(str)
    def _on_restore(self, text: str) -> None:
        block = next(name for name, each in self.blocks.items() if each is self.sender())
        self.blocks[block].show_value(text, fresh=True)
        self.give(_with_text(block, self.record, text), "canvas")


def _text(block: str, project: Project) -> str:
    text: str = getattr(project.canvas, block)
    return text


def _with_text(block: str, project: Project, text: str) -> Project:
    changed: dict[str, str] = {block: text}
    return replace(project, canvas=replace(project.canvas, **changed))

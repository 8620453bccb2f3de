# SPDX-License-Identifier: Apache-2.0
"""What a later state of the form brings to the residency under way, before anybody decides."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from ateliers_desktop.operations.update_preview import UpdatePreview
from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.importing.changes_model import ChangesModel
from ateliers_desktop.ui.importing.flat_rows import FlatRowDelegate
from ateliers_desktop.ui.importing.sentences import listed
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_MOST_OPEN = 300
"""With more lines than these the tables are shown closed, by their counts."""

_FIRST = 0.45


class ChangesPage(QWidget):
    """Says in a sentence what becomes of the sessions, and lists all changes under it."""

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._translate = translate
        self.summary = plain_label(wrap=True)
        self.changes_model = ChangesModel(theme, translate, language, self)
        self.tree = _ChangesTree(translate("Import", "Changes"), self)
        self.tree.setModel(self.changes_model)
        self.tree.setItemDelegate(FlatRowDelegate(theme, self.tree))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.tree, 1)

    def show_update(self, preview: UpdatePreview, before: Residency) -> None:
        """Show an update of a residency."""
        self.changes_model.show(preview, before)
        self.summary.setText(self._summary(preview))
        lines = sum(1 + len(row.cells) for table in preview.tables for row in table.rows)
        if lines <= _MOST_OPEN:
            self.tree.expandAll()
        self.tree.give_names_room()
        self.tree.setCurrentIndex(self.changes_model.index(0, 0))

    def show_nothing(self, why: str) -> None:
        """Say why there is nothing to be shown."""
        self.changes_model.removeRows(0, self.changes_model.rowCount())
        self.summary.setText(why)

    def _summary(self, preview: UpdatePreview) -> str:
        translate = self._translate
        if preview.update.edit.is_empty:
            return translate("Import", "The workbook says what is there already.")
        if not (preview.tables or preview.lost or preview.changed or preview.fixed):
            return translate("Import", "Only the order of the rows changes.")
        parts = [translate("Import", "%n sessions stay as they are", n=preview.kept)]
        if preview.lost:
            parts.append(translate("Import", "%n cannot stay", n=len(preview.lost)))
        if preview.broken:
            parts.append(translate("Import", "%n conflicts with the rules", n=len(preview.broken)))
        together = translate("Import", "{facts}. It is one step, which can be taken back.")
        return together.format(facts=listed(parts, translate))


class _ChangesTree(QTreeView):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def give_names_room(self) -> None:
        """Let what nothing more is said of take the whole width."""
        model = self.model()
        for row in range(model.rowCount()):
            head = model.index(row, 0)
            for line in range(model.rowCount(head)):
                if not model.index(line, 1, head).data():
                    self.setFirstColumnSpanned(line, head, True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between what and what becomes of it."""
        super().resizeEvent(event)
        self.setColumnWidth(0, round(self.viewport().width() * _FIRST))

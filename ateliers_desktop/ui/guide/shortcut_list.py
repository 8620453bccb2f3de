# SPDX-License-Identifier: Apache-2.0
"""One list of all keys, searched as one types, to be copied and pinned up."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.guide.key_groups import KeyGroup, as_text, key_groups
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import scaled
from ateliers_desktop.words import Translate


class ShortcutList(QDialog):
    """Shows the keys of all menus, and those that are in no menu.

    Parameters
    ----------
    menus
        The actions of the menu bar: ``window.menuBar().actions()``.
    further
        Groups of keys that are no actions, as those of the board.
    """

    def __init__(
        self,
        menus: Iterable[QAction],
        translate: Translate,
        parent: QWidget | None = None,
        *,
        further: tuple[KeyGroup, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._translate = translate
        self._groups = (*further, *key_groups(menus))
        self.setWindowTitle(translate("Shortcuts", "Keys"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Shortcuts", "Search the keys"))
        self.search.setAccessibleName(translate("Shortcuts", "Search the keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.keys = self._tree()
        self.none = plain_label(translate("Shortcuts", "No key does that."), "muted")
        self.copy = QPushButton(translate("Shortcuts", "Copy as text"))
        self.copy.clicked.connect(self._on_copy)
        self.close_button = QPushButton(translate("Shortcuts", "Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self._lay()
        self._show("")
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def _tree(self) -> QTreeWidget:
        translate = self._translate
        tree = QTreeWidget()
        tree.setProperty("role", "table")
        tree.setHeaderLabels((translate("Shortcuts", "Action"), translate("Shortcuts", "Keys")))
        tree.setHeaderHidden(True)
        tree.setAccessibleName(translate("Shortcuts", "Keys"))
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _lay(self) -> None:
        buttons = button_row(self.close_button, leading=(self.copy,))
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(self.search)
        column.addWidget(self.none)
        column.addWidget(self.keys, 1)
        column.addLayout(buttons)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(letter * 84, line * 38)

    @property
    def shown(self) -> tuple[KeyGroup, ...]:
        """The groups that are left by the search."""
        words = self.search.text()
        return tuple(kept for each in self._groups if (kept := each.filtered(words)).keys)

    @Slot(str)
    def _show(self, _words: str) -> None:
        self.keys.clear()
        for group in self.shown:
            head = QTreeWidgetItem(self.keys, (group.title,))
            head.setFirstColumnSpanned(True)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(0, scaled(self.font(), 1.0, bold=True))
            for text, keys in group.keys:
                row = QTreeWidgetItem(head, (text, keys))
                row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text}: {keys}")
        self.keys.expandAll()
        self.none.setVisible(not self.keys.topLevelItemCount())

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(as_text(self.shown))

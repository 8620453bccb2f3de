# SPDX-License-Identifier: Apache-2.0
"""What this program is, which version, under which licence, and what it is made of."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ateliers_desktop import __version__
from ateliers_desktop.operations.licences import licence_text, parts
from ateliers_desktop.ui.dialog_layout import dialog_column
from ateliers_desktop.ui.emblem import Emblem
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_EMBLEM = 40


class AboutDialog(QDialog):
    """Version and licence above, the parts and the text of their licences under it.

    Parameters
    ----------
    backups
        The folder in which backups of the open file are kept, None while no file is open.
    """

    def __init__(
        self,
        theme: Theme,
        translate: Translate,
        parent: QWidget | None = None,
        *,
        backups: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._translate, self._backups = theme, translate, backups
        self.setWindowTitle(translate("About", "About Ateliers Desktop"))
        what = translate(
            "About",
            "Version {version}. Plans, proves and prints the mentoring sessions of a creative "
            "residency, on your own computer and without a network.",
        )
        self.emblem = Emblem(_EMBLEM)
        self.what = plain_label(what.format(version=__version__), wrap=True)
        terms = translate(
            "About",
            "Free software under the Apache licence 2.0: you may use it, copy it, change it and "
            "pass it on. It comes without any warranty.",
        )
        self.terms = plain_label(terms, "muted", wrap=True)
        self.parts = self._list_of_parts()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setAccessibleName(translate("About", "Text of the licence"))
        self.kept = plain_label(self._where_backups_are(), "muted", wrap=True)
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_backups = QPushButton(translate("About", "Show the backups"))
        self.show_backups.setVisible(backups is not None and backups.is_dir())
        self.show_backups.clicked.connect(self._on_show_backups)
        self.close_button = QPushButton(translate("About", "Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self._lay()
        self.parts.setCurrentIndex(self.parts.model().index(0, 0))

    def _lay(self) -> None:
        licences = QHBoxLayout()
        licences.setSpacing(12)
        licences.addWidget(self.parts, 5)
        licences.addWidget(self.text, 6)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.kept, 1)
        foot.addWidget(self.show_backups)
        foot.addWidget(self.close_button)
        column = dialog_column(self, 8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.emblem)
        head.addWidget(plain_label("Ateliers Desktop", "headline"), 1)
        column.addLayout(head)
        column.addWidget(self.what)
        column.addWidget(self.terms)
        column.addSpacing(8)
        column.addWidget(plain_label(self._translate("About", "What is inside"), "strong"))
        column.addLayout(licences, 1)
        column.addSpacing(8)
        column.addLayout(foot)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(letter * 130, line * 34)

    def _list_of_parts(self) -> QTreeWidget:
        translate = self._translate
        tree = QTreeWidget()
        tree.setProperty("role", "table")
        tree.setHeaderLabels(
            (
                translate("About", "Name"),
                translate("About", "Version"),
                translate("About", "Licence"),
            )
        )
        tree.setAccessibleName(translate("About", "What is inside"))
        tree.setRootIsDecorated(False)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        muted = QColor(self._theme.palette.muted)
        for each in parts():
            item = QTreeWidgetItem(tree, (each.name, each.version, each.licence))
            for column in (1, 2):
                item.setForeground(column, muted)
        for column in (0, 1):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        tree.currentItemChanged.connect(self._on_chosen)
        return tree

    def _where_backups_are(self) -> str:
        if self._backups is None:
            return self._translate(
                "About", "Backups of a file lie beside it, in the folder “backups”."
            )
        told = self._translate("About", "Backups of this file: {folder}")
        # Isolated, so that a path keeps its order among words from right to left.
        shown = f"\u2066{self._backups}\u2069" if self.isRightToLeft() else self._backups
        return told.format(folder=shown)

    @Slot(QTreeWidgetItem)
    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        name = item.text(0) if item else ""
        missing = self._translate("About", "The text of this licence was not installed along.")
        self.text.setPlainText(licence_text(name) or missing)

    @Slot()
    def _on_show_backups(self) -> None:
        """Open the folder in the system's own window of files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._backups)))

# SPDX-License-Identifier: Apache-2.0
"""Whether the open residency is to leave its file: what goes with it, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.removing import Goods, goods_of
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.residencies.residency_menu import dated_name
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import joined


class RemoveDialog(QDialog):
    """Names what would go; accepted means that it may."""

    def __init__(
        self, parent: QWidget, programme: Programme, translate: Translate, language: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Remove residency", "Remove the residency"))
        self.name = plain_label(dated_name(programme.chosen, language), "title", wrap=True)
        self.text = plain_label(_goods_text(goods_of(programme), translate, language), wrap=True)
        rest = translate(
            "Remove residency",
            "The other residencies of the file stay as they are. The file is backed up first: "
            "restoring that backup is the only way back.",
        )
        self.remove = QPushButton(translate("Remove residency", "Remove it"))
        self.remove.setProperty("primary", True)
        self.remove.clicked.connect(self.accept)
        self.keep = QPushButton(translate("Remove residency", "Keep it"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(self.name)
        column.addWidget(self.text)
        column.addWidget(plain_label(rest, "muted", wrap=True))
        column.addSpacing(4)
        column.addLayout(button_row(self.keep, self.remove))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 68)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)


def _goods_text(goods: Goods, translate: Translate, language: str) -> str:
    counted = (
        (goods.projects, translate("Remove residency", "%n projects", n=goods.projects)),
        (goods.mentors, translate("Remove residency", "%n mentors", n=goods.mentors)),
        (goods.sessions, translate("Remove residency", "%n sessions", n=goods.sessions)),
        (goods.notes, translate("Remove residency", "%n notes", n=goods.notes)),
        (goods.actions, translate("Remove residency", "%n actions", n=goods.actions)),
    )
    there = [text for number, text in counted if number]
    if not there:
        return translate("Remove residency", "Nothing was planned or written in it yet.")
    told = translate("Remove residency", "With it go: {goods}.")
    return told.format(goods=joined(there, language))

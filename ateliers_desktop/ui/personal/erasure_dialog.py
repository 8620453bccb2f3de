# SPDX-License-Identifier: Apache-2.0
"""The question before somebody's data are erased: what happens, and what is kept all the same."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QPushButton, QWidget

from ateliers_desktop.operations.erasing import ErasureWish
from ateliers_desktop.operations.known_people import KnownPerson
from ateliers_desktop.residency import Party
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import menu_text, plain_label
from ateliers_desktop.ui.theme import line_height
from ateliers_desktop.words import Translate


class ErasureDialog(QDialog):
    """Lists what happens; accepted, `wish` is what is to be done.

    Parameters
    ----------
    new_name
        What they are to be called.
    backups
        How many backups there are beside the file.
    """

    def __init__(
        self,
        parent: QWidget,
        person: KnownPerson,
        new_name: str,
        backups: int,
        translate: Translate,
    ) -> None:
        super().__init__(parent)
        self._translate, self._person, self._new_name = translate, person, new_name
        title = translate("Personal data", "Erase {name}").format(name=person.name)
        self.setWindowTitle(title)
        self.keep_notes = QCheckBox(
            translate("Personal data", "Keep notes and actions about them, without the name")
        )
        self.contacts = QCheckBox(
            translate("Personal data", "Also the e-mail and phone of their project")
        )
        self.backup = QCheckBox(
            translate("Personal data", "Make a backup first, which goes on holding all of it")
        )
        self.drop_backups = QCheckBox(
            translate("Personal data", "Delete the %n backups beside the file", n=backups)
        )
        self.keep_notes.setVisible(person.party is not None)
        self.contacts.setVisible(person.party is None)
        self.drop_backups.setVisible(bool(backups))
        self.backup.toggled.connect(self._on_backup)
        erase = translate("Personal data", "Erase {name} for good").format(name=person.name)
        self.erase = QPushButton(menu_text(erase))
        self.erase.setProperty("primary", True)
        self.erase.clicked.connect(self.accept)
        self.keep = QPushButton(translate("Personal data", "Erase nothing"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self._lay(title, backups)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay(self, title: str, backups: int) -> None:
        buttons = button_row(self.keep, self.erase)
        column = dialog_column(self, 10)
        column.addWidget(plain_label(title, "title", wrap=True))
        facts = QGridLayout()
        facts.setHorizontalSpacing(8)
        facts.setVerticalSpacing(4)
        facts.setColumnStretch(1, 1)
        for at, each in enumerate(self._said()):
            sign = plain_label("•")
            sign.setFixedHeight(line_height(self.font()))
            facts.addWidget(sign, at, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(plain_label(each, wrap=True), at, 1)
        column.addLayout(facts)
        for box in (self.keep_notes, self.contacts, self.backup, self.drop_backups):
            column.addWidget(box)
        if backups:
            said = self._translate(
                "Personal data",
                "Backups that are not deleted go on holding the data, and so do copies elsewhere, "
                "exported files and paper.",
            )
        else:
            said = self._translate(
                "Personal data",
                "Copies elsewhere, exported files and paper go on holding the data.",
            )
        column.addWidget(plain_label(said, "muted", wrap=True))
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the texts are in this language."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    @property
    def wish(self) -> ErasureWish:
        """What is chosen."""
        return ErasureWish(
            keep_notes=self.keep_notes.isChecked(),
            contacts=self.contacts.isChecked(),
            backup=self.backup.isChecked(),
            drop_backups=self.drop_backups.isChecked(),
        )

    def _on_backup(self, wanted: bool) -> None:
        """Let nobody ask for a backup that would be deleted at once."""
        self.drop_backups.setEnabled(not wanted)
        if wanted:
            self.drop_backups.setChecked(False)

    def _said(self) -> tuple[str, ...]:
        translate = self._translate
        own = {
            Party.MENTOR: translate(
                "Personal data",
                "Organisation, e-mail, phone and languages go. Country, areas and presence stay.",
            ),
            Party.PROJECT: translate(
                "Personal data",
                "E-mail, phone, members of the team, summary and business model go. Country, "
                "needs and the size of the team stay.",
            ),
            None: translate(
                "Personal data",
                "The name goes from teams and events; teams stay as many as they are.",
            ),
        }
        named = translate("Personal data", "In sessions and texts they are called “{name}”.")
        return (
            named.format(name=self._new_name),
            own[self._person.party],
            translate(
                "Personal data",
                "Notes and actions about them alone go; notes by them lose their author, actions "
                "for them lose who does it.",
            ),
            translate(
                "Personal data",
                "The log of changes and the last prints are rewritten; undo goes on as before. "
                "What goes is overwritten in the file.",
            ),
            translate(
                "Personal data",
                "Sessions, hours and all figures of the schedule stay as they are.",
            ),
            translate("Personal data", "This cannot be undone."),
        )

# SPDX-License-Identifier: Apache-2.0
"""What is kept about somebody, to be read and exported; the way to have it erased."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from ateliers_desktop.operations.known_people import KnownPerson, known_people, person_of
from ateliers_desktop.operations.personal_data import PersonalData, kept_about
from ateliers_desktop.operations.personal_words import (
    export_personal,
    page_text,
    party_text,
    personal_page,
)
from ateliers_desktop.residency import Party, fold
from ateliers_desktop.storage import StoredResidency
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.file_questions import ask_for_personal_export
from ateliers_desktop.ui.messages import told
from ateliers_desktop.ui.one_line import OneLineLabel
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.entry_line import begin_at_leading_side
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import joined, lines_from_right

_LINES = 22


class PersonalDialog(QDialog):
    """Shows one person at a time, chosen by name.

    Parameters
    ----------
    name, party
        Whom to begin with; the first of all if there is nobody of that name.

    Signals
    -------
    erasure_wanted(object)
        The KnownPerson who is shown is to be erased.
    """

    erasure_wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        contents: Sequence[StoredResidency],
        translate: Translate,
        language: str,
        *,
        name: str = "",
        party: Party | None = None,
        read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._contents, self._translate, self._language = tuple(contents), translate, language
        self._data: PersonalData | None = None
        self.setWindowTitle(translate("Personal data", "What is kept about somebody"))
        people = known_people(self._contents)
        self.people = Choice(
            translate("Personal data", "Whom"),
            [
                (joined((each, party_text(kind, translate)), language), (each, kind))
                for each, kind in people
            ],
        )
        wanted = next(
            (each for each in people if (fold(each[0]), each[1]) == (fold(name), party)), None
        )
        if wanted is not None:
            self.people.choose(wanted)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        begin_at_leading_side(self.text)
        self.text.setAccessibleName(self.windowTitle())
        self.confidential = QCheckBox()
        self.said = OneLineLabel("muted")
        self.erase = QPushButton(translate("Personal data", "Erase…"))
        self.json = QPushButton(translate("Personal data", "Export as JSON…"))
        self.page = QPushButton(translate("Personal data", "Export as a page…"))
        self.close_ = QPushButton(translate("Message", "Close"))
        self.erase.setEnabled(bool(people) and not read_only)
        self.json.setEnabled(bool(people))
        self.page.setEnabled(bool(people))
        self._lay()
        self._connect()
        self._show()

    @property
    def person(self) -> KnownPerson | None:
        """Who is shown."""
        return None if self._data is None else self._data.person

    def reject(self) -> None:
        """Stay while somebody is erased, whatever key is pressed: nothing may be changed then."""
        if self.isEnabled():
            super().reject()

    def _lay(self) -> None:
        translate = self._translate
        told_of = translate(
            "Personal data",
            "Over all residencies of this file, the log of changes and the last prints included. "
            "A first name alone or a nickname in a note is not found: search the notes for it.",
        )
        buttons = button_row(self.json, self.page, self.close_, leading=(self.erase,))
        self.close_.setDefault(True)
        column = dialog_column(self, 10)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(plain_label(told_of, "muted", wrap=True))
        column.addWidget(self.people)
        column.addWidget(self.text, 1)
        column.addWidget(self.confidential)
        column.addWidget(self.said)
        column.addLayout(buttons)
        metrics = self.fontMetrics()
        self.setMinimumWidth(metrics.averageCharWidth() * 100)
        self.text.setMinimumHeight(metrics.lineSpacing() * 8)
        self.resize(self.minimumWidth(), metrics.lineSpacing() * (_LINES + 12))

    def _connect(self) -> None:
        self.people.changed.connect(self._show)
        self.confidential.toggled.connect(self._show)
        self.erase.clicked.connect(self._on_erase)
        self.json.clicked.connect(self._on_json)
        self.page.clicked.connect(self._on_page)
        self.close_.clicked.connect(self.accept)

    @Slot()
    def _show(self) -> None:
        self.said.hide()
        if not self.people.offered:
            self.text.setPlainText(self._translate("Personal data", "Nothing is kept."))
            self.confidential.hide()
            return
        name, party = self.people.value
        self._data = kept_about(self._contents, person_of(self._contents, name, party))
        secret = self._data.confidential
        with_them = self._translate("Personal data", "With %n confidential notes", n=secret)
        self.confidential.setText(with_them)
        self.confidential.setVisible(bool(secret))
        page = personal_page(self._chosen(self._data), self._language, self._translate)
        text = page_text(page)
        self.text.setPlainText(lines_from_right(text) if self.isRightToLeft() else text)

    def _chosen(self, data: PersonalData) -> PersonalData:
        return data if self.confidential.isChecked() else data.public

    def export_to(self, target: Path) -> None:
        """Write what is shown, as JSON or as a page by the ending of the name."""
        if self._data is not None:
            with told(self):
                export_personal(self._chosen(self._data), target, self._language, self._translate)
                text = self._translate("Status", "Exported: {file}")
                self.said.setText(text.format(file=target.name))
                self.said.show()

    @Slot()
    def _on_json(self) -> None:
        self._ask(".json")

    @Slot()
    def _on_page(self) -> None:
        self._ask(".html")

    def _ask(self, suffix: str) -> None:
        if self._data is not None:
            name = self._data.person.name
            target = ask_for_personal_export(self, name, suffix, self._translate)
            if target is not None:
                self.export_to(target)

    @Slot()
    def _on_erase(self) -> None:
        if self.person is not None:
            self.erasure_wanted.emit(self.person)

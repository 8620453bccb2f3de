# SPDX-License-Identifier: Apache-2.0
"""Who of a workbook comes into the open residency, and whether they are known from elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ateliers_desktop.operations.newcomers import Acquaintance, Newcomer, add_people
from ateliers_desktop.residency import Edit, Project, Residency
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.residencies.tick_tree import TickTree
from ateliers_desktop.words import Translate


class PeopleDialog(QDialog):
    """Accepted, `edit` is the step that adds those who are ticked; None before."""

    def __init__(
        self,
        parent: QWidget,
        residency: Residency,
        incoming: Residency,
        found: Sequence[Newcomer],
        translate: Translate,
        language: str,
    ) -> None:
        super().__init__(parent)
        self._residency, self._incoming = residency, incoming
        self._translate, self._language = translate, language
        self.edit: Edit | None = None
        self.setWindowTitle(translate("Newcomers", "Add people"))
        self.people = TickTree(translate("Newcomers", "Who comes in"), language)
        projects = [each for each in found if isinstance(each.record, Project)]
        mentors = [each for each in found if not isinstance(each.record, Project)]
        self.people.show_groups(
            [
                (title, [(each.record.name, each) for each in people])
                for title, people in (
                    (translate("Menu", "Projects"), projects),
                    (translate("Menu", "Mentors"), mentors),
                )
            ]
        )
        self.people.expandAll()
        self.questions: dict[str, Choice[Acquaintance | None]] = {
            each.record.name: self._question(each) for each in found if each.near
        }
        self.add = QPushButton(translate("Newcomers", "Add to the residency"))
        self.add.setProperty("primary", True)
        self.add.setDefault(True)
        self.add.clicked.connect(self._on_add)
        self.cancel = QPushButton(translate("Beginning", "Not now"))
        self.cancel.clicked.connect(self.reject)
        self.people.ticked.connect(self._on_ticked)
        self._lay()

    def _question(self, newcomer: Newcomer) -> "Choice[Acquaintance | None]":
        """Return the question who somebody is; first what is most likely."""
        translate, name = self._translate, newcomer.record.name
        title = translate("Newcomers", "Who is {name}?").format(name=name)
        here = translate("Newcomers", "{name}, who is here already: not to be added")
        known = translate("Newcomers", "{name} of {residency}")
        choices: list[tuple[str, Acquaintance | None]] = [
            (
                (here if each.here else known).format(
                    name=each.record.name, residency=each.residency
                ),
                each,
            )
            for each in newcomer.near
        ]
        choices.append((translate("Newcomers", "Somebody new"), None))
        return Choice(title, choices)

    def _lay(self) -> None:
        translate = self._translate
        told = translate(
            "Newcomers",
            "Projects and mentors of the workbook that the residency does not have yet. Whoever "
            "is here stays as they are. It is one step that can be undone.",
        )
        buttons = button_row(self.cancel, self.add)
        line = self.fontMetrics().lineSpacing()
        column = dialog_column(self, 10)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(plain_label(told, "muted", wrap=True))
        column.addWidget(self.people, 1)
        if self.questions:
            title = translate("Newcomers", "Names like others of this file")
            column.addWidget(plain_label(title, "strong"))
            column.addWidget(self._asked(line))
        column.addLayout(buttons)
        self.people.setMinimumHeight(line * 7)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)
        self.resize(self.minimumWidth(), line * 32)

    def _asked(self, line: int) -> QScrollArea:
        inside = QWidget()
        questions = QVBoxLayout(inside)
        questions.setContentsMargins(0, 0, 8, 0)
        questions.setSpacing(8)
        for each in self.questions.values():
            questions.addWidget(each)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFixedHeight(min(inside.sizeHint().height() + 4, line * 11))
        return area

    def wanted(self) -> dict[str, Acquaintance | None]:
        """Return who is to be added, and as whom another residency knows them."""
        chosen: dict[str, Acquaintance | None] = {}
        for each in self.people.values():
            question = self.questions.get(each.record.name)
            same = None if question is None else question.value
            if same is None or not same.here:
                chosen[each.record.name] = same
        return chosen

    @Slot()
    def _on_ticked(self) -> None:
        self.add.setEnabled(bool(self.people.values()))

    @Slot()
    def _on_add(self) -> None:
        self.edit = add_people(self._residency, self._incoming, self.wanted())
        self.accept()

# SPDX-License-Identifier: Apache-2.0
"""A session that nobody planned: who meets whom, about what, where; the verdict below."""

from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from ateliers_desktop.operations.drop_words import drop_lines
from ateliers_desktop.operations.explanations import area_name
from ateliers_desktop.operations.walk_in import Door, WalkIn, first_slot
from ateliers_desktop.residency import Edit, SessionStatus
from ateliers_desktop.residency import Slot as GridSlot
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import span

_V = TypeVar("_V")


class WalkInDialog(QDialog):
    """Asks for a session of today; `edit` adds it, None until that is wanted.

    The mentor and the room that suit best are chosen, and follow, until somebody chooses others.
    """

    def __init__(
        self,
        door: Door,
        now: datetime,
        translate: Translate,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("WalkIn", "Add a session now"))
        self._door, self._now = door, now
        self._translate, self._language = translate, language
        self.edit: Edit | None = None
        self._make_choices()
        self.serves = plain_label(role="muted", wrap=True)
        self.head = plain_label(role="strong", wrap=True)
        self.verdict = plain_label(role="muted", wrap=True)
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.add = QPushButton(translate("WalkIn", "Add the session"))
        self.add.setProperty("primary", True)
        self.add.setDefault(True)
        self.add.clicked.connect(self._on_add)
        self._own: set[Choice[Any]] = set()
        self._lay()
        self._offer()
        self.project.changed.connect(self._on_changed)
        self.slot.changed.connect(self._on_changed)
        own = (
            (self.area, self._on_area_chosen),
            (self.mentor, self._on_mentor_chosen),
            (self.room, self._on_room_chosen),
            (self.status, self._on_status_chosen),
        )
        for choice, slot in own:
            choice.changed.connect(slot)
            # Whoever chooses what is suggested has chosen it, too.
            choice.box.activated.connect(slot)

    def _make_choices(self) -> None:
        door, now, translate = self._door, self._now, self._translate
        residency = door.residency
        self.project = Choice(
            translate("WalkIn", "Project"), [(each.name, each.name) for each in residency.projects]
        )
        self.area = Choice[str](translate("WalkIn", "About"))
        slots = door.slots(now)
        self.slot = Choice[GridSlot](
            translate("WalkIn", "Slot"), [(self._slot_name(each), each) for each in slots]
        )
        first = first_slot(slots, now)
        self.slot.choose(first)
        self.project.choose(door.free_project(first.start))
        self.mentor = Choice[str](translate("WalkIn", "Mentor"))
        self.room = Choice[str | None](
            translate("WalkIn", "Room"),
            [
                *((each.name, each.name) for each in residency.rooms),
                (translate("WalkIn", "No room"), None),
            ],
        )
        self.status = Choice[SessionStatus](
            translate("WalkIn", "State"),
            [
                (translate("WalkIn", "beginning now or later"), SessionStatus.PLANNED),
                (translate("WalkIn", "held already"), SessionStatus.HELD),
            ],
        )

    @property
    def _choices(self) -> tuple[Choice[Any], ...]:
        return (self.project, self.area, self.mentor, self.slot, self.room, self.status)

    def _lay(self) -> None:
        translate = self._translate
        cancel = QPushButton(translate("WalkIn", "Add none"))
        cancel.clicked.connect(self.reject)
        fields = QGridLayout()
        fields.setSpacing(12)
        for at, choice in enumerate(self._choices):
            fields.addWidget(choice, at // 2, at % 2)
            fields.setColumnStretch(at % 2, 1)
        buttons = button_row(cancel, self.add)
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(self.serves)
        column.addLayout(fields)
        column.addWidget(self.head)
        column.addWidget(self.verdict)
        column.addStretch(1)
        column.addLayout(buttons)
        self.verdict.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)

    def _slot_name(self, slot: GridSlot) -> str:
        """Return a slot's hours, and whether it runs or has passed."""
        translate, hours = self._translate, span(slot.start, slot.end)
        if slot.end <= self._now:
            return translate("WalkIn", "{hours}, over").format(hours=hours)
        if slot.start <= self._now:
            return translate("WalkIn", "{hours}, now").format(hours=hours)
        return hours

    def _mentor_name(self, name: str) -> str:
        """Return a mentor's name, and what they lack for such a session."""
        translate = self._translate
        texts = {
            (RuleId.EXPERTISE,): translate("WalkIn", "{mentor}, without this expertise"),
            (RuleId.LANGUAGE,): translate("WalkIn", "{mentor}, no language in common"),
            (RuleId.EXPERTISE, RuleId.LANGUAGE): translate(
                "WalkIn", "{mentor}, without this expertise, no language in common"
            ),
        }
        lacking = self._door.lacking(self.project.value, self.area.value, name)
        return texts.get(lacking, "{mentor}").format(mentor=name)

    @property
    def walk_in(self) -> WalkIn:
        """What is asked for, and what it comes to."""
        return self._door.ask(
            project=self.project.value,
            area=self.area.value,
            mentor=self.mentor.value,
            start=self.slot.value.start,
            room=self.room.value,
            status=self.status.value,
        )

    def _offer(self) -> None:
        """Offer what fits the project and the slot, and choose what nobody chose."""
        for choice in self._choices:
            # What is heard from a choice is then always what a person chose.
            choice.blockSignals(True)
        door, project, start = self._door, self.project.value, self.slot.value.start
        residency = door.residency.told_in(self._language)
        areas = door.areas(project)
        self.area.offer([(area_name(each, residency), each) for each in areas])
        self._suggest(self.area, areas[0])
        mentors = door.mentors(project, self.area.value, start)
        self.mentor.offer([(self._mentor_name(each), each) for each in mentors])
        self._suggest(self.mentor, mentors[0])
        room = door.free_room(project, self.area.value, self.mentor.value, start)
        self._suggest(self.room, room)
        over = self.slot.value.end <= self._now
        self._suggest(self.status, SessionStatus.HELD if over else SessionStatus.PLANNED)
        for choice in self._choices:
            choice.blockSignals(False)
        self._judge()

    def _suggest(self, choice: Choice[_V], value: _V) -> None:
        if choice not in self._own:
            choice.choose(value)

    def _judge(self) -> None:
        translate, asked = self._translate, self.walk_in
        self.serves.setText(
            translate(
                "WalkIn",
                "The project waits for such a session: this one serves it. It is locked: a "
                "proposal leaves it where it is.",
            )
            if self._door.serves_request(self.project.value, self.area.value)
            else translate(
                "WalkIn",
                "It is a request of its own and is locked: a proposal leaves it where it is.",
            )
        )
        lines = drop_lines(asked.hand, asked.drop, self._language, translate)
        self.head.setText(lines[0])
        self.verdict.setText("\n".join(lines[1:]))
        self.add.setEnabled(asked.is_possible)

    @Slot()
    def _on_changed(self) -> None:
        self._offer()

    @Slot()
    def _on_area_chosen(self) -> None:
        self._follow(self.area)

    @Slot()
    def _on_mentor_chosen(self) -> None:
        self._follow(self.mentor)

    @Slot()
    def _on_room_chosen(self) -> None:
        self._follow(self.room)

    @Slot()
    def _on_status_chosen(self) -> None:
        self._follow(self.status)

    def _follow(self, choice: Choice[Any]) -> None:
        """Leave a choice to whoever made it, from now on."""
        self._own.add(choice)
        self._offer()

    @Slot()
    def _on_add(self) -> None:
        self.edit = self.walk_in.edit
        self.accept()

# SPDX-License-Identifier: Apache-2.0
"""Moving a session without dragging: day, slot, mentor and room chosen, the verdict below."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from ateliers_desktop.operations.drop_words import drop_lines
from ateliers_desktop.operations.hand import Axis, Drop, Hand
from ateliers_desktop.residency import Edit, Session
from ateliers_desktop.residency import Slot as GridSlot
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month, span


class MoveDialog(QDialog):
    """Asks where a session goes; `edit` is the move that was chosen, None until one is."""

    def __init__(
        self, hand: Hand, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        session = hand.session
        self.setWindowTitle(translate("Move", "Move {project}").format(project=session.project))
        self._hand, self._translate, self._language = hand, translate, language
        self.edit: Edit | None = None
        residency = hand.residency
        days = [
            (day_and_month(day, language), day)
            for day in residency.dates
            if any(slot.day == day for slot in residency.mentoring_slots)
        ]
        self.day = Choice(translate("Move", "Day"), days)
        self.slot = Choice[GridSlot](translate("Move", "Slot"))
        self.mentor = Choice(
            translate("Move", "Mentor"), [(each.name, each.name) for each in residency.mentors]
        )
        self.room = Choice[str | None](
            translate("Move", "Room"),
            [
                (translate("Move", "Whichever is free"), ""),
                *((each.name, each.name) for each in residency.rooms),
                (translate("Move", "No room"), None),
            ],
        )
        self.head = plain_label(role="strong", wrap=True)
        self.verdict = plain_label(role="muted", wrap=True)
        self.move_button = QPushButton(translate("Move", "Move it there"))
        self.move_button.setProperty("primary", True)
        self.move_button.setDefault(True)
        self.move_button.clicked.connect(self._on_move)
        self._lay()
        self._choose(session)
        for choice in (self.day, self.slot, self.mentor, self.room):
            choice.changed.connect(self._on_changed)
        self._on_changed()

    def _lay(self) -> None:
        cancel = QPushButton(self._translate("Move", "Leave it where it is"))
        cancel.clicked.connect(self.reject)
        fields = QGridLayout()
        fields.setSpacing(12)
        choices: tuple[QWidget, ...] = (self.day, self.slot, self.mentor, self.room)
        for at, choice in enumerate(choices):
            fields.addWidget(choice, at // 2, at % 2)
            fields.setColumnStretch(at % 2, 1)
        buttons = button_row(cancel, self.move_button)
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addLayout(fields)
        column.addWidget(self.head)
        column.addWidget(self.verdict)
        column.addStretch(1)
        column.addLayout(buttons)
        line = self.fontMetrics().lineSpacing()
        self.verdict.setMinimumHeight(line * 4)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)

    def _choose(self, session: Session) -> None:
        self.day.choose(session.day)
        self._offer_slots()
        for slot in self._hand.residency.mentoring_slots:
            if slot.start == session.start:
                self.slot.choose(slot)
        self.mentor.choose(session.mentor)

    def _offer_slots(self) -> None:
        hour = self.slot.value.start.time() if self.slot.offered else None
        slots = [
            (span(each.start, each.end), each)
            for each in self._hand.residency.mentoring_slots
            if each.day == self.day.value
        ]
        self.slot.offer(slots)
        for _, each in slots:
            if each.start.time() == hour:
                self.slot.choose(each)

    @property
    def drop(self) -> Drop:
        """What the move that is chosen comes to."""
        start = self.slot.value.start
        room = self.room.value
        if room == "":
            return self._hand.drop(Axis.MENTORS, self.mentor.value, start)
        elsewhere = replace(self._hand.session, mentor=self.mentor.value)
        hand = Hand(self._hand.residency, self._hand.schedule, self._hand.week, (elsewhere,))
        return hand.drop(Axis.ROOMS, room or "", start)

    @Slot()
    def _on_changed(self) -> None:
        if not self.slot.offered or self.slot.value.day != self.day.value:
            self._offer_slots()
        drop = self.drop
        lines = drop_lines(self._hand, drop, self._language, self._translate)
        self.head.setText(lines[0])
        self.verdict.setText("\n".join(lines[1:]))
        self.move_button.setEnabled(
            drop.verdict is not DropVerdict.IMPOSSIBLE and not drop.displaced
        )

    @Slot()
    def _on_move(self) -> None:
        edit = self._hand.put_down(self.drop)
        if edit.before != edit.after:
            self.edit = edit
        self.accept()

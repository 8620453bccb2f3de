# SPDX-License-Identifier: Apache-2.0
"""The fields of one need: its area, how many sessions, how long, after what, what waits."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ateliers_desktop.operations.progress_words import state_text
from ateliers_desktop.operations.record_checks import MOST_MINUTES, MOST_SESSIONS, Finding
from ateliers_desktop.operations.record_words import finding_text
from ateliers_desktop.residency import Need, NeedState, Residency
from ateliers_desktop.ui.records.choice_fields import PickField
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.records.stay_fields import counting_field
from ateliers_desktop.ui.records.text_fields import NumberField
from ateliers_desktop.words import Translate

_STEP_MINUTES = 15


class NeedDetails(QWidget):
    """Edits a need in place.

    Signals
    -------
    looked_at(object, str), wanted(object, str)
        The need as it would become, and the attribute that changes: to be checked, to be stored.
    removed()
        The need is no longer wanted.
    """

    looked_at = Signal(object, str)
    wanted = Signal(object, str)
    removed = Signal()

    def __init__(self, translate: Translate, language: str) -> None:
        super().__init__()
        self._translate, self._language = translate, language
        self._need: Need | None = None
        self.area = PickField(translate("Projects", "Area"))
        self.after = PickField(translate("Projects", "After"))
        self.sessions = counting_field(
            translate, translate("Projects", "Sessions"), 1, MOST_SESSIONS
        )
        self.minutes = NumberField(
            translate("Projects", "Minutes"),
            1,
            MOST_MINUTES,
            more=translate("Records", "One more"),
            less=translate("Records", "One less"),
            step=_STEP_MINUTES,
        )
        self.minutes.optional = True
        self.minutes.line.setPlaceholderText(translate("Projects", "one slot"))
        self.aside = counting_field(
            translate, translate("Projects", "Set aside"), 0, MOST_SESSIONS
        )
        self.state = PickField(translate("Projects", "How far it is"))
        self.state.offer([(state_text(each, translate), each) for each in NeedState])
        self.remove = QPushButton(translate("Projects", "Remove this need"))
        self.remove.clicked.connect(self.removed)
        self.fields: dict[str, Field] = {
            "area": self.area,
            "after": self.after,
            "sessions": self.sessions,
            "minutes": self.minutes,
            "set_aside": self.aside,
            "state": self.state,
        }
        for each in self.fields.values():
            each.typed.connect(self._on_typed)
            each.given.connect(self._on_given)
        self._lay()

    def _lay(self) -> None:
        upper, lower = QGridLayout(), QGridLayout()
        for grid, fields in (
            (upper, (self.area, self.after)),
            (lower, (self.sessions, self.minutes, self.aside)),
        ):
            grid.setHorizontalSpacing(8)
            for at, field in enumerate(fields):
                grid.addWidget(field, 0, at, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(at, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.state, 1, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.remove, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for part in (upper, lower, foot):
            column.addLayout(part)

    def show_need(
        self, residency: Residency, need: Need, others: tuple[Need, ...], *, fresh: bool
    ) -> None:
        """Show a need beside the others of its project."""
        self._need = need
        taken = {each.area for each in others}
        names = {each.code: each.name(self._language) for each in residency.areas}
        self.area.offer([(name, code) for code, name in names.items() if code not in taken])
        nothing = self._translate("Projects", "nothing")
        self.after.offer(
            [(nothing, ""), *((names.get(each.area, each.area), each.area) for each in others)]
        )
        for attribute, field in self.fields.items():
            if fresh or not field.pending:
                field.show_fault("")
            field.show_value(getattr(need, attribute), fresh=fresh)

    def settle(self) -> None:
        """Store what is being typed."""
        for each in self.fields.values():
            each.settle()

    def show_fault(self, attribute: str, text: str) -> None:
        """Say what is wrong with an attribute, or that nothing is."""
        self.fields[attribute].show_fault(text)

    def _attribute(self) -> str:
        return next(name for name, each in self.fields.items() if each is self.sender())

    def _becoming(self, attribute: str) -> Need | None:
        """Return the need with what stands in a field; say so where that is no value."""
        value: Any = self.fields[attribute].value()
        if self._need is None:
            return None
        if isinstance(value, Finding):
            self.show_fault(attribute, finding_text(value, self._translate))
            return None
        changed: dict[str, Any] = {attribute: value}
        if attribute == "sessions":
            changed["set_aside"] = min(self._need.set_aside, max(value, 0))
        return replace(self._need, **changed)

    @Slot()
    def _on_typed(self) -> None:
        attribute = self._attribute()
        need = self._becoming(attribute)
        if need is not None:
            self.looked_at.emit(need, attribute)

    @Slot()
    def _on_given(self) -> None:
        attribute = self._attribute()
        need = self._becoming(attribute)
        if need == self._need and need is not None:
            self.fields[attribute].show_value(getattr(need, attribute), fresh=True)
            self.show_fault(attribute, "")
        elif need is not None:
            self.wanted.emit(need, attribute)

# SPDX-License-Identifier: Apache-2.0
"""A form that edits a record in place: every value is checked as it is typed, stored when done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.operations.explanations import area_name
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.record_checks import Fault, Finding, check_record
from ateliers_desktop.operations.record_words import finding_text
from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.entry_line import EntryLine
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.records.tab_order import reached_by_tab, set_tab_order
from ateliers_desktop.ui.records.text_fields import TextField
from ateliers_desktop.words import Translate

PAD = 20

Check = Callable[[Residency, Any, Any], tuple[Finding, ...]]
"""Returns what stands against a record (the third) in the place of another (the second)."""

_OF_AREAS = (Fault.AREA_TWICE, Fault.AFTER_UNKNOWN, Fault.AFTER_CIRCLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """Which value of a record a field shows, and how a record with another one is made."""

    field: Field
    attribute: str
    get: Callable[[Any], Any]
    put: Callable[[Any, Any], Any]


class RecordForm(QScrollArea):
    """Holds fields one under the other; it stores nothing itself.

    Signals
    -------
    changed(object, object)
        The record as it is, and as it is to become; nothing stands against it.
    """

    changed = Signal(object, object)

    def __init__(
        self,
        translate: Translate,
        language: str,
        check: Check = check_record,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._translate, self._language, self._check = translate, language, check
        self._bindings: list[Binding] = []
        self.programme: Programme | None = None
        self.record: Any = None
        self.head_line: EntryLine | None = None
        self._reached: tuple[QWidget, ...] = ()
        panel = QFrame()
        panel.setObjectName("sidePanel")
        self.column = QVBoxLayout(panel)
        self.column.setContentsMargins(PAD, 16, PAD, PAD)
        self.column.setSpacing(10)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)

    def bind(
        self,
        field: Field,
        attribute: str,
        get: Callable[[Any], Any] | None = None,
        put: Callable[[Any, Any], Any] | None = None,
    ) -> Field:
        """Let a field edit an attribute of the record, or a part of it that is got and put."""

        def own(record: Any) -> Any:
            return getattr(record, attribute)

        def with_own(record: Any, value: Any) -> Any:
            return replace(record, **{attribute: value})

        self._bindings.append(
            Binding(field=field, attribute=attribute, get=get or own, put=put or with_own)
        )
        field.typed.connect(self._on_typed)
        field.given.connect(self._on_given)
        return field

    def enter(self) -> None:
        """Go to the name, ready to be overwritten."""
        if self.head_line is not None and self.isVisible():
            self.head_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.head_line.selectAll()

    def add_head(self, field: TextField, buttons: Sequence[QWidget]) -> None:
        """Set the record's name at the head of the form, and buttons beside it."""
        self.head_line = field.line
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(field, 1)
        for each in buttons:
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def add_row(self, *fields: QWidget) -> None:
        """Set fields side by side, each as wide as the others."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for at, field in enumerate(fields):
            grid.addWidget(field, 0, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
            grid.setColumnMinimumWidth(at, 0)
        self.column.addLayout(grid)

    def add_heading(self, text: str) -> None:
        """Begin a part of the form."""
        self.column.addSpacing(6)
        self.column.addWidget(plain_label(text, "strong"))

    def show_record(self, programme: Programme, record: Any, *, fresh: bool) -> None:
        """Show a record; a fresh one is another than before, and takes away what was typed."""
        self.programme, self.record = programme, record
        for each in self._bindings:
            if fresh or not each.field.pending:
                each.field.show_fault("")
            each.field.show_value(each.get(record), fresh=fresh)
            each.field.setEnabled(not programme.read_only)
            if each.field.is_wrong:
                each.field.show_fault(self._fault_of(each))

    @Slot()
    def order_tabs(self) -> None:
        """Let the Tab key follow the layout; called by a form when parts of it came in."""
        reached = reached_by_tab(self.column)
        if reached != self._reached:
            self._reached = reached
            set_tab_order(reached)

    def settle(self) -> None:
        """Store what is being typed, as on leaving its field."""
        for each in self._bindings:
            each.field.settle()

    def give(self, record: Any, attribute: str) -> str:
        """Ask for a record to be stored; return what stands against an attribute of it, if any."""
        fault = self.fault_in(record, attribute)
        if not fault and record != self.record:
            self.changed.emit(self.record, record)
        return fault

    def _candidate(self, binding: Binding) -> Any:
        """Return the record with what stands in a field, or a Finding."""
        value = binding.field.value()
        return value if isinstance(value, Finding) else binding.put(self.record, value)

    def _fault_of(self, binding: Binding) -> str:
        candidate = self._candidate(binding)
        if isinstance(candidate, Finding):
            return self._words(candidate)
        return self.fault_in(candidate, binding.attribute)

    def fault_in(self, record: Any, attribute: str) -> str:
        """Return what stands against an attribute of a record in the place of the one shown."""
        if self.programme is None:
            return ""
        found = self._check(self.programme.residency, self.record, record)
        return next((self._words(each) for each in found if attribute in each.fields), "")

    def _words(self, finding: Finding) -> str:
        name = finding.name
        if finding.fault in _OF_AREAS and self.programme is not None:
            name = area_name(name, self.programme.residency.told_in(self._language))
        return finding_text(finding, self._translate, name)

    def _binding(self, field: object) -> Binding:
        return next(each for each in self._bindings if each.field is field)

    @Slot()
    def _on_typed(self) -> None:
        if self.record is not None:
            binding = self._binding(self.sender())
            binding.field.show_fault(self._fault_of(binding))

    @Slot()
    def _on_given(self) -> None:
        if self.record is not None and self.programme is not None:
            self._store(self._binding(self.sender()))

    def _store(self, binding: Binding) -> None:
        field = binding.field
        fault = self._fault_of(binding)
        field.show_fault(fault)
        if fault:
            return
        candidate = self._candidate(binding)
        if candidate == self.record:
            field.show_value(binding.get(self.record), fresh=True)
            return
        self.changed.emit(self.record, candidate)
        self._store_mended(field)

    def _store_mended(self, done: Field) -> None:
        """Store what was wrong elsewhere and is not any more, now that one field changed."""
        for each in self._bindings:
            waits = each.field is not done and each.field.pending
            if waits and not _has_focus(each.field) and not self._fault_of(each):
                self._store(each)


def _has_focus(field: Field) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and field.isAncestorOf(focused)

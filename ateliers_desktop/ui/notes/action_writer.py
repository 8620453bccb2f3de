# SPDX-License-Identifier: Apache-2.0
"""Where an action is typed: what is done, by whom, until when."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from ateliers_desktop.residency import Action, clean
from ateliers_desktop.ui.notes.entry_writer import EntryWriter
from ateliers_desktop.ui.notes.targets import Target
from ateliers_desktop.ui.records.completion import FoldedCompleter
from ateliers_desktop.ui.records.entry_line import EntryLine
from ateliers_desktop.ui.records.flow_layout import FlowLayout
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.timetable.date_field import DateField, date_text


class ActionWriter(EntryWriter[Action]):
    """Enter ends the action, and so does leaving it; a date that is none is to be mended."""

    def __init__(self, around: Surroundings, hint: str = "") -> None:
        super().__init__(around)
        translate, language = around.translate, around.language
        self._target = Target()
        self.text = EntryLine(translate("Notes", "Action"))
        self.text.setPlaceholderText(hint)
        self.who = EntryLine(translate("Notes", "Who does it"))
        self.who.setPlaceholderText(translate("Notes", "Who"))
        self.names = FoldedCompleter(self.who)
        self.until = DateField(
            translate("Notes", "Until when"),
            language,
            titled=False,
            hint=translate("Notes", "Until: {day}"),
        )
        self._lay()
        self.text.textEdited.connect(self._on_typed)
        # A name that is picked is no edit.
        self.who.textChanged.connect(self._on_who)
        self.until.typed.connect(self._on_until)
        self.text.returnPressed.connect(self.finish)
        self.who.returnPressed.connect(self._on_named)
        self.until.line.returnPressed.connect(self._on_dated)

    def _lay(self) -> None:
        row = FlowLayout(self.under)
        letter = self.fontMetrics().averageCharWidth()
        self.who.setFixedWidth(letter * 24)
        self.until.setFixedWidth(letter * 28)
        row.addWidget(self.who)
        row.addWidget(self.until)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self.under)

    def offer(self, target: Target, names: Sequence[str]) -> None:
        """Let actions come out of this from now on; names are offered for who does them."""
        self._target = target
        self.names.offer(names)
        if not self.draft.is_stored and not self.text.text():
            self.begin_blank()

    def is_wrong(self) -> bool:
        """Tell whether a day is typed that is none."""
        return self.until.is_wrong and self.entry is not None and bool(self.entry.text)

    def enter(self) -> None:
        """Go to the text."""
        self.text.setFocus()

    def blank(self) -> Action:
        """Return an action without a text."""
        return self._target.action(self._clock.second)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Escape where the line itself has nothing to take back."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def show_entry(self, entry: Action) -> None:
        """Show an action in the fields, the cursor at its end."""
        self.text.store(entry.text, fresh=True)
        self.text.end(False)
        self.who.store(entry.who, fresh=True)
        until = "" if entry.until is None else date_text(entry.until)
        self.until.line.store(until, fresh=True)
        self.until.show_fault("")

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        action = self.entry or self.blank()
        if not action.text and not self.draft.is_stored:
            action = replace(action, made_at=self._clock.second)
        self.draft.change(replace(action, text=clean(text)))

    @Slot(str)
    def _on_who(self, text: str) -> None:
        if self.entry is not None:
            self.draft.change(replace(self.entry, who=clean(text)))

    @Slot()
    def _on_named(self) -> None:
        """Go on to the day: Enter has picked a name out of those that are offered."""
        self.until.line.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_dated(self) -> None:
        """Be ready for the next action, unless the day is none."""
        self.finish()
        if not self.text.text() and self.isVisible():
            self.text.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_until(self) -> None:
        day, typed = self.until.value(), self.until.line.text().strip()
        wrong = bool(typed) and day is None
        said = self._translate("Notes", "Write the day as {day}, or leave it empty.")
        self.until.show_fault(said.format(day=self.until.example) if wrong else "")
        if self.entry is not None and not wrong:
            self.draft.change(replace(self.entry, until=day))

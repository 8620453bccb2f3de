# SPDX-License-Identifier: Apache-2.0
"""Where an action is typed: what is done, by whom, until when."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ateliers_desktop.residency import Action, Notebook, clean
from ateliers_desktop.ui.notes.entry_draft import EntryDraft, now
from ateliers_desktop.ui.notes.targets import Target
from ateliers_desktop.ui.records.completion import FoldedCompleter
from ateliers_desktop.ui.records.entry_line import EntryLine
from ateliers_desktop.ui.records.flow_layout import FlowLayout
from ateliers_desktop.ui.timetable.date_field import DateField, date_text
from ateliers_desktop.words import Translate


class ActionWriter(QFrame):
    """Stores what is typed as it is typed; Enter ends the action, and so does leaving it.

    Signals
    -------
    note_wanted(object)
        A NoteEdit to be made.
    finished()
        The person is done, or left; what was typed is stored.
    """

    note_wanted = Signal(object)
    finished = Signal()

    def __init__(self, translate: Translate, language: str, hint: str = "") -> None:
        super().__init__()
        self._translate = translate
        self._target = Target()
        self.draft = EntryDraft(self)
        self.draft.note_wanted.connect(self.note_wanted)
        self.text = EntryLine(translate("Notes", "Action"))
        self.text.setPlaceholderText(hint)
        self.who = EntryLine(translate("Notes", "Who does it"))
        self.who.setPlaceholderText(translate("Notes", "Who"))
        self.names = FoldedCompleter(self.who)
        self.until = DateField(translate("Notes", "Until when"), language, titled=False)
        self.until.line.setPlaceholderText(translate("Notes", "Until: 09/10/2025"))
        self._lay()
        self.text.textEdited.connect(self._on_typed)
        # A name that is picked is no edit.
        self.who.textChanged.connect(self._on_who)
        self.until.typed.connect(self._on_until)
        self.text.returnPressed.connect(self.finish)
        self.who.returnPressed.connect(self._on_named)
        self.until.line.returnPressed.connect(self._on_dated)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _lay(self) -> None:
        self.under = QWidget()
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
        self.under.hide()

    @property
    def action(self) -> Action | None:
        """The action in the fields, empty perhaps."""
        entry = self.draft.entry
        return entry if isinstance(entry, Action) else None

    def offer(self, target: Target, names: Sequence[str]) -> None:
        """Let actions come out of this from now on; names are offered for who does them."""
        self._target = target
        self.names.offer(names)
        if not self.draft.is_stored and not self.text.text():
            self._begin_blank()

    def edit(self, action: Action) -> None:
        """Go on with an action that is there."""
        self.draft.begin(action, stored=True)
        self._show(action)
        self.text.end(False)
        self.under.show()

    def follow(self, notebook: Notebook) -> None:
        """Take in what the file has of the action by now."""
        self.draft.follow(notebook)

    def settle(self) -> None:
        """Store what is typed, at once."""
        self.draft.flush()

    @Slot()
    def finish(self) -> None:
        """Store what is typed and begin anew; a date that is none is left to be mended."""
        self.draft.flush()
        if self.draft.asking or self.draft.pending:
            return
        if self.until.is_wrong and self.action is not None and self.action.text:
            return
        self._begin_blank()
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Escape where the line itself has nothing to take back."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def _begin_blank(self) -> None:
        blank = self._target.action()
        self.draft.begin(blank, stored=False)
        self._show(blank)
        self.under.setVisible(self._has_focus())

    def _show(self, action: Action) -> None:
        self.text.store(action.text, fresh=True)
        self.who.store(action.who, fresh=True)
        until = "" if action.until is None else date_text(action.until)
        self.until.line.store(until, fresh=True)
        self.until.show_fault("")

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        action = self.action or self._target.action()
        if not action.text and not self.draft.is_stored:
            action = replace(action, made_at=now())
        self.draft.change(replace(action, text=clean(text)))

    @Slot(str)
    def _on_who(self, text: str) -> None:
        if self.action is not None:
            self.draft.change(replace(self.action, who=clean(text)))

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
        said = self._translate("Notes", "Write the day as 09/10/2025, or leave it empty.")
        self.until.show_fault(said if wrong else "")
        if self.action is not None and not wrong:
            self.draft.change(replace(self.action, until=day))

    @Slot(QWidget, QWidget)
    def _on_focus(self, left: QWidget | None, entered: QWidget | None) -> None:
        if entered is not None and self.isAncestorOf(entered):
            self.under.show()
        elif left is not None and self.isAncestorOf(left):
            if entered is None:
                self.draft.flush()
            else:
                self.finish()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

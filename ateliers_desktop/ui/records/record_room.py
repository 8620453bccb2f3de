# SPDX-License-Identifier: Apache-2.0
"""A room that shows records of one kind: search and table, and the form of the one chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.operations.editing import (
    add,
    change,
    copy_of,
    name_of,
    records,
    remove,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Edit, Residency, Schedule
from ateliers_desktop.ui.header import ActionButton
from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.records.empty_state import EmptyState
from ateliers_desktop.ui.records.followed_names import followed
from ateliers_desktop.ui.records.marked_line import MarkedLine
from ateliers_desktop.ui.records.record_actions import RecordActions
from ateliers_desktop.ui.records.record_form import RecordForm
from ateliers_desktop.ui.records.record_table import RecordTable
from ateliers_desktop.ui.records.removal_dialog import RemovalDialog
from ateliers_desktop.ui.records.search_field import SearchField
from ateliers_desktop.ui.records.tab_order import set_tab_order
from ateliers_desktop.ui.records.table_rows import Column, TableRow
from ateliers_desktop.ui.room import Room, Surroundings
from ateliers_desktop.ui.side_by_side import lay_side_by_side

_PAD = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomWords:
    """What a room says; "Add a project" and the like, in the language of the window."""

    table: str
    add: str
    search: str
    none: str
    begin: str
    no_match: str


class RecordRoom(Room):
    """Table and form side by side; subclasses say what is in them.

    Attributes
    ----------
    kind
        The type of the records.
    chosen_key
        The name of the record in the form, or empty.
    """

    kind: type[Any]
    loses_room_only = False

    def __init__(
        self,
        around: Surroundings,
        words: RoomWords,
        columns: Sequence[Column],
        form: RecordForm,
        actions: RecordActions,
    ) -> None:
        super().__init__()
        self._around, self.words, self.form, self.actions_ = around, words, form, actions
        self._translate, self._language = around.translate, around.language
        self._programme: Programme | None = None
        self._keys: tuple[str, ...] = ()
        self._imports: list[QPushButton] = []
        self.chosen_key = ""
        self.search = SearchField(around.theme, words.search)
        self.table = RecordTable(around.theme, words.table, columns)
        self.marked = MarkedLine(around.theme, around.translate)
        self._lay()
        self._connect()

    def rows(self, programme: Programme) -> tuple[TableRow, ...]:
        """Return a row for each record."""
        raise NotImplementedError

    def blank(self, residency: Residency) -> Any:
        """Return a record to begin with, with a name that is free."""
        raise NotImplementedError

    def _connect(self) -> None:
        set_tab_order((self.search, self.table.head, self.table))
        actions = self.actions_
        actions.serve(self, self.table)
        actions.add.triggered.connect(self.add_record)
        actions.duplicate.triggered.connect(self.duplicate_record)
        actions.delete.triggered.connect(self.ask_to_delete)
        actions.find.triggered.connect(self.search.enter)
        self.search.textChanged.connect(self._on_search)
        self.search.left.connect(self._on_search_left)
        self.table.chosen.connect(self._on_chosen)
        self.table.form_wanted.connect(self.enter_form)
        self.form.changed.connect(self._on_changed)
        self.marked.place_wanted.connect(self.place_wanted)

    def _lay(self) -> None:
        self.panel = QFrame()
        self.panel.setProperty("role", "panel")
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self.table)
        begin = ActionButton(self.actions_.add)
        self.empty = EmptyState((begin, self._import_button()))
        self.no_match = EmptyState()
        self.pages = QStackedWidget()
        for page in (self.panel, self.empty, self.no_match):
            self.pages.addWidget(page)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(_PAD, 12, _PAD, 12)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.pages, 1)
        column.addStretch(0)
        column.addWidget(self.marked)
        lay_side_by_side(self, (left, self.form), letters=(124, 60), least=(50, 54))

    def tools(self) -> tuple[QWidget, ...]:
        """Return the buttons that import and add records."""
        if not hasattr(self, "_tools"):
            button: QPushButton = ActionButton(self.actions_.add)
            button.setProperty("primary", True)
            self._tools = (self._import_button(), button)
        return self._tools

    def _import_button(self) -> QPushButton:
        """Return a button that brings in what the online form has by now."""
        action = self._around.actions.update
        button = QPushButton(self._translate("Records", "Import…"))
        button.setToolTip(action.toolTip())
        button.setAccessibleDescription(action.iconText())
        button.clicked.connect(action.trigger)
        self._imports.append(button)
        return button

    def state(self) -> object:
        """Return the record chosen, what is sought, and the column sorted by."""
        head = self.table.head
        order = (head.sortIndicatorSection(), head.sortIndicatorOrder())
        return self.chosen_key, self.search.text(), order

    def resume(self, state: object) -> None:
        """Choose, seek and sort the same."""
        if isinstance(state, tuple):
            self.chosen_key, sought, order = state
            self.search.setText(sought)
            self.table.head.setSortIndicator(*order)

    def show_place(self, place: Place) -> None:
        """Choose a record by its name, whatever is sought."""
        if place.name in self._keys:
            self.search.clear()
            self._choose(place.name)

    def settle(self) -> None:
        """Store what is being typed."""
        self.form.settle()

    def show_programme(self, programme: Programme) -> None:
        """Show a programme's records, the chosen one still chosen, under a new name too."""
        same = self._programme is programme
        if self._programme is not None and not same:
            self.search.clear()
        found = records(programme.residency, self.kind)
        before, self._keys = self._keys, tuple(name_of(each) for each in found)
        chosen = followed(self.chosen_key, before if same else (), self._keys)
        fresh = not same or (chosen != self.chosen_key and len(before) != len(self._keys))
        self._programme, self.chosen_key = programme, chosen
        self.table.show_rows(self.rows(programme), chosen)
        self._show_page()
        self.marked.watch(programme, compare=same and self.isVisible())
        self._show_form(fresh=fresh or self.form.record is None)
        self.actions_.enable(writable=not programme.read_only, chosen=bool(chosen))
        for button in self._imports:
            button.setEnabled(not programme.read_only)

    def _show_page(self) -> None:
        seen = self.table.order.rowCount()
        page: QWidget = self.panel if seen else self.no_match if self._keys else self.empty
        self.empty.say(self.words.none, self.words.begin)
        self.no_match.say(self.words.no_match.format(text=self.search.text()), "")
        self.panel.setMaximumHeight(self.table.needed_height + 10)
        for each in (self.empty, self.no_match):
            each.setMaximumHeight(each.sizeHint().height() + 40)
        self.pages.setMaximumHeight(page.maximumHeight())
        self.pages.setCurrentWidget(page)
        self.search.setEnabled(bool(self._keys))

    def _show_form(self, *, fresh: bool) -> None:
        programme = self._programme
        if programme is None or not self.chosen_key:
            self.form.hide()
            self.form.record = None
            return
        found = records(programme.residency, self.kind)
        record = found[self._keys.index(self.chosen_key)]
        self.form.show_record(programme, record, fresh=fresh)
        self.form.order_tabs()
        if fresh:
            self.form.verticalScrollBar().setValue(0)
        self.form.show()

    def _choose(self, key: str) -> None:
        """Show another record in table and form."""
        if key != self.chosen_key:
            self.form.settle()
            self.chosen_key = key
            self._show_form(fresh=True)
        self.table.choose(key)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self._choose(key)

    @Slot()
    def enter_form(self) -> None:
        """Go to the form, with the name ready to be overwritten."""
        self.form.enter()

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self.table.search(text, self.chosen_key)
        self._show_page()

    @Slot()
    def _on_search_left(self) -> None:
        """Go on to what was found, the chosen one if it is among it."""
        order = self.table.order
        if order.rowCount():
            if order.row_of(self.chosen_key) is None:
                self._choose(order.key_at(0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def _on_changed(self, old: Any, new: Any) -> None:
        if self._programme is not None:
            residency, schedule = self._programme.residency, self._programme.schedule
            self.edit_wanted.emit(self.edit_of(residency, schedule, old, new))

    def edit_of(self, residency: Residency, schedule: Schedule, old: Any, new: Any) -> Edit:
        """Return the edit by which one record takes the place of another."""
        return change(residency, schedule, old, new)

    @Slot()
    def add_record(self) -> None:
        """Add a record and go to its name."""
        if self._programme is not None:
            self.form.settle()
            self.search.clear()
            self._add(self.blank(self._programme.residency))

    @Slot()
    def duplicate_record(self) -> None:
        """Add a copy of the chosen record and go to its name."""
        if self._programme is not None and self.form.record is not None:
            self.form.settle()
            self._add(copy_of(self._programme.residency, self.form.record))

    def _add(self, record: Any) -> None:
        assert self._programme is not None
        residency, schedule = self._programme.residency, self._programme.schedule
        self.edit_wanted.emit(add(residency, schedule, record))
        if name_of(record) in self._keys:
            self._choose(name_of(record))
            self.enter_form()

    @Slot()
    def ask_to_delete(self) -> None:
        """Ask whether the chosen record is to go, with what it takes along."""
        if self._programme is None or self.form.record is None:
            return
        self.form.settle()
        residency, schedule = self._programme.residency, self._programme.schedule
        removal = remove(residency, schedule, self.form.record)
        dialog = RemovalDialog(
            self,
            self._translate,
            self._language,
            self.chosen_key,
            removal,
            stay=self.loses_room_only,
        )
        if dialog.exec():
            self.chosen_key = self.table.neighbour(self.chosen_key)
            self.edit_wanted.emit(removal.edit)
            self._show_form(fresh=True)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        dialog.deleteLater()

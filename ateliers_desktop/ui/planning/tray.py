# SPDX-License-Identifier: Apache-2.0
"""What is not on the board: requests with reasons and remedies, set aside, missed, cancelled."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QListWidgetItem, QMenu, QVBoxLayout, QWidget

from ateliers_desktop.operations.drop_words import place_text
from ateliers_desktop.operations.explanations import violation_phrase
from ateliers_desktop.operations.hand import requested
from ateliers_desktop.operations.placing import Suggestion, suggest
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.unmet_needs import UnmetNeed
from ateliers_desktop.residency import Edit, Residency, Schedule
from ateliers_desktop.ui.clock import Clock
from ateliers_desktop.ui.menus import pop_up
from ateliers_desktop.ui.notes_list import KeyRole, Note, NotesList
from ateliers_desktop.ui.plain_text import menu_text, plain_label
from ateliers_desktop.ui.planning.headings import heading
from ateliers_desktop.ui.planning.waiting import (
    SetAside,
    Waiting,
    changed_request,
    request_note,
    set_aside_notes,
    standing_aside_notes,
)
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be done about a note: its words and the edit that does it."""

    text: str
    edit: Edit


class Tray(QWidget):
    """Lists what waits; places are looked for one request after the other while nothing else is.

    Signals
    -------
    lift_wanted(object, object)
        A Session for a request to be taken in hand, and a QPoint of the screen or None.
    edit_wanted(object)
        An Edit to be made.
    """

    lift_wanted = Signal(object, object)
    edit_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        translate: Translate,
        language: str,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._translate, self._language, self._clock = translate, language, clock
        self._programme: Programme | None = None
        self._offers: dict[object, tuple[Offer, ...]] = {}
        self._unmet: tuple[UnmetNeed, ...] = ()
        self._shown: tuple[Residency, Schedule] | None = None
        self._next = 0
        self._filter: Callable[[str], bool] = lambda _: True
        self.count = plain_label(role="count")
        self.list = NotesList(theme, translate("Planning", "To be placed"), self, lifts=True)
        self.all_placed = plain_label(role="muted", wrap=True)
        self.aside_count = plain_label(role="count")
        self.aside = NotesList(theme, translate("Planning", "Not on the board"), self)
        self._aside_head = QWidget()
        self._looking = QTimer(self)
        self._looking.setInterval(0)
        self._looking.timeout.connect(self._on_look)
        self._connect()
        self._lay()

    def _connect(self) -> None:
        for each in (self.list, self.aside):
            each.hint_wanted.connect(self._on_hint)
        self.list.itemActivated.connect(self._on_activated)
        self.aside.itemActivated.connect(self._on_aside_activated)
        self.list.lift_wanted.connect(self._on_lift)

    def _lay(self) -> None:
        translate = self._translate
        aside = heading(translate("Planning", "Not on the board"), self.aside_count)
        aside.setContentsMargins(0, 6, 0, 0)
        self._aside_head.setLayout(aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(heading(translate("Planning", "To be placed"), self.count))
        for widget in (self.all_placed, self.list, self._aside_head, self.aside):
            column.addWidget(widget)

    def show_programme(self, programme: Programme) -> None:
        """Show what waits, and begin to look for places."""
        self._programme = programme
        self._show()

    def filter(self, wanted: Callable[[str], bool]) -> None:
        """Show only requests of which a text about them is wanted."""
        self._filter = wanted
        self._show()

    def _show(self) -> None:
        programme, translate = self._programme, self._translate
        if programme is None:
            return
        self._offers = {}
        self._shown = programme.residency, programme.schedule
        residency = programme.residency.told_in(self._language)
        every = programme.unmet()
        self._unmet = tuple(
            each
            for each in every
            if self._filter(f"{each.project} {residency.area(each.area).name(self._language)}")
        )
        self.count.setText(str(sum(each.sessions for each in every)))
        self.list.show_notes(tuple(self._request(programme, each) for each in self._unmet))
        self.list.setVisible(bool(self._unmet))
        self.all_placed.setVisible(not every)
        nothing = translate("Planning", "Every request has its session.")
        if not programme.residency.projects:
            nothing = translate("Planning", "There are no projects yet.")
        self.all_placed.setText(nothing)
        self._show_aside(programme)
        self._fit()
        self._next = 0
        self._looking.start()

    def _show_aside(self, programme: Programme) -> None:
        residency = programme.residency.told_in(self._language)
        notes: list[Note] = []
        for key, note, edit, text in (
            *standing_aside_notes(residency, programme.schedule, self._language, self._translate),
            *set_aside_notes(residency, programme.schedule, self._language, self._translate),
        ):
            offers = () if programme.read_only or edit is None else (Offer(text, edit),)
            self._offers[key] = offers
            notes.append(changed_request(note, tuple(each.text for each in offers)))
        self.aside_count.setText(str(len(notes)))
        self.aside.show_notes(tuple(notes))
        self.aside.setVisible(bool(notes))
        self._aside_head.setVisible(bool(notes))

    def _request(
        self, programme: Programme, unmet: UnmetNeed, suggestion: Suggestion | None = None
    ) -> Note:
        """Say what waits and why; offer what would place it, the best first."""
        translate, language = self._translate, self._language
        residency = programme.residency.told_in(language)
        offers: list[Offer] = []
        nearest = ""
        if suggestion is not None and not suggestion.broken:
            where = place_text(suggestion.session, language, translate)
            text = translate("Planning", "Place it: {where}").format(where=where)
            offers.append(Offer(text, suggestion.edit))
        elif suggestion is not None and not unmet.reasons:
            where = place_text(suggestion.session, language, translate)
            rules = "; ".join(
                violation_phrase(each, residency, translate) for each in suggestion.broken[:1]
            )
            text = translate("Planning", "The nearest place, {where}, breaks a rule: {rule}")
            nearest = text.format(where=where, rule=rules)
        note, remedies = request_note(unmet, residency, programme, translate, nearest)
        offers += [Offer(text, edit) for text, edit in remedies]
        if programme.read_only:
            offers = []
        self._offers[note.key] = tuple(offers)
        return changed_request(note, tuple(each.text for each in offers))

    @Slot()
    def _on_look(self) -> None:
        """Look for a place for the next request; one at a time, so that nothing waits for it."""
        programme = self._programme
        if programme is None or self._next >= len(self._unmet):
            self._looking.stop()
            self._fit()
            return
        if self._shown != (programme.residency, programme.schedule):
            # Changed in another room: all is shown anew when this one is entered again.
            self._looking.stop()
            return
        row, unmet = self._next, self._unmet[self._next]
        self._next += 1
        found = suggest(
            programme.residency,
            programme.schedule,
            programme.week,
            unmet.project,
            unmet.area,
            now=self._clock.now,
        )
        if row < self.list.count():
            self.list.change_note(row, self._request(programme, unmet, found))

    def _fit(self) -> None:
        """Make the lists as high as their notes, up to a few; then they scroll."""
        for notes, most in ((self.list, 6), (self.aside, 3)):
            count = notes.count()
            notes.setFixedHeight(notes.height_of(min(count, most)) if count else 0)

    @Slot(object, int)
    def _on_hint(self, key: object, number: int) -> None:
        offers = self._offers.get(key, ())
        if number < len(offers):
            self.edit_wanted.emit(offers[number].edit)

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self._lift(item.data(KeyRole), None)

    @Slot(QListWidgetItem)
    def _on_aside_activated(self, item: QListWidgetItem) -> None:
        place = self.aside.visualItemRect(item).center()
        self._pop_up(item.data(KeyRole), self.aside.viewport().mapToGlobal(place))

    @Slot(object, QPoint)
    def _on_lift(self, key: object, screen: QPoint) -> None:
        self._lift(key, screen)

    def _lift(self, key: object, screen: QPoint | None) -> None:
        programme = self._programme
        if programme is None or programme.read_only or not isinstance(key, Waiting):
            return
        session = requested(programme.residency, key.project, key.area)
        self.lift_wanted.emit(session, screen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show all that can be done about the note that is current."""
        lists = (self.list, self.aside)
        shown = next((each for each in lists if each.hasFocus() or each.underMouse()), self.list)
        index = shown.currentIndex()
        if index.isValid():
            self._pop_up(index.data(KeyRole), event.globalPos())

    def _pop_up(self, key: object, screen: QPoint) -> None:
        """Show what can be done about a note, the first of it ready for the Enter key."""
        menu = self._menu(key)
        if not menu.isEmpty():
            pop_up(menu, screen)
            menu.setActiveAction(menu.actions()[0])

    def _menu(self, key: object) -> QMenu:
        translate = self._translate
        menu = QMenu(self)
        for offer in self._offers.get(key, ()):
            menu.addAction(menu_text(offer.text)).setData(offer.edit)
        if isinstance(key, Waiting) and self._programme is not None:
            take = menu.addAction(translate("Planning", "Take it in hand"))
            take.setData(key)
            programme = self._programme
            aside = SetAside(key.project, key.area)
            text = translate("Planning", "Set it aside: it is not asked for any more")
            edit = aside.more(programme.residency, programme.schedule)
            menu.addAction(text).setData(edit)
        for action in menu.actions():
            action.setEnabled(self._programme is not None and not self._programme.read_only)
        menu.triggered.connect(self._on_menu)
        return menu

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, Edit):
            self.edit_wanted.emit(chosen)
        elif isinstance(chosen, Waiting):
            self._lift(chosen, None)

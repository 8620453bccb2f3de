# SPDX-License-Identifier: Apache-2.0
"""The room of expertise: the matrix of mentors and areas, and the form of the chosen area."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from ateliers_desktop.operations.coverage import ExpertiseCoverage, coverage
from ateliers_desktop.operations.editing import add, change, remove
from ateliers_desktop.operations.expertise_edits import new_area, set_level
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Area, Mentor
from ateliers_desktop.ui.expertise.area_actions import AreaActions
from ateliers_desktop.ui.expertise.area_form import AreaForm
from ateliers_desktop.ui.expertise.coverage_words import summary
from ateliers_desktop.ui.expertise.matrix import matrix_of
from ateliers_desktop.ui.expertise.room_layout import RoomLayout
from ateliers_desktop.ui.header import ActionButton
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.records.followed_names import followed
from ateliers_desktop.ui.records.removal_dialog import RemovalDialog
from ateliers_desktop.ui.room import Room, Surroundings


class ExpertiseRoom(Room):
    """Shows who knows what, and edits levels and areas.

    Attributes
    ----------
    area, mentor
        The code and the name of what is chosen, or empty.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._translate, self._language = around.translate, around.language
        self._programme: Programme | None = None
        self._known: ExpertiseCoverage | None = None
        self._codes: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self._tools: tuple[QWidget, ...] = ()
        self.area, self.mentor = "", ""
        self.actions_ = AreaActions(around.theme, around.translate)
        self.actions_.serve(self)
        self.form = AreaForm(around, self.actions_)
        self.parts = RoomLayout(around, self.actions_.add, self.form, self)
        self.search, self.view = self.parts.search, self.parts.view
        self._connect()

    def _connect(self) -> None:
        self.actions_.add.triggered.connect(self.add_area)
        self.actions_.delete.triggered.connect(self.ask_to_delete)
        self.actions_.find.triggered.connect(self.search.enter)
        self.search.textChanged.connect(self._on_search)
        self.search.left.connect(self._on_search_left)
        self.view.level_wanted.connect(self._on_level)
        self.view.chosen.connect(self._on_chosen)
        self.view.form_wanted.connect(self.enter_form)
        self.form.changed.connect(self._on_changed)
        self.form.place_wanted.connect(self.place_wanted)
        self.parts.mentors_wanted.connect(self._on_mentors_wanted)
        self.parts.marked.place_wanted.connect(self.place_wanted)

    def tools(self) -> tuple[QWidget, ...]:
        """Return the button that adds an area."""
        if not self._tools:
            button = ActionButton(self.actions_.add)
            button.setProperty("primary", True)
            self._tools = (button,)
        return self._tools

    def state(self) -> object:
        """Return what is chosen and what is sought."""
        return self.area, self.mentor, self.search.text()

    def resume(self, state: object) -> None:
        """Choose and seek the same."""
        if isinstance(state, tuple):
            self.area, self.mentor, sought = state
            self.search.setText(sought)

    def show_place(self, place: Place) -> None:
        """Choose the column of an area by its code, whatever is sought."""
        if place.name in self._codes:
            self._show_area(place.name)

    def _show_area(self, code: str) -> None:
        self.search.clear()
        self._choose(self.mentor, code)
        self.view.choose(self.mentor, code)

    def settle(self) -> None:
        """Store what is being typed."""
        self.form.settle()

    def finish(self) -> None:
        """Leave nothing behind that was typed and not stored."""
        self.settle()

    def show_programme(self, programme: Programme) -> None:
        """Show a programme's levels; what is chosen stays so, under a new name too."""
        same = self._programme is programme
        if self._programme is not None and not same:
            self.search.clear()
        residency = programme.residency
        codes, names = self._codes, self._names
        self._codes = tuple(each.code for each in residency.areas)
        self._names = tuple(each.name for each in residency.mentors)
        area = followed(self.area, codes if same else (), self._codes)
        fresh = not same or (area != self.area and len(codes) != len(self._codes))
        self.area = area
        self.mentor = followed(self.mentor, names if same else (), self._names)
        self._programme, self._known = programme, coverage(residency)
        self.view.locked = programme.read_only
        self.parts.say_summary(summary(self._known, self._translate, self._language))
        self._show_matrix()
        self.parts.marked.watch(programme, compare=same and self.isVisible())
        self._show_form(fresh=fresh or self.form.record is None)
        self.actions_.enable(writable=not programme.read_only, chosen=bool(area))

    def _show_matrix(self) -> None:
        if self._programme is None or self._known is None:
            return
        residency = self._programme.residency
        found = matrix_of(residency, self._known, self._language, self.search.text())
        self.parts.show_page(residency, found)
        if found is not None:
            self.view.show_matrix(found, self.mentor, self.area)

    def _area(self) -> Area | None:
        areas = self._programme.residency.areas if self._programme is not None else ()
        return next((each for each in areas if each.code == self.area), None)

    def _mentor(self) -> Mentor | None:
        mentors = self._programme.residency.mentors if self._programme is not None else ()
        return next((each for each in mentors if each.name == self.mentor), None)

    def _show_form(self, *, fresh: bool) -> None:
        area = self._area()
        if self._programme is None or self._known is None or area is None:
            self.form.hide()
            self.form.record = None
            return
        self.form.show_record(self._programme, area, fresh=fresh)
        self.form.show_coverage(self._known.areas[area.code])
        self._show_asking()
        self.form.order_tabs()
        if fresh:
            self.form.verticalScrollBar().setValue(0)
        self.form.show()

    def _show_asking(self) -> None:
        if self._programme is not None and self.area:
            self.form.show_asking(self._programme.residency, self.area, self._mentor())

    def _choose(self, mentor: str, area: str) -> None:
        """Show another cell in the form."""
        if area != self.area:
            self.form.settle()
            self.mentor, self.area = mentor, area
            self._show_form(fresh=True)
        elif mentor != self.mentor:
            self.mentor = mentor
            self._show_asking()

    @Slot(str, str)
    def _on_chosen(self, mentor: str, area: str) -> None:
        self._choose(mentor, area)

    @Slot(str, str, int)
    def _on_level(self, mentor: str, area: str, level: int) -> None:
        if self._programme is not None:
            residency, schedule = self._programme.residency, self._programme.schedule
            self.edit_wanted.emit(set_level(residency, schedule, mentor, area, level))

    @Slot()
    def enter_form(self) -> None:
        """Go to the form, with the name ready to be overwritten."""
        self.form.enter()

    @Slot(str)
    def _on_search(self, _text: str) -> None:
        self._show_matrix()

    @Slot()
    def _on_search_left(self) -> None:
        """Go on to what was found, the chosen cell if it is among it."""
        if self.parts.shows_matrix:
            self.view.enter()

    @Slot()
    def _on_mentors_wanted(self) -> None:
        self.place_wanted.emit(Place(room=RoomId.MENTORS))

    @Slot(object, object)
    def _on_changed(self, old: Area, new: Area) -> None:
        if self._programme is not None:
            residency, schedule = self._programme.residency, self._programme.schedule
            self.edit_wanted.emit(change(residency, schedule, old, new))

    @Slot()
    def add_area(self) -> None:
        """Add an area and go to its name."""
        if self._programme is None:
            return
        self.form.settle()
        self.search.clear()
        residency, schedule = self._programme.residency, self._programme.schedule
        name = self._translate("Expertise", "New area")
        area = new_area(residency, name, self._language)
        self.edit_wanted.emit(add(residency, schedule, area))
        if area.code in self._codes:
            self._show_area(area.code)
            self.enter_form()

    @Slot()
    def ask_to_delete(self) -> None:
        """Ask whether the chosen area is to go, with what it takes along."""
        self.form.settle()
        area = self._area()
        if self._programme is None or area is None:
            return
        removal = remove(self._programme.residency, self._programme.schedule, area)
        name = area.name(self._language)
        dialog = RemovalDialog(self, self._translate, self._language, name, removal)
        if dialog.exec():
            self.edit_wanted.emit(removal.edit)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        dialog.deleteLater()

# SPDX-License-Identifier: Apache-2.0
"""What was said and what was agreed, over all residencies of the programme."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ateliers_desktop.operations.note_search import words_of
from ateliers_desktop.operations.notebooks import name_here, subjects
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Entry, NoteId, Party
from ateliers_desktop.ui.header import segments
from ateliers_desktop.ui.notes.lines import found_line, open_line, subject_line
from ateliers_desktop.ui.notes.lines_list import LinesList
from ateliers_desktop.ui.notes.search_desk import SearchDesk
from ateliers_desktop.ui.notes.story_page import StoryPage
from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.search_field import SearchField
from ateliers_desktop.ui.room import Room, Surroundings
from ateliers_desktop.ui.side_by_side import lay_side_by_side

_PAD = 16


class NotesRoom(Room):
    """A list of projects or mentors, or of what was found, and the page of the one chosen.

    Attributes
    ----------
    about, name
        Whose page is open; an empty name stands for all open actions.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around, self._translate = around, around.translate
        self._programme: Programme | None = None
        self._hits: dict[NoteId, Entry] = {}
        self._hit: NoteId | None = None
        self.about, self.name = Party.PROJECT, ""
        translate = self._translate
        hint = translate("Notes", "Search all notes and actions…")
        self.search = SearchField(around.theme, hint)
        self.said = plain_label(role="small", wrap=True)
        self.list = LinesList(around.theme)
        self.page = StoryPage(around)
        self.desk = SearchDesk(self)
        self._make_actions()
        self._lay()
        self._connect()

    def _make_actions(self) -> None:
        translate = self._translate
        self.begin_search = QAction(translate("Records", "Search"), self)
        self.begin_search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self.begin_search.triggered.connect(self.search.enter)
        self.addAction(self.begin_search)
        names = {
            Party.PROJECT: translate("Menu", "Projects"),
            Party.MENTOR: translate("Menu", "Mentors"),
        }
        group = QActionGroup(self)
        self.views = []
        for about, name in names.items():
            action = QAction(name, self)
            action.setCheckable(True)
            action.setData(about)
            group.addAction(action)
            self.views.append(action)
        self.views[0].setChecked(True)
        group.triggered.connect(self._on_view)
        self._segments = segments(self.views)

    def _lay(self) -> None:
        panel = QFrame()
        panel.setProperty("role", "panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self.list)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(_PAD, 12, _PAD, 12)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.said)
        column.addWidget(panel, 1)
        lay_side_by_side(self, (left, self.page), letters=(62, 120), least=(36, 60), growing=1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.left.connect(self.list.begin)
        self.list.chosen.connect(self._on_chosen)
        self.list.left.connect(self._on_left)
        self.page.note_wanted.connect(self.note_wanted)
        self.page.place_wanted.connect(self.place_wanted)
        self.desk.ready.connect(self._on_search)
        self.desk.failed.connect(self._on_search_failed)

    def tools(self) -> tuple[QWidget, ...]:
        """Return the choice between projects and mentors."""
        return (self._segments,)

    def state(self) -> object:
        """Return whose page is open, and what is sought."""
        return self.about, self.name, self.search.text()

    def resume(self, state: object) -> None:
        """Open the same page and seek the same."""
        if isinstance(state, tuple):
            self.about, self.name, sought = state
            self._check_view()
            self.search.setText(sought)

    def show_place(self, place: Place) -> None:
        """Show a project or a mentor by name."""
        if self._programme is None:
            return
        self.about, self.name = place.party or Party.PROJECT, place.name
        self._hit = None
        self._check_view()
        self.search.clear()
        self._show()

    def begin_writing(self) -> None:
        """Go to the field for a note."""
        self.page.enter()

    def settle(self) -> None:
        """Store what is being typed."""
        self.page.settle()

    def finish(self) -> None:
        """Store what is being typed, and wait for what still runs."""
        self.page.begin_anew()
        self.desk.finish()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the arrow keys choose whose notes are read, and Enter lead to their page."""
        super().showEvent(event)
        if not event.spontaneous():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing unstored where it is not seen."""
        super().hideEvent(event)
        self.page.settle()

    def show_programme(self, programme: Programme) -> None:
        """Show a programme's notes, on the page that was open."""
        if self._programme is not None and self._programme is not programme:
            self.name, self._hit = "", None
            self.search.clear()
        self._programme = programme
        self.desk.show_programme(programme)
        self._show()

    def _show(self) -> None:
        programme = self._programme
        if programme is None:
            return
        if self.search.text().strip():
            self._show_found()
        else:
            self._hit = None
            self._show_subjects(programme)
        self._show_page(programme)

    def _show_subjects(self, programme: Programme) -> None:
        around, today = self._around, self._around.clock.now.date()
        known = subjects(programme, self.about, today)
        lines = [open_line(programme, self.about, around.translate, around.language, today)]
        lines += [subject_line(each, around.translate, around.language) for each in known]
        if self.name and self.name not in {each.name for each in known}:
            self.name = ""
        self.said.hide()
        self.list.setAccessibleName(self._translate("Notes", "Whose notes"))
        self.list.show_lines(lines, (self.about, self.name))

    def _show_found(self) -> None:
        translate, words = self._translate, self.search.text()
        found = self.desk.search(words)
        self.said.show()
        self.list.setAccessibleName(translate("Notes", "What was found"))
        if found is None:
            self.said.setText(translate("Notes", "Reading all notes…"))
            return
        self._hits = {each.id: each for each in found.entries}
        if found.more:
            said = translate(
                "Notes", "The %n newest; type another word to find fewer", n=len(found.entries)
            )
        elif found.entries:
            said = translate("Notes", "%n found", n=len(found.entries))
        else:
            said = translate("Notes", "No note and no action has “{text}” in it")
            said = said.format(text=words.strip())
        self.said.setText(said)
        around = self._around
        lines = [
            found_line(each, words_of(words), around.translate, around.language)
            for each in found.entries
        ]
        self.list.show_lines(lines, self._hit)

    def _show_page(self, programme: Programme) -> None:
        self.page.show_subject(
            programme,
            self.about,
            self.name,
            words=words_of(self.search.text()),
            found=self._hit,
        )

    @Slot(object)
    def _on_chosen(self, key: object) -> None:
        programme = self._programme
        if programme is None:
            return
        if isinstance(key, tuple):
            self.about, self.name = key
            self._show_page(programme)
            return
        entry = self._hits[NoteId(str(key))]
        self._hit = entry.id
        self.about = Party.PROJECT if entry.project else Party.MENTOR
        self.name = name_here(programme, self.about, entry)
        self._check_view()
        self._show_page(programme)
        self.page.go_to(entry.id)

    @Slot()
    def _on_left(self) -> None:
        self.page.enter()

    @Slot()
    def _on_search(self) -> None:
        self._show()

    @Slot()
    def _on_search_failed(self) -> None:
        said = self._translate(
            "Notes", "The search failed. Type on to try it again; the notes themselves are safe."
        )
        self.said.setText(said)

    @Slot(QAction)
    def _on_view(self, action: QAction) -> None:
        self.about, self.name = Party(action.data()), ""
        self._show()

    def _check_view(self) -> None:
        for action in self.views:
            action.setChecked(action.data() == self.about)

# SPDX-License-Identifier: Apache-2.0
"""All that was written about one project or mentor: what is agreed, then what was said."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ateliers_desktop.operations.notebooks import (
    Subject,
    chapters_about,
    open_actions,
    subject_of,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import NoteId, Party
from ateliers_desktop.ui.notes.actions_part import ActionsPart
from ateliers_desktop.ui.notes.captions import subject_caption
from ateliers_desktop.ui.notes.notes_part import NotesPart
from ateliers_desktop.ui.notes.people_at_hand import people_at_hand
from ateliers_desktop.ui.notes.targets import targets
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.records.tab_order import reached_by_tab, set_tab_order
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.story.story_button import StoryButton

_PAD = 20


class StoryPage(QScrollArea):
    """Shows a project, a mentor, or every open action of the programme.

    Signals
    -------
    note_wanted(object)
        A NoteEdit to be made.
    place_wanted(object)
        A Place to be shown.
    """

    note_wanted = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._shown: tuple[Programme, Party, str] | None = None
        self._place: Place | None = None
        translate = around.translate
        self.title = plain_label(role="headline", wrap=True)
        self.caption = plain_label(role="muted", wrap=True)
        hint = translate(
            "Notes", "Choose a project or a mentor in the list to read and write notes about them."
        )
        self.hint = plain_label(hint, "muted", wrap=True)
        self.form = LinkButton(around.theme, quiet=True)
        self.form.clicked.connect(self._on_form)
        self.story = StoryButton(around)
        self.actions_head = plain_label(translate("Notes", "Actions"), "strong")
        self.actions_part = ActionsPart(around)
        self.notes_head = plain_label(translate("Notes", "Notes"), "strong")
        self.notes_part = NotesPart(around)
        self.actions_part.note_wanted.connect(self.note_wanted)
        self.notes_part.note_wanted.connect(self.note_wanted)
        self.actions_part.laid_out.connect(self.order_tabs)
        self.notes_part.laid_out.connect(self.order_tabs)
        self._lay()

    def _lay(self) -> None:
        panel = QFrame()
        panel.setObjectName("sidePanel")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.setSpacing(12)
        head.addWidget(self.story, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.form, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = column = QVBoxLayout(panel)
        column.setContentsMargins(_PAD, 16, _PAD, _PAD)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.caption)
        column.addWidget(self.hint)
        column.addSpacing(8)
        column.addWidget(self.actions_head)
        column.addWidget(self.actions_part)
        column.addSpacing(8)
        column.addWidget(self.notes_head)
        column.addWidget(self.notes_part)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)

    def show_subject(
        self,
        programme: Programme,
        about: Party,
        name: str,
        *,
        words: tuple[str, ...] = (),
        found: NoteId | None = None,
    ) -> None:
        """Show what was written about a project or a mentor; an empty name is all open actions.

        Parameters
        ----------
        words
            Folded words that are sought, to be marked.
        found
            The note or action that is looked for.
        """
        # Of another residency, what stands in the fields is not to be written into this one.
        if self._shown != (programme, about, name):
            self.begin_anew()
            self._shown = (programme, about, name)
            self.verticalScrollBar().setValue(0)
        self.actions_part.tell_days_by(programme.residency.last_day)
        if not name:
            self._show_open_actions(programme)
            return
        here = any(each.name == name for each in programme.residency.people(about))
        subject = subject_of(programme, about, name, self._around.clock.now.date())
        self._show_head(subject, here=here)
        self.story.show_subject(programme, about, name)
        self._offer(programme, about, name)
        parts = chapters_about(programme, about, name)
        writable, notebook = not programme.read_only, programme.notebook
        self.actions_part.show_actions(
            (action for each in parts for action in each.notebook.actions),
            notebook,
            writable=writable,
            adding=here,
            words=words,
            found=found,
        )
        self.notes_part.show_chapters(
            parts, notebook, writable=writable and here, words=words, found=found
        )
        self.notes_part.show()

    def _offer(self, programme: Programme, about: Party, name: str) -> None:
        """Offer what notes may be about, and who may do what is agreed."""
        around, names = self._around, people_at_hand(programme, name)
        choices = targets(programme, about, name, around.translate, around.language)
        self.actions_part.known = self.notes_part.known = (name, "")
        self.actions_part.writer.offer(choices[0], names)
        self.actions_part.changing.names.offer(names)
        self.notes_part.writer.offer(choices)
        self.notes_part.changing.offer(choices)

    def _show_head(self, subject: Subject, *, here: bool) -> None:
        translate = self._around.translate
        self.title.setText(subject.name)
        self.caption.setText(subject_caption(subject, translate, self._around.language))
        of_project = subject.about is Party.PROJECT
        room = RoomId.PROJECTS if of_project else RoomId.MENTORS
        self._place = Place(room=room, name=subject.name, party=subject.about)
        self.hint.hide()
        self.form.say(
            translate("Notes", "To the project")
            if of_project
            else translate("Notes", "To the mentor")
        )
        self.form.setVisible(here)
        for each in (self.story, self.actions_head, self.notes_head):
            each.show()

    def _show_open_actions(self, programme: Programme) -> None:
        translate = self._around.translate
        pending = open_actions(programme)
        self.title.setText(translate("Notes", "Open actions"))
        self.caption.setText(
            translate("Notes", "%n open actions", n=len(pending))
            if pending
            else translate("Notes", "Nothing is left to be done.")
        )
        self._place = None
        self.hint.show()
        self.story.hide()
        self.form.hide()
        self.actions_head.hide()
        self.notes_head.hide()
        self.notes_part.hide()
        self.actions_part.known = ("",)
        names = tuple(each.name for each in programme.residency.mentors)
        self.actions_part.changing.names.offer(names)
        self.actions_part.show_actions(
            pending, programme.notebook, writable=not programme.read_only, adding=False
        )

    def begin_anew(self) -> None:
        """Store what is typed, and be ready for another one."""
        self.actions_part.begin_anew()
        self.notes_part.begin_anew()

    def settle(self) -> None:
        """Store what is typed, at once."""
        self.actions_part.settle()
        self.notes_part.settle()

    @Slot()
    def order_tabs(self) -> None:
        """Let the Tab key go from top to bottom, also to what came in later."""
        set_tab_order(reached_by_tab(self._column))

    def enter(self) -> None:
        """Go to the field for a note, or to the first action where none can be written."""
        if self.notes_part.writer.isVisible():
            self.notes_part.writer.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.actions_part.enter()

    def go_to(self, entry: NoteId) -> None:
        """Scroll to a note or an action once it is laid out."""
        widget = self.notes_part.frames.get(entry) or self.actions_part.frames.get(entry)
        if widget is not None:
            QTimer.singleShot(0, widget, lambda: self._see(widget))

    def _see(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, 60)

    def _on_form(self) -> None:
        if self._place is not None:
            self.place_wanted.emit(self._place)

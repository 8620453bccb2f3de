# SPDX-License-Identifier: Apache-2.0
"""The main window: holds the open programme, makes its edits, and shows what became of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.edit_words import edit_text
from ateliers_desktop.operations.standby import StandbySolver
from ateliers_desktop.residency import Edit, NoteEdit
from ateliers_desktop.ui.enter_key import press_by_enter
from ateliers_desktop.ui.entrance import Entrance
from ateliers_desktop.ui.exporting.exports import Exports
from ateliers_desktop.ui.help_desk import HelpDesk
from ateliers_desktop.ui.keeping.keeping_desk import KeepingDesk
from ateliers_desktop.ui.menus import show_state
from ateliers_desktop.ui.messages import tell, told
from ateliers_desktop.ui.personal.personal_desk import PersonalDesk
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.proposal.proposal_desk import ProposalDesk
from ateliers_desktop.ui.recent_actions import note_action
from ateliers_desktop.ui.residencies.residency_desk import ResidencyDesk
from ateliers_desktop.ui.room_window import RoomWindow
from ateliers_desktop.ui.settings import Settings
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.today.day_desk import DayDesk
from ateliers_desktop.ui.ways_in import WaysIn
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.storage import LoggedEdit, ResidencySummary
    from ateliers_desktop.ui.planning.planning_room import PlanningRoom
    from ateliers_desktop.ui.proposal.proposal_round import ProposalRound


class MainWindow(RoomWindow):
    """One window on one programme, or on none yet."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.programme: Programme | None = None
        self.entrance = Entrance(self, self.clock, self._open)
        self.entrance.entered.connect(self.show_programme)
        self.ways_in = WaysIn(self, self.entrance, settings, self._open)
        self.residencies = ResidencyDesk(self, self.entrance, self.clock, self._open)
        self.residencies.wanted.connect(self.show_residency)
        self.residencies.changed.connect(self._refresh)
        self.residencies.edit_wanted.connect(self.apply)
        self.personal = PersonalDesk(self, settings, self._open)
        self.personal.erased.connect(self.show_residency)
        self.exports = Exports(self, self._open)
        self.exports.said.connect(self._on_said)
        self.keeping = KeepingDesk(self, self.entrance, self.clock, self._open)
        self.keeping.leave_wanted.connect(self.leave_programme)
        self.keeping.said.connect(self._on_said)
        self.day = DayDesk(self, settings, self.clock, self._open)
        self.day.edit_wanted.connect(self.apply)
        self._solver = StandbySolver()
        self.desk = ProposalDesk(self, settings, self._solver, self.clock, self._open, self._board)
        self.desk.changed.connect(self._refresh)
        self.desk.changed.connect(self.keeping.clock.edited)
        self.desk.place_wanted.connect(self.show_place)
        self.desk.reasons.found.connect(self._on_reasons_found)
        self.help = HelpDesk(self, self._open, self._room)
        self.desks = (
            *(self.entrance, self.ways_in, self.residencies, self.personal, self.exports),
            *(self.keeping, self.day, self.desk, self.help),
        )

    @property
    def proposals(self) -> "ProposalRound":
        """The way from the wish for a schedule to its adoption."""
        return self.desk.round

    def assemble(self, theme: Theme, translate: Translate, language: str) -> None:
        """Build all parts in a theme and a language, and show what was shown before in them."""
        super().assemble(theme, translate, language)
        open_room = self.rooms.current
        self.actions_.undo.triggered.connect(self.undo)
        self.actions_.redo.triggered.connect(self.redo)
        self.rooms.edit_wanted.connect(self.apply)
        self.rooms.note_wanted.connect(self.note)
        self.rooms.person_wanted.connect(self.personal.show_person)
        self.ways_in.lead_from(self.welcome)
        self.frame.lay_banner(self.keeping.banner)
        self._show_programme()
        for desk in self.desks:
            desk.resume()
        if self.programme is not None:
            # A proposal that is looked at has opened its board, wherever one was.
            self.enter(open_room)

    def _open(self) -> "Programme | None":
        return self.programme

    def _board(self) -> "PlanningRoom":
        self.enter(RoomId.PLANNING)
        return self.planning

    def _room(self) -> RoomId:
        return self.rooms.current

    @Slot(object)
    def show_programme(self, programme: "Programme") -> None:
        """Show a programme in place of the one before, which is closed."""
        if self.programme is not None:
            self.rooms.settle()
            self.programme.close()
        self.programme = programme
        self.settings.opened(programme.path)
        self.planning.day = None
        self._show_programme()
        self.keeping.show_opened()
        self.planning.board.setFocus()

    @Slot()
    def leave_programme(self) -> None:
        """Close the open programme, and show none until another is opened."""
        if self.programme is not None:
            self.rooms.settle()
            self.programme.close()
            self.programme = None
            self._show_programme()

    @Slot(object)
    def show_residency(self, residency: "ResidencySummary") -> None:
        """Show another residency of the open file everywhere, or the open one as it is stored."""
        if self.programme is None:
            return
        self.rooms.settle()
        dropped = self.desk.drop()
        self.programme = self.programme.at(residency)
        self.planning.day = None
        self._show_programme()
        if dropped:
            tell(self, UserError("The proposal was for another residency; propose again here"))

    @Slot(object)
    def apply(self, edit: Edit) -> None:
        """Make an edit; it is saved at once."""
        note_action(f"edit {edit.kind}")
        self._do(lambda programme: programme.apply(edit))

    @Slot(object)
    def note(self, edit: NoteEdit) -> None:
        """Store what was written; it is saved at once, and is no step of undo."""
        if self.programme is not None:
            with told(self):
                self.programme.note(edit)
            self.rooms.show_notes(self.programme)

    @Slot()
    def undo(self) -> None:
        """Take the latest edit back, and say which one: another room may show nothing of it."""
        if self.programme is not None and self._do(lambda programme: programme.undo()):
            text = self._translate("Status", "Undone: {edit}")
            self.status.say(text.format(edit=self._step_text(self.programme.redo_steps[0])))

    @Slot()
    def redo(self) -> None:
        """Make the edit again that was taken back last, and say which one."""
        if self.programme is not None and self._do(lambda programme: programme.redo()):
            text = self._translate("Status", "Done again: {edit}")
            self.status.say(text.format(edit=self._step_text(self.programme.undo_steps[0])))

    def _step_text(self, step: "LoggedEdit") -> str:
        assert self.programme is not None
        areas = self.programme.residency.areas
        return edit_text(step.edit, self._language, self._translate, areas)

    def _do(self, work: "Callable[[Programme], object]") -> bool:
        """Do something with the programme, tell what stands against it, and show what it is.

        Return whether it was done and changed anything.
        """
        done: object = None
        if self.programme is not None:
            with told(self):
                done = work(self.programme)
                self.keeping.clock.edited()
            self._refresh()
        return done is not None

    @Slot()
    def warm_up(self) -> None:
        """Have the solver and the rooms loaded before anybody asks for them."""
        self._solver.ready()
        self.rooms.load_the_rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what nothing else takes: Escape back to the proposal, Enter for a button."""
        if event.key() == Qt.Key.Key_Escape:
            self.desk.back()
        elif not press_by_enter(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing running and the file given back; there is nothing to save."""
        for desk in self.desks:
            desk.finish()
        self.rooms.finish()
        self.settings.geometry = self.saveGeometry()
        if self.programme is not None:
            self.programme.close()
            self.programme = None
        super().closeEvent(event)

    def _show_programme(self) -> None:
        programme = self.programme
        self.actions_.show_recent(self.settings.recent)
        self.welcome.show_recent(self.settings.recent)
        self.frame.show_open(programme is not None)
        self.actions_.show_open(
            is_open=programme is not None,
            read_only=programme is not None and programme.read_only,
        )
        if programme is None:
            self.setWindowTitle("Ateliers Desktop")
            self.actions_.show_steps("", "")
            return
        self.enter(self.rooms.current)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        programme = self.programme
        if programme is None:
            return
        # First: a board that shows a proposal cannot show it with what is no more.
        dropped = self.desk.show_state(programme)
        self.setWindowTitle(f"{programme.residency.name} — Ateliers Desktop")
        self.header.show_residency(programme.residency, self._language)
        show_state(self.actions_, programme, self._language, self._translate)
        self.rooms.show_programme(programme)
        self.status.show_programme(programme)
        self.day.show_programme(programme)
        if dropped:
            tell(self, UserError("The schedule changed meanwhile; propose again"))

    @Slot()
    def _on_reasons_found(self) -> None:
        if self.programme is not None:
            self.rooms.show_programme(self.programme)

    @Slot(str)
    def _on_said(self, text: str) -> None:
        self.status.say(text)

# SPDX-License-Identifier: Apache-2.0
"""The main window: puts the parts together, holds the open programme, passes changes on."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ateliers_desktop import __version__
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import adopt
from ateliers_desktop.operations.standby import StandbySolver
from ateliers_desktop.residency import Edit
from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.entrance import Entrance
from ateliers_desktop.ui.header import Header
from ateliers_desktop.ui.messages import Message, told
from ateliers_desktop.ui.planning.lanes import Axis
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from ateliers_desktop.ui.printing.print_room import PrintRoom
from ateliers_desktop.ui.proposal.proposal_dialog import ProposalDialog
from ateliers_desktop.ui.rail import Rail
from ateliers_desktop.ui.settings import Light, Settings
from ateliers_desktop.ui.status_line import StatusLine
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.welcome import Welcome
from ateliers_desktop.words import Translate

_USUAL_SIZE = QSize(1280, 800)


class MainWindow(QMainWindow):
    """One window on one programme, or on none yet.

    Signals
    -------
    look_wanted(object)
        Another brightness (a Light) was chosen.
    language_wanted(object)
        Another language for the window was chosen.
    """

    actions_: WindowActions
    planning: PlanningRoom
    printing: PrintRoom

    look_wanted = Signal(object)
    language_wanted = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.programme: Programme | None = None
        self.proposing: ProposalDialog | None = None
        self._solver = StandbySolver()
        self._assembled = False
        self.resize(_USUAL_SIZE)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)

    def assemble(self, theme: Theme, translate: Translate, language: str) -> None:
        """Build all parts in a theme and a language, and show what was shown before in them."""
        before = self.planning if self._assembled else None
        if self._assembled:
            self.printing.finish()
            self.actions_.deleteLater()
        else:
            self.entrance = Entrance(self, translate)
            self.entrance.entered.connect(self.show_programme)
        self._assembled = True
        self._theme, self._translate, self._language = theme, translate, language
        self.actions_ = WindowActions(theme, translate, self)
        self.actions_.fill(self.menuBar())
        self.header = Header(self.actions_)
        self.rail = Rail(self.actions_.rooms)
        self.planning = PlanningRoom(theme, translate, language)
        self.printing = PrintRoom(theme, translate, language)
        self.welcome = Welcome(theme, translate, self.actions_)
        self.status = StatusLine(theme, translate)
        if before is not None:
            self.planning.axis, self.planning.day = before.axis, before.day
            self.planning.chosen = before.chosen
        self._lay()
        self._connect()
        self._check_choices()
        self._show_programme()

    def _lay(self) -> None:
        self.rooms = QStackedWidget()
        for room in (self.planning, self.printing):
            self.rooms.addWidget(room)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.rooms, 1)
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(desk)
        self.setCentralWidget(self.pages)
        self.rail.fit(self.width())

    def _connect(self) -> None:
        actions, entrance = self.actions_, self.entrance
        actions.open.triggered.connect(entrance.ask_for_file)
        actions.open_read_only.triggered.connect(entrance.ask_for_file_to_read)
        actions.import_workbook.triggered.connect(entrance.ask_for_workbook)
        actions.import_folder.triggered.connect(entrance.ask_for_folder)
        actions.sample.triggered.connect(entrance.ask_for_sample)
        actions.recent.triggered.connect(self._on_recent)
        actions.print_day.triggered.connect(self.print_day)
        actions.quit.triggered.connect(self.close)
        actions.undo.triggered.connect(self.undo)
        actions.redo.triggered.connect(self.redo)
        actions.lock.triggered.connect(self.planning.toggle_lock)
        actions.propose.triggered.connect(self.propose)
        actions.day_before.triggered.connect(self._on_day_before)
        actions.day_after.triggered.connect(self._on_day_after)
        actions.about.triggered.connect(self._on_about)
        actions.views[0].actionGroup().triggered.connect(self._on_view)
        actions.rooms[0].actionGroup().triggered.connect(self._on_room)
        actions.lights[0].actionGroup().triggered.connect(self._on_light)
        actions.languages[0].actionGroup().triggered.connect(self._on_language)
        self.welcome.file_wanted.connect(entrance.open)
        self.planning.edit_wanted.connect(self.apply)

    def _check_choices(self) -> None:
        for action in (*self.actions_.views, *self.actions_.lights, *self.actions_.languages):
            chosen = (self.planning.axis, self.settings.light, self._language)
            action.setChecked(action.data() in chosen)
        self.actions_.rooms[0].setChecked(True)

    @Slot(object)
    def show_programme(self, programme: Programme) -> None:
        """Show a programme in place of the one before, which is closed."""
        if self.programme is not None:
            self.programme.close()
        self.programme = programme
        self.settings.opened(programme.path)
        self.planning.day = None
        self._show_programme()
        self.planning.board.setFocus()

    @Slot(object)
    def apply(self, edit: Edit) -> None:
        """Make an edit of the schedule; it is saved at once."""
        if self.programme is not None:
            with told(self):
                self.programme.apply(edit)
            self._refresh()

    @Slot()
    def undo(self) -> None:
        """Take the latest edit back."""
        if self.programme is not None:
            with told(self):
                self.programme.undo()
            self._refresh()

    @Slot()
    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        if self.programme is not None:
            with told(self):
                self.programme.redo()
            self._refresh()

    @Slot()
    def warm_up(self) -> None:
        """Have the solver loaded before anybody asks for a schedule."""
        self._solver.ready()

    @Slot()
    def propose(self) -> None:
        """Search for a schedule in a dialog of its own."""
        if self.programme is None or self.proposing is not None:
            return
        self.proposing = ProposalDialog(
            self.programme,
            self._theme,
            self._translate,
            self._language,
            self,
            solver=self._solver.ready(),
        )
        self.proposing.finished.connect(self._on_proposed)
        self.proposing.start()
        self.proposing.open()

    @Slot()
    def print_day(self) -> None:
        """Show the agenda of the day as it will be printed."""
        if self.planning.day is not None:
            self.printing.choose_day(self.planning.day)
        self.actions_.rooms[1].trigger()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail show names or icons alone."""
        super().resizeEvent(event)
        self.rail.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing running and the file given back; there is nothing to save."""
        if self.entrance.busy:
            event.ignore()
            return
        if self.proposing is not None:
            self.proposing.finish()
        self.printing.finish()
        self._solver.close()
        self.settings.geometry = self.saveGeometry()
        if self.programme is not None:
            self.programme.close()
            self.programme = None
        super().closeEvent(event)

    def _show_programme(self) -> None:
        programme = self.programme
        self.actions_.show_recent(self.settings.recent)
        self.welcome.show_recent(self.settings.recent)
        self.pages.setCurrentIndex(0 if programme is None else 1)
        self.actions_.show_open(
            is_open=programme is not None,
            read_only=programme is not None and programme.read_only,
        )
        if programme is None:
            self.setWindowTitle("Ateliers Desktop")
            self.actions_.show_steps(None, None)
            return
        self.setWindowTitle(f"{programme.residency.name} — Ateliers Desktop")
        self.header.show_residency(programme.residency, self._language)
        self._refresh()

    def _refresh(self) -> None:
        programme = self.programme
        if programme is None:
            return
        undo, redo = programme.undo_steps, programme.redo_steps
        self.actions_.show_steps(
            undo[0].edit.kind if undo else None, redo[0].edit.kind if redo else None
        )
        self.planning.show_programme(programme)
        self.printing.show_programme(programme)
        self.status.show_programme(programme)

    @Slot(int)
    def _on_proposed(self, _result: int) -> None:
        dialog, self.proposing = self.proposing, None
        if dialog is None:
            return
        proposal = dialog.adopted
        dialog.deleteLater()
        if proposal is not None and self.programme is not None:
            with told(self):
                adopt(self.programme, proposal)
            self._refresh()

    @Slot(QAction)
    def _on_recent(self, action: QAction) -> None:
        self.entrance.open(Path(action.data()))

    @Slot(QAction)
    def _on_view(self, action: QAction) -> None:
        self.planning.choose_axis(Axis(action.data()))

    @Slot(QAction)
    def _on_room(self, action: QAction) -> None:
        room = self.actions_.rooms.index(action)
        self.header.show_planning_tools(room == 0)
        self.rooms.setCurrentIndex(room)

    @Slot(QAction)
    def _on_light(self, action: QAction) -> None:
        self.look_wanted.emit(Light(action.data()))

    @Slot(QAction)
    def _on_language(self, action: QAction) -> None:
        self.language_wanted.emit(action.data())

    @Slot()
    def _on_day_before(self) -> None:
        self.planning.step_day(-1)

    @Slot()
    def _on_day_after(self) -> None:
        self.planning.step_day(1)

    @Slot()
    def _on_about(self) -> None:
        translate = self._translate
        text = translate(
            "About",
            "Version {version}. Plans, proves and prints the mentoring sessions of a creative "
            "residency, on your own computer and without a network.",
        ).format(version=__version__)
        Message(self, "Ateliers Desktop", text).exec()

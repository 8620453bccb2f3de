# SPDX-License-Identifier: Apache-2.0
"""The printing room: choose what, for whom and on which paper; see it; print or save it."""

from datetime import date

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ateliers_desktop.operations.notebooks import holds_confidential, notebook_on_paper
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.progress import Progress
from ateliers_desktop.ui.job import Job
from ateliers_desktop.ui.messages import tell, told
from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.printing.choices import Chosen
from ateliers_desktop.ui.printing.outputs import Outputs
from ateliers_desktop.ui.printing.pages import Pages, Source, page_maker
from ateliers_desktop.ui.printing.panel import PrintPanel
from ateliers_desktop.ui.printing.view import PageView
from ateliers_desktop.ui.printing.wish import habit_of
from ateliers_desktop.ui.room import Room, Surroundings

_SETTLING = 120
"""Milliseconds to wait for further choices before pages are made."""


class PrintRoom(Room):
    """Makes pages on a thread of its own whenever the choice or the schedule changes.

    Pages that were printed stay as they are until something else is chosen or changes: whoever
    finds the printer empty prints them again.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate, self._settings = around.translate, around.settings
        self._clock = around.clock
        self._programme: Programme | None = None
        self._printed: Programme | None = None
        self._before: Chosen | None = None
        self._job: Job | None = None
        self._stale, self._says_on = True, False
        self.pages: Pages | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)
        self._settling.timeout.connect(self._make)
        self.panel = PrintPanel(around.theme, around.translate, around.language)
        self.choices = self.panel.choices
        self.choices.follow(habit_of(self._settings.printing))
        self.view = PageView(around.translate)
        self.outputs = Outputs(around.translate, self)
        self._connect()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.panel)

    def _connect(self) -> None:
        self.choices.changed.connect(self._on_choice)
        self.panel.changes.wanted.connect(self._on_wanted)
        self.panel.take_down.clicked.connect(self._on_taken_down)
        self.panel.print.clicked.connect(self.ask_printer)
        self.panel.save_one.clicked.connect(self._on_save_one)
        self.panel.save_each.clicked.connect(self._on_save_each)
        self.outputs.begun.connect(self._on_output)
        self.outputs.reported.connect(self._on_progress)
        self.outputs.done.connect(self._on_done)
        self.outputs.ended.connect(self._on_ended)

    @property
    def working(self) -> bool:
        """Tell whether pages are to be made, are made, or are on their way out."""
        return self._stale or self._job is not None or self.outputs.busy

    def show_programme(self, programme: Programme) -> None:
        """Offer a programme's days and people, keeping the choice where it is still there."""
        language = self.choices.habit().language if self._programme else ""
        language = language or habit_of(self._settings.printing).language
        residency = programme.residency
        self._programme = programme
        today = self._clock.now.date()
        self.choices.show_residency(residency, language or residency.language, today)
        self.choices.offer_confidential(holds_confidential(programme))
        if self._before is not None:
            self.choices.resume(self._before)
            self._before = None
        self._mark_stale()

    def show_notes(self, programme: Programme) -> None:
        """Make the pages anew: sheets tell what was noted before."""
        del programme
        self._mark_stale()

    def show_place(self, place: Place) -> None:
        """Choose a day, by its ISO date."""
        self.choices.choose_days((date.fromisoformat(place.name),))

    def state(self) -> object:
        """Return what is chosen of the residency; the rest is remembered anyway."""
        return self.choices.chosen()

    def resume(self, state: object) -> None:
        """Choose what was chosen before, as soon as there is a residency to choose from."""
        if isinstance(state, Chosen):
            self._before = state

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages if they are not those of the present schedule."""
        super().showEvent(event)
        if self._stale:
            self._settling.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave confidential notes out when somebody comes back."""
        super().hideEvent(event)
        if not event.spontaneous() and self.choices.forget_confidential():
            self._stale = True

    def finish(self) -> None:
        """Wait for the end of what is being made or printed, and let the pages go."""
        self._settling.stop()
        self.outputs.finish()
        self._programme = None
        if self._job is not None:
            self._job.wait()
        self.view.clear()

    @Slot()
    def ask_printer(self) -> None:
        """Ask for a printer and print the pages shown, once they are those that are chosen."""
        if self.pages is not None and not self.working:
            self.outputs.ask_printer(self.pages)

    @Slot()
    def _on_save_one(self) -> None:
        if self.pages is not None:
            self.outputs.ask_for_one(self.pages)

    @Slot()
    def _on_save_each(self) -> None:
        if self.pages is not None:
            self.outputs.ask_for_each(self.pages)

    @Slot(int)
    def _on_wanted(self, document: int) -> None:
        """Show the first page of a document that changed."""
        if self.pages is not None:
            self.view.preview.lead_to(self.pages.first_pages[document])

    @Slot()
    def _on_taken_down(self) -> None:
        """Remember that a document hangs there no longer, and list the others."""
        gone = self.panel.changes.gone
        if gone is None or self._programme is None or self.working:
            return
        with told(self):
            self._programme.note_printed((gone.note,))
            self._mark_stale()

    @Slot()
    def _on_choice(self) -> None:
        if self._programme is not None:
            self._settings.printing = self.choices.habit().text()
        self._mark_stale()

    def _mark_stale(self) -> None:
        """Let no pages out that are not those chosen, and make those when nobody goes on."""
        self._stale = True
        self.panel.set_ready(ready=False)
        if self.isVisible():
            self._settling.start()

    @Slot()
    def _make(self) -> None:
        if self._programme is None or self._job is not None:
            return
        self._stale = False
        if not self._says_on:
            self.panel.say("")
        self._says_on = False
        programme = self._programme
        source = Source(
            residency=programme.residency,
            schedule=programme.schedule,
            printed=programme.printed,
            made_at=self._clock.now,
            notebook=notebook_on_paper(programme),
        )
        self._job = Job(page_maker(source, self.choices.wish(), self._translate), self)
        self._on_begun()
        self._job.begin(self._on_made, self._on_failed, self._on_progress)

    @Slot()
    def _on_output(self) -> None:
        self._printed = self._programme
        self._on_begun()

    @Slot()
    def _on_begun(self) -> None:
        self.panel.set_ready(ready=False)
        self.panel.bar.setRange(0, 0)
        self.panel.bar.show()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.panel.bar.setRange(0, progress.total or 0)
        self.panel.bar.setValue(progress.done)

    @Slot(object)
    def _on_made(self, pages: Pages) -> None:
        self._let_go()
        if self._programme is None:
            return
        self.pages = pages if pages.content else None
        self.view.show_pages(pages)
        self.panel.show_pages(
            pages, self.view.preview.page_count, read_only=self._programme.read_only
        )
        self._on_ended()

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._let_go()
        if self._programme is not None:
            tell(self, failure)

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.end()
            self._job = None
        self._on_ended()
        if self._stale and self.isVisible():
            self._settling.start()

    @Slot()
    def _on_ended(self) -> None:
        self.panel.bar.setVisible(self._job is not None or self.outputs.busy)
        self.panel.set_ready(ready=not self.working and self.pages is not None)

    @Slot(object, str)
    def _on_done(self, pages: Pages, words: str) -> None:
        """Remember what has left, and say so; another file that was opened since knows of none."""
        programme, self._printed = self._printed, None
        if programme is None or programme is not self._programme:
            return
        self.panel.say(words)
        if self.choices.forget_confidential():
            self._says_on = True
            self._mark_stale()
        if not programme.read_only:
            with told(self):
                programme.note_printed(pages.notes)
                self.panel.show_remembered(pages)

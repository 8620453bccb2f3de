# SPDX-License-Identifier: Apache-2.0
"""The printing room: choose what, for whom and on which paper; see it; save it."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.printing import Kind, Paper, save_pdf
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.progress import Progress
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.job import Job
from ateliers_desktop.ui.messages import tell, told
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.printing.pages import Pages, Wish, make_pages
from ateliers_desktop.ui.printing.pdf_preview import PdfPreview
from ateliers_desktop.ui.room import Room, Surroundings
from ateliers_desktop.words import LANGUAGES, Translate
from ateliers_desktop.words.dates import day_and_month

_SETTLING = 120
"""Milliseconds to wait for further choices before pages are made."""


class PrintRoom(Room):
    """Makes pages on a thread of its own whenever the choice or the schedule changes."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, translate = around.theme, around.translate
        self._translate, self._language = translate, around.language
        self._programme: Programme | None = None
        self._job: Job | None = None
        self._stale = True
        self.pages: Pages | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)
        self._settling.timeout.connect(self._make)
        self.document = Choice(translate("Printing", "Document"), _kinds(translate))
        self.day = Choice[date | None](translate("Printing", "Day"))
        self.mentor = Choice[str | None](translate("Printing", "Mentor"))
        self.paper = Choice(
            translate("Printing", "Paper"), [(paper.name, paper) for paper in (Paper.A4, Paper.A3)]
        )
        self.language = Choice(translate("Printing", "Language"), _languages(translate))
        for choice in self._choices:
            choice.changed.connect(self._on_choice)
        self.preview = PdfPreview(self)
        self.preview.setAccessibleName(translate("Printing", "Preview"))
        self.nothing = plain_label(role="muted", wrap=True)
        self.nothing.hide()
        self.count = plain_label(role="muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.save = QPushButton(translate("Printing", "Save the PDF…"))
        self.save.setProperty("primary", True)
        self.save.setIcon(icon("save", theme, theme.palette.on_accent))
        self.save.setEnabled(False)
        self.save.clicked.connect(self.ask_where_to)
        self._lay()

    @property
    def _choices(self) -> tuple[Choice[Any], ...]:
        return (self.document, self.day, self.mentor, self.paper, self.language)

    def _lay(self) -> None:
        panel = QFrame()
        panel.setObjectName("sidePanel")
        side = QVBoxLayout(panel)
        side.setContentsMargins(18, 16, 18, 16)
        side.setSpacing(10)
        side.addWidget(plain_label(self._translate("Printing", "Printing"), "headline"))
        for choice in self._choices:
            side.addWidget(choice)
        side.addSpacing(6)
        side.addWidget(self.save)
        side.addWidget(self.count)
        side.addWidget(self.bar)
        side.addWidget(self.nothing)
        side.addStretch(1)
        panel.setFixedWidth(self.fontMetrics().averageCharWidth() * 42)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.preview, 1)
        row.addWidget(panel)

    def show_programme(self, programme: Programme) -> None:
        """Offer a programme's days and mentors, keeping the choice where it is still there."""
        translate = self._translate
        residency = programme.residency
        if self._programme is None or self._programme.residency is not residency:
            days = [(day_and_month(day, self._language), day) for day in residency.dates]
            self.day.offer([(translate("Printing", "All days"), None), *days])
            mentors = [(mentor.name, mentor.name) for mentor in residency.mentors]
            self.mentor.offer([(translate("Printing", "All mentors"), None), *mentors])
            self.language.choose(residency.language)
        self._programme = programme
        self._on_choice()

    def show_place(self, name: str) -> None:
        """Show the agenda of a day, by its ISO date."""
        self.choose_day(date.fromisoformat(name))

    def choose_day(self, day: date) -> None:
        """Choose the agenda of a day."""
        self.document.choose(Kind.AGENDA)
        self.day.choose(day)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages if they are not those of the present schedule."""
        super().showEvent(event)
        if self._stale:
            self._settling.start()

    def finish(self) -> None:
        """Wait for the end of what is being made, and let the pages go."""
        self._settling.stop()
        self._programme = None
        if self._job is not None:
            self._job.wait()
        self.preview.show_pdf(b"")

    @Slot()
    def ask_where_to(self) -> None:
        """Ask for a file and save the pages shown."""
        if self.pages is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self._translate("Printing", "Save the PDF"),
            str(Path(folder) / self.pages.name),
            "PDF (*.pdf)",
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Save the pages shown, whole or not at all."""
        if self.pages is None:
            return
        with told(self):
            saved = save_pdf(_with_suffix(path), self.pages.content)
            self.count.setText(
                self._translate("Printing", "Saved: {file}").format(file=saved.name)
            )

    @Slot()
    def _on_choice(self) -> None:
        self.mentor.setEnabled(self.document.value is Kind.MENTORS)
        self._stale = True
        if self.isVisible():
            self._settling.start()

    def _wish(self) -> Wish:
        return Wish(
            kind=self.document.value,
            day=self.day.value,
            mentor=self.mentor.value if self.mentor.isEnabled() else None,
            paper=self.paper.value,
            language=self.language.value,
        )

    @Slot()
    def _make(self) -> None:
        if self._programme is None or self._job is not None:
            return
        self._stale = False
        programme = self._programme
        work = partial(make_pages, programme.residency, programme.schedule, self._wish())
        self._job = Job(work, self)
        queued = Qt.ConnectionType.QueuedConnection
        self._job.reported.connect(self._on_progress, queued)
        self._job.succeeded.connect(self._on_made, queued)
        self._job.failed.connect(self._on_failed, queued)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._job.start()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)

    @Slot(object)
    def _on_made(self, pages: Pages) -> None:
        self._let_go()
        if self._programme is None:
            return
        self.pages = pages if pages.content else None
        self.preview.show_pdf(pages.content)
        self.save.setEnabled(bool(pages.content))
        count = self.preview.page_count
        self.count.setText(
            self._translate("Printing", "%n pages", n=count) if pages.content else ""
        )
        self.nothing.setVisible(not pages.content)
        self.nothing.setText(
            self._translate("Printing", "Nothing to print: no session stands there.")
        )

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._let_go()
        if self._programme is not None:
            tell(self, failure)

    def _let_go(self) -> None:
        self.bar.hide()
        if self._job is not None:
            self._job.wait()
            self._job.deleteLater()
            self._job = None
        if self._stale and self.isVisible():
            self._settling.start()


def _with_suffix(path: Path) -> Path:
    """Return the path of a PDF; one that was not asked about is not overwritten."""
    if path.suffix.lower() == ".pdf":
        return path
    target = path.with_name(f"{path.name}.pdf")
    if target.exists():
        raise UserError("{file}: exists already; choose another name", file=target)
    return target


def _kinds(translate: Translate) -> list[tuple[str, Kind]]:
    return [
        (translate("Printing", "Agenda of the day"), Kind.AGENDA),
        (translate("Printing", "Mentor sheets"), Kind.MENTORS),
    ]


def _languages(translate: Translate) -> list[tuple[str, str]]:
    names = {
        "fr": translate("Printing", "French"),
        "en": translate("Printing", "English"),
        "ar": translate("Printing", "Arabic"),
    }
    return [(names[code], code) for code in LANGUAGES]

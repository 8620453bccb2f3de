# SPDX-License-Identifier: Apache-2.0
"""The printing room: choose what, for whom and on which paper; see it; save it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.agendas import file_name
from ateliers_desktop.operations.printing import (
    Kind,
    Paper,
    build_documents,
    render_pdf,
    save_pdf,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.progress import Progress
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.messages import tell, told
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.printing.pdf_preview import PdfPreview
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.ui.translation import SCREEN_LANGUAGES
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month

_SETTLING = 120
"""Milliseconds to wait for further choices before pages are made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be printed; None for the day or the mentor takes them all."""

    kind: Kind
    day: date | None
    mentor: str | None
    paper: Paper
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A PDF made for a wish, and the name that its file is offered; no bytes for no page."""

    wish: Wish
    content: bytes
    name: str


class PrintRoom(QWidget):
    """Makes pages on a thread of its own whenever the choice or the schedule changes."""

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._translate, self._language = translate, language
        self._programme: Programme | None = None
        self._job: Job | None = None
        self._stale = True
        self.pages: Pages | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)
        self._settling.timeout.connect(self._make)
        self.document = self._choice(translate("Printing", "Document"))
        self.day = self._choice(translate("Printing", "Day"))
        self.mentor = self._choice(translate("Printing", "Mentor"))
        self.paper = self._choice(translate("Printing", "Paper"))
        self.language = self._choice(translate("Printing", "Language"))
        self.preview = PdfPreview()
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
        self._fill_fixed_choices()
        self._lay()

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.currentIndexChanged.connect(self._on_choice)
        return box

    def _fill_fixed_choices(self) -> None:
        translate = self._translate
        self.document.addItem(translate("Printing", "Agenda of the day"), Kind.AGENDA)
        self.document.addItem(translate("Printing", "Mentor sheets"), Kind.MENTORS)
        self.paper.addItem(translate("Printing", "A4"), Paper.A4)
        self.paper.addItem(translate("Printing", "A3"), Paper.A3)
        names = {"fr": translate("Printing", "French"), "en": translate("Printing", "English")}
        for code in SCREEN_LANGUAGES:
            self.language.addItem(names[code], code)

    def _lay(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(4)
        for box in (self.document, self.day, self.mentor, self.paper, self.language):
            label = plain_label(box.accessibleName(), "small")
            label.setBuddy(box)
            form.addWidget(label)
            form.addWidget(box)
            form.addSpacing(6)
        panel = QFrame()
        panel.setObjectName("sidePanel")
        side = QVBoxLayout(panel)
        side.setContentsMargins(18, 16, 18, 16)
        side.setSpacing(10)
        side.addWidget(plain_label(self._translate("Printing", "Printing"), "headline"))
        side.addLayout(form)
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
            _offer(self.day, [(translate("Printing", "All days"), None), *days])
            mentors = [(mentor.name, mentor.name) for mentor in residency.mentors]
            _offer(self.mentor, [(translate("Printing", "All mentors"), None), *mentors])
            self.language.setCurrentIndex(max(0, self.language.findData(residency.language)))
        self._programme = programme
        self._on_choice()

    def choose_day(self, day: date) -> None:
        """Choose the agenda of a day."""
        self.document.setCurrentIndex(self.document.findData(Kind.AGENDA))
        self.day.setCurrentIndex(self.day.findData(day))

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages if they are not those of the present schedule."""
        super().showEvent(event)
        if self._stale:
            self._settling.start()

    def finish(self) -> None:
        """Wait for the end of what is being made."""
        self._settling.stop()
        if self._job is not None:
            self._job.wait()

    @Slot()
    def ask_where_to(self) -> None:
        """Ask for a file and save the pages shown."""
        if self.pages is None:
            return
        folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
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
            saved = save_pdf(path.with_suffix(".pdf"), self.pages.content)
            self.count.setText(self._translate("Printing", "Saved: {file}").format(file=saved.name))

    @Slot()
    def _on_choice(self) -> None:
        self.mentor.setEnabled(self.document.currentData() is Kind.MENTORS)
        self._stale = True
        if self.isVisible():
            self._settling.start()

    def _wish(self) -> Wish:
        return Wish(
            kind=self.document.currentData(),
            day=self.day.currentData(),
            mentor=self.mentor.currentData() if self.mentor.isEnabled() else None,
            paper=self.paper.currentData(),
            language=self.language.currentData(),
        )

    @Slot()
    def _make(self) -> None:
        if self._programme is None or self._job is not None:
            return
        self._stale = False
        work = partial(
            _make_pages, self._programme.residency, self._programme.schedule, self._wish()
        )
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
        tell(self, failure)

    def _let_go(self) -> None:
        self.bar.hide()
        if self._job is not None:
            self._job.wait()
            self._job.deleteLater()
            self._job = None
        if self._stale and self.isVisible():
            self._settling.start()


def _offer(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Put choices into a box, keeping the one chosen if it is among them."""
    before = box.currentData()
    box.clear()
    for name, value in choices:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(before)))


def _make_pages(residency: Residency, schedule: Schedule, wish: Wish, report: Report) -> Pages:
    """Make the pages of a wish; a mentor's sheets need that mentor's sessions alone."""
    if wish.mentor is not None:
        own = (each for each in schedule.sessions if each.mentor == wish.mentor)
        schedule = Schedule(sessions=tuple(own))
    documents = build_documents(residency, schedule, wish.kind, wish.language, wish.day)
    if not documents:
        return Pages(wish=wish, content=b"", name="")
    name = f"{wish.kind}.pdf" if len(documents) > 1 else file_name(documents[0])
    return Pages(wish=wish, content=render_pdf(documents, wish.paper, report), name=name)

# SPDX-License-Identifier: Apache-2.0
"""Printing: which documents there are, made for whom and when, and written whole or not at all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from ateliers_desktop.agendas import (
    A3,
    A4,
    Document,
    Paper,
    Rendered,
    attendance_lists,
    cards_to_place,
    check_pdf,
    door_sheets,
    file_name,
    mentor_sheets,
    project_sheets,
    render,
    render_placed,
    wall_agenda,
    wall_cards,
    week_overviews,
)
from ateliers_desktop.errors import UserError, system_reason
from ateliers_desktop.progress import OnProgress, Progress, ignore_progress
from ateliers_desktop.residency import LastPrints, Residency, Schedule
from ateliers_desktop.residency.notes import NO_NOTES, Notebook
from ateliers_desktop.safe_files import write_safely
from ateliers_desktop.words import Translate, translations


class Kind(StrEnum):
    """The kinds of document that can be printed, as the command line calls them."""

    AGENDA = "agenda"
    MENTORS = "mentors"
    PROJECTS = "projects"
    ROOMS = "rooms"
    ATTENDANCE = "attendance"
    WEEK = "week"
    CARDS = "cards"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be printed of a residency.

    Attributes
    ----------
    days
        The dates, in order.
    name
        Of the one mentor, project or room whose documents are wanted, or empty for all.
    printed_at
        Local time that stands on every page.
    since
        Changes since these last prints are marked, and days that became empty are told.
    notebook
        What sheets tell of earlier sessions.
    confidential
        Whether that holds what is confidential: it is chosen each time, and nobody remembers it.
    """

    residency: Residency
    schedule: Schedule
    language: str
    days: tuple[date, ...]
    name: str
    printed_at: datetime
    since: LastPrints = field(default_factory=dict)
    notebook: Notebook = NO_NOTES
    confidential: bool = False

    @property
    def told(self) -> Notebook:
        """The notes that may stand on paper."""
        return self.notebook if self.confidential else self.notebook.public

    @property
    def translate(self) -> Translate:
        """The texts in the language of the paper."""
        return translations(self.language)


def _agendas(order: Order) -> Iterator[Document]:
    for day in order.days:
        if order.residency.on(day) or order.schedule.on(day):
            yield wall_agenda(
                order.residency, order.schedule, day, order.translate, order.language,
                order.printed_at, order.since,
            )  # fmt: skip


def _mentors(order: Order) -> Iterator[Document]:
    for day in order.days:
        yield from mentor_sheets(
            order.residency, order.schedule, day, order.name or None, order.translate,
            order.language, order.printed_at, order.since, order.told,
        )  # fmt: skip


def _attendance(order: Order) -> Iterator[Document]:
    for day in order.days:
        yield from attendance_lists(
            order.residency, order.schedule, day, order.translate, order.language,
            order.printed_at, order.since,
        )  # fmt: skip


def _projects(order: Order) -> Iterator[Document]:
    for day in order.days:
        yield from project_sheets(
            order.residency, order.schedule, day, order.name or None, order.translate,
            order.language, order.printed_at, order.since, order.told,
        )  # fmt: skip


def _rooms(order: Order) -> Iterator[Document]:
    for day in order.days:
        yield from door_sheets(
            order.residency, order.schedule, day, order.name or None, order.translate,
            order.language, order.printed_at, order.since,
        )  # fmt: skip


def _cards(order: Order) -> Iterator[Document]:
    words = (order.translate, order.language, order.printed_at)
    days = [
        wall_cards(order.residency, order.schedule, day, *words, order.since) for day in order.days
    ]
    left = cards_to_place(order.residency, order.schedule, *words)
    yield from (document for document in (*days, left) if document is not None)


def _weeks(order: Order) -> Iterator[Document]:
    yield from week_overviews(
        order.residency, order.schedule, order.days, order.translate, order.language,
        order.printed_at, order.since,
    )  # fmt: skip


_BUILDERS: dict[Kind, Callable[[Order], Iterator[Document]]] = {
    Kind.AGENDA: _agendas,
    Kind.MENTORS: _mentors,
    Kind.PROJECTS: _projects,
    Kind.ROOMS: _rooms,
    Kind.ATTENDANCE: _attendance,
    Kind.WEEK: _weeks,
    Kind.CARDS: _cards,
}


def documents_of(kind: Kind, order: Order) -> tuple[Document, ...]:
    """Return the documents of a kind that an order takes."""
    return tuple(_BUILDERS[kind](order))


def build_documents(
    residency: Residency,
    schedule: Schedule,
    kind: Kind,
    language: str,
    day: date | None = None,
    *,
    name: str = "",
    printed_at: datetime | None = None,
    notebook: Notebook = NO_NOTES,
) -> tuple[Document, ...]:
    """Return the documents of a kind, for one day or for all, for one name or for all.

    Of a notebook nothing confidential is told.

    Raises
    ------
    UserError
        If the day is not one of the residency's.
    """
    if day is not None and day not in residency.dates:
        raise UserError(
            "{day}: not a day of {residency}; choose one from {first} to {last}",
            day=day,
            residency=residency.name,
            first=residency.first_day,
            last=residency.last_day,
        )
    order = Order(
        residency=residency,
        schedule=schedule,
        language=language,
        days=residency.dates if day is None else (day,),
        name=name,
        printed_at=printed_at or datetime.now(),
        notebook=notebook,
    )
    return documents_of(kind, order)


def print_documents(
    documents: Sequence[Document],
    folder: Path,
    paper: Paper = A4,
    on_progress: OnProgress = ignore_progress,
) -> tuple[Path, ...]:
    """Write each document as a PDF of its own into a folder, which is made if it is missing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise UserError(
            "{folder}: cannot be made ({reason}); choose another folder",
            folder=folder,
            reason=system_reason(failure),
        ) from failure
    written: list[Path] = []
    for at, document in enumerate(documents):
        name = file_name(document)
        on_progress(Progress(step="draw", done=at, total=len(documents), subject=name))
        written.append(save_pdf(folder / name, render([document], paper)))
    on_progress(Progress(step="draw", done=len(documents), total=len(documents)))
    return tuple(written)


def render_pdf(
    documents: Sequence[Document], paper: Paper = A4, on_progress: OnProgress = ignore_progress
) -> bytes:
    """Return some documents as one PDF."""
    return render(documents, paper, on_progress)


def render_pages(
    documents: Sequence[Document], paper: Paper = A4, on_progress: OnProgress = ignore_progress
) -> Rendered:
    """Return some documents as one PDF, and the page on which each begins."""
    return render_placed(documents, paper, on_progress)


def save_pdf(target: Path, content: bytes) -> Path:
    """Write a PDF, reopened and checked before it takes its place."""
    return write_safely(target, content, check_pdf)


__all__ = [
    "A3",
    "A4",
    "Kind",
    "Order",
    "Paper",
    "build_documents",
    "documents_of",
    "print_documents",
    "render_pages",
    "render_pdf",
    "save_pdf",
]

# SPDX-License-Identifier: Apache-2.0
"""Printing: which documents there are, made for whom and when, and written whole or not at all."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from ateliers_desktop.agendas import (
    A3,
    A4,
    Document,
    Paper,
    check_pdf,
    file_name,
    mentor_sheets,
    render,
    wall_agenda,
)
from ateliers_desktop.errors import UserError
from ateliers_desktop.progress import OnProgress, Progress, ignore_progress
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.safe_files import write_safely
from ateliers_desktop.words import translations


class Kind(StrEnum):
    """The kinds of document that can be printed."""

    AGENDA = "agenda"
    MENTORS = "mentors"


def build_documents(
    residency: Residency,
    schedule: Schedule,
    kind: Kind,
    language: str,
    day: date | None = None,
    *,
    printed_at: datetime | None = None,
) -> tuple[Document, ...]:
    """Return the documents of a kind, for one day or for every day with mentoring.

    Raises
    ------
    UserError
        If the day is not one of the residency's.
    """
    if day is not None and day not in residency.dates:
        raise UserError(
            "{day}: not a day of {residency} ({first} to {last})",
            day=day,
            residency=residency.name,
            first=residency.first_day,
            last=residency.last_day,
        )
    at = printed_at or datetime.now()
    translate = translations(language)
    if kind is Kind.MENTORS:
        return tuple(mentor_sheets(residency, schedule, day, None, translate, language, at))
    days = [day] if day else [each for each in residency.dates if residency.on(each)]
    return tuple(wall_agenda(residency, schedule, each, translate, language, at) for each in days)


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
            reason=failure.strerror or failure,
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


def save_pdf(target: Path, content: bytes) -> Path:
    """Write a PDF, reopened and checked before it takes its place."""
    return write_safely(target, content, check_pdf)


__all__ = [
    "A3",
    "A4",
    "Kind",
    "Paper",
    "build_documents",
    "print_documents",
    "render_pdf",
    "save_pdf",
]

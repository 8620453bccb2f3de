# SPDX-License-Identifier: Apache-2.0
"""From a wish to a PDF in memory, without a window."""

from dataclasses import dataclass
from datetime import date

from ateliers_desktop.agendas import file_name
from ateliers_desktop.operations.printing import Kind, Paper, build_documents, render_pdf
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.ui.job import Report


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


def make_pages(residency: Residency, schedule: Schedule, wish: Wish, report: Report) -> Pages:
    """Make the pages of a wish."""
    documents = build_documents(
        residency, schedule, wish.kind, wish.language, wish.day, name=wish.mentor or ""
    )
    if not documents:
        return Pages(wish=wish, content=b"", name="")
    name = f"{wish.kind}.pdf" if len(documents) > 1 else file_name(documents[0])
    return Pages(wish=wish, content=render_pdf(documents, wish.paper, report), name=name)

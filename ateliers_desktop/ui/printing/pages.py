# SPDX-License-Identifier: Apache-2.0
"""From a wish to a PDF in memory and what is to be said of it, without a window."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from ateliers_desktop.agendas import Document, Rendered, file_name
from ateliers_desktop.operations.glyph_warning import glyph_warning
from ateliers_desktop.operations.print_changes import Sheet, State, changed, compare
from ateliers_desktop.operations.printing import Order, render_pages
from ateliers_desktop.residency import PrintedSheet, Residency, Schedule
from ateliers_desktop.residency.notes import Notebook
from ateliers_desktop.ui.job import Report
from ateliers_desktop.ui.printing.wish import Wish
from ateliers_desktop.words import Translate

NO_PAGE = Rendered(content=b"", first_pages=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The state of a programme that is printed."""

    residency: Residency
    schedule: Schedule
    printed: tuple[PrintedSheet, ...]
    made_at: datetime
    notebook: Notebook = field(default_factory=Notebook)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A PDF made for a wish, and what is known of it.

    Attributes
    ----------
    documents
        What stands on the pages, in order; empty for no page.
    first_pages
        The page on which each of them begins, counted from 0.
    changes
        What is not as it was printed last, whether it stands on the pages or not.
    counted
        How many documents there are in all, those included that are as they were.
    notes
        What is to be remembered once the pages are printed.
    warning
        What is to be said of characters that no font has, or empty.
    """

    wish: Wish
    content: bytes
    name: str
    documents: tuple[Document, ...]
    first_pages: tuple[int, ...]
    changes: tuple[Sheet, ...]
    counted: int
    notes: tuple[PrintedSheet, ...]
    warning: str

    @property
    def first_print(self) -> bool:
        """Tell whether nothing of it was ever printed in its language."""
        states = Counter(each.state for each in self.changes)
        return self.counted > 0 and states[State.NEW] == self.counted


def page_maker(source: Source, wish: Wish, translate: Translate) -> Callable[[Report], Pages]:
    """Return the work that makes the pages of a wish."""

    def work(report: Report) -> Pages:
        return _make(source, wish, translate, report)

    return work


def _make(source: Source, wish: Wish, translate: Translate, report: Report) -> Pages:
    order = Order(
        residency=source.residency,
        schedule=source.schedule,
        language=wish.language,
        days=wish.days,
        name=wish.name,
        printed_at=source.made_at,
        notebook=source.notebook,
        confidential=wish.confidential,
    )
    sheets = compare(wish.what.kinds, order, source.printed)
    differing = changed(sheets)
    if wish.only_changed:
        printed, documents = differing, [each.marked for each in differing]
    else:
        printed = tuple(each for each in sheets if each.document is not None)
        documents = [each.document for each in printed]
    there = tuple(each for each in documents if each is not None)
    drawn = render_pages(there, wish.paper, report) if there else NO_PAGE
    return Pages(
        wish=wish,
        content=drawn.content,
        name=_name(wish, there),
        documents=there,
        first_pages=drawn.first_pages,
        changes=differing,
        counted=sum(each.state is not State.GONE for each in sheets),
        notes=tuple(each.note for each in printed),
        warning=glyph_warning(there, translate),
    )


def _name(wish: Wish, documents: tuple[Document, ...]) -> str:
    """Return the name that a file is offered: ASCII, no spaces."""
    if len(documents) == 1:
        return file_name(documents[0])
    day = f"-{wish.days[0].isoformat()}" if len(wish.days) == 1 else ""
    return f"{wish.what}{day}.pdf"

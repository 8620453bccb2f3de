# SPDX-License-Identifier: Apache-2.0
"""Documents drawn into one PDF file: fonts embedded, text selectable, the same each time."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from ateliers_desktop.agendas.documents import Document, Origin, texts
from ateliers_desktop.agendas.fonts import Script, register_fonts
from ateliers_desktop.agendas.forms import FORMS
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.shaping import uncovered
from ateliers_desktop.agendas.style import Paper, plain
from ateliers_desktop.progress import OnProgress, Progress, ignore_progress


def render(
    documents: Sequence[Document],
    paper: Paper = Paper.A4,
    on_progress: OnProgress = ignore_progress,
) -> bytes:
    """Return one PDF file with the documents in their order.

    Equal documents give equal bytes.

    Parameters
    ----------
    paper
        What is drawn for the wall; sheets are always A4.
    on_progress
        Told after each document; the step is "draw".

    Raises
    ------
    ValueError
        If there is no document.
    """
    return render_placed(documents, paper, on_progress).content


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A PDF file, and the page on which each of its documents begins, counted from 0."""

    content: bytes
    first_pages: tuple[int, ...]


def render_placed(
    documents: Sequence[Document],
    paper: Paper = Paper.A4,
    on_progress: OnProgress = ignore_progress,
) -> Rendered:
    """Return what `render` does, and where each document is found in it."""
    if not documents:
        raise ValueError("no document to draw")
    stream = BytesIO()
    canvas = _canvas(stream, documents)
    first_pages = []
    for number, document in enumerate(documents, start=1):
        first_pages.append(canvas.getPageNumber() - 1)
        _Drawing(canvas, document, paper, f"document-{number}").draw()
        on_progress(
            Progress(
                step="draw", done=number, total=len(documents), subject=document.origin.subject
            )
        )
    canvas.save()
    return Rendered(content=stream.getvalue(), first_pages=tuple(first_pages))


def missing_glyphs(documents: Sequence[Document]) -> tuple[str, ...]:
    """Return the characters that no font draws, in order; a replacement stands for them."""
    found: set[str] = set()
    for text in texts(tuple(documents)):
        found |= uncovered(text)
    return tuple(sorted(found))


def _canvas(stream: BytesIO, documents: Sequence[Document]) -> Canvas:
    """Begin a file that says what it is and names no font that it does not carry."""
    register_fonts()
    # Binary streams: written as letters they take a quarter more, and as long as the drawing.
    rl_config.useA85 = 0
    origin = documents[0].origin
    canvas = Canvas(
        stream,
        invariant=1,
        pageCompression=1,
        initialFontName=plain(10).font(Script.LATIN),
        lang=origin.language,
    )
    canvas.setTitle(" – ".join(_subjects([document.origin for document in documents])))
    canvas.setAuthor(origin.author)
    canvas.setSubject(origin.author)
    canvas.setCreator("Ateliers Desktop")
    canvas.setDateFormatter(lambda *_: f"D:{origin.printed_at:%Y%m%d%H%M%S}")
    return canvas


def _subjects(origins: Sequence[Origin]) -> tuple[str, ...]:
    """Return the first and the last subject, which tell what a file spans, or the only one."""
    return tuple(dict.fromkeys((origins[0].subject, origins[-1].subject)))


class _Drawing:
    """One document on its way into a file."""

    def __init__(self, canvas: Canvas, document: Document, paper: Paper, mark: str) -> None:
        self._canvas = canvas
        self._document = document
        self._paper = paper
        self._mark = mark
        self._begun = False

    def draw(self) -> None:
        """Draw all pages of the document."""
        form = FORMS[type(self._document)]
        paper = self._paper if form.any_paper else Paper.A4
        form.draw(self._document, partial(self._new_page, paper))

    def _new_page(self, paper: Paper, landscape: bool = False) -> Page:
        page = Page(self._canvas, paper, self._document.origin.direction, landscape)
        if not self._begun:
            page.bookmark(self._mark, self._document.origin.subject)
            self._begun = True
        return page

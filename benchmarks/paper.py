# SPDX-License-Identifier: Apache-2.0
"""How long the paper of a whole week takes, beside the same words drawn plainly.

``python -m benchmarks.paper [--runs N]``; a table on standard output. The sample is scheduled
once; then everything that can be printed of it is drawn, and ReportLab sets the same texts as
plain paragraphs, one below the other, on as many pages, in turns, in one run.
"""

import argparse
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

from ateliers_desktop.agendas import Document
from ateliers_desktop.agendas.documents import texts
from ateliers_desktop.agendas.fonts import Script, register_fonts
from ateliers_desktop.agendas.style import plain
from ateliers_desktop.operations.importing import create_sample
from ateliers_desktop.operations.printing import Kind, build_documents, render_pdf
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import ProposalOptions, adopt, propose
from ateliers_desktop.words import LANGUAGES, translations

_SECONDS = 8.0
_DRAWING = "ateliers_desktop.agendas"


def week_of_the_sample(language: str, programme: Programme) -> tuple[Document, ...]:
    """Return everything that can be printed of the sample's week."""
    return tuple(
        document
        for kind in Kind
        for document in build_documents(programme.residency, programme.schedule, kind, language)
    )


def drawn_plainly(lines: Sequence[str], pages: int) -> bytes:
    """Return a PDF with these lines as paragraphs in a plain font on at least so many pages."""
    register_fonts()
    style = ParagraphStyle("plain", fontName=plain(9).font(Script.LATIN), fontSize=9, leading=11)
    share = max(1, len(lines) // pages)
    story: list[Flowable] = []
    for at, line in enumerate(lines):
        if at and at % share == 0:
            story.append(PageBreak())
        story.append(Paragraph(escape(line), style))
    stream = BytesIO()
    SimpleDocTemplate(stream, pagesize=A4).build(story)
    return stream.getvalue()


def drawn_cold(documents: tuple[Document, ...]) -> bytes:
    """Draw documents as the first time: nothing that was measured or shaped before is known.

    Only the fonts stay read, for the plain words as well.
    """
    for module in [each for name, each in sys.modules.items() if name.startswith(_DRAWING)]:
        for remembered in vars(module).values():
            if hasattr(remembered, "cache_clear") and remembered is not register_fonts:
                remembered.cache_clear()
    return render_pdf(documents)


def page_count(content: bytes) -> int:
    """Return how many pages a PDF of ours has."""
    return content.count(b"/Type /Page\n") + content.count(b"/Type /Page ")


def seconds(action: Callable[[], object]) -> float:
    """Return how long an action takes on the wall's clock."""
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


def main() -> int:
    """Draw the week in each language beside the plain words, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sample.ateliers"
        create_sample(file, translations("fr"))
        with Programme.open(file) as programme:
            wish = ProposalOptions(seconds=_SECONDS)
            found = propose(
                programme.residency, programme.schedule, wish, lambda _: None, threading.Event()
            )
            adopt(programme, found)
            print("| language | documents | pages | ours | plainly | ratio |")
            print("|---|---|---|---|---|---|")
            for language in LANGUAGES:
                print(row(language, week_of_the_sample(language, programme), options.runs))
    return 0


def row(language: str, documents: tuple[Document, ...], runs: int) -> str:
    """Return a line of the table: medians of both, measured in turns, and their ratio."""
    lines = [line for text in texts(documents) for line in text.splitlines() if line]
    pages = page_count(render_pdf(documents))
    ours, plainly = [], []
    for _ in range(runs):
        ours.append(seconds(lambda: drawn_cold(documents)))
        plainly.append(seconds(lambda: drawn_plainly(lines, pages)))
    own, usual = statistics.median(ours), statistics.median(plainly)
    return (
        f"| {language} | {len(documents)} | {pages} | {own:.2f} s | {usual:.2f} s "
        f"| {own / usual:.2f} |"
    )


if __name__ == "__main__":
    sys.exit(main())

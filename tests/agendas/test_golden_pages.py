# SPDX-License-Identifier: Apache-2.0
"""Every kind of document in every language, as text and as pictures, as it was when looked at.

`make golden` takes what is drawn now. Whoever does that looks at each picture that changes, and
says in the commit why it does.
"""

import os
from functools import cache
from pathlib import Path

import pytest

from ateliers_desktop.agendas import render
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.operations.printing import Kind
from ateliers_desktop.words import LANGUAGES
from tests.agendas.pages import page_texts
from tests.agendas.pictures import alike, keep, kept, pictures
from tests.agendas.whole_sample import KINDS, documents_of

TEXTS = Path(__file__).parent / "golden"
PICTURES = Path(__file__).parent / "golden_pages"
RENEWED = bool(os.environ.get("UPDATE_GOLDEN"))
MOST_PAGES = 2
LARGEST_FILE, LARGEST_OF_CODES = 15_000, 25_000
"""A page of codes for phones is noise, which no file makes small."""
EVERY = [(kind, language) for kind in KINDS for language in LANGUAGES]

every_document = pytest.mark.parametrize(
    ("kind", "language"), EVERY, ids=[f"{kind}-{language}" for kind, language in EVERY]
)


@cache
def drawn(kind, language):
    return render(documents_of(kind, language))


def golden_pages(kind, language):
    return sorted(PICTURES.glob(f"{kind}-{language}-*.png"))


@every_document
def test_the_texts_of_each_document_are_as_they_were(kind, language):
    texts = "\n\n".join(page_texts(drawn(kind, language))) + "\n"
    file = TEXTS / f"{kind}-{language}.txt"
    if RENEWED:
        file.write_text(texts, encoding="utf-8")
    assert texts == file.read_text(encoding="utf-8")


@every_document
def test_the_pages_of_each_document_look_as_they_did(kind, language, tmp_path):
    pages = pictures(drawn(kind, language), MOST_PAGES)
    if RENEWED:
        renew(kind, language, pages)
    files = golden_pages(kind, language)
    assert len(files) == len(pages)
    for file, page in zip(files, pages, strict=True):
        keep(page, tmp_path / file.name)
        what_to_do = f"look at {tmp_path / file.name} beside {file}, then: make golden"
        assert alike(kept(file), page), what_to_do


def renew(kind, language, pages):
    """Keep these pages; a picture that shows the same stays as it is."""
    PICTURES.mkdir(exist_ok=True)
    for number, page in enumerate(pages, start=1):
        file = PICTURES / f"{kind}-{language}-{number}.png"
        if not file.exists() or not alike(kept(file), page):
            keep(page, file)
    for file in golden_pages(kind, language)[len(pages) :]:
        file.unlink()


def test_no_picture_is_kept_of_what_is_not_drawn():
    named = {f"{kind}-{language}" for kind, language in EVERY}
    assert {file.stem.rpartition("-")[0] for file in PICTURES.iterdir()} == named


def test_pictures_stay_small():
    large = [file for file in PICTURES.iterdir() if file.stat().st_size > LARGEST_FILE]
    assert {file.stem for file in large} <= {f"agenda-{language}-2" for language in LANGUAGES}
    assert all(file.stat().st_size < LARGEST_OF_CODES for file in large)


@pytest.mark.parametrize("finer", [4, 6, 8])
@pytest.mark.parametrize("kind", KINDS)
def test_pages_are_alike_however_their_edges_are_smoothed(kind, finer):
    content = drawn(kind, "fr")
    first, second = pictures(content, 1), pictures(content, 1, finer)
    assert first[0].constBits() != second[0].constBits()
    assert alike(first[0], second[0])


@pytest.mark.parametrize(
    ("kind", "part"),
    [*((kind, "text") for kind in KINDS), (Kind.ATTENDANCE, "rule"), (Kind.WEEK, "rule")],
)
def test_a_line_that_has_moved_is_seen(kind, part, monkeypatch):
    whole = pictures(drawn(kind, "fr"), 1)[0]
    seen = seen_on_the_first_page(monkeypatch, kind, part)
    for number in {seen[len(seen) // 3], seen[len(seen) // 2], seen[-1]}:
        moved = with_one_moved(monkeypatch, kind, part, number)
        assert not alike(whole, moved), f"{part} {number} of {len(seen)}"


def seen_on_the_first_page(monkeypatch, kind, part):
    """Return the numbers of what is drawn on the first page; a short figure is too small."""
    calls = []
    with monkeypatch.context() as patch:
        draw, finish = getattr(Page, part), Page.finish
        pages = []
        patch.setattr(Page, "finish", lambda page: (pages.append(page), finish(page)))
        patch.setattr(
            Page, part, lambda page, x, y, what, *args, **words: (
                calls.append((len(pages), what)), draw(page, x, y, what, *args, **words)),
        )  # fmt: skip
        render(documents_of(kind, "fr"))
    return [
        number
        for number, (page, what) in enumerate(calls)
        if page == 0 and not (isinstance(what, str) and len(what) < 5)
    ]


def with_one_moved(monkeypatch, kind, part, number):
    """Return the first page of a kind with one thing drawn four points lower."""
    calls = []

    def draw_moved(page, x, y, *args, **words):
        lower = 4 if len(calls) == number else 0
        calls.append(part)
        draw(page, x, y + lower, *args, **words)

    with monkeypatch.context() as patch:
        draw = getattr(Page, part)
        patch.setattr(Page, part, draw_moved)
        return pictures(render(documents_of(kind, "fr")), 1)[0]

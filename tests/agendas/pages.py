# SPDX-License-Identifier: Apache-2.0
"""PDF pages read back: their text, and where and how large each piece of it stands."""

import unicodedata
from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader


@dataclass(frozen=True)
class Piece:
    """A piece of text on a page: its size and its place from the lower left, in points."""

    text: str
    font: str
    size: float
    x: float
    y: float


def reader(content):
    return PdfReader(BytesIO(content), strict=True)


def page_texts(content):
    """Return each page's text, letters in their plain forms and in reading order."""
    return [unicodedata.normalize("NFKC", page.extract_text()) for page in reader(content).pages]


def whole_text(content):
    """Return the text of all pages on one line."""
    return " ".join(" ".join(page_texts(content)).split())


def pieces(page):
    """Return the pieces of text of a page as they were drawn."""
    found = []

    def visit(text, cm, tm, font, size):
        if text.strip():
            name = str(font["/BaseFont"]).partition("+")[2]
            found.append(Piece(text, name, size * tm[3] * cm[3], tm[4], tm[5]))

    page.extract_text(visitor_text=visit)
    return found


def all_pieces(content):
    return [piece for page in reader(content).pages for piece in pieces(page)]

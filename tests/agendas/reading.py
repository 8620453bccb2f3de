# SPDX-License-Identifier: Apache-2.0
"""What a document says against what can be read on its pages, in the order in which one reads."""

import re
import unicodedata
from dataclasses import fields, is_dataclass
from itertools import groupby

from ateliers_desktop.agendas import render
from ateliers_desktop.agendas.documents import Origin
from ateliers_desktop.palette import AreaColour
from tests.agendas.pages import page_texts, pieces, reader


def unread(document, content=None):
    """Return the parts of a document's texts that nobody can read on its pages, or on others."""
    read = _read(content or render([document]), document.origin.language)
    return [
        part
        for text in said(document)
        for part in re.split(r" · |, |، ", text)
        if letters(part) not in read
    ]


def said(value):
    """Yield every text of a document that is meant for its pages."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from said(each)
    elif is_dataclass(value) and not isinstance(value, (Origin, AreaColour)):
        for field in fields(value):
            yield from said(getattr(value, field.name))


def letters(text):
    """Return the letters and figures of a text in their plain forms, without vowel signs."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if char.isalnum())


def unspaced(content):
    """Return the text of all pages without its spaces, as names break at their slashes too."""
    return "".join("".join(page_texts(content)).split())


def _read(content, language):
    """Return all letters of some pages, each line in the order in which it is read."""
    lines = []
    for page in reader(content).pages:
        for _, line in groupby(pieces(page), key=lambda piece: (piece.x, piece.y)):
            lines.append(_in_order([piece.text for piece in line], language))
    return letters("".join(lines))


def _in_order(runs, language):
    """Return a line's runs as they are read: from the right if the line is in Arabic."""
    if language != "ar" or not any(_is_arabic(run) for run in runs):
        return "".join(runs)
    parts = [part for run in runs for part in re.split("( · )", run)]
    return "".join(reversed(parts))


def _is_arabic(text):
    return any(unicodedata.bidirectional(char) == "AL" for char in text)

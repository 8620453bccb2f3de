# SPDX-License-Identifier: Apache-2.0
"""Writing what is kept about somebody: one JSON document, or a page to be read and printed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from ateliers_desktop.exchange.json_writing import plain
from ateliers_desktop.safe_files import write_safely

FORMAT = "ateliers-personal-data"
VERSION = 1

_STYLE = (
    "body { font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif; max-width: 46rem; "
    "margin: 2rem auto; padding: 0 1rem; line-height: 1.45; color: #20242B; } "
    "h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; border-bottom: 1px solid #E7E2DA; "
    "padding-bottom: .25rem; margin-top: 2rem; } h3 { font-size: 1rem; margin-bottom: .25rem; } "
    "p { color: #6B655D; } ul { margin-top: 0; padding-inline-start: 1.25rem; } "
    "li { white-space: pre-line; }"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSection:
    """Lines under a heading; one without lines is the heading of those that follow."""

    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalPage:
    """A page in one language: "fr", "en" or "ar"."""

    title: str
    intro: str
    sections: tuple[PageSection, ...]
    language: str


def write_personal_json(data: object, path: Path) -> Path:
    """Write values as one JSON document in UTF-8, keys sorted; return its path.

    ``{"format": "ateliers-personal-data", "version": 1, "data": VALUE}``, where dataclasses are
    objects by the names of their fields, dates and moments as in the export of a residency.

    Raises
    ------
    MachineError
        If the file cannot be written; whatever stood there is as it was.
    """
    document = {"format": FORMAT, "version": VERSION, "data": plain(data)}
    text = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False)
    return write_safely(path, f"{text}\n".encode())


def write_personal_page(page: PersonalPage, path: Path) -> Path:
    """Write a page as HTML that needs nothing from elsewhere; return its path.

    Raises
    ------
    MachineError
        If the file cannot be written; whatever stood there is as it was.
    """
    direction = "rtl" if page.language == "ar" else "ltr"
    body = "\n".join((f"<h1>{escape(page.title)}</h1>", f"<p>{escape(page.intro)}</p>"))
    html = (
        f'<!DOCTYPE html>\n<html lang="{page.language}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(page.title)}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n{_sections(page.sections)}\n"
        "</body>\n</html>\n"
    )
    return write_safely(path, html.encode())


def _sections(sections: Sequence[PageSection]) -> str:
    written = []
    for each in sections:
        if not each.lines:
            written.append(f"<h2>{escape(each.title)}</h2>")
            continue
        lines = "".join(f'<li dir="auto">{escape(line)}</li>' for line in each.lines)
        written.append(f"<h3>{escape(each.title)}</h3>\n<ul>{lines}</ul>")
    return "\n".join(written)

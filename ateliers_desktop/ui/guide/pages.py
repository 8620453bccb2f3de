# SPDX-License-Identifier: Apache-2.0
"""The pages of the guide as they lie in resources/guide: Markdown, a folder for each language."""

import re
from dataclasses import dataclass
from functools import cache

from ateliers_desktop.resource_files import resource
from ateliers_desktop.ui.places import RoomId

PAGE_OF_ROOM = {
    RoomId.TODAY: "today",
    RoomId.PLANNING: "board",
    RoomId.PROJECTS: "people",
    RoomId.MENTORS: "people",
    RoomId.PROGRAMME: "grid",
    RoomId.ROOMS: "grid",
    RoomId.EXPERTISE: "people",
    RoomId.NOTES: "notes",
    RoomId.PRINTING: "print",
}
"""Which page tells about each room of the window."""

_LINK = re.compile(r"\d\d-([a-z-]+)\.md")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """One page: what others call it by, its first heading, and its Markdown."""

    name: str
    title: str
    text: str


@cache
def read_pages(language: str) -> tuple[GuidePage, ...]:
    """Return the guide of a language in the order of its pages."""
    files = sorted(resource("guide", language).glob("*.md"))
    return tuple(_page(file.name, file.read_text("utf-8")) for file in files)


def linked_page(target: str) -> str:
    """Return the name of the page that a link leads to, empty if it leads out of the guide."""
    link = _LINK.fullmatch(target)
    return link[1] if link else ""


def _page(file: str, text: str) -> GuidePage:
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return GuidePage(name=linked_page(file), title=title, text=text)

# SPDX-License-Identifier: Apache-2.0
"""What mentors' and projects' sheets share: heads, feet, and the code on the first page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from ateliers_desktop.agendas.blocks import Block, draw_blocks, split_blocks
from ateliers_desktop.agendas.change_marks import NoteBlock, set_note
from ateliers_desktop.agendas.changes import ChangeNote
from ateliers_desktop.agendas.day_codes import DayCode
from ateliers_desktop.agendas.documents import Document, Heading
from ateliers_desktop.agendas.foot import FOOT_HEIGHT, draw_foot
from ateliers_desktop.agendas.masthead import Masthead, draw_masthead, set_masthead
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.sheet_head import SheetHead, draw_sheet_head, set_sheet_head
from ateliers_desktop.agendas.style import SHEET_HEAD

MARGIN = 38.0


class PersonalSheet(Document, Protocol):
    """Somebody's day on paper."""

    @property
    def heading(self) -> Heading:
        """What stands at the head."""
        ...

    @property
    def code(self) -> DayCode | None:
        """The day for a phone, if anything is left of it."""
        ...

    @property
    def changes(self) -> ChangeNote | None:
        """What changed since the last print, where that is told."""
        ...

    @property
    def footer(self) -> str:
        """What stands at the foot."""
        ...


def draw_framed(
    sheet: PersonalSheet,
    new_page: Callable[[], Page],
    set_blocks: Callable[[float, float], Sequence[Block]],
) -> None:
    """Draw all pages of a sheet.

    Parameters
    ----------
    set_blocks
        Breaks what stands between head and foot into lines for a width and the height of a page.
    """
    page = new_page()
    width = page.width - 2 * MARGIN
    heads = _set_heads(sheet, width)
    note = set_note(sheet.changes, width)
    room = page.height - 2 * MARGIN - FOOT_HEIGHT - heads.later.height
    less = heads.first_height - heads.later.height
    told = (NoteBlock(note=note),) if note is not None else ()
    pages = split_blocks((*told, *set_blocks(width, room - less)), room, less)
    for number, blocks in enumerate(pages, start=1):
        if number == 1:
            heads.draw_first(page)
            draw_blocks(page, blocks, MARGIN, MARGIN + heads.first_height, room - less)
        else:
            page = new_page()
            draw_masthead(page, heads.later, MARGIN, MARGIN)
            draw_blocks(page, blocks, MARGIN, MARGIN + heads.later.height, room)
        where = f"{number} / {len(pages)}"
        draw_foot(page, MARGIN, sheet.footer, sheet.heading.version, where)
        page.finish()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heads:
    """The heads of a sheet's pages; the first one has the code, if there is one."""

    coded: SheetHead | None
    later: Masthead

    @property
    def first_height(self) -> float:
        return (self.coded or self.later).height

    def draw_first(self, page: Page) -> None:
        if self.coded is None:
            draw_masthead(page, self.later, MARGIN, MARGIN)
        else:
            draw_sheet_head(page, self.coded, MARGIN, MARGIN)


def _set_heads(sheet: PersonalSheet, width: float) -> _Heads:
    heading, code = sheet.heading, sheet.code
    coded = None
    if code is not None:
        coded = set_sheet_head(heading, code, sheet.origin.printed_at, width)
    later = set_masthead(heading, heading.facts, width, SHEET_HEAD)
    return _Heads(coded=coded, later=later)

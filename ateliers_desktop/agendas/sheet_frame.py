# SPDX-License-Identifier: Apache-2.0
"""What mentors' and projects' sheets share: heads, feet, and the code on the first page."""

from collections.abc import Callable, Sequence
from typing import Protocol

from ateliers_desktop.agendas.blocks import Block, draw_blocks, split_blocks
from ateliers_desktop.agendas.day_codes import DayCode
from ateliers_desktop.agendas.documents import Document, Heading
from ateliers_desktop.agendas.foot import FOOT_HEIGHT, draw_foot
from ateliers_desktop.agendas.masthead import draw_masthead, set_masthead
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.sheet_head import draw_sheet_head, set_sheet_head
from ateliers_desktop.agendas.style import SHEET_HEAD

MARGIN = 38.0


class PersonalSheet(Document, Protocol):
    """Somebody's day on paper."""

    @property
    def heading(self) -> Heading:
        """What stands at the head."""
        ...

    @property
    def code(self) -> DayCode:
        """The day for a phone."""
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
    first = set_sheet_head(sheet.heading, sheet.code, sheet.origin.printed_at, width)
    later = set_masthead(sheet.heading, sheet.heading.facts, width, SHEET_HEAD)
    heights = page.height - 2 * MARGIN - FOOT_HEIGHT
    room, less = heights - later.height, first.height - later.height
    pages = split_blocks(set_blocks(width, room - less), room, less)
    for number, blocks in enumerate(pages, start=1):
        if number == 1:
            draw_sheet_head(page, first, MARGIN, MARGIN)
            draw_blocks(page, blocks, MARGIN, MARGIN + first.height, room - less)
        else:
            page = new_page()
            draw_masthead(page, later, MARGIN, MARGIN)
            draw_blocks(page, blocks, MARGIN, MARGIN + later.height, room)
        where = f"{number} / {len(pages)}"
        draw_foot(page, MARGIN, sheet.footer, sheet.heading.version, where)
        page.finish()

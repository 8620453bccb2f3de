# SPDX-License-Identifier: Apache-2.0
"""The pages of a mentor's sheet: the sessions one below the other, each with lines to write on."""

from collections.abc import Callable

from ateliers_desktop.agendas.documents import MentorSheet
from ateliers_desktop.agendas.meeting_block import MeetingBlock, set_meeting
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.sheet_frame import draw_framed


def draw_sheet(sheet: MentorSheet, new_page: Callable[[], Page]) -> None:
    """Draw all pages of a mentor's sheet."""

    def set_blocks(width: float, room: float) -> tuple[MeetingBlock, ...]:
        del room
        return tuple(
            set_meeting(
                width,
                time=each.time,
                room=each.room,
                name=each.project,
                need=each.need,
                about=each.about,
                before=each.before,
                change=each.change,
                past=each.past,
                usual=sheet.origin.direction,
            )
            for each in sheet.meetings
        )

    draw_framed(sheet, new_page, set_blocks)

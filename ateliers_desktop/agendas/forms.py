# SPDX-License-Identifier: Apache-2.0
"""How each kind of document is drawn, and on what: one table, an entry a kind."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ateliers_desktop.agendas.attendance import AttendanceList
from ateliers_desktop.agendas.attendance_pages import draw_attendance
from ateliers_desktop.agendas.documents import MentorSheet, WallAgenda
from ateliers_desktop.agendas.door_pages import draw_door_sheet
from ateliers_desktop.agendas.door_sheets import DoorSheet
from ateliers_desktop.agendas.page import Page
from ateliers_desktop.agendas.partner_document import PartnerReport
from ateliers_desktop.agendas.partner_pages import draw_partner_report
from ateliers_desktop.agendas.project_pages import draw_project_sheet
from ateliers_desktop.agendas.project_sheets import ProjectSheet
from ateliers_desktop.agendas.sheet_pages import draw_sheet
from ateliers_desktop.agendas.wall_card_pages import draw_cards
from ateliers_desktop.agendas.wall_cards import WallCards
from ateliers_desktop.agendas.wall_pages import draw_wall
from ateliers_desktop.agendas.week import WeekOverview
from ateliers_desktop.agendas.week_pages import draw_week

NewPage = Callable[..., Page]
"""Begins a page; called with `landscape=True` for one that lies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How a kind of document is drawn.

    Attributes
    ----------
    draw
        Draws all pages of a document, each begun with the function that is handed in.
    any_paper
        Whether it follows the paper that is chosen; otherwise it is A4.
    """

    draw: Callable[[Any, NewPage], None]
    any_paper: bool = False


FORMS: dict[type[Any], Form] = {
    WallAgenda: Form(draw=draw_wall, any_paper=True),
    MentorSheet: Form(draw=draw_sheet),
    ProjectSheet: Form(draw=draw_project_sheet),
    DoorSheet: Form(draw=draw_door_sheet),
    WallCards: Form(draw=draw_cards),
    AttendanceList: Form(draw=draw_attendance),
    PartnerReport: Form(draw=draw_partner_report),
    WeekOverview: Form(draw=draw_week, any_paper=True),
}

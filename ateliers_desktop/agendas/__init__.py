# SPDX-License-Identifier: Apache-2.0
"""Agendas on paper: documents as values, and their pages as PDF."""

from ateliers_desktop.agendas.attendance import AttendanceList, attendance_lists
from ateliers_desktop.agendas.digest import digest
from ateliers_desktop.agendas.documents import Document, MentorSheet, Origin, WallAgenda
from ateliers_desktop.agendas.door_sheets import DoorSheet, door_sheets
from ateliers_desktop.agendas.partner_document import PartnerReport
from ateliers_desktop.agendas.partner_report import partner_report
from ateliers_desktop.agendas.pdf_check import check_pdf
from ateliers_desktop.agendas.project_sheets import ProjectSheet, project_sheets
from ateliers_desktop.agendas.rendering import Rendered, missing_glyphs, render, render_placed
from ateliers_desktop.agendas.sheets import mentor_sheets
from ateliers_desktop.agendas.style import Paper
from ateliers_desktop.agendas.wall import wall_agenda
from ateliers_desktop.agendas.wall_cards import WallCards, cards_to_place, wall_cards
from ateliers_desktop.agendas.week import WeekOverview, week_overviews

A3, A4 = Paper.A3, Paper.A4

__all__ = [
    "A3",
    "A4",
    "AttendanceList",
    "Document",
    "DoorSheet",
    "MentorSheet",
    "Origin",
    "Paper",
    "PartnerReport",
    "ProjectSheet",
    "Rendered",
    "WallAgenda",
    "WallCards",
    "WeekOverview",
    "attendance_lists",
    "cards_to_place",
    "check_pdf",
    "digest",
    "door_sheets",
    "file_name",
    "mentor_sheets",
    "missing_glyphs",
    "partner_report",
    "project_sheets",
    "render",
    "render_placed",
    "wall_agenda",
    "wall_cards",
    "week_overviews",
]


def file_name(document: Document) -> str:
    """Return the name of a document's file: ASCII, no spaces, one of its own in the residency."""
    return document.origin.file_name

# SPDX-License-Identifier: Apache-2.0
"""The residency as values: frozen dataclasses over the standard library, known to every layer."""

from ateliers_desktop.residency.canvas import BLOCKS, Canvas
from ateliers_desktop.residency.event_ids import with_event_ids
from ateliers_desktop.residency.names import clean, clean_note, fold
from ateliers_desktop.residency.notes import (
    NO_NOTES,
    Action,
    Entry,
    Note,
    Notebook,
    NoteEdit,
    NoteId,
    new_note_id,
    notebook_of,
)
from ateliers_desktop.residency.people import (
    Area,
    Expertise,
    Mentor,
    Need,
    NeedState,
    Party,
    PersonNames,
    Project,
    Room,
    Team,
    name_of_area,
)
from ateliers_desktop.residency.printed import (
    NEVER_PRINTED,
    LastPrints,
    PrintedPerson,
    PrintedSheet,
)
from ateliers_desktop.residency.residency import Residency
from ateliers_desktop.residency.residency_edit import (
    NO_CHANGE,
    ResidencyEdit,
    Splice,
    residency_edit,
)
from ateliers_desktop.residency.schedule import (
    Edit,
    EditKind,
    Schedule,
    Session,
    SessionId,
    SessionStatus,
    difference,
    new_session_id,
)
from ateliers_desktop.residency.slots import Audience, Slot, SlotKind, Window
from ateliers_desktop.residency.time_grid import TimeGrid

__all__ = [
    "BLOCKS",
    "NEVER_PRINTED",
    "NO_CHANGE",
    "NO_NOTES",
    "Action",
    "Area",
    "Audience",
    "Canvas",
    "Edit",
    "EditKind",
    "Entry",
    "Expertise",
    "LastPrints",
    "Mentor",
    "Need",
    "NeedState",
    "Note",
    "NoteEdit",
    "NoteId",
    "Notebook",
    "Party",
    "PersonNames",
    "PrintedPerson",
    "PrintedSheet",
    "Project",
    "Residency",
    "ResidencyEdit",
    "Room",
    "Schedule",
    "Session",
    "SessionId",
    "SessionStatus",
    "Slot",
    "SlotKind",
    "Splice",
    "Team",
    "TimeGrid",
    "Window",
    "clean",
    "clean_note",
    "difference",
    "fold",
    "name_of_area",
    "new_note_id",
    "new_session_id",
    "notebook_of",
    "residency_edit",
    "with_event_ids",
]

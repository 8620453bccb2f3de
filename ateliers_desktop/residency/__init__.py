# SPDX-License-Identifier: Apache-2.0
"""The residency as values: frozen dataclasses over the standard library, known to every layer."""

from ateliers_desktop.residency.names import clean, fold
from ateliers_desktop.residency.people import (
    Area,
    Expertise,
    Mentor,
    Need,
    Project,
    Room,
    Team,
)
from ateliers_desktop.residency.printed import NEVER_PRINTED, LastPrints, PrintedSheet
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
    "NEVER_PRINTED",
    "NO_CHANGE",
    "Area",
    "Audience",
    "Edit",
    "EditKind",
    "Expertise",
    "LastPrints",
    "Mentor",
    "Need",
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
    "difference",
    "fold",
    "new_session_id",
    "residency_edit",
]

# SPDX-License-Identifier: Apache-2.0
"""Writing a residency and its schedule as one JSON document, for other programs."""

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ateliers_desktop.residency import NO_NOTES, Action, Note, Notebook, Residency, Schedule
from ateliers_desktop.safe_files import write_safely

FORMAT = "ateliers-residency"
VERSION = 1


def write_json(
    residency: Residency, schedule: Schedule, path: Path, notebook: Notebook = NO_NOTES
) -> Path:
    """Write everything as one JSON document in UTF-8, keys sorted; return its path.

    The shape, version 1; dates are "2025-10-07", moments "2025-10-07T09:45" in local time, lists
    keep their order, what is not given is "" or null::

        {"format": "ateliers-residency", "version": 1,
         "residency": {"name", "first_day", "days", "programme", "city", "venue", "country",
            "time_zone", "language", "remark",
            "slots": [{"kind": "mentoring" | "break" | "event", "start", "end", "title", "place",
                "audience": {"projects": true, "mentors": true, "names": []}, "id"}],
            "rooms": [{"name", "capacity", "equipment": [], "unavailable": [WINDOW]}],
            "areas": [{"code", "french", "english", "arabic", "colour"}],
            "mentors": [{"name", "organisation", "country", "email", "phone", "languages": [],
                "expertises": [{"area", "level"}], "arrival", "departure", "unavailable": [WINDOW],
                "max_per_day", "max_in_row", "min_sessions", "room", "excludes": [],
                "formerly": []}],
            "projects": [{"name", "discipline", "country", "team": {"members": [], "size"},
                "email", "phone", "languages": [], "stage", "summary", "needs": [{"area",
                "priority", "sessions", "minutes", "after", "set_aside",
                "state": "open" | "met" | "more"}], "arrival", "departure",
                "unavailable": [WINDOW], "max_per_day", "equipment": [], "wishes": [],
                "excludes": [], "canvas": {"partners", "activities", "resources", "value",
                "relationships", "channels", "segments", "costs", "revenues"},
                "formerly": []}]},
         "schedule": {"sessions": [{"id", "project", "area", "mentor", "start", "end", "room",
            "fixed", "room_fixed",
            "status": "planned" | "held" | "missed" | "cancelled" | "clashing"}]},
         "notes": [{"id", "project", "mentor", "session", "text", "author", "written_at",
            "changed_at", "confidential"}],
         "actions": [{"id", "project", "mentor", "session", "text", "who", "until", "made_at",
            "done_at"}]}

    with WINDOW = {"start", "end"}, areas by their codes, people and rooms by their names. The
    "id" of an event is that by which calendars know it; breaks and mentoring slots have none.
    "notes" and "actions" are there only if there are any; their moments go to the second.

    Raises
    ------
    MachineError
        If the file cannot be written; whatever stood there is as it was.
    """
    document = _document(residency, schedule, notebook)
    text = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False)
    return write_safely(path, f"{text}\n".encode(), _check)


def _document(residency: Residency, schedule: Schedule, notebook: Notebook) -> dict[str, Any]:
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "residency": plain(residency),
        "schedule": plain(schedule),
    }
    for name, entries in (("notes", notebook.notes), ("actions", notebook.actions)):
        if entries:
            document[name] = [_written(each) for each in entries]
    return document


def _check(file: Path) -> None:
    json.loads(file.read_bytes())


def _written(entry: Note | Action) -> dict[str, Any]:
    """Return a note or an action, its moments to the second: they say what came first."""
    moments = {
        field.name: value.isoformat(timespec="seconds")
        for field in fields(entry)
        if isinstance(value := getattr(entry, field.name), datetime)
    }
    return {**plain(entry), **moments}


def plain(value: Any) -> Any:
    """Return a value as JSON has it: objects for dataclasses, text for dates and enumerations."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if isinstance(value, date) else value

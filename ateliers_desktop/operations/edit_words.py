# SPDX-License-Identifier: Apache-2.0
"""What an edit was, in a few words after "Undo:": from what it changes, in any language."""

from typing import Any

from ateliers_desktop.residency import Area, Edit, EditKind, Session, Slot, Splice
from ateliers_desktop.residency.residency_edit import LISTS
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, short_date


def edit_text(edit: Edit, language: str, translate: Translate) -> str:
    """Return what an edit did: "move Griot.app to Thu 9 10:45"."""
    if edit.kind in _OF_DATA:
        return _of_data(edit, language, translate)
    if edit.kind is EditKind.ADOPT:
        return translate("Edits", "adopt the proposal")
    if edit.kind is EditKind.SHIFT:
        return _shift(edit, language, translate)
    if edit.kind is EditKind.ASIDE:
        return _aside(edit, translate)
    if edit.kind is EditKind.REMEDY:
        return translate("Edits", "apply a remedy")
    if edit.kind is EditKind.UPDATE:
        return translate("Edits", "bring in a later state of the form")
    return _of_sessions(edit, language, translate)


_OF_DATA = (EditKind.ADD, EditKind.CHANGE, EditKind.REMOVE)


def _of_sessions(edit: Edit, language: str, translate: Translate) -> str:
    sessions = edit.after or edit.before
    if len(sessions) != 1 and edit.kind is not EditKind.SWAP:
        return _several(edit, len(sessions), translate)
    session = sessions[0]
    values = {
        "project": session.project,
        "mentor": session.mentor,
        "when": f"{short_date(session.day, language)} {clock(session.start)}",
    }
    return _one(edit, session, translate).format(**values)


def _one(edit: Edit, session: Session, translate: Translate) -> str:
    match edit.kind:
        case EditKind.PLACE:
            return translate("Edits", "place {project} on {when}")
        case EditKind.UNPLACE:
            return translate("Edits", "take {project} with {mentor} off the board")
        case EditKind.LOCK:
            return translate("Edits", "lock {project} with {mentor}")
        case EditKind.UNLOCK:
            return translate("Edits", "unlock {project} with {mentor}")
        case EditKind.STATUS:
            return _status(session, translate)
        case EditKind.SWAP:
            return translate("Edits", "put {project} on {when}, and another in its place")
        case _:
            return _move(edit, translate)


def _move(edit: Edit, translate: Translate) -> str:
    before, after = edit.before[0], edit.after[0]
    if before.start != after.start:
        return translate("Edits", "move {project} to {when}")
    if before.mentor != after.mentor:
        return translate("Edits", "give {project} to {mentor}")
    return translate("Edits", "put {project} into another room")


def _status(session: Session, translate: Translate) -> str:
    texts = {
        "planned": translate("Edits", "plan {project} with {mentor} again"),
        "held": translate("Edits", "mark {project} with {mentor} as held"),
        "missed": translate("Edits", "mark {project} with {mentor} as missed"),
        "cancelled": translate("Edits", "cancel {project} with {mentor}"),
    }
    return texts.get(session.status, texts["planned"])


def _several(edit: Edit, count: int, translate: Translate) -> str:
    texts = {
        EditKind.PLACE: translate("Edits", "place %n sessions", n=count),
        EditKind.UNPLACE: translate("Edits", "take %n sessions off the board", n=count),
        EditKind.LOCK: translate("Edits", "lock %n sessions", n=count),
        EditKind.UNLOCK: translate("Edits", "unlock %n sessions", n=count),
        EditKind.STATUS: translate("Edits", "say what became of %n sessions", n=count),
    }
    return texts.get(edit.kind, translate("Edits", "move %n sessions", n=count))


def _shift(edit: Edit, language: str, translate: Translate) -> str:
    if not edit.data.slots.before or not edit.data.slots.after:
        return translate("Edits", "shift the rest of a day")
    old, new = edit.data.slots.before[0], edit.data.slots.after[0]
    minutes = int((new.start - old.start).total_seconds() // 60)
    return translate("Edits", "shift {day} by {minutes} minutes").format(
        day=short_date(old.day, language), minutes=f"{minutes:+d}"
    )


def _aside(edit: Edit, translate: Translate) -> str:
    if len(edit.data.projects.after) != 1:
        return translate("Edits", "set a request aside")
    old, new = edit.data.projects.before[0], edit.data.projects.after[0]
    more = sum(each.set_aside for each in new.needs) > sum(each.set_aside for each in old.needs)
    text = (
        translate("Edits", "set a request of {project} aside")
        if more
        else translate("Edits", "take a request of {project} back")
    )
    return text.format(project=new.name)


def _of_data(edit: Edit, language: str, translate: Translate) -> str:
    """Name what was added, changed or removed: the first list in which anything was."""
    if not edit.data.own.is_empty:
        return translate("Edits", "change the residency’s own facts")
    wanted = {EditKind.ADD: 1, EditKind.REMOVE: -1}.get(edit.kind, 0)
    changes: list[Splice[Any]] = [getattr(edit.data, name) for name in LISTS]
    changed = [each for each in changes if not each.is_empty]
    fitting = [each for each in changed if _sign(each) == wanted] or changed
    if not fitting:
        return translate("Edits", "change the data")
    change = fitting[0]
    values = change.before if edit.kind is EditKind.REMOVE else change.after
    if edit.kind is EditKind.CHANGE and len(values) != 1:
        return translate("Edits", "change %n entries", n=max(len(values), len(change.before)))
    name = _name(values[0] if values else change.before[0], language)
    return _data_phrase(edit.kind, translate).format(name=name)


def _sign(change: Splice[Any]) -> int:
    more = len(change.after) - len(change.before)
    return (more > 0) - (more < 0)


def _data_phrase(kind: EditKind, translate: Translate) -> str:
    if kind is EditKind.ADD:
        return translate("Edits", "add {name}")
    if kind is EditKind.REMOVE:
        return translate("Edits", "remove {name}")
    return translate("Edits", "change {name}")


def _name(value: Any, language: str) -> str:
    if isinstance(value, Slot):
        when = f"{short_date(value.day, language)} {clock(value.start)}"
        return f"{value.title} ({when})" if value.title else when
    return value.name(language) if isinstance(value, Area) else str(value.name)

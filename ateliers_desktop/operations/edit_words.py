# SPDX-License-Identifier: Apache-2.0
"""What an edit was, in a few words after "Undo:": from what it changes, in any language."""

from collections.abc import Iterable
from dataclasses import replace

from ateliers_desktop.operations.data_edit_words import data_edit_text
from ateliers_desktop.operations.progress import Said, said_by
from ateliers_desktop.residency import Area, Edit, EditKind, NeedState, Session, name_of_area
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import moment, short_day
from ateliers_desktop.words.joining import isolated
from ateliers_desktop.words.stages import stage_name


def edit_text(edit: Edit, language: str, translate: Translate, areas: Iterable[Area] = ()) -> str:
    """Return what an edit did: "move Griot.app to Thu 9 Oct 10:45".

    Parameters
    ----------
    areas
        The areas of the residency, by whose names needs are called; by their codes without.
    """
    if edit.kind in _OF_DATA:
        said = said_by(edit)
        if said:
            return _progress(said, language, translate, areas)
        told = _of_project(edit, language, translate)
        if told:
            return told
        return data_edit_text(edit, language, translate)
    if edit.kind is EditKind.ADOPT:
        return translate("Edits", "adopt the proposal")
    if edit.kind is EditKind.SHIFT:
        return _shift(edit, language, translate)
    if edit.kind is EditKind.ASIDE:
        return _aside(edit, language, translate)
    if edit.kind is EditKind.REMEDY:
        return translate("Edits", "apply a remedy")
    if edit.kind is EditKind.UPDATE:
        return translate("Edits", "bring in a later state of the form")
    return _of_sessions(edit, language, translate)


_OF_DATA = (EditKind.ADD, EditKind.CHANGE, EditKind.REMOVE)


def _of_sessions(edit: Edit, language: str, translate: Translate) -> str:
    """Name the one session that the edit is about, or say how many they are."""
    sessions, gone = edit.after, edit.removed
    if not sessions:
        sessions, gone = gone, ()
    if edit.kind is EditKind.SWAP and len(sessions) == 2 and not gone:
        sessions, gone = sessions[:1], sessions[1:]
    if len(sessions) != 1 or len(gone) > 1:
        return _several(edit, len(sessions), translate)
    session = sessions[0]
    before = next((each for each in edit.before if each.id == session.id), None)
    values = {
        "project": session.project,
        "mentor": session.mentor,
        "room": session.room or "",
        "other": gone[0].project if gone else "",
        "when": moment(session.start, language),
    }
    text = _with_another(edit, translate) if gone else _one(edit, before, session, translate)
    return text.format(**{name: isolated(value, language) for name, value in values.items()})


def _with_another(edit: Edit, translate: Translate) -> str:
    """Return the text for a session that takes the place of another."""
    if edit.kind is EditKind.SWAP and len(edit.after) == 2:
        return translate("Edits", "swap {project} and {other}")
    if edit.kind is EditKind.PLACE:
        return translate("Edits", "place {project} on {when}, in the place of {other}")
    return translate("Edits", "move {project} to {when}, in the place of {other}")


def _one(edit: Edit, before: Session | None, session: Session, translate: Translate) -> str:
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
        case _:
            return _move(before, session, translate)


def _move(before: Session | None, after: Session, translate: Translate) -> str:
    if before is None or before.start != after.start:
        if before is not None and before.mentor != after.mentor:
            return translate("Edits", "move {project} to {when}, with {mentor}")
        return translate("Edits", "move {project} to {when}")
    if before.mentor != after.mentor:
        return translate("Edits", "give {project} to {mentor}")
    if before.room == after.room:
        return translate("Edits", "change the session of {project} on {when}")
    if after.room is None:
        return translate("Edits", "leave {project} without a room")
    return translate("Edits", "put {project} into {room}")


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
        EditKind.SWAP: translate("Edits", "swap %n sessions", n=count),
    }
    return texts.get(edit.kind, translate("Edits", "move %n sessions", n=count))


def _shift(edit: Edit, language: str, translate: Translate) -> str:
    if not edit.data.slots.before or not edit.data.slots.after:
        return translate("Edits", "shift the rest of a day")
    old, new = edit.data.slots.before[0], edit.data.slots.after[0]
    minutes = int((new.start - old.start).total_seconds() // 60)
    text = (
        translate("Edits", "put the rest of {day} off by {minutes} min")
        if minutes > 0
        else translate("Edits", "bring the rest of {day} forward by {minutes} min")
    )
    return text.format(day=isolated(short_day(old.day, language), language), minutes=abs(minutes))


def _aside(edit: Edit, language: str, translate: Translate) -> str:
    if len(edit.data.projects.before) != 1 or len(edit.data.projects.after) != 1:
        return translate("Edits", "set a request aside")
    old, new = edit.data.projects.before[0], edit.data.projects.after[0]
    more = sum(each.set_aside for each in new.needs) > sum(each.set_aside for each in old.needs)
    text = (
        translate("Edits", "set a request of {project} aside")
        if more
        else translate("Edits", "take a request of {project} back")
    )
    return text.format(project=isolated(new.name, language))


def _progress(
    said: tuple[Said, ...], language: str, translate: Translate, areas: Iterable[Area]
) -> str:
    """Return the text of an edit that says how far needs are."""
    if len({each.state for each in said}) > 1:
        return translate("Edits", "say how far %n needs are", n=len(said))
    count, state = len(said), said[0].state
    if count > 1:
        several = {
            NeedState.OPEN: translate("Edits", "open %n needs again", n=count),
            NeedState.MET: translate("Edits", "%n needs met", n=count),
            NeedState.MORE: translate("Edits", "%n needs ask for more", n=count),
        }
        return several[state]
    texts = {
        NeedState.OPEN: translate("Edits", "need open again ({area}, {project})"),
        NeedState.MET: translate("Edits", "need met ({area}, {project})"),
        NeedState.MORE: translate("Edits", "more needed ({area}, {project})"),
    }
    area = name_of_area(said[0].area, areas, language)
    return texts[state].format(
        area=isolated(area, language), project=isolated(said[0].project, language)
    )


def _of_project(edit: Edit, language: str, translate: Translate) -> str:
    """Return the text of an edit of one project's stage or business model alone, or nothing."""
    change = edit.data.projects
    if len(change.before) != 1 or len(change.after) != 1 or edit.kind is not EditKind.CHANGE:
        return ""
    old, new = change.before[0], change.after[0]
    project = isolated(new.name, language)
    if old != new and replace(old, canvas=new.canvas) == new:
        return translate("Edits", "change the business model of {project}").format(project=project)
    if old != new and new.stage and replace(old, stage=new.stage) == new:
        text = translate("Edits", "change the stage of {project} to {stage}")
        return text.format(
            project=project, stage=isolated(stage_name(new.stage, language), language)
        )
    return ""

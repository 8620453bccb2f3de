# SPDX-License-Identifier: Apache-2.0
"""Adding, changing, copying and removing what a residency consists of, each as one edit.

Whatever refers to a name follows it when it changes, and lets go of it when it is removed:
sessions, wishes, exclusions, own rooms, audiences and places of events. Case and accents make no
other name, as for the rules.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from ateliers_desktop.operations.regridding import regrid
from ateliers_desktop.residency import (
    Area,
    Edit,
    EditKind,
    Mentor,
    Need,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    Slot,
    difference,
    fold,
    residency_edit,
)

Record = Area | Room | Mentor | Project | Slot
"""What a residency has lists of."""

_LISTS: dict[type[Any], str] = {
    Area: "areas",
    Room: "rooms",
    Mentor: "mentors",
    Project: "projects",
    Slot: "slots",
}

_Follow = Callable[[str], str | None]
"""What becomes of a name: itself, another, or None where it goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """What removing something comes to.

    Attributes
    ----------
    sessions
        Those that go along, or lose their room.
    mentioned_by
        Who refers to it and would no longer, by name.
    """

    edit: Edit
    sessions: tuple[Session, ...]
    mentioned_by: tuple[str, ...]


def records(residency: Residency, kind: type[Any]) -> tuple[Any, ...]:
    """Return the list of a residency that holds values of that type."""
    found: tuple[Any, ...] = getattr(residency, _LISTS[kind])
    return found


def name_of(record: Record) -> str:
    """Return the name by which others refer to a value; a slot's is its start."""
    if isinstance(record, Slot):
        return f"{record.start:%Y-%m-%d %H:%M}"
    return record.code if isinstance(record, Area) else record.name


def add(residency: Residency, schedule: Schedule, record: Record, at: int | None = None) -> Edit:
    """Return the edit that adds a value, at a place of its list or where it belongs."""
    values = records(residency, type(record))
    where = len(values) if at is None else at
    return _edit(
        EditKind.ADD, residency, schedule, _with(residency, record, values[:where], values[where:])
    )


def change(residency: Residency, schedule: Schedule, old: Record, new: Record) -> Edit:
    """Return the edit that puts a value in the place of another; all that names it follows."""
    if isinstance(old, Slot) and isinstance(new, Slot):
        return change_slots(residency, schedule, {old: new})
    values = records(residency, type(old))
    at = values.index(old)
    changed = _with(residency, new, values[:at], values[at + 1 :])
    before, after = name_of(old), name_of(new)
    if before == after:
        return _edit(EditKind.CHANGE, residency, schedule, changed)
    follow = _following(before, after)
    return _edit(
        EditKind.CHANGE,
        residency,
        schedule,
        _followed(changed, type(old), follow),
        _sessions(schedule.sessions, type(old), follow),
    )


def remove(residency: Residency, schedule: Schedule, record: Record) -> Removal:
    """Return the edit that removes a value, and what it takes along."""
    if isinstance(record, Slot):
        edit = change_slots(residency, schedule, {record: None})
        return Removal(edit=edit, sessions=edit.removed, mentioned_by=())
    values = records(residency, type(record))
    at = values.index(record)
    rest = _with_list(residency, type(record), (*values[:at], *values[at + 1 :]))
    follow = _following(name_of(record), None)
    changed = _followed(rest, type(record), follow)
    edit = _edit(
        EditKind.REMOVE,
        residency,
        schedule,
        changed,
        _sessions(schedule.sessions, type(record), follow),
    )
    return Removal(edit=edit, sessions=edit.before, mentioned_by=_differing(rest, changed))


def change_slots(
    residency: Residency, schedule: Schedule, becoming: dict[Slot, Slot | None]
) -> Edit:
    """Return the edit that changes or removes rows of the grid; sessions go with their slots.

    A session whose slots are gone, or no longer touch each other, goes too.
    """
    kept = (becoming.get(each, each) for each in residency.slots)
    slots = tuple(sorted((each for each in kept if each is not None), key=_time))
    changed = replace(residency, slots=slots)
    removed = all(each is None for each in becoming.values())
    return _edit(
        EditKind.REMOVE if removed else EditKind.CHANGE,
        residency,
        schedule,
        changed,
        regrid(schedule.sessions, residency.slots, becoming),
    )


def change_own(residency: Residency, schedule: Schedule, **facts: Any) -> Edit:
    """Return the edit that changes facts of the residency itself, as its name or its language."""
    return _edit(EditKind.CHANGE, residency, schedule, replace(residency, **facts))


def set_aside(
    residency: Residency, schedule: Schedule, project: str, area: str, sessions: int
) -> Edit:
    """Return the edit that sets so many sessions of a need aside, or takes them back."""
    owner = residency.project(project)
    needs = tuple(
        replace(each, set_aside=min(max(sessions, 0), each.sessions))
        if each.area == area
        else each
        for each in owner.needs
    )
    projects = tuple(
        replace(each, needs=needs) if each is owner else each for each in residency.projects
    )
    changed = replace(residency, projects=projects)
    return _edit(EditKind.ASIDE, residency, schedule, changed)


def copy_of(residency: Residency, record: Record) -> Record:
    """Return a copy with a name of its own, ready to be added; a slot's starts at its end."""
    if isinstance(record, Slot):
        return replace(record, start=record.end, end=record.end + (record.end - record.start))
    taken = {fold(name_of(each)) for each in records(residency, type(record))}
    name = free_name(name_of(record), taken)
    return replace(record, code=name) if isinstance(record, Area) else replace(record, name=name)


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return a name with the first number behind it that none of the folded ones has."""
    known, stem = set(taken), name.rstrip("0123456789").rstrip() or name
    number = 2
    while fold(f"{stem} {number}") in known:
        number += 1
    return f"{stem} {number}"


def _edit(
    kind: EditKind,
    old: Residency,
    schedule: Schedule,
    new: Residency,
    sessions: Iterable[Session] | None = None,
) -> Edit:
    moved = Edit(kind=kind) if sessions is None else difference(schedule, sessions, kind)
    return replace(moved, data=residency_edit(old, new))


def _with(
    residency: Residency, record: Record, before: tuple[Any, ...], behind: tuple[Any, ...]
) -> Residency:
    values = (*before, record, *behind)
    if isinstance(record, Slot):
        values = tuple(sorted(values, key=_time))
    return _with_list(residency, type(record), values)


def _with_list(residency: Residency, kind: type[Any], values: tuple[Any, ...]) -> Residency:
    changed: dict[str, Any] = {_LISTS[kind]: values}
    return replace(residency, **changed)


def _time(slot: Slot) -> Any:
    return slot.start, slot.end


def _following(before: str, after: str | None) -> _Follow:
    meant = fold(before)
    return lambda name: after if fold(name) == meant else name


def _followed(residency: Residency, kind: type[Any], follow: _Follow) -> Residency:
    """Return the residency in which every mention of a name of that kind has followed it."""
    if kind is Area:
        return replace(
            residency,
            mentors=tuple(_with_areas(each, follow) for each in residency.mentors),
            projects=tuple(_with_needs(each, follow) for each in residency.projects),
        )
    if kind is Room:
        return replace(
            residency,
            mentors=tuple(
                replace(each, room=follow(each.room) or "") for each in residency.mentors
            ),
            slots=tuple(replace(each, place=follow(each.place) or "") for each in residency.slots),
        )
    # A mentor and a project may share a name: the other of the two goes on attending under it.
    others = residency.projects if kind is Mentor else residency.mentors
    kept = frozenset(fold(each.name) for each in others)
    return replace(
        residency,
        slots=tuple(_with_audience(each, follow, kept) for each in residency.slots),
        mentors=residency.mentors
        if kind is Mentor
        else tuple(
            replace(each, excludes=_names(each.excludes, follow)) for each in residency.mentors
        ),
        projects=residency.projects
        if kind is Project
        else tuple(
            replace(
                each,
                wishes=_names(each.wishes, follow),
                excludes=_names(each.excludes, follow),
            )
            for each in residency.projects
        ),
    )


def _names(names: tuple[str, ...], follow: _Follow) -> tuple[str, ...]:
    followed = (follow(each) for each in names)
    return tuple(each for each in followed if each is not None)


def _with_audience(slot: Slot, follow: _Follow, kept: frozenset[str]) -> Slot:
    names: list[str] = []
    for each in slot.audience.names:
        names += [each] if fold(each) in kept else []
        names += _names((each,), follow)
    unique = tuple(dict.fromkeys(names))
    if set(unique) == set(slot.audience.names):
        return slot
    return replace(slot, audience=replace(slot.audience, names=unique))


def _with_areas(mentor: Mentor, follow: _Follow) -> Mentor:
    known = ((each, follow(each.area)) for each in mentor.expertises)
    return replace(
        mentor,
        expertises=tuple(replace(each, area=area) for each, area in known if area is not None),
    )


def _with_needs(project: Project, follow: _Follow) -> Project:
    needs: list[Need] = []
    for each in project.needs:
        area = follow(each.area)
        if area is not None:
            needs.append(replace(each, area=area, after=follow(each.after) or ""))
    return replace(project, needs=tuple(needs))


def _sessions(
    sessions: Iterable[Session], kind: type[Any], follow: _Follow
) -> tuple[Session, ...]:
    """Return the sessions that have followed a name; a room that goes leaves them without one."""
    attribute = _LISTS[kind].removesuffix("s")
    found = []
    for each in sessions:
        name = getattr(each, attribute)
        followed = name if name is None else follow(name)
        if followed == name:
            found.append(each)
        elif followed is not None:
            renamed: dict[str, Any] = {attribute: followed}
            found.append(replace(each, **renamed))
        elif kind is Room:
            found.append(replace(each, room=None, room_fixed=False))
    return tuple(found)


def _differing(old: Residency, new: Residency) -> tuple[str, ...]:
    """Return the names of people and the titles, or starts, of rows not the same in both."""
    pairs = [
        (before, after)
        for kind in ("mentors", "projects", "slots")
        for before, after in zip(getattr(old, kind), getattr(new, kind), strict=True)
    ]
    return tuple(
        before.title or name_of(before) if isinstance(before, Slot) else before.name
        for before, after in pairs
        if before != after
    )

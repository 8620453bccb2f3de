# SPDX-License-Identifier: Apache-2.0
"""Random edits of every kind, made as the window makes them, for tests of undo and redo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.editing import (
    Record,
    add,
    change,
    change_own,
    copy_of,
    remove,
    set_aside,
)
from ateliers_desktop.operations.regridding import shift_day
from ateliers_desktop.operations.session_edits import lock, mark, take_off
from ateliers_desktop.operations.updating import plan_update
from ateliers_desktop.residency import (
    Area,
    Edit,
    EditKind,
    Mentor,
    Project,
    Residency,
    Room,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
    difference,
)
from tests.later_states import later_states
from tests.strategies import names, schedules, texts, windows

State = tuple[Residency, Schedule]
Maker = Callable[[st.DrawFn, Residency, Schedule], Edit | None]


@st.composite
def edits(draw: st.DrawFn, kind: str, state: State) -> Edit | None:
    """Return an edit of a kind; None where it says itself that the state does not allow it."""
    try:
        return MAKERS[kind](draw, *state)
    except UserError:
        return None


def _one(draw: st.DrawFn, values: tuple[Any, ...]) -> Any:
    return draw(st.sampled_from(values)) if values else None


def _place(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    slot = _one(draw, residency.mentoring_slots)
    lists = (residency.projects, residency.areas, residency.mentors)
    if slot is None or not all(lists):
        return None
    project, area, mentor = (_one(draw, each) for each in lists)
    session = Session(
        project=project.name,
        area=area.code,
        mentor=mentor.name,
        start=slot.start,
        end=slot.end,
        room=_one(draw, (None, *(each.name for each in residency.rooms))),
    )
    return Edit(kind=EditKind.PLACE, after=(session,))


def _move(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    slot, session = _one(draw, residency.mentoring_slots), _one(draw, schedule.standing)
    if slot is None or session is None:
        return None
    mentor = _one(draw, residency.mentors)
    after = replace(session, mentor=mentor.name, start=slot.start, end=slot.end)
    return Edit(kind=EditKind.MOVE, before=(session,), after=(after,))


def _swap(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    if len(schedule.standing) < 2:
        return None
    one, other = draw(st.permutations(schedule.standing))[:2]
    after = tuple(
        replace(each, mentor=to.mentor, start=to.start, end=to.end, room=to.room)
        for each, to in ((one, other), (other, one))
    )
    return Edit(kind=EditKind.SWAP, before=(one, other), after=after)


def _several(draw: st.DrawFn, schedule: Schedule) -> list[Session]:
    return draw(st.permutations(schedule.standing))[: draw(st.integers(1, 3))]


def _lock(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    return lock(_several(draw, schedule))


def _mark(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    sessions = draw(st.permutations(schedule.sessions))[: draw(st.integers(1, 2))]
    return mark(schedule, sessions, draw(st.sampled_from(SessionStatus)))


def _take_off(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    return take_off(_several(draw, schedule))


def _room(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    session = _one(draw, schedule.standing)
    rooms = (None, *(each.name for each in residency.rooms))
    if session is None:
        return None
    room = _one(draw, rooms)
    moved = replace(session, room=room, room_fixed=session.room_fixed and room is not None)
    return Edit(kind=EditKind.MOVE, before=(session,), after=(moved,))


def _adopt(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    return difference(schedule, draw(schedules(residency)).sessions, EditKind.ADOPT)


def _records(residency: Residency) -> tuple[Record, ...]:
    return (*residency.areas, *residency.rooms, *residency.mentors, *residency.projects)


def _add(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    name = draw(names())
    records = (Area(code=name), Room(name=name), Mentor(name=name), Project(name=name))
    at = draw(st.none() | st.integers(0, 2))
    return add(residency, schedule, draw(st.sampled_from(records)), at)


def _copy(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    record = _one(draw, (*_records(residency), *residency.slots))
    return record and add(residency, schedule, copy_of(residency, record))


def _change(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    old = _one(draw, _records(residency))
    if old is None:
        return None
    if isinstance(old, Area):
        return change(residency, schedule, old, replace(old, english=draw(texts())))
    absences = st.lists(windows(residency.first_day, residency.last_day), max_size=2)
    new = replace(old, unavailable=tuple(draw(absences)))
    return change(residency, schedule, old, new)


def _rename(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    old, name = _one(draw, _records(residency)), draw(names())
    if old is None:
        return None
    new = replace(old, code=name) if isinstance(old, Area) else replace(old, name=name)
    return change(residency, schedule, old, new)


def _remove(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    record = _one(draw, _records(residency))
    return record and remove(residency, schedule, record).edit


def _own(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    facts = {"name": draw(names()), "programme": draw(texts()), "remark": draw(texts())}
    fact = draw(st.sampled_from(sorted(facts)))
    return change_own(residency, schedule, **{fact: facts[fact]})


def _aside(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    owner = _one(draw, tuple(each for each in residency.projects if each.needs))
    if owner is None:
        return None
    area = _one(draw, owner.needs).area
    return set_aside(residency, schedule, owner.name, area, draw(st.integers(0, 3)))


def _update(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    incoming, _ = draw(later_states((residency, schedule)))
    asked = draw(st.just(Schedule()) | schedules(incoming))
    return plan_update(residency, schedule, incoming, asked).edit


def _slot(draw: st.DrawFn, residency: Residency) -> Slot:
    start = datetime.combine(draw(st.sampled_from(residency.dates)), time(8))
    start += timedelta(minutes=15 * draw(st.integers(0, 40)))
    end = start + timedelta(minutes=15 * draw(st.integers(1, 4)))
    return Slot(kind=draw(st.sampled_from(SlotKind)), start=start, end=end, title=draw(texts()))


def _add_slot(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    return add(residency, schedule, _slot(draw, residency))


def _change_slot(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    old = _one(draw, residency.slots)
    if old is None:
        return None
    ends = replace(old, end=old.start + (old.end - old.start) / 2)
    new = draw(st.just(_slot(draw, residency)) | st.sampled_from((ends, replace(old, title="x"))))
    return change(residency, schedule, old, new)


def _remove_slot(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    slot = _one(draw, residency.slots)
    return slot and remove(residency, schedule, slot).edit


def _shift(draw: st.DrawFn, residency: Residency, schedule: Schedule) -> Edit | None:
    slot = _one(draw, residency.slots)
    minutes = 15 * draw(st.integers(-2, 4))
    return slot and shift_day(residency, schedule, slot.day, slot.start, minutes)


MAKERS: dict[str, Maker] = {
    "place": _place,
    "move": _move,
    "swap": _swap,
    "lock": _lock,
    "mark": _mark,
    "take off": _take_off,
    "another room": _room,
    "adopt": _adopt,
    "add": _add,
    "copy": _copy,
    "change": _change,
    "rename": _rename,
    "remove": _remove,
    "own facts": _own,
    "set aside": _aside,
    "update": _update,
    "add a slot": _add_slot,
    "change a slot": _change_slot,
    "remove a slot": _remove_slot,
    "shift a day": _shift,
}
"""What makes an edit, by a name for it."""

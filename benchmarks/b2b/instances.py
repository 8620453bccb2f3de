# SPDX-License-Identifier: Apache-2.0
"""Instances of business-to-business meeting scheduling, read into the engine's problem.

The data are MiniZinc's, counted from 1; see Bofill and others, "Constraint Solving Approaches to
the Business-to-Business Meeting Scheduling Problem", JAIR 74 (2022), 263-301. A participant is a
person, a meeting a request whose team is given, and the whole event one day of contiguous slots.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ateliers_desktop.residency import Slot, SlotKind, TimeGrid
from ateliers_desktop.scheduling.problem import (
    Group,
    Pairing,
    Person,
    Placement,
    Problem,
    Role,
    Rooms,
)

_MOST_PRESSING = 3
_MORNING, _AFTERNOON = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting, counted from 0: its two participants and the slots in which it may be."""

    team: tuple[int, int]
    slots: tuple[int, ...]
    after: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One instance: participants, slots, tables, and the meetings that all have to be held."""

    name: str
    participants: int
    slots: int
    tables: int
    meetings: tuple[Meeting, ...]


def read_instance(path: Path) -> Instance:
    """Read a .dzn file; ValueError says what is wrong with it."""
    text = re.sub(r"%.*", "", path.read_text(encoding="utf-8"))
    fields = dict(re.findall(r"(\w+)\s*=\s*(.*?);", text, flags=re.DOTALL))
    missing = {"nBusiness", "nTotalSlots", "nTables", "requested"} - fields.keys()
    if missing:
        raise ValueError(f"lacks {', '.join(sorted(missing))}")
    slots, participants = int(fields["nTotalSlots"]), int(fields["nBusiness"])
    requested = [_numbers(row) for row in fields["requested"].split("|") if _numbers(row)]
    forbidden = _sets(fields.get("forbidden", "")) or [[] for _ in range(participants)]
    fixed = _numbers(fields.get("fixed", "")) or [0] * len(requested)
    before = _sets(fields.get("precedences", "")) or [[] for _ in requested]
    people = range(1, participants + 1)
    if any(len(row) != 3 or row[0] not in people or row[1] not in people for row in requested):
        raise ValueError("a row of requested is not two participants and a session")
    if len(forbidden) != participants or {len(fixed), len(before)} != {len(requested)}:
        raise ValueError("forbidden, fixed or precedences are not as many as they should be")
    if not all(1 <= at <= len(requested) for first in before for at in first):
        raise ValueError("precedences name a meeting that does not exist")
    morning = int(fields.get("nMorningSlots", slots))
    sessions = {
        _MORNING: range(1, morning + 1),
        _AFTERNOON: range(morning + 1, slots + 1),
    }
    meetings = []
    for (one, other, session), slot, first in zip(requested, fixed, before, strict=True):
        possible = set(sessions.get(session, range(1, slots + 1)))
        possible -= {*forbidden[one - 1], *forbidden[other - 1]}
        meetings.append(
            Meeting(
                team=(one - 1, other - 1),
                slots=tuple(at - 1 for at in sorted(possible) if slot in (0, at)),
                after=tuple(at - 1 for at in first),
            )
        )
    return Instance(
        name=path.name,
        participants=participants,
        slots=slots,
        tables=int(fields["nTables"]),
        meetings=tuple(meetings),
    )


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"-?\d+", text)]


def _sets(text: str) -> list[list[int]]:
    """Read ``[{1,2}, {}, 3..5]``: a set written out, or a range."""
    found = []
    for written, first, last in re.findall(r"\{([^}]*)\}|(\d+)\s*\.\.\s*(\d+)", text):
        found.append(list(range(int(first), int(last) + 1)) if first else _numbers(written))
    return found


def problem_of(instance: Instance, spread: int) -> Problem:
    """Return the engine's problem; `spread` is how far numbers of breaks may lie apart."""
    morning = datetime(2022, 1, 1)
    quarter = timedelta(minutes=15)
    grid = TimeGrid.of(
        Slot(
            kind=SlotKind.MENTORING, start=morning + at * quarter, end=morning + (at + 1) * quarter
        )
        for at in range(instance.slots)
    )
    return Problem(
        grid=grid,
        days=(range(instance.slots),),
        people=tuple(
            Person(name=str(at + 1), role=Role.PARTICIPANT) for at in range(instance.participants)
        ),
        groups=tuple(
            Group(
                project=each.team[0],
                area="",
                priority=_MOST_PRESSING,
                open=1,
                kept=0,
                possible=1,
                after=each.after,
            )
            for each in instance.meetings
        ),
        pairings=tuple(
            Pairing(group=at, team=each.team, host=each.team[0])
            for at, each in enumerate(instance.meetings)
        ),
        placements=tuple(
            Placement(at, range(slot, slot + 1))
            for at, each in enumerate(instance.meetings)
            for slot in each.slots
        ),
        rooms=Rooms(capacity=instance.tables),
        spread=spread,
        complete=True,
    )

# SPDX-License-Identifier: Apache-2.0
"""Promise 3: no statement, whoever sends it, stores a double booking."""

from contextlib import closing
from pathlib import Path
from random import Random

from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.storage import ProgrammeFile, write_new
from promises.outcome import Harness, Outcome, Scale
from tests.storage.rich import RESIDENCY, SCHEDULE, place, session
from tests.storage.structure import attempt, copied
from tests.storage.test_double_booking import UNIQUE, _clashes, _random_statements

_WHO = {"mentor_id": "mentor_id", "project_id": "project_id", "room_id": "room_key"}
_LOOKED_AT_EVERY = 500


def _double_bookings(path: Path, count: int, seed: int, missing: str | None) -> tuple[int, int]:
    """Send random statements; return how many double bookings were found, and what was stored."""
    chance, found, stored = Random(seed), 0, 0
    with closing(copied(path, missing)) as connection:
        for number in range(1, count + 1):
            stored += not attempt(connection, *_random_statements(chance))
            if number % _LOOKED_AT_EVERY == 0 or number == count:
                found += sum(len(_clashes(connection, who)) for who in _WHO)
    return found, stored


def _run(scale: Scale, folder: Path) -> Outcome:
    path = folder / "edits.ateliers"
    write_new(path, RESIDENCY, SCHEDULE)
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, place(session(90, status=SessionStatus.CANCELLED)))
    count = scale.of(6_000, 60_000)
    found, stored = _double_bookings(path, count, 1, None)
    guards = [f"{UNIQUE}_{column}" for column in _WHO.values()]
    caught = sum(_double_bookings(path, 1_000, 1, guard)[0] > 0 for guard in guards)
    return Outcome(
        trials=count,
        losses=found,
        control="the schema without one of its constraints",
        caught=caught,
        control_trials=len(guards),
        note=f"{stored} stored, the others refused",
    )


HARNESSES = (Harness(promise=3, name="random statements on the tables", run=_run),)

# SPDX-License-Identifier: Apache-2.0
"""Promise 7: of a file that is harmed, the newest good backup is offered, and it comes back."""

import sys
from pathlib import Path
from random import Random

from ateliers_desktop.errors import AteliersError
from ateliers_desktop.storage import (
    BackupOfferError,
    ProgrammeFile,
    back_up,
    backups,
    restore,
    write_new,
)
from promises.outcome import Harness, Outcome, Scale
from tests.storage.hardship import expected, step, stored
from tests.storage.rich import RESIDENCY, SCHEDULE
from tests.storage.test_identity import _leave_hot_journal, _mutated

_LABELS = ("", "adopt", "update", "restore")


def _harm(path: Path, chance: Random) -> bytes | None:
    """Damage a file, take it away, or put another in its place; return what is there then."""
    way = chance.randrange(4)
    whole = path.read_bytes()
    path.unlink()
    if way == 0:
        return None
    if way == 1:
        _leave_hot_journal(path)
    elif way == 2:
        path.write_bytes(whole[: chance.randrange(100, len(whole))])
    else:
        harmed = whole
        while harmed == whole:
            harmed = _mutated(whole, chance)
        path.write_bytes(harmed)
    return path.read_bytes()


def _drill(folder: Path, chance: Random) -> bool:
    """Work, back up, harm the file and restore what is offered; tell whether all came back."""
    path = folder / "edits.ateliers"
    write_new(path, RESIDENCY, SCHEDULE)
    done = chance.randrange(1, 14)
    at_backup = chance.randrange(done + 1)
    with ProgrammeFile.open(path) as file:
        for number in range(done):
            if number == at_backup:
                good = back_up(path, chance.choice(_LABELS))
            step(file, number)
        if at_backup == done:
            good = back_up(path, chance.choice(_LABELS))
    # A later backup that went bad on the disk is passed over.
    later = good.with_name(good.name.replace(" 2", " 3", 1))
    later.write_bytes(good.read_bytes()[: chance.randrange(1000, 20_000)])
    harmed = _harm(path, chance)
    try:
        found = stored(path)
        return found == expected(done)
    except BackupOfferError as offer:
        aside = restore(path, offer.backup)
    except AteliersError:
        return False
    kept = aside.read_bytes() if aside is not None else None
    return stored(path) == expected(at_backup) and kept == harmed and good in backups(path)


def _drills(folder: Path, count: int, seed: int) -> int:
    """Return how many drills went wrong."""
    wrong = 0
    for number in range(count):
        here = folder / str(number)
        here.mkdir(parents=True)
        try:
            wrong += not _drill(here, Random(seed + number))
        except Exception:
            wrong += 1
    return wrong


def _run(scale: Scale, folder: Path) -> Outcome:
    count, tries = scale.of(8, 200), 8
    wrong = _drills(folder / "sound", count, 1)
    module = sys.modules["ateliers_desktop.storage.backups"]
    examine = module.examine_whole
    module.examine_whole = lambda _: 0
    try:
        caught = _drills(folder / "broken", tries, 1)
    finally:
        module.examine_whole = examine
    return Outcome(
        trials=count,
        losses=wrong,
        control="backups offered without being opened and checked",
        caught=caught,
        control_trials=tries,
        note="files cut, changed, replaced or gone; the newest backup damaged each time",
    )


HARNESSES = (Harness(promise=7, name="restore drill", run=_run),)

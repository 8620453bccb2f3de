# SPDX-License-Identifier: Apache-2.0
"""Promise 2: what was acknowledged survives a power cut."""

import shutil
import traceback
from functools import partial
from pathlib import Path
from random import Random

from promises.outcome import Harness, Outcome, Scale
from promises.power_cut.disk import Disk
from promises.power_cut.recording import Recording, record, why_not
from promises.power_cut.work import PIECES


def losses(
    piece: str, recording: Recording, cuts: int, folder: Path, *, broken: bool, seed: int = 1
) -> int:
    """Cut the power at random moments of a recording; return how often something was lost."""
    chance, acts = Random(seed), recording.acts
    first = next(at for at, act in enumerate(acts) if act.word == "told")
    lost = 0
    for _ in range(cuts):
        disk = Disk(recording.folder, recording.beginning)
        disk.follow(acts[: chance.randint(first + 1, len(acts))])
        left = folder / "left"
        shutil.rmtree(left, ignore_errors=True)
        left.mkdir(parents=True)
        disk.cut_off(chance, left)
        coming = recording.told[len(disk.told) : len(disk.told) + 1]
        try:
            PIECES[piece].look(left, disk.told, "".join(coming))
        except Exception:
            lost += 1
            if not broken:
                traceback.print_exc()
    return lost


def _try(
    piece: str, short: int, full: int, broken: str, control: str, scale: Scale, folder: Path
) -> Outcome:
    if why_not():
        return Outcome(skipped=why_not())
    cuts, tries = scale.of(short, full), scale.of(short, 300)
    sound = record(piece, "", folder / "sound")
    lost = losses(piece, sound, cuts, folder / "sound", broken=False)
    harmed = record(piece, broken, folder / "harmed")
    return Outcome(
        trials=cuts,
        losses=lost,
        control=control,
        caught=losses(piece, harmed, tries, folder / "harmed", broken=True),
        control_trials=tries,
        note=f"{len(sound.acts)} writes, flushes and changes of names recorded",
    )


_NO_SYNC = "SQLite told not to flush (synchronous = OFF)"
_DEFAULT = "SQLite as it comes (synchronous = FULL)"
_NO_FLUSH = "files put in place without being flushed"

HARNESSES = tuple(
    Harness(promise=2, name=f"power cuts during {name}", run=partial(_try, piece, *rest))
    for name, piece, *rest in (
        ("edits, adoptions, undo and redo", "edits", 60, 1000, "sqlite-full", _DEFAULT),
        ("exports and printing into files", "exports", 40, 400, "unflushed", _NO_FLUSH),
        ("backups", "backups", 25, 200, "sqlite-off", _NO_SYNC),
        ("imports into new files", "imports", 25, 200, "sqlite-off", _NO_SYNC),
        ("migrations", "migrations", 25, 200, "sqlite-off", _NO_SYNC),
    )
)

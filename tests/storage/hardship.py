# SPDX-License-Identifier: Apache-2.0
"""Processes of their own that are killed, or meet a full disk, while they write.

Run as ``python -m tests.storage.hardship WHAT COUNT SEED FOLDER``; ends with 0 if nothing that
was acknowledged is lost and nothing is half-done.
"""

import os
import resource
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from ateliers_desktop.errors import MachineError
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Residency,
    ResidencyEdit,
    Room,
    Schedule,
    SessionStatus,
    Splice,
)
from ateliers_desktop.storage import ProgrammeFile, backups, migrations, write_new
from ateliers_desktop.storage.identity import needs_recovery
from tests.storage.next_version import NEWEST, NEXT, write_next_version
from tests.storage.raw import rows
from tests.storage.rich import RESIDENCY, SCHEDULE, session

Act = Callable[[Callable[[], None]], None]


def killed(act: Act, after: float, *, counted_from_first_report: bool = True) -> int:
    """Run something in a process, kill it after some seconds, return how often it reported."""
    ready, told = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            act(lambda: os.write(told, b".") and None)
        finally:
            os._exit(1)
    os.close(told)
    with os.fdopen(ready, "rb", buffering=0) as reports:
        first = reports.read(1) if counted_from_first_report else b""
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return len(first + reports.readall())


def step(file: ProgrammeFile, number: int) -> None:
    """Make the edit, undo or redo that comes at a number."""
    if number % 7 == 3:
        file.undo(1)
    elif number % 7 == 4:
        file.redo(1)
    else:
        file.apply_edit(1, edit_of(number), proof=f"[{number}]")


def edit_of(number: int) -> Edit:
    """Return an edit that adds a room, one session, or many as an adopted proposal does."""
    if number % 7 == 6:
        rooms = Splice(after=(Room(name=f"Salle {number}", equipment=("son",)),))
        return Edit(kind=EditKind.ADD, data=ResidencyEdit(rooms=rooms))
    many = 40 if number % 7 == 5 else 1
    first = 1000 * (number + 1)
    sessions = [session(first + n, status=SessionStatus.CANCELLED) for n in range(many)]
    return Edit(kind=EditKind.ADOPT, before=(), after=tuple(sessions))


def expected(steps: int) -> tuple[Residency, Schedule, int, int]:
    """Return the residency, its schedule and how many edits are done and undone after steps."""
    done: list[Edit] = []
    undone: list[Edit] = []
    for number in range(steps):
        if number % 7 == 3:
            undone.append(done.pop())
        elif number % 7 == 4:
            done.append(undone.pop())
        else:
            done.append(edit_of(number))
            undone.clear()
    residency, schedule = RESIDENCY, SCHEDULE
    for edit in done:
        residency, schedule = edit.data.apply(residency), schedule.apply(edit)
    return residency, schedule, len(done), len(undone)


def stored(path: Path) -> tuple[Residency, Schedule, int, int]:
    """Return what `expected` returns, of a file."""
    with ProgrammeFile.open(path) as file:
        history = file.history(1)
        return *file.load(1), len(history.done), len(history.undone)


def kill_edits(count: int, rng: Random, folder: Path) -> str:
    """Kill a writer of edits again and again; it goes on where it was."""
    path = folder / "edits.ateliers"
    write_new(path, RESIDENCY, SCHEDULE)
    steps = hot = 0
    for _ in range(count):

        def act(report: Callable[[], None], start: int = steps) -> None:
            with ProgrammeFile.open(path) as file:
                for number in range(start, start + 1000):
                    step(file, number)
                    report()

        steps += killed(act, rng.random() * 0.06)
        hot += needs_recovery(path)
        found = stored(path)
        if found == expected(steps + 1):
            steps += 1
        assert found == expected(steps), f"after {steps} steps"
    assert steps >= count
    return f"{steps} steps, {hot} rolled back"


def kill_new_files(count: int, rng: Random, folder: Path) -> str:
    """Kill a writer of new files: each that was acknowledged is whole, the next is not there."""
    made = 0
    for _ in range(count):

        def act(report: Callable[[], None], start: int = made) -> None:
            for number in range(start, start + 1000):
                write_new(folder / f"{number}.ateliers", RESIDENCY, SCHEDULE)
                report()

        made += killed(act, rng.random() * 0.1)
        following = folder / f"{made}.ateliers"
        if not following.exists():
            write_new(following, RESIDENCY, SCHEDULE)
        made += 1
        assert all(
            stored(folder / f"{n}.ateliers") == expected(0) for n in range(max(0, made - 3), made)
        )
    assert len(list(folder.glob("*.ateliers"))) == made
    return f"{made} files"


def kill_migrations(count: int, rng: Random, folder: Path) -> str:
    """Kill migrations: the next opening brings the file up all the same, and a backup is there."""
    original = folder / "original.ateliers"
    write_new(original, RESIDENCY, SCHEDULE)
    migrations.FOLDER = write_next_version(folder / "scripts")
    unfinished = 0
    for number in range(count):
        path = Path(shutil.copyfile(original, folder / f"{number}.ateliers"))

        def act(report: Callable[[], None], path: Path = path) -> None:
            ProgrammeFile.open(path).close()
            report()
            time.sleep(60)

        unfinished += not killed(act, rng.random() * 0.15, counted_from_first_report=False)
        assert stored(path) == expected(0)
        assert rows(path, "PRAGMA user_version") == [(NEXT,)]
        kept = backups(path)[-1]
        assert rows(kept, "PRAGMA user_version") == [(NEWEST,)]
    return f"{unfinished} of {count} unfinished"


def steps_until_refused(path: Path) -> int:
    """Work on a file until nothing fits any more; return how many steps were acknowledged."""
    steps = 0
    try:
        with ProgrammeFile.open(path) as file:
            for at in range(200):
                step(file, at)
                steps += 1
    except MachineError:
        return steps
    raise AssertionError(f"all {steps} steps fitted")


def fill_disk(count: int, rng: Random, folder: Path) -> str:
    """Let files grow by some pages only: the edit that does not fit is refused, the rest stays."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    for number in range(count):
        path = folder / f"{number}.ateliers"
        write_new(path, RESIDENCY, SCHEDULE)
        room = rng.randrange(1, 60_000)
        resource.setrlimit(
            resource.RLIMIT_FSIZE, (path.stat().st_size + room, resource.RLIM_INFINITY)
        )
        steps = steps_until_refused(path)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        assert stored(path) == expected(steps), f"after {steps} steps"
    return f"{count} refused"


def fill_disk_with_new_files(count: int, rng: Random, folder: Path) -> str:
    """Let new files grow to some size only: nothing is left of one that does not fit."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    write_new(folder / "whole.ateliers", RESIDENCY, SCHEDULE)
    size = (folder / "whole.ateliers").stat().st_size
    for _ in range(count):
        resource.setrlimit(resource.RLIMIT_FSIZE, (rng.randrange(size), resource.RLIM_INFINITY))
        try:
            write_new(folder / "new.ateliers", RESIDENCY, SCHEDULE)
        except MachineError:
            pass
        else:
            raise AssertionError("a file larger than allowed was written")
        assert [each.name for each in folder.iterdir()] == ["whole.ateliers"]
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    write_new(folder / "new.ateliers", RESIDENCY, SCHEDULE)
    return f"{count} refused"


HARDSHIPS = {
    each.__name__: each
    for each in (kill_edits, kill_new_files, kill_migrations, fill_disk, fill_disk_with_new_files)
}

if __name__ == "__main__":
    what, count, seed, folder = sys.argv[1:]
    print(HARDSHIPS[what](int(count), Random(int(seed)), Path(folder)))

# SPDX-License-Identifier: Apache-2.0
"""Pieces of the program's work that say what is done, each with a look at what is left of it.

``python -m promises.power_cut.work PIECE prepare|work BROKEN FOLDER``, the recorder preloaded.
"""

import ctypes
import hashlib
import os
import shutil
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ateliers_desktop.operations.exporting import export
from ateliers_desktop.operations.importing import create_sample
from ateliers_desktop.operations.printing import Kind, build_documents, render_pdf, save_pdf
from ateliers_desktop.storage import ProgrammeFile, back_up, backups, database, write_new
from ateliers_desktop.storage.migrations import newest_version
from ateliers_desktop.words import translations
from tests.storage.hardship import expected, step, stored
from tests.storage.kept_files import OLD_FILES, history_of, state_after
from tests.storage.raw import rows
from tests.storage.rich import RESIDENCY, SCHEDULE

Tell = Callable[[str], None]
STEPS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Work that is recorded; `look` raises if what was told is not all there.

    Attributes
    ----------
    look
        Is given what is left, what was told before the cut, and what would have been told next.
    """

    prepare: Callable[[Path], None]
    work: Callable[[Path, Tell], None]
    look: Callable[[Path, Sequence[str], str], None]


def _nothing(folder: Path) -> None:
    del folder


def _begin(folder: Path) -> None:
    write_new(folder / "edits.ateliers", RESIDENCY, SCHEDULE)


def _edit(folder: Path, tell: Tell) -> None:
    with ProgrammeFile.open(folder / "edits.ateliers") as file:
        for number in range(STEPS):
            step(file, number)
            tell(str(number + 1))


def _look_at_edits(left: Path, told: Sequence[str], coming: str) -> None:
    steps = int(told[-1])
    found = stored(left / "edits.ateliers")
    assert found in (_expected(steps), _expected(int(coming or steps)))


_expected = cache(expected)


def _export(folder: Path, tell: Tell) -> None:
    schedule = SCHEDULE
    for number in range(12):
        for name in ("plan.json", "plan.xlsx"):
            _tell_file(export(RESIDENCY, schedule, folder / name), tell)
        documents = build_documents(
            RESIDENCY, schedule, (Kind.AGENDA, Kind.WEEK)[number % 2], "fr"
        )
        _tell_file(save_pdf(folder / "plan.pdf", render_pdf(documents)), tell)
        schedule = type(schedule)(sessions=schedule.sessions[: number % 5])


def _tell_file(file: Path, tell: Tell) -> None:
    tell(f"{file.name} {_digest(file)}")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _look_at_exports(left: Path, told: Sequence[str], coming: str) -> None:
    newest: dict[str, set[str]] = defaultdict(set)
    for line in told:
        name, digest = line.split()
        newest[name] = {digest}
    if coming:
        name, digest = coming.split()
        # Where none was told yet, there may be none.
        newest[name] |= {digest} if newest[name] else {digest, ""}
    for name, allowed in newest.items():
        found = _digest(left / name) if (left / name).exists() else ""
        assert found in allowed, name


def _back_up(folder: Path, tell: Tell) -> None:
    path = folder / "edits.ateliers"
    with ProgrammeFile.open(path) as file:
        for number in range(20):
            step(file, number)
            tell(f"{number + 1} {back_up(path, 'update' if number % 3 else '').name}")


def _look_at_backups(left: Path, told: Sequence[str], coming: str) -> None:
    for line in told[-3:]:
        steps, name = line.split(" ", 1)
        assert stored(left / "backups" / name) == _expected(int(steps)), name
    _look_at_edits(left, [told[-1].split()[0]], coming.split(" ")[0])


def _import(folder: Path, tell: Tell) -> None:
    for number in range(8):
        write_new(folder / f"{number}.ateliers", RESIDENCY, SCHEDULE)
        tell(f"{number}.ateliers")
    create_sample(folder / "sample.ateliers", translations("fr"))
    tell("sample.ateliers")


def _look_at_imports(left: Path, told: Sequence[str], coming: str) -> None:
    for name in (*told[-3:], coming):
        if not name or (name == coming and not (left / name).exists()):
            continue
        residency, schedule, *_ = stored(left / name)
        if name != "sample.ateliers":
            assert (residency, schedule) == (RESIDENCY, SCHEDULE), name
        else:
            assert len(residency.projects) == 14


def _keep_old_files(folder: Path) -> None:
    for number in range(3):
        for old in OLD_FILES[:-1]:
            shutil.copyfile(old, folder / f"{old.stem}-{number}.ateliers")


def _migrate(folder: Path, tell: Tell) -> None:
    for path in sorted(folder.glob("*.ateliers")):
        ProgrammeFile.open(path).close()
        tell(path.name)


def _look_at_migrations(left: Path, told: Sequence[str], coming: str) -> None:
    for name in (*told[-2:], coming):
        if not name:
            continue
        path = left / name
        before = int(name[1])
        (version,) = rows(path, "PRAGMA user_version")[0] if name != coming else (0,)
        assert name == coming or version == newest_version(), name
        done, _ = history_of(before)
        assert stored(path)[:2] == state_after(before, done), name
        assert rows(backups(path)[-1], "PRAGMA user_version") == [(before,)], name


PIECES = {
    "edits": Piece(prepare=_begin, work=_edit, look=_look_at_edits),
    "exports": Piece(prepare=_nothing, work=_export, look=_look_at_exports),
    "backups": Piece(prepare=_begin, work=_back_up, look=_look_at_backups),
    "imports": Piece(prepare=_nothing, work=_import, look=_look_at_imports),
    "migrations": Piece(prepare=_keep_old_files, work=_migrate, look=_look_at_migrations),
}


def _break(what: str) -> None:
    """Break what keeps the promise, as a control of the harness."""
    match what:
        case "sqlite-full":
            database._SETTINGS["synchronous"] = 2
        case "sqlite-off":
            database._SETTINGS["synchronous"] = 0
        case "unflushed":
            os.fsync = lambda _file: None  # type: ignore[assignment]


def main() -> int:
    """Do one part of one piece."""
    name, part, broken, place = sys.argv[1:]
    piece, folder = PIECES[name], Path(place)
    if part == "prepare":
        piece.prepare(folder)
        return 0
    _break(broken)
    recorder = ctypes.CDLL(os.environ["LD_PRELOAD"])
    piece.work(folder, lambda text: recorder.recorder_tell(text.encode()))
    return 0


if __name__ == "__main__":
    sys.exit(main())

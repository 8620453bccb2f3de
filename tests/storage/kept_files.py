# SPDX-License-Identifier: Apache-2.0
"""One file of every version ever released is kept: what it holds, and how the next is made.

When a version comes, ``python -m tests.storage.kept_files`` keeps a file as the version before it
wrote them; run it while that version is still the newest one. A kept file is never written again.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ateliers_desktop.residency import Edit, PrintedSheet, Residency, Schedule, SessionStatus
from ateliers_desktop.storage import ProgrammeFile, write_new
from ateliers_desktop.storage.migrations import newest_version
from tests.storage.rich import LATER, PRINTED, RESIDENCY, SCHEDULE, change, place, session

OLD_FILES = sorted((Path(__file__).parent / "old_files").glob("*.ateliers"))

PROOF = '[{"goal": "needs"}]'
"""What is proven of the first edit of each file."""

WITHOUT_THIRD = replace(
    LATER, mentors=LATER.mentors[:-1], projects=LATER.projects[::-1], remark="plus tard"
)
_CANCELLED = place(session(60, status=SessionStatus.CANCELLED))
_MISSED = place(session(61, status=SessionStatus.MISSED))
_HISTORIES = {
    1: ((_CANCELLED,), (_MISSED,)),
    2: (
        (_CANCELLED, change(RESIDENCY, LATER)),
        (change(LATER, WITHOUT_THIRD), _MISSED),
    ),
}
_FIRST_WITH_PRINTS = 3


def history_of(version: int) -> tuple[list[Edit], list[Edit]]:
    """Return the edits that the file of a version has done, and those it has undone."""
    done, undone = _HISTORIES[min(version, max(_HISTORIES))]
    return list(done), list(undone)


def prints_of(version: int) -> tuple[PrintedSheet, ...]:
    """Return what the file of a version remembers of its prints."""
    return PRINTED if version >= _FIRST_WITH_PRINTS else ()


def state_after(edits: Sequence[Edit]) -> tuple[Residency, Schedule]:
    """Return what each file holds after some of its edits."""
    residency, schedule = RESIDENCY, SCHEDULE
    for edit in edits:
        residency, schedule = edit.data.apply(residency), schedule.apply(edit)
    return residency, schedule


def write_file(path: Path, version: int) -> None:
    """Write a file with the content and the history that a version is kept with."""
    done, undone = history_of(version)
    write_new(path, RESIDENCY, SCHEDULE)
    with ProgrammeFile.open(path) as file:
        for number, edit in enumerate((*done, *undone)):
            file.apply_edit(1, edit, proof="" if number else PROOF)
        for _ in undone:
            file.undo(1)
        file.note_printed(1, prints_of(version))


if __name__ == "__main__":
    write_file(
        Path(__file__).parent / "old_files" / f"v{newest_version()}.ateliers", newest_version()
    )

# SPDX-License-Identifier: Apache-2.0
"""One file of every version ever released is kept: what it holds, and how the next is made.

When a version comes, ``python -m tests.storage.kept_files`` keeps a file as the version before it
wrote them; run it while that version is still the newest one. A kept file is never written again.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ateliers_desktop.residency import (
    Canvas,
    Edit,
    NeedState,
    Notebook,
    NoteEdit,
    PrintedSheet,
    Residency,
    Schedule,
    SessionStatus,
)
from ateliers_desktop.storage import ProgrammeFile, write_new
from ateliers_desktop.storage.migrations import newest_version
from tests.storage.rich import (
    LATER,
    NOTEBOOK,
    PRINTED,
    RESIDENCY,
    SCHEDULE,
    change,
    place,
    session,
)

OLD_FILES = sorted((Path(__file__).parent / "old_files").glob("*.ateliers"))

PROOF = '[{"goal": "needs"}]'
"""What is proven of the first edit of each file."""

_FIRST_WITH_DATA, _FIRST_WITH_PRINTS, _FIRST_WITH_NOTES, _FIRST_WITH_EVENTS = 2, 3, 4, 5


def kept_in(version: int, residency: Residency) -> Residency:
    """Return what a file of a version can hold of a residency."""
    if version >= _FIRST_WITH_NOTES:
        return residency
    return replace(
        residency,
        mentors=tuple(replace(each, formerly=()) for each in residency.mentors),
        projects=tuple(
            replace(
                each,
                formerly=(),
                canvas=Canvas(),
                needs=tuple(replace(need, state=NeedState.OPEN) for need in each.needs),
            )
            for each in residency.projects
        ),
    )


def history_of(version: int) -> tuple[list[Edit], list[Edit]]:
    """Return the edits that the file of a version has done, and those it has undone."""
    cancelled = place(session(60, status=SessionStatus.CANCELLED))
    missed = place(session(61, status=SessionStatus.MISSED))
    if version < _FIRST_WITH_DATA:
        return [cancelled], [missed]
    first, later = kept_in(version, RESIDENCY), kept_in(version, LATER)
    third = replace(
        later, mentors=later.mentors[:-1], projects=later.projects[::-1], remark="plus tard"
    )
    return [cancelled, change(first, later)], [change(later, third), missed]


def prints_of(version: int) -> tuple[PrintedSheet, ...]:
    """Return what the file of a version remembers of its prints."""
    if version >= _FIRST_WITH_EVENTS:
        return PRINTED
    bare = tuple(replace(each, events=(), people=()) for each in PRINTED)
    return bare if version >= _FIRST_WITH_PRINTS else ()


def notebook_of(version: int) -> Notebook:
    """Return what the file of a version has in its notebook."""
    return NOTEBOOK if version >= _FIRST_WITH_NOTES else Notebook()


def state_after(version: int, edits: Sequence[Edit]) -> tuple[Residency, Schedule]:
    """Return what the file of a version holds after some of its edits."""
    residency, schedule = kept_in(version, RESIDENCY), SCHEDULE
    for edit in edits:
        residency, schedule = edit.data.apply(residency), schedule.apply(edit)
    return residency, schedule


def write_file(path: Path, version: int) -> None:
    """Write a file with the content and the history that a version is kept with."""
    done, undone = history_of(version)
    write_new(path, kept_in(version, RESIDENCY), SCHEDULE)
    with ProgrammeFile.open(path) as file:
        for number, edit in enumerate((*done, *undone)):
            file.apply_edit(1, edit, proof="" if number else PROOF)
        for _ in undone:
            file.undo(1)
        file.note_printed(1, prints_of(version))
        file.write_notes(1, NoteEdit(after=notebook_of(version).entries))


if __name__ == "__main__":
    write_file(
        Path(__file__).parent / "old_files" / f"v{newest_version()}.ateliers", newest_version()
    )

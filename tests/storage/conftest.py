# SPDX-License-Identifier: Apache-2.0
"""A programme file with one rich residency in it."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from ateliers_desktop.residency import NoteEdit, SessionStatus
from ateliers_desktop.storage import ProgrammeFile, write_new
from tests.storage.rich import NOTEBOOK, PRINTED, RESIDENCY, SCHEDULE, place, session
from tests.storage.structure import copied


@pytest.fixture(scope="session")
def _original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("original") / "original.ateliers"
    write_new(file, RESIDENCY, SCHEDULE)
    return file


@pytest.fixture
def path(_original: Path, tmp_path: Path) -> Path:
    """Return where a programme file with the rich residency lies."""
    return Path(shutil.copyfile(_original, tmp_path / "rabat é #1?%41.ateliers"))


@pytest.fixture(scope="session")
def edited(_original: Path) -> Path:
    """Return such a file with an edit in its log and prints, to be read only."""
    file = _original.with_name("edited.ateliers")
    shutil.copyfile(_original, file)
    with ProgrammeFile.open(file) as opened:
        opened.apply_edit(1, place(session(90, status=SessionStatus.CANCELLED)))
        opened.note_printed(1, PRINTED)
        opened.write_notes(1, NoteEdit(after=NOTEBOOK.entries))
    return file


@pytest.fixture
def memory(edited: Path) -> Iterator[Callable[..., sqlite3.Connection]]:
    """Return what copies the edited file into memory, whole or without a constraint."""
    with ExitStack() as opened:
        yield lambda missing=None: opened.enter_context(closing(copied(edited, missing)))

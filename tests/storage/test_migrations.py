# SPDX-License-Identifier: Apache-2.0
"""The structure is the one that the rows describe; every version ever released opens."""

import re
import shutil
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.storage import ProgrammeFile, backups, migrations, newest_good_backup
from ateliers_desktop.storage.schema.base import Base
from tests.storage.kept_files import (
    OLD_FILES,
    PROOF,
    history_of,
    notebook_of,
    prints_of,
    state_after,
)
from tests.storage.next_version import NEWEST, NEXT, schema_of_next, write_next_version
from tests.storage.raw import dump, fingerprint, rows
from tests.storage.rich import RESIDENCY, SCHEDULE, place, session


def _tidy(statement: str) -> str:
    return " ".join(statement.split())


def test_the_rows_describe_the_newest_structure() -> None:
    described = []
    for table in Base.metadata.tables.values():
        described.append(CreateTable(table).compile(dialect=sqlite.dialect()).string)
        described += [
            CreateIndex(index).compile(dialect=sqlite.dialect()).string for index in table.indexes
        ]
    newest = migrations.statements(migrations.newest_version())
    assert sorted(map(_tidy, described)) == sorted(map(_tidy, newest))


def test_a_new_file_has_the_newest_structure_to_the_letter(path: Path) -> None:
    version = migrations.newest_version()
    found = {sql for (sql,) in rows(path, "SELECT sql FROM sqlite_schema WHERE sql NOT NULL")}
    assert found == migrations.expected_schema(version)
    assert rows(path, "PRAGMA user_version") == [(version,)]
    assert rows(path, "PRAGMA application_id") == [(int.from_bytes(b"Atel"),)]
    assert rows(path, "SELECT version_num FROM alembic_version") == [(f"{version:04d}",)]


def test_every_constraint_has_a_name() -> None:
    for statement in migrations.statements(migrations.newest_version()):
        named = re.findall(r"CONSTRAINT \w+ (?:PRIMARY|UNIQUE|FOREIGN|CHECK)", statement)
        clauses = re.findall(r"PRIMARY KEY|UNIQUE \(|FOREIGN KEY|CHECK \(", statement)
        assert len(named) == len(clauses)


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda old: old.stem)
def test_a_file_of_every_version_opens_with_all_it_holds(old: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(old, tmp_path / old.name))
    version = int(old.stem.removeprefix("v"))
    done, undone = history_of(version)
    with ProgrammeFile.open(path) as file:
        assert file.load(1) == state_after(version, done)
        assert file.printed(1) == prints_of(version)
        assert file.notebook(1) == notebook_of(version)
        history = file.history(1)
        assert [each.edit for each in history.done] == done
        assert [each.edit for each in history.undone] == undone
        assert [each.proof for each in history.done] == [PROOF, *[""] * (len(done) - 1)]


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda old: old.stem)
def test_events_of_a_file_of_every_version_are_known_to_calendars_and_stay_so(
    old: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copyfile(old, tmp_path / old.name))
    with ProgrammeFile.open(path) as file:
        events = {each.title: each.id for each in file.load(1)[0].slots if each.kind == "event"}
        while file.undo(1) is not None:
            pass
        slots = file.load(1)[0].slots
    assert len(set(events.values()) - {""}) == 3
    assert {each.title: each.id for each in slots if each.kind == "event"} == events
    if old.stem in {"v1", "v2", "v3", "v4"}:
        so_far = "\0".join(("rabat 2025", "2025-10-06", "ندوة", "1"))
        assert events["ندوة"] == sha256(so_far.encode()).hexdigest()[:32]


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda old: old.stem)
def test_the_history_of_a_file_of_every_version_is_undone_and_redone(
    old: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copyfile(old, tmp_path / old.name))
    version = int(old.stem.removeprefix("v"))
    done, undone = history_of(version)
    with ProgrammeFile.open(path) as file:
        for stays in range(len(done) - 1, -1, -1):
            file.undo(1)
            assert file.load(1) == state_after(version, done[:stays])
        assert file.undo(1) is None
    with ProgrammeFile.open(path) as file:
        for redone in range(1, len(done) + len(undone) + 1):
            file.redo(1)
            assert file.load(1) == state_after(version, [*done, *undone][:redone])
        assert file.redo(1) is None
        file.apply_edit(1, place(session(90, status=SessionStatus.CANCELLED)))


def test_there_is_an_old_file_of_every_version() -> None:
    assert [each.stem for each in OLD_FILES] == [
        f"v{number}" for number in range(1, migrations.newest_version() + 1)
    ]


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let the program have one version of the structure more."""
    folder = write_next_version(tmp_path / "scripts")
    monkeypatch.setattr(migrations, "FOLDER", folder)
    return folder


def test_an_older_file_is_backed_up_and_brought_up(path: Path, next_version: Path) -> None:
    before = dump(path)
    with ProgrammeFile.open(path) as file:
        assert file.load(1) == (RESIDENCY, SCHEDULE)
        file.apply_edit(1, place(session(60, status=SessionStatus.CANCELLED)))
    assert rows(path, "PRAGMA user_version") == [(NEXT,)]
    assert rows(path, "SELECT motto FROM residency") == [("",)]
    (kept,) = backups(path)
    assert dump(kept) == before
    assert f"version {NEWEST}" in kept.name
    ProgrammeFile.open(path).close()
    assert backups(path) == (kept,)


def test_a_new_file_goes_through_all_versions(tmp_path: Path, next_version: Path) -> None:
    path = tmp_path / "new.ateliers"
    ProgrammeFile.create(path).close()
    assert rows(path, "PRAGMA user_version") == [(NEXT,)]


def test_a_newer_file_is_refused_by_an_older_program(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "FOLDER", write_next_version(tmp_path / "scripts"))
        ProgrammeFile.open(path).close()
    before = fingerprint(path)
    with pytest.raises(UserError, match=r"newer version of the program.*newest good backup"):
        ProgrammeFile.open(path)
    assert fingerprint(path) == before


@pytest.mark.parametrize(
    "statements",
    [
        ("ALTER TABLE residency ADD COLUMN motto TEXT", "SELECT nonsense"),
        ("ALTER TABLE residency ADD COLUMN motto TEXT",),
        ("DROP TABLE wish", "ALTER TABLE residency ADD COLUMN motto TEXT NOT NULL DEFAULT ''"),
        ("ALTER TABLE residency ADD COLUMN motto TEXT NOT NULL DEFAULT ''", "DELETE FROM mentor"),
    ],
    ids=["that breaks off", "to another structure", "that drops a table", "that loses rows"],
)
def test_a_migration_that_fails_leaves_the_file_and_its_backups(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statements: tuple[str, ...]
) -> None:
    before, content = fingerprint(path), dump(path)
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "FOLDER", write_next_version(tmp_path / "broken", *statements))
        for _ in range(2):
            with pytest.raises(Exception, match=r"nonsense|structure|damaged"):
                ProgrammeFile.open(path)
            assert fingerprint(path) == before
    assert [dump(each) for each in backups(path)] == [content, content]
    monkeypatch.setattr(migrations, "FOLDER", write_next_version(tmp_path / "mended"))
    with ProgrammeFile.open(path) as file:
        assert file.load(1) == (RESIDENCY, SCHEDULE)
    assert newest_good_backup(path) is not None


def test_a_migration_does_not_take_along_what_refers_to_a_rebuilt_table(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (text,) = (
        each
        for each in migrations.statements(NEWEST)
        if each.startswith("CREATE TABLE residency ")
    )
    rebuild = (
        text.replace("CREATE TABLE residency ", "CREATE TABLE fresh "),
        "INSERT INTO fresh SELECT * FROM residency",
        "DROP TABLE residency",
        "ALTER TABLE fresh RENAME TO residency",
        "ALTER TABLE residency ADD COLUMN motto TEXT NOT NULL DEFAULT ''",
    )
    folder = write_next_version(tmp_path / "scripts", *rebuild)
    schema = schema_of_next(folder)
    monkeypatch.setattr(migrations, "FOLDER", folder)
    wanted = schema.read_text(encoding="utf-8")
    schema.write_text(
        wanted.replace("CREATE TABLE residency ", 'CREATE TABLE "residency" '), encoding="utf-8"
    )
    with ProgrammeFile.open(path) as file:
        assert file.load(1) == (RESIDENCY, SCHEDULE)

# SPDX-License-Identifier: Apache-2.0
"""A file that is not ours, newer, damaged or tampered with is refused and stays as it is."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.storage import ProgrammeFile, back_up
from ateliers_desktop.storage.migrations import newest_version
from tests.storage.raw import fingerprint, rows, tamper
from tests.storage.rich import RESIDENCY, SCHEDULE

HOSTILE = "its structure was changed by something else"


def logged(
    *, kind: str = "move", before: str = "[]", after: str = "[]", data: str = "{}", done: int = 1
) -> str:
    """Return the statement by which an edit stands in the log."""
    return (
        "INSERT INTO edit (residency_id, number, kind, made_at, sessions_before, sessions_after,"
        f" data, proof) VALUES (1, {done}, '{kind}', '2025-10-06 10:00', '{before}', '{after}',"
        f" '{data}', '')"
    )


DANGLING = "INSERT INTO team_member VALUES (1, 77, 0, 'Awa')"
TAMPERED = {
    "a trigger": (
        HOSTILE,
        "CREATE TRIGGER bomb AFTER INSERT ON session BEGIN DELETE FROM mentor; END",
    ),
    "a view": (HOSTILE, "CREATE VIEW secret AS SELECT * FROM mentor"),
    "a further table": (HOSTILE, "CREATE TABLE more (id INTEGER)"),
    "a further index": (HOSTILE, "CREATE INDEX more ON mentor (name)"),
    "a further column": (HOSTILE, "ALTER TABLE mentor ADD COLUMN more TEXT"),
    "a table less": (HOSTILE, "DROP TABLE wish"),
    "a table that is analysed": (HOSTILE, "ANALYZE"),
    "another program's mark": ("is not a programme of Ateliers", "PRAGMA application_id = 1"),
    "no mark": ("is not a programme of Ateliers", "PRAGMA application_id = 0"),
    "a newer version": (
        "was written by a newer version",
        f"PRAGMA user_version = {newest_version() + 1}",
    ),
    "no version": ("is damaged", "PRAGMA user_version = 0"),
    "a version below": ("is damaged", "PRAGMA user_version = -3"),
    "two versions at once": ("is damaged", "UPDATE alembic_version SET version_num = '0000'"),
    "a reference to nothing": ("is damaged", DANGLING),
    "a log that cannot be read": ("is damaged", logged(before="[1]")),
    "a log that is no list": ("is damaged", logged(before="[x]")),
    "an edit of no known kind": ("is damaged", logged(kind="paint")),
    "a change of the data that is no JSON": ("is damaged", logged(data="{x}")),
    "sessions without end": ("is damaged", logged(before="[" * 5000 + "]")),
    "a change of the data without end": ("is damaged", logged(data='{"own":' * 5000 + "}")),
    "a change of the data that is a list": ("is damaged", logged(data='{"rooms": []}')),
    "a number without end": ("is damaged", logged(data='{"rooms": {"at": 1e999}}')),
    "a change of the data that is no change": ("is damaged", logged(data='{"rooms": 3}')),
    "a change of what no residency has": ("is damaged", logged(data='{"guests": {}}')),
    "a change with more than a change has": (
        "is damaged",
        logged(data='{"rooms": {"after": [{"name": "Z", "colour": "red"}]}}'),
    ),
    "a change with less than a change needs": (
        "is damaged",
        logged(data='{"rooms": {"after": [{"capacity": 3}]}}'),
    ),
    "a change to a time that does not exist": (
        "is damaged",
        logged(data='{"mentors": {"after": [{"name": "Z", "arrival": "2025-02-30T10:00:00"}]}}'),
    ),
    "a change to a slot that ends before it starts": (
        "is damaged",
        logged(
            data='{"slots": {"after": [{"kind": "break", "start": "2025-10-06T10:00:00",'
            ' "end": "2025-10-06T09:00:00"}]}}'
        ),
    ),
    "a text that is no text": (
        "is damaged",
        "UPDATE mentor SET phone = CAST(x'ff41' AS TEXT)",
    ),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("case", TAMPERED)
def test_a_tampered_file_is_refused_and_stays_as_it_is(
    path: Path, case: str, read_only: bool
) -> None:
    words, statement = TAMPERED[case]
    tamper(path, statement)
    _is_refused(path, words, read_only=read_only)


def test_a_file_that_nobody_touched_is_accepted_in_both_ways(path: Path) -> None:
    """The control of every refusal here."""
    before = fingerprint(path)
    for read_only in (True, False):
        with ProgrammeFile.open(path, read_only=read_only) as file:
            assert file.load(1) == (RESIDENCY, SCHEDULE)
    assert fingerprint(path) == before


def test_a_constraint_taken_out_of_a_table_is_noticed(path: Path) -> None:
    tamper(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'starts < ends', '1') WHERE name = 'session'",
    )
    _is_refused(path, HOSTILE)


def test_an_index_that_hides_a_double_booking_is_noticed(path: Path) -> None:
    """Swapping two values behind the back of an index leaves rows that the index denies."""
    tamper(
        path,
        "PRAGMA writable_schema = ON",
        "DELETE FROM sqlite_schema WHERE name LIKE 'sqlite_autoindex_occupancy%'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'CONSTRAINT uq', '-- ')"
        " WHERE name = 'occupancy'",
    )
    _is_refused(path, "is damaged|changed by something else")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04" + bytes(5000), b"SQLite format 3\x00"])
def test_something_else_than_a_database_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    _is_refused(path, "is not a programme of Ateliers|is damaged")


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "foreign.ateliers"
    tamper(path, "CREATE TABLE mentor (name TEXT)", "INSERT INTO mentor VALUES ('x')")
    _is_refused(path, "is not a programme of Ateliers")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.ateliers", tmp_path):
        with pytest.raises(UserError, match="there is no such file"):
            ProgrammeFile.open(path)
    assert not list(tmp_path.iterdir())


def test_damaged_bytes_are_refused_or_do_no_harm(path: Path) -> None:
    whole = path.read_bytes()
    rng = Random(3)
    refused = 0
    for _ in range(120):
        path.write_bytes(_mutated(whole, rng))
        before = fingerprint(path)
        try:
            with ProgrammeFile.open(path, read_only=True) as file:
                file.load(1)
                file.history(1)
        except UserError:
            refused += 1
        assert fingerprint(path) == before
        assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert refused > 60


def test_a_journal_beside_a_foreign_file_is_not_played_back(path: Path, tmp_path: Path) -> None:
    """SQLite itself would write to the file on opening it: the check is made on a copy."""
    foreign = tmp_path / "foreign.ateliers"
    _leave_hot_journal(foreign)
    before = fingerprint(foreign)
    _is_refused(foreign, "is not a programme of Ateliers")
    _is_refused(foreign, "is not a programme of Ateliers", read_only=True)
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("SELECT * FROM many").fetchall()
    assert fingerprint(foreign) != before, "the journal was not one to be played back"


def test_a_refusal_names_the_newest_good_backup(path: Path) -> None:
    good = back_up(path)
    later = good.with_name(good.name.replace(" 20", " 30", 1))
    later.write_bytes(good.read_bytes()[:3000])
    tamper(path, "DROP TABLE wish")
    with pytest.raises(UserError, match=f"its newest good backup is .*{good.stem[-19:]}"):
        ProgrammeFile.open(path)


def test_an_error_within_an_error_is_translated_too(path: Path) -> None:
    back_up(path)
    tamper(path, "DROP TABLE wish")
    with pytest.raises(UserError) as refusal:
        ProgrammeFile.open(path)
    shouted = refusal.value.in_words(lambda _context, text: text.replace("its", "ITS"))
    assert "ITS structure" in shouted
    assert "ITS newest" in shouted


def _is_refused(path: Path, words: str, *, read_only: bool = False) -> None:
    before = fingerprint(path)
    with pytest.raises(UserError, match=words):
        ProgrammeFile.open(path, read_only=read_only)
    assert fingerprint(path) == before
    beside = {each.name for each in path.parent.iterdir()}
    assert not {f"{path.name}.lock", f"{path.name}.owner"} & beside


def _mutated(whole: bytes, rng: Random) -> bytes:
    content = bytearray(whole)
    kind = rng.randrange(3)
    if kind == 0:
        return bytes(content[: rng.randrange(len(content))])
    if kind == 1:
        for _ in range(rng.choice((1, 10, 200))):
            content[rng.randrange(len(content))] = rng.randrange(256)
        return bytes(content)
    page, other = (rng.randrange(len(content) // 4096) * 4096 for _ in range(2))
    content[page : page + 4096] = content[other : other + 4096]
    return bytes(content)


def _leave_hot_journal(path: Path) -> None:
    """Leave a database as its writer does who is killed in mid-transaction."""
    busy = path.with_name("busy.db")
    with closing(sqlite3.connect(busy, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("CREATE TABLE many (text TEXT)")
        connection.execute("BEGIN")
        for number in range(2000):
            connection.execute("INSERT INTO many VALUES (?)", (f"{number:0500d}",))
        shutil.copyfile(busy, path)
        shutil.copyfile(f"{busy}-journal", f"{path}-journal")
        connection.execute("ROLLBACK")
    assert rows(busy, "SELECT count(*) FROM many") == [(0,)]

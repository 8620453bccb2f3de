# SPDX-License-Identifier: Apache-2.0
"""Every check, key and reference of the tables catches what it is for, and nothing else does."""

import re
import sqlite3

import pytest

from tests.storage.structure import STATEMENTS, Memory, attempt, constraints
from tests.storage.test_double_booking import CASES

BY_NAME = {
    "name_is_given": "name = ''",
    "id_is_positive": "id = -1",
    "id_is_given": "id = ''",
    "days_are_at_most_a_year": "days = 367",
    "first_day_is_date": "first_day = '2025-02-29'",
    "ends_after_its_start": "ends = starts",
    "level_is_1_to_3": "level = 4",
    "priority_is_1_to_3": "priority = 0",
    "set_aside_is_some_of_its_sessions": "set_aside = sessions + 1",
    "mentoring_has_position": "position = NULL, previous_ends = NULL",
    "knows_the_slot_before_it": "previous_ends = NULL",
    "mentoring_never_overlaps": "previous_ends = '2025-10-08 00:00'",
    "standing_has_slots": "status = 'missed'",
    "slots_are_in_order": "first = last + 1",
    "lies_within_its_session": "position = last + 1",
    "sessions_before_is_list": "sessions_before = '{}'",
    "sessions_after_is_list": "sessions_after = ''",
    "kind_is_given": "kind = ''",
    "data_is_object": "data = '[]'",
    "sessions_is_list": "sessions = '{}'",
    "events_is_list": "events = '{}'",
    "people_is_list": "people = ''",
    "identifier_is_given": "identifier = ''",
    "digest_is_whole_or_none": "digest = 'f'",
    "ordinal_is_one_of_nine": "ordinal = 9",
    "is_filled": "text = ''",
    "until_is_date": "until = '2025-02-30'",
}
ONLY = {
    "mentoring_has_position": "position = 0",
    "knows_the_slot_before_it": "position = 1",
    "mentoring_never_overlaps": "position = 1",
    "standing_has_slots": "first = 4",
    "slots_are_in_order": "first IS NOT NULL",
    "position_is_at_least_0": "position = 0",
}
CHECKS = constraints("CHECK")


def breaking(table: str, check: str) -> str:
    """Return the statement that breaks a check."""
    rule = check.removeprefix(f"ck_{table}_")
    if found := re.fullmatch(r"(\w+)_is_at_least_(\d+)", rule):
        change = f"{found[1]} = {int(found[2]) - 1}"
    elif found := re.fullmatch(r"(\w+)_is_(local_time|flag|known)", rule):
        broken = {"local_time": "'2025-02-30 10:00'", "flag": "2", "known": "'other'"}
        change = f"{found[1]} = {broken[found[2]]}"
    else:
        change = BY_NAME[rule]
    if table == "slot" and rule.endswith("local_time"):
        change += ", kind = 'event', position = NULL, previous_ends = NULL"
    where = f" WHERE rowid = (SELECT rowid FROM {table} WHERE {ONLY.get(rule, '1')} LIMIT 1)"
    return f"UPDATE {table} SET {change}{where}"


@pytest.mark.parametrize(("table", "check"), CHECKS)
def test_a_check_catches_what_it_is_for_and_nothing_else_does(
    memory: Memory, table: str, check: str
) -> None:
    statement = breaking(table, check)
    assert _refusal(memory(), statement) == f"CHECK constraint failed: {check}"
    assert _refusal(memory(check), statement) != f"CHECK constraint failed: {check}"


def _refusal(connection: sqlite3.Connection, statement: str) -> str:
    connection.execute("BEGIN")
    try:
        assert connection.execute(statement).rowcount == 1, "the statement met no row"
    except sqlite3.IntegrityError as refusal:
        return str(refusal)
    finally:
        connection.execute("ROLLBACK")
    return ""


def copied(table: str, where: str = "1", **changes: object) -> str:
    """Return the statement that adds a copy of a row with some columns changed."""
    text = next(each for each in STATEMENTS if each.startswith(f"CREATE TABLE {table} "))
    columns = [
        line.split()[0]
        for line in text.splitlines()[1:]
        if re.match(r"    [a-z]", line) and "GENERATED" not in line
    ]
    values = [repr(changes[each]) if each in changes else each for each in columns]
    return (
        f"INSERT INTO {table} ({', '.join(columns)})"
        f" SELECT {', '.join(values)} FROM {table} WHERE {where} LIMIT 1"
    )


UNIQUE = {
    "uq_programme_name": copied("programme", id=99),
    "uq_residency_folded_first_day": copied("residency", id=99),
    "uq_area_residency_id_folded": copied("area", id=99),
    "uq_room_residency_id_folded": copied("room", id=99),
    "uq_mentor_residency_id_folded": copied("mentor", id=99),
    "uq_project_residency_id_folded": copied("project", id=99),
    "uq_expertise_mentor_id_area_id": copied("expertise", ordinal=99),
    "uq_event_residency_id_identifier": copied("event", slot_ordinal=1),
    "uq_slot_residency_id_position": copied(
        "slot", "position = 3", ordinal=99, starts="2025-10-06 20:00", ends="2025-10-06 21:00"
    ),
}
REFERRED_TO = {
    "uq_need_project_id_area_id",
    "uq_area_residency_id_id",
    "uq_room_residency_id_id",
    "uq_mentor_residency_id_id",
    "uq_project_residency_id_id",
    "uq_slot_residency_id_position_starts",
    "uq_slot_residency_id_position_ends",
    "uq_slot_residency_id_position_contiguous",
    "uq_session_as_occupied",
}
IN_DOUBLE_BOOKING = {case[0] for case in CASES.values()}


@pytest.mark.parametrize("name", UNIQUE)
def test_what_must_differ_is_kept_apart_by_its_constraint_and_only_by_it(
    memory: Memory, name: str
) -> None:
    assert attempt(memory(), UNIQUE[name]).startswith("UNIQUE constraint failed")
    assert not attempt(memory(name), UNIQUE[name])


@pytest.mark.parametrize("name", sorted(REFERRED_TO))
def test_a_key_that_is_referred_to_cannot_be_left_out(memory: Memory, name: str) -> None:
    assert memory().execute("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(sqlite3.OperationalError, match="foreign key mismatch"):
        memory(name).execute("PRAGMA foreign_key_check")


def test_every_unique_constraint_has_a_test() -> None:
    names = {name for _, name in constraints("UNIQUE")}
    assert names == set(UNIQUE) | REFERRED_TO | (names & IN_DOUBLE_BOOKING)


REFERENCES = [each for each in constraints("FOREIGN KEY") if each[1] not in IN_DOUBLE_BOOKING]


@pytest.mark.parametrize(("table", "name"), REFERENCES)
def test_a_reference_to_nothing_is_found_by_its_constraint_and_only_by_it(
    memory: Memory, table: str, name: str
) -> None:
    text = next(each for each in STATEMENTS if each.startswith(f"CREATE TABLE {table} "))
    declared = re.search(rf"CONSTRAINT {name} FOREIGN KEY\(([^)]*)\) REFERENCES (\w+)", text)
    assert declared is not None
    column, parent = declared[1].split(", ")[-1], declared[2]
    statement = f"UPDATE {table} SET {column} = 424242"

    def dangling(missing: str | None) -> set[str]:
        connection = memory(missing)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(
            f"{statement} WHERE rowid ="
            f" (SELECT rowid FROM {table} WHERE {column} NOT NULL LIMIT 1)"
        )
        return {row[2] for row in connection.execute(f"PRAGMA foreign_key_check({table})")}

    assert parent in dangling(None)
    assert parent not in dangling(name)


def test_every_table_is_strict_and_every_column_but_the_optional_ones_is_given(
    memory: Memory,
) -> None:
    connection = memory()
    for name, strict in connection.execute(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    ).fetchall():
        assert strict or name in ("alembic_version", "sqlite_schema")
    optional = {
        f"{table}.{row[1]}"
        for table in {table for table, _ in CHECKS}
        for row in connection.execute(f"PRAGMA table_xinfo({table})")
        if not row[3]
    }
    assert optional == {
        "action.done_at",
        "action.until",
        "mentor.arrival",
        "mentor.departure",
        "mentor.room_id",
        "need.after_area_id",
        "need.minutes",
        "occupancy.joined",
        "occupancy.previous",
        "project.arrival",
        "project.departure",
        "room.capacity",
        "session.first",
        "session.last",
        "session.room_id",
        "slot.contiguous",
        "slot.position",
        "slot.previous",
        "slot.previous_ends",
    }

# SPDX-License-Identifier: Apache-2.0
"""The tables refuse a double booking whoever writes it; each guard is shown to be the one."""

from collections.abc import Sequence
from random import Random

import pytest

from tests.storage.structure import Memory, attempt

# The rich schedule: session 1 (Griot, Léa, Grande salle) fills positions 0 and 1, session 2
# (Baobab, Nour) position 0, session 6 positions 2 and 3, session 7 position 4 of the next day.
ONE, TWO, SIX, SEVEN, NEW = (f"'{number:032x}'" for number in (1, 2, 6, 7, 99))
LEA, NOUR, THIRD = 1, 2, 3
GRIOT, BAOBAB = 1, 2
STARTS = ("09:00", "09:45", "10:45", "11:30", "09:00")
ENDS = ("09:45", "10:30", "11:30", "12:15:30", "09:45")


def moment(clock: str, position: int) -> str:
    return f"2025-10-{7 if position == 4 else 6:02d} {clock}"


def insert_session(
    mentor: int,
    project: int,
    first: int,
    last: int,
    *,
    room: str = "NULL",
    status: str = "planned",
) -> str:
    stands = status in ("planned", "held")
    slots = f"{first}, {last}" if stands else "NULL, NULL"
    return (
        "INSERT INTO session (residency_id, id, project_id, area_id, mentor_id, room_id, starts,"
        " ends, fixed, room_fixed, status, first, last) VALUES"
        f" (1, {NEW}, {project}, 1, {mentor}, {room}, '{moment(STARTS[first], first)}',"
        f" '{moment(ENDS[last], last)}', 0, 0, '{status}', {slots})"
    )


def insert_occupancy(
    mentor: int, project: int, first: int, last: int, *, at: int, room: str = "0"
) -> str:
    return (
        "INSERT INTO occupancy (residency_id, session_id, position, first, last, mentor_id,"
        f" project_id, room_key) VALUES (1, {NEW}, {at}, {first}, {last}, {mentor}, {project},"
        f" {room})"
    )


def whole_session(mentor: int, project: int, first: int, last: int, room: str = "0") -> list[str]:
    stored_room = "NULL" if room == "0" else room
    return [
        insert_session(mentor, project, first, last, room=stored_room),
        *(
            insert_occupancy(mentor, project, first, last, at=at, room=room)
            for at in range(first, last + 1)
        ),
    ]


UNIQUE = "uq_occupancy_residency_id_position"
CASES = {
    "a mentor twice in a slot": (f"{UNIQUE}_mentor_id", whole_session(LEA, BAOBAB, 3, 3)),
    "a project twice in a slot": (f"{UNIQUE}_project_id", whole_session(THIRD, GRIOT, 3, 3)),
    "a room twice in a slot": (
        f"{UNIQUE}_room_key",
        [
            "DELETE FROM occupancy WHERE position = 0 AND mentor_id = 2",
            f"UPDATE session SET status = 'missed', first = NULL, last = NULL WHERE id = {TWO}",
            *whole_session(THIRD, BAOBAB, 0, 0, "1"),
        ],
    ),
    "a standing session without its slots": (
        "fk_session_occupancy",
        [insert_session(LEA, GRIOT, 3, 3)],
    ),
    "a standing session without its first slot": (
        "fk_occupancy_previous",
        [insert_session(NOUR, BAOBAB, 2, 3), insert_occupancy(NOUR, BAOBAB, 2, 3, at=3)],
    ),
    "a session across a break": ("fk_occupancy_contiguous", whole_session(NOUR, BAOBAB, 1, 2)),
    "a slot filled beyond the session": (
        "ck_occupancy_lies_within_its_session",
        [*whole_session(NOUR, BAOBAB, 2, 2), insert_occupancy(NOUR, BAOBAB, 2, 2, at=3)],
    ),
    "another mentor in the slot than in the session": (
        "fk_occupancy_session",
        [insert_session(LEA, BAOBAB, 3, 3), insert_occupancy(NOUR, BAOBAB, 3, 3, at=3)],
    ),
    "a room that the slot does not know of": (
        "fk_occupancy_session",
        [insert_session(NOUR, BAOBAB, 3, 3, room="1"), insert_occupancy(NOUR, BAOBAB, 3, 3, at=3)],
    ),
    "a session moved without its slots": (
        "fk_occupancy_session",
        [f"UPDATE session SET mentor_id = {THIRD} WHERE id = {TWO}"],
    ),
    "a session that starts off its first slot": (
        "fk_session_first_slot",
        [f"UPDATE session SET starts = '2025-10-06 08:59' WHERE id = {TWO}"],
    ),
    "a session that ends off its last slot": (
        "fk_session_last_slot",
        [f"UPDATE session SET ends = '2025-10-06 09:46' WHERE id = {TWO}"],
    ),
    "a cancelled session that stands again without slots": (
        "ck_session_standing_has_slots",
        ["UPDATE session SET status = 'planned' WHERE status = 'cancelled'"],
    ),
    "a standing session whose slot is set free": (
        "fk_session_occupancy",
        [f"DELETE FROM occupancy WHERE session_id = {TWO}"],
    ),
    "a replaced slot that takes another's place": (
        "fk_session_occupancy",
        [statement.replace("INSERT", "INSERT OR REPLACE", 1)
         for statement in whole_session(LEA, BAOBAB, 4, 4)],
    ),
    "a slot moved away under its session": (
        "fk_session_last_slot",
        ["UPDATE slot SET ends = '2025-10-07 09:50' WHERE position = 4"],
    ),
    "a mentoring slot that begins before the one before it ends": (
        "ck_slot_mentoring_never_overlaps",
        [f"DELETE FROM occupancy WHERE session_id = {SEVEN}",
         f"DELETE FROM session WHERE id = {SEVEN}",
         "UPDATE slot SET starts = '2025-10-06 12:00' WHERE position = 4"],
    ),
    "a mentoring slot that hides where the one before it ends": (
        "fk_slot_previous",
        ["UPDATE slot SET previous_ends = '2025-10-06 09:50' WHERE position = 2"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_double_booking_is_refused_by_its_guard_and_only_by_it(
    memory: Memory, case: str
) -> None:
    guard, statements = CASES[case]
    assert attempt(memory(), *statements)
    assert not attempt(memory(guard), *statements), "another guard refused it as well"


def test_a_session_in_free_slots_is_accepted(memory: Memory) -> None:
    """The control of all statements above: they are right but for what they break."""
    assert not attempt(memory(), *whole_session(NOUR, BAOBAB, 2, 3, "1"))


def test_random_statements_never_store_a_double_booking(memory: Memory) -> None:
    connection = memory()
    rng = Random(1)
    stored = sum(not attempt(connection, *_random_statements(rng)) for _ in range(3000))
    assert stored > 100
    for who in ("mentor_id", "project_id", "room_id"):
        assert _clashes(connection, who) == []


def test_the_search_for_double_bookings_finds_one(memory: Memory) -> None:
    """The control of the test above."""
    connection = memory(f"{UNIQUE}_mentor_id")
    assert not attempt(connection, *whole_session(LEA, BAOBAB, 3, 3))
    assert len(_clashes(connection, "mentor_id")) == 1


def _clashes(connection: object, who: str) -> Sequence[object]:
    """Find overlaps by the times of standing sessions alone, without the occupancy."""
    return connection.execute(
        "SELECT one.id, other.id FROM session AS one JOIN session AS other"
        f" ON one.residency_id = other.residency_id AND one.{who} = other.{who}"
        " AND one.id < other.id AND one.starts < other.ends AND other.starts < one.ends"
        " WHERE one.status IN ('planned', 'held') AND other.status IN ('planned', 'held')"
    ).fetchall()


def _random_statements(rng: Random) -> list[str]:
    mentor, project = rng.choice((LEA, NOUR, THIRD)), rng.choice((GRIOT, BAOBAB))
    first = rng.randrange(5)
    last = min(4, first + rng.choice((0, 0, 1)))
    room = rng.choice(("0", "1", "2"))
    verb = rng.choice(("INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"))
    sessions = [ONE, TWO, SIX, SEVEN, NEW]
    one, other = rng.sample(sessions, 2)
    name = f"'{rng.randrange(20):032x}'"
    new = [
        each.replace(NEW, name).replace("INSERT", verb, 1)
        for each in whole_session(mentor, project, first, last, room)
    ]
    return rng.choice(
        (
            new,
            new[1:],
            [f"DELETE FROM occupancy WHERE session_id = {one}", *new],
            [
                f"DELETE FROM occupancy WHERE session_id = {name}",
                f"DELETE FROM session WHERE id = {name}",
                *new,
            ],
            [
                f"DELETE FROM occupancy WHERE session_id = {one}",
                (
                    f"UPDATE session SET status = 'cancelled', first = NULL, last = NULL"
                    f" WHERE id = {one}"
                ),
            ],
            [f"UPDATE OR REPLACE session SET mentor_id = {mentor} WHERE id = {one}"],
            [f"UPDATE OR REPLACE occupancy SET session_id = {one} WHERE session_id = {other}"],
            [f"UPDATE OR IGNORE session SET room_id = {room} WHERE id = {one}"],
        )
    )

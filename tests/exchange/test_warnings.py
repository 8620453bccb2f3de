# SPDX-License-Identifier: Apache-2.0
"""What looks like a slip is told and stops nothing."""

from datetime import datetime
from pathlib import Path

import pytest

from ateliers_desktop.exchange import ProblemCode, Severity
from ateliers_desktop.residency import SessionStatus
from tests.exchange.workbooks import Tables, codes, read_tables, sound_tables, with_cell, with_row

C = ProblemCode


AWA, TAROT = "Awa Diagne", "Tarot du Sahel"
NEVER = C.MENTOR_NEVER_AVAILABLE
WHOLE_STAY = "06/10/2025; 07/10/2025; 08/10/2025"
EVENT = ("*", "08:00", "18:00", "événement", "", "", "Omar Sefrioui")
WARNINGS = [
    (
        with_cell("mentors", "expertises", "Game design"),
        C.NEED_UNCOVERED,
        "projets",
        3,
        "Narration",
    ),
    (with_cell("projets", "équipement", "casque"), C.EQUIPMENT_NOWHERE, "projets", 2, "casque"),
    (with_cell("mentors", "arrivée", "09/10/2025"), NEVER, "mentors", 2, AWA),
    (with_cell("mentors", "départ", "06/10/2025 09:30"), NEVER, "mentors", 2, AWA),
    (with_cell("mentors", "indisponible", WHOLE_STAY), NEVER, "mentors", 2, AWA),
    (with_row("créneaux", *EVENT), NEVER, "mentors", 3, "Omar Sefrioui"),
    (
        with_cell("projets", "arrivée", "09/10/2025"),
        C.PROJECT_NEVER_AVAILABLE,
        "projets",
        2,
        TAROT,
    ),
    (with_row("mentors", "Awa Diange", "", "Pitch"), C.NEARLY_ALIKE, "mentors", 4, "Awa Diange"),
    (with_row("mentors", "Diagne Awa", "", "Pitch"), C.NEARLY_ALIKE, "mentors", 4, "Diagne Awa"),
    (with_cell("projets", "besoins", "Pitch 2h", row=3), C.NEED_TOO_LONG, "projets", 3, "Pitch"),
    (with_cell("projets", "équipe", "A. Sy, M. Ba"), C.COMMA_KEPT, "projets", 2, "A. Sy, M. Ba"),
    (with_cell("salles", "équipement", "a, b", row=3), C.COMMA_KEPT, "salles", 3, "a, b"),
]


@pytest.mark.parametrize(("tables", "code", "table", "row", "found"), WARNINGS)
def test_slip_is_told_with_its_place(
    tables: Tables, code: ProblemCode, table: str, row: int, found: str, tmp_path: Path
) -> None:
    if code is C.NEED_TOO_LONG:
        del tables["séances fixées"]
    reading = read_tables(tmp_path, tables)
    assert reading.residency is not None
    assert [(each.code, each.table, each.row, each.found) for each in reading.problems] == [
        (code, table, row, found)
    ]
    assert reading.problems[0].severity is Severity.WARNING


def test_need_as_long_as_the_longest_run_of_slots_is_no_slip(tmp_path: Path) -> None:
    tables = with_cell("projets", "besoins", "Narration 90min", row=3)
    del tables["séances fixées"]
    assert read_tables(tmp_path, tables).problems == ()


def test_two_different_people_are_not_alike(tmp_path: Path) -> None:
    tables = with_row("mentors", "Awa Ndiaye", "", "Pitch")
    assert read_tables(tmp_path, tables).problems == ()


def _clashing(*row: str) -> Tables:
    return with_row("séances fixées", *row)


@pytest.mark.parametrize(
    ("row", "who"),
    [
        (("07/10/2025", "09:45", "Awa Diagne", "Tarot du Sahel", "Game design"), "Awa Diagne"),
        (("07/10/2025", "09:45", "Omar Sefrioui", "Sirocco", "Pitch"), "Sirocco"),
        (
            ("07/10/2025", "09:45", "Omar Sefrioui", "Tarot du Sahel", "Pitch", "atelier"),
            "Atelier",
        ),
    ],
)
def test_all_members_of_a_clash_among_fixed_sessions_wait(
    row: tuple[str, ...], who: str, tmp_path: Path
) -> None:
    tables = _clashing(*row)
    tables["projets"][2][2] = "Narration; Pitch"
    reading = read_tables(tmp_path, tables)
    assert codes(reading.problems) == [C.FIXED_CLASH]
    assert dict(reading.problems[0].params) == {"who": who, "other": 2, "table": "séances fixées"}
    statuses = [each.status for each in reading.schedule.sessions]
    assert statuses == [SessionStatus.CLASHING, SessionStatus.CLASHING]


def test_sessions_that_touch_or_share_nothing_stand(tmp_path: Path) -> None:
    tables = _clashing("07/10/2025", "09:00", "Awa Diagne", "Sirocco", "Narration", "Atelier")
    tables["projets"][2][2] = "Narration x2"
    row = ["07/10/2025", "09:45", "Omar Sefrioui", "Tarot du Sahel", "Pitch", "Grande salle"]
    tables["séances fixées"].append(row)
    reading = read_tables(tmp_path, tables)
    assert reading.problems == ()
    assert all(each.stands for each in reading.schedule.sessions)


def test_long_session_clashes_with_all_that_it_covers(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["projets"][1][2] = "Game design 90min; Pitch"
    tables["projets"][2][2] = "Narration x2"
    tables["séances fixées"] = [
        ["date", "début", "mentor", "projet", "expertise"],
        ["07/10/2025", "09:00", "Awa Diagne", "Tarot du Sahel", "Game design"],
        ["07/10/2025", "09:00", "Awa Diagne", "Sirocco", "Narration"],
        ["07/10/2025", "09:45", "Awa Diagne", "Sirocco", "Narration"],
        ["08/10/2025", "09:45", "Omar Sefrioui", "Tarot du Sahel", "Pitch"],
    ]
    reading = read_tables(tmp_path, tables)
    assert [each.status is SessionStatus.CLASHING for each in reading.schedule.sessions] == [
        True, True, True, False,
    ]  # fmt: skip
    assert [each.row for each in reading.problems] == [3, 4]


def _long_residency(first_day: str, arrival: str) -> Tables:
    tables = with_cell("mentors", "arrivée", arrival)
    tables["résidence"][1][1:] = [first_day, "90"]
    del tables["séances fixées"]
    return tables


def test_date_that_is_also_a_day_of_the_residency_the_other_way_round_is_told(
    tmp_path: Path,
) -> None:
    tables = _long_residency("20/09/2025", "10/11/2025")
    (problem,) = read_tables(tmp_path, tables).problems
    assert (problem.code, problem.table, problem.row) == (C.AMBIGUOUS_DATES, "mentors", 2)
    assert dict(problem.params) == {"n": 1, "read": "2025-11-10", "other": "2025-10-11"}


def test_doubtful_dates_are_told_once_for_a_column(tmp_path: Path) -> None:
    tables = _long_residency("20/09/2025", "10/11/2025")
    tables["mentors"][2][-1] = "11/10/2025"
    (problem,) = read_tables(tmp_path, tables).problems
    assert dict(problem.params)["n"] == 2


@pytest.mark.parametrize("arrival", ["2025-11-10", "10/10/2025", "25/09/2025", "19/09/2025"])
def test_date_with_one_reading_or_one_day_is_no_slip(arrival: str, tmp_path: Path) -> None:
    tables = _long_residency("20/09/2025", arrival)
    assert read_tables(tmp_path, tables).problems == ()


def test_warnings_do_not_change_what_is_read(tmp_path: Path) -> None:
    reading = read_tables(tmp_path, with_cell("mentors", "arrivée", "09/10/2025"))
    assert reading.residency is not None
    assert reading.residency.mentor("Awa Diagne").arrival == datetime(2025, 10, 9)

# SPDX-License-Identifier: Apache-2.0
"""Each fault of a workbook, one at a time: it is listed with its place and keeps it out."""

from pathlib import Path
from typing import NamedTuple

import pytest

from ateliers_desktop.exchange import ProblemCode, Severity
from ateliers_desktop.residency import Schedule
from tests.exchange.workbooks import (
    Tables,
    codes,
    read_tables,
    sound_tables,
    with_cell,
    with_row,
)

C = ProblemCode


class Fault(NamedTuple):
    """A workbook with one fault, and what is told of it."""

    tables: Tables
    code: ProblemCode
    table: str
    row: int
    column: str
    found: str
    near: str


def cell(
    table: str,
    column: str,
    value: str,
    code: ProblemCode,
    found: str | None = None,
    near: str = "",
    row: int = 2,
) -> Fault:
    """Return the fault of a cell that holds a value, of which `found` is told."""
    tables = with_cell(table, column, value, row)
    return Fault(tables, code, table, row, column, value if found is None else found, near)


def added(
    table: str, values: tuple[str, ...], code: ProblemCode, column: str, found: str, near: str = ""
) -> Fault:
    """Return the fault of a row that is added to a table."""
    tables = with_row(table, *values)
    return Fault(tables, code, table, len(tables[table]), column, found, near)


FIXED = "séances fixées"
FAULTS = [
    cell("résidence", "nom", "", C.MISSING_VALUE),
    cell("résidence", "nom", "#REF!", C.ERROR_CELL),
    cell("résidence", "premier jour", "", C.MISSING_VALUE),
    cell("résidence", "premier jour", "6 octobre", C.NOT_A_DATE),
    cell("résidence", "premier jour", "31/02/2025", C.NOT_A_DATE),
    cell("résidence", "premier jour", "06/10/25", C.NOT_A_DATE),
    cell("résidence", "premier jour", "06/10/0025", C.NOT_A_DATE),
    cell("résidence", "premier jour", "31/12/9999", C.NOT_A_DATE),
    cell("résidence", "premier jour", "10/26/2025", C.MONTH_FIRST_COLUMN),
    cell("résidence", "jours", "six", C.NOT_A_NUMBER),
    cell("résidence", "jours", "0", C.NUMBER_OUT_OF_RANGE),
    cell("résidence", "jours", "1000000", C.NUMBER_OUT_OF_RANGE),
    cell("résidence", "langue", "wolof", C.UNKNOWN_RESIDENCY_LANGUAGE),
    cell("résidence", "langue", "francais.", C.UNKNOWN_RESIDENCY_LANGUAGE, near="français"),
    cell("résidence", "fuseau horaire", "Casablanca", C.UNKNOWN_TIME_ZONE,
         near="Africa/Casablanca"),
    added("résidence", ("Dakar", "06/10/2025", "3"), C.SECOND_RESIDENCY, "nom", "Dakar"),
    cell("créneaux", "date", "09/10/2025", C.DATE_OUTSIDE),
    cell("créneaux", "date", "2025-10-05", C.DATE_OUTSIDE),
    cell("créneaux", "date", "", C.MISSING_VALUE),
    cell("créneaux", "début", "neuf heures", C.NOT_A_TIME),
    cell("créneaux", "début", "25:00", C.NOT_A_TIME),
    cell("créneaux", "fin", "09:75", C.NOT_A_TIME),
    cell("créneaux", "fin", "08:45", C.ENDS_BEFORE_START),
    cell("créneaux", "fin", "09:00", C.ENDS_BEFORE_START),
    cell("créneaux", "type", "mentora", C.UNKNOWN_KIND, near="mentorat"),
    cell("créneaux", "public", "projets; Awa Diange", C.UNKNOWN_ATTENDEE, "Awa Diange",
         "Awa Diagne"),
    added("créneaux", ("*", "10:00", "10:45", "mentorat"), C.SLOTS_OVERLAP, "début", "10:00"),
    cell("salles", "capacité", "0", C.NUMBER_OUT_OF_RANGE),
    cell("salles", "capacité", "quarante", C.NOT_A_NUMBER),
    cell("salles", "indisponible", "07/10/2025 12:00-09:00", C.ENDS_BEFORE_START),
    cell("salles", "indisponible", "07/10/2025 matin", C.NOT_A_WINDOW),
    cell("salles", "indisponible", "17/10/2025", C.DATE_OUTSIDE),
    added("salles", ("GRANDE  SALLE",), C.DUPLICATE_NAME, "nom", "GRANDE SALLE"),
    cell("expertises", "code", "", C.MISSING_VALUE, row=4),
    cell("expertises", "couleur", "turquoise", C.UNKNOWN_COLOUR),
    cell("expertises", "couleur", "vermilon", C.UNKNOWN_COLOUR, near="vermillon"),
    cell("expertises", "anglais", "Narration", C.DUPLICATE_NAME, row=4),
    added("expertises", ("jeu", "Jeu"), C.DUPLICATE_NAME, "code", "jeu"),
    added("expertises", ("vide", "", "", ""), C.MISSING_VALUE, "français", ""),
    cell("mentors", "expertises", "", C.MISSING_VALUE),
    cell("mentors", "expertises", "; ;", C.MISSING_VALUE),
    cell("mentors", "expertises", "Game design (4); Narration", C.NUMBER_OUT_OF_RANGE,
         "Game design (4)"),
    cell("mentors", "expertises", "Game desing; Narration", C.UNKNOWN_AREA, "Game desing",
         "Game design"),
    cell("mentors", "expertises", "Narration; Game design; recit (1)", C.DUPLICATE_AREA,
         "recit (1)"),
    cell("mentors", "expertises", "Narration; Game design x2", C.STRAY_OPTION, "Game design x2"),
    cell("mentors", "langues", "français; klingon", C.UNKNOWN_LANGUAGE, "klingon"),
    cell("mentors", "langues", "francès", C.UNKNOWN_LANGUAGE, near="français"),
    cell("mentors", "max par jour", "0", C.NUMBER_OUT_OF_RANGE),
    cell("mentors", "max d'affilée", "-1", C.NUMBER_OUT_OF_RANGE),
    cell("mentors", "min séances", "-1", C.NUMBER_OUT_OF_RANGE),
    cell("mentors", "max par jour", "2,5", C.NOT_A_NUMBER),
    cell("mentors", "salle", "Grande sale", C.UNKNOWN_ROOM, near="Grande salle"),
    cell("mentors", "pas avec", "Siroco", C.UNKNOWN_PROJECT, near="Sirocco"),
    cell("mentors", "arrivée", "demain", C.NOT_A_DATE),
    cell("mentors", "départ", "2025-10-07 26:00", C.NOT_A_DATE),
    added("mentors", ("awa diagné", "", "Pitch"), C.DUPLICATE_NAME, "nom", "awa diagné"),
    added("mentors", ("", "", "Pitch"), C.MISSING_VALUE, "nom", ""),
    cell("projets", "besoins", "", C.MISSING_VALUE, row=3),
    cell("projets", "besoins", "Pitch (0)", C.NUMBER_OUT_OF_RANGE, row=3),
    cell("projets", "besoins", "Pitch x0", C.NUMBER_OUT_OF_RANGE, row=3),
    cell("projets", "besoins", "Pitch 0 min", C.NUMBER_OUT_OF_RANGE, row=3),
    cell("projets", "besoins", "Pitch x1000000", C.NUMBER_OUT_OF_RANGE, row=3),
    cell("projets", "besoins", "Cuisine (2)", C.UNKNOWN_AREA, "Cuisine", row=3),
    cell("projets", "besoins", "Pitch; pitch (1)", C.DUPLICATE_AREA, "pitch (1)", row=3),
    cell("projets", "besoins", "Narration après Pitch", C.AFTER_WITHOUT_NEED, "Pitch", row=3),
    cell("projets", "besoins", "Narration après Pich; Pitch", C.UNKNOWN_AREA, "Pich", "Pitch",
         row=3),
    cell("projets", "besoins", "Pitch après Narration; Narration après Pitch",
         C.AFTER_IN_A_CIRCLE, "Pitch → Narration → Pitch", row=3),
    cell("projets", "besoins", "Pitch après Pitch", C.AFTER_IN_A_CIRCLE, "Pitch → Pitch", row=3),
    cell("projets", "besoins", "Narration (1) (2)", C.STRAY_OPTION, row=3),
    cell("projets", "mis de côté", "Pitch x2", C.SET_ASIDE_WITHOUT_NEED, "Pitch"),
    cell("projets", "satisfaits", "Narration", C.STATE_WITHOUT_NEED),
    cell("projets", "équipe", "0 personnes", C.NUMBER_OUT_OF_RANGE),
    cell("projets", "souhaits", "Awa Diagn", C.UNKNOWN_MENTOR, near="Awa Diagne"),
    cell("projets", "pas avec", "Omar; Awa Diagne", C.UNKNOWN_MENTOR, "Omar"),
    added("projets", ("SIROCCO", "", "Pitch"), C.DUPLICATE_NAME, "nom", "SIROCCO"),
    cell(FIXED, "date", "", C.MISSING_VALUE),
    cell(FIXED, "date", "07/11/2025", C.DATE_OUTSIDE),
    cell(FIXED, "date", "10/07/2025", C.MONTH_FIRST_COLUMN),
    cell(FIXED, "début", "09:40", C.FIXED_WITHOUT_SLOT, near="09:45"),
    cell(FIXED, "mentor", "Omar Sefriou", C.UNKNOWN_MENTOR, near="Omar Sefrioui"),
    cell(FIXED, "projet", "Scirocco", C.UNKNOWN_PROJECT, near="Sirocco"),
    cell(FIXED, "expertise", "Pitch", C.FIXED_WITHOUT_NEED),
    cell(FIXED, "salle", "Cave", C.UNKNOWN_ROOM),
    added(FIXED, ("08/10/2025", "09:00", "Awa Diagne", "Sirocco", "recit"), C.FIXED_TOO_OFTEN,
          "expertise", "recit"),
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code} {fault.found}")
def test_fault_is_listed_with_its_place_and_keeps_the_workbook_out(
    fault: Fault, tmp_path: Path
) -> None:
    reading = read_tables(tmp_path, fault.tables)
    assert [
        (each.code, each.table, each.row, each.column, each.found, each.suggestion)
        for each in reading.problems
        if each.severity is Severity.ERROR
    ] == [fault[1:]]
    assert reading.residency is None
    assert reading.schedule == Schedule()


def test_workbook_without_a_fault_has_no_problem(tmp_path: Path) -> None:
    reading = read_tables(tmp_path, sound_tables())
    assert reading.problems == ()
    assert reading.residency is not None
    assert len(reading.schedule.sessions) == 1


def test_departure_before_arrival_is_an_error(tmp_path: Path) -> None:
    tables = with_cell("mentors", "arrivée", "08/10/2025")
    tables["mentors"][0].append("départ")
    tables["mentors"][1].append("07/10/2025")
    (problem,) = read_tables(tmp_path, tables).problems
    assert (problem.code, problem.column) == (C.ENDS_BEFORE_START, "départ")


def test_fixed_session_that_ends_with_no_slot_is_an_error(tmp_path: Path) -> None:
    (problem,) = read_tables(tmp_path, with_cell(FIXED, "fin", "11:00")).problems
    assert (problem.code, problem.row, problem.found) == (C.FIXED_WITHOUT_TIME, 2, "09:45")


def test_all_faults_of_all_tables_are_listed_at_once_in_the_order_of_the_tables(
    tmp_path: Path,
) -> None:
    tables = sound_tables()
    tables["résidence"][1][2] = "trois"
    tables["créneaux"][1][3] = "mentora"
    tables["créneaux"][2][1] = "9"
    tables["mentors"][1][2] = "Game design (7); Cuisine"
    tables["projets"][2][2] = "Pich"
    tables["séances fixées"][1][2] = "Personne"
    problems = read_tables(tmp_path, tables).problems
    places = {(each.code, each.table, each.row) for each in problems}
    assert {
        (C.NOT_A_NUMBER, "résidence", 2),
        (C.UNKNOWN_KIND, "créneaux", 2),
        (C.NOT_A_TIME, "créneaux", 3),
        (C.NUMBER_OUT_OF_RANGE, "mentors", 2),
        (C.UNKNOWN_AREA, "mentors", 2),
        (C.UNKNOWN_AREA, "projets", 3),
    } <= places
    rows = [each.row or 0 for each in problems if each.table == "créneaux"]
    assert rows == sorted(rows)


def test_wrong_row_does_not_make_references_to_it_wrong(tmp_path: Path) -> None:
    tables = with_cell("mentors", "expertises", "Cuisine")
    assert codes(read_tables(tmp_path, tables).problems) == [C.UNKNOWN_AREA]


def test_fixed_session_is_not_blamed_for_a_slot_that_is_wrong_itself(tmp_path: Path) -> None:
    tables = with_cell("créneaux", "type", "mentora", row=3)
    assert codes(read_tables(tmp_path, tables).problems) == [C.UNKNOWN_KIND]

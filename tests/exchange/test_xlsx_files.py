# SPDX-License-Identifier: Apache-2.0
"""Workbooks as spreadsheets save them: real dates and times, numbers, errors, odd sheets."""

from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from ateliers_desktop.exchange import ProblemCode, read_workbook
from ateliers_desktop.residency import Need, SlotKind, Team, Window
from tests.exchange.workbooks import codes, sound_tables, with_cell, write_csv, write_xlsx

C = ProblemCode


def test_real_cells_give_what_text_gives(tmp_path: Path) -> None:
    tables = sound_tables()
    from_text = read_workbook(write_csv(tmp_path / "csv", tables))
    tables["résidence"][1][1:] = [date(2025, 10, 6), 3]
    for row in tables["créneaux"][1:]:
        row[1], row[2] = time.fromisoformat(row[1]), time.fromisoformat(row[2])
    tables["séances fixées"][1][:2] = [date(2025, 10, 7), time(9, 45)]
    reading = read_workbook(write_xlsx(tmp_path / "x.xlsx", tables))
    assert reading.problems == ()
    assert reading.residency == from_text.residency
    assert reading.schedule == from_text.schedule


@pytest.mark.parametrize("value", [0.375, time(9), time(9, 0, 29), 0.37500001, 0.3749999999])
def test_fractions_of_a_day_are_times(value: float | time, tmp_path: Path) -> None:
    reading = read_workbook(write_xlsx(tmp_path / "x.xlsx", with_cell("créneaux", "début", value)))
    assert reading.residency is not None
    assert reading.residency.slots[0].start == datetime(2025, 10, 6, 9)


@pytest.mark.parametrize("value", [9, 45937.375, -0.5, date(2025, 10, 7), True])
def test_other_numbers_and_dates_are_no_times(value: object, tmp_path: Path) -> None:
    reading = read_workbook(write_xlsx(tmp_path / "x.xlsx", with_cell("créneaux", "début", value)))
    assert codes(reading.problems) == [C.NOT_A_TIME]


def test_date_cells_are_stays_and_whole_days(tmp_path: Path) -> None:
    tables = with_cell("mentors", "arrivée", datetime(2025, 10, 6, 9, 30))
    for heading, value in (("départ", date(2025, 10, 8)), ("indisponible", date(2025, 10, 7))):
        tables["mentors"][0].append(heading)
        tables["mentors"][1].append(value)
    reading = read_workbook(write_xlsx(tmp_path / "x.xlsx", tables))
    assert reading.residency is not None
    mentor = reading.residency.mentors[0]
    assert mentor.arrival == datetime(2025, 10, 6, 9, 30)
    assert mentor.departure == datetime(2025, 10, 8, 23, 59)
    assert mentor.unavailable == (Window(start=datetime(2025, 10, 7), end=datetime(2025, 10, 8)),)


def test_numbers_where_text_is_wanted_have_no_decimals(tmp_path: Path) -> None:
    tables = with_cell("mentors", "téléphone", 212600000000)
    tables["projets"][0].append("équipe")
    tables["projets"][1].append(3)
    tables["projets"][2][0] = tables["séances fixées"][1][3] = 2048
    reading = read_workbook(write_xlsx(tmp_path / "x.xlsx", tables))
    assert reading.residency is not None
    assert reading.residency.mentors[0].phone == "212600000000"
    assert reading.residency.projects[0].team == Team(size=3)
    assert reading.residency.projects[1].name == "2048"


def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    tables = with_cell("mentors", "organisation", '=HYPERLINK("http://x")')
    reading = read_workbook(write_xlsx(tmp_path / "x.xlsx", tables))
    assert reading.residency is not None
    assert reading.residency.mentors[0].organisation == '=HYPERLINK("http://x")'


def test_formula_that_failed_is_told_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    tables = sound_tables()
    with xlsxwriter.Workbook(file) as workbook:
        for name, rows in tables.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if name == "salles":
                sheet.write_string("D1", "capacité")
                sheet.write_formula("D3", "=1/0", None, "#DIV/0!")
            if name == "mentors":
                sheet.write_formula("C3", "=#REF!", None, "#REF!")
    problems = read_workbook(file).problems
    assert [(each.code, each.table, each.row, each.column, each.found) for each in problems] == [
        (C.ERROR_CELL, "salles", 3, "capacité", "#DIV/0!"),
        (C.ERROR_CELL, "mentors", 3, "expertises", "#REF!"),
    ]


def test_value_of_a_formula_counts(tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    with xlsxwriter.Workbook(file) as workbook:
        for name, rows in sound_tables().items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if name == "projets":
                sheet.write_formula("C3", '="Nar"&"ration (1)"', None, "Narration (1)")
    reading = read_workbook(file)
    assert reading.residency is not None
    assert reading.residency.projects[1].needs == (Need(area="recit", priority=1),)


def test_hidden_merged_shifted_and_decorated_sheets_are_read(tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    expected = read_workbook(write_csv(tmp_path / "csv", sound_tables()))
    with xlsxwriter.Workbook(file) as workbook:
        striped = workbook.add_format({"bg_color": "#EEEEEE"})
        for name, rows in sound_tables().items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows, start=4):
                sheet.write_row(number, 2, row)
            for number in range(len(rows) + 5, 2000):
                sheet.write_blank(number, 2, None, striped)
            sheet.merge_range(len(rows) + 10, 2, len(rows) + 12, 4, "", striped)
            if name != "résidence":
                sheet.hide()
        workbook.add_chartsheet("graphique")
        workbook.add_worksheet("Feuille8")
    reading = read_workbook(file)
    assert reading.problems == ()
    assert reading.residency == expected.residency


def test_dates_counted_from_1904_are_the_same_dates(tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    with xlsxwriter.Workbook(file, {"date_1904": True}) as workbook:
        day = workbook.add_format({"num_format": "dd/mm/yyyy"})
        for name, rows in sound_tables().items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if name == "résidence":
                sheet.write_datetime("B2", date(2025, 10, 6), day)
    reading = read_workbook(file)
    assert reading.residency is not None
    assert reading.residency.first_day == date(2025, 10, 6)
    assert reading.residency.slots[0].kind is SlotKind.MENTORING


def test_two_sheets_for_one_table_are_an_error(tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    write_xlsx(file, sound_tables() | {"Mentors ": sound_tables()["mentors"]})
    assert codes(read_workbook(file).problems) == [C.DUPLICATE_TABLE]

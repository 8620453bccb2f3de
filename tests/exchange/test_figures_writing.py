# SPDX-License-Identifier: Apache-2.0
"""The report as a workbook: real numbers, real dates, charts, and never a formula."""

import zipfile
from datetime import date, time
from pathlib import Path
from xml.etree import ElementTree

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from ateliers_desktop.exchange.figures_writing import write_figures
from ateliers_desktop.operations.counting import count_figures
from ateliers_desktop.residency import Schedule
from ateliers_desktop.words import LANGUAGES, translations
from tests.agendas.builders import filled, sample
from tests.builders import mentor, project, residency, session
from tests.reported import reported
from tests.strategies import HOSTILE_NAMES

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", "1,5")


def written(path: Path, held=None, language: str = "fr") -> Path:
    figures = count_figures(held or [reported(sample(), filled(sample()))], language)
    return write_figures(figures, path / "figures.xlsx", translations(language))


def sheets(file: Path) -> dict[str, list[list]]:
    book = CalamineWorkbook.from_path(file)
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def parts(file: Path, beginning: str) -> list[ElementTree.Element]:
    with zipfile.ZipFile(file) as archive:
        names = [name for name in archive.namelist() if name.startswith(beginning)]
        return [ElementTree.fromstring(archive.read(name)) for name in names]


def formulas(sheet: ElementTree.Element) -> list[ElementTree.Element]:
    return list(sheet.iter(f"{MAIN}f"))


def named(*names: str):
    people = tuple(mentor(name, country=name, organisation=name) for name in names)
    there = residency(
        mentors=people,
        projects=tuple(project(name, country=name, discipline=name) for name in names),
    )
    sessions = tuple(
        session(hours, mentor=name, project=name)
        for hours, name in zip(("09:00-09:45", "09:45-10:30"), names, strict=False)
    )
    return [(there, Schedule(sessions=sessions))]


def test_there_is_a_sheet_a_table_and_one_of_all_sessions(tmp_path: Path) -> None:
    assert list(sheets(written(tmp_path))) == [
        "Vue d’ensemble", "Par pays des projets", "Par discipline", "Par expertise",
        "Par pays des mentors", "Par projet", "Par mentor", "Séance par séance",
    ]  # fmt: skip


def test_hours_are_numbers_and_dates_are_dates(tmp_path: Path) -> None:
    held = named("Awa")
    found = sheets(written(tmp_path, held))
    assert found["Par mentor"][1][:6] == ["Awa", 0, 0, 0, 0.75, 0.75]
    first = dict(zip(*found["Séance par séance"][:2], strict=True))
    assert (first["Date"], first["Début"], first["Fin"]) == (
        date(2025, 10, 6), time(9, 0), time(9, 45),
    )  # fmt: skip
    assert (first["Heures"], first["Issue"]) == (0.75, "À venir ou non pointée")


def test_the_sessions_add_up_to_the_tables(tmp_path: Path) -> None:
    found = sheets(written(tmp_path))
    head, *rows = found["Séance par séance"]
    hours, outcome = head.index("Heures"), head.index("Issue")
    held = sum(row[hours] for row in rows if row[outcome] == "Tenue")
    for name in list(found)[1:-1]:
        assert found[name][-1][:2] == ["Total", held]


@pytest.mark.parametrize("name", [*FORMULAS, *HOSTILE_NAMES])
def test_what_somebody_typed_is_text_and_never_a_formula(name: str, tmp_path: Path) -> None:
    file = written(tmp_path, named(name))
    for sheet in parts(file, "xl/worksheets/sheet"):
        assert formulas(sheet) == []
        assert list(sheet.iter(f"{MAIN}hyperlink")) == []
    assert parts(file, "xl/externalLinks") == []
    assert sheets(file)["Par mentor"][1][0] == name


def test_a_formula_would_be_seen(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as workbook:
        workbook.add_worksheet().write(0, 0, "=1+1")
    (sheet,) = parts(tmp_path / "a.xlsx", "xl/worksheets/sheet")
    assert len(formulas(sheet)) == 1


def test_each_table_has_a_chart_that_shows_its_rows_without_the_last(tmp_path: Path) -> None:
    file = written(tmp_path)
    charts = parts(file, "xl/charts/chart")
    tables = list(sheets(file).items())[1:-1]
    assert len(charts) == len(tables)
    for chart, (name, rows) in zip(charts, tables, strict=True):
        places = {each.text for each in chart.iter() if each.tag.endswith("}f")}
        assert f"'{name}'!$A$2:$A${len(rows) - 1}" in places
        assert f"'{name}'!$B$2:$B${len(rows) - 1}" in places


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_arabic_workbook_begins_at_the_right(language: str, tmp_path: Path) -> None:
    views = [
        view
        for sheet in parts(written(tmp_path, language=language), "xl/worksheets/sheet")
        for view in sheet.iter(f"{MAIN}sheetView")
    ]
    assert {view.get("rightToLeft") == "1" for view in views} == {language == "ar"}


def test_equal_figures_give_equal_files(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    first.mkdir()
    second.mkdir()
    assert written(first).read_bytes() == written(second).read_bytes()


def test_a_residency_without_sessions_is_a_workbook_of_zeros(tmp_path: Path) -> None:
    found = sheets(written(tmp_path, [(residency(), Schedule())]))
    assert found["Par projet"][-1][:6] == ["Total", 0, 0, 0, 0, 0]
    assert len(found["Séance par séance"]) == 1

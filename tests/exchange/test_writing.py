# SPDX-License-Identifier: Apache-2.0
"""What an exported workbook and JSON document look like, and what becomes of edits in them."""

import json
import os
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
import python_calamine
import xlsxwriter

from ateliers_desktop.errors import MachineError, UserError
from ateliers_desktop.exchange import (
    ProblemCode,
    read_workbook,
    write_json,
    write_workbook,
)
from ateliers_desktop.exchange.list_writing import AreaWriter, audience_text, names_text, team_text
from ateliers_desktop.residency import (
    Area,
    Audience,
    Need,
    NeedState,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    Team,
)
from tests.exchange.workbooks import codes, read_tables, sound_tables, write_xlsx

AREAS = (Area(code="p", french="Pitch"), Area(code="x", french="Récit; (3)"))


@pytest.fixture
def residency(tmp_path: Path) -> Residency:
    found = read_tables(tmp_path, sound_tables()).residency
    assert found is not None
    return found


def session(**changes: object) -> Session:
    start = datetime(2025, 10, 8, 9)
    plain = Session(
        project="Tarot du Sahel", area="pitch", mentor="Omar Sefrioui", start=start,
        end=start.replace(minute=45),
    )  # fmt: skip
    return replace(plain, **changes)  # type: ignore[arg-type]


def rows_of(file: Path) -> dict[str, list[list[object]]]:
    workbook = python_calamine.CalamineWorkbook.from_path(file)
    return {name: workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names}


def test_plain_names_and_needs_are_written_as_people_write_them() -> None:
    writer = AreaWriter(AREAS, "fr")
    needs = (Need(area="p", priority=1, sessions=2, minutes=90), Need(area="x", after="p"))
    assert writer.needs(needs[:1]) == "Pitch (1) x2 90min"
    assert writer.needs(needs[1:]) == '"Récit; (3)" (2) après "Pitch"'
    assert names_text(["Awa Diagne", "Salle B; C", 'L"un']) == 'Awa Diagne; "Salle B; C"; "L""un"'
    assert team_text(Team(members=("3", "Awa"))) == '"3"; Awa'
    assert audience_text(Audience(mentors=False, names=("Tous",)), "fr") == 'projets; "Tous"'


def test_an_area_called_by_the_sign_for_nothing_is_still_said_to_be_met() -> None:
    writer = AreaWriter((Area(code="vide", french="-"),), "fr")
    needs = (Need(area="vide", state=NeedState.MET),)
    assert writer.of_state(needs, NeedState.MET) == '"-"'
    assert writer.of_state(needs, NeedState.MORE) == ""


@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("fr", ["nom", "capacité", "équipement", "indisponible"]),
        ("en", ["name", "capacity", "equipment", "unavailable"]),
        ("ar", ["الاسم", "السعة", "التجهيز", "غير متاح"]),
    ],
)
def test_headings_are_in_the_language_asked_for(
    language: str, headings: list[str], residency: Residency, tmp_path: Path
) -> None:
    file = write_workbook(residency, Schedule(), tmp_path / "x.xlsx", language)
    assert list(rows_of(file).values())[2][0] == headings


def test_dates_and_times_are_real_cells_and_names_never_formulas(
    residency: Residency, tmp_path: Path
) -> None:
    residency = replace(residency, name='=HYPERLINK("http://x")')
    rows = rows_of(write_workbook(residency, Schedule(), tmp_path / "x.xlsx", "fr"))
    assert rows["résidence"][1][0] == '=HYPERLINK("http://x")'
    assert date(2025, 10, 6) in rows["résidence"][1]
    assert rows["créneaux"][1][:3] == [date(2025, 10, 6), time(9), time(9, 45)]


def test_fixed_planned_sessions_have_their_usual_table_and_the_others_their_own(
    residency: Residency, tmp_path: Path
) -> None:
    schedule = Schedule(
        sessions=(
            session(fixed=True, room="Atelier", room_fixed=True),
            session(start=datetime(2025, 10, 7, 9), end=datetime(2025, 10, 7, 9, 45)),
            session(status=SessionStatus.CANCELLED, fixed=True),
            session(area="jeu", mentor="Awa Diagne", project="Sirocco", fixed=True),
        )
    )
    file = write_workbook(residency, schedule, tmp_path / "x.xlsx", "fr")
    rows = rows_of(file)
    assert len(rows["séances fixées"]) == 2
    assert len(rows["séances planifiées"]) == 4
    reading = read_workbook(file)
    assert reading.schedule == schedule


def edited(file: Path, table: str, values: list[object]) -> Path:
    """Add a row to a sheet of an exported workbook, as a person would."""
    tables = {name: [list(row) for row in rows] for name, rows in rows_of(file).items()}
    tables[table].append(values)
    return write_xlsx(file.with_name("edited.xlsx"), tables)


def test_planned_session_yields_to_a_fixed_one_added_since(
    residency: Residency, tmp_path: Path
) -> None:
    schedule = Schedule(sessions=(session(),))
    file = write_workbook(residency, schedule, tmp_path / "x.xlsx", "fr")
    row = [date(2025, 10, 8), time(9), "", "Omar Sefrioui", "Tarot du Sahel", "Pitch"]
    reading = read_workbook(edited(file, "séances fixées", row))
    assert codes(reading.problems) == [ProblemCode.SESSION_DISPLACED]
    (kept,) = reading.schedule.sessions
    assert kept.fixed


def test_held_session_stands_before_a_fixed_one_added_since(
    residency: Residency, tmp_path: Path
) -> None:
    schedule = Schedule(sessions=(session(status=SessionStatus.HELD),))
    file = write_workbook(residency, schedule, tmp_path / "x.xlsx", "fr")
    row = [date(2025, 10, 8), time(9), "", "Omar Sefrioui", "Tarot du Sahel", "Pitch"]
    reading = read_workbook(edited(file, "séances fixées", row))
    assert codes(reading.problems) == [ProblemCode.FIXED_CLASH]
    assert {each.status for each in reading.schedule.sessions} == {
        SessionStatus.HELD, SessionStatus.CLASHING,
    }  # fmt: skip


def test_planned_session_whose_slots_are_gone_is_left_out_and_told(
    residency: Residency, tmp_path: Path
) -> None:
    schedule = Schedule(sessions=(session(),))
    smaller = replace(residency, slots=residency.slots[:6])
    file = write_workbook(smaller, schedule, tmp_path / "x.xlsx", "fr")
    reading = read_workbook(file)
    assert codes(reading.problems) == [ProblemCode.SESSION_OFF_GRID]
    assert reading.schedule == Schedule()


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        (4, "Awa Diange", ProblemCode.UNKNOWN_PROJECT),
        (7, "peut-être", ProblemCode.NOT_YES_OR_NO),
        (9, "tenu", ProblemCode.UNKNOWN_STATUS),
        (2, "", ProblemCode.MISSING_VALUE),
        (2, "08:00", ProblemCode.ENDS_BEFORE_START),
    ],
)
def test_row_of_the_other_sessions_is_checked(
    column: int, value: str, code: ProblemCode, residency: Residency, tmp_path: Path
) -> None:
    file = write_workbook(residency, Schedule(sessions=(session(),)), tmp_path / "x.xlsx", "fr")
    tables = {name: [list(row) for row in rows] for name, rows in rows_of(file).items()}
    tables["séances planifiées"][1][column] = value
    reading = read_workbook(write_xlsx(tmp_path / "edited.xlsx", tables))
    assert codes(reading.problems) == [code]


def test_text_too_long_for_a_cell_is_told_and_nothing_is_written(
    residency: Residency, tmp_path: Path
) -> None:
    long = replace(residency, remark="x" * 10_001)
    with pytest.raises(UserError, match="résidence, remarque"):
        write_workbook(long, Schedule(), tmp_path / "x.xlsx", "fr")
    assert list(tmp_path.glob("x.xlsx*")) == []


def test_failed_export_leaves_the_file_that_was_there(
    residency: Residency, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "x.xlsx"
    file.write_bytes(b"before")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MachineError, match="the disk is full"):
        write_workbook(residency, Schedule(), file, "fr")
    with pytest.raises(MachineError, match="the disk is full"):
        write_json(residency, Schedule(), file)
    assert file.read_bytes() == b"before"
    assert list(tmp_path.glob("*.part")) == []


def test_export_is_the_same_file_every_time(residency: Residency, tmp_path: Path) -> None:
    first = write_workbook(residency, Schedule(), tmp_path / "1.xlsx", "fr")
    second = write_workbook(residency, Schedule(), tmp_path / "2.xlsx", "fr")
    assert first.read_bytes() == second.read_bytes()


def test_sheet_of_an_arabic_export_runs_from_right_to_left(
    residency: Residency, tmp_path: Path
) -> None:
    import zipfile

    for language, mirrored in (("ar", True), ("fr", False)):
        file = write_workbook(residency, Schedule(), tmp_path / f"{language}.xlsx", language)
        with zipfile.ZipFile(file) as archive:
            assert (b"rightToLeft" in archive.read("xl/worksheets/sheet1.xml")) is mirrored


def test_json_holds_every_field_under_its_name(residency: Residency, tmp_path: Path) -> None:
    schedule = Schedule(sessions=(session(room="Atelier"),))
    file = write_json(residency, schedule, tmp_path / "x.json")
    text = file.read_text("utf-8")
    document = json.loads(text)
    assert (document["format"], document["version"]) == ("ateliers-residency", 1)
    assert document["residency"]["first_day"] == "2025-10-06"
    assert document["residency"]["slots"][0]["start"] == "2025-10-06T09:00"
    assert document["residency"]["areas"][0]["arabic"] == "تصميم الألعاب"
    assert "تصميم الألعاب" in text
    (written,) = document["schedule"]["sessions"]
    assert (written["room"], written["status"], written["end"]) == (
        "Atelier", "planned", "2025-10-08T09:45",
    )  # fmt: skip
    for name in Residency.__dataclass_fields__:
        assert name in document["residency"]
    assert write_json(residency, schedule, tmp_path / "y.json").read_text("utf-8") == text


def test_workbook_by_another_program_with_quotation_marks_is_read(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["projets"][2][2] = '"Narration" (3)'
    file = tmp_path / "x.xlsx"
    with xlsxwriter.Workbook(file) as workbook:
        for name, rows in tables.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    reading = read_workbook(file)
    assert reading.residency is not None
    assert reading.residency.project("Sirocco").needs == (Need(area="recit", priority=3),)

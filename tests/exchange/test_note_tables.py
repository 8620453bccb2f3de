# SPDX-License-Identifier: Apache-2.0
"""Notes and actions go out with a residency and come back; confidential ones only if chosen."""

import json
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import python_calamine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ateliers_desktop.exchange import Severity, read_workbook, write_workbook
from ateliers_desktop.operations.exporting import export
from ateliers_desktop.operations.importing import store_import
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Action,
    Entry,
    Note,
    Notebook,
    NoteId,
    Schedule,
    clean,
    clean_note,
    notebook_of,
)
from tests.builders import at, residency, session
from tests.exchange.workbooks import sound_tables, write_xlsx

SESSION = session()
SCHEDULE = Schedule(sessions=(SESSION,))
ABOUT = {"project": SESSION.project, "mentor": SESSION.mentor}
WRITTEN = at("18:30") + timedelta(seconds=7)

NOTEBOOK = notebook_of(
    (
        Note(
            text="=1+1\n\n  - **fort** ; 3\n- مَشْرُوع",
            written_at=WRITTEN,
            changed_at=WRITTEN + timedelta(minutes=2),
            session=SESSION.id,
            author="Leïla",
            **ABOUT,
        ),
        Note(text="@secret", written_at=WRITTEN, changed_at=WRITTEN, confidential=True, **ABOUT),
        Note(text="-", written_at=at("08:00"), changed_at=at("08:00"), project="Parti depuis"),
        Action(
            text="+chiffrer", made_at=WRITTEN, who="Awa ; Idriss", until=date(2026, 1, 4), **ABOUT
        ),
        Action(text="faite", made_at=at("09:00"), done_at=WRITTEN, session=SESSION.id, **ABOUT),
    )
)


def alike(entry: Entry, schedule: Schedule) -> tuple[object, ...]:
    """Return an entry without identifiers: a session by its place in the schedule."""
    ids = [each.id for each in schedule.sessions]
    place = ids.index(entry.session) if entry.session else None
    return (replace(entry, id=NoteId(""), session=None), place)


def content(notebook: Notebook, schedule: Schedule) -> list[tuple[object, ...]]:
    return [alike(each, schedule) for each in notebook.entries]


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_what_was_written_reads_back_as_it_was(tmp_path: Path, language: str) -> None:
    file = write_workbook(residency(), SCHEDULE, tmp_path / "x.xlsx", language, NOTEBOOK)
    reading = read_workbook(file)
    assert not [each for each in reading.problems if each.severity is Severity.ERROR]
    assert reading.schedule == SCHEDULE
    assert sorted(map(str, content(reading.notebook, reading.schedule))) == sorted(
        map(str, content(NOTEBOOK, SCHEDULE))
    )


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS.map(clean_note).filter(str.strip), TEXTS.map(clean), TEXTS.map(clean))
def test_any_text_comes_back_letter_by_letter(text: str, author: str, what: str) -> None:
    note = Note(text=text, written_at=WRITTEN, changed_at=WRITTEN, author=author)
    made = (Action(text=what, made_at=WRITTEN, who=author),) if what else ()
    with TemporaryDirectory() as folder:
        file = Path(folder) / "x.xlsx"
        write_workbook(residency(), Schedule(), file, "fr", notebook_of((note, *made)))
        reading = read_workbook(file)
    assert [each.text for each in reading.notebook.notes] == [text]
    assert [each.text for each in reading.notebook.actions] == [each.text for each in made]
    assert reading.notebook.notes[0].author == author


def test_no_text_becomes_a_formula(tmp_path: Path) -> None:
    file = write_workbook(residency(), SCHEDULE, tmp_path / "x.xlsx", "fr", NOTEBOOK)
    with zipfile.ZipFile(file) as archive:
        sheets = [each for each in archive.namelist() if "worksheets" in each]
        assert not any(b"<f>" in archive.read(each) for each in sheets)


def test_confidential_notes_leave_only_if_that_is_chosen(tmp_path: Path) -> None:
    for ending in ("xlsx", "json"):
        plain = export(residency(), SCHEDULE, tmp_path / f"a.{ending}", notebook=NOTEBOOK)
        whole = export(
            residency(),
            SCHEDULE,
            tmp_path / f"b.{ending}",
            notebook=NOTEBOOK,
            confidential=True,
        )
        assert [_has_secret(plain), _has_secret(whole)] == [False, True]


def _has_secret(file: Path) -> bool:
    if file.suffix == ".json":
        return "@secret" in file.read_text("utf-8")
    return any(each.text == "@secret" for each in read_workbook(file).notebook.notes)


def test_json_tells_notes_and_actions_and_nothing_where_there_are_none(tmp_path: Path) -> None:
    with_them = json.loads(
        export(residency(), SCHEDULE, tmp_path / "a.json", notebook=NOTEBOOK).read_bytes()
    )
    assert [each["text"] for each in with_them["actions"]] == ["faite", "+chiffrer"]
    assert with_them["notes"][1]["written_at"] == "2025-10-06T18:30:07"
    assert with_them["notes"][1]["session"] == SESSION.id
    without = json.loads(export(residency(), SCHEDULE, tmp_path / "b.json").read_bytes())
    assert not {"notes", "actions"} & without.keys()


def test_a_residency_without_notes_has_no_sheet_for_them(tmp_path: Path) -> None:
    file = write_workbook(residency(), SCHEDULE, tmp_path / "x.xlsx", "fr")
    assert not {"notes", "actions"} & set(
        python_calamine.CalamineWorkbook.from_path(file).sheet_names
    )


def test_a_file_made_of_an_exported_workbook_holds_what_was_written(tmp_path: Path) -> None:
    file = write_workbook(residency(), SCHEDULE, tmp_path / "x.xlsx", "fr", NOTEBOOK)
    store_import(read_workbook(file), tmp_path / "neu.ateliers")
    with Programme.open(tmp_path / "neu.ateliers") as programme:
        kept, schedule = programme.notebook, programme.schedule
    assert len(kept.of_session(schedule.sessions[0].id).entries) == 2
    assert {each.text for each in kept.entries} == {each.text for each in NOTEBOOK.entries}


def _with_sheet(tmp_path: Path, name: str, *rows: tuple[object, ...]) -> Path:
    return write_xlsx(tmp_path / "x.xlsx", {**sound_tables(), name: [list(row) for row in rows]})


def test_somebody_elses_sheet_called_notes_is_reported_and_stops_nothing(tmp_path: Path) -> None:
    file = _with_sheet(tmp_path, "Notes", ("à faire", "quand"), ("appeler", "jamais"))
    reading = read_workbook(file)
    assert reading.residency is not None
    assert reading.notebook == Notebook()
    assert [each.code for each in reading.problems if each.table == "Notes"] == ["unknown-table"]


def test_notes_written_by_hand_come_in_with_little(tmp_path: Path) -> None:
    file = _with_sheet(
        tmp_path, "Notes", ("projet", "texte"), ("Sirocco", "Bonjour"), ("Sirocco", None)
    )
    (note,) = read_workbook(file).notebook.notes
    assert (note.project, note.text, note.written_at) == ("Sirocco", "Bonjour", at("00:00"))


def test_a_moment_that_is_none_is_told_with_its_cell(tmp_path: Path) -> None:
    file = _with_sheet(tmp_path, "Notes", ("texte", "écrite le"), ("Bonjour", "hier"))
    reading = read_workbook(file)
    assert reading.residency is None
    (problem,) = [each for each in reading.problems if each.severity is Severity.ERROR]
    assert (problem.table, problem.row, problem.column) == ("Notes", 2, "écrite le")

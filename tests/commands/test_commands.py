# SPDX-License-Identifier: Apache-2.0
"""The command line, from workbook to paper, as a person at a terminal meets it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from ateliers_desktop.cli import main
from ateliers_desktop.operations.editing import change_slots
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.session_edits import take_off
from ateliers_desktop.residency import Schedule, SessionStatus, Slot, SlotKind
from ateliers_desktop.resource_files import resource
from ateliers_desktop.storage import write_new
from ateliers_desktop.storage.lock import WriterLock
from tests.builders import at, project, residency, session
from tests.storage.kept_files import OLD_FILES

SAMPLE = resource("sample", "rabat-2025.xlsx")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    file = tmp_path / "essai.ateliers"
    write_new(file, residency(projects=(project(), project("Radio"))), Schedule())
    return file


def test_the_sample_goes_from_workbook_to_paper(tmp_path: Path, capsys):
    file, found = tmp_path / "rabat.ateliers", tmp_path / "found.json"
    assert main(["import", str(SAMPLE), str(file)]) == 0
    assert main(["schedule", str(file), "--seconds", "15", "--json", str(found)]) == 0
    document = json.loads(found.read_text(encoding="utf-8"))
    goals = {each["goal"]: each for each in document["goals"]}
    assert goals["needs"]["value"] == goals["needs"]["bound"] == [21, 31, 12]
    assert goals["fairness"]["value"] == goals["fairness"]["bound"] == 1000
    assert goals["needs"]["proven"]
    assert goals["fairness"]["proven"]
    assert len(document["sessions"]) == 64
    assert sum(each["sessions"] for each in document["unmet"]) == 2
    assert all(each["reasons"] for each in document["unmet"])
    assert main(["check", str(file), "--json", str(found)]) == 0
    checked = json.loads(found.read_text(encoding="utf-8"))
    assert checked["violations"] == []
    assert {each["goal"]: each["value"] for each in checked["goals"]}["needs"] == [21, 31, 12]
    assert main(["print", str(file), "all", "--lang", "fr", "--out", str(tmp_path / "pdf")]) == 0
    agendas = sorted((tmp_path / "pdf").glob("agenda-*.pdf"))
    assert [each.name for each in agendas] == [
        f"agenda-2025-10-{day:02}.pdf" for day in range(6, 12)
    ]
    text = PdfReader(agendas[1]).pages[0].extract_text()
    assert "Mardi 7 octobre" in text
    capsys.readouterr()


def test_a_workbook_with_errors_stores_nothing_and_says_each(tmp_path: Path, capsys):
    folder = tmp_path / "form"
    folder.mkdir()
    (folder / "mentors.csv").write_text("nom;expertises\nAwa;Pitsch (9)\nAwa;Pitch\n")
    file = tmp_path / "new.ateliers"
    assert main(["import", str(folder), str(file)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) >= 5
    assert "Traceback" not in said.err
    assert list(tmp_path.iterdir()) == [folder]


def test_an_import_never_overwrites_a_file(tmp_path: Path, small: Path, capsys):
    before = small.read_bytes()
    assert main(["import", str(SAMPLE), str(small)]) == 1
    assert str(small) in capsys.readouterr().err
    assert small.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["schedule"],
        ["schedule", "f", "--seconds", "-1"],
        ["schedule", "f", "--now", "tomorrow"],
        ["print", "f", "agenda", "--lang", "de", "--out", "d"],
        ["print", "f", "agenda", "--lang", "fr", "--out", "d", "--day", "7/10"],
        ["fly"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str], capsys):
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["schedule", "{missing}"],
        ["check", "{missing}"],
        ["print", "{missing}", "all", "--lang", "fr", "--out", "d"],
        ["export", "{missing}", "out.json"],
        ["import", "{missing}", "new.ateliers"],
        ["check", "{small}", "--residency", "Nowhere"],
        ["print", "{small}", "all", "--lang", "fr", "--out", "d", "--day", "2031-01-01"],
        ["export", "{small}", "out.docx"],
        ["check", "{small}", "--json", "{missing}/deep/out.json"],
    ],
)
def test_what_the_user_can_mend_is_one_line_and_exits_with_1(
    arguments: list[str], tmp_path: Path, small: Path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    places = {"missing": tmp_path / "missing", "small": small}
    assert main([each.format(**places) for each in arguments]) == 1
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "Traceback" not in said


def test_check_exits_with_3_where_a_rule_is_broken(tmp_path: Path, capsys):
    file = tmp_path / "essai.ateliers"
    spoken = residency(mentors=(residency().mentors[0],), projects=(project(excludes=("Awa",)),))
    write_new(file, spoken, Schedule(sessions=(session(fixed=True),)))
    assert main(["check", str(file), "--json", str(tmp_path / "c.json")]) == 3
    assert "conflict" in capsys.readouterr().err
    (violation,) = json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))["violations"]
    assert violation["rule"] == "conflict"
    assert violation["sessions"][0]["mentor"] == "Awa"


def test_locked_sessions_that_clash_exit_with_1_by_name(tmp_path: Path, capsys):
    file = tmp_path / "essai.ateliers"
    clashing = tuple(
        session(project=name, fixed=True, room=None, status=SessionStatus.CLASHING)
        for name in ("Sirocco", "Radio")
    )
    wanted = residency(projects=(project(), project("Radio")))
    write_new(file, wanted, Schedule(sessions=clashing))
    found = tmp_path / "s.json"
    assert main(["schedule", str(file), "--json", str(found)]) == 1
    said = capsys.readouterr().err
    assert "Sirocco" in said
    assert "Radio" in said
    assert json.loads(found.read_text(encoding="utf-8"))["outcome"] == "contradiction"


def test_an_exported_workbook_imports_to_the_same_residency(small: Path, tmp_path: Path, capsys):
    again = tmp_path / "again.ateliers"
    assert main(["schedule", str(small), "--workers", "1"]) == 0
    assert main(["export", str(small), str(tmp_path / "out.xlsx")]) == 0
    assert main(["import", str(tmp_path / "out.xlsx"), str(again)]) == 0
    with Programme.open(small, read_only=True) as one, Programme.open(again) as other:
        assert other.residency == one.residency
        assert other.schedule == one.schedule
    capsys.readouterr()


def cancelled_in(file: Path) -> list[str]:
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    return sorted(str(each["SUMMARY"]) for each in events if each["STATUS"] == "CANCELLED")


@pytest.fixture
def with_opening(tmp_path: Path) -> Path:
    """A file with a session and an event."""
    file = tmp_path / "ouverture.ateliers"
    start = at("16:00")
    opening = Slot(kind=SlotKind.EVENT, start=start, end=start + timedelta(hours=1),
                   title="Ouverture")  # fmt: skip
    there = residency()
    write_new(file, replace(there, slots=(*there.slots, opening)), Schedule(sessions=(session(),)))
    return file


def without_opening_and_session(file: Path) -> None:
    """Take both off, as in the window."""
    with Programme.open(file) as programme:
        there, schedule = programme.residency, programme.schedule
        programme.apply(change_slots(there, schedule, {there.slots[-1]: None}))
        programme.apply(take_off(schedule.sessions))


def test_a_calendar_cancels_what_the_one_before_had_and_is_no_more(
    with_opening: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "a.ics"
    assert main(["export", str(with_opening), str(out)]) == 0
    assert cancelled_in(out) == []
    without_opening_and_session(with_opening)
    for _ in range(2):
        assert main(["export", str(with_opening), str(out)]) == 0
        assert cancelled_in(out) == [
            "Annulée\u00a0: Sirocco · Awa · Pitch", "Annulé\u00a0: Ouverture",
        ]  # fmt: skip
    assert capsys.readouterr().err == ""


def test_a_calendar_of_a_file_that_is_open_elsewhere_is_written_and_said_not_to_be_remembered(
    with_opening: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "a.ics"
    before = with_opening.read_bytes()
    with Programme.open(with_opening):
        assert main(["export", str(with_opening), str(out)]) == 0
    said = capsys.readouterr()
    assert said.out.strip() == str(out)
    assert len(said.err.splitlines()) == 1
    assert str(with_opening) in said.err
    assert with_opening.read_bytes() == before
    with Programme.open(with_opening) as programme:
        assert programme.printed == ()


def test_a_residency_that_is_named_is_exported_as_a_calendar(tmp_path: Path, capsys):
    file, out = tmp_path / "rabat.ateliers", tmp_path / "rabat.ics"
    wanted = residency(name="Rabat", time_zone="Africa/Casablanca")
    write_new(file, wanted, Schedule(sessions=(session(),)))
    assert main(["export", str(file), str(out), "--residency", "rabat"]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    (event,) = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert event["DTSTART"].to_ical() == b"20251006T090000"
    assert event["DTSTART"].params["TZID"] == "Africa/Casablanca"
    assert main(["export", str(file), str(out), "--residency", "Dakar"]) == 1
    capsys.readouterr()


def test_ctrl_c_keeps_the_best_schedule_so_far_and_exits_with_0(tmp_path: Path):
    file, found = tmp_path / "rabat.ateliers", tmp_path / "s.json"
    assert main(["import", str(SAMPLE), str(file)]) == 0
    command = [sys.executable, "-m", "ateliers_desktop.cli", "schedule", str(file)]
    environment = {**os.environ, "LANG": "en_GB.UTF-8", "LC_ALL": "en_GB.UTF-8"}
    with subprocess.Popen(
        [*command, "--seconds", "300", "--json", str(found)],
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as search:
        first = search.stderr.readline()
        search.send_signal(signal.SIGINT)
        rest = search.stderr.read()
        assert search.wait() == 0, first + rest
    assert json.loads(found.read_text(encoding="utf-8"))["outcome"] == "stopped"
    with Programme.open(file, read_only=True) as programme:
        assert programme.violations() == ()
        assert len(programme.schedule.standing) == 64


def test_a_bug_is_reported_in_a_file_without_names(
    small: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys
):
    def fails(*_: object) -> int:
        raise RuntimeError("Sirocco is at /home/awa, says Awa Diagne")

    monkeypatch.setattr("ateliers_desktop.commands.check_command.run", fails)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main(["check", str(small)]) == 1
    (written,) = tmp_path.glob("ateliers-error-*.txt")
    assert str(written) in capsys.readouterr().err
    report = written.read_text("utf-8")
    assert "RuntimeError" in report
    assert "check_command" in report
    for word in ("Sirocco", "Awa", "/home", small.name, str(tmp_path)):
        assert word not in report


@pytest.mark.parametrize("old", OLD_FILES[:-1], ids=lambda old: old.stem)
def test_a_file_of_an_older_version_is_checked_printed_and_exported_and_stays_as_it_is(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    scratch, stick = tmp_path / "scratch", tmp_path / "stick"
    scratch.mkdir()
    stick.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    file = Path(shutil.copyfile(old, stick / "old.ateliers"))
    before, pdfs = file.read_bytes(), tmp_path / "pdf"
    assert main(["check", str(file)]) in (0, 3)
    assert main(["print", str(file), "all", "--lang", "fr", "--out", str(pdfs)]) == 0
    for name in ("out.xlsx", "out.json"):
        assert main(["export", str(file), str(tmp_path / name)]) == 0
    lock = WriterLock(file)
    try:
        assert main(["export", str(file), str(tmp_path / "out.ics")]) == 0
    finally:
        lock.release()
    assert "agenda-2025-10-06.pdf" in {each.name for each in pdfs.iterdir()}
    assert Calendar.from_ical((tmp_path / "out.ics").read_bytes()).walk("VEVENT")
    assert file.read_bytes() == before
    assert [each.name for each in stick.iterdir()] == [file.name]
    assert list(scratch.iterdir()) == []
    assert "Traceback" not in capsys.readouterr().err

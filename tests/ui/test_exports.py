# SPDX-License-Identifier: Apache-2.0
"""What leaves by the File menu: a workbook, calendars, and what is remembered of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.exchange import read_workbook
from ateliers_desktop.operations.calendars import Share
from ateliers_desktop.operations.editing import add, change_slots
from ateliers_desktop.operations.session_edits import mark
from ateliers_desktop.residency import Schedule, SessionStatus, Slot, SlotKind
from ateliers_desktop.ui.exporting import exports
from ateliers_desktop.ui.exporting.calendar_dialog import CalendarDialog
from ateliers_desktop.ui.exporting.confidential_question import ConfidentialQuestion
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.printing.questions import ReplaceDialog
from tests.ui.conftest import OpenWindow, Told, small_residency, write_new_file
from tests.ui.note_steps import note, write

LEFT = Qt.MouseButton.LeftButton
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""How the calendar's keys begin."""


def answer(kind: type, act: Callable[[object], None]) -> None:
    """Let somebody act on the next dialog of a kind."""

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        act(dialog)

    QTimer.singleShot(0, meet)


def choose(share: Share) -> Callable[[CalendarDialog], None]:
    def act(dialog: CalendarDialog) -> None:
        dialog.choice.choose(share)
        dialog.export.click()

    return act


def export_calendars(qtbot: QtBot, window: MainWindow, share: Share) -> None:
    answer(CalendarDialog, choose(share))
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL_SHIFT)
    qtbot.waitUntil(lambda: not window.exports.busy)


def statuses(file: Path) -> list[str]:
    return [str(each["STATUS"]) for each in Calendar.from_ical(file.read_bytes()).walk("VEVENT")]


def titles(file: Path) -> dict[str, str]:
    """Return what each appointment of a calendar is called, by its identifier."""
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    return {str(each["UID"]): str(each["SUMMARY"]) for each in events}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where whoever is asked for a place has everything put."""
    chosen = tmp_path / "calendriers"
    chosen.mkdir()
    monkeypatch.setattr(exports, "ask_for_calendar", lambda *_: chosen / "tout.ics")
    monkeypatch.setattr(exports, "ask_for_calendar_folder", lambda *_: chosen)
    return chosen


def test_one_calendar_of_everything_is_written_and_told(
    open_app: OpenWindow, programme_file: Path, folder: Path, qtbot: QtBot, told: Told
) -> None:
    window = open_app(programme_file)
    export_calendars(qtbot, window, Share.ALL)
    assert statuses(folder / "tout.ics") == ["CONFIRMED", "CONFIRMED"]
    assert window.status.saved.text() == "Exporté\u00a0: tout.ics"
    assert told.messages == []


def test_each_mentor_gets_a_calendar(
    open_app: OpenWindow, programme_file: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    export_calendars(qtbot, window, Share.MENTORS)
    assert sorted(each.name for each in folder.iterdir()) == [
        "calendar-mentor-awa-diagne.ics", "calendar-mentor-idriss-kettani.ics",
    ]  # fmt: skip
    assert window.status.saved.text() == "Exporté\u00a0: 2 calendriers dans calendriers"


def test_files_of_these_names_are_replaced_only_after_asking(
    open_app: OpenWindow, programme_file: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    kept = folder / "calendar-mentor-awa-diagne.ics"
    kept.write_text("mine")
    for press, is_kept in (("keep", True), ("replace", False)):
        answer(
            CalendarDialog,
            lambda dialog, press=press: (
                answer(ReplaceDialog, lambda question: getattr(question, press).click()),
                choose(Share.MENTORS)(dialog),
            ),
        )
        window.actions_.calendar.trigger()
        qtbot.waitUntil(lambda: not window.exports.busy)
        assert (kept.read_bytes() == b"mine") is is_kept


def test_what_is_taken_off_after_an_export_is_cancelled_by_the_next(
    open_app: OpenWindow, programme_file: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    export_calendars(qtbot, window, Share.ALL)
    window.close()
    # What is remembered stands in the file: the next day's export knows of it too.
    again = open_app(programme_file)
    assert again.programme is not None
    (first, _) = again.programme.schedule.sessions
    again.apply(mark(again.programme.schedule, [first], SessionStatus.CANCELLED))
    export_calendars(qtbot, again, Share.ALL)
    assert sorted(statuses(folder / "tout.ics")) == ["CANCELLED", "CONFIRMED"]


def test_an_event_named_anew_and_back_again_is_one_and_the_same_in_every_calendar(
    open_app: OpenWindow, programme_file: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    start = datetime.combine(window.programme.residency.last_day, time(20))
    party = Slot(kind=SlotKind.EVENT, start=start, end=start + timedelta(hours=1), title="Fête")
    window.apply(add(window.programme.residency, window.programme.schedule, party))
    found = []
    for step in (None, "Soirée", "undo"):
        residency = window.programme.residency
        if step == "Soirée":
            (old,) = (each for each in residency.slots if each.id)
            becoming = {old: replace(old, title=step, start=start + timedelta(minutes=30))}
            window.apply(change_slots(residency, window.programme.schedule, becoming))
        elif step == "undo":
            window.actions_.undo.trigger()
        answer(CalendarDialog, choose(Share.ALL))
        window.actions_.calendar.trigger()
        qtbot.waitUntil(lambda: not window.exports.busy)
        found.append(titles(folder / "tout.ics"))
    events = [{uid: each for uid, each in held.items() if "·" not in each} for held in found]
    assert [list(each.values()) for each in events] == [["Fête"], ["Soirée"], ["Fête"]]
    assert len({frozenset(each) for each in events}) == 1


def test_a_file_that_is_only_read_is_exported_and_not_written(
    open_app: OpenWindow, programme_file: Path, folder: Path, qtbot: QtBot, told: Told
) -> None:
    window = open_app()
    window.entrance.open(programme_file, read_only=True)
    qtbot.waitUntil(lambda: window.programme is not None)
    before = programme_file.read_bytes()
    export_calendars(qtbot, window, Share.ALL)
    assert (folder / "tout.ics").exists()
    assert programme_file.read_bytes() == before
    assert told.messages == []


def test_nothing_to_be_written_is_told_in_a_line(
    open_app: OpenWindow, tmp_path: Path, folder: Path, qtbot: QtBot, told: Told
) -> None:
    window = open_app(write_new_file(tmp_path / "leer.ateliers", schedule=Schedule()))
    export_calendars(qtbot, window, Share.ALL)
    qtbot.waitUntil(lambda: bool(told.messages))
    assert "proposez d’abord un planning" in told.messages[0][1]
    assert list(folder.iterdir()) == []


def test_a_residency_without_rooms_or_zone_is_offered_none_for_rooms_and_told(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app()
    dialog = CalendarDialog(window, small_residency(rooms=()), window._translate)
    qtbot.addWidget(dialog)
    offered = [dialog.choice.box.itemText(at) for at in range(dialog.choice.box.count())]
    assert offered == [
        "Tout dans un seul calendrier, événements compris", "Un par mentor", "Un par projet",
    ]  # fmt: skip
    assert "n’indique pas de fuseau horaire" in dialog.zone.text()


def test_leaving_the_dialog_leaves_everything(
    open_app: OpenWindow, programme_file: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    answer(CalendarDialog, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    window.actions_.calendar.trigger()
    assert not window.exports.busy
    assert list(folder.iterdir()) == []


def secret_file(path: Path) -> Path:
    file = write_new_file(path / "essai.ateliers")
    write(file, note("ouvert"), note("entre nous", "11:00", confidential=True))
    return file


@pytest.mark.parametrize(
    ("press", "expected"),
    [
        ("leave_out", ["ouvert"]),
        ("take", ["entre nous", "ouvert"]),
        ("cancel", None),
    ],
)
def test_confidential_notes_are_asked_about_each_time(
    qtbot: QtBot,
    open_app: OpenWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    press: str,
    expected: list[str] | None,
) -> None:
    target = tmp_path / "export.xlsx"
    monkeypatch.setattr(exports, "ask_for_export", lambda *_: target)
    window = open_app(secret_file(tmp_path))
    for _ in range(2):
        target.unlink(missing_ok=True)
        answer(ConfidentialQuestion, lambda dialog: getattr(dialog, press).click())
        window.actions_.export.trigger()
        qtbot.waitUntil(lambda: not window.exports.busy)
        found = (
            sorted(each.text for each in read_workbook(target).notebook.notes)
            if target.exists()
            else None
        )
        assert found == expected

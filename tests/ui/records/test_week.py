# SPDX-License-Identifier: Apache-2.0
"""Somebody's week: what stands in each slot, as a value, as an item model, and read aloud."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Schedule
from ateliers_desktop.ui.records.week import Occupant, Week, WeekKind, days_there, week_of
from ateliers_desktop.ui.records.week_model import WeekModel
from ateliers_desktop.words import translations
from tests import builders

SESSION, EVENT, OUTSIDE, BLOCKED, FREE, NONE = WeekKind
HALF = builders.slots("09:00-09:45", "09:45-10:30", "10:30-11:15", days=2)
UNEVEN = (*HALF, *builders.slots("14:00-14:45"))
OPENING = builders.event("09:00-09:30", mentors=True, names=("Sirocco",), place="Atelier")
TALK = replace(OPENING, title="Ouverture")
RESIDENCY = builders.residency(days=2, slots=(TALK, *UNEVEN))
SCHEDULE = Schedule(sessions=(builders.session("10:30-11:15"),))


def kinds(who: Occupant) -> list[str]:
    """Return the week of somebody, a text a row with a letter a day."""
    week = week_of(RESIDENCY, SCHEDULE, who, who.unavailable)
    return ["".join(cell.kind[:1] for cell in row) for row in week.cells]


def test_rows_are_the_times_and_columns_the_days() -> None:
    week = week_of(RESIDENCY, SCHEDULE, builders.room("Studio"), ())
    assert [f"{each:%H:%M}" for each in week.times] == ["09:00", "09:45", "10:30", "14:00"]
    assert week.days == RESIDENCY.dates
    assert week.cells[3][1].kind is NONE


def test_each_kind_is_told_for_mentors_projects_and_rooms() -> None:
    late = builders.mentor(
        arrival=builders.at("10:00"),
        departure=builders.at("10:30", 1),
        unavailable=(builders.window("09:00-09:10", 1),),
    )
    assert kinds(late) == ["eb", "of", "so", "fn"]
    assert kinds(builders.project()) == ["ef", "ff", "sf", "fn"]
    assert kinds(builders.project("Dakar Loops")) == ["ff", "ff", "ff", "fn"]
    assert kinds(builders.room("Atelier")) == ["ef", "ff", "sf", "fn"]


def test_a_session_where_nobody_is_to_be_had_clashes() -> None:
    away = builders.mentor(unavailable=(builders.window("10:30-11:15"),))
    week = week_of(RESIDENCY, SCHEDULE, away, away.unavailable)
    assert week.cells[2][0].kind is SESSION
    assert week.cells[2][0].clashes
    assert not week.cells[1][0].clashes


def test_days_with_nothing_free_do_not_count() -> None:
    gone = builders.mentor(departure=builders.at("23:59"))
    assert days_there(week_of(RESIDENCY, SCHEDULE, gone, ())) == 1


@pytest.fixture
def model(qtbot: QtBot) -> WeekModel:
    return WeekModel(translations("en"), "en")


def week(*windows: str) -> Week:
    mentor = builders.mentor(unavailable=tuple(builders.window(each) for each in windows))
    return week_of(RESIDENCY, SCHEDULE, mentor, mentor.unavailable)


def test_the_model_keeps_qts_rules_and_announces_what_changed(model: WeekModel) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    model.show(week())
    news: list[tuple[int, int]] = []

    def note(first: QModelIndex, _last: QModelIndex) -> None:
        news.append((first.row(), first.column()))

    model.dataChanged.connect(note)
    model.show(week("09:45-10:30"))
    assert news == [(1, 0)]
    model.show(Week())
    assert tester.model() is model


def test_every_slot_is_read_aloud_with_all_that_applies(model: WeekModel) -> None:
    model.show(week("10:30-11:15"))

    def said(row: int, column: int) -> str:
        return str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))

    assert said(0, 0) == "Monday 6 October, 09:00 – 09:45, event: Ouverture"
    assert said(1, 0) == "Monday 6 October, 09:45 – 10:30, free"
    assert said(2, 0) == (
        "Monday 6 October, 10:30 – 11:15, session: Sirocco with Awa, not available"
    )
    assert said(3, 1) == "no slot"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Mon 6"
    assert model.headerData(0, Qt.Orientation.Vertical) == "09:00"


def test_only_slots_that_there_are_can_be_chosen(model: WeekModel) -> None:
    model.show(week())
    assert model.flags(model.index(3, 1)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsSelectable

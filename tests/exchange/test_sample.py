# SPDX-License-Identifier: Apache-2.0
"""The sample residency, as a French spreadsheet saves it, in both of its forms."""

from datetime import date, datetime
from pathlib import Path

import pytest

from ateliers_desktop.exchange import WorkbookReading, read_workbook
from ateliers_desktop.residency import Expertise, Need, Team, Window
from ateliers_desktop.resource_files import resource

SAMPLE = Path(__file__).parents[1] / "data" / "rabat-2025"


@pytest.fixture(scope="module")
def csv_reading() -> WorkbookReading:
    return read_workbook(SAMPLE)


def test_both_forms_of_the_sample_give_equal_values(csv_reading: WorkbookReading) -> None:
    xlsx_reading = read_workbook(resource("sample", "rabat-2025.xlsx"))
    assert csv_reading.residency is not None
    assert csv_reading.residency == xlsx_reading.residency
    assert csv_reading.schedule == xlsx_reading.schedule
    assert csv_reading.problems == xlsx_reading.problems == ()


def test_sample_has_its_tables_whole(csv_reading: WorkbookReading) -> None:
    residency = csv_reading.residency
    assert residency is not None
    assert (residency.name, residency.first_day, residency.days, residency.language) == (
        "Résidence de Rabat", date(2025, 10, 6), 6, "fr",
    )  # fmt: skip
    sizes = (residency.projects, residency.mentors, residency.rooms, residency.areas)
    assert [len(each) for each in sizes] == [14, 12, 5, 14]
    asked = sum(need.sessions for project in residency.projects for need in project.needs)
    assert asked == 66


def test_day_with_rows_of_its_own_uses_only_those(csv_reading: WorkbookReading) -> None:
    residency = csv_reading.residency
    assert residency is not None
    assert [len(residency.on(day)) for day in residency.dates] == [10, 11, 10, 11, 10, 7]


def test_people_of_the_sample_are_read_to_the_letter(csv_reading: WorkbookReading) -> None:
    residency = csv_reading.residency
    assert residency is not None
    mentor = residency.mentor("Yassine Trabelsi")
    assert mentor.languages == ("fr", "ar")
    assert mentor.expertises == (Expertise(area="dev", level=3), Expertise(area="ux", level=2))
    assert mentor.unavailable == (
        Window(start=datetime(2025, 10, 7, 15, 30), end=datetime(2025, 10, 7, 17)),
        Window(start=datetime(2025, 10, 9), end=datetime(2025, 10, 10)),
    )
    assert mentor.excludes == ("Carthage 3D",)
    assert residency.mentor("Omar Sefrioui").arrival == datetime(2025, 10, 8)
    project = residency.project("Carthage 3D")
    assert project.team == Team(size=2)
    assert project.need("financement") == Need(area="financement", priority=2, minutes=90)
    assert residency.project("Tarot du Sahel").need("pitch") == Need(
        area="pitch", priority=1, after="modele"
    )


def test_fixed_sessions_of_the_sample_keep_their_room_only_where_it_is_given(
    csv_reading: WorkbookReading,
) -> None:
    first, second = csv_reading.schedule.sessions
    assert (first.room, first.room_fixed, first.fixed) == ("Grande salle", True, True)
    assert (second.room, second.room_fixed, second.fixed) == (None, False, True)
    assert (first.start, first.end) == (
        datetime(2025, 10, 7, 9, 45),
        datetime(2025, 10, 7, 10, 30),
    )

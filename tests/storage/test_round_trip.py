# SPDX-License-Identifier: Apache-2.0
"""What goes into a file comes out of it: every field, in its order."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import (
    Mentor,
    Need,
    Project,
    Residency,
    Room,
    Schedule,
    Team,
    fold,
)
from ateliers_desktop.storage import ProgrammeFile, write_new
from tests.scheduling.random_residencies import random_residency
from tests.storage.rich import MENTORS, RESIDENCY, SCHEDULE

texts = st.text(max_size=12)
names = st.text(min_size=1, max_size=12)


def named(value: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(value, max_size=4, unique_by=lambda each: fold(each.name)).map(tuple)


rooms = st.builds(
    Room,
    name=names,
    capacity=st.none() | st.integers(0, 500),
    equipment=st.lists(texts, max_size=3).map(tuple),
    unavailable=st.just(()),
)
mentors = st.builds(
    Mentor,
    name=names,
    organisation=texts,
    country=texts,
    email=texts,
    phone=texts,
    languages=st.lists(texts, max_size=3).map(tuple),
    expertises=st.just(()),
    arrival=st.none() | st.datetimes().map(lambda moment: moment.replace(microsecond=0)),
    departure=st.none() | st.datetimes().map(lambda moment: moment.replace(microsecond=0)),
    unavailable=st.just(()),
    max_per_day=st.integers(1, 9),
    max_in_row=st.integers(1, 9),
    min_sessions=st.integers(0, 9),
    room=st.just(""),
    excludes=st.just(()),
)
projects = st.builds(
    Project,
    name=names,
    team=st.builds(
        Team, members=st.lists(texts, max_size=3).map(tuple), size=st.integers(0, 2**62)
    ),
    summary=texts,
    needs=st.just(()),
    unavailable=st.just(()),
    wishes=st.just(()),
    excludes=st.just(()),
)
residencies = st.builds(
    Residency,
    name=names,
    first_day=st.dates(date(1, 1, 1), date(9998, 1, 1)),
    days=st.integers(1, 366),
    programme=texts,
    remark=texts,
    rooms=named(rooms),
    mentors=named(mentors),
    projects=named(projects),
)


def test_every_field_of_every_value_comes_back(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        residency, schedule = file.load(file.residencies()[0].id)
    assert residency == RESIDENCY
    assert schedule == SCHEDULE
    assert [each.id for each in schedule.sessions] == [each.id for each in SCHEDULE.sessions]


def test_fields_of_the_rich_residency_differ_from_their_defaults() -> None:
    """The control of the test above: a field that is forgotten would come back as its default."""
    for value in (RESIDENCY, RESIDENCY.mentors[0], RESIDENCY.projects[0], RESIDENCY.rooms[0]):
        plain = type(value)(**_required(value))
        same = [
            name
            for name in value.__dataclass_fields__
            if name not in _required(value) and getattr(value, name) == getattr(plain, name)
        ]
        assert not same


def _required(value: object) -> dict[str, object]:
    wanted = ("name", "first_day", "days")
    return {name: getattr(value, name) for name in wanted if hasattr(value, name)}


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(residencies, min_size=1, max_size=2))
def test_any_text_comes_back(tmp_path: Path, given_residencies: list[Residency]) -> None:
    path = tmp_path / "any.ateliers"
    path.unlink(missing_ok=True)
    with ProgrammeFile.create(path) as file:
        for number, residency in enumerate(given_residencies):
            one = replace(residency, name=f"{number} {residency.name}")
            stored = file.add_residency(one, Schedule())
            assert file.load(stored) == (one, Schedule())


def test_random_residencies_come_back_beside_each_other(tmp_path: Path) -> None:
    drawn = [random_residency(seed)[:2] for seed in range(15)]
    with ProgrammeFile.create(tmp_path / "many.ateliers") as file:
        numbers = [file.add_residency(*each) for each in drawn]
    with ProgrammeFile.open(tmp_path / "many.ateliers") as file:
        assert [file.load(number) for number in numbers] == drawn


def test_residencies_are_listed_in_order_of_their_first_day(path: Path) -> None:
    earlier = replace(RESIDENCY, name="Tunis", first_day=date(2024, 5, 6), slots=())
    with ProgrammeFile.open(path) as file:
        file.add_residency(earlier, Schedule())
        assert [(each.name, each.first_day.year, each.days) for each in file.residencies()] == [
            ("Tunis", 2024, 2),
            ("Rabat 2025", 2025, 2),
        ]


def test_the_same_residency_is_not_stored_twice(path: Path) -> None:
    again = replace(RESIDENCY, name="RÀBAT  2025")
    with ProgrammeFile.open(path) as file:
        with pytest.raises(UserError, match="of that name and first day already"):
            file.add_residency(again, SCHEDULE)
        assert len(file.residencies()) == 1


def test_names_that_differ_in_accents_alone_are_refused(tmp_path: Path) -> None:
    twins = replace(RESIDENCY, mentors=(*MENTORS, Mentor(name="LEA")))
    with pytest.raises(UserError, match="“LEA”: this name is taken already"):
        write_new(tmp_path / "twins.ateliers", twins, Schedule())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("broken", "word"),
    [
        ({"mentors": (Mentor(name="A", room="nowhere"),)}, "room named 'nowhere'"),
        ({"mentors": (Mentor(name="A", excludes=("Nobody",)),)}, "project named 'Nobody'"),
        ({"projects": (Project(name="A", needs=(Need(area="x"),)),)}, "area named 'x'"),
        ({"projects": (Project(name="A", wishes=("Nobody",)),)}, "mentor named 'Nobody'"),
    ],
)
def test_a_reference_to_nothing_is_refused(
    tmp_path: Path, broken: dict[str, object], word: str
) -> None:
    residency = replace(RESIDENCY, **{"projects": (), "mentors": (), **broken})
    with pytest.raises(ValueError, match=word):
        write_new(tmp_path / "broken.ateliers", residency, Schedule())
    assert not list(tmp_path.iterdir())


def test_moments_that_would_not_come_back_are_refused(tmp_path: Path) -> None:
    for moment in (datetime(2025, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, microsecond=5)):
        residency = replace(RESIDENCY, mentors=(Mentor(name="A", arrival=moment),), projects=())
        with pytest.raises(ValueError, match="is not a local time in whole seconds"):
            write_new(tmp_path / "times.ateliers", residency, Schedule())


def test_values_too_large_or_strange_for_a_file_are_refused_in_words(tmp_path: Path) -> None:
    for project in (Project(name="A", team=Team(size=2**63)), Project(name="A\ud800")):
        residency = replace(RESIDENCY, projects=(project,), mentors=())
        with pytest.raises(UserError, match="cannot be stored"):
            write_new(tmp_path / "large.ateliers", residency, Schedule())
    assert not list(tmp_path.iterdir())


def test_overlapping_mentoring_slots_are_refused(tmp_path: Path) -> None:
    first = RESIDENCY.mentoring_slots[0]
    residency = replace(RESIDENCY, slots=(*RESIDENCY.slots, first))
    with pytest.raises(UserError, match="2025-10-06 09:00 and 2025-10-06 09:00 overlap"):
        write_new(tmp_path / "overlap.ateliers", residency, Schedule())


def test_slots_may_be_given_in_any_order(tmp_path: Path) -> None:
    residency = replace(RESIDENCY, slots=RESIDENCY.slots[::-1])
    write_new(tmp_path / "order.ateliers", residency, SCHEDULE)
    with ProgrammeFile.open(tmp_path / "order.ateliers") as file:
        assert file.load(1) == (residency, SCHEDULE)


def test_a_number_that_no_residency_has_is_a_key_error(path: Path) -> None:
    with ProgrammeFile.open(path) as file, pytest.raises(KeyError):
        file.load(99)

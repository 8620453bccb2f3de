# SPDX-License-Identifier: Apache-2.0
"""A wall agenda on its pages: as few as may be, type never below the least, nothing lost."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ateliers_desktop.agendas import wall_agenda
from ateliers_desktop.agendas.wall_layout import _grown, plan_wall
from ateliers_desktop.residency import Schedule, SlotKind
from tests.agendas.builders import (
    PRINTED_AT,
    TUESDAY,
    filled,
    french,
    sample,
    session,
    slot,
    small,
    with_slots,
)

LONG = "Une très longue histoire de la radio communautaire des oasis du Sud-Est tunisien"


def clocks(count):
    return tuple(f"{7 + number // 2:02d}:{number % 2 * 30:02d}" for number in range(count))


def full_agenda(rooms, slots, name="Kora"):
    """Return an agenda in which every room has a session in every slot of half an hour."""
    residency = small(
        mentors=tuple(f"Salma Berrada {number}" for number in range(rooms)),
        projects=tuple(f"{name} {number}" for number in range(rooms)),
        rooms=tuple(f"Salle {number}" for number in range(rooms)),
        clocks=(),
    )
    residency = with_slots(residency, *(slot(TUESDAY, clock, 30) for clock in clocks(slots)))
    sessions = tuple(
        session(residency, clock, 30, mentor=f"Salma Berrada {number}",
                project=f"{name} {number}", room=f"Salle {number}")
        for clock in clocks(slots)
        for number in range(rooms)
    )  # fmt: skip
    return wall_agenda(residency, Schedule(sessions=sessions), TUESDAY, french, "fr", PRINTED_AT)


def shown_places(plan):
    return sorted(
        (column, row) for page in plan.pages for column in page.columns for row in page.rows
    )


@pytest.mark.parametrize(
    ("rooms", "slots", "pages"),
    [(1, 3, 1), (5, 8, 1), (12, 8, 2), (12, 12, 3), (5, 20, 2), (12, 20, 6)],
)
def test_pages_are_as_few_as_may_be(rooms, slots, pages):
    assert len(plan_wall(full_agenda(rooms, slots)).pages) == pages


def test_the_full_days_of_the_sample_stand_on_one_page_with_no_name_cut():
    residency = sample()
    schedule = filled(residency)
    for day in residency.dates:
        plan = plan_wall(wall_agenda(residency, schedule, day, french, "fr", PRINTED_AT))
        assert len(plan.pages) == 1
        drawn = "".join("".join((*each.name, *each.area)) for each in plan.cards)
        assert "…" not in drawn


@given(
    rooms=st.integers(1, 13),
    slots=st.integers(0, 22),
    name=st.sampled_from(["Kora", LONG, "Reconstitution anticonstitutionnelle", "نجمة الأطلس"]),
)
@settings(max_examples=25)
def test_everything_stands_once_and_within_the_grid(rooms, slots, name):
    agenda = full_agenda(rooms, slots, name)
    plan = plan_wall(agenda)
    wanted = sorted((column, row) for column in range(rooms) for row in range(slots))
    assert shown_places(plan) == wanted
    for page in plan.pages:
        gaps = 4.4 * max(len(page.heights) + len(page.bands) - 1, 0)
        used = sum(page.heights) + sum(band.height for band in page.bands) + gaps
        assert used <= plan.frame.grid_height + 0.01
    lowest = {
        row: height
        for page in plan.pages
        for row, height in zip(page.rows, page.heights, strict=True)
    }
    for each in plan.cards:
        assert each.height <= lowest[each.card.first_row] + 0.01


def test_full_names_give_way_to_short_ones_only_where_they_cost_a_page():
    roomy, crowded = plan_wall(full_agenda(5, 3)), plan_wall(full_agenda(5, 9))
    assert {" ".join(each.person) for each in roomy.cards} >= {"Salma Berrada 0"}
    assert not any(each.person[0].endswith("…") for each in crowded.cards)


def test_type_grows_where_there_is_room():
    assert plan_wall(full_agenda(2, 3)).style.scale > plan_wall(full_agenda(5, 9)).style.scale


def test_few_columns_stand_upright_and_many_lie():
    assert not plan_wall(full_agenda(5, 5)).frame.landscape
    assert plan_wall(full_agenda(7, 5)).frame.landscape


def test_pages_are_filled_evenly():
    first, second = (len(page.rows) for page in plan_wall(full_agenda(5, 20)).pages)
    assert abs(first - second) <= 1


def test_no_page_ends_inside_a_session_that_fits_on_one():
    residency = small(clocks=clocks(20))
    sessions = [session(residency, clock, 120) for clock in clocks(20)[::4]]
    agenda = wall_agenda(
        residency, Schedule(sessions=tuple(sessions)), TUESDAY, french, "fr", PRINTED_AT
    )
    for page in plan_wall(agenda).pages:
        for card in agenda.cards:
            on_page = {row in page.rows for row in range(card.first_row, card.last_row + 1)}
            assert len(on_page) == 1


def test_a_session_longer_than_a_page_goes_on_on_the_next():
    residency = small(clocks=clocks(22))
    agenda = wall_agenda(
        residency,
        Schedule(sessions=(session(residency, clocks(22)[0], 22 * 30),)),
        TUESDAY, french, "fr", PRINTED_AT,
    )  # fmt: skip
    plan = plan_wall(agenda)
    assert len(plan.pages) > 1
    assert [row for page in plan.pages for row in page.rows] == list(range(22))


def test_rows_of_uneven_height_stay_within_the_grid():
    residency = small(projects=(LONG, "Kora"), clocks=clocks(9))
    sessions = [
        session(residency, clock, 30, project=LONG if number < 4 else "Kora")
        for number, clock in enumerate(clocks(9))
    ]
    agenda = wall_agenda(
        residency, Schedule(sessions=tuple(sessions)), TUESDAY, french, "fr", PRINTED_AT
    )
    agenda = replace(agenda, columns=agenda.columns * 5)
    plan = plan_wall(agenda)
    (page,) = plan.pages
    assert len(set(page.heights)) > 1
    assert sum(page.heights) + 8 * 4.4 == pytest.approx(plan.frame.grid_height)


def test_a_low_row_is_raised_even_where_little_room_is_left():
    assert _grown([34, 70, 70], 180) == (40, 70, 70)
    assert _grown([34, 70, 70], 500) == (84, 84, 84)
    assert _grown([34, 90], 100) == (34, 90)
    assert _grown([], 100) == ()


def test_each_band_stands_on_one_page():
    residency = with_slots(
        small(clocks=clocks(22)),
        *(slot(TUESDAY, clock, 30, SlotKind.BREAK, title=clock) for clock in clocks(22)[::5]),
        slot(TUESDAY, "20:00", 30, SlotKind.EVENT, title="Soirée"),
    )
    agenda = wall_agenda(residency, Schedule(), TUESDAY, french, "fr", PRINTED_AT)
    shown = [band.band for page in plan_wall(agenda).pages for band in page.bands]
    assert shown == list(agenda.bands)


def test_a_day_of_events_alone_has_a_page():
    residency = with_slots(
        small(clocks=()), slot(TUESDAY, "09:00", 60, SlotKind.EVENT, title="Visite")
    )
    agenda = wall_agenda(residency, Schedule(), TUESDAY, french, "fr", PRINTED_AT)
    assert [len(page.bands) for page in plan_wall(agenda).pages] == [1]

# SPDX-License-Identifier: Apache-2.0
"""The machine's clock against the residency: its zone and its days."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from ateliers_desktop.operations.clock_doubts import clock_doubt, clock_doubt_text
from ateliers_desktop.words import translations
from tests import builders

RABAT = builders.residency(days=6, time_zone="Africa/Casablanca")
PLUS_ONE = timezone(timedelta(hours=1))


def at_noon(zone: timezone, day: int = 0) -> datetime:
    return builders.at("12:00", day).replace(tzinfo=zone)


def test_a_clock_that_agrees_is_not_doubted() -> None:
    # Morocco is one hour ahead of UTC in October.
    assert clock_doubt(RABAT, at_noon(PLUS_ONE)) is None
    assert clock_doubt(RABAT, at_noon(PLUS_ONE, day=5)) is None


def test_a_clock_of_another_zone_is_doubted_and_both_times_are_told() -> None:
    moment = at_noon(timezone(timedelta(hours=3)))
    doubt = clock_doubt(RABAT, moment)
    assert doubt is not None
    assert (doubt.ahead, doubt.outside) == (timedelta(hours=2), False)
    said = clock_doubt_text(doubt, RABAT, moment, "en", translations("en"))
    assert "12:00" in said
    assert "10:00" in said
    assert "Africa/Casablanca" in said


def test_the_zone_counts_as_it_is_on_that_day() -> None:
    # In Ramadan, Morocco sets its clocks back to UTC.
    ramadan = replace(RABAT, first_day=datetime(2025, 3, 10).date())
    moment = datetime(2025, 3, 11, 12, tzinfo=UTC)
    assert clock_doubt(ramadan, moment) is None
    assert clock_doubt(ramadan, moment.astimezone(PLUS_ONE)) is not None


def test_a_date_outside_the_residency_is_doubted_and_its_days_are_told() -> None:
    for day in (-1, 6):
        moment = at_noon(PLUS_ONE, day)
        doubt = clock_doubt(RABAT, moment)
        assert doubt is not None
        assert doubt.outside
        assert not doubt.ahead
        said = clock_doubt_text(doubt, RABAT, moment, "fr", translations("fr"))
        assert "6 – 11 octobre 2025" in said


def test_without_a_zone_or_with_an_unknown_one_only_the_date_counts() -> None:
    for name in ("", "Nowhere/Land"):
        residency = builders.residency(time_zone=name)
        assert clock_doubt(residency, at_noon(timezone(timedelta(hours=9)))) is None

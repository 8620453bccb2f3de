# SPDX-License-Identifier: Apache-2.0
"""Days and times as each language writes them, whatever machine writes them."""

from datetime import date, datetime, timedelta

import pytest

from ateliers_desktop.words.dates import (
    clock,
    date_range,
    day_and_month,
    day_name,
    moment,
    short_date,
    short_day,
    short_day_name,
    span,
    with_year,
)

THURSDAY = date(2025, 10, 9)
FIRST_OF_MAY = date(2025, 5, 1)
LANGUAGES = ("fr", "en", "ar")


@pytest.mark.parametrize(
    ("language", "ninth", "first"),
    [
        ("fr", "jeu. 9 oct.", "jeu. 1er mai"),
        ("en", "Thu 9 Oct", "Thu 1 May"),
        ("ar", "الخميس 9 أكتوبر", "الخميس 1 ماي"),
    ],
)
def test_a_day_cut_short_says_its_weekday(language: str, ninth: str, first: str):
    assert short_day(THURSDAY, language) == ninth
    assert short_day(FIRST_OF_MAY, language) == first


def test_only_the_first_of_a_month_is_an_ordinal_in_french():
    days = [short_day(date(2025, 10, number), "fr") for number in (1, 2, 11, 21, 31)]
    assert days == [
        "mer. 1er oct.",
        "jeu. 2 oct.",
        "sam. 11 oct.",
        "mar. 21 oct.",
        "ven. 31 oct.",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "jeu. 9 oct. 08:05"), ("en", "Thu 9 Oct 08:05"), ("ar", "الخميس 9 أكتوبر 08:05")],
)
def test_a_moment_is_its_day_and_a_time_on_24_hours(language: str, text: str):
    assert moment(datetime(2025, 10, 9, 8, 5, 30), language) == text
    assert moment(datetime(2025, 10, 9, 20, 5), language).endswith(" 20:05")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_a_year_has_a_text_of_its_own_in_each_form(language: str):
    year = [date(2025, 1, 1) + timedelta(days=number) for number in range(365)]
    for form in (day_and_month, short_date, short_day):
        assert len({form(day, language) for day in year}) == 365
    assert len({day_name(day, language) for day in year}) == 7
    assert len({short_day_name(day, language) for day in year}) == 7


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "jeudi 1er mai"), ("en", "Thursday 1 May"), ("ar", "الخميس 1 ماي")],
)
def test_a_day_in_full(language: str, text: str):
    assert day_and_month(FIRST_OF_MAY, language) == text


@pytest.mark.parametrize(
    ("last", "text"),
    [
        (date(2025, 10, 9), "9 octobre 2025"),
        (date(2025, 10, 11), "9 – 11 octobre 2025"),
        (date(2025, 11, 2), "9 octobre – 2 novembre 2025"),
        (date(2026, 1, 2), "9 octobre 2025 – 2 janvier 2026"),
    ],
)
def test_a_stretch_of_days_says_each_part_once(last: date, text: str):
    assert date_range(THURSDAY, last, "fr") == text


def test_times_of_day_have_two_figures_each():
    start = datetime(2025, 10, 9, 9, 5)
    assert clock(start) == "09:05"
    assert span(start, start + timedelta(hours=11)) == "09:05 – 20:05"


def test_a_day_bears_its_year_unless_that_goes_without_saying():
    told = short_date(THURSDAY, "fr")
    assert with_year(told, THURSDAY) == "9 oct. 2025"
    assert with_year(told, THURSDAY, unless=FIRST_OF_MAY) == "9 oct."
    assert with_year(told, THURSDAY, unless=date(2026, 1, 1)) == "9 oct. 2025"

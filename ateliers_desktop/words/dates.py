# SPDX-License-Identifier: Apache-2.0
"""Dates and times in words, written out here so that no machine's settings can change them.

Months in Arabic are Morocco's names with the international ones of the Maghreb's papers; figures
are European, as in the three countries; times always count 24 hours.
"""

from datetime import date, datetime

_DAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}
_SHORT_DAYS = {
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "ar": _DAYS["ar"],
}
_MONTHS = {
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
           "octobre", "novembre", "décembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
    "ar": ("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر",
           "أكتوبر", "نونبر", "دجنبر"),
}  # fmt: skip
_SHORT_MONTHS = {
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.",
           "nov.", "déc."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "ar": _MONTHS["ar"],
}  # fmt: skip


def day_name(day: date, language: str) -> str:
    """Return the weekday in full: "mardi"."""
    return _DAYS[language][day.weekday()]


def short_day_name(day: date, language: str) -> str:
    """Return the weekday cut short where the language does so: "mar", "Tue"."""
    return _SHORT_DAYS[language][day.weekday()]


def day_and_month(day: date, language: str) -> str:
    """Return weekday, day and month: "mardi 7 octobre", "vendredi 1er mai"."""
    if language == "en":
        return f"{day_name(day, language)} {day.day} {_MONTHS[language][day.month - 1]}"
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{day_name(day, language)} {number} {_MONTHS[language][day.month - 1]}"


def short_date(day: date, language: str) -> str:
    """Return day and month cut short: "7 oct."."""
    return f"{day.day} {_SHORT_MONTHS[language][day.month - 1]}"


def short_day(day: date, language: str) -> str:
    """Return weekday, day and month cut short: "jeu. 9 oct.", "Thu 9 Oct", "mer. 1er oct."."""
    name, date_of_day = short_day_name(day, language), short_date(day, language)
    if language == "fr":
        return f"{name}. {date_of_day.replace('1 ', '1er ', 1) if day.day == 1 else date_of_day}"
    return f"{name} {date_of_day}"


def with_year(told: str, day: date, unless: date | None = None) -> str:
    """Return a day's words with its year, left out where it is the year of another day."""
    return told if unless is not None and unless.year == day.year else f"{told} {day.year}"


def moment(when: datetime, language: str) -> str:
    """Return day and time of day cut short: "jeu. 9 oct. 10:45"."""
    return f"{short_day(when.date(), language)} {clock(when)}"


def date_range(first: date, last: date, language: str) -> str:
    """Return a stretch of days with its year: "6 – 11 octobre 2025"."""
    months = _MONTHS[language]
    end = f"{last.day} {months[last.month - 1]} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {end}"
    if first.year == last.year:
        return f"{first.day} {months[first.month - 1]} – {end}"
    return f"{first.day} {months[first.month - 1]} {first.year} – {end}"


def clock(when: datetime) -> str:
    """Return a time of day on 24 hours: "09:45"."""
    return f"{when:%H:%M}"


def span(start: datetime, end: datetime) -> str:
    """Return a stretch of a day: "09:45 – 10:30"."""
    return f"{clock(start)} – {clock(end)}"

# SPDX-License-Identifier: Apache-2.0
"""Small pieces of wording that all rooms of records share: enumerations, and when a session is."""

from collections.abc import Iterable
from datetime import datetime

from ateliers_desktop.words.dates import clock, short_day_name


def enumerated(texts: Iterable[str], language: str) -> str:
    """Return texts with the comma of a language between them."""
    return ("، " if language == "ar" else ", ").join(texts)


def short_moment(moment: datetime, language: str) -> str:
    """Return a day of the week and of the month with the time: "mar 7, 10:45"."""
    day = f"{short_day_name(moment.date(), language)} {moment.day}"
    return enumerated((day, clock(moment)), language)

# SPDX-License-Identifier: Apache-2.0
"""Numbers and times of day as people type them, without loading what reads whole workbooks."""

import re
import unicodedata

_NUMBER = re.compile(r"\d{1,6}", re.ASCII)
_TIME = re.compile(r"(\d{1,2}) ?(?:[:hH.] ?(\d{2})?)?", re.ASCII)


def typed_number(text: str) -> int | None:
    """Return the whole number that a text is, in the figures of any script, or None."""
    figures = _western(text)
    return int(figures) if _NUMBER.fullmatch(figures) else None


def typed_minutes(text: str) -> int | None:
    """Return the minutes since midnight that a text says ("9:30", "9h30", "9 h"), or None."""
    match = _TIME.fullmatch(_western(text))
    if match is None:
        return None
    hours, minutes = int(match[1]), int(match[2] or 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None


def _western(text: str) -> str:
    return "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text.strip()
    )

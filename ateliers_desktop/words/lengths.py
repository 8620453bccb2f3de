# SPDX-License-Identifier: Apache-2.0
"""Lengths of time in words: hours, and the minutes that are left."""

from ateliers_desktop.words.translation import Translate


def hours(minutes: int, translate: Translate) -> str:
    """Return a length in minutes as hours: "38 h 15", "38 h"."""
    whole, rest = divmod(minutes, 60)
    if rest:
        text = translate("Lengths", "{hours} h {minutes:02}")
        return text.format(hours=whole, minutes=rest)
    return translate("Lengths", "{hours} h").format(hours=whole)

# SPDX-License-Identifier: Apache-2.0
"""The keys of Today's list, which are in no menu."""

from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.ui.today.tick_list import KEYS
from ateliers_desktop.words import Translate


def day_keys(translate: Translate) -> tuple[tuple[str, str], ...]:
    """Return what is done in the list, and by which keys."""
    names = {
        SessionStatus.HELD: translate("Keys", "Held"),
        SessionStatus.MISSED: translate("Keys", "Missed"),
        SessionStatus.CANCELLED: translate("Keys", "Cancelled"),
        SessionStatus.PLANNED: translate("Keys", "Planned again"),
    }
    ticks = tuple((name, KEYS[status]) for status, name in names.items())
    return (*ticks, (translate("Keys", "See it on the board"), translate("Keys", "Enter")))

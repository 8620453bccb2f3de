# SPDX-License-Identifier: Apache-2.0
"""Names of records: which is chosen after a change, and which is free for a new one."""

from collections.abc import Iterable

from ateliers_desktop.operations.editing import Record, free_name, name_of
from ateliers_desktop.residency import fold


def unused_name(name: str, there: Iterable[Record]) -> str:
    """Return a name as it is, or with a number behind it where one of those there has it."""
    taken = {fold(name_of(each)) for each in there}
    return free_name(name, taken) if fold(name) in taken else name


def followed(chosen: str, before: tuple[str, ...], now: tuple[str, ...]) -> str:
    """Return what is chosen now: the same, the one that took its place, the one that is new."""
    come = [each for each in now if each not in before]
    if before and len(come) == 1 and len(now) == len(before) + 1:
        return come[0]
    if chosen in now:
        return chosen
    if chosen in before and len(before) == len(now):
        return now[before.index(chosen)]
    at = before.index(chosen) if chosen in before else 0
    return now[min(at, len(now) - 1)] if now else ""

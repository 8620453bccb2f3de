# SPDX-License-Identifier: Apache-2.0
"""Cells that hold a whole number, or yes or no."""

import re

from ateliers_desktop.exchange.cells import Cell
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.residency import fold

MOST = 99_999
"""No count of a residency is larger; a larger one is a slip of the hand."""

_WHOLE = re.compile(r"([+-]?\d{1,9})(?:[.,]0{1,9})?", re.ASCII)
_YES = frozenset(map(fold, ("oui", "yes", "نعم", "x", "1", "true", "vrai")))
_NO = frozenset(map(fold, ("non", "no", "لا", "0", "false", "faux", "")))


def read_count(cell: Cell, log: ProblemLog, *, least: int = 1, most: int = MOST) -> int | None:
    """Return the whole number in a cell, or None if it is blank or (noted) no such number."""
    if cell.blank:
        return None
    match = _WHOLE.fullmatch(cell.figures)
    if match is None:
        log.at(cell, ProblemCode.NOT_A_NUMBER)
        return None
    return number_within(int(match.group(1)), cell, log, least=least, most=most)


def number_within(
    number: int, cell: Cell, log: ProblemLog, *, least: int, most: int, found: str | None = None
) -> int | None:
    """Return the number if it is allowed; otherwise note that it is not."""
    if least <= number <= most:
        return number
    log.at(cell, ProblemCode.NUMBER_OUT_OF_RANGE, found=found, least=least, most=most)
    return None


def read_yes_or_no(cell: Cell, log: ProblemLog) -> bool:
    """Return what a cell answers; a blank one says no."""
    answer = fold(cell.figures)
    if answer not in _YES | _NO:
        log.at(cell, ProblemCode.NOT_YES_OR_NO)
    return answer in _YES

# SPDX-License-Identifier: Apache-2.0
"""Whether a log of edits leads from the present state back to its beginning, and on again."""

from ateliers_desktop.residency import Edit, Residency, Schedule, fold
from ateliers_desktop.storage import History


def replays(residency: Residency, schedule: Schedule, history: History) -> bool:
    """Tell whether every undo and redo of a log finds what it expects, no name given twice."""
    back = [each.edit.inverse() for each in reversed(history.done)]
    on = [each.edit for each in history.undone]
    return _leads_through(residency, schedule, back) and _leads_through(residency, schedule, on)


def _leads_through(residency: Residency, schedule: Schedule, edits: list[Edit]) -> bool:
    for edit in edits:
        kept = {each.id: each for each in schedule.sessions}
        if any(kept.get(each.id) != each for each in edit.before):
            return False
        try:
            residency, schedule = edit.data.apply(residency), schedule.apply(edit)
        except (KeyError, ValueError):
            return False
        if not _names_are_distinct(residency):
            return False
    return True


def _names_are_distinct(residency: Residency) -> bool:
    lists = (residency.mentors, residency.projects, residency.rooms)
    names = [[fold(each.name) for each in people] for people in lists]
    names.append([fold(each.code) for each in residency.areas])
    return all(len(set(each)) == len(each) for each in names)

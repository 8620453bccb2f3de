# SPDX-License-Identifier: Apache-2.0
"""What an edit breaks: by the sessions that it puts down, or beyond what was broken before."""

from collections import Counter

from ateliers_desktop.residency import Edit, Residency, Schedule
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.rules import Violation

_ABOUT = ("rule", "mentor", "project", "room", "area", "other")


def broken_by(residency: Residency, schedule: Schedule, edit: Edit) -> tuple[Violation, ...]:
    """Return what the sessions of an edit break where it puts them, as if they came from nowhere.

    So a session that is put back where it breaks a rule breaks it again.
    """
    gone = {each.id for each in edit.before}
    rest = Schedule(sessions=tuple(each for each in schedule.sessions if each.id not in gone))
    before = Counter(audit(residency, rest))
    after = Counter(audit(edit.data.apply(residency), schedule.apply(edit)))
    return tuple((after - before).elements())


def newly_broken(residency: Residency, schedule: Schedule, edit: Edit) -> tuple[Violation, ...]:
    """Return the rules that are broken after an edit and were not before.

    What the same sessions, or these and more of them, broke already is not new, wherever they
    stand by now.
    """
    before = audit(residency, schedule)
    return tuple(
        each
        for each in audit(edit.data.apply(residency), schedule.apply(edit))
        if not any(_is_same(each, old) for old in before)
    )


def _is_same(new: Violation, old: Violation) -> bool:
    alike = all(getattr(new, name) == getattr(old, name) for name in _ABOUT)
    return alike and {each.id for each in new.sessions} <= {each.id for each in old.sessions}

# SPDX-License-Identifier: Apache-2.0
"""Without what nothing can be proposed, and the days, slots and rooms that nobody can use."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from ateliers_desktop.operations.data_check_findings import (
    Finding,
    FindingCode,
    Subject,
    Weight,
)
from ateliers_desktop.operations.data_check_prospects import Prospects
from ateliers_desktop.residency import Residency, Schedule, Session, Slot, SlotKind
from ateliers_desktop.scheduling.audit import contradictions
from ateliers_desktop.scheduling.rules import RuleId, Violation


def missing_foundations(prospects: Prospects) -> Iterator[Finding]:
    """Tell without what nothing can be proposed at all."""
    residency = prospects.residency
    is_asked = any(each.asked for each in prospects.needs)
    has_slots = len(prospects.grid) > 0
    lacking = {
        FindingCode.NO_SLOTS: not has_slots,
        FindingCode.NO_MENTORS: not residency.mentors,
        FindingCode.NO_PROJECTS: not residency.projects,
        FindingCode.NO_NEEDS: bool(residency.projects) and not is_asked,
        FindingCode.MENTORS_NEVER_FREE: has_slots
        and bool(residency.mentors)
        and not prospects.mentors_there,
        FindingCode.PROJECTS_NEVER_FREE: has_slots and is_asked and not prospects.projects_there,
        FindingCode.ROOMS_NEVER_OPEN: has_slots
        and bool(residency.rooms)
        and not prospects.rooms_matter,
    }
    for code, is_lacking in lacking.items():
        if is_lacking:
            yield Finding(weight=Weight.BLOCKING, code=code, subject=Subject.RESIDENCY)


def clashes(residency: Residency, schedule: Schedule) -> Iterator[Finding]:
    """Tell which locked or held sessions contradict each other, each two of them once."""
    told: set[frozenset[str]] = set()
    for violation in contradictions(residency, schedule):
        pair = frozenset(each.id for each in violation.sessions)
        if pair not in told:
            told.add(pair)
            yield _clash(violation)


def _clash(violation: Violation) -> Finding:
    subjects = {
        RuleId.MENTOR_ONCE: (Subject.MENTOR, violation.mentor),
        RuleId.PROJECT_ONCE: (Subject.PROJECT, violation.project),
        RuleId.ROOM_ONCE: (Subject.ROOM, violation.room),
    }
    subject, name = subjects[violation.rule]
    one, other = violation.sessions[:2]
    return Finding(
        weight=Weight.BLOCKING,
        code=FindingCode.LOCKED_CLASH,
        subject=subject,
        name=name,
        params=(*_session_params(one), *_session_params(other)),
    )


def _session_params(session: Session) -> tuple[tuple[str, str], ...]:
    return (
        ("project", session.project),
        ("mentor", session.mentor),
        ("start", session.start.isoformat()),
    )


def empty_days(prospects: Prospects) -> Iterator[Finding]:
    """Note runs of days on which nothing is planned: neither a mentoring slot nor an event."""
    residency = prospects.residency
    if not len(prospects.grid):
        return
    planned = {slot.day for slot in residency.slots if slot.kind is not SlotKind.BREAK}
    for first, last in _runs([day for day in residency.dates if day not in planned]):
        yield Finding(
            weight=Weight.NOTE,
            code=FindingCode.DAY_WITHOUT_SLOTS,
            subject=Subject.SLOT,
            name=datetime.combine(first, time()).isoformat(),
            params=(("last", last.isoformat()),),
        )


def _runs(days: list[date]) -> list[tuple[date, date]]:
    """Return the first and the last of days that follow each other."""
    found: list[tuple[date, date]] = []
    for day in days:
        if found and day - found[-1][1] == timedelta(days=1):
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


def slots_under_events(prospects: Prospects) -> Iterator[Finding]:
    """Note events that all projects or all mentors attend while mentoring slots go on."""
    for event in prospects.residency.slots:
        audience = event.audience
        if event.kind is not SlotKind.EVENT or not (audience.projects or audience.mentors):
            continue
        under = [slot for slot in prospects.grid.slots if _overlap(slot, event)]
        if under:
            yield Finding(
                weight=Weight.NOTE,
                code=FindingCode.SLOT_UNDER_EVENT,
                subject=Subject.SLOT,
                name=under[0].start.isoformat(),
                params=(
                    ("event", event.title),
                    ("slots", len(under)),
                    ("projects", int(audience.projects)),
                ),
            )


def _overlap(one: Slot, other: Slot) -> bool:
    return one.start < other.end and other.start < one.end

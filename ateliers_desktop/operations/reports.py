# SPDX-License-Identifier: Apache-2.0
"""What a proposal or a check found, as plain documents for other programs to read."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from ateliers_desktop.operations.explanations import area_name, violation_text
from ateliers_desktop.operations.proposing import Proposal
from ateliers_desktop.operations.reason_words import case_text
from ateliers_desktop.operations.remedy_words import remedy_text
from ateliers_desktop.operations.unmet_needs import UnmetNeed
from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.safe_files import write_safely
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.goal_values import goal_values
from ateliers_desktop.scheduling.results import GoalReport
from ateliers_desktop.scheduling.rules import GoalId, GoalValue, RuleId, Violation
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock

NOT_PLACED_YET = "not-placed-yet"
NOT_EXPLAINED_YET = "not-explained-yet"
_IN_PARTS = (GoalId.NEEDS, GoalId.STABILITY)

Document = dict[str, Any]


def proposal_document(
    proposal: Proposal, residency: Residency, seconds: float, translate: Translate
) -> Document:
    """Return a proposal in the shape that ``ateliers schedule --json`` writes."""
    return {
        "residency": residency.name,
        "outcome": str(proposal.outcome),
        "seconds": round(seconds, 3),
        "goals": [_goal(each) for each in proposal.goals],
        "sessions": [session_document(each, residency) for each in proposal.schedule.standing],
        "unmet": [
            {
                "project": each.project,
                "area": area_name(each.area, residency),
                "priority": each.priority,
                "sessions": each.sessions,
                "reasons": _reasons(each, proposal, residency, translate),
                "remedies": [
                    {"change": remedy_text(remedy, residency, translate), "places": remedy.places}
                    for remedy in each.remedies
                ],
            }
            for each in proposal.unmet
        ],
        "contradictions": [
            _violation(each, residency, translate) for each in proposal.contradictions
        ],
    }


def write_document(target: Path, document: Document) -> Path:
    """Write a document as JSON, whole or not at all."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return write_safely(target, f"{text}\n".encode())


def check_document(
    residency: Residency, schedule: Schedule, translate: Translate, now: datetime | None = None
) -> Document:
    """Return an audit in the shape that ``ateliers check --json`` writes."""
    return {
        "residency": residency.name,
        "violations": [
            _violation(each, residency, translate) for each in audit(residency, schedule, now=now)
        ],
        "goals": [
            {"goal": str(goal), "value": _value(goal, value)}
            for goal, value in goal_values(residency, schedule).items()
        ],
    }


def session_document(session: Session, residency: Residency) -> Document:
    """Return a session with its times as local wall-clock text and every name as imported."""
    return {
        "project": session.project,
        "area": area_name(session.area, residency),
        "mentor": session.mentor,
        "date": session.day.isoformat(),
        "start": clock(session.start),
        "end": clock(session.end),
        "room": session.room,
        "fixed": session.fixed,
    }


def _violation(violation: Violation, residency: Residency, translate: Translate) -> Document:
    return {
        "rule": str(violation.rule),
        "text": violation_text(violation, residency, translate),
        "sessions": [session_document(each, residency) for each in violation.sessions],
    }


def _goal(report: GoalReport) -> Document:
    return {
        "goal": str(report.goal),
        "value": _value(report.goal, report.value),
        "bound": _value(report.goal, report.bound),
        "proven": report.proven,
        "seconds": round(report.seconds, 3),
    }


def _value(goal: GoalId, value: GoalValue | None) -> int | list[int] | None:
    """Write goals of several parts as a list, the others as one number."""
    if value is None:
        return None
    return list(value) if goal in _IN_PARTS else value[0]


def _reasons(
    unmet: UnmetNeed, proposal: Proposal, residency: Residency, translate: Translate
) -> list[Document]:
    """Return an entry for each case of the best reason, then of the others; never none."""
    if not proposal.needs_proven:
        return [{"rule": NOT_PLACED_YET, "text": translate("Reasons", "Not placed yet")}]
    cases = dict.fromkeys(case for reason in unmet.reasons for case in reason.cases)
    if not cases:
        return [_without_cases(residency, translate)]
    return [
        {"rule": str(case.rule), "text": case_text(case, residency, translate)} for case in cases
    ]


def _without_cases(residency: Residency, translate: Translate) -> Document:
    """Say what no rule can be blamed for: nowhere to place it, nobody, or no time to find out."""
    if not residency.mentoring_slots:
        text = translate("Reasons", "The grid has no slot for sessions")
        return {"rule": str(RuleId.GRID), "text": text}
    if not residency.mentors:
        text = translate("Reasons", "There are no mentors")
        return {"rule": str(RuleId.EXPERTISE), "text": text}
    text = translate("Reasons", "The reason was not found in time")
    return {"rule": NOT_EXPLAINED_YET, "text": text}

# SPDX-License-Identifier: Apache-2.0
"""What is proven of a schedule as the text that is kept beside the edit that led to it."""

import json

from ateliers_desktop.scheduling.results import GoalReport
from ateliers_desktop.scheduling.rules import GoalId


def proof_text(proof: tuple[GoalReport, ...]) -> str:
    """Return a proof as a JSON list, or nothing where nothing is proven."""
    if not proof:
        return ""
    return json.dumps(
        [
            {
                "goal": each.goal,
                "value": each.value,
                "bound": each.bound,
                "proven": each.proven,
                "seconds": round(each.seconds, 3),
            }
            for each in proof
        ]
    )


def proof_of(text: str) -> tuple[GoalReport, ...]:
    """Return the proof of a text."""
    return tuple(
        GoalReport(
            goal=GoalId(each["goal"]),
            value=tuple(each["value"]) if each["value"] is not None else None,
            bound=tuple(each["bound"]) if each["bound"] is not None else None,
            proven=each["proven"],
            seconds=each["seconds"],
        )
        for each in (json.loads(text) if text else [])
    )

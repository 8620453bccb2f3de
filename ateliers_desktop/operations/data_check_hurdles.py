# SPDX-License-Identifier: Apache-2.0
"""What keeps a mentor from ever meeting a project about a need: the first rule that forbids it."""

from collections.abc import Iterable
from enum import StrEnum

from ateliers_desktop.operations.data_check_findings import Params
from ateliers_desktop.operations.data_check_prospects import AskedNeed, Prospects
from ateliers_desktop.residency import Mentor
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.scheduling.single_rules import broken_by_pair


class Hurdle(StrEnum):
    """What forbids every meeting, from the farthest to the nearest to being possible."""

    EXCLUDED = "excluded"
    LANGUAGE = "language"
    TIME = "time"
    LENGTH = "length"
    ROW = "row"
    ROOM = "room"


HURDLES = tuple(Hurdle)


def hurdle(prospects: Prospects, asked: AskedNeed, mentor: Mentor) -> Hurdle | None:
    """Return what keeps a mentor who has the area from a need, or None if nothing does."""
    if mentor.name in asked.meetings:
        return None
    broken = broken_by_pair(mentor, asked.project, asked.area)
    if RuleId.CONFLICT in broken:
        return Hurdle.EXCLUDED
    if RuleId.LANGUAGE in broken:
        return Hurdle.LANGUAGE
    common = prospects.mentor_free[mentor.name] & prospects.project_free[asked.project.name]
    if not common:
        return Hurdle.TIME
    spans = [span for span in prospects.spans(asked.need.minutes) if common.issuperset(span)]
    if not spans:
        return Hurdle.LENGTH
    fits = any(len(span) <= mentor.max_in_row for span in spans)
    return Hurdle.ROOM if fits else Hurdle.ROW


def nearest(found: Iterable[Hurdle]) -> Hurdle:
    """Return the hurdle that is nearest to being possible."""
    return max(found, key=HURDLES.index)


def as_params(found: Iterable[tuple[str, Hurdle]]) -> Params:
    """Return names under their hurdles, the nearest first."""
    told = list(dict.fromkeys(found))
    return tuple(
        (str(kind), name) for kind in reversed(HURDLES) for name, each in told if each is kind
    )

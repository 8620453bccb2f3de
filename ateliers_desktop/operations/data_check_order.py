# SPDX-License-Identifier: Apache-2.0
"""Needs that come after another of the same project which can never be over in time."""

from collections.abc import Iterator
from datetime import datetime

from ateliers_desktop.operations.data_check_findings import (
    Finding,
    FindingCode,
    Subject,
    Weight,
    several,
)
from ateliers_desktop.operations.data_check_prospects import AskedNeed, Prospects


def impossible_orders(prospects: Prospects) -> Iterator[Finding]:
    """Tell of orders that leave a request out, and note those that ask for nothing."""
    for project in prospects.residency.projects:
        needs = {each.area: each for each in prospects.needs_of(project)}
        circles = _circles(needs)
        for members in circles:
            if all(each.open and not each.kept for each in members):
                yield _finding(
                    Weight.SERIOUS,
                    FindingCode.ORDER_IN_A_CIRCLE,
                    members[0],
                    tuple(each.area for each in members),
                )
        inside = {each.area for members in circles for each in members}
        for later in needs.values():
            if later.need.after and later.asked and later.area not in inside:
                yield from _in_vain(prospects, needs, later)


def _in_vain(
    prospects: Prospects, needs: dict[str, AskedNeed], later: AskedNeed
) -> Iterator[Finding]:
    first = needs.get(later.need.after)
    if first is None or first is later:
        code = FindingCode.ORDER_UNKNOWN
        yield _finding(Weight.NOTE, code, later, (later.need.after,))
    elif _never_in_time(prospects, first, later):
        code = FindingCode.ORDER_IMPOSSIBLE
        yield _finding(Weight.SERIOUS, code, later, (first.area,))


def _finding(
    weight: Weight, code: FindingCode, asked: AskedNeed, areas: tuple[str, ...]
) -> Finding:
    return Finding(
        weight=weight,
        code=code,
        subject=Subject.PROJECT,
        name=asked.project.name,
        area=asked.area,
        params=several("area", areas),
    )


def _circles(needs: dict[str, AskedNeed]) -> list[tuple[AskedNeed, ...]]:
    """Return the needs that wait for each other, each circle once; each need waits for one."""
    found: list[tuple[AskedNeed, ...]] = []
    seen: set[str] = set()
    for code in needs:
        path: list[str] = []
        at = code
        while at in needs and at not in seen:
            seen.add(at)
            path.append(at)
            at = needs[at].need.after
        if at in path and path.index(at) < len(path) - 1:
            found.append(tuple(needs[each] for each in path[path.index(at) :]))
    return found


def _never_in_time(prospects: Prospects, first: AskedNeed, later: AskedNeed) -> bool:
    """Tell whether a request of one of two needs is left out because of their order.

    One that stays binds the other; of two that are open, the earliest end is compared with the
    latest start. What stays of both is no longer asked.
    """
    ends, starts = _earliest_end(prospects, first), _latest_start(prospects, later)
    if starts is not None and any(each.session.end > starts for each in first.kept):
        return True
    if ends is not None and any(each.session.start < ends for each in later.kept):
        return True
    return ends is not None and starts is not None and ends > starts


def _earliest_end(prospects: Prospects, asked: AskedNeed) -> datetime | None:
    slots = prospects.grid.slots
    spans = (span for runs in asked.meetings.values() for span in runs)
    return min((slots[span[-1]].end for span in spans), default=None)


def _latest_start(prospects: Prospects, asked: AskedNeed) -> datetime | None:
    slots = prospects.grid.slots
    spans = (span for runs in asked.meetings.values() for span in runs)
    return max((slots[span.start].start for span in spans), default=None)

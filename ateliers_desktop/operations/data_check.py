# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a residency's data, told before anything is proposed: by whom, where, why.

Nothing is searched here: people, rooms and requests are counted and compared, so that an answer
is there while a window opens. What is found serious is true, each by an argument that is told;
much that cannot be placed together is only found by the solver.
"""

from ateliers_desktop.operations.data_check_counts import (
    crowded_mentors,
    crowded_needs,
    crowded_projects,
)
from ateliers_desktop.operations.data_check_findings import (
    Finding,
    FindingCode,
    Subject,
    Weight,
)
from ateliers_desktop.operations.data_check_grid import (
    clashes,
    empty_days,
    missing_foundations,
    slots_under_events,
)
from ateliers_desktop.operations.data_check_needs import (
    impossible_needs,
    uncovered_areas,
    vain_wishes,
)
from ateliers_desktop.operations.data_check_order import impossible_orders
from ateliers_desktop.operations.data_check_people import (
    absences,
    closed_own_rooms,
    idle_mentors,
    near_names,
    projects_without_needs,
)
from ateliers_desktop.operations.data_check_prospects import Prospects
from ateliers_desktop.operations.data_check_rooms import (
    crowded_rooms,
    missing_equipment,
    useless_rooms,
)
from ateliers_desktop.residency import Residency, Schedule

__all__ = ["Finding", "FindingCode", "Subject", "Weight", "check_data"]

_CHECKS = (
    missing_foundations,
    empty_days,
    slots_under_events,
    useless_rooms,
    crowded_rooms,
    uncovered_areas,
    crowded_mentors,
    absences,
    idle_mentors,
    closed_own_rooms,
    missing_equipment,
    crowded_projects,
    impossible_needs,
    crowded_needs,
    impossible_orders,
    vain_wishes,
    projects_without_needs,
)


def check_data(residency: Residency, schedule: Schedule) -> tuple[Finding, ...]:
    """Return all that is wrong with a residency's data, or worth a look.

    Of the schedule only what stays counts: locked and held sessions. Requests set aside are not
    asked for.

    Returns
    -------
    tuple of Finding
        The worst first, then in the order of the residency: itself, its slots, rooms, areas,
        mentors and projects, each in the order of its list, and the needs of a project in theirs.
    """
    prospects = Prospects(residency, schedule)
    found = [finding for check in _CHECKS for finding in check(prospects)]
    found += [*clashes(residency, schedule), *near_names(residency)]
    places = _places(residency)
    return tuple(sorted(found, key=lambda each: _rank(each, places)))


_Places = dict[tuple[Subject, str, str], int]
"""Where records and needs stand: by subject, name, and code of the need or nothing."""


def _places(residency: Residency) -> _Places:
    keys = [
        *((Subject.ROOM, each.name, "") for each in residency.rooms),
        *((Subject.AREA, each.code, each.code) for each in residency.areas),
        *((Subject.MENTOR, each.name, "") for each in residency.mentors),
    ]
    for project in residency.projects:
        keys.append((Subject.PROJECT, project.name, ""))
        keys += [(Subject.PROJECT, project.name, need.area) for need in project.needs]
    return {key: at for at, key in enumerate(keys)}


def _rank(finding: Finding, places: _Places) -> tuple[int, int, str, int]:
    """Return where a finding stands; slots go by their time, which their name tells."""
    return (
        tuple(Weight).index(finding.weight),
        tuple(Subject).index(finding.subject),
        finding.name if finding.subject is Subject.SLOT else "",
        places.get((finding.subject, finding.name, finding.area), -1),
    )

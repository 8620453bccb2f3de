# SPDX-License-Identifier: Apache-2.0
"""How much is asked for in all."""

from ateliers_desktop.residency import Residency


def requests_asked(residency: Residency) -> int:
    """Return how many sessions the projects ask for, without those that are set aside."""
    return sum(need.requests for project in residency.projects for need in project.needs)

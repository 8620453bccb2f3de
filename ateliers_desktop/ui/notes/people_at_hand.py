# SPDX-License-Identifier: Apache-2.0
"""Whose names are offered where it is written down who does something."""

from ateliers_desktop.operations.programme import Programme


def people_at_hand(programme: Programme, name: str) -> tuple[str, ...]:
    """Return the people of a project and itself, or a mentor; then all mentors."""
    residency = programme.residency
    team = next((each.team.members for each in residency.projects if each.name == name), ())
    mentors = (each.name for each in residency.mentors)
    return tuple(dict.fromkeys((*team, name, *mentors)))

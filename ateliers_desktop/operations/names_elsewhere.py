# SPDX-License-Identifier: Apache-2.0
"""The names that projects and mentors bear in the other residencies of a programme."""

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Party, fold


def names_elsewhere(programme: Programme, party: Party) -> tuple[str, ...]:
    """Return the names that the projects or mentors of the others bear, each once, in order."""
    found: dict[str, str] = {}
    for each in programme.people_elsewhere(party):
        found.setdefault(fold(each.name), each.name)
    return tuple(sorted(found.values(), key=fold))

# SPDX-License-Identifier: Apache-2.0
"""Who is who over the residencies of an open file: what others hold is read when first asked."""

from collections.abc import Callable, Mapping, Sequence

from ateliers_desktop.operations.former_names import SamePeople
from ateliers_desktop.residency import Party, PersonNames, Residency
from ateliers_desktop.storage import ResidencySummary

Names = Mapping[int, tuple[PersonNames, ...]]
"""Of the people of each residency, by its number."""


class OpenPeople:
    """Keeps whom the other residencies have, and who is the same, while no name changes.

    Parameters
    ----------
    read
        Returns the names of all projects or all mentors, as they are stored.
    """

    def __init__(self, read: Callable[[Party], Names]) -> None:
        self._read = read
        self._stored: dict[Party, Names] = {}
        self._same: dict[Party, tuple[Names, SamePeople]] = {}

    def elsewhere(self, party: Party, number: int) -> tuple[PersonNames, ...]:
        """Return the names of the projects or the mentors of a residency that is not open."""
        if number not in self._stored.get(party, {}):
            self._stored[party] = self._read(party)
        return self._stored[party][number]

    def same(
        self,
        party: Party,
        residencies: Sequence[ResidencySummary],
        chosen: ResidencySummary,
        here: Residency,
    ) -> SamePeople:
        """Return who is who, by the numbers of the residencies, given in order of time."""
        names = {
            each.id: _names(here, party)
            if each.id == chosen.id
            else self.elsewhere(party, each.id)
            for each in residencies
        }
        known = self._same.get(party)
        # Their order counts: it is that of time.
        if known is None or list(known[0].items()) != list(names.items()):
            known = self._same[party] = names, SamePeople(names)
        return known[1]


def _names(here: Residency, party: Party) -> tuple[PersonNames, ...]:
    return tuple(
        PersonNames(name=each.name, formerly=each.formerly) for each in here.people(party)
    )

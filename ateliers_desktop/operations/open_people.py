# SPDX-License-Identifier: Apache-2.0
"""Who is who over the residencies of an open file: what others hold is read when first asked."""

from collections.abc import Callable, Sequence

from ateliers_desktop.operations.former_names import SamePeople
from ateliers_desktop.residency import Mentor, Party, Project, Residency
from ateliers_desktop.storage import ResidencySummary


class OpenPeople:
    """Keeps whom the other residencies have, and who is the same, while nobody changes.

    Parameters
    ----------
    read
        Returns a residency by its number, as it is stored.
    """

    def __init__(self, read: Callable[[int], Residency]) -> None:
        self._read = read
        self._elsewhere: dict[int, Residency] = {}
        self._same: dict[Party, tuple[object, SamePeople]] = {}

    def elsewhere(self, party: Party, number: int) -> tuple[Project, ...] | tuple[Mentor, ...]:
        """Return the projects or the mentors of a residency that is not open."""
        if number not in self._elsewhere:
            self._elsewhere[number] = self._read(number)
        return self._elsewhere[number].people(party)

    def same(
        self,
        party: Party,
        residencies: Sequence[ResidencySummary],
        chosen: ResidencySummary,
        here: Residency,
    ) -> SamePeople:
        """Return who is who, by the numbers of the residencies, given in order of time."""
        people = {
            each.id: here.people(party) if each.id == chosen.id else self.elsewhere(party, each.id)
            for each in residencies
        }
        known = self._same.get(party)
        if known is None or known[0] != people:
            known = self._same[party] = people, SamePeople(people)
        return known[1]

# SPDX-License-Identifier: Apache-2.0
"""The names that projects and mentors bear in the other residencies of a programme."""

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Mentor, Project, Residency, fold


class NamesElsewhere:
    """Reads the other residencies of a file when they are first asked for, and keeps the names."""

    def __init__(self, kind: type[Mentor] | type[Project]) -> None:
        self._kind = kind
        self._of: tuple[Programme, object] | None = None
        self._names: tuple[str, ...] = ()

    def names(self, programme: Programme) -> tuple[str, ...]:
        """Return the names that the others bear, each once, in order."""
        summaries = programme.residencies
        if self._of is None or self._of[0] is not programme or self._of[1] != summaries:
            found: dict[str, str] = {}
            for each in programme.others:
                for name in self._in(programme.load(each)[0]):
                    found.setdefault(fold(name), name)
            self._names = tuple(sorted(found.values(), key=fold))
            self._of = programme, summaries
        return self._names

    def _in(self, residency: Residency) -> tuple[str, ...]:
        people = residency.projects if self._kind is Project else residency.mentors
        return tuple(each.name for each in people)

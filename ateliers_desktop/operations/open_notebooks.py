# SPDX-License-Identifier: Apache-2.0
"""The notebooks of an open file, one a residency: each is read when it is first asked for."""

from collections.abc import Callable, Iterable

from ateliers_desktop.residency import Notebook, NoteEdit
from ateliers_desktop.storage import ResidencySummary


class OpenNotebooks:
    """Keeps what was read of a file, and follows what is changed in it.

    Parameters
    ----------
    read
        Returns the notebook of a residency by its number, as it is stored.
    """

    def __init__(self, read: Callable[[int], Notebook]) -> None:
        self._read = read
        self._known: dict[int, Notebook] = {}

    def of(self, residency: ResidencySummary) -> Notebook:
        """Return what was written in a residency."""
        if residency.id not in self._known:
            self._known[residency.id] = self._read(residency.id)
        return self._known[residency.id]

    def holder_of(
        self, edit: NoteEdit, residencies: Iterable[ResidencySummary]
    ) -> ResidencySummary | None:
        """Return the first residency in which something that an edit changes was written."""
        changed = {each.id for each in edit.before}
        if not changed:
            return None
        held = (
            each for each in residencies if changed & {one.id for one in self.of(each).entries}
        )
        return next(held, None)

    def follow(self, residency: ResidencySummary, edit: NoteEdit) -> None:
        """Take note of a change that was stored."""
        if residency.id in self._known:
            self._known[residency.id] = self._known[residency.id].apply(edit)

    def forget(self, residency: ResidencySummary) -> None:
        """Read a notebook anew when it is next asked for."""
        self._known.pop(residency.id, None)

# SPDX-License-Identifier: Apache-2.0
"""How long edits have been without a backup that holds them."""

BACKUP_EVERY = 15 * 60.0
"""Seconds for which an edit may stay without a backup that holds it."""


class EditingTime:
    """Knows when a backup is due; seconds are by any clock that never jumps."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._tried: float | None = None

    def edited(self, now: float) -> None:
        """Take note of an edit."""
        if self._since is None:
            self._since = now

    def is_due(self, now: float) -> bool:
        """Tell whether the oldest edit that no backup holds is a quarter of an hour old."""
        return self._since is not None and now - self._since >= BACKUP_EVERY

    def backed_up(self) -> None:
        """Take note that a backup is made of all that was edited, or another file is open."""
        self._tried, self._since = self._since, None

    def failed(self) -> None:
        """Take note that it was not made after all."""
        self._since = self._tried

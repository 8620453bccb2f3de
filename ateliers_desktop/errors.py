# SPDX-License-Identifier: Apache-2.0
"""The kinds of error a person meets; anything else that is raised is a bug."""

from collections.abc import Sequence


class AteliersError(Exception):
    """Base of every error that is told in plain words instead of a traceback."""


class UserError(AteliersError):
    """Something the user can mend: says what happened, where, and what to do.

    Parameters
    ----------
    message
        One line or several, already in the user's words.
    details
        Further lines, each a place and what to do there (the problems of a workbook, say).
    """

    def __init__(self, message: str, details: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.details = tuple(details)


class MachineError(AteliersError):
    """The machine failed (disk full, folder read-only, solver killed); the data is as it was."""

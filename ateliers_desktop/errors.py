# SPDX-License-Identifier: Apache-2.0
"""The kinds of error a person meets; anything else that is raised is a bug."""

import errno
from collections.abc import Callable, Sequence


class AteliersError(Exception):
    """Base of every error that is told in plain words instead of a traceback.

    Parameters
    ----------
    source
        The English text, a literal in the code, with a named brace for each value; the
        catalogues translate it under the context "Errors".
    details
        Further lines, each a place and what to do there, already in the user's words.
    values
        What the braces stand for; never interpreted, but an error among them is translated too.
    """

    def __init__(self, source: str, details: Sequence[str] = (), **values: object) -> None:
        super().__init__(source)
        self.source = source
        self.values = values
        self.details = tuple(details)

    @property
    def message(self) -> str:
        """The text in English."""
        return self.in_words(lambda _context, text: text)

    def in_words(self, translate: Callable[[str, str], str]) -> str:
        """Return the text as `translate` has it, with the values put in."""
        text = translate("Errors", self.source)
        values = {
            name: value.in_words(translate) if isinstance(value, AteliersError) else value
            for name, value in self.values.items()
        }
        return text.format(**values) if values else text

    def __str__(self) -> str:
        return self.message


class UserError(AteliersError):
    """Something the user can mend: says what happened, where, and what to do."""


class MachineError(AteliersError):
    """The machine failed (disk full, folder read-only, solver killed); the data is as it was."""


def system_reason(failure: OSError) -> object:
    """Return why the system refused: in words that are translated, or as it says it itself.

    Of a file that another program holds open, Windows says what it says of a missing right.
    """
    return _REASONS.get(failure.errno or 0) or failure.strerror or failure


_REFUSED = UserError("access refused, or open in another program")
_REASONS: dict[int, UserError] = {
    errno.EACCES: _REFUSED,
    errno.EPERM: _REFUSED,
    errno.EROFS: UserError("protected against writing"),
    errno.ENOSPC: UserError("the disk is full"),
    errno.ENOENT: UserError("the file or the folder is not there any more"),
    errno.EIO: UserError("the medium does not answer"),
}

# SPDX-License-Identifier: Apache-2.0
"""A file that cannot be read as it lies, copied and brought up to date in a private place."""

from pathlib import Path

from ateliers_desktop.errors import UserError
from ateliers_desktop.private_folders import PrivateFolder
from ateliers_desktop.storage.backups import copy_whole
from ateliers_desktop.storage.failures import damaged
from ateliers_desktop.storage.opening import migrate


class ReadingCopy:
    """A copy of a file in order, of the newest version; the file itself stays untouched.

    Raises what SQLite and the system report, or UserError if the copy is not in order.
    """

    def __init__(self, source: Path) -> None:
        self._folder = PrivateFolder()
        self.path = self._folder.path / "copy.ateliers"
        try:
            copy_whole(source, self.path)
            migrate(self.path)
        except UserError as failure:
            self.discard()
            # It names a file that nobody knows.
            raise damaged(source) from failure
        except BaseException:
            self.discard()
            raise

    def discard(self) -> None:
        """Take the copy away, which nobody reads any more; again it does nothing."""
        self._folder.discard()

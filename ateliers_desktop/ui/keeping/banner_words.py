# SPDX-License-Identifier: Apache-2.0
"""Why a file can only be read, and why the place where it lies is none for work, in words."""

from contextlib import suppress
from datetime import datetime

from ateliers_desktop.errors import AteliersError
from ateliers_desktop.ui.keeping.medium import Medium
from ateliers_desktop.words import Translate


def read_only_text(
    reason: AteliersError | None, now: datetime, language: str, translate: Translate
) -> str:
    """Return why nothing can be changed in the open file, seen from now."""
    from ateliers_desktop.operations.keeping import FileInUseError, UnwritableFileError
    from ateliers_desktop.operations.keeping_words import moment_text

    if isinstance(reason, FileInUseError):
        text = translate(
            "Keeping",
            "Open for reading only: {user} on {host} has this file open since {since}. What is "
            "changed there is seen here when it is opened again.",
        )
        values = {key: str(value) for key, value in reason.values.items()}
        with suppress(ValueError):
            since = datetime.fromisoformat(values["since"])
            values["since"] = moment_text(since, now, language, translate)
        return text.format(**values)
    if isinstance(reason, UnwritableFileError):
        return translate(
            "Keeping",
            "Open for reading only: the file or its folder cannot be written to, as on a disc, a "
            "protected stick or in a folder of others.",
        )
    return translate("Keeping", "Open for reading only, as you wished.")


def copied_text(translate: Translate) -> str:
    """Return that a file of an older version, or one not closed in order, is read from a copy."""
    return translate(
        "Keeping",
        "It is shown by way of a copy that this version of the program can read; the file itself "
        "is not touched.",
    )


def medium_text(medium: Medium, translate: Translate) -> str:
    """Return what may happen to work on a medium; nothing where all is well."""
    if medium is Medium.REMOVABLE:
        return translate(
            "Keeping",
            "This file lies on a drive that can be pulled out, and some of them lose what they "
            "say is saved. Work on a copy on this computer, and carry it back at the end.",
        )
    if medium is Medium.NETWORK:
        return translate(
            "Keeping",
            "This file lies on a network drive. If the network fails, or two people write at "
            "once, it may be damaged. Work on a copy on this computer, and carry it back at the "
            "end.",
        )
    return ""

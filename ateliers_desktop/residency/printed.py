# SPDX-License-Identifier: Apache-2.0
"""What is remembered of a document that was printed: as of when it is, and what stood on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from ateliers_desktop.residency.schedule import Session
from ateliers_desktop.residency.slots import Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPerson:
    """Somebody who stood on a list to sign.

    Attributes
    ----------
    name
        As it stood there, also where it only held the place of one.
    belonging
        The project or organisation beside it, or empty.
    halves
        The parts of the day in which they were expected, of "morning" and "afternoon".
    """

    name: str
    belonging: str
    halves: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSheet:
    """The last print of a document; a later one takes its place.

    Attributes
    ----------
    name
        The name of the document's file, which is the same in every language.
    language
        "fr", "en" or "ar".
    printed_at
        Local time that stands on its pages, in whole seconds.
    sessions
        Those that stood on it.
    digest
        64 letters that differ as soon as its texts do, or empty: then nothing hangs there any
        more, and what told so was the last print.
    events
        Those of the programme that a calendar had.
    people
        Those who stood on an attendance list.
    """

    name: str
    language: str
    printed_at: datetime
    sessions: tuple[Session, ...]
    digest: str
    events: tuple[Slot, ...] = ()
    people: tuple[PrintedPerson, ...] = ()


LastPrints = Mapping[str, PrintedSheet]
"""The last prints in one language, by the names of the documents."""

NEVER_PRINTED: LastPrints = MappingProxyType({})

# SPDX-License-Identifier: Apache-2.0
"""What stands on paper, as values: every word already put in, nothing yet measured or drawn."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from typing import Protocol

from ateliers_desktop.agendas.changes import Change, ChangeNote
from ateliers_desktop.agendas.day_codes import DayCode, RoomCode
from ateliers_desktop.agendas.past_notes import Past
from ateliers_desktop.agendas.shaping import Direction
from ateliers_desktop.palette import AreaColour
from ateliers_desktop.residency import PrintedPerson, Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands at the head of every page of a document.

    Attributes
    ----------
    kicker
        The small line above the title.
    facts
        Short lines at the far side; the first one is set strong.
    version
        As of when the document is, in words.
    """

    kicker: str
    title: str
    facts: tuple[str, ...]
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """An entry of the legend: an area of expertise and how its bar looks."""

    area: str
    colour: AreaColour


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the wall agenda: when its slot starts and ends."""

    start: str
    end: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A break or an event across all columns.

    Attributes
    ----------
    before
        The row above which it stands; the number of rows if it stands below them all.
    """

    time: str
    text: str
    before: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A session on the wall.

    Attributes
    ----------
    mentor, mentor_short
        The full name, and the shortest form that no other mentor shares; empty where the columns
        are the mentors.
    time
        From when to when, for a session that does not fill exactly one row; else empty.
    column, first_row, last_row
        Where it stands, counted from 0; both rows belong to it.
    change
        What is marked at it since the last print.
    """

    project: str
    mentor: str
    mentor_short: str
    area: str
    colour: AreaColour
    time: str
    column: int
    first_row: int
    last_row: int
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a document comes from: what the file says of itself.

    Attributes
    ----------
    subject
        One line that names the document: the title of the file.
    author
        The programme, or the residency where no programme is named.
    language
        "fr", "en" or "ar".
    file_name
        ASCII, without spaces, shared with no other document of the residency.
    sessions, people
        Those that it is about; they are found again when it is printed the next time.
    """

    subject: str
    author: str
    language: str
    printed_at: datetime
    file_name: str
    sessions: tuple[Session, ...] = ()
    people: tuple[PrintedPerson, ...] = ()

    @property
    def direction(self) -> Direction:
        """Where the lines of its pages begin."""
        return Direction.of_language(self.language)


@dataclass(frozen=True, slots=True, kw_only=True)
class WallAgenda:
    """A day for everybody: the columns are the rooms, or the mentors where there are no rooms.

    Attributes
    ----------
    codes, codes_caption
        The columns' sessions for phones, and the line above them all.
    changes
        What changed since the last print, where that is told.
    """

    origin: Origin
    heading: Heading
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    bands: tuple[Band, ...]
    cards: tuple[Card, ...]
    legend: tuple[Key, ...]
    codes: tuple[RoomCode, ...]
    codes_caption: str
    changes: ChangeNote | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A session on a mentor's sheet.

    Attributes
    ----------
    time, room
        What stands at the side.
    need
        What it is about and how pressing that is.
    about
        The project in a line.
    before
        When the two met last, or that they did not yet.
    change
        What is marked at it since the last print.
    past
        What was written of earlier sessions, if anything was.
    """

    time: str
    room: str
    project: str
    need: str
    about: str
    before: tuple[str, ...]
    change: Change | None = None
    past: Past | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MentorSheet:
    """A mentor's day, in order, with room to write.

    Attributes
    ----------
    code
        The day for a phone; None where no session is left.
    changes
        What changed since the last print, where that is told.
    """

    origin: Origin
    heading: Heading
    code: DayCode | None
    meetings: tuple[Meeting, ...]
    footer: str
    changes: ChangeNote | None = None


class Document(Protocol):
    """Anything that is printed: a frozen value of texts and places, nothing of it measured yet."""

    @property
    def origin(self) -> Origin:
        """Where it comes from."""
        ...


def texts(value: object) -> Iterator[str]:
    """Yield every text that stands anywhere in a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif is_dataclass(value) and not isinstance(value, type | Session):
        for field in fields(value):
            yield from texts(getattr(value, field.name))

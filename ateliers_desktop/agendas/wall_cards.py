# SPDX-License-Identifier: Apache-2.0
"""Cards for planning on a wall, as values: one a session, and one a session not placed yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ateliers_desktop.agendas.changes import (
    Change,
    Changes,
    changes_since,
    project_and_mentor,
)
from ateliers_desktop.agendas.documents import Origin
from ateliers_desktop.agendas.session_words import need_and_priority, room_of
from ateliers_desktop.agendas.wording import capitalised, side_by_side, version
from ateliers_desktop.palette import AreaColour, area_colours
from ateliers_desktop.residency import (
    NEVER_PRINTED,
    LastPrints,
    Need,
    Project,
    Residency,
    Schedule,
    Session,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month, short_date, short_day_name, span


@dataclass(frozen=True, slots=True, kw_only=True)
class WallCard:
    """A card that is cut out.

    Attributes
    ----------
    time, day
        What stands at its head, one at each side; a card that is to be placed says so there.
    mentor, room
        Empty on a card that is to be placed.
    blanks
        What is filled in by hand on a card that is to be placed: lines of one or two words, each
        with room to write beside it.
    change
        What is marked on it since the last print: it is the one to be cut out anew.
    """

    time: str
    day: str
    project: str
    mentor: str
    area: str
    colour: AreaColour
    room: str
    blanks: tuple[tuple[str, ...], ...] = ()
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WallCards:
    """Cards of one size, with what stands in the margin beside them."""

    origin: Origin
    footer: str
    version: str
    cards: tuple[WallCard, ...]


def wall_cards(residency: Residency, schedule: Schedule, day: date, translate: Translate,
               language: str, printed_at: datetime,
               since: LastPrints = NEVER_PRINTED) -> WallCards | None:  # fmt: skip
    """Return a card for each session of a date, in order of time; None if there is none.

    What changed since these last prints is marked.
    """
    sessions = schedule.on(day)
    if not sessions:
        return None
    spoken = capitalised(day_and_month(day, language))
    title = side_by_side((translate("Cards", "Cards for the wall"), spoken), language)
    colours = area_colours(residency)
    name = f"cards-{day.isoformat()}.pdf"
    changes = changes_since(
        since, name, sessions, residency, schedule, project_and_mentor(language), translate,
        language,
    )  # fmt: skip
    return WallCards(
        origin=_origin(residency, title, language, printed_at, name, sessions),
        footer=side_by_side((title, residency.name), language),
        version=version(day, printed_at, translate, language),
        cards=tuple(
            _card(residency, each, colours[each.area], changes, translate, language)
            for each in sorted(sessions, key=lambda each: (each.start, each.room or ""))
        ),
    )


def cards_to_place(residency: Residency, schedule: Schedule, translate: Translate, language: str,
                   printed_at: datetime) -> WallCards | None:  # fmt: skip
    """Return a card for each session that is asked for and stands nowhere; None if all stand."""
    requests = tuple(_left(residency, schedule))
    if not requests:
        return None
    title = side_by_side(
        (translate("Cards", "Cards for the wall"), translate("Cards", "To be placed")), language
    )
    colours = area_colours(residency)
    return WallCards(
        origin=_origin(residency, title, language, printed_at, "cards-to-place.pdf"),
        footer=side_by_side((title, residency.name), language),
        version=version(residency.first_day, printed_at, translate, language),
        cards=tuple(
            _blank_card(residency, project, need, colours[need.area], translate, language)
            for project, need in requests
        ),
    )


def _origin(residency: Residency, title: str, language: str, printed_at: datetime,
            file_name: str, sessions: tuple[Session, ...] = ()) -> Origin:  # fmt: skip
    return Origin(
        subject=f"{title} · {residency.name}",
        author=residency.programme or residency.name,
        language=language,
        printed_at=printed_at,
        file_name=file_name,
        sessions=sessions,
    )


def _card(residency: Residency, session: Session, colour: AreaColour, changes: Changes,
          translate: Translate, language: str) -> WallCard:  # fmt: skip
    day = f"{short_day_name(session.day, language)} {short_date(session.day, language)}"
    return WallCard(
        time=span(session.start, session.end),
        day=capitalised(day),
        project=session.project,
        mentor=session.mentor,
        area=residency.area(session.area).name(language),
        colour=colour,
        room=room_of(residency, session, translate),
        change=changes.of(session),
    )


def _blank_card(residency: Residency, project: Project, need: Need, colour: AreaColour,
                translate: Translate, language: str) -> WallCard:  # fmt: skip
    time, mentor, room = (
        translate("Cards", "Time"),
        translate("Cards", "Mentor"),
        translate("Cards", "Room"),
    )
    return WallCard(
        time=translate("Cards", "To be placed"),
        day="",
        project=project.name,
        mentor="",
        area=need_and_priority(residency, need, need.area, translate, language),
        colour=colour,
        room="",
        blanks=((mentor,), (time, room) if residency.rooms else (time,)),
    )


def _left(residency: Residency, schedule: Schedule) -> Iterator[tuple[Project, Need]]:
    """Yield each need as often as sessions of it are asked for, not set aside and not placed."""
    placed = schedule.placed()
    for project in residency.projects:
        for need in project.needs:
            left = need.requests - placed[project.name, need.area]
            for _ in range(left):
                yield project, need

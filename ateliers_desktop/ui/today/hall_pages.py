# SPDX-License-Identifier: Apache-2.0
"""What the screen in the hall shows at a moment, page by page, as values."""

from dataclasses import dataclass
from math import ceil

from ateliers_desktop.operations.explanations import area_name
from ateliers_desktop.operations.today import Place, Today
from ateliers_desktop.operations.today_words import (
    day_text,
    free_text,
    minutes_left,
    place_name,
    row_text,
    state_text,
    when_text,
)
from ateliers_desktop.palette import AreaColour, area_colours
from ateliers_desktop.residency import Residency, Session, Slot, SlotKind
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, span
from ateliers_desktop.words.joining import isolated, joined


@dataclass(frozen=True, slots=True, kw_only=True)
class HallCard:
    """A room: who is in it now, about what, and who comes then.

    Attributes
    ----------
    name
        The project; where no session runs, what the room is.
    area, colour
        The area's name and colour, empty and None where no session runs.
    next_leads
        Whether what comes is what everybody looks for, since no session runs anywhere.
    """

    room: str
    name: str
    mentor: str = ""
    area: str = ""
    colour: AreaColour | None = None
    then: str = ""
    next_name: str = ""
    next_mentor: str = ""
    next_leads: bool = False

    @property
    def sentence(self) -> str:
        """All of it, as a screen reader says it."""
        parts = (self.room, self.name, self.mentor, self.area)
        behind = (self.then, self.next_name, self.next_mentor)
        return ", ".join(filter(None, (*parts, *behind)))


@dataclass(frozen=True, slots=True, kw_only=True)
class HallHead:
    """What stands above the rooms and below them.

    Attributes
    ----------
    share
        How much of what runs is over, from 0 to 1; None where nothing runs.
    residency
        Its name, the longest form first: the first that fits is shown.
    """

    day: str
    title: str
    time: str
    left: str
    share: float | None
    coming: str
    residency: tuple[str, ...]


def hall_head(today: Today, residency: Residency, language: str, translate: Translate) -> HallHead:
    """Return what stands around the rooms."""
    row, day = today.row, day_text(today.day, language)
    if row is None:
        title, left, share = state_text(today, language, translate), "", None
    else:
        hours = span(row.start, row.end)
        now = translate("Hall", "now")
        is_slot = row.kind is SlotKind.MENTORING
        title = isolated(hours, language) if is_slot else row_text(row, language, translate)
        day = joined((day, now if is_slot else hours), language)
        minutes = minutes_left(row.end, today.now)
        left = translate("Today", "%n minutes left", n=minutes)
        share = 1 - minutes / row.minutes
    pause = _next_pause(today, residency)
    coming = ""
    if pause is not None:
        coming = joined((clock(pause.start), row_text(pause, language, translate)), language, " ")
    return HallHead(
        day=day,
        title=title,
        time=clock(today.now),
        left=left,
        share=share,
        coming=coming,
        residency=(joined((residency.programme, residency.name), language), residency.name),
    )


def _next_pause(today: Today, residency: Residency) -> Slot | None:
    """Return the next break or event of the day."""
    return next(
        (
            each
            for each in residency.on(today.day)
            if each.start > today.now and each.kind is not SlotKind.MENTORING
        ),
        None,
    )


def hall_cards(
    today: Today, residency: Residency, language: str, translate: Translate
) -> tuple[HallCard, ...]:
    """Return the rooms in which anything happens, now or later."""
    colours, named = area_colours(residency), residency.told_in(language)
    places = [each for each in today.places if not each.is_quiet]
    resting = not any(each.now for each in places)

    def card(place: Place) -> HallCard:
        session: Session | None = place.now
        following = place.next
        then = ""
        if following is not None:
            when = when_text(following.start, today.now, language)
            then = translate("Today", "then {time}").format(time=when)
        if session is None:
            name, mentor, area, colour = free_text(place, translate), "", "", None
        else:
            name, mentor = session.project, session.mentor
            area = area_name(session.area, named)
            colour = colours.get(session.area)
        return HallCard(
            room=place_name(place, translate),
            name=name,
            mentor=mentor,
            area=area,
            colour=colour,
            then=then,
            next_name="" if following is None else following.project,
            next_mentor="" if following is None else following.mentor,
            next_leads=resting,
        )

    return tuple(card(each) for each in places)


def pages(cards: tuple[HallCard, ...], most: int) -> tuple[tuple[HallCard, ...], ...]:
    """Return the cards in pages as equal as can be, of at most so many; one page at least."""
    count = max(1, ceil(len(cards) / most))
    each = ceil(len(cards) / count)
    return tuple(cards[at * each : (at + 1) * each] for at in range(count))

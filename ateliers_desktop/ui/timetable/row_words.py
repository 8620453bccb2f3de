# SPDX-License-Identifier: Apache-2.0
"""Words for the rows of the grid: what they are called, and all that they are in one sentence."""

from datetime import datetime, time

from ateliers_desktop.residency import Residency, Slot, SlotKind
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month
from ateliers_desktop.words.joining import listed


def kind_name(kind: SlotKind, translate: Translate) -> str:
    """Return what a row is."""
    names = {
        SlotKind.MENTORING: translate("Grid", "Mentoring slot"),
        SlotKind.BREAK: translate("Grid", "Break"),
        SlotKind.EVENT: translate("Grid", "Event"),
    }
    return names[kind]


def row_title(slot: Slot, translate: Translate) -> str:
    """Return what a row is called: its title, or what it is."""
    return slot.title or kind_name(slot.kind, translate)


def row_name(slot: Slot, translate: Translate) -> str:
    """Return what a row is called, with its hours: "Break 10:30 – 10:45"."""
    return f"{row_title(slot, translate)} {hours(slot.start, slot.end)}"


def hours(start: datetime, end: datetime) -> str:
    """Return a stretch of a day; where it reaches midnight it ends at 24:00."""
    ends = "24:00" if end.time() == time() else clock(end)
    return f"{clock(start)} – {ends}"


def row_sentence(slot: Slot, sessions: int, translate: Translate, language: str) -> str:
    """Return when a row is, what it is, and what stands in it."""
    day = day_and_month(slot.day, language)
    said = [f"{day[:1].upper()}{day[1:]}", hours(slot.start, slot.end)]
    said.append(kind_name(slot.kind, translate))
    said += [each for each in (slot.title, slot.place) if each]
    if slot.kind is SlotKind.MENTORING:
        said.append(sessions_text(sessions, translate))
    if slot.kind is SlotKind.EVENT:
        said.append(audience_text(slot, translate, language))
    return listed(said, language)


def sessions_text(sessions: int, translate: Translate) -> str:
    """Return how many sessions stand in a slot."""
    if not sessions:
        return translate("Grid", "no session")
    return translate("Grid", "%n sessions", n=sessions)


def audience_text(slot: Slot, translate: Translate, language: str) -> str:
    """Return who attends an event."""
    audience = slot.audience
    if audience.everybody:
        return translate("Grid", "for everybody")
    who = list(audience.names)
    if audience.projects:
        who.insert(0, translate("Grid", "all projects"))
    if audience.mentors:
        who.insert(0, translate("Grid", "all mentors"))
    if not who:
        return translate("Grid", "for nobody")
    return translate("Grid", "for {names}").format(names=listed(who, language))


def place_names(residency: Residency) -> tuple[str, ...]:
    """Return the places that a row may be given with a click: rooms, then others in use."""
    rooms = tuple(each.name for each in residency.rooms)
    others = {each.place for each in residency.slots if each.place} - set(rooms)
    return (*rooms, *sorted(others))

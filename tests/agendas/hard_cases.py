# SPDX-License-Identifier: Apache-2.0
"""Residencies that paper finds hard: crowded days, endless names, hostile and mixed texts."""

from dataclasses import replace
from itertools import cycle, islice

from ateliers_desktop.residency import (
    Audience,
    Mentor,
    Need,
    Project,
    Room,
    Schedule,
    SlotKind,
    Team,
    clean,
    fold,
)
from tests.agendas.builders import TUESDAY, session, slot, small, with_slots
from tests.strategies import HOSTILE_NAMES

PEOPLE = 12
ENDLESS = ("n" * 80, "M" * 80, "طويل" * 20)
MIXED = (
    "نجمة الأطلس (2)",
    "راديو 2025 [الجنوب]",
    "Studio نجمة 3D",
    "Baobab – Stories / 4",
    "Le Fil d’Ariane « 1 »",
    "مشروع 09:00",
)
NO_GLYPH = ("山", "😀", "ⵣ")


def unique(names, count):
    """Return so many names made of these, no two of which count as the same."""
    chosen = []
    for number, name in enumerate(islice(cycle(names), count)):
        told = clean(name)
        known = {fold(each) for each in chosen}
        chosen.append(told if fold(told) not in known else f"{told} {number}")
    return tuple(chosen)


def hard_residency(names, rooms, slots):
    """Return a crowded Tuesday on which every text is one of these names."""
    projects, mentors = unique(names, PEOPLE), unique(names[::-1], PEOPLE)
    places, areas = unique(names, rooms), unique(names[1:] + names[:1], 3)
    base = small(mentors, projects, places, clocks=(), areas=areas)
    residency = replace(
        base,
        name=names[0],
        programme=names[-1],
        rooms=tuple(Room(name=each, capacity=9, equipment=names[:2]) for each in places),
        mentors=tuple(_told(each, names) for each in base.mentors),
        projects=tuple(_in_need(each, names) for each in base.projects),
    )
    return with_slots(
        residency,
        *(slot(TUESDAY, clock, 30) for clock in clocks(slots)),
        slot(TUESDAY, "20:00", 60, SlotKind.EVENT, title=names[0], place=names[-1],
             audience=Audience(mentors=False, names=mentors[:2])),
    )  # fmt: skip


def clocks(slots):
    """Return the starts of slots of half an hour, two of which lie apart for a break."""
    return tuple(f"{7 + number // 2:02d}:{number % 2 * 30:02d}" for number in range(slots))


def full_schedule(residency, slots):
    """Return a schedule that fills each room in each slot; each mentor stays in a room."""
    sessions = [
        session(
            residency, clock, 30, room=room.name,
            mentor=residency.mentors[at % len(residency.mentors)].name,
            project=residency.projects[(at + number) % len(residency.projects)].name,
            area=residency.areas[(at + number) % len(residency.areas)].code,
        )
        for number, clock in enumerate(clocks(slots))
        for at, room in enumerate(residency.rooms)
    ]  # fmt: skip
    return Schedule(sessions=tuple(sessions))


def _told(mentor: Mentor, names) -> Mentor:
    return replace(mentor, organisation=names[0], languages=("fr", "ar"))


def _in_need(project: Project, names) -> Project:
    return replace(
        project,
        discipline=names[0],
        country=names[-1],
        stage=names[0],
        summary=names[-1],
        team=Team(members=unique(names, 2), size=3),
        needs=tuple(Need(area=each.area, priority=3, sessions=2) for each in project.needs),
    )


HARD = {
    "endless": ENDLESS,
    "hostile": HOSTILE_NAMES[:12],
    "more hostile": HOSTILE_NAMES[12:24],
    "still more hostile": HOSTILE_NAMES[24:],
    "mixed": MIXED,
    "without glyphs": NO_GLYPH,
}
"""The names that every text is made of, by what is hard about them."""

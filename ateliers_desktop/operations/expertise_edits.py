# SPDX-License-Identifier: Apache-2.0
"""Changes of who knows what: a level of a mentor, a new area, what an area may be called."""

from collections.abc import Iterator
from dataclasses import replace

from ateliers_desktop.operations.editing import change, free_name
from ateliers_desktop.operations.record_checks import Fault, Finding
from ateliers_desktop.residency import Area, Edit, Expertise, Mentor, Residency, Schedule, fold

LEVELS = (0, 1, 2, 3)
"""None, and what the workbook knows."""

NAMES = ("french", "english", "arabic")


def set_level(
    residency: Residency, schedule: Schedule, mentor: str, area: str, level: int
) -> Edit:
    """Return the edit that gives a mentor a level in an area; 0 takes the area away."""
    old = residency.mentor(mentor)
    return change(residency, schedule, old, replace(old, expertises=_with(old, area, level)))


def new_area(residency: Residency, name: str, language: str) -> Area:
    """Return an area to begin with, named in one language, that nothing else is called."""
    taken = {fold(each) for area in residency.areas for each in _called(area)}
    free = free_name(name, taken) if fold(name) in taken else name
    names = {"fr": "french", "en": "english", "ar": "arabic"}
    return replace(Area(code=free), **{names.get(language, "french"): free})


def check_area(residency: Residency, old: Area | None, new: Area) -> tuple[Finding, ...]:
    """Return what stands against an area: no name in any language, or another's name."""
    return tuple(_faults(residency, old, new))


def _faults(residency: Residency, old: Area | None, new: Area) -> Iterator[Finding]:
    if not new.code:
        yield Finding(fault=Fault.NAME_MISSING, fields=("code",))
    if not any(getattr(new, each) for each in NAMES):
        yield Finding(fault=Fault.NAME_MISSING, fields=NAMES)
    others = {
        fold(name): name for area in residency.areas if area != old for name in _called(area)
    }
    for field in ("code", *NAMES):
        name = getattr(new, field)
        if name and fold(name) in others:
            yield Finding(fault=Fault.NAME_TAKEN, fields=(field,), name=others[fold(name)])


def _called(area: Area) -> Iterator[str]:
    yield from filter(None, (area.code, area.french, area.english, area.arabic))


def _with(mentor: Mentor, area: str, level: int) -> tuple[Expertise, ...]:
    """Return the expertises with one at another level, in its place, or new at the end."""
    if not level:
        return tuple(each for each in mentor.expertises if each.area != area)
    if not mentor.level(area):
        return (*mentor.expertises, Expertise(area=area, level=level))
    return tuple(
        replace(each, level=level) if each.area == area else each for each in mentor.expertises
    )

# SPDX-License-Identifier: Apache-2.0
"""A project put in the place of its former state, with the sessions of its needs going along."""

from collections.abc import Iterable
from dataclasses import replace

from ateliers_desktop.operations.editing import change, set_aside
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Need,
    Project,
    Residency,
    Schedule,
    Session,
    difference,
)


def change_project(residency: Residency, schedule: Schedule, old: Project, new: Project) -> Edit:
    """Return the edit that changes a project.

    Sessions follow a need that is asked for in another area, and go with one that is dropped.
    """
    aside = _only_set_aside(old, new)
    if aside is not None:
        return set_aside(residency, schedule, old.name, aside.area, aside.set_aside)
    edit = change(residency, schedule, old, new)
    becoming = _becoming(old.needs, new.needs)
    if not becoming:
        return edit
    sessions = tuple(_followed(schedule.apply(edit).sessions, new.name, becoming))
    return replace(difference(schedule, sessions, EditKind.CHANGE), data=edit.data)


def _only_set_aside(old: Project, new: Project) -> Need | None:
    """Return the one need that differs, if it does so by how much of it is set aside alone."""
    if replace(old, needs=new.needs) != new or len(old.needs) != len(new.needs):
        return None
    differing = [
        (before, after)
        for before, after in zip(old.needs, new.needs, strict=True)
        if before != after
    ]
    if len(differing) != 1:
        return None
    before, after = differing[0]
    return after if replace(before, set_aside=after.set_aside) == after else None


def _becoming(old: tuple[Need, ...], new: tuple[Need, ...]) -> dict[str, str | None]:
    """Return what becomes of the areas that are no longer asked for."""
    asked = {each.area for each in new}
    gone = [each.area for each in old if each.area not in asked]
    if len(old) != len(new):
        return dict.fromkeys(gone)
    return {
        before.area: after.area
        for before, after in zip(old, new, strict=True)
        if before.area in gone
    }


def _followed(
    sessions: Iterable[Session], project: str, becoming: dict[str, str | None]
) -> Iterable[Session]:
    for each in sessions:
        area = becoming.get(each.area, each.area) if each.project == project else each.area
        if area is not None:
            yield each if area == each.area else replace(each, area=area)

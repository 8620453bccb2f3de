# SPDX-License-Identifier: Apache-2.0
"""How far the needs are: said after a session, as one edit that can be taken back.

A need that is met asks for nothing any more. Its sessions that are still planned stay on the board
until the next proposal, or until somebody takes them off. Where more is needed, and nothing that
was asked for waits any more, one session is asked for besides.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ateliers_desktop.operations.record_checks import MOST_SESSIONS
from ateliers_desktop.operations.record_history import further_asked, project_versions
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Need,
    NeedState,
    Project,
    Residency,
    Schedule,
    Session,
    SessionStatus,
    Splice,
    residency_edit,
)

if TYPE_CHECKING:
    from ateliers_desktop.storage import LoggedEdit

NeedKey = tuple[str, str]
"""A need, by the name of its project and the code of its area."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """That a need is so far now."""

    project: str
    area: str
    state: NeedState


def say_how_far(
    residency: Residency,
    schedule: Schedule,
    needs: Iterable[NeedKey],
    state: NeedState,
    history: "Iterable[LoggedEdit]" = (),
) -> Edit:
    """Return the edit that says how far needs are; empty where they are so far already.

    Parameters
    ----------
    history
        The edits so far, the oldest first: a session that was added because more was needed is
        taken away again when that is taken back and it is not placed.
    """
    wanted, log = set(needs), tuple(history)
    projects = tuple(
        replace(
            project,
            needs=tuple(
                _becoming(project, need, state, schedule, log)
                if (project.name, need.area) in wanted
                else need
                for need in project.needs
            ),
        )
        for project in residency.projects
    )
    changed = replace(residency, projects=projects)
    return Edit(kind=EditKind.CHANGE, data=residency_edit(residency, changed))


def still_planned(schedule: Schedule, project: str, area: str) -> tuple[Session, ...]:
    """Return the sessions of a need that are planned and not locked: those to be taken off."""
    return tuple(
        each
        for each in schedule.sessions
        if (each.project, each.area) == (project, area)
        and each.status is SessionStatus.PLANNED
        and not each.fixed
    )


def only_state(old: Project, new: Project) -> Said | None:
    """Return what is said of the one need that differs, if nothing but its state does."""
    said = _said(old, new)
    if len(said) != 1:
        return None
    before, after = old.need(said[0].area), new.need(said[0].area)
    return said[0] if before and after and before.sessions == after.sessions else None


def said_by(edit: Edit) -> tuple[Said, ...]:
    """Return of which needs an edit says how far they are; nothing if it does anything else."""
    change = edit.data.projects
    if not replace(edit.data, projects=Splice()).is_empty or edit.before or edit.after:
        return ()
    if len(change.before) != len(change.after):
        return ()
    found: list[Said] = []
    for old, new in zip(change.before, change.after, strict=True):
        said = _said(old, new)
        if not said and old != new:
            return ()
        found += said
    return tuple(found)


def _said(old: Project, new: Project) -> tuple[Said, ...]:
    """Return what is said of the needs that differ; nothing if more than that differs."""
    if replace(old, needs=new.needs) != new or len(old.needs) != len(new.needs):
        return ()
    pairs = [each for each in zip(old.needs, new.needs, strict=True) if each[0] != each[1]]
    for before, after in pairs:
        if before.state is after.state:
            return ()
        if replace(before, state=after.state, sessions=after.sessions) != after:
            return ()
    return tuple(Said(project=new.name, area=each.area, state=each.state) for _, each in pairs)


def _becoming(
    project: Project,
    need: Need,
    state: NeedState,
    schedule: Schedule,
    history: "tuple[LoggedEdit, ...]",
) -> Need:
    """Return the need with another state, and one session more or fewer where that says so."""
    if need.state is state:
        return need
    placed, sessions = schedule.placed()[project.name, need.area], need.sessions
    if need.state is NeedState.MORE:
        added = further_asked(project_versions(history, project.name), need.area)
        if added and sessions >= added and placed < sessions - need.set_aside:
            sessions -= 1
    if state is NeedState.MORE and placed >= sessions - need.set_aside:
        sessions = min(sessions + 1, MOST_SESSIONS)
    return replace(need, state=state, sessions=sessions)

# SPDX-License-Identifier: Apache-2.0
"""What a project was before: read from the log of edits, under all its names."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from ateliers_desktop.residency import Edit, Need, NeedState, Project
from ateliers_desktop.residency.residency_edit import renamed

if TYPE_CHECKING:
    from ateliers_desktop.storage import LoggedEdit

_V = TypeVar("_V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One change of a project; None stands where it was not there.

    Attributes
    ----------
    number
        Its place among all edits of the residency, the oldest is 0.
    """

    number: int
    made_at: datetime
    edit: Edit
    before: Project | None
    after: Project | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed(Generic[_V]):
    """A value that became another; `number` as for :class:`Version`, local time."""

    number: int
    made_at: datetime
    before: _V
    after: _V


def project_versions(history: "Iterable[LoggedEdit]", name: str) -> tuple[Version, ...]:
    """Return every change of the project that bears a name now, the oldest first.

    Parameters
    ----------
    history
        The edits that are not undone, the oldest first.
    """
    found: list[Version] = []
    for number, logged in reversed(tuple(enumerate(history))):
        change = logged.edit.data.projects
        after = _named(change.after, name)
        before = _named(change.before, name)
        if before is None and after is not None:
            names = {new: old for old, new in renamed(change).items()}
            name = names.get(name, name)
            before = _named(change.before, name)
        if before != after:
            found.append(
                Version(
                    number=number,
                    made_at=logged.made_at,
                    edit=logged.edit,
                    before=before,
                    after=after,
                )
            )
    return tuple(reversed(found))


def changes_of(
    versions: Iterable[Version], value: Callable[[Project], _V], nothing: _V
) -> tuple[Changed[_V], ...]:
    """Return how a value of a project changed, the oldest change first.

    Parameters
    ----------
    nothing
        What the value is as long as there is no project.
    """
    found = []
    for each in versions:
        before = value(each.before) if each.before else nothing
        after = value(each.after) if each.after else nothing
        if before != after:
            found.append(
                Changed(number=each.number, made_at=each.made_at, before=before, after=after)
            )
    return tuple(found)


def needs_said(versions: Iterable[Version]) -> tuple[Changed[Need], ...]:
    """Return when it was said of which need how far it is, the oldest first."""
    return tuple(
        Changed(number=each.number, made_at=each.made_at, before=before, after=after)
        for each in versions
        if each.before is not None and each.after is not None
        for before, after in _paired(each.before, each.after, each.edit)
        if before.state is not after.state
    )


def further_asked(versions: Iterable[Version], area: str) -> int:
    """Return how many sessions a need came to as one was added for more; 0 if none was."""
    said = [each for each in needs_said(versions) if each.after.area == area]
    if not said or said[-1].after.state is not NeedState.MORE:
        return 0
    last = said[-1]
    return last.after.sessions if last.after.sessions > last.before.sessions else 0


def _paired(old: Project, new: Project, edit: Edit) -> Iterable[tuple[Need, Need]]:
    """Yield the needs that are in both, each as it was and as it became."""
    codes = {after: before for before, after in renamed(edit.data.areas, "code").items()}
    for after in new.needs:
        before = old.need(codes.get(after.area, after.area))
        if before is not None:
            yield before, after


def _named(run: tuple[Project, ...], name: str) -> Project | None:
    return next((each for each in run if each.name == name), None)

# SPDX-License-Identifier: Apache-2.0
"""A change of a residency's data as a value: what stood there, what comes, and the way back."""

from dataclasses import dataclass, fields, replace
from typing import Generic, TypeVar

from ateliers_desktop.residency.people import Area, Mentor, Project, Room
from ateliers_desktop.residency.residency import Residency
from ateliers_desktop.residency.slots import Slot

_V = TypeVar("_V")

LISTS = ("slots", "rooms", "areas", "mentors", "projects")
"""The lists of a residency, by the names of its attributes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Splice(Generic[_V]):
    """A run of a list taken out and another put in its place, at one position."""

    at: int = 0
    before: tuple[_V, ...] = ()
    after: tuple[_V, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether it changes nothing."""
        return not self.before and not self.after

    def apply(self, values: tuple[_V, ...]) -> tuple[_V, ...]:
        """Return the list after the change; ValueError if what goes does not stand there."""
        end = self.at + len(self.before)
        if values[self.at : end] != self.before or self.at > len(values):
            raise ValueError(f"at {self.at} stands {values[self.at : end]}, not {self.before}")
        return (*values[: self.at], *self.after, *values[end:])

    def inverse(self) -> "Splice[_V]":
        """Return the change that takes this one back."""
        return replace(self, before=self.after, after=self.before)


def splice(old: tuple[_V, ...], new: tuple[_V, ...]) -> Splice[_V]:
    """Return the shortest single run whose exchange turns one list into another."""
    if old == new:
        return Splice()
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    rest = most - start
    end = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return Splice(at=start, before=old[start : len(old) - end], after=new[start : len(new) - end])


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidencyEdit:
    """A change of the data: of the residency's own facts, and one run in each of its lists.

    Attributes
    ----------
    own
        The residency without its lists, before and after; empty where its facts stay.
    """

    own: Splice[Residency] = Splice()
    slots: Splice[Slot] = Splice()
    rooms: Splice[Room] = Splice()
    areas: Splice[Area] = Splice()
    mentors: Splice[Mentor] = Splice()
    projects: Splice[Project] = Splice()

    @property
    def is_empty(self) -> bool:
        """Tell whether it changes nothing."""
        return all(getattr(self, each.name).is_empty for each in fields(self))

    def apply(self, residency: Residency) -> Residency:
        """Return the residency after the change; ValueError if it was made on another."""
        lists = {name: getattr(self, name).apply(getattr(residency, name)) for name in LISTS}
        (own,) = self.own.apply((bare(residency),)) if self.own.before else (bare(residency),)
        return replace(own, **lists)

    def inverse(self) -> "ResidencyEdit":
        """Return the change that takes this one back."""
        return ResidencyEdit(
            **{each.name: getattr(self, each.name).inverse() for each in fields(self)}
        )


NO_CHANGE = ResidencyEdit()


def bare(residency: Residency) -> Residency:
    """Return a residency with its own facts alone."""
    return replace(residency, slots=(), rooms=(), areas=(), mentors=(), projects=())


def residency_edit(old: Residency, new: Residency) -> ResidencyEdit:
    """Return the change that turns one residency into another."""
    if old == new:
        return NO_CHANGE
    lists = {name: splice(getattr(old, name), getattr(new, name)) for name in LISTS}
    return ResidencyEdit(own=splice((bare(old),), (bare(new),)), **lists)


def renamed(change: Splice[_V], name: str = "name") -> dict[str, str]:
    """Return the new names of those that a change names anew, by the old ones.

    Who stands in the same place of a run of the same length is the same one, unless the name
    was there before, or is still there.
    """
    if len(change.before) != len(change.after):
        return {}
    old = [str(getattr(each, name)) for each in change.before]
    new = [str(getattr(each, name)) for each in change.after]
    return {
        before: after
        for before, after in zip(old, new, strict=True)
        if before != after and before not in new and after not in old
    }

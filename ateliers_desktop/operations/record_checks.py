# SPDX-License-Identifier: Apache-2.0
"""What stands against storing a room, a mentor or a project as a person has just written it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ateliers_desktop.operations.editing import Record, name_of, records
from ateliers_desktop.residency import Mentor, Need, Project, Residency, Room, fold

MOST_PEOPLE = 99_999
MOST_A_DAY = 24
MOST_SESSIONS = 99
MOST_MINUTES = 24 * 60


class Fault(StrEnum):
    """What can be wrong with a value; the words are put on elsewhere."""

    NAME_MISSING = "name-missing"
    NAME_TAKEN = "name-taken"
    LEAVES_TOO_EARLY = "leaves-too-early"
    OUT_OF_RANGE = "out-of-range"
    NOT_AN_ADDRESS = "not-an-address"
    TEAM_TOO_SMALL = "team-too-small"
    UNKNOWN_NAME = "unknown-name"
    UNKNOWN_LANGUAGE = "unknown-language"
    NOT_A_TIME = "not-a-time"
    DAY_MISSING = "day-missing"
    AREA_TWICE = "area-twice"
    AFTER_UNKNOWN = "after-unknown"
    AFTER_CIRCLE = "after-circle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong.

    Attributes
    ----------
    fields
        The attributes that it is about; changing any of them could mend it.
    name
        A name that the words mention, or empty; of an area it is the code.
    least, most
        What a number may be.
    """

    fault: Fault
    fields: tuple[str, ...]
    name: str = ""
    least: int = 0
    most: int = 0


def check_record(residency: Residency, old: Record | None, new: Record) -> tuple[Finding, ...]:
    """Return all that is wrong with a value that is to stand in the place of another, or be new.

    Parameters
    ----------
    old
        The value as the residency has it, or None if it has none yet.
    """
    found = list(_name(residency, old, new))
    if isinstance(new, Room):
        found += _numbers(new, {"capacity": (0, MOST_PEOPLE)})
    if isinstance(new, Mentor):
        limits = {"max_per_day": (1, MOST_A_DAY), "max_in_row": (1, MOST_A_DAY)}
        found += _numbers(new, limits | {"min_sessions": (0, MOST_SESSIONS)})
        found += _twice((each.area for each in new.expertises), "expertises")
        found += _person(new)
    if isinstance(new, Project):
        found += _numbers(new, {"max_per_day": (1, MOST_A_DAY)})
        found += _team(new)
        found += check_needs(new.needs)
        found += _person(new)
    return tuple(found)


def check_needs(needs: tuple[Need, ...]) -> tuple[Finding, ...]:
    """Return what is wrong with the needs of one project."""
    found = list(_twice((each.area for each in needs), "needs"))
    asked = {each.area for each in needs}
    for each in needs:
        found += _numbers(each, {"priority": (1, 3), "sessions": (1, MOST_SESSIONS)}, "needs")
        found += _numbers(each, {"minutes": (1, MOST_MINUTES)}, "needs")
        found += _numbers(each, {"set_aside": (0, each.sessions)}, "needs")
        if each.after and each.after not in asked:
            found.append(
                Finding(fault=Fault.AFTER_UNKNOWN, fields=("needs", "after"), name=each.after)
            )
        elif is_circular(needs, each.area):
            found.append(
                Finding(fault=Fault.AFTER_CIRCLE, fields=("needs", "after"), name=each.area)
            )
    return tuple(found)


def is_circular(needs: tuple[Need, ...], area: str) -> bool:
    """Tell whether the need in an area would have to wait for itself."""
    after = {each.area: each.after for each in needs}
    waiting = after.get(area, "")
    for _ in needs:
        if waiting == area:
            return True
        waiting = after.get(waiting, "")
    return False


def _name(residency: Residency, old: Record | None, new: Record) -> Iterator[Finding]:
    name = name_of(new)
    if not name:
        yield Finding(fault=Fault.NAME_MISSING, fields=("name",))
        return
    for each in records(residency, type(new)):
        if each != old and fold(name_of(each)) == fold(name):
            yield Finding(fault=Fault.NAME_TAKEN, fields=("name",), name=name_of(each))


def _person(who: Mentor | Project) -> Iterator[Finding]:
    before, _, behind = who.email.partition("@")
    if who.email and not (before.strip() and behind.strip()):
        yield Finding(fault=Fault.NOT_AN_ADDRESS, fields=("email",))
    if not _comes_first(who.arrival, who.departure):
        yield Finding(fault=Fault.LEAVES_TOO_EARLY, fields=("arrival", "departure"))


def _comes_first(arrival: datetime | None, departure: datetime | None) -> bool:
    return arrival is None or departure is None or arrival < departure


def _team(project: Project) -> Iterator[Finding]:
    team = project.team
    if not 0 <= team.size <= MOST_PEOPLE:
        yield Finding(fault=Fault.OUT_OF_RANGE, fields=("team",), least=0, most=MOST_PEOPLE)
    elif 0 < team.size < len(team.members):
        yield Finding(fault=Fault.TEAM_TOO_SMALL, fields=("team",), least=len(team.members))


def _numbers(
    value: object, limits: dict[str, tuple[int, int]], whole: str = ""
) -> Iterator[Finding]:
    for field, (least, most) in limits.items():
        number = getattr(value, field)
        if number is not None and not least <= number <= most:
            fields = (whole, field) if whole else (field,)
            yield Finding(fault=Fault.OUT_OF_RANGE, fields=fields, least=least, most=most)


def _twice(areas: Iterable[str], field: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for each in areas:
        if each in seen:
            yield Finding(fault=Fault.AREA_TWICE, fields=(field, "area"), name=each)
        seen.add(each)

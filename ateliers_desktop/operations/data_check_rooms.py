# SPDX-License-Identifier: Apache-2.0
"""Rooms that are missing, closed, without the equipment asked for, or too few for all sessions.

Room-slots are counted, so what is told is true: a long session takes as many as it has to, and
projects that share the rooms they can use are told exactly, by a flow over projects and rooms.
"""

from collections.abc import Collection, Iterator

from ateliers_desktop.operations.data_check_findings import (
    Finding,
    FindingCode,
    Params,
    Subject,
    Weight,
    several,
)
from ateliers_desktop.operations.data_check_overdraw import overdrawn, reach
from ateliers_desktop.operations.data_check_prospects import Prospects, fitting
from ateliers_desktop.residency import Project, fold

_RoomsThatDo = frozenset[int]


def useless_rooms(prospects: Prospects) -> Iterator[Finding]:
    """Note that no rooms are given, and each room that is closed throughout."""
    residency = prospects.residency
    if not residency.rooms:
        yield Finding(weight=Weight.NOTE, code=FindingCode.NO_ROOMS, subject=Subject.RESIDENCY)
    if not prospects.rooms_matter or not len(prospects.grid):
        return
    for room in residency.rooms:
        if not prospects.room_free[room.name]:
            yield Finding(
                weight=Weight.NOTE,
                code=FindingCode.ROOM_NEVER_OPEN,
                subject=Subject.ROOM,
                name=room.name,
            )


def missing_equipment(prospects: Prospects) -> Iterator[Finding]:
    """Tell of projects that ask for more equipment than any one room has."""
    rooms = prospects.residency.rooms
    there = {fold(thing) for room in rooms for thing in room.equipment}
    for project in prospects.residency.projects:
        if not rooms or prospects.rooms_for(project) or not _asks(prospects, project):
            continue
        nowhere = tuple(each for each in project.equipment if fold(each) not in there)
        yield Finding(
            weight=Weight.SERIOUS,
            code=FindingCode.EQUIPMENT_NOWHERE,
            subject=Subject.PROJECT,
            name=project.name,
            params=(
                *several("nowhere", nowhere),
                *several("equipment", project.equipment),
            ),
        )


def _asks(prospects: Prospects, project: Project) -> bool:
    return any(each.open for each in prospects.needs_of(project))


def crowded_rooms(prospects: Prospects) -> Iterator[Finding]:
    """Tell where there are fewer room-slots than the sessions asked for take.

    Projects whose equipment leaves the same rooms count together. What stays has its slots
    first, also where only some room, and not which, is sure.
    """
    if not prospects.rooms_matter:
        return
    rooms, sizes = prospects.problem.rooms, _sizes_by_rooms(prospects)
    capacities = {at: len(free) for at, free in enumerate(rooms.free)}
    demands = {kind: sum(each) for kind, each in sizes.items()}
    for each in prospects.problem.kept:
        if each.seated:
            demands[each.choices] = demands.get(each.choices, 0) + len(each.slots)
    servers = {kind: tuple(sorted(kind)) for kind in demands}
    total = sum(capacities.values())
    if sum(demands.values()) > total:
        names = frozenset(prospects.project_free)
        numbers = _numbers(prospects, frozenset(demands), total, names)
        yield _of_all(FindingCode.ROOMS_TOO_FEW, numbers)
    for kinds in overdrawn(demands, capacities, servers):
        able = reach(kinds, servers)
        ever_open = any(prospects.room_free[rooms.names[at]] for at in able)
        if ever_open and len(able) < len(rooms.names):
            slots = sum(capacities[at] for at in able)
            names = frozenset(each.name for each in _projects_for(prospects, kinds))
            numbers = _numbers(prospects, kinds, slots, names)
            yield _of_all(
                FindingCode.EQUIPPED_ROOMS_TOO_FEW, (*numbers, *_asking_for(prospects, kinds))
            )


def _sizes_by_rooms(prospects: Prospects) -> dict[_RoomsThatDo, list[int]]:
    """Return, by the rooms that would do, how many slots each open request takes in a room."""
    sizes: dict[_RoomsThatDo, list[int]] = {}
    for asked in prospects.needs:
        rooms = prospects.rooms_for(asked.project)
        if rooms and asked.open:
            sizes.setdefault(rooms, []).extend([prospects.fewest_slots(asked)] * asked.open)
    return sizes


def _numbers(
    prospects: Prospects, kinds: frozenset[_RoomsThatDo], slots: int, projects: frozenset[str]
) -> Params:
    """Return how many sessions some projects ask for, and how many fit into slots of rooms."""
    sizes, kept = _sizes_by_rooms(prospects), prospects.problem.kept
    wanted = [size for kind in kinds for size in sizes.get(kind, ())]
    seated = sum(len(each.slots) for each in kept if each.seated and each.choices in kinds)
    there = sum(each.session.project in projects for each in kept)
    most = fitting(wanted, slots - seated) + there
    return (("asked", len(wanted) + there), ("most", most))


def _projects_for(prospects: Prospects, kinds: Collection[_RoomsThatDo]) -> list[Project]:
    """Return the projects with open requests for which just these rooms would do."""
    projects = {each.project.name: each.project for each in prospects.needs if each.open}
    return [each for each in projects.values() if prospects.rooms_for(each) in kinds]


def _asking_for(prospects: Prospects, kinds: Collection[_RoomsThatDo]) -> Params:
    """Return the equipment that leaves these rooms, and who asks for it."""
    asking = _projects_for(prospects, kinds)
    things = dict.fromkeys(thing for each in asking for thing in each.equipment)
    return (
        *several("equipment", tuple(things)),
        *several("project", tuple(each.name for each in asking)),
    )


def _of_all(code: FindingCode, params: Params) -> Finding:
    return Finding(weight=Weight.SERIOUS, code=code, subject=Subject.RESIDENCY, params=params)

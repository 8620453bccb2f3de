# SPDX-License-Identifier: Apache-2.0
"""Rooms for sessions whose times are settled: which kept ones can be seated, and a first seating.

A session of several slots stays in one room, so sessions are seated as a matching that is
improved by augmenting paths (Kuhn), each session against all the slots that it fills.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ateliers_desktop.scheduling.problem import Problem, Seats


@dataclass(frozen=True, slots=True)
class Guest:
    """A session that needs a room: its key in `Seats`, its slots, and the rooms that would do."""

    key: int
    slots: range
    choices: tuple[int, ...]


class Seating:
    """Sessions in rooms, admitted one by one; those inside move where that lets another in."""

    def __init__(self) -> None:
        self._holder: dict[tuple[int, int], Guest] = {}

    @property
    def seats(self) -> dict[int, int]:
        """The rooms given, by the guests' keys."""
        return {guest.key: room for (room, _), guest in self._holder.items()}

    def admit(self, guest: Guest) -> bool:
        """Seat a guest if an augmenting path is found; otherwise change nothing."""
        return self._place(guest, set())

    def _place(self, guest: Guest, visited: set[tuple[int, range]]) -> bool:
        for room in guest.choices:
            if (room, guest.slots) in visited:
                continue
            visited.add((room, guest.slots))
            held = (self._holder.get((room, slot)) for slot in guest.slots)
            in_the_way = {other for other in held if other is not None}
            if len(in_the_way) > 1:
                continue
            for other in in_the_way:
                self._leave(other, room)
            self._take(guest, room)
            if all(self._place(other, visited) for other in in_the_way):
                return True
            self._leave(guest, room)
            for other in in_the_way:
                self._take(other, room)
        return False

    def _take(self, guest: Guest, room: int) -> None:
        self._holder.update({(room, slot): guest for slot in guest.slots})

    def _leave(self, guest: Guest, room: int) -> None:
        for slot in guest.slots:
            del self._holder[room, slot]


def seatable(problem: Problem) -> Problem:
    """Return the problem in which only those kept sessions ask for a room that can get one.

    The others stay where they are, in a room that does not suit them or in none; what they occupy
    can leave further ones without.
    """
    while True:
        seating = Seating()
        admitted = {guest.key for guest in kept_guests(problem) if seating.admit(guest)}
        left = [
            at for at, each in enumerate(problem.kept) if each.seated and -1 - at not in admitted
        ]
        if not left:
            return problem
        problem = _as_they_are(problem, left)


def _as_they_are(problem: Problem, left: list[int]) -> Problem:
    kept, free = list(problem.kept), list(problem.rooms.free)
    for at in left:
        name, slots = kept[at].session.room, kept[at].slots
        room = None if name is None else problem.rooms.names.index(name)
        kept[at] = replace(kept[at], seated=False, room=room)
        if room is not None:
            free[room] -= frozenset(slots) - problem.shared_slots
    rooms = replace(problem.rooms, free=tuple(free))
    return replace(problem, kept=tuple(kept), rooms=rooms)


def seat_plan(
    problem: Problem, taken: Iterable[int], confined: Mapping[int, frozenset[int]] | None = None
) -> Seats:
    """Return rooms for placements taken and kept sessions that ask, for as many as are found.

    Parameters
    ----------
    confined
        The kind of room decided for sessions of several slots, by key. With these given all are
        seated: within a kind rooms are alike, so sessions taken in order of time find one (an
        interval graph), and the sessions of one slot are matched to what is left.
    """
    within = confined or {}
    guests = [*kept_guests(problem), *(guest_at(problem, at) for at in taken)]
    guests = [
        replace(guest, choices=tuple(room for room in guest.choices if room in within[guest.key]))
        if guest.key in within
        else guest
        for guest in guests
    ]
    guests.sort(key=lambda guest: (len(guest.slots) == 1, guest.slots.start, len(guest.choices)))
    seating = Seating()
    for guest in guests:
        seating.admit(guest)
    return dict(seating.seats)


def guest_at(problem: Problem, at: int, room: int | None = None) -> Guest:
    """Return what a placement asks for: first that room, then the mentor's own, then any."""
    pairing, slots = problem.pairing_of(at), problem.placements[at].slots
    guest = _guest(problem, at, slots, problem.group_of(at).rooms, pairing.host)
    return replace(guest, choices=tuple(sorted(guest.choices, key=lambda each: each != room)))


def kept_guests(problem: Problem) -> list[Guest]:
    """Return what the kept sessions ask for that have no room yet; key -1 - index."""
    return [
        _guest(problem, -1 - at, each.slots, each.choices, each.host)
        for at, each in enumerate(problem.kept)
        if each.seated
    ]


def _guest(problem: Problem, key: int, slots: range, choices: frozenset[int], host: int) -> Guest:
    own = problem.rooms.own.get(host)
    free = [room for room in sorted(choices) if problem.rooms.free[room].issuperset(slots)]
    return Guest(key, slots, tuple(sorted(free, key=lambda room: room != own)))

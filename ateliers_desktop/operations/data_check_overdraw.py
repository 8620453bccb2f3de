# SPDX-License-Identifier: Apache-2.0
"""Who asks for more than all that could serve them can give: exact, by a small flow (Hall)."""

from collections.abc import Collection, Hashable, Iterator, Mapping
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
H = TypeVar("H", bound=Hashable)


def overdrawn(
    demands: Mapping[K, int], capacities: Mapping[H, int], servers: Mapping[K, Collection[H]]
) -> Iterator[frozenset[K]]:
    """Yield sets of askers that together ask for more than all that serve any of them can give.

    Each set is minimal: without any one of its members the others could be served. What was
    told is left out before the search goes on, so the sets share no member. Whenever not all
    demands can be met together, there is at least one set.
    """
    left = {key: count for key, count in demands.items() if count > 0}
    while found := _Flow(left, capacities, servers).overdrawn():
        least = _least(found, left, capacities, servers)
        yield least
        for key in least:
            del left[key]


def reach(keys: Collection[K], servers: Mapping[K, Collection[H]]) -> frozenset[H]:
    """Return all that could serve any of some askers."""
    return frozenset(host for key in keys for host in servers[key])


def _least(
    found: frozenset[K],
    demands: Mapping[K, int],
    capacities: Mapping[H, int],
    servers: Mapping[K, Collection[H]],
) -> frozenset[K]:
    """Return a part of a set that asks for too much, and of which no smaller part does."""
    for key in (each for each in demands if each in found):
        fewer = {each: demands[each] for each in demands if each in found and each != key}
        part = _Flow(fewer, capacities, servers).overdrawn()
        if part:
            return _least(part, fewer, capacities, servers)
    return found


class _Flow(Generic[K, H]):
    """Demands given out one by one to hosts with something left, along augmenting paths."""

    def __init__(
        self,
        demands: Mapping[K, int],
        capacities: Mapping[H, int],
        servers: Mapping[K, Collection[H]],
    ) -> None:
        self._demands, self._servers = demands, servers
        self._left = dict(capacities)
        self._given: dict[H, dict[K, int]] = {host: {} for host in capacities}

    def overdrawn(self) -> frozenset[K] | None:
        """Return a set that asks for too much, or None if every demand can be met."""
        for key, count in self._demands.items():
            for _ in range(count):
                blocked = self._augment(key)
                if blocked:
                    return blocked
        return None

    def _augment(self, asker: K) -> frozenset[K] | None:
        """Serve an asker once more, or return all who share what is exhausted with it."""
        came: dict[K, tuple[K, H] | None] = {asker: None}
        seen: set[H] = set()
        queue = [asker]
        for key in queue:
            for host in self._servers[key]:
                if host in seen:
                    continue
                if self._left[host] > 0:
                    self._serve(key, host, came)
                    return None
                seen.add(host)
                for other, count in self._given[host].items():
                    if count > 0 and other not in came:
                        came[other] = (key, host)
                        queue.append(other)
        return frozenset(came)

    def _serve(self, key: K, host: H, came: Mapping[K, tuple[K, H] | None]) -> None:
        """Serve a key by a host, and those before it on the path by what the next gave up."""
        self._left[host] -= 1
        self._add(host, key, 1)
        step = came[key]
        while step is not None:
            earlier, given_up = step
            self._add(given_up, key, -1)
            self._add(given_up, earlier, 1)
            key, step = earlier, came[earlier]

    def _add(self, host: H, key: K, count: int) -> None:
        self._given[host][key] = self._given[host].get(key, 0) + count

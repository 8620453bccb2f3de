# SPDX-License-Identifier: Apache-2.0
"""Which event is which: an identifier that stays when an event is named anew or moved.

Whoever changes an event hands its identifier on. Where it comes without one, as from a workbook or
an older log, it is the event that it resembles most of those that stood there before.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from hashlib import sha256

from ateliers_desktop.residency.names import fold
from ateliers_desktop.residency.residency import Residency
from ateliers_desktop.residency.slots import Slot, SlotKind


def with_event_ids(residency: Residency, before: Sequence[Slot] = ()) -> Residency:
    """Return a residency in which every event has an identifier of its own, and nothing else has.

    The same values lead to the same identifiers, in memory and in the file.

    Parameters
    ----------
    before
        The rows that stood there until now.
    """
    known = {each.id: each for each in before if each.id}
    ids = _claimed(residency.slots, known)
    events = [at for at, each in enumerate(residency.slots) if each.kind is SlotKind.EVENT]
    for likeness in _LIKENESSES:
        free = {each: known[each] for each in known if each not in ids.values()}
        for at in events:
            if at in ids or not free:
                continue
            wanted = likeness(residency.slots[at])
            found = next((id_ for id_, old in free.items() if likeness(old) == wanted), None)
            if found is not None and wanted is not None:
                ids[at] = found
                del free[found]
    ids |= _fresh(residency, [at for at in events if at not in ids], set(ids.values()))
    slots = (_identified(each, ids.get(at, "")) for at, each in enumerate(residency.slots))
    return replace(residency, slots=tuple(slots))


def _identified(slot: Slot, id_: str) -> Slot:
    return slot if slot.id == id_ else replace(slot, id=id_)


_LIKENESSES: tuple[Callable[[Slot], Hashable], ...] = (
    lambda slot: (fold(slot.title), slot.start),
    lambda slot: (fold(slot.title), slot.day),
    lambda slot: fold(slot.title) or None,
    lambda slot: (slot.start, slot.end),
    lambda slot: slot.start,
)
"""By what an event without identifier is found again, the surest first; None is like nothing."""


def _claimed(slots: Sequence[Slot], known: dict[str, Slot]) -> dict[int, str]:
    """Return the identifiers that events bring along, by their places.

    Of several with one, as after copying, it is the one that stands as it stood, or the first.
    """
    claims: dict[str, list[int]] = {}
    for at, each in enumerate(slots):
        if each.id and each.kind is SlotKind.EVENT:
            claims.setdefault(each.id, []).append(at)
    return {
        next((at for at in places if slots[at] == known.get(id_)), places[0]): id_
        for id_, places in claims.items()
    }


def _fresh(residency: Residency, places: Iterable[int], taken: set[str]) -> dict[int, str]:
    """Return identifiers for new events: the same again where a workbook is imported again."""
    found: dict[int, str] = {}
    seen: Counter[tuple[str, str]] = Counter()
    for at in places:
        slot = residency.slots[at]
        same = (slot.day.isoformat(), fold(slot.title))
        while at not in found:
            seen[same] += 1
            text = "\0".join((fold(residency.name), *same, str(seen[same])))
            id_ = sha256(text.encode()).hexdigest()[:32]
            if id_ not in taken:
                found[at] = id_
                taken.add(id_)
    return found

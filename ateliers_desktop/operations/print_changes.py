# SPDX-License-Identifier: Apache-2.0
"""What changed since the last print: which documents are new, differ, or hang there in vain."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ateliers_desktop.agendas import Document, Origin, digest, file_name
from ateliers_desktop.operations.printing import Kind, Order, documents_of
from ateliers_desktop.residency import NEVER_PRINTED, LastPrints, PrintedSheet, Session


class State(StrEnum):
    """What became of a document since it was printed in its language.

    An emptied one has no session left and says so on its pages; one that is gone cannot even
    say that: it is only to be taken down.
    """

    NEW = "new"
    CHANGED = "changed"
    EMPTIED = "emptied"
    GONE = "gone"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A document of an order beside its last print.

    Attributes
    ----------
    day
        The date that it is about; None for a week or what is to be placed.
    who
        The one mentor, project or room whose it is, or empty.
    document
        Plain, as it is printed for the first time; None where it would no longer be.
    marked
        The same with what changed marked on it, or None as above.
    note
        What is to be remembered once it is printed.
    """

    kind: Kind
    day: date | None
    who: str
    state: State
    document: Document | None
    marked: Document | None
    note: PrintedSheet


def compare(
    kinds: Sequence[Kind], order: Order, printed: Iterable[PrintedSheet]
) -> tuple[Sheet, ...]:
    """Return the documents of an order, kind by kind, each beside its last print.

    Parameters
    ----------
    printed
        All that is remembered of earlier prints; other languages have no part in it.
    """
    last = {each.name: each for each in printed if each.language == order.language}
    return tuple(sheet for kind in kinds for sheet in _of_kind(kind, order, last))


def changed(sheets: Iterable[Sheet]) -> tuple[Sheet, ...]:
    """Return those that are not as they were printed."""
    return tuple(each for each in sheets if each.state is not State.SAME)


def _of_kind(kind: Kind, order: Order, last: LastPrints) -> Iterable[Sheet]:
    plain = {
        file_name(each): each for each in documents_of(kind, replace(order, since=NEVER_PRINTED))
    }
    marked = {file_name(each): each for each in documents_of(kind, replace(order, since=last))}
    for name, each in marked.items():
        yield _sheet(kind, order, plain.get(name), each, last.get(name))
    for name, print_ in last.items():
        if name not in marked and print_.digest and _is_ordered(kind, order, name):
            yield _gone(kind, order, print_)


def _sheet(
    kind: Kind, order: Order, plain: Document | None, marked: Document, last: PrintedSheet | None
) -> Sheet:
    seal = "" if plain is None else digest(plain)
    sessions = marked.origin.sessions
    if plain is None:
        state = State.EMPTIED
    elif last is None or not last.digest:
        state = State.NEW
    else:
        state = State.SAME if last.digest == seal else State.CHANGED
    return Sheet(
        kind=kind,
        day=_day(file_name(marked)),
        who=_who(kind, sessions or (last.sessions if last is not None else ())),
        state=state,
        document=plain,
        marked=marked,
        note=_note(order, file_name(marked), seal, marked.origin),
    )


def _gone(kind: Kind, order: Order, last: PrintedSheet) -> Sheet:
    return Sheet(
        kind=kind,
        day=_day(last.name),
        who=_who(kind, last.sessions),
        state=State.GONE,
        document=None,
        marked=None,
        note=_note(order, last.name, ""),
    )


def _note(order: Order, name: str, seal: str, origin: Origin | None = None) -> PrintedSheet:
    return PrintedSheet(
        name=name,
        language=order.language,
        printed_at=order.printed_at.replace(microsecond=0),
        sessions=() if origin is None else origin.sessions,
        digest=seal,
        people=() if origin is None else origin.people,
    )


_BEGINNINGS = {
    Kind.AGENDA: "agenda",
    Kind.MENTORS: "mentor",
    Kind.PROJECTS: "project",
    Kind.ROOMS: "room",
    Kind.ATTENDANCE: "attendance",
    Kind.WEEK: "week",
    Kind.CARDS: "cards",
}
"""How the names of a kind's documents begin."""
_NAME = re.compile(r"(?P<kind>[a-z]+)(?:-(?P<day>\d{4}-\d\d-\d\d))?")


def _is_ordered(kind: Kind, order: Order, name: str) -> bool:
    """Tell whether an order would take a document of that name if there were one."""
    found = _NAME.match(name)
    if found is None or found["kind"] != _BEGINNINGS[kind] or order.name:
        return False
    day = _day(name)
    return order.days == order.residency.dates if day is None else day in order.days


def _day(name: str) -> date | None:
    found = _NAME.match(name)
    try:
        return date.fromisoformat(found["day"] or "") if found is not None else None
    except ValueError:
        return None


def _who(kind: Kind, sessions: Sequence[Session]) -> str:
    """Return whose a document is, which is the same in all its sessions."""
    if not sessions:
        return ""
    names = {
        Kind.MENTORS: sessions[0].mentor,
        Kind.PROJECTS: sessions[0].project,
        Kind.ROOMS: sessions[0].room or "",
    }
    return names.get(kind, "")

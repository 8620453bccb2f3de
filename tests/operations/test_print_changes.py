# SPDX-License-Identifier: Apache-2.0
"""Which documents differ from those that were printed last, by kind, day, person and language."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from ateliers_desktop.operations.print_changes import Sheet, State, changed, compare
from ateliers_desktop.operations.printing import Kind, Order, documents_of
from ateliers_desktop.residency import PrintedSheet, Residency, Schedule, Session
from tests import builders

SHEETS = (Kind.AGENDA, Kind.MENTORS, Kind.PROJECTS, Kind.ROOMS, Kind.ATTENDANCE)
EVENING, MORNING = datetime(2025, 10, 5, 18, 2, 7, 99), datetime(2025, 10, 6, 8, 15)
RESIDENCY = builders.residency(
    days=2,
    mentors=(builders.mentor("Awa"), builders.mentor("Léa")),
    projects=(builders.project("Sirocco"), builders.project("Griot")),
    rooms=(builders.room("Atelier"), builders.room("Studio")),
)
MONDAY, TUESDAY = RESIDENCY.dates
AWA = builders.session("09:00-09:45")
LEA = builders.session("09:00-09:45", mentor="Léa", project="Griot", room="Studio")
LEA_TUESDAY = builders.session("09:00-09:45", day=1, mentor="Léa", project="Griot")


def order(*sessions: Session, **fields: Any) -> Order:
    """Return an order for everything in French, on the evening before."""
    given: dict[str, Any] = {
        "residency": RESIDENCY,
        "schedule": Schedule(sessions=sessions),
        "language": "fr",
        "days": RESIDENCY.dates,
        "name": "",
        "printed_at": EVENING,
        **fields,
    }
    return Order(**given)


def notes(kinds: Sequence[Kind], made: Order) -> list[PrintedSheet]:
    """Return what is remembered of an order that is printed whole."""
    return [each.note for each in compare(kinds, made, ())]


def told(sheets: Sequence[Sheet]) -> list[tuple[str, State]]:
    """Return the names of documents that are not as they were, and what became of them."""
    names = [each.note.name.removesuffix(".pdf") for each in sheets]
    return [
        (name, each.state)
        for name, each in zip(names, sheets, strict=True)
        if each.state is not State.SAME
    ]


def after(before: Order, later: Order, *kinds: Kind) -> list[tuple[str, State]]:
    """Return what became of the documents of an order when a later one is made."""
    return told(compare(kinds or SHEETS, later, notes(kinds or SHEETS, before)))


def test_everything_is_new_that_was_never_printed() -> None:
    sheets = compare(SHEETS, order(AWA, LEA), ())
    assert {each.state for each in sheets} == {State.NEW}
    plain = [each for kind in SHEETS for each in documents_of(kind, order(AWA, LEA))]
    assert [each.document for each in sheets] == plain
    assert [each.marked for each in sheets] == plain


def test_nothing_changed_is_the_same_at_another_time() -> None:
    before = order(AWA, LEA, LEA_TUESDAY)
    assert after(before, replace(before, printed_at=MORNING), *Kind) == []
    assert changed(compare(list(Kind), before, notes(list(Kind), before))) == ()


def test_a_moved_session_changes_the_documents_of_its_people_room_and_day_alone() -> None:
    moved = replace(AWA, start=builders.at("10:30"), end=builders.at("11:15"))
    assert after(order(AWA, LEA), order(moved, LEA)) == [
        ("agenda-2025-10-06", State.CHANGED),
        ("mentor-2025-10-06-awa", State.CHANGED),
        ("project-2025-10-06-sirocco", State.CHANGED),
        ("room-2025-10-06-atelier", State.CHANGED),
    ]


def test_what_is_remembered_is_what_stood_on_the_plain_document() -> None:
    sheet = compare([Kind.MENTORS], order(AWA, LEA), ())[0].note
    assert (sheet.name, sheet.language) == ("mentor-2025-10-06-awa.pdf", "fr")
    assert sheet.printed_at == EVENING.replace(microsecond=0)
    assert sheet.sessions == (AWA,)
    assert len(sheet.digest) == 64


def test_after_the_changes_are_printed_nothing_is_left_to_be_printed() -> None:
    first, second = order(AWA, LEA), order(replace(AWA, room="Studio"), LEA_TUESDAY)
    printed = {each.name: each for each in notes(SHEETS, first)}
    printed |= {
        each.note.name: each.note for each in changed(compare(SHEETS, second, [*printed.values()]))
    }
    assert told(compare(SHEETS, second, printed.values())) == []


def test_a_day_that_became_empty_is_told_once() -> None:
    before, later = order(AWA, LEA), order(AWA)
    sheets = compare([Kind.MENTORS], later, notes([Kind.MENTORS], before))
    assert told(sheets) == [("mentor-2025-10-06-lea", State.EMPTIED)]
    emptied = sheets[1]
    assert emptied.document is None
    assert emptied.marked is not None
    assert (emptied.who, emptied.day) == ("Léa", MONDAY)
    assert (emptied.note.sessions, emptied.note.digest) == ((), "")
    printed = [*notes([Kind.MENTORS], later), emptied.note]
    assert told(compare([Kind.MENTORS], later, printed)) == []


def test_a_session_after_an_empty_day_was_told_is_new_and_marked() -> None:
    emptied = compare([Kind.MENTORS], order(), notes([Kind.MENTORS], order(AWA)))[0].note
    (sheet,) = compare([Kind.MENTORS], order(AWA), [emptied])
    assert sheet.state is State.NEW
    assert sheet.marked is not None
    assert getattr(sheet.marked, "changes", None) is not None


def without(residency: Residency) -> Residency:
    """Return the residency without its second mentor and without a grid on Tuesday."""
    monday = tuple(each for each in residency.slots if each.day == MONDAY)
    return replace(residency, mentors=residency.mentors[:1], slots=monday)


def test_documents_that_would_no_longer_be_are_gone_and_named() -> None:
    before = order(AWA, LEA, LEA_TUESDAY)
    kinds = (Kind.AGENDA, Kind.MENTORS, Kind.ATTENDANCE, Kind.CARDS)
    later = order(AWA, residency=without(RESIDENCY))
    sheets = [
        each for each in compare(kinds, later, notes(kinds, before)) if each.state is State.GONE
    ]
    assert [(each.note.name, each.who, each.day) for each in sheets] == [
        ("agenda-2025-10-07.pdf", "", TUESDAY),
        ("mentor-2025-10-06-lea.pdf", "Léa", MONDAY),
        ("mentor-2025-10-07-lea.pdf", "Léa", TUESDAY),
        ("attendance-2025-10-07.pdf", "", TUESDAY),
        ("cards-2025-10-07.pdf", "", TUESDAY),
    ]
    assert all(each.marked is None for each in sheets)
    printed = [*notes(kinds, later), *(each.note for each in sheets)]
    assert told(compare(kinds, later, printed)) == []


def test_nothing_is_missed_on_days_and_of_people_that_are_not_asked_for() -> None:
    printed = notes(SHEETS, order(AWA, LEA, LEA_TUESDAY))
    monday = order(AWA, LEA, LEA_TUESDAY, days=(MONDAY,))
    assert told(compare(SHEETS, monday, printed)) == []
    awa = order(AWA, name="Awa")
    assert told(compare([Kind.MENTORS], awa, printed)) == []
    lea = order(AWA, name="Léa", days=(MONDAY,))
    assert told(compare([Kind.MENTORS], lea, printed)) == [
        ("mentor-2025-10-06-lea", State.EMPTIED)
    ]


def test_each_language_has_prints_of_its_own() -> None:
    printed = notes(SHEETS, order(AWA, LEA))
    arabic = compare(SHEETS, order(AWA, LEA, language="ar"), printed)
    assert {each.state for each in arabic} == {State.NEW}
    assert {each.note.language for each in arabic} == {"ar"}
    both = [*printed, *(each.note for each in arabic)]
    assert told(compare(SHEETS, order(AWA, LEA), both)) == []


def test_what_changes_on_a_document_besides_its_sessions_counts_as_well() -> None:
    told_more = replace(
        RESIDENCY,
        projects=(replace(RESIDENCY.projects[0], summary="Le vent"), *RESIDENCY.projects[1:]),
    )
    assert after(order(AWA), order(AWA, residency=told_more)) == [
        ("mentor-2025-10-06-awa", State.CHANGED)
    ]


def test_weeks_and_cards_are_compared_too() -> None:
    moved = replace(AWA, room="Studio")
    assert after(order(AWA), order(moved), Kind.WEEK, Kind.CARDS) == [
        ("week", State.CHANGED),
        ("cards-2025-10-06", State.CHANGED),
    ]


@pytest.mark.parametrize("name", ["", "mentor", "mentor-2025-13-45-lea.pdf", "Ünfug.pdf"])
def test_a_print_whose_name_says_nothing_is_left_alone(name: str) -> None:
    (strange,) = [replace(notes([Kind.MENTORS], order(AWA))[0], name=name)]
    sheets = compare(list(Kind), order(AWA, days=(TUESDAY,)), [strange])
    assert not [each for each in sheets if each.state is State.GONE]

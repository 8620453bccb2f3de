# SPDX-License-Identifier: Apache-2.0
"""An event is the same one for calendars whatever is done to it, in the file and in memory."""

from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Residency,
    Slot,
    SlotKind,
    residency_edit,
    with_event_ids,
)
from ateliers_desktop.storage import ProgrammeFile
from tests.storage.raw import rows
from tests.storage.rich import RESIDENCY, at

FIRST, *_, LAST = (each for each in RESIDENCY.slots if each.kind is SlotKind.EVENT)


def with_slots(residency: Residency, *slots: Slot) -> Residency:
    return replace(residency, slots=slots)


def instead(residency: Residency, old: Slot, *new: Slot) -> Residency:
    """Return the residency with other rows in the place of one."""
    at_ = residency.slots.index(old)
    return with_slots(residency, *residency.slots[:at_], *new, *residency.slots[at_ + 1 :])


def edited(file: ProgrammeFile, wanted: Residency) -> Residency:
    """Turn the stored residency into another one by an edit; what memory holds is the same."""
    before, _ = file.load(1)
    edit = Edit(kind=EditKind.CHANGE, data=residency_edit(before, wanted))
    file.apply_edit(1, edit)
    stored, _ = file.load(1)
    remembered = with_event_ids(edit.data.apply(before), before.slots)
    assert ids(stored) == ids(remembered)
    return stored


def ids(residency: Residency) -> list[str]:
    return [each.id for each in residency.slots]


def id_of(residency: Residency, title: str) -> str:
    (found,) = (each.id for each in residency.slots if each.title == title)
    return found


def test_every_event_has_an_identifier_of_its_own_and_nothing_else_has_one(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        stored, _ = file.load(1)
    events = [each.id for each in stored.slots if each.kind is SlotKind.EVENT]
    assert len(set(events)) == len(events) == 3
    assert all(events)
    assert not any(each.id for each in stored.slots if each.kind is not SlotKind.EVENT)


def test_an_event_named_anew_and_then_moved_is_the_same_also_after_undo_and_a_restart(
    path: Path,
) -> None:
    with ProgrammeFile.open(path) as file:
        first, _ = file.load(1)
        event = next(each for each in first.slots if each == FIRST)
        renamed = replace(event, title="Bienvenue")
        second = edited(file, instead(first, event, renamed))
        moved = replace(renamed, start=at("17:00", 7), end=at("18:00", 7))
        third = edited(file, instead(second, renamed, moved))
        assert id_of(second, "Bienvenue") == id_of(third, "Bienvenue") == event.id
    with ProgrammeFile.open(path) as file:
        file.undo(1)
        file.undo(1)
        assert ids(file.load(1)[0]) == ids(first)
        file.redo(1)
        file.redo(1)
        assert ids(file.load(1)[0]) == ids(third)


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "Bienvenue"},
        {"title": "Bienvenue", "end": at("08:50")},
        {"start": at("08:00")},
        {"start": at("20:00", 7), "end": at("21:00", 7)},
        {"place": "Cour"},
    ],
    ids=["a title", "a title and an end", "a time", "another day", "a place"],
)
def test_an_event_that_comes_from_a_form_again_is_recognised(
    path: Path, fields: dict[str, object]
) -> None:
    with ProgrammeFile.open(path) as file:
        first, _ = file.load(1)
        wanted = [replace(each, id="") for each in first.slots]
        wanted[0] = replace(wanted[0], **fields)
        second = edited(file, with_slots(first, *wanted))
    assert ids(second) == ids(first)


def test_what_is_neither_called_so_nor_stands_there_is_another_event(path: Path) -> None:
    other = Slot(kind=SlotKind.EVENT, start=at("20:00", 7), end=at("21:00", 7), title="Fête")
    with ProgrammeFile.open(path) as file:
        first, _ = file.load(1)
        second = edited(file, instead(first, FIRST, other))
    assert second.slots[0].id
    assert second.slots[0].id not in ids(first)


def test_a_copy_of_an_event_is_another_one(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        first, _ = file.load(1)
        event = first.slots[0]
        earlier = replace(event, start=at("07:00"), end=at("07:30"))
        second = edited(file, with_slots(first, earlier, *first.slots))
    assert second.slots[1].id == event.id
    assert second.slots[0].id not in ("", event.id)


def test_what_becomes_a_break_is_no_event_any_more_and_one_again_after_undo(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        first, _ = file.load(1)
        event = first.slots[0]
        second = edited(file, instead(first, event, replace(event, kind=SlotKind.BREAK)))
        assert second.slots[0].id == ""
        file.undo(1)
        assert ids(file.load(1)[0]) == ids(first)


def test_an_event_of_the_title_that_another_one_had_is_another_one(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        first, _ = file.load(1)
        renamed = replace(first.slots[6], title="Bienvenue")
        second = edited(file, instead(first, first.slots[6], renamed))
        again = replace(first.slots[6], id="", start=at("19:00"), end=at("20:00"))
        third = edited(file, with_slots(second, *second.slots, again))
    assert id_of(third, "Bienvenue") == first.slots[6].id
    assert id_of(third, again.title) != first.slots[6].id


def test_the_same_workbook_brings_the_same_identifiers() -> None:
    bare = with_slots(RESIDENCY, *(replace(each, id="") for each in RESIDENCY.slots))
    assert ids(with_event_ids(bare)) == ids(with_event_ids(bare))
    other = replace(bare, name="Salé 2026")
    assert not set(filter(None, ids(with_event_ids(bare)))) & set(ids(with_event_ids(other)))


def test_a_residency_that_is_written_anew_keeps_the_identifiers(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        before = rows(path, "SELECT * FROM event ORDER BY slot_ordinal")
        file.rewrite(file.contents())
    assert rows(path, "SELECT * FROM event ORDER BY slot_ordinal") == before
    assert len(before) == 3

# SPDX-License-Identifier: Apache-2.0
"""A change of the data says what goes, what comes and where, and leads there and back."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ateliers_desktop.residency import (
    NO_CHANGE,
    Area,
    Mentor,
    Residency,
    ResidencyEdit,
    Room,
    Schedule,
    Splice,
    residency_edit,
)
from ateliers_desktop.residency.residency_edit import LISTS, bare, renamed, splice
from tests.builders import mentor, project, residency, room, slots
from tests.later_states import later_states
from tests.strategies import residencies

numbers = st.lists(st.integers(0, 3), max_size=8).map(tuple)


@given(numbers, numbers)
def test_a_splice_leads_from_one_list_to_the_other_and_back(old: tuple[int, ...], new: object):
    change = splice(old, new)
    assert change.apply(old) == new
    assert change.inverse().apply(new) == old
    assert change.is_empty == (old == new)


@given(numbers, numbers)
def test_a_splice_takes_no_more_out_than_it_must(old: tuple[int, ...], new: tuple[int, ...]):
    change = splice(old, new)
    if change.before and change.after:
        assert change.before[0] != change.after[0]
        assert change.before[-1] != change.after[-1]


@pytest.mark.parametrize(
    ("old", "new", "at", "before", "after"),
    [
        ("abc", "abXc", 2, "", "X"),
        ("abc", "ac", 1, "b", ""),
        ("abc", "aXc", 1, "b", "X"),
        ("abcd", "acbd", 1, "bc", "cb"),
        ("", "ab", 0, "", "ab"),
        ("aa", "aaa", 2, "", "a"),
        ("ab", "", 0, "ab", ""),
    ],
)
def test_a_splice_is_one_run(old: str, new: str, at: int, before: str, after: str):
    assert splice(tuple(old), tuple(new)) == Splice(
        at=at, before=tuple(before), after=tuple(after)
    )


@pytest.mark.parametrize(
    ("change", "values"),
    [
        (Splice(at=0, before=("a",), after=("b",)), "b"),
        (Splice(at=1, before=("a",)), "a"),
        (Splice(at=0, before=("a", "b")), "a"),
        (Splice(at=3, after=("a",)), "ab"),
    ],
)
def test_a_splice_made_on_another_list_is_an_error(change: Splice[str], values: str):
    with pytest.raises(ValueError, match="stands"):
        change.apply(tuple(values))


@settings(max_examples=30)
@given(st.data())
def test_any_residency_becomes_any_other_and_is_itself_again(data: st.DataObject):
    old = data.draw(residencies())
    later = later_states((old, Schedule())).map(lambda state: state[0])
    new = data.draw(residencies() | later)
    change = residency_edit(old, new)
    assert change.apply(old) == new
    assert change.inverse().apply(new) == old
    assert change.inverse() == residency_edit(new, old)
    assert change.inverse().inverse() == change
    assert change.is_empty == (old == new)


def test_the_same_residency_is_no_change():
    assert residency_edit(residency(), residency()) is NO_CHANGE
    assert NO_CHANGE.is_empty
    assert NO_CHANGE.inverse() == NO_CHANGE
    assert NO_CHANGE.apply(residency()) == residency()


def test_a_change_names_every_list_of_a_residency():
    """A list that were forgotten would be lost by an undo."""
    tuples = {each.name for each in fields(Residency) if str(each.type).startswith("tuple[")}
    assert set(LISTS) == tuples
    assert {each.name for each in fields(ResidencyEdit)} == {"own", *LISTS}


CHANGED = {
    "own": replace(residency(), city="Rabat", days=2),
    "slots": residency(slots=slots("08:00-09:00")),
    "rooms": residency(rooms=(Room(name="Salon"),)),
    "areas": residency(areas=(Area(code="son"),)),
    "mentors": residency(mentors=(mentor(phone="1"),)),
    "projects": residency(projects=(project(), project("Radio"))),
}


@pytest.mark.parametrize("part", CHANGED)
def test_a_change_touches_only_what_differs(part: str):
    change = residency_edit(residency(), CHANGED[part])
    changed = {each.name for each in fields(change) if not getattr(change, each.name).is_empty}
    assert changed == {part}


@pytest.mark.parametrize("part", CHANGED)
def test_a_change_made_on_another_state_is_an_error(part: str):
    change = residency_edit(CHANGED[part], residency())
    with pytest.raises(ValueError, match="stands"):
        change.apply(residency())


def test_a_residencys_own_facts_are_all_but_its_lists():
    whole = residency()
    own = bare(whole)
    assert all(getattr(own, name) == () for name in LISTS)
    assert replace(own, **{name: getattr(whole, name) for name in LISTS}) == whole


def _people(*names: str) -> tuple[Mentor, ...]:
    return tuple(mentor(name) for name in names)


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        (("Awa",), ("Ava",), {"Awa": "Ava"}),
        (("Awa", "Omar"), ("Ava", "Omar"), {"Awa": "Ava"}),
        (("Awa", "Omar"), ("Ava", "Omer"), {"Awa": "Ava", "Omar": "Omer"}),
        (("Awa", "Omar"), ("Omar", "Awa"), {}),
        (("Awa", "Omar"), ("Omar", "Ava"), {}),
        (("Awa",), ("Awa",), {}),
        (("Awa", "Omar"), ("Ava",), {}),
        (("Awa",), ("Ava", "Awa"), {}),
        ((), ("Awa",), {}),
    ],
)
def test_who_stands_in_the_same_place_of_a_run_is_named_anew(
    before: tuple[str, ...], after: tuple[str, ...], names: dict[str, str]
):
    assert renamed(Splice(before=_people(*before), after=_people(*after))) == names


def test_an_area_is_named_by_its_code():
    change = Splice(before=(Area(code="a", french="A"),), after=(Area(code="b", french="A"),))
    assert renamed(change, "code") == {"a": "b"}


def test_the_values_of_a_change_are_those_of_the_lists():
    added = residency(rooms=(room("Salon"), room()))
    (slot,) = slots("08:00-09:00")
    change = residency_edit(residency(slots=()), replace(added, slots=(slot,)))
    assert change.rooms == Splice(at=0, after=(room("Salon"),))
    assert change.slots == Splice(at=0, after=(slot,))

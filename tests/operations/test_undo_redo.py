# SPDX-License-Identifier: Apache-2.0
"""Whatever is done, in any order and over restarts, is undone to the first state and redone."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    NO_CHANGE,
    Area,
    Edit,
    Expertise,
    Need,
    Schedule,
    SessionStatus,
)
from ateliers_desktop.storage import write_new
from tests.builders import MORNING, event, mentor, project, residency, room, session, slots
from tests.operations.random_edits import MAKERS, State, edits
from tests.strategies import residencies_with_schedules

FIRST: State = (
    residency(
        days=2,
        slots=(
            *slots(*MORNING),
            event("12:00-13:00", names=("Awa", "Sirocco"), place="Atelier"),
            *slots(*MORNING, days=2)[len(MORNING) :],
        ),
        rooms=(room(), room("Salon", capacity=8)),
        areas=(Area(code="pitch", french="Pitch"), Area(code="son", arabic="صوت")),
        mentors=(
            mentor(room="Atelier", excludes=("Radio",)),
            mentor("Omar", expertises=(Expertise(area="son", level=3),)),
            mentor("ليلى"),
        ),
        projects=(
            project(wishes=("Omar",), needs=(Need(area="son", sessions=2), Need(area="pitch"))),
            project("Radio", excludes=("Awa",)),
            project("Griot.app", needs=(Need(area="pitch", after="", sessions=3),)),
        ),
    ),
    Schedule(
        sessions=(
            session(fixed=True, room_fixed=True),
            session("09:45-11:15", area="son", mentor="Omar", room="Salon"),
            session(project="Radio", mentor="ليلى", room=None, status=SessionStatus.HELD),
            session(day=1, project="Griot.app", room="Salon"),
            session("10:30-11:15", day=1, status=SessionStatus.CANCELLED),
        )
    ),
)


class Work(RuleBasedStateMachine):
    """Somebody's work on one file; what should be there is kept beside it as plain values."""

    made: ClassVar[Counter[str]] = Counter()

    @initialize(
        state=st.just(FIRST) | st.just(FIRST) | residencies_with_schedules(),
        kinds=st.permutations(sorted(MAKERS)),
    )
    def begin(self, state: State, kinds: list[str]) -> None:
        self.kinds = cycle(kinds)
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "essai.ateliers"
        write_new(self.path, *state)
        self.programme = Programme.open(self.path)
        self.states, self.at = [state], 0

    @property
    def state(self) -> State:
        return self.states[self.at]

    @rule(data=st.data(), times=st.integers(3, 7))
    def edit(self, data: st.DataObject, times: int) -> None:
        for _ in range(times):
            kind = next(self.kinds)
            self._apply(kind, data.draw(edits(kind, self.state)))

    def _apply(self, kind: str, edit: Edit | None) -> None:
        if edit is None or edit.is_empty:
            return
        try:
            self.programme.apply(edit)
        except UserError:
            self.made[f"{kind}, refused"] += 1
            self.reopen()
            return
        self.made[kind] += 1
        residency, schedule = self.state
        self.at += 1
        self.states[self.at :] = [(edit.data.apply(residency), schedule.apply(edit))]

    @precondition(lambda self: self.at)
    @rule(steps=st.integers(1, 3))
    def undo(self, steps: int) -> None:
        for _ in range(min(steps, self.at)):
            self.programme.undo()
            self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.states))
    @rule()
    def redo(self) -> None:
        self.programme.redo()
        self.at += 1

    @rule()
    def reopen(self) -> None:
        before = (self.programme.undo_steps, self.programme.redo_steps)
        self.programme.close()
        self.programme = Programme.open(self.path)
        assert (self.programme.undo_steps, self.programme.redo_steps) == before

    @invariant()
    def nothing_is_lost_or_left_over(self) -> None:
        if hasattr(self, "programme"):
            assert (self.programme.residency, self.programme.schedule) == self.state
            assert len(self.programme.undo_steps) == self.at
            assert len(self.programme.redo_steps) == len(self.states) - 1 - self.at

    def teardown(self) -> None:
        if not hasattr(self, "programme"):
            return
        try:
            while self.programme.undo():
                self.at -= 1
            self._is_found(at=0)
            while self.programme.redo():
                self.at += 1
            self._is_found(at=len(self.states) - 1)
        finally:
            self.programme.close()
            shutil.rmtree(self.folder)

    def _is_found(self, at: int) -> None:
        assert self.at == at
        self.nothing_is_lost_or_left_over()
        self.reopen()
        self.nothing_is_lost_or_left_over()


SETTINGS = settings(max_examples=5, stateful_step_count=15, derandomize=True, deadline=None)


def test_whatever_is_done_is_undone_to_the_first_state_and_redone_to_the_last() -> None:
    Work.made.clear()
    run_state_machine_as_test(Work, settings=SETTINGS)
    assert len(set(MAKERS) & set(Work.made)) > len(MAKERS) // 2
    assert any(kind.endswith("refused") for kind in Work.made)


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Programme]:
    """Return a programme in its first state, to be left in it."""
    path = tmp_path_factory.mktemp("first") / "first.ateliers"
    write_new(path, *FIRST)
    with Programme.open(path) as opened:
        yield opened


@pytest.mark.parametrize("kind", MAKERS)
def test_an_edit_of_every_kind_is_made_and_taken_back(programme: Programme, kind: str) -> None:
    made = 0

    @settings(max_examples=10, derandomize=True)
    @given(edits(kind, FIRST))
    def attempt(edit: Edit | None) -> None:
        nonlocal made
        if edit is None or edit.is_empty:
            return
        try:
            programme.apply(edit)
        except UserError:
            return
        made += 1
        after = edit.data.apply(FIRST[0]), FIRST[1].apply(edit)
        assert (programme.residency, programme.schedule) == after
        programme.undo()
        assert (programme.residency, programme.schedule) == FIRST

    attempt()
    assert made, "no edit of the kind was ever made"


def _without_data(edit: Edit) -> Edit:
    return replace(edit, before=edit.after, after=edit.before, data=NO_CHANGE)


def _without_slots(edit: Edit) -> Edit:
    back = edit.data.inverse()
    return replace(
        edit, before=edit.after, after=edit.before, data=replace(back, slots=NO_CHANGE.slots)
    )


def _without_rooms_of_sessions(edit: Edit) -> Edit:
    back = tuple(replace(each, room=None) for each in edit.before)
    return replace(edit, before=edit.after, after=back, data=edit.data.inverse())


@pytest.mark.parametrize("wrong", [_without_data, _without_slots, _without_rooms_of_sessions])
def test_an_inverse_that_is_wrong_is_caught(
    wrong: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the test above."""
    monkeypatch.setattr(Edit, "inverse", wrong)
    quick = settings(SETTINGS, phases=(Phase.generate,), report_multiple_bugs=False)
    with pytest.raises((AssertionError, UserError)):
        run_state_machine_as_test(Work, settings=quick)

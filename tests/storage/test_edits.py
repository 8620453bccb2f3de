# SPDX-License-Identifier: Apache-2.0
"""Edits are stored as they are made, and taken back exactly, also after a restart."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Schedule,
    Session,
    SessionStatus,
    TimeGrid,
    new_session_id,
)
from ateliers_desktop.storage import ProgrammeFile
from tests.storage.rich import RESIDENCY, SCHEDULE, at, move, place, session

GRID = TimeGrid.of(RESIDENCY.mentoring_slots)
FREE = session(50, start=at("11:30"), end=at("12:15:30"), mentor="Nour", project="Baobab")


def test_an_edit_stores_its_sessions_and_undo_and_redo_follow_it(path: Path) -> None:
    long = next(each for each in SCHEDULE.sessions if each.room_fixed)
    edit = move(long, replace(long, room=None, end=at("09:45"), status=SessionStatus.HELD))
    before = datetime.now().replace(microsecond=0)
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, edit, proof='[{"goal": "needs"}]')
        assert file.load(1)[1] == SCHEDULE.apply(edit)
        (logged,) = file.history(1).done
        assert (logged.edit, logged.proof) == (edit, '[{"goal": "needs"}]')
        assert before <= logged.made_at <= datetime.now()
        assert file.undo(1) == logged
        assert file.load(1)[1] == SCHEDULE
        assert file.history(1).undone == (logged,)
        assert file.redo(1) == logged
        assert file.load(1)[1] == SCHEDULE.apply(edit)


def test_nothing_to_undo_or_redo_changes_nothing(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        assert file.undo(1) is None
        assert file.redo(1) is None
        assert file.load(1)[1] == SCHEDULE


def test_a_new_edit_forgets_those_that_were_undone(path: Path) -> None:
    other = replace(FREE, room="Atelier B")
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, place(FREE))
        file.undo(1)
        file.apply_edit(1, place(other))
        history = file.history(1)
        assert [each.edit for each in history.done] == [place(other)]
        assert history.undone == ()
        assert file.redo(1) is None


def test_the_newest_edit_done_is_last_and_the_next_to_redo_is_first(path: Path) -> None:
    later = replace(FREE, room="Atelier B")
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, place(FREE), proof="[1]")
        file.apply_edit(1, move(FREE, later))
        assert [each.proof for each in file.history(1).done] == ["[1]", ""]
        file.undo(1)
        file.undo(1)
        assert [each.edit for each in file.history(1).undone] == [place(FREE), move(FREE, later)]


def test_sessions_trade_places_in_one_edit(path: Path) -> None:
    one = session(1, end=at("10:30"), room="Grande salle", fixed=True, room_fixed=True)
    two = session(2, project="Baobab", mentor="Nour", status=SessionStatus.HELD)
    edit = Edit(
        kind=EditKind.MOVE,
        before=(one, two),
        after=(replace(one, mentor="Nour"), replace(two, mentor="Léa", room="Atelier B")),
    )
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, edit)
        assert file.load(1)[1] == SCHEDULE.apply(edit)


@pytest.mark.parametrize(
    ("clash", "words"),
    [
        ({"mentor": "Léa"}, "a mentor would have two sessions"),
        ({"project": "Griot"}, "a project would have two sessions"),
    ],
)
def test_a_double_booking_is_refused_in_words_and_leaves_all_as_it_was(
    path: Path, clash: dict[str, str], words: str
) -> None:
    with ProgrammeFile.open(path) as file:
        with pytest.raises(UserError, match=words):
            file.apply_edit(1, place(replace(FREE, **clash)))
        assert file.load(1)[1] == SCHEDULE
        assert file.history(1).done == ()
        file.apply_edit(1, place(FREE))


def test_a_room_is_not_given_to_two_sessions_at_once(path: Path) -> None:
    at_seven = session(51, start=at("09:00", 7), end=at("09:45", 7), project="Baobab")
    with ProgrammeFile.open(path) as file:
        with pytest.raises(UserError, match="a room would hold two sessions"):
            file.apply_edit(1, place(replace(at_seven, mentor="Nour", room="Atelier B")))
        file.apply_edit(1, place(replace(at_seven, mentor="Nour", room="قاعة ٣")))


@pytest.mark.parametrize(
    ("start", "end"),
    [("11:31", "12:15:30"), ("11:30", "12:15"), ("10:45", "11:00"), ("09:45", "11:30")],
)
def test_a_standing_session_off_the_grid_is_refused(path: Path, start: str, end: str) -> None:
    off = replace(FREE, start=at(start), end=at(end))
    with ProgrammeFile.open(path) as file:
        with pytest.raises(UserError, match=r"Baobab with Nour at 2025-10-06 .* whole mentoring"):
            file.apply_edit(1, place(off))
        file.apply_edit(1, place(replace(off, status=SessionStatus.CANCELLED)))


def test_an_edit_made_on_another_schedule_is_refused(path: Path) -> None:
    stored = SCHEDULE.sessions[0]
    stale = replace(stored, room="Atelier B", fixed=not stored.fixed)
    with ProgrammeFile.open(path) as file:
        for edit in (move(stale, stored), move(FREE, stored), place(stored)):
            with pytest.raises(ValueError, match=r"is (not )?stored"):
                file.apply_edit(1, edit)
        assert file.load(1)[1] == SCHEDULE


def test_an_edit_that_names_a_stranger_is_refused(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        for stranger in ({"mentor": "Nobody"}, {"project": "None"}, {"room": "x"}, {"area": "y"}):
            with pytest.raises(ValueError, match="the residency has no"):
                file.apply_edit(1, place(replace(FREE, **stranger)))


@pytest.mark.parametrize("seed", range(2))
def test_random_edits_are_undone_and_redone_exactly_also_after_a_restart(
    path: Path, seed: int
) -> None:
    rng = Random(seed)
    states = [SCHEDULE]
    with ProgrammeFile.open(path) as file:
        while len(states) < 20:
            edit = _random_edit(rng, states[-1])
            try:
                file.apply_edit(1, edit)
            except UserError:
                assert file.load(1)[1] == states[-1]
                continue
            states.append(states[-1].apply(edit))
            assert file.load(1)[1] == states[-1]
    _walk(path, ProgrammeFile.undo, states[-2::-1])
    _walk(path, ProgrammeFile.redo, states[1:])


def _walk(path: Path, step: object, expected: list[Schedule]) -> None:
    half = len(expected) // 2
    for part in (expected[:half], expected[half:]):
        with ProgrammeFile.open(path) as file:
            for state in part:
                assert step(file, 1) is not None
                loaded = file.load(1)[1]
                assert loaded == state
                assert _by_id(loaded) == _by_id(state)
    with ProgrammeFile.open(path) as file:
        assert step(file, 1) is None


def _by_id(schedule: Schedule) -> dict[str, Session]:
    return {each.id: each for each in schedule.sessions}


def _random_edit(rng: Random, schedule: Schedule) -> Edit:
    before = tuple(rng.sample(schedule.sessions, rng.randint(0, min(3, len(schedule.sessions)))))
    kept = before[: rng.randint(0, len(before))]
    after = [_random_session(rng, each.id) for each in kept]
    after += [_random_session(rng, new_session_id()) for _ in range(rng.randint(0, 2))]
    return Edit(kind=rng.choice(list(EditKind)), before=before, after=tuple(after))


def _random_session(rng: Random, identifier: str) -> Session:
    first = rng.randrange(len(GRID))
    last = first + 1 if GRID.contiguous(first) and rng.random() < 0.3 else first
    return session(
        id=identifier,
        project=rng.choice(RESIDENCY.projects).name,
        mentor=rng.choice(RESIDENCY.mentors).name,
        area=rng.choice(RESIDENCY.areas).code,
        room=rng.choice([None, *(each.name for each in RESIDENCY.rooms)]),
        start=GRID.slots[first].start,
        end=GRID.slots[last].end,
        status=rng.choice(list(SessionStatus)),
        fixed=rng.random() < 0.5,
        room_fixed=rng.random() < 0.5,
    )

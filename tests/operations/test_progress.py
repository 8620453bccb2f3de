# SPDX-License-Identifier: Apache-2.0
"""How far needs are: said as edits that can be taken back, and obeyed by the next proposal."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.operations.edit_words import edit_text
from ateliers_desktop.operations.editing import change
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.progress import say_how_far, still_planned
from ateliers_desktop.operations.proposing import ProposalOptions, adopt, propose
from ateliers_desktop.operations.session_edits import take_off
from ateliers_desktop.operations.unmet_needs import unmet_needs
from ateliers_desktop.residency import (
    Need,
    NeedState,
    Residency,
    Schedule,
    SessionStatus,
)
from ateliers_desktop.scheduling.solver_process import SolverProcess
from ateliers_desktop.words import translations
from tests import builders
from tests.builders import MORNING, at, mentor, project, session, slots
from tests.files import new_file

PITCH = ("Sirocco", "pitch")
HELD = session(status=SessionStatus.HELD)


def wanted(*needs: Need) -> Residency:
    return builders.residency(
        days=2,
        slots=slots(*MORNING, days=2),
        mentors=(mentor(), mentor("Omar")),
        projects=(project(needs=needs or (Need(area="pitch"),)), project("Radio")),
    )


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Programme]:
    new_file(tmp_path / "essai.ateliers", wanted(), Schedule(sessions=(HELD,)))
    with Programme.open(tmp_path / "essai.ateliers") as programme:
        yield programme


def say(programme: Programme, state: NeedState, key: tuple[str, str] = PITCH) -> None:
    log = reversed(programme.undo_steps)
    edit = say_how_far(programme.residency, programme.schedule, (key,), state, log)
    programme.apply(edit)


def need(programme: Programme) -> Need:
    found = programme.residency.project("Sirocco").need("pitch")
    assert found is not None
    return found


def asked(residency: Residency, schedule: Schedule) -> dict[str, int]:
    return {each.project: each.sessions for each in unmet_needs(residency, schedule)}


def test_a_met_need_asks_for_nothing_and_its_planned_sessions_stay_where_they_are() -> None:
    planned = session("09:45-10:30", day=1)
    schedule = Schedule(sessions=(HELD, planned))
    residency = wanted(Need(area="pitch", sessions=3))
    met = say_how_far(residency, schedule, (PITCH,), NeedState.MET)
    assert schedule.apply(met) == schedule
    after = met.data.apply(residency)
    assert asked(residency, schedule) == {"Sirocco": 1, "Radio": 1}
    assert asked(after, schedule) == {"Radio": 1}
    assert still_planned(schedule, *PITCH) == (planned,)
    off = take_off(still_planned(schedule, *PITCH))
    assert schedule.apply(off).sessions == (HELD,)


def test_a_locked_session_of_a_met_need_is_a_promise_and_is_not_offered_to_be_taken_off() -> None:
    locked = session("09:45-10:30", fixed=True)
    assert still_planned(Schedule(sessions=(HELD, locked)), *PITCH) == ()


def test_more_needed_asks_for_one_session_besides_where_all_are_placed(opened: Programme) -> None:
    say(opened, NeedState.MORE)
    assert (need(opened).state, need(opened).sessions) == (NeedState.MORE, 2)
    assert asked(opened.residency, opened.schedule) == {"Sirocco": 1, "Radio": 1}


def test_more_needed_asks_for_none_besides_where_one_waits_already() -> None:
    residency = wanted(Need(area="pitch", sessions=2))
    more = say_how_far(residency, Schedule(sessions=(HELD,)), (PITCH,), NeedState.MORE)
    assert more.data.apply(residency).projects[0].needs[0].sessions == 2


@pytest.mark.parametrize("state", [NeedState.OPEN, NeedState.MET])
def test_the_further_session_goes_again_with_what_asked_for_it(
    opened: Programme, state: NeedState
) -> None:
    say(opened, NeedState.MORE)
    say(opened, state)
    assert (need(opened).state, need(opened).sessions) == (state, 1)


def test_the_further_session_stays_once_it_is_placed(opened: Programme) -> None:
    say(opened, NeedState.MORE)
    further = session("11:15-12:00", status=SessionStatus.HELD)
    opened.apply(replace(take_off(()), after=(further,)))
    say(opened, NeedState.MET)
    assert need(opened).sessions == 2


def test_a_session_that_was_asked_for_before_is_not_taken_away(opened: Programme) -> None:
    two = replace(opened.residency.projects[0], needs=(Need(area="pitch", sessions=2),))
    opened.apply(change(opened.residency, opened.schedule, opened.residency.projects[0], two))
    say(opened, NeedState.MORE)
    say(opened, NeedState.OPEN)
    assert need(opened).sessions == 2


def test_the_further_session_is_known_under_another_name_of_the_project(
    opened: Programme,
) -> None:
    say(opened, NeedState.MORE)
    old = opened.residency.projects[0]
    opened.apply(change(opened.residency, opened.schedule, old, replace(old, name="Chergui")))
    say(opened, NeedState.OPEN, ("Chergui", "pitch"))
    assert opened.residency.project("Chergui").needs[0].sessions == 1


def test_what_was_said_is_taken_back_exactly_and_is_there_when_opened_again(
    opened: Programme,
) -> None:
    before = opened.residency
    say(opened, NeedState.MORE)
    opened.undo()
    assert opened.residency == before
    opened.redo()
    opened.close()
    with Programme.open(opened.path) as again:
        assert need(again).state is NeedState.MORE


@pytest.mark.parametrize(
    ("state", "language", "text"),
    [
        (NeedState.MET, "en", "need met (Pitch, Sirocco)"),
        (NeedState.MORE, "en", "more needed (Pitch, Sirocco)"),
        (NeedState.MET, "fr", "besoin satisfait (Pitch, Sirocco)"),
        (NeedState.MORE, "fr", "il en faut davantage (Pitch, Sirocco)"),
    ],
)
def test_undo_names_what_was_said_by_area_and_project(
    state: NeedState, language: str, text: str
) -> None:
    residency = wanted()
    edit = say_how_far(residency, Schedule(sessions=(HELD,)), (PITCH,), state)
    assert edit_text(edit, language, translations(language), residency.areas) == text


def test_several_needs_are_said_in_one_step() -> None:
    keys = (PITCH, ("Radio", "pitch"))
    edit = say_how_far(wanted(), Schedule(), keys, NeedState.MET)
    assert edit_text(edit, "en", translations("en")) == "2 needs met"
    other = say_how_far(edit.data.apply(wanted()), Schedule(), keys, NeedState.MET)
    assert other.is_empty


@pytest.fixture(scope="module")
def solver() -> Iterator[SolverProcess]:
    with SolverProcess() as process:
        yield process


def test_a_proposal_in_the_middle_of_the_week_keeps_the_past_and_schedules_what_is_needed(
    tmp_path: Path, solver: SolverProcess
) -> None:
    residency = builders.residency(
        days=3,
        slots=slots(*MORNING, days=3),
        rooms=(builders.room(), builders.room("Salon")),
        mentors=(mentor(), mentor("Omar")),
        projects=(
            project("Met", needs=(Need(area="pitch", sessions=3),)),
            project("More"),
            project("Open", needs=(Need(area="pitch", sessions=2),)),
        ),
    )
    held = (
        session(project="Met", status=SessionStatus.HELD),
        session("09:45-10:30", project="More", status=SessionStatus.HELD),
        session("10:30-11:15", project="Open", mentor="Omar", status=SessionStatus.HELD),
    )
    later = session(day=2, project="Met")
    new_file(tmp_path / "w.ateliers", residency, Schedule(sessions=(*held, later)))
    with Programme.open(tmp_path / "w.ateliers") as programme:
        say(programme, NeedState.MET, ("Met", "pitch"))
        say(programme, NeedState.MORE, ("More", "pitch"))
        assert later in programme.schedule.sessions
        options = ProposalOptions(seconds=30, workers=1, now=at("12:00", day=0))
        proposal = propose(
            programme.residency,
            programme.schedule,
            options,
            lambda _: None,
            threading.Event(),
            solver,
        )
        adopt(programme, proposal)
        assert set(held) <= set(programme.schedule.sessions)
        rest = [each for each in programme.schedule.sessions if each not in held]
        assert sorted(each.project for each in rest) == ["More", "Open"]
        assert all(each.start > at("12:00", day=0) for each in rest)
        assert programme.unmet() == ()

# SPDX-License-Identifier: Apache-2.0
"""Proposing and adopting over a real file with the real solver."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import (
    Outcome,
    Proposal,
    ProposalOptions,
    ProposalUpdate,
    adopt,
    propose,
)
from ateliers_desktop.residency import Edit, EditKind, Schedule, SessionStatus
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.solver_process import SolverProcess
from ateliers_desktop.storage import write_new
from tests.builders import at, mentor, project, residency, session

QUICK = ProposalOptions(seconds=30, workers=1)


@pytest.fixture(scope="module")
def solver() -> Iterator[SolverProcess]:
    with SolverProcess() as process:
        yield process


@pytest.fixture
def programme(tmp_path: Path) -> Iterator[Programme]:
    wanted = residency(projects=(project(), project("Radio")))
    write_new(tmp_path / "essai.ateliers", wanted, Schedule())
    with Programme.open(tmp_path / "essai.ateliers") as opened:
        yield opened


def proposed(programme: Programme, solver: SolverProcess) -> Proposal:
    return propose(
        programme.residency,
        programme.schedule,
        QUICK,
        lambda _: None,
        threading.Event(),
        solver,
    )


def test_an_adopted_proposal_is_stored_with_its_proof_and_can_be_taken_back(
    programme: Programme, solver: SolverProcess
):
    proposal = proposed(programme, solver)
    adopt(programme, proposal)
    programme.close()
    with Programme.open(programme.path) as again:
        assert again.schedule == proposal.schedule
        assert [each.goal for each in again.proof] == [each.goal for each in proposal.goals]
        assert all(each.proven for each in again.proof)
        again.undo()
        assert again.schedule == Schedule()
        assert again.proof == ()
        again.redo()
        assert again.schedule == proposal.schedule
        assert all(each.proven for each in again.proof)


def test_proposing_alone_changes_nothing(programme: Programme, solver: SolverProcess):
    proposed(programme, solver)
    assert programme.schedule == Schedule()
    assert programme.undo_steps == ()


def test_a_proposal_that_fails_its_audit_is_never_adopted(
    programme: Programme, solver: SolverProcess
):
    proposal = proposed(programme, solver)
    clash = replace(
        proposal.schedule.sessions[0], mentor="Awa", start=at("09:00"), end=at("10:30")
    )
    spoilt = Schedule(sessions=(clash, *proposal.schedule.sessions[1:]))
    found = audit(programme.residency, spoilt)
    assert found
    with pytest.raises(UserError, match="breaks a rule"):
        adopt(programme, replace(proposal, schedule=spoilt, violations=found))
    assert programme.schedule == Schedule()


def test_a_proposal_is_not_adopted_over_a_schedule_that_changed_meanwhile(
    programme: Programme, solver: SolverProcess
):
    proposal = proposed(programme, solver)
    by_hand = session("10:30-11:15", project="Radio")
    programme.apply(Edit(kind=EditKind.PLACE, after=(by_hand,)))
    with pytest.raises(UserError, match="changed meanwhile"):
        adopt(programme, proposal)
    assert programme.schedule.sessions == (by_hand,)


def test_a_proposal_is_not_adopted_once_a_session_that_it_moves_is_gone(
    programme: Programme, solver: SolverProcess
):
    badly = session("09:00-09:45", project="Radio", room=None)
    programme.apply(Edit(kind=EditKind.PLACE, after=(badly,)))
    proposal = proposed(programme, solver)
    assert proposal.edit.before == (badly,)
    programme.undo()
    with pytest.raises(UserError, match="changed meanwhile"):
        adopt(programme, proposal)
    assert programme.schedule == Schedule()


def test_fixed_sessions_that_clash_are_a_contradiction_and_nothing_is_proposed():
    wanted = residency(mentors=(mentor(), mentor("Omar")), projects=(project(), project("Radio")))
    clashing = Schedule(
        sessions=tuple(
            session(project=name, fixed=True, status=SessionStatus.CLASHING)
            for name in ("Sirocco", "Radio")
        )
    )
    proposal = propose(wanted, clashing, QUICK, lambda _: None, threading.Event())
    assert proposal.outcome is Outcome.CONTRADICTION
    assert proposal.edit.is_empty
    assert {each.mentor for each in proposal.contradictions} >= {"Awa"}


def test_a_fixed_session_stands_again_once_its_clash_is_mended(solver: SolverProcess):
    waiting = session(fixed=True, room_fixed=True, status=SessionStatus.CLASHING)
    proposal = propose(
        residency(),
        Schedule(sessions=(waiting,)),
        QUICK,
        lambda _: None,
        threading.Event(),
        solver,
    )
    (stands,) = proposal.schedule.sessions
    assert (stands.status, stands.start, stands.id) == (
        SessionStatus.PLANNED,
        waiting.start,
        waiting.id,
    )
    assert proposal.violations == ()


def test_updates_tell_of_each_goal_as_it_settles(programme: Programme, solver: SolverProcess):
    updates: list[ProposalUpdate] = []
    propose(
        programme.residency,
        programme.schedule,
        QUICK,
        updates.append,
        threading.Event(),
        solver,
    )
    assert len(updates[0].sessions) == 2
    settled = [sum(each.proven for each in update.goals) for update in updates]
    assert settled == sorted(settled)
    assert settled[-1] >= len(updates[-1].goals) - 1


def test_requests_set_aside_are_neither_placed_nor_unmet(solver: SolverProcess):
    needs = replace(project().needs[0], sessions=3, set_aside=2)
    wanted = residency(projects=(project(needs=(needs,)),))
    proposal = propose(wanted, Schedule(), QUICK, lambda _: None, threading.Event(), solver)
    assert len(proposal.schedule.sessions) == 1
    assert proposal.unmet == ()


def test_reasons_are_known_as_long_as_the_schedule_is_the_same(
    tmp_path: Path, solver: SolverProcess
):
    deaf = residency(mentors=(mentor(languages=("fr",)),), projects=(project(languages=("ar",)),))
    write_new(tmp_path / "deaf.ateliers", deaf, Schedule())
    with Programme.open(tmp_path / "deaf.ateliers") as programme:
        assert [each.reasons for each in programme.unmet()] == [()]
        adopt(programme, proposed(programme, solver))
        (unmet,) = programme.unmet()
        assert [str(case.rule) for case in unmet.reasons[0].cases] == ["language"]
        assert unmet.remedies
        programme.apply(Edit(kind=EditKind.PLACE, after=(session(fixed=True),)))
        assert programme.unmet() == ()
        programme.undo()
        assert programme.unmet()[0].reasons == unmet.reasons

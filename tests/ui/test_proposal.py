# SPDX-License-Identifier: Apache-2.0
"""Proposing in the window: watched, stopped, discarded, adopted as one step, taken back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import GoalReport, Proposal
from ateliers_desktop.residency import EditKind, Schedule, SessionStatus
from ateliers_desktop.scheduling.rules import GoalId, RuleId, Violation
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.proposal.bound_plot import BoundPlot, Point
from ateliers_desktop.ui.proposal.goal_tile import progress_text
from ateliers_desktop.ui.proposal.proposal_dialog import ProposalDialog
from ateliers_desktop.ui.proposal.schedule_difference import lines, schedule_difference
from ateliers_desktop.ui.settings import Light
from ateliers_desktop.ui.theme import theme_for
from ateliers_desktop.words import translations
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, small_schedule, write_new_file

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60_000


def propose(window: MainWindow, qtbot: QtBot) -> ProposalDialog:
    qtbot.mouseClick(window.planning.propose, LEFT)
    dialog = window.proposing
    assert dialog is not None
    return dialog


def wait_for_proposal(dialog: ProposalDialog, qtbot: QtBot) -> Proposal:
    qtbot.waitUntil(lambda: dialog.proposal is not None, timeout=PATIENCE)
    assert dialog.proposal is not None
    return dialog.proposal


def test_a_proposal_is_adopted_as_one_step_that_is_taken_back_and_made_again(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    before = window.programme.schedule
    dialog = propose(window, qtbot)
    assert not dialog.adopt.isEnabled()
    proposal = wait_for_proposal(dialog, qtbot)
    assert [tile.state.text() for tile in dialog.tiles] == ["optimum prouvé"] * len(dialog.tiles)
    assert dialog.tiles[0].value.text() == "5 / 5"
    assert window.programme.schedule == before
    qtbot.mouseClick(dialog.adopt, LEFT)
    assert window.programme.schedule == proposal.schedule
    assert window.status.placed.text() == "5 / 5 séances placées"
    assert window.status.proof.text() == "Optimum prouvé"
    assert window.actions_.undo.text() == "Annuler : adopter la proposition"
    qtbot.mouseClick(window.header.undo, LEFT)
    assert window.programme.schedule == before
    qtbot.mouseClick(window.header.redo, LEFT)
    adopted = window.programme.schedule
    assert adopted == proposal.schedule
    window.close()
    with Programme.open(programme_file) as again:
        assert again.schedule == adopted
        assert [each.edit.kind for each in again.undo_steps] == [EditKind.ADOPT]


def test_a_locked_session_stays_where_it_is(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    proposal = wait_for_proposal(propose(window, qtbot), qtbot)
    (locked,) = (each for each in small_schedule().sessions if each.fixed)
    assert locked in proposal.schedule.sessions


def test_discarding_changes_nothing(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    dialog = propose(window, qtbot)
    wait_for_proposal(dialog, qtbot)
    qtbot.mouseClick(dialog.discard, LEFT)
    assert window.proposing is None
    assert window.programme.schedule == small_schedule()
    assert not window.programme.undo_steps


def test_a_search_is_stopped_with_the_best_schedule_so_far(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app(write_new_file(tmp_path / "large.ateliers", *large()))
    dialog = propose(window, qtbot)
    qtbot.waitUntil(lambda: any(map(dialog.plot.course, GoalId)), timeout=PATIENCE)
    qtbot.mouseClick(dialog.stop, LEFT)
    proposal = wait_for_proposal(dialog, qtbot)
    assert proposal.outcome in ("stopped", "optimal")
    assert not proposal.violations
    assert not dialog.stop.isVisible()


def test_escape_while_searching_stops_and_discards(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app(write_new_file(tmp_path / "large.ateliers", *large()))
    dialog = propose(window, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.proposing is None, timeout=PATIENCE)
    assert window.programme is not None
    assert window.programme.schedule == Schedule()


def test_closing_the_window_ends_the_search(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = write_new_file(tmp_path / "large.ateliers", *large())
    window = open_app(file)
    propose(window, qtbot)
    window.close()
    with Programme.open(file) as given_back:
        assert given_back.schedule == Schedule()


def large() -> tuple[builders.Residency, Schedule]:
    """Return a residency whose optimum takes longer to prove than a click takes."""
    needs = tuple(builders.Need(area=area, sessions=2) for area in ("pitch", "son"))
    expert = tuple(builders.Expertise(area=area, level=2) for area in ("pitch", "son"))
    residency = small_residency(
        days=4,
        slots=builders.slots(*builders.MORNING, days=4),
        mentors=tuple(builders.mentor(f"Mentor {at}", expertises=expert) for at in range(8)),
        projects=tuple(builders.project(f"Projet {at}", needs=needs) for at in range(12)),
        rooms=tuple(builders.room(f"Salle {at}") for at in range(5)),
    )
    return residency, Schedule()


def test_contradicting_locks_are_named_and_nothing_can_be_adopted(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    held = builders.session(mentor="Awa Diagne", fixed=True)
    clashing = replace(
        builders.session(mentor="Awa Diagne", project="Dakar Loops", room="Studio", fixed=True),
        status=SessionStatus.CLASHING,
    )
    file = write_new_file(
        tmp_path / "clash.ateliers", schedule=Schedule(sessions=(held, clashing))
    )
    window = open_app(file)
    dialog = propose(window, qtbot)
    wait_for_proposal(dialog, qtbot)
    assert "se contredisent" in dialog.step.text()
    assert "Awa Diagne" in dialog.trouble.text()
    assert not dialog.adopt.isEnabled()


def test_a_proposal_that_failed_its_audit_cannot_be_adopted(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    dialog = propose(window, qtbot)
    proposal = wait_for_proposal(dialog, qtbot)
    assert dialog.adopt.isEnabled()
    broken = Violation(rule=RuleId.PAIR_DAY, sessions=(), mentor="Awa Diagne", project="Sirocco")
    dialog._job.succeeded.emit(replace(proposal, violations=(broken,)))
    qtbot.waitUntil(lambda: not dialog.adopt.isEnabled())
    assert "Awa Diagne" in dialog.trouble.text()


def test_the_difference_tells_placed_moved_taken_off_and_kept() -> None:
    locked, moving = small_schedule().sessions
    going = builders.session("11:00-11:45", mentor="Awa Diagne", project="Dakar Loops")
    present = Schedule(sessions=(locked, moving, going))
    moved = builders.session("11:00-11:45", mentor="Awa Diagne")
    new = builders.session("11:00-11:45", mentor="Idriss Kettani", project="Médina VR")
    change = schedule_difference(present, (locked, moved, new))
    assert (len(change.placed), len(change.moved), len(change.removed)) == (1, 1, 1)
    assert (change.kept, change.locked) == (1, 1)
    told = lines(change, small_residency(), "en", translations("en"))
    assert [line.split(":")[0] for line in told] == ["Placed", "Moved", "Taken off"]
    assert told[1].endswith("→ Awa Diagne, 6 Oct 11:00, Atelier")


@pytest.mark.parametrize(
    ("report", "text"),
    [
        (GoalReport(goal=GoalId.NEEDS), "–"),
        (GoalReport(goal=GoalId.NEEDS, value=(1, 2, 3), bound=(1, 3, 3)), "6  ≤ 7"),
        (GoalReport(goal=GoalId.NEEDS, value=(1, 2, 3), bound=(1, 2, 3), proven=True), "6"),
        (GoalReport(goal=GoalId.PRESENCE, value=(21,), bound=(20,)), "21  ≥ 20"),
    ],
)
def test_a_tile_shows_the_value_and_the_bound_that_is_left(report: GoalReport, text: str) -> None:
    assert progress_text(report) == text


def test_the_plot_remembers_each_goal_and_draws_in_both_directions(qtbot: QtBot) -> None:
    plot = BoundPlot(theme_for(Light.LIGHT), translations("fr"))
    qtbot.addWidget(plot)
    plot.resize(400, 160)
    empty = plot.grab().toImage()
    plot.add(GoalReport(goal=GoalId.NEEDS, value=None, bound=(1, 1, 1)), 0.1)
    plot.add(GoalReport(goal=GoalId.NEEDS, value=(1, 0, 1), bound=(1, 1, 1)), 0.5)
    assert plot.course(GoalId.NEEDS) == (Point(0.1, None, 3.0), Point(0.5, 2.0, 3.0))
    assert plot.course(GoalId.FAIRNESS) == ()
    assert plot.grab().toImage() != empty
    plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    plot.show_longest()
    assert plot.grab().toImage() != empty

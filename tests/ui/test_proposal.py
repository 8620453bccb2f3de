# SPDX-License-Identifier: Apache-2.0
"""Proposing in the window: asked, watched, stopped, discarded, adopted as one step, taken back."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import EditKind, Schedule
from ateliers_desktop.scheduling.rules import GoalId, RuleId, Violation
from ateliers_desktop.ui.proposal.goal_tile import GoalState
from tests.builders import at
from tests.ui.conftest import OpenWindow, Told, small_schedule, write_new_file
from tests.ui.proposal_steps import (
    LEFT,
    PATIENCE,
    ask,
    dialog_of,
    disturbed,
    disturbed_file,
    large,
    press_enter,
    propose,
    search,
    wait_for_proposal,
)


def test_a_proposal_is_adopted_as_one_step_that_is_taken_back_and_made_again(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    before = window.programme.schedule
    dialog = search(window, qtbot)
    assert not dialog.adopt.isEnabled()
    proposal = wait_for_proposal(dialog, qtbot)
    assert dialog.page is not None
    assert {tile.state for tile in dialog.page.tiles} == {GoalState.PROVEN}
    assert dialog.page.tiles[0].value.text() == "5 / 5"
    assert dialog.page.tiles[0].text.text() == "besoins couverts — optimum prouvé"
    assert window.programme.schedule == before
    press_enter(dialog, qtbot)
    assert window.proposals.dialog is None
    assert window.programme.schedule == proposal.schedule
    assert window.status.placed.text() == "5 / 5 séances placées"
    assert window.status.proof.text() == "Optimum prouvé"
    assert window.actions_.undo.text() == "Annuler\u00a0: adopter la proposition"
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
    proposal = propose(open_app(programme_file), qtbot)
    (locked,) = (each for each in small_schedule().sessions if each.fixed)
    assert locked in proposal.schedule.sessions


def test_before_the_search_it_is_told_how_much_is_asked_and_nothing_runs(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    dialog = ask(window, qtbot)
    assert dialog.ask.asked.text() == "5 séances demandées · 2 placées · 1 verrouillée"
    assert dialog.focusWidget() is dialog.ask.search
    assert not dialog.searching
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.proposals.dialog is None


def test_the_mode_is_chosen_with_the_keyboard_alone(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    dialog = ask(open_app(programme_file), qtbot)
    assert dialog.ask.best.isChecked()
    dialog.ask.best.setFocus()
    qtbot.keyClick(dialog.ask.best, Qt.Key.Key_Down)
    assert dialog.ask.repair.isChecked()
    press_enter(dialog, qtbot)
    assert dialog.wish.repair
    wait_for_proposal(dialog, qtbot)
    assert dialog.page is not None
    assert [tile.goal for tile in dialog.page.tiles][:2] == [GoalId.NEEDS, GoalId.STABILITY]


def test_without_a_session_there_is_nothing_to_repair(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = write_new_file(tmp_path / "empty.ateliers", schedule=Schedule())
    window = open_app(file)
    window.actions_.repair.trigger()
    dialog = dialog_of(window)
    assert not dialog.ask.repair.isEnabled()
    assert dialog.ask.best.isChecked()


def test_a_schedule_that_breaks_a_rule_is_repaired_by_moving_as_little_as_possible(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask(open_app(disturbed_file(tmp_path)), qtbot)
    assert dialog.ask.repair.isChecked()
    press_enter(dialog, qtbot)
    repaired = wait_for_proposal(dialog, qtbot)
    assert [each.project for each in repaired.edit.before] == ["Sirocco"]
    qtbot.mouseClick(dialog.again, LEFT)
    qtbot.mouseClick(dialog.ask.best, LEFT)
    qtbot.mouseClick(dialog.ask.search, LEFT)
    best = wait_for_proposal(dialog, qtbot)
    assert len(best.edit.before) > 1


def test_a_schedule_edited_since_its_proof_is_to_be_repaired(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    propose(window, qtbot)
    press_enter(dialog_of(window), qtbot)
    dialog = ask(window, qtbot)
    assert dialog.ask.best.isChecked()
    dialog.reject()
    assert window.programme is not None
    free = next(each for each in window.programme.schedule.sessions if not each.fixed)
    window.planning.go_to(free.id)
    window.actions_.take_off.trigger()
    assert ask(window, qtbot).ask.repair.isChecked()


def test_time_and_fairness_are_remembered_from_day_to_day(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    dialog = ask(window, qtbot)
    assert (dialog.ask.wish.seconds, dialog.ask.wish.fairness_first) == (60, False)
    qtbot.keyClick(dialog.ask.time.box, Qt.Key.Key_Down)
    dialog.ask.fairness.setFocus()
    qtbot.keyClick(dialog.ask.fairness, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.ask.close_, LEFT)
    window.close()
    again = ask(open_app(programme_file), qtbot)
    assert (again.ask.wish.seconds, again.ask.wish.fairness_first) == (300, True)


def test_fairness_first_is_settled_first(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    dialog = ask(open_app(programme_file), qtbot)
    qtbot.keyClick(dialog.ask.fairness, Qt.Key.Key_Space)
    press_enter(dialog, qtbot)
    assert wait_for_proposal(dialog, qtbot).goals[0].goal is GoalId.FAIRNESS


@pytest.mark.parametrize(("day", "stays"), [(0, True), (400, False)])
def test_what_has_begun_by_the_clock_of_the_window_is_offered_to_stay(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, day: int, stays: bool
) -> None:
    window = open_app(programme_file)
    window.clock.follow(lambda: at("09:50", day).astimezone())
    dialog = ask(window, qtbot)
    assert dialog.ask.begun.isChecked() is stays
    assert "09:50" in dialog.ask.begun.text()


def test_proposing_again_after_discarding_keeps_what_was_asked(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app(disturbed_file(tmp_path))
    dialog = ask(window, qtbot)
    qtbot.mouseClick(dialog.ask.best, LEFT)
    qtbot.keyClick(dialog.ask.begun, Qt.Key.Key_Space)
    asked = dialog.ask.wish
    press_enter(dialog, qtbot)
    wait_for_proposal(dialog, qtbot)
    qtbot.mouseClick(dialog.discard, LEFT)
    assert window.proposals.dialog is None
    assert ask(window, qtbot).ask.wish == asked
    qtbot.keyClick(dialog_of(window), Qt.Key.Key_Escape)
    window.actions_.repair.trigger()
    assert dialog_of(window).ask.repair.isChecked()


@pytest.mark.parametrize("by_key", [True, False])
def test_discarding_changes_nothing(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, by_key: bool
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    propose(window, qtbot)
    dialog = dialog_of(window)
    if by_key:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(dialog.discard, LEFT)
    assert window.proposals.dialog is None
    assert window.programme.schedule == small_schedule()
    assert not window.programme.undo_steps


def test_a_search_is_stopped_with_the_best_schedule_so_far(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app(write_new_file(tmp_path / "large.ateliers", *large()))
    dialog = search(window, qtbot)
    page = dialog.page
    assert page is not None
    qtbot.waitUntil(lambda: any(map(page.plot.course, GoalId)), timeout=PATIENCE)
    press_enter(dialog, qtbot)
    proposal = wait_for_proposal(dialog, qtbot)
    assert proposal.outcome in ("stopped", "optimal")
    assert not proposal.violations
    assert not dialog.stop.isVisible()
    assert page.step == page.live.said


def test_escape_while_searching_stops_and_discards(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app(write_new_file(tmp_path / "large.ateliers", *large()))
    dialog = search(window, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.proposals.dialog is None, timeout=PATIENCE)
    assert window.programme is not None
    assert window.programme.schedule == Schedule()


def test_closing_the_window_ends_the_search(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = write_new_file(tmp_path / "large.ateliers", *large())
    window = open_app(file)
    search(window, qtbot)
    window.close()
    with Programme.open(file) as given_back:
        assert given_back.schedule == Schedule()


@pytest.mark.skipif(os.name == "nt", reason="kill -9 has no counterpart there")
def test_a_search_whose_process_dies_is_told_and_can_be_begun_again(
    open_app: OpenWindow, tmp_path: Path, told: Told, qtbot: QtBot
) -> None:
    window = open_app(write_new_file(tmp_path / "large.ateliers", *large()))
    dialog = search(window, qtbot)
    number = window._solver.ready().pid
    assert number is not None
    os.kill(number, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(told.messages), timeout=PATIENCE)
    qtbot.waitUntil(lambda: dialog.page is None, timeout=PATIENCE)
    assert "le planning est inchangé" in told.messages[0][1]
    assert window.programme is not None
    assert window.programme.schedule == Schedule()
    press_enter(dialog, qtbot)
    assert dialog.searching
    page = dialog.page
    assert page is not None
    qtbot.waitUntil(lambda: any(map(page.plot.course, GoalId)), timeout=PATIENCE)
    press_enter(dialog, qtbot)
    assert wait_for_proposal(dialog, qtbot).schedule.standing


def test_a_proposal_that_failed_its_audit_cannot_be_adopted(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    proposal = propose(window, qtbot)
    dialog = dialog_of(window)
    assert dialog.adopt.isEnabled()
    broken = Violation(rule=RuleId.PAIR_DAY, sessions=(), mentor="Awa Diagne", project="Sirocco")
    dialog.show_proposal(replace(proposal, violations=(broken,)))
    assert not dialog.adopt.isEnabled()
    assert dialog.page is not None
    assert "Awa Diagne" in dialog.page.trouble.text()


def test_dates_are_told_in_the_language_of_the_screen(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    residency, schedule = disturbed()
    english = replace(residency, language="en")
    window = open_app(write_new_file(tmp_path / "english.ateliers", english, schedule))
    propose(window, qtbot)
    page = dialog_of(window).page
    assert page is not None
    line = page.changes.item(0).text()
    assert "lundi 6 octobre 09:00" in line
    assert "Monday" not in line

# SPDX-License-Identifier: Apache-2.0
"""A proposal on the board before it is adopted: marked, walked through, adopted or not."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.editing import change, remove
from ateliers_desktop.operations.schedule_marks import Mark
from ateliers_desktop.residency import EditKind, Session, SessionId
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.planning.board import Card
from ateliers_desktop.ui.proposal.preview import Preview
from ateliers_desktop.ui.proposal.preview_bar import PreviewBar
from tests.ui.conftest import OpenWindow, Told, small_schedule
from tests.ui.proposal_steps import LEFT, ask, dialog_of, disturbed, disturbed_file, propose


def look(window: MainWindow, qtbot: QtBot) -> Preview:
    """Get a proposal and see it on the board."""
    propose(window, qtbot)
    qtbot.mouseClick(dialog_of(window).board, LEFT)
    preview = window.proposals.preview
    assert preview is not None
    qtbot.waitUntil(window.isActiveWindow)
    return preview


def bar_of(window: MainWindow) -> PreviewBar:
    assert window.desk.board_preview is not None
    return window.desk.board_preview.bar


def cards(window: MainWindow) -> dict[SessionId, Card]:
    """Return the cards of the day that the board shows."""
    board = window.planning.board.board_model.board
    assert board is not None
    found = [cell.card for row in board.cells for cell in row if cell.card is not None]
    return {card.session.id: card for card in found}


def sirocco_of(window: MainWindow) -> Session:
    assert window.programme is not None
    return next(each for each in window.programme.schedule.sessions if each.project == "Sirocco")


def all_cards(window: MainWindow) -> dict[SessionId, Card]:
    assert window.programme is not None
    found: dict[SessionId, Card] = {}
    for day in window.programme.residency.dates:
        window.planning.choose_day(day)
        found |= cards(window)
    return found


def test_what_is_new_moved_and_kept_is_marked_on_the_cards(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    preview = look(window, qtbot)
    assert not dialog_of(window).isVisible()
    assert bar_of(window).isVisible()
    shown = all_cards(window)
    assert set(shown) == {each.id for each in preview.schedule.standing}
    present = {each.id: each for each in window.programme.schedule.standing}
    for name, card in shown.items():
        if name not in present:
            assert card.mark is Mark.NEW
        elif card.session == present[name]:
            assert card.mark is Mark.SAME
        else:
            assert card.mark is Mark.MOVED
            assert card.was == present[name]
    assert Mark.NEW in {card.mark for card in shown.values()}


def test_a_repair_marks_the_one_session_that_moved_and_the_place_that_it_left(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app(disturbed_file(tmp_path))
    look(window, qtbot)
    marked = [card for card in all_cards(window).values() if card.mark is not Mark.SAME]
    assert [card.session.project for card in marked] == ["Sirocco"]
    window.planning.choose_day(disturbed()[0].first_day)
    board = window.planning.board.board_model.board
    assert board is not None
    left = [cell.gone.project for row in board.cells for cell in row if cell.gone is not None]
    assert left == ["Sirocco"]


def test_adopting_from_the_board_is_one_step(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    preview = look(window, qtbot)
    bar = bar_of(window)
    assert window.focusWidget() is bar.adopt
    qtbot.mouseClick(bar.adopt, LEFT)
    assert window.programme.schedule == preview.schedule
    assert [each.edit.kind for each in window.programme.undo_steps] == [EditKind.ADOPT]
    assert window.proposals.dialog is None
    assert not bar.isVisible()
    assert {card.mark for card in all_cards(window).values()} == {Mark.SAME}


def test_discarding_from_the_board_leaves_all_as_it_was(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    before = set(all_cards(window))
    look(window, qtbot)
    qtbot.mouseClick(bar_of(window).discard, LEFT)
    assert window.proposals.dialog is None
    assert window.programme.schedule == small_schedule()
    assert not window.programme.undo_steps
    assert set(all_cards(window)) == before
    assert ask(window, qtbot).isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_one_goes_back_from_the_board_to_the_proposal(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, by_key: bool
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    preview = look(window, qtbot)
    if by_key:
        window.planning.board.setFocus()
        qtbot.keyClick(window.planning.board, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(bar_of(window).back, LEFT)
    dialog = dialog_of(window)
    assert dialog.isVisible()
    assert window.proposals.preview is None
    assert not bar_of(window).isVisible()
    qtbot.mouseClick(dialog.adopt, LEFT)
    assert window.programme.schedule == preview.schedule


def test_nothing_is_changed_while_a_proposal_is_looked_at(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    actions = window.actions_
    window.planning.go_to(sirocco_of(window).id)
    actions.lock.trigger()
    assert actions.propose.isEnabled()
    look(window, qtbot)
    for action in (actions.propose, actions.repair, actions.lock, actions.take_off, actions.undo):
        assert not action.isEnabled()
    qtbot.mouseClick(bar_of(window).discard, LEFT)
    for action in (actions.propose, actions.repair, actions.undo):
        assert action.isEnabled()


def test_keys_lead_from_change_to_change_over_the_days_and_round(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    changed = look(window, qtbot).difference.changed
    assert len(changed) > 1
    for at, session in enumerate((*changed, changed[0])):
        qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert window.planning.day == session.day
        assert window.planning.chosen == session.id
        number = at % len(changed) + 1
        assert bar_of(window).where.text() == f"{number} / {len(changed)}"
    qtbot.keyClick(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.planning.chosen == changed[-1].id


def test_a_line_of_the_list_leads_to_its_session_on_the_board(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app(disturbed_file(tmp_path))
    propose(window, qtbot)
    dialog = dialog_of(window)
    qtbot.mouseClick(dialog.list, LEFT)
    assert dialog.page is not None
    changes = dialog.page.changes
    assert dialog.focusWidget() is changes
    assert changes.item(0).text().startswith("Déplacée\u00a0: Sirocco")
    qtbot.keyClick(changes, Qt.Key.Key_Return)
    preview = window.proposals.preview
    assert preview is not None
    (moved,) = preview.difference.changed
    assert window.planning.chosen == moved.id
    assert moved.id in cards(window)


def test_the_proposal_stays_on_the_board_in_another_language(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    preview = look(window, qtbot)
    english = next(each for each in window.actions_.languages if each.data() == "en")
    english.trigger()
    assert bar_of(window).adopt.text() == "Adopt this schedule"
    qtbot.waitUntil(bar_of(window).isVisible)
    assert set(all_cards(window)) == {each.id for each in preview.schedule.standing}
    qtbot.mouseClick(bar_of(window).back, LEFT)
    dialog = dialog_of(window)
    assert dialog.adopt.text() == "Adopt this schedule"
    assert dialog.page is not None
    assert dialog.page.tiles[0].value.text() == "5 / 5"
    qtbot.mouseClick(dialog.adopt, LEFT)
    assert window.programme.schedule == preview.schedule


def test_a_proposal_for_what_has_changed_is_dropped_and_that_is_told(
    open_app: OpenWindow, programme_file: Path, told: Told, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    window.planning.go_to(sirocco_of(window).id)
    look(window, qtbot)
    window.enter(RoomId.PROJECTS)
    residency, schedule = window.programme.residency, window.programme.schedule
    window.apply(remove(residency, schedule, residency.project("Sirocco")).edit)
    assert window.proposals.dialog is None
    assert len(told.messages) == 1
    assert "a changé entre-temps" in told.messages[0][1]
    window.enter(RoomId.PLANNING)
    assert not bar_of(window).isVisible()
    assert window.planning.chosen is None


def test_a_proposal_with_a_name_that_is_no_more_is_dropped_before_the_board_shows_it(
    open_app: OpenWindow, programme_file: Path, told: Told, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    assert window.programme is not None
    look(window, qtbot)
    residency, schedule = window.programme.residency, window.programme.schedule
    old = residency.project("Sirocco")
    window.apply(change(residency, schedule, old, replace(old, name="Vent")))
    assert len(told.messages) == 1
    assert "Vent" in {card.session.project for card in cards(window).values()}


def test_a_proposal_for_one_file_is_dropped_when_another_opens(
    open_app: OpenWindow, programme_file: Path, tmp_path: Path, told: Told, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    window.entrance.open(disturbed_file(tmp_path))
    window.actions_.propose.trigger()
    assert window.proposals.dialog is not None
    qtbot.waitUntil(lambda: not window.entrance.busy)
    assert window.proposals.dialog is None
    assert window.programme is not None
    assert window.programme.schedule == disturbed()[1]
    assert told.messages == []


def test_another_room_is_left_for_the_board(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    window.enter(RoomId.PRINTING)
    window.actions_.propose.trigger()
    dialog = dialog_of(window)
    qtbot.mouseClick(dialog.ask.search, LEFT)
    qtbot.waitUntil(lambda: dialog.proposal is not None, timeout=60_000)
    qtbot.mouseClick(dialog.board, LEFT)
    assert window.rooms.current is RoomId.PLANNING
    assert bar_of(window).isVisible()

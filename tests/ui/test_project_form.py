# SPDX-License-Identifier: Apache-2.0
"""The form of a project by mouse and key: values, needs with their remedies, and the week."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.unmet_needs import UnmetNeed
from ateliers_desktop.residency import EditKind, Need
from ateliers_desktop.scheduling.changes import AddLanguage
from ateliers_desktop.scheduling.explanation import Reason, Remedy
from ateliers_desktop.scheduling.rules import RuleId, instance
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.projects.projects_room import ProjectsRoom
from tests import builders
from tests.ui.conftest import OpenWindow, small_schedule
from tests.ui.records.acts import (
    LEFT,
    cells,
    click_row,
    drag,
    residency_of,
)
from tests.ui.records.keyboard import overwrite, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key

OpenRoom = Callable[..., tuple[MainWindow, ProjectsRoom]]


@pytest.fixture
def open_room(open_app: OpenWindow, programme_file: Path) -> OpenRoom:
    def opened(path: Path = programme_file) -> tuple[MainWindow, ProjectsRoom]:
        window = open_app(path)
        window.enter(RoomId.PROJECTS)
        room = window.rooms.room(RoomId.PROJECTS)
        assert isinstance(room, ProjectsRoom)
        return window, room

    return opened


def test_a_value_is_stored_when_its_field_is_left_and_undone(
    open_room: OpenRoom, qtbot: QtBot, programme_file: Path
) -> None:
    window, room = open_room()
    overwrite(room.form.country.line, "Sénégal", Key.Key_Tab)
    assert residency_of(window).project("Sirocco").country == "Sénégal"
    assert cells(room, "Sirocco")[1] == "Sénégal"
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert residency_of(window).project("Sirocco").country == ""
    assert room.form.country.line.text() == ""


def test_undo_in_a_field_in_which_nothing_was_typed_is_the_windows(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    line = room.form.country.line
    overwrite(line, "Maroc")
    assert line.hasFocus()
    qtbot.keyClick(line, Key.Key_Z, CTRL)
    assert residency_of(window).project("Sirocco").country == ""
    assert line.text() == ""
    assert line.hasFocus()
    qtbot.keyClick(line, Key.Key_Z, CTRL | SHIFT)
    assert line.text() == "Maroc"
    type_text(line, " et Tunisie")
    qtbot.keyClick(line, Key.Key_Z, CTRL)
    assert line.text() == "Maroc"
    assert residency_of(window).project("Sirocco").country == "Maroc"


def test_a_wrong_value_says_why_and_is_not_stored_until_it_is_right(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    field = room.form.contact.email
    overwrite(field.line, "equipe.sirocco")
    assert field.fault.isVisible()
    assert field.fault.text() == "Une adresse a un @ entre deux parties."
    assert field.line.accessibleDescription() == field.fault.text()
    assert residency_of(window).project("Sirocco").email == ""
    type_text(field.line, "@exemple.org")
    assert not field.fault.isVisible()
    qtbot.keyClick(field.line, Key.Key_Return)
    assert residency_of(window).project("Sirocco").email == "equipe.sirocco@exemple.org"


def test_escape_takes_back_what_was_typed(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    field = room.form.contact.email
    overwrite(field.line, "rien", end=None)
    assert field.fault.isVisible()
    qtbot.keyClick(field.line, Key.Key_Escape)
    assert field.line.text() == ""
    assert not field.fault.isVisible()
    assert residency_of(window).project("Sirocco").email == ""


def test_a_new_name_is_followed_by_sessions_and_by_the_choice(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    overwrite(room.form.name.line, "Chergui")
    assert window.programme is not None
    assert {each.project for each in window.programme.schedule.sessions} == {
        "Chergui",
        "Médina VR",
    }
    assert room.chosen_key == "Chergui"
    assert room.form.name.line.text() == "Chergui"
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert room.chosen_key == "Sirocco"
    assert room.form.name.line.text() == "Sirocco"


def test_a_name_that_is_taken_is_refused_in_any_spelling(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    overwrite(room.form.name.line, "MEDINA  VR")
    assert room.form.name.fault.text().startswith("«\u00a0Médina VR\u00a0» existe déjà")
    assert residency_of(window).projects[0].name == "Sirocco"
    overwrite(room.form.name.line, " ")
    assert room.form.name.fault.text() == "Il faut un nom."


def test_painting_a_session_away_marks_it_and_leads_to_the_planning(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    view = room.form.availability.view
    place = view.visualRect(view.week_model.index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert residency_of(window).project("Sirocco").unavailable == (builders.window("09:45-10:30"),)
    assert room.marked.isVisible()
    assert room.marked.text.text() == "1 séance enfreint maintenant une règle et est signalée."
    qtbot.mouseClick(room.marked.show_them, LEFT)
    assert window.rooms.current is RoomId.PLANNING
    assert window.programme is not None
    sirocco = next(e for e in window.programme.schedule.sessions if e.project == "Sirocco")
    assert window.planning.chosen == sirocco.id


def test_the_line_goes_when_the_change_is_undone(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    view = room.form.availability.view
    place = view.visualRect(view.week_model.index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert not room.marked.isVisible()


def test_a_drag_over_the_week_is_one_stroke(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    click_row(qtbot, room, "Dakar Loops")
    drag(qtbot, room.form.availability.view, (0, 0), (1, 1))
    assert residency_of(window).project("Dakar Loops").unavailable == (
        builders.window("09:00-10:30"),
        builders.window("09:00-10:30", 1),
    )
    drag(qtbot, room.form.availability.view, (1, 1), (2, 1))
    assert residency_of(window).project("Dakar Loops").unavailable == (
        builders.window("09:00-10:30"),
        builders.window("09:00-09:45", 1),
    )
    assert window.programme is not None
    assert len(window.programme.undo_steps) == 2


def test_keys_paint_as_the_mouse_does(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    click_row(qtbot, room, "Dakar Loops")
    view = room.form.availability.view
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Right)
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Key.Key_Space)
    project = residency_of(window).project("Dakar Loops")
    assert project.unavailable == (builders.window("09:00-10:30", 1),)
    qtbot.keyClick(view, Key.Key_Up)
    qtbot.keyClick(view, Key.Key_Space)
    project = residency_of(window).project("Dakar Loops")
    assert project.unavailable == (builders.window("09:45-10:30", 1),)


def explained(programme: Programme) -> Remedy:
    """Let the programme know why the pitch of Médina VR is not placed, and what would help."""
    remedy = Remedy(changes=(AddLanguage(mentor="Awa Diagne", code="wo"),), places=1)
    case = instance(RuleId.LANGUAGE, mentor="Awa Diagne", project="Médina VR")
    known = tuple(
        replace(each, reasons=(Reason(cases=(case,)),), remedies=(remedy,))
        if each.project == "Médina VR"
        else each
        for each in programme.unmet()
    )
    assert any(isinstance(each, UnmetNeed) and each.remedies for each in known)
    programme.remember(known)
    return remedy


def test_a_remedy_is_applied_by_one_click(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    assert window.programme is not None
    explained(window.programme)
    room.show_programme(window.programme)
    click_row(qtbot, room, "Médina VR")
    card = room.form.needs.cards[0]
    assert card.reasons.text() == "Awa Diagne et Médina VR n’ont aucune langue commune"
    assert card.remedy.said == "→ Ajouter le wolof aux langues d’Awa Diagne"
    qtbot.waitUntil(lambda: card.remedy.height() > 0)
    qtbot.mouseClick(card.remedy, LEFT)
    assert residency_of(window).mentor("Awa Diagne").languages == ("wo",)
    assert window.programme.undo_steps[0].edit.kind is EditKind.REMEDY
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert residency_of(window).mentor("Awa Diagne").languages == ()


def test_a_need_is_edited_in_its_card(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    click_row(qtbot, room, "Dakar Loops")
    card = room.form.needs.cards[0]
    qtbot.mouseClick(card.open, LEFT)
    assert card.details is not None
    overwrite(card.details.sessions.line, "0")
    assert card.details.sessions.fault.text() == "Un nombre entier de 1 à 99."
    overwrite(card.details.sessions.line, "3")
    overwrite(card.details.aside.line, "4")
    assert card.details.aside.fault.text() == "Un nombre entier de 0 à 3."
    overwrite(card.details.aside.line, "1")
    overwrite(card.details.minutes.line, "90")
    card.dots.setFocus()
    qtbot.keyClick(card.dots, Key.Key_3)
    assert residency_of(window).project("Dakar Loops").needs == (
        Need(area="pitch", priority=3, sessions=3, minutes=90, set_aside=1),
    )
    assert cells(room, "Dakar Loops")[-1] == "0/2"
    assert card.note.text() == "2 séances pas encore placées · 1 séance mise de côté"


def test_sessions_go_with_a_need_that_is_removed_and_come_back(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    assert window.programme is not None
    click_row(qtbot, room, "Médina VR")
    card = room.form.needs.cards[1]
    qtbot.mouseClick(card.open, LEFT)
    assert card.details is not None
    remove = card.details.remove
    qtbot.waitUntil(lambda: remove.height() > 0)
    qtbot.mouseClick(remove, LEFT)
    assert [each.area for each in residency_of(window).project("Médina VR").needs] == ["pitch"]
    assert [each.project for each in window.programme.schedule.sessions] == ["Sirocco"]
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert window.programme.schedule == small_schedule()


def test_a_need_is_added_in_an_area_not_asked_for_yet(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    actions = room.form.needs.menu.actions()
    assert [each.text() for each in actions] == ["Son"]
    actions[0].trigger()
    assert residency_of(window).project("Sirocco").needs[1] == Need(area="son")
    assert [card.isVisible() for card in room.form.needs.cards[:2]] == [True, True]


def test_a_session_of_a_need_leads_to_the_planning(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    qtbot.mouseClick(room.form.needs.cards[0].sessions[0], LEFT)
    assert window.rooms.current is RoomId.PLANNING


def test_languages_are_chips_added_by_name_and_taken_away_by_keys(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    field = room.form.languages
    overwrite(field.line, "Français")
    overwrite(field.line, "العربية,", end=None)
    assert residency_of(window).project("Sirocco").languages == ("fr", "ar")
    assert [chip.text() for chip in field.chips] == ["français  ×", "arabe  ×"]
    overwrite(field.line, "klingon")
    assert field.fault.text() == "«\u00a0klingon\u00a0» n’est pas une langue connue ici."
    qtbot.keyClick(field.line, Key.Key_Escape)
    assert not field.fault.isVisible()
    qtbot.keyClick(field.line, Key.Key_Backspace)
    assert field.chips[1].hasFocus()
    qtbot.keyClick(field.chips[1], Key.Key_Delete)
    assert residency_of(window).project("Sirocco").languages == ("fr",)


def test_a_departure_before_the_arrival_is_refused_until_the_arrival_gives_way(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window, room = open_room()
    arrival, departure = room.form.stay.arrival, room.form.stay.departure
    arrival.day.setFocus()
    qtbot.keyClick(arrival.day, Key.Key_Down)
    qtbot.keyClick(arrival.day, Key.Key_Down)
    overwrite(arrival.time, "9h30")
    project = residency_of(window).project("Sirocco")
    assert project.arrival == builders.at("09:30", 1)
    assert arrival.time.text() == "09:30"
    departure.day.setFocus()
    qtbot.keyClick(departure.day, Key.Key_Down)
    assert departure.fault.text() == "Le départ doit venir après l’arrivée."
    assert residency_of(window).project("Sirocco").departure is None
    arrival.day.setFocus()
    qtbot.keyClick(arrival.day, Key.Key_Up)
    project = residency_of(window).project("Sirocco")
    assert project.arrival == builders.at("09:30")
    assert project.departure == builders.at("23:59")
    assert not departure.fault.isVisible()


def test_the_tab_key_goes_through_the_form_as_it_is_laid_out(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    _, room = open_room()
    card = room.form.needs.cards[0]
    qtbot.mouseClick(card.open, LEFT)
    details = card.details
    assert details is not None
    expected = [
        room.form.summary.lines,
        room.form.paths.canvas,
        room.form.paths.story,
        room.form.notes,
        card.dots,
        card.sessions[0],
        card.open,
        details.area.box,
        details.after.box,
        details.sessions.line,
        details.minutes.line,
        details.aside.line,
        details.state.box,
        details.remove,
        room.form.needs.add,
        room.form.availability.view,
        room.form.stay.arrival.day,
    ]
    expected[0].setFocus()
    for one, other in pairwise(expected):
        qtbot.keyClick(one, Key.Key_Tab)
        assert QApplication.focusWidget() is other


def test_two_quick_clicks_are_two_strokes(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    view = room.form.availability.view
    place = view.visualRect(view.week_model.index(2, 1)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    # The second press of two comes as a double click.
    qtbot.mouseDClick(view.viewport(), LEFT, pos=place)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=place)
    assert not residency_of(window).project("Sirocco").unavailable
    assert window.programme is not None
    assert len(window.programme.undo_steps) == 2


def test_escape_ends_a_stroke_without_a_change(open_room: OpenRoom, qtbot: QtBot) -> None:
    window, room = open_room()
    view = room.form.availability.view
    place = view.visualRect(view.week_model.index(2, 1)).center()
    qtbot.mousePress(view.viewport(), LEFT, pos=place)
    assert view.painter.becoming is False
    qtbot.keyClick(view, Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=place)
    assert not residency_of(window).project("Sirocco").unavailable

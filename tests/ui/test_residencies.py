# SPDX-License-Identifier: Apache-2.0
"""Several residencies in one file: one of them is open in the window, and a next one is made."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.exchange import write_workbook
from ateliers_desktop.operations.editing import change
from ateliers_desktop.residency import Edit, EditKind, Schedule, residency_edit
from ateliers_desktop.storage import ProgrammeFile, backups
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.residencies.people_dialog import PeopleDialog
from tests import builders
from tests.ui.conftest import OpenWindow, Told, small_residency
from tests.ui.residency_steps import (
    LEFT,
    ask_for_next,
    ask_to_remove,
    offered,
    with_an_earlier_one,
)


@pytest.fixture
def two_file(programme_file: Path) -> Path:
    return with_an_earlier_one(programme_file)


def test_the_residencies_of_a_file_are_offered_in_order_of_time(
    open_app: OpenWindow, two_file: Path
) -> None:
    window = open_app(two_file)
    assert offered(window) == [
        ("Tunis 2024 · 7 – 8 octobre 2024", False),
        ("Résidence d’essai · 6 – 7 octobre 2025", True),
    ]


def test_the_residency_that_is_open_stays_as_it_is_when_it_is_chosen_again(
    open_app: OpenWindow, two_file: Path
) -> None:
    window = open_app(two_file)
    window.planning.day = date(2025, 10, 7)
    before = window.programme
    window.actions_.residencies.choices[1].trigger()
    assert window.programme is before
    assert window.planning.day == date(2025, 10, 7)


def test_enter_on_not_now_makes_no_residency_and_on_remove_removes(
    open_app: OpenWindow, two_file: Path, qtbot: QtBot
) -> None:
    window = open_app(two_file)
    dialog = ask_for_next(window)
    QTest.keyClicks(dialog.name.line, "Dakar 2026")
    assert dialog.create_.isEnabled()
    dialog.cancel.setFocus()
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert window.residencies.dialog is None
    assert len(window.actions_.residencies.choices) == 2
    # The default is what Enter does from a field.
    dialog = ask_for_next(window)
    QTest.keyClicks(dialog.name.line, "Dakar 2026")
    qtbot.keyClick(dialog.name.line, Qt.Key.Key_Return)
    assert window.header.name.text() == "Dakar 2026"
    removal = ask_to_remove(window)
    removal.remove.setFocus()
    qtbot.keyClick(removal.remove, Qt.Key.Key_Return)
    assert len(window.actions_.residencies.choices) == 2


def test_another_residency_is_chosen_with_the_mouse_and_shown_everywhere(
    open_app: OpenWindow, two_file: Path, qtbot: QtBot
) -> None:
    window = open_app(two_file)
    menu = window.actions_.residencies
    with qtbot.waitExposed(menu):
        menu.popup(
            window.header.residencies.mapToGlobal(window.header.residencies.rect().center())
        )
    place = menu.actionGeometry(menu.choices[0]).center()
    qtbot.mouseClick(menu, LEFT, pos=place)
    assert window.header.name.text() == "Tunis 2024"
    assert window.windowTitle() == "Tunis 2024 — Ateliers Desktop"
    assert offered(window)[0] == ("Tunis 2024 · 7 – 8 octobre 2024", True)
    window.enter(RoomId.MENTORS)
    table = window.rooms.room(RoomId.MENTORS).table
    assert [table.model().index(row, 0).data() for row in range(table.model().rowCount())] == [
        "Zohra Slim"
    ]


def test_the_menu_is_reached_and_used_by_keys(
    open_app: OpenWindow, two_file: Path, qtbot: QtBot
) -> None:
    window = open_app(two_file)
    button = window.header.residencies
    assert button.accessibleName() == "Résidences de ce fichier"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    menu = window.actions_.residencies
    with qtbot.waitExposed(menu):
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert window.header.name.text() == "Tunis 2024"


def test_each_residency_has_its_own_steps_to_undo(open_app: OpenWindow, two_file: Path) -> None:
    window = open_app(two_file)
    programme = window.programme
    assert programme is not None
    awa = programme.residency.mentors[0]
    changed = replace(awa, organisation="Studio")
    window.apply(change(programme.residency, programme.schedule, awa, changed))
    assert window.actions_.undo.isEnabled()
    window.actions_.residencies.choices[0].trigger()
    assert not window.actions_.undo.isEnabled()
    window.actions_.residencies.choices[1].trigger()
    assert window.actions_.undo.isEnabled()
    window.actions_.undo.trigger()
    assert window.programme is not None
    assert window.programme.residency.mentors[0] == awa


def test_what_is_being_typed_is_stored_where_it_was_typed(
    open_app: OpenWindow, two_file: Path, qtbot: QtBot
) -> None:
    window = open_app(two_file)
    window.enter(RoomId.MENTORS)
    form = window.rooms.room(RoomId.MENTORS).form
    form.organisation.line.setFocus()
    qtbot.keyClicks(form.organisation.line, "Studio Nord")
    window.actions_.residencies.choices[0].trigger()
    window.actions_.residencies.choices[1].trigger()
    assert window.programme is not None
    assert window.programme.residency.mentors[0].organisation == "Studio Nord"


def test_a_proposal_is_dropped_in_words(open_app: OpenWindow, two_file: Path, told: Told) -> None:
    window = open_app(two_file)
    window.actions_.propose.trigger()
    assert window.proposals.dialog is not None
    window.actions_.residencies.choices[0].trigger()
    assert window.proposals.dialog is None
    ((_, text, _),) = told.messages
    assert "autre résidence" in text


def test_a_new_name_of_the_residency_stands_in_the_menu(
    open_app: OpenWindow, two_file: Path
) -> None:
    window = open_app(two_file)
    assert window.programme is not None
    there = window.programme.residency
    data = residency_edit(there, replace(there, name="Rabat & Salé"))
    window.apply(Edit(kind=EditKind.CHANGE, data=data))
    assert offered(window)[1][0].startswith("Rabat && Salé")


def test_the_next_residency_is_made_and_shown(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    dialog = ask_for_next(window)
    assert not dialog.create_.isEnabled()
    qtbot.keyClicks(dialog.name.line, "Dakar 2026")
    assert dialog.create_.isEnabled()
    rows = {row.text(0): row for row in dialog.along.rows()}
    assert list(rows) == [
        *("Sirocco", "Médina VR", "Dakar Loops", "Awa Diagne", "Idriss Kettani"),
        *("Atelier", "Studio", "Pitch", "Son"),
    ]
    dialog.along.setCurrentItem(rows["Dakar Loops"])
    qtbot.keyClick(dialog.along, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.create_, LEFT)
    assert window.header.name.text() == "Dakar 2026"
    assert window.programme is not None
    made = window.programme.residency
    assert [each.name for each in made.projects] == ["Sirocco", "Médina VR"]
    assert len(made.slots) == 8
    assert window.programme.schedule == Schedule()
    assert next(text for text, _ in offered(window)).startswith("Résidence d’essai")
    assert len(backups(programme_file)) == 1
    with ProgrammeFile.open(programme_file, read_only=True) as file:
        assert len(file.residencies()) == 2


def test_it_is_offered_from_the_monday_after_today(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    window.clock.follow(lambda: datetime(2031, 5, 7, 9, 0).astimezone())
    assert ask_for_next(window).first_day.value() == date(2031, 5, 12)


def test_a_group_is_left_behind_by_its_own_box(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    dialog = ask_for_next(open_app(programme_file))
    dialog.along.setCurrentItem(dialog.along.topLevelItem(0))
    qtbot.keyClick(dialog.along, Qt.Key.Key_Space)
    assert dialog.going_along().projects == frozenset()
    assert len(dialog.going_along().mentors) == 2


def test_a_group_tells_how_many_of_it_go_along(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    dialog = ask_for_next(open_app(programme_file))
    head = dialog.along.topLevelItem(0)
    assert head is not None
    assert head.text(0) == "Projets · 3"
    dialog.along.setCurrentItem(head.child(1))
    qtbot.keyClick(dialog.along, Qt.Key.Key_Space)
    assert head.text(0) == "Projets · 2"


def test_the_grid_and_people_of_another_residency_can_be_taken(
    open_app: OpenWindow, two_file: Path, qtbot: QtBot
) -> None:
    dialog = ask_for_next(open_app(two_file))
    qtbot.keyClicks(dialog.name.line, "Tunis 2026")
    dialog.source.box.setFocus()
    qtbot.keyClick(dialog.source.box, Qt.Key.Key_Up)
    assert "Zohra Slim" in [row.text(0) for row in dialog.along.rows()]
    qtbot.mouseClick(dialog.create_, LEFT)
    assert dialog.residency is not None
    assert [each.name for each in dialog.residency.mentors] == ["Zohra Slim"]


def test_a_name_that_the_file_has_already_is_refused_as_it_is_typed(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    dialog = ask_for_next(open_app(programme_file))
    qtbot.keyClicks(dialog.name.line, "RESIDENCE d'essai")
    assert dialog.name.fault.text() == "Le fichier a déjà une résidence de ce nom."
    assert not dialog.create_.isEnabled()


def test_a_file_that_is_only_read_gets_no_next_residency_and_can_be_looked_through(
    open_app: OpenWindow, two_file: Path, qtbot: QtBot
) -> None:
    window = open_app()
    window.entrance.open(two_file, read_only=True)
    qtbot.waitUntil(lambda: window.programme is not None)
    assert not window.actions_.next_residency.isEnabled()
    window.actions_.residencies.choices[0].trigger()
    assert window.header.name.text() == "Tunis 2024"
    QApplication.processEvents()


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A form's workbook with one project that is new, and one that is here in another spelling."""
    new = builders.project("Kalimba", needs=(builders.Need(area="pitch"),))
    there = small_residency(projects=(builders.project("Siroco"), new))
    path = tmp_path / "formulaire.xlsx"
    write_workbook(there, Schedule(), path, "fr")
    return path


def ask_for_people(window: MainWindow, workbook: Path, qtbot: QtBot) -> PeopleDialog:
    window.residencies.look_at(workbook)
    qtbot.waitUntil(lambda: isinstance(window.residencies.dialog, PeopleDialog))
    dialog = window.residencies.dialog
    assert isinstance(dialog, PeopleDialog)
    return dialog


def test_people_of_a_workbook_come_in_as_one_step(
    open_app: OpenWindow, programme_file: Path, workbook: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    dialog = ask_for_people(window, workbook, qtbot)
    assert [row.text(0) for row in dialog.people.rows()] == ["Siroco", "Kalimba"]
    (question,) = dialog.questions.values()
    assert [question.box.itemText(at) for at in range(question.box.count())] == [
        "Sirocco, déjà dans cette résidence\u00a0: ne pas ajouter",
        "Une nouvelle fiche",
    ]
    qtbot.mouseClick(dialog.add, LEFT)
    assert window.programme is not None
    before = ["Sirocco", "Médina VR", "Dakar Loops"]
    assert [each.name for each in window.programme.residency.projects] == [*before, "Kalimba"]
    window.actions_.undo.trigger()
    assert [each.name for each in window.programme.residency.projects] == before


def test_nobody_comes_in_while_none_is_ticked(
    open_app: OpenWindow, programme_file: Path, workbook: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    dialog = ask_for_people(window, workbook, qtbot)
    dialog.people.setCurrentItem(dialog.people.topLevelItem(0))
    qtbot.keyClick(dialog.people, Qt.Key.Key_Space)
    assert not dialog.add.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.residencies.dialog is None


def test_a_workbook_with_errors_is_told_and_nothing_comes_in(
    open_app: OpenWindow, programme_file: Path, tmp_path: Path, qtbot: QtBot, told: Told
) -> None:
    window = open_app(programme_file)
    path = tmp_path / "autre.xlsx"
    path.write_bytes(b"pas un classeur")
    window.residencies.look_at(path)
    qtbot.waitUntil(lambda: bool(told.messages))
    ((_, text, details),) = told.messages
    assert "autre.xlsx" in text
    assert details
    assert not window.actions_.undo.isEnabled()

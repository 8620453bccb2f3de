# SPDX-License-Identifier: Apache-2.0
"""Actions are written with who and until when, ticked, and carried on until they are done."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.residencies.remove_dialog import RemoveDialog
from ateliers_desktop.ui.timetable.date_field import date_text
from tests import builders
from tests.ui.conftest import OpenWindow, Told
from tests.ui.note_steps import (
    LEFT,
    action,
    add_earlier_residency,
    agreed,
    days_from_now,
    note,
    open_notes,
    stored,
    type_text,
    write,
)


def test_an_action_is_typed_with_who_and_until_when(
    open_app: OpenWindow, programme_file: Path
) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    writer = room.page.actions_part.writer
    writer.text.setFocus()
    type_text(writer.text, "Réduire la boucle")
    QTest.keyClick(writer.text, Qt.Key.Key_Tab)
    assert writer.who.hasFocus()
    type_text(writer.who, "awa")
    QTest.keyClick(writer.names.popup(), Qt.Key.Key_Down)
    QTest.keyClick(writer.names.popup(), Qt.Key.Key_Return)
    assert writer.who.text() == "Awa Diagne"
    writer.until.line.setFocus()
    type_text(writer.until.line, "9/10/2031")
    QTest.keyClick(writer.until.line, Qt.Key.Key_Return)
    (kept,) = stored(programme_file).actions
    assert (kept.text, kept.who, kept.project) == ("Réduire la boucle", "Awa Diagne", "Sirocco")
    assert kept.until is not None
    assert kept.until.isoformat() == "2031-10-09"
    assert agreed(room.page) == ["Réduire la boucle"]
    assert writer.text.text() == ""
    assert writer.text.hasFocus()


def test_an_action_too_is_stored_while_it_is_typed(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path
) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    writer = room.page.actions_part.writer
    writer.text.setFocus()
    type_text(writer.text, "Chiffrer")
    qtbot.waitUntil(lambda: bool(stored(programme_file).actions))
    assert writer.text.hasFocus()


def test_a_day_that_is_none_is_told_and_keeps_the_action_open(
    open_app: OpenWindow, programme_file: Path
) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    writer = room.page.actions_part.writer
    writer.text.setFocus()
    type_text(writer.text, "Chiffrer")
    writer.until.line.setFocus()
    type_text(writer.until.line, "jeudi")
    QTest.keyClick(writer.until.line, Qt.Key.Key_Return)
    assert writer.until.line.placeholderText() == "Pour le\N{NO-BREAK SPACE}: 07/10/2025"
    said = "Écrivez le jour comme 07/10/2025, ou laissez vide."
    assert writer.until.fault.text() == said
    assert stored(programme_file).actions[0].until is None
    writer.until.line.clear()
    type_text(writer.until.line, "09/10/2031")
    QTest.keyClick(writer.until.line, Qt.Key.Key_Return)
    assert stored(programme_file).actions[0].until is not None


def test_one_key_says_that_it_is_done_and_that_it_is_not(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, action("premier", "09:00"), action("second", "10:00"))
    room = open_notes(open_app(programme_file), "Sirocco")
    part = room.page.actions_part
    first = next(each for each in part.frames.values() if each.text.shown == "premier")
    first.box.setFocus()
    QTest.keyClick(first.box, Qt.Key.Key_Space)
    assert [each.text for each in stored(programme_file).open_actions] == ["second"]
    assert agreed(room.page) == ["second", "premier"]
    assert "faite le" in first.caption.text()
    assert first.box.hasFocus()
    QTest.keyClick(first.box, Qt.Key.Key_Space)
    assert len(stored(programme_file).open_actions) == 2


def test_what_is_late_is_told_in_words_and_stands_first(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(
        programme_file,
        action("sans jour"),
        action("demain", until=days_from_now(1)),
        action("hier", until=days_from_now(-1)),
    )
    room = open_notes(open_app(programme_file), "Sirocco")
    assert agreed(room.page) == ["hier", "demain", "sans jour"]
    captions = {
        each.text.shown: each.caption.text() for each in room.page.actions_part.frames.values()
    }
    assert "en retard" in captions["hier"]
    assert "en retard" not in captions["demain"]


def test_it_is_late_and_done_by_the_clock_of_the_window(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, action("rappeler", until=builders.FIRST_DAY))
    window = open_app(programme_file)
    window.clock.follow(lambda: builders.at("10:20").astimezone())
    (row,) = open_notes(window, "Sirocco").page.actions_part.frames.values()
    assert "en retard" not in row.caption.text()
    window.clock.follow(lambda: builders.at("10:20", day=1).astimezone())
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert "en retard" in row.caption.text()
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    (done,) = stored(programme_file).actions
    assert done.done_at == builders.at("10:20", day=1)


def test_an_action_is_changed_in_its_place_and_taken_out_and_brought_back(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, action("chiffrer", until=days_from_now(3)))
    room = open_notes(open_app(programme_file), "Sirocco")
    part = room.page.actions_part
    (row,) = part.frames.values()
    QTest.mouseClick(row.edit, LEFT)
    assert part.changing.until.line.text() == date_text(days_from_now(3))
    type_text(part.changing.text, " tout")
    part.changing.until.line.setFocus()
    part.changing.until.line.selectAll()
    QTest.keyClick(part.changing.until.line, Qt.Key.Key_Delete)
    QTest.keyClick(part.changing.until.line, Qt.Key.Key_Return)
    (kept,) = stored(programme_file).actions
    assert kept.until is None
    assert kept.text.endswith("tout")
    (row,) = part.frames.values()
    QTest.mouseClick(row.remove, LEFT)
    assert not stored(programme_file).actions
    QTest.mouseClick(part.back.button, LEFT)
    assert stored(programme_file).actions == (kept,)


def test_what_was_agreed_in_an_earlier_residency_is_carried_on_and_done_in_this_one(
    open_app: OpenWindow, programme_file: Path
) -> None:
    add_earlier_residency(programme_file, action("envoyer le dossier"))
    room = open_notes(open_app(programme_file), "Sirocco")
    assert agreed(room.page) == ["envoyer le dossier"]
    (row,) = room.page.actions_part.frames.values()
    assert not row.edit.isVisible()
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert not stored(programme_file, 2).open_actions
    assert not stored(programme_file, 1).actions
    assert row.box.isChecked()


def test_all_open_actions_stand_on_one_page(open_app: OpenWindow, programme_file: Path) -> None:
    add_earlier_residency(programme_file, action("d’avant"))
    write(
        programme_file,
        action("le sien", project="Dakar Loops"),
        action("faite", done_at=action("x").made_at),
        residency="Résidence d’essai",
    )
    room = open_notes(open_app(programme_file))
    assert room.page.title.text() == "Actions ouvertes"
    assert sorted(agreed(room.page)) == ["d’avant", "le sien"]
    told = {
        each.text.shown: each.caption.text() for each in room.page.actions_part.frames.values()
    }
    assert told["le sien"] == "Dakar Loops"
    assert not room.page.notes_part.isVisible()


def test_the_tab_key_goes_from_top_to_bottom_also_to_what_came_later(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, action("premier", "09:00"), note("dit", "09:00"))
    window = open_app(programme_file)
    room = open_notes(window, "Sirocco")
    part = room.page.actions_part
    part.writer.text.setFocus()
    type_text(part.writer.text, "second")
    QTest.keyClick(part.writer.text, Qt.Key.Key_Return)
    first, second = (
        next(row for row in part.frames.values() if row.text.shown == text)
        for text in ("premier", "second")
    )
    (card,) = room.page.notes_part.frames.values()
    first.box.setFocus()
    passed = []
    for _ in range(12):
        passed.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    wanted = (
        *(first.box, first.edit, first.remove, second.box, second.edit, second.remove),
        *(part.writer.text, part.writer.who, part.writer.until.line),
        room.page.notes_part.writer.editor,
    )
    assert passed[: len(wanted)] == list(wanted)
    assert not card.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_enter_on_a_small_button_does_what_the_button_says(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, action("Chiffrer"), note("dit"))
    page = open_notes(open_app(programme_file), "Sirocco").page
    (row,) = page.actions_part.frames.values()
    (card,) = page.notes_part.frames.values()
    for button in (row.remove, card.remove):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert stored(programme_file).actions == stored(programme_file).notes == ()


@pytest.mark.parametrize("removed", [True, False], ids=["is removed", "stays"])
def test_an_action_that_is_being_changed_stays_in_its_residency_when_another_is_opened(
    open_app: OpenWindow, programme_file: Path, told: Told, removed: bool
) -> None:
    add_earlier_residency(programme_file)
    write(programme_file, action("Appeler"))
    window = open_app(programme_file)
    part = open_notes(window).page.actions_part
    (row,) = part.frames.values()
    QTest.mouseClick(row.edit, LEFT)
    type_text(part.changing.text, " demain")
    if removed:
        window.actions_.remove_residency.trigger()
        dialog = window.residencies.dialog
        assert isinstance(dialog, RemoveDialog)
        dialog.remove.click()
    else:
        window.actions_.residencies.choices[0].trigger()
    assert window.header.name.text() == "Résidence de Tunis"
    window.rooms.settle()
    window.enter(RoomId.PLANNING)
    kept = [] if removed else ["Appeler demain"]
    assert [each.text for each in stored(programme_file, 1).actions] == kept
    assert stored(programme_file, 2).actions == ()
    assert told.messages == []

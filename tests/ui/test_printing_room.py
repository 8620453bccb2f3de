# SPDX-License-Identifier: Apache-2.0
"""The printing room: the very pages are seen, follow every choice, and choices are remembered."""

from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.printing import Kind, Paper, build_documents
from ateliers_desktop.residency import Edit, EditKind, Schedule
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.printing.print_room import PrintRoom
from ateliers_desktop.ui.printing.wish import What
from ateliers_desktop.ui.settings import Settings
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, write_new_file
from tests.ui.printing_steps import (
    MONDAY,
    PATIENCE,
    TUESDAY,
    after,
    names,
    pages_of,
    printing_room,
    settled,
    text_of,
)

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def window(open_app: OpenWindow, programme_file: Path) -> MainWindow:
    return open_app(programme_file)


@pytest.fixture
def room(window: MainWindow, qtbot: QtBot) -> PrintRoom:
    return printing_room(window, qtbot)


def test_the_set_for_an_evening_is_made_with_no_choice_at_all(room: PrintRoom) -> None:
    assert room.choices.what.value is What.EVENING
    assert names(room) == [
        "agenda-2025-10-06.pdf",
        "mentor-2025-10-06-awa-diagne.pdf",
        "mentor-2025-10-06-idriss-kettani.pdf",
        "project-2025-10-06-sirocco.pdf",
        "project-2025-10-06-medina-vr.pdf",
        "room-2025-10-06-atelier.pdf",
        "room-2025-10-06-studio.pdf",
        "attendance-2025-10-06.pdf",
    ]
    count = len(pypdf.PdfReader(BytesIO(pages_of(room).content)).pages)
    assert room.view.preview.page_count == count
    assert room.panel.count.text() == f"{count} pages"
    assert room.panel.print.isEnabled()


@pytest.mark.parametrize("what", [each for each in What if each is not What.EVENING])
def test_pages_say_what_those_of_the_command_line_say(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, what: What
) -> None:
    after(room, qtbot, lambda: room.choices.what.choose(what))
    programme = window.programme
    assert programme is not None
    made = pages_of(room)
    wanted = build_documents(
        programme.residency,
        programme.schedule,
        Kind(what.value),
        "fr",
        printed_at=made.documents[0].origin.printed_at,
    )
    assert made.documents == wanted


def test_ctrl_p_on_the_board_shows_its_day(window: MainWindow, qtbot: QtBot) -> None:
    window.planning.day = TUESDAY
    window.planning.board.setFocus()
    qtbot.keyClick(window.planning.board, KEY.Key_P, Qt.KeyboardModifier.ControlModifier)
    room = window.printing
    settled(room, qtbot)
    assert room.isVisible()
    assert room.choices.wish().days == (TUESDAY,)
    assert names(room) == ["agenda-2025-10-07.pdf"]


def test_the_week_gives_way_to_the_day_that_is_asked_for(
    window: MainWindow, room: PrintRoom, qtbot: QtBot
) -> None:
    after(room, qtbot, lambda: room.choices.what.choose(What.WEEK))
    assert names(room) == ["week.pdf"]
    window.enter(RoomId.PLANNING)
    qtbot.mouseClick(window.planning.print, LEFT)
    settled(room, qtbot)
    assert room.choices.what.value is What.EVENING
    assert room.choices.wish().days == (MONDAY,)


def test_one_mentors_sheet_is_chosen_by_keys(room: PrintRoom, qtbot: QtBot) -> None:
    assert not room.choices.whom.isVisible()
    box = room.choices.what.choice.box
    box.setFocus()
    qtbot.keyClick(box, KEY.Key_Down)
    qtbot.keyClick(box, KEY.Key_Down)
    assert room.choices.what.value is What.MENTORS
    assert room.choices.whom.isVisible()
    qtbot.keyClick(room.choices.whom.box, KEY.Key_Down)
    settled(room, qtbot)
    assert names(room) == ["mentor-2025-10-06-awa-diagne.pdf"]
    text = text_of(pages_of(room).content)
    assert "Sirocco" in text
    assert "Médina VR" not in text


def test_each_kind_says_what_it_is_for_and_offers_only_what_goes_with_it(
    room: PrintRoom, qtbot: QtBot
) -> None:
    seen = {}
    choices = room.choices
    for what in What:
        after(room, qtbot, lambda what=what: choices.what.choose(what))
        seen[what] = choices.what.hint.text()
        assert choices.whom.isVisible() == what.is_personal
        assert choices.days.isVisible() == what.goes_by_days
        assert choices.evening.isVisible() == (what is What.EVENING)
        assert choices.paper.isVisible() == what.comes_large
    assert len(set(seen.values())) == len(What)


def test_days_are_ticked_by_keys_one_or_several_or_all(room: PrintRoom, qtbot: QtBot) -> None:
    days = room.choices.days
    after(room, qtbot, lambda: room.choices.what.choose(What.AGENDA))
    assert names(room) == ["agenda-2025-10-06.pdf", "agenda-2025-10-07.pdf"]
    assert days.all.isChecked()
    after(room, qtbot, lambda: qtbot.keyClick(days.boxes[TUESDAY], KEY.Key_Space))
    assert names(room) == ["agenda-2025-10-07.pdf"]
    assert not days.all.isChecked()
    after(room, qtbot, lambda: qtbot.keyClick(days.boxes[MONDAY], KEY.Key_Space))
    assert len(names(room)) == 2
    assert days.all.isChecked()
    after(room, qtbot, lambda: qtbot.keyClick(days.boxes[MONDAY], KEY.Key_Space))
    after(room, qtbot, lambda: qtbot.keyClick(days.all, KEY.Key_Space))
    assert len(names(room)) == 2
    assert days.all.isChecked()
    assert not any(box.isChecked() for box in days.boxes.values())


def test_the_tab_key_goes_through_the_choices_as_they_are_laid_out(
    room: PrintRoom, qtbot: QtBot
) -> None:
    choices, panel = room.choices, room.panel
    after(room, qtbot, lambda: choices.what.choose(What.MENTORS))
    expected = [
        choices.what.choice.box,
        choices.only_changed,
        choices.whom.box,
        choices.days.all,
        *choices.days.boxes.values(),
        choices.paper_language.box,
        panel.print,
        panel.save_one,
        panel.save_each,
    ]
    expected[0].setFocus()
    reached = []
    for _ in expected:
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        qtbot.keyClick(focus, KEY.Key_Tab)
    assert reached == expected
    assert all(each.accessibleName() or each.text() for each in expected)


def test_paper_speaks_any_language_and_comes_large(room: PrintRoom, qtbot: QtBot) -> None:
    french = pages_of(room).content
    after(room, qtbot, lambda: room.choices.paper_language.choose("ar"))
    assert pages_of(room).documents[0].origin.language == "ar"
    after(room, qtbot, lambda: room.choices.paper.choose(Paper.A3))
    large = pypdf.PdfReader(BytesIO(pages_of(room).content)).pages
    small = pypdf.PdfReader(BytesIO(french)).pages
    assert max(large[0].mediabox.width, large[0].mediabox.height) == pytest.approx(1190.551)
    assert max(small[0].mediabox.width, small[0].mediabox.height) == pytest.approx(841.89)


def test_a_day_without_sessions_says_so_and_what_to_do(room: PrintRoom, qtbot: QtBot) -> None:
    after(room, qtbot, lambda: room.choices.what.choose(What.MENTORS))
    after(room, qtbot, lambda: room.choices.days.choose((TUESDAY,)))
    assert room.pages is None
    assert room.view.nothing.isVisible()
    assert room.view.nothing.headline.text() == "Rien à imprimer"
    assert not room.panel.print.isEnabled()
    assert not room.panel.save_one.isEnabled()
    assert not room.panel.save_each.isEnabled()
    assert room.view.preview.page_count == 0


def test_pages_follow_the_schedule(window: MainWindow, room: PrintRoom, qtbot: QtBot) -> None:
    before = pages_of(room)
    programme = window.programme
    assert programme is not None
    sirocco = next(each for each in programme.schedule.standing if each.project == "Sirocco")
    after(room, qtbot, lambda: window.apply(Edit(kind=EditKind.UNPLACE, before=(sirocco,))))
    assert "Sirocco" in text_of(before.content)
    assert "project-2025-10-06-sirocco.pdf" not in names(room)


def test_nothing_leaves_before_the_pages_are_those_that_are_chosen(
    room: PrintRoom, qtbot: QtBot
) -> None:
    room.choices.what.choose(What.WEEK)
    assert not room.panel.print.isEnabled()
    settled(room, qtbot)
    assert room.panel.print.isEnabled()


def test_choices_are_remembered_until_the_next_start(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    first = open_app(programme_file)
    room = printing_room(first, qtbot)
    room.choices.what.choose(What.ROOMS)
    room.choices.paper_language.choose("en")
    room.choices.paper.choose(Paper.A3)
    qtbot.mouseClick(room.choices.only_changed, LEFT)
    settled(room, qtbot)
    first.close()
    again = printing_room(open_app(programme_file), qtbot).choices
    assert again.what.value is What.ROOMS
    assert again.paper_language.value == "en"
    assert again.paper.value is Paper.A3
    assert again.only_changed.isChecked()


def test_the_language_of_the_residency_is_chosen_where_no_other_was(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot, settings: Settings
) -> None:
    english = write_new_file(tmp_path / "en.ateliers", small_residency(language="en"))
    room = printing_room(open_app(english), qtbot)
    assert room.choices.paper_language.value == "en"
    room.choices.what.choose(What.WEEK)
    assert '"language": ""' in settings.printing


@pytest.mark.parametrize("text", ["", "nonsense", "[1]", '{"what": "x", "paper": 7}', "null"])
def test_what_is_remembered_wrongly_is_as_if_nothing_were(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, settings: Settings, text: str
) -> None:
    settings.printing = text
    room = printing_room(open_app(programme_file), qtbot)
    assert room.choices.what.value is What.EVENING
    assert room.choices.paper_language.value == "fr"


def test_what_is_chosen_stays_in_another_language_of_the_window(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    room = printing_room(window, qtbot)
    room.choices.what.choose(What.PROJECTS)
    room.choices.whom.choose("Médina VR")
    room.choices.days.choose((MONDAY,))
    settled(room, qtbot)
    window.language_wanted.emit("ar")
    other = printing_room(window, qtbot)
    assert other is not room
    assert other.choices.wish().what is What.PROJECTS
    assert other.choices.wish().name == "Médina VR"
    assert other.choices.wish().days == (MONDAY,)


def test_tomorrow_is_prepared_in_the_evening(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    today = date.today()
    around = small_residency(first_day=today - timedelta(days=1), days=4, slots=(), mentors=())
    file = write_new_file(tmp_path / "x.ateliers", around, Schedule())
    room = printing_room(open_app(file), qtbot)
    assert room.choices.evening.value == today + timedelta(days=1)


def test_characters_without_a_glyph_are_told_beside_the_pages(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    projects = small_residency().projects
    strange = builders.project("Sirocco", summary="村 et l’arbre")
    residency = small_residency(projects=(strange, *projects[1:]))
    room = printing_room(open_app(write_new_file(tmp_path / "x.ateliers", residency)), qtbot)
    assert room.view.warning.isVisible()
    assert "U+6751" in room.view.warning.text()
    after(room, qtbot, lambda: room.choices.what.choose(What.WEEK))
    assert not room.view.warning.isVisible()


def test_closing_while_pages_are_made_is_clean(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    window.enter(RoomId.PRINTING)
    qtbot.waitUntil(window.printing.panel.bar.isVisible, timeout=PATIENCE)
    window.close()
    assert window.printing.view.preview.page_count == 0

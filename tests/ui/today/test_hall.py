# SPDX-License-Identifier: Apache-2.0
"""The screen in the hall: over the whole screen, by itself, whole names, nothing confidential."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.session_edits import mark
from ateliers_desktop.operations.today import today
from ateliers_desktop.palette import DARK
from ateliers_desktop.residency import Note, NoteEdit, Residency, Schedule, Session, SessionStatus
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.settings import Settings
from ateliers_desktop.ui.today import hall_painter
from ateliers_desktop.ui.today.hall import Hall
from ateliers_desktop.ui.today.hall_dialog import HallDialog
from ateliers_desktop.ui.today.hall_pages import HallCard, hall_cards, pages
from ateliers_desktop.words import translations
from tests import builders
from tests.test_palette import contrast
from tests.ui.conftest import OpenWindow, small_residency, write_new_file
from tests.ui.today.clocks import at, enter_today

LONG = "Griot numérique, les histoires que les grands-parents racontent aux enfants, 1"


def shown(qtbot: QtBot, window: MainWindow, size: tuple[int, int] = (1920, 1080)) -> Hall:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    dialog = window.day.dialog
    assert isinstance(dialog, HallDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    hall = window.day.hall
    assert hall is not None
    assert hall.isFullScreen()
    hall.resize(*size)
    return hall


def twelve_rooms() -> tuple[Residency, Schedule]:
    """Return a morning in which twelve rooms are full, with names of 80 letters."""
    names = [f"{LONG}{at:02}" for at in range(12)]
    mentors = [f"Mentor {at:02}" for at in range(12)]
    rooms = [f"Salle {at:02}" for at in range(12)]
    residency = small_residency(
        rooms=tuple(map(builders.room, rooms)),
        mentors=tuple(map(builders.mentor, mentors)),
        projects=tuple(map(builders.project, names)),
    )
    sessions = tuple(
        builders.session("09:00-09:45", project=name, mentor=mentor, room=room)
        for name, mentor, room in zip(names, mentors, rooms, strict=True)
    )
    return residency, Schedule(sessions=sessions)


@pytest.fixture
def window(open_app: OpenWindow, programme_file: Path) -> Iterator[MainWindow]:
    window = open_app(programme_file)
    window.clock.follow(at("09:50"))
    yield window
    window.day.finish()


def inks(hall: Hall) -> set[str]:
    """Return the colours in which the hall is drawn."""
    picture = hall.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        QColor(picture.pixel(x, y)).name().upper()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }


def test_it_covers_the_screen_without_a_pointer_and_tells_the_rooms(
    window: MainWindow, qtbot: QtBot
) -> None:
    hall = shown(qtbot, window)
    assert hall.cursor().shape() is Qt.CursorShape.BlankCursor
    said = hall.accessibleName()
    for name in ("Lundi 6 octobre", "09:45 – 10:30", "09:50", "40 minutes restantes"):
        assert name in said
    for name in ("Atelier, Sirocco, Awa Diagne, Pitch", "Studio, Médina VR", "10:30 Pause"):
        assert name in said
    assert {DARK.window.upper(), "#FFFFFF"} <= inks(hall)


def test_it_changes_with_the_minute_and_with_every_edit(window: MainWindow, qtbot: QtBot) -> None:
    hall = shown(qtbot, window)
    window.clock.follow(at("10:40"))
    assert "Pause" in hall.accessibleName()
    assert "Sirocco" not in hall.accessibleName()
    window.clock.follow(at("09:50"))
    window.undo()
    assert "Sirocco" in hall.accessibleName()
    programme = window.programme
    assert programme is not None
    last: tuple[Session, ...] = programme.schedule.sessions[-1:]
    window.apply(mark(programme.schedule, last, SessionStatus.CANCELLED))
    assert "Sirocco" not in hall.accessibleName()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_escape_and_its_key_take_it_away(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    hall = shown(qtbot, window)
    qtbot.keyClick(hall, key)
    assert window.day.hall is None


def test_its_key_in_the_window_takes_it_away_too(window: MainWindow, qtbot: QtBot) -> None:
    shown(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.day.hall is None


def test_it_goes_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    hall = shown(qtbot, window)
    with qtbot.waitSignal(hall.closed):
        window.close()


def test_the_screen_and_the_language_chosen_are_remembered(
    window: MainWindow, qtbot: QtBot, settings: Settings
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    dialog = window.day.dialog
    assert isinstance(dialog, HallDialog)
    assert dialog.chosen_language == "fr"
    assert dialog.screen_choice.box.count() == len(QGuiApplication.screens())
    dialog.language.choose("en")
    qtbot.mouseClick(dialog.show_button, Qt.MouseButton.LeftButton)
    assert window.day.hall is not None
    assert "40 minutes left" in window.day.hall.accessibleName()
    assert settings.hall_language == "en"
    assert settings.hall_screen == dialog.chosen_screen.name()


class NamedScreen:
    """A screen with what its maker and its plug call it: Qt makes none by itself."""

    def __init__(self, model: str, name: str) -> None:
        self.model, self.name = (lambda: model), (lambda: name)

    def geometry(self) -> QRect:
        return QRect(0, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("model", "name", "told"),
    [
        ("", "", "Écran 2\u00a0: 1920 × 1080"),
        ("", "HDMI-1", "Écran 2\u00a0: HDMI-1, 1920 × 1080"),
        ("Beamer 4", "HDMI-1", "Écran 2\u00a0: Beamer 4, 1920 × 1080"),
    ],
)
def test_a_screen_is_told_by_its_maker_its_plug_or_its_size_alone(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    model: str,
    name: str,
    told: str,
) -> None:
    screens = [*QGuiApplication.screens()[:1], NamedScreen(model, name)]
    monkeypatch.setattr(QGuiApplication, "screens", lambda: screens)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    dialog = window.day.dialog
    assert isinstance(dialog, HallDialog)
    assert dialog.screen_choice.box.itemText(1) == told
    # Nothing was chosen before: the further screen is there to be looked at by others.
    assert dialog.screen_choice.box.currentIndex() == 1


def test_it_stays_as_it_is_when_the_window_speaks_another_language(
    window: MainWindow, qtbot: QtBot
) -> None:
    hall = shown(qtbot, window)
    window.language_wanted.emit("ar")
    assert window.day.hall is hall
    assert "40 minutes restantes" in hall.accessibleName()
    window.clock.follow(at("09:51"))
    assert "39 minutes restantes" in hall.accessibleName()


def test_nothing_that_was_written_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    hall = shown(qtbot, window)
    assert window.programme is not None
    session = window.programme.schedule.sessions[-1]
    moment = builders.at("09:40")
    note = Note(
        text="Personne ne doit lire ceci", written_at=moment, changed_at=moment,
        project=session.project, mentor=session.mentor, session=session.id, confidential=True,
    )  # fmt: skip
    window.note(NoteEdit(after=(note,)))
    assert "Personne" not in hall.accessibleName()


def test_twelve_rooms_come_page_by_page_with_whole_names(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app(write_new_file(tmp_path / "douze.ateliers", *twelve_rooms()))
    enter_today(window, "09:10")
    hall = shown(qtbot, window)
    assert [len(page) for page in hall.pages] == [4, 4, 4]
    told = []
    for _ in range(3):
        told.append(hall.accessibleName())
        hall.turn()
    assert hall.page == 0
    for number in range(12):
        assert sum(f"{LONG}{number:02}" in each for each in told) == 1
    window.day.finish()


def test_every_text_is_read_from_afar_on_its_ground() -> None:
    # 7 is what WCAG 2.1 asks for at its stricter level (1.4.6).
    for ink in (hall_painter.INK, hall_painter.MUTED):
        for ground in (hall_painter.GROUND, hall_painter.CARD):
            assert contrast(ink, ground) >= 7
    assert contrast(hall_painter.ACCENT, hall_painter.CARD) >= 4.5
    smallest = min(size.size for size in (*hall_painter.NAME, *hall_painter.MENTOR))
    assert smallest >= 0.028


def test_what_comes_leads_only_while_no_session_runs_anywhere() -> None:
    residency, schedule = twelve_rooms()
    later = builders.session(
        "11:00-11:45", project=f"{LONG}00", mentor="Mentor 00", room="Salle 00"
    )
    busy = Schedule(sessions=(*schedule.sessions[1:], later))
    for clock, leads in (("09:10", {False}), ("10:40", {True})):
        now = today(residency, busy, builders.at(clock))
        cards = hall_cards(now, residency, "fr", translations("fr"))
        assert {each.next_leads for each in cards} == leads


def test_pages_are_as_equal_as_can_be() -> None:
    cards = tuple(HallCard(room=str(at), name="") for at in range(12))
    for count, most, sizes in ((12, 5, [4, 4, 4]), (6, 5, [3, 3]), (5, 5, [5]), (7, 4, [4, 3])):
        assert [len(page) for page in pages(cards[:count], most)] == sizes
    assert pages((), 5) == ((),)

# SPDX-License-Identifier: Apache-2.0
"""Every screen of the window, one after the other: rooms, dialogs, the guide."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ateliers_desktop.operations.known_people import person_of
from ateliers_desktop.residency import Party
from ateliers_desktop.resource_files import resource
from ateliers_desktop.ui.guide.guide_window import GuideWindow
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.personal.erasure_dialog import ErasureDialog
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.residencies.people_dialog import PeopleDialog
from ateliers_desktop.ui.translation import translate
from tests import builders
from tests.ui.conftest import card_of


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show each screen in turn, and give its name and its widget while it is seen."""
    # In the middle of a session of the first day, whenever the test is run.
    window.clock.follow(lambda: builders.at("09:10").astimezone())
    for room in RoomId:
        window.enter(room)
        settle()
        yield f"room {room}", window
    window.enter(RoomId.PLANNING)
    window.actions_.week.trigger()
    window.actions_.search.trigger()
    settle()
    yield "whole week with search", window
    window.actions_.week.trigger()
    window.planning.search.end()
    window.planning.board.setCurrentIndex(card_of(window, "Sirocco"))
    settle()
    yield "chosen card", window
    yield from dialogs(window)


def dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Open each dialog in turn; it is closed when the next one is asked for."""
    window.actions_.move_to.trigger()
    yield from shown("move", window.planning.work.moving)
    window.actions_.late.trigger()
    yield from shown("late", window.planning.late)
    window.actions_.propose.trigger()
    yield from shown("propose", window.proposals.dialog)
    window.actions_.check.trigger()
    yield from shown("data check", window.proposals.data_check)
    window.actions_.walk_in.trigger()
    yield from shown("walk-in", window.day.dialog)
    window.actions_.hall.trigger()
    yield from shown("hall dialog", window.day.dialog)
    window.actions_.next_residency.trigger()
    yield from shown("next residency", window.residencies.dialog)
    window.residencies.look_at(resource("sample", "rabat-2025.xlsx"))
    while not isinstance(window.residencies.dialog, PeopleDialog):
        QApplication.processEvents()
    yield from shown("add people", window.residencies.dialog)
    window.actions_.personal.trigger()
    yield from shown("personal data", window.personal.dialog)
    yield from shown("erasure", erasure_question(window))
    window.actions_.keys.trigger()
    yield from shown("keys", window.help.dialog)
    window.actions_.restore.trigger()
    yield from shown("restore", window.keeping.dialog)
    window.actions_.about.trigger()
    yield from shown("about", window.help.dialog)
    window.entrance.begin()
    yield from shown("begin", window.entrance.dialog)
    window.entrance.look_at(resource("sample", "rabat-2025.xlsx"))
    yield from shown("import", window.entrance.dialog)
    window.actions_.guide.trigger()
    settle()
    guides = [each for each in QApplication.topLevelWidgets() if isinstance(each, GuideWindow)]
    shown_guide = next(each for each in guides if each.isVisible())
    yield "guide", shown_guide
    shown_guide.close()


def erasure_question(window: MainWindow, name: str = "Awa Diagne") -> ErasureDialog:
    assert window.programme is not None
    person = person_of(window.programme.contents(), name, Party.MENTOR)
    question = ErasureDialog(window, person, "Mentor 1", 3, translate)
    question.open()
    return question


def shown(name: str, dialog: QDialog | None) -> Iterator[tuple[str, QWidget]]:
    assert dialog is not None, name
    settle()
    assert dialog.isVisible(), name
    yield name, dialog
    dialog.reject()
    settle()


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()

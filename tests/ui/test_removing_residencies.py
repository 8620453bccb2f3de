# SPDX-License-Identifier: Apache-2.0
"""A residency made by mistake leaves its file; what goes with it is said before."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ateliers_desktop.residency import Schedule
from ateliers_desktop.storage import ProgrammeFile, backups
from tests.ui.conftest import OpenWindow, Told, small_residency
from tests.ui.residency_steps import (
    LEFT,
    ask_to_remove,
    offered,
    with_an_earlier_one,
)


@pytest.fixture
def two_file(programme_file: Path) -> Path:
    return with_an_earlier_one(programme_file)


def test_a_residency_made_by_mistake_leaves_the_file_and_comes_back_with_the_backup(
    open_app: OpenWindow, two_file: Path, qtbot: QtBot, told: Told
) -> None:
    window = open_app(two_file)
    dialog = ask_to_remove(window)
    assert dialog.name.text() == "Résidence d’essai · 6 – 7 octobre 2025"
    assert "2 séances" in dialog.text.text()
    assert dialog.focusWidget() is dialog.keep
    qtbot.mouseClick(dialog.keep, LEFT)
    assert len(window.actions_.residencies.choices) == 2
    assert backups(two_file) == ()
    qtbot.mouseClick(ask_to_remove(window).remove, LEFT)
    assert window.header.name.text() == "Tunis 2024"
    assert offered(window) == [("Tunis 2024 · 7 – 8 octobre 2024", True)]
    assert not window.actions_.remove_residency.isEnabled()
    (kept,) = backups(two_file)
    window.close()
    with ProgrammeFile.open(two_file) as file:
        assert [each.summary.name for each in file.contents()] == ["Tunis 2024"]
    with ProgrammeFile.open(kept, read_only=True) as file:
        assert len(file.residencies()) == 2
    assert told.messages == []


def test_who_is_in_a_residency_without_a_schedule_is_said_to_go_with_it(
    open_app: OpenWindow, two_file: Path
) -> None:
    window = open_app(two_file)
    window.actions_.residencies.choices[0].trigger()
    dialog = ask_to_remove(window)
    assert "1 mentor" in dialog.text.text()
    assert "séance" not in dialog.text.text()
    dialog.accept()
    assert window.header.name.text() == "Résidence d’essai"


def test_of_a_residency_in_which_nothing_is_yet_that_is_said(
    open_app: OpenWindow, programme_file: Path
) -> None:
    first_day = date(2024, 10, 7)
    bare = small_residency(
        name="Tunis 2024", first_day=first_day, slots=(), mentors=(), projects=()
    )
    with ProgrammeFile.open(programme_file) as file:
        file.add_residency(bare, Schedule())
    window = open_app(programme_file)
    window.actions_.residencies.choices[0].trigger()
    dialog = ask_to_remove(window)
    assert dialog.text.text() == "Rien n’y a encore été planifié ni écrit."


def test_the_only_residency_and_a_file_that_is_only_read_offer_no_removal(
    open_app: OpenWindow, programme_file: Path, two_file: Path
) -> None:
    assert two_file == programme_file
    window = open_app(two_file)
    assert window.actions_.remove_residency.isEnabled()
    window.close()
    with ProgrammeFile.open(two_file):
        window = open_app(two_file)
        assert not window.actions_.remove_residency.isEnabled()

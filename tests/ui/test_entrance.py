# SPDX-License-Identifier: Apache-2.0
"""Opening and making files while something else happens in the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.programme import Programme
from tests.ui.conftest import OpenWindow, Told

PATIENCE = 60_000


def test_after_a_file_that_cannot_be_opened_the_ways_in_are_offered_again(
    open_app: OpenWindow, tmp_path: Path, told: Told
) -> None:
    stranger = tmp_path / "letter.ateliers"
    stranger.write_text("Dear coordinator", "utf-8")
    before = open_app().welcome.subtitle.text()
    window = open_app(stranger)
    assert len(told.messages) == 1
    assert window.welcome.subtitle.text() == before


def test_a_file_opens_though_the_language_changes_meanwhile(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app()
    window.entrance.open(programme_file)
    english = next(each for each in window.actions_.languages if each.data() == "en")
    english.trigger()
    qtbot.waitUntil(lambda: window.programme is not None, timeout=PATIENCE)
    assert window.planning.propose.text() == "Propose a schedule"


def test_the_open_file_chosen_once_more_stays_open_for_writing(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    before = window.programme
    window.actions_.recent.actions()[0].trigger()
    assert not window.entrance.busy
    assert window.programme is before
    assert not window.keeping.banner.isVisible()
    # To be read, it is opened as it is wished, and for writing again after that.
    window.entrance.open(programme_file, read_only=True)
    qtbot.waitUntil(lambda: not window.entrance.busy, timeout=PATIENCE)
    assert window.programme is not None
    assert window.programme.read_only
    window.actions_.recent.actions()[0].trigger()
    qtbot.waitUntil(lambda: not window.entrance.busy, timeout=PATIENCE)
    assert window.programme is not before
    assert not window.programme.read_only


@pytest.mark.parametrize("moments", [0, 1])
def test_a_window_that_is_closed_while_a_residency_is_stored_leaves_it_whole_and_free(
    open_app: OpenWindow, tmp_path: Path, moments: int, qtbot: QtBot
) -> None:
    file = tmp_path / "sample.ateliers"
    window = open_app()
    window.entrance.make_sample(file)
    if moments:
        qtbot.waitUntil(file.exists, timeout=PATIENCE)
    window.close()
    assert not window.entrance.busy
    assert window.programme is None
    with Programme.open(file) as programme:
        assert len(programme.residency.projects) == 14

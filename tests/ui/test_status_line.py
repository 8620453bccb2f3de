# SPDX-License-Identifier: Apache-2.0
"""The foot of the window: what it says fits the window, and is no more than is true."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ateliers_desktop.residency import Schedule
from tests.ui.conftest import OpenWindow, small_residency, write_new_file


def test_what_is_said_once_never_makes_the_window_wider(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file, (1280, 720))
    least = window.minimumSizeHint().width()
    said = "Restauré ; l’état d’avant est gardé : " + "un très long nom de fichier " * 9
    window.status.say(said)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() == least
    assert window.width() == 1280
    assert window.status.saved.text() == said
    assert "très long nom" in window.status.saved.toolTip()
    assert window.status.placed.text().startswith("2 / ")


def test_fairness_is_told_of_the_needs_that_can_be_met_and_of_none_where_none_can(
    open_app: OpenWindow, programme_file: Path, tmp_path: Path
) -> None:
    window = open_app(programme_file)
    assert window.status.fairness.text().endswith("de ses besoins possibles")
    window.close()
    usual = small_residency()
    nobody_knows = tuple(replace(each, expertises=()) for each in usual.mentors)
    alone = replace(usual, mentors=nobody_knows)
    window = open_app(write_new_file(tmp_path / "seul.ateliers", alone, Schedule()))
    assert window.status.placed.text().startswith("0 / ")
    assert window.status.fairness.text() == ""
    assert not window.status.fairness.isVisible()

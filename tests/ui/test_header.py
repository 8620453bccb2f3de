# SPDX-License-Identifier: Apache-2.0
"""The head of the window says where it is cut, and the whole in a tooltip."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.one_line import OneLineLabel
from tests.ui.conftest import OpenWindow, small_residency, write_new_file


def shown(label: OneLineLabel) -> str:
    """Return what is painted of a label's text."""
    return QLabel.text(label)


def test_a_second_line_too_long_for_the_head_ends_in_an_ellipsis_and_is_whole_in_its_tooltip(
    open_app: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    venue = "Institut supérieur d’information et de communication, " * 3
    file = write_new_file(tmp_path / "long.ateliers", small_residency(venue=venue))
    window = open_app(file, (1280, 720))
    subtitle = window.header.subtitle
    assert shown(subtitle).endswith("…")
    assert venue.strip() in subtitle.toolTip()
    assert venue.strip() in subtitle.text() == subtitle.accessibleName()
    window.resize(4000, 720)
    qtbot.waitUntil(lambda: shown(subtitle) == subtitle.text())
    assert subtitle.toolTip() == ""


def test_a_name_that_fits_stands_whole_with_the_arrow_at_its_end(
    open_app: OpenWindow, programme_file: Path
) -> None:
    header = open_app(programme_file).header
    assert shown(header.name) == "Résidence d’essai"
    assert header.residencies.x() - header.name.geometry().right() < 12

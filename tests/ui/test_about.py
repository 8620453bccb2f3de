# SPDX-License-Identifier: Apache-2.0
"""The page about the program names version, licence and every part, and says where backups lie."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop import __version__
from ateliers_desktop.operations.licences import parts
from ateliers_desktop.ui.about import AboutDialog
from ateliers_desktop.ui.settings import Light
from ateliers_desktop.ui.theme import theme_for
from ateliers_desktop.words import translations
from tests.ui.conftest import OpenWindow


def about(qtbot: QtBot, backups: Path | None = None) -> AboutDialog:
    dialog = AboutDialog(theme_for(Light.LIGHT), translations("en"), backups=backups)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_names_the_version_and_every_part(qtbot: QtBot) -> None:
    dialog = about(qtbot)
    assert __version__ in dialog.what.text()
    listed = [
        dialog.parts.topLevelItem(at).text(0) for at in range(dialog.parts.topLevelItemCount())
    ]
    assert listed == [each.name for each in parts()]


def test_the_licence_of_the_part_chosen_is_read_by_keys(qtbot: QtBot) -> None:
    dialog = about(qtbot)
    dialog.parts.setFocus()
    assert "Apache License" in dialog.text.toPlainText()
    for _ in range(2):
        qtbot.keyClick(dialog.parts, Qt.Key.Key_Down)
    assert "SIL OPEN FONT LICENSE" in dialog.text.toPlainText()


def test_every_control_is_reached_by_the_tab_key_and_named(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = about(qtbot, tmp_path)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.parts.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(4):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert reached == [dialog.parts, dialog.text, dialog.show_backups, dialog.close_button]
    assert dialog.parts.accessibleName()
    assert dialog.text.accessibleName()


def test_the_backups_of_the_open_file_are_named_and_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    dialog = about(qtbot, tmp_path)
    assert str(tmp_path) in dialog.kept.text()
    qtbot.mouseClick(dialog.show_backups, Qt.MouseButton.LeftButton)
    assert asked == [QUrl.fromLocalFile(str(tmp_path))]


@pytest.mark.parametrize("folder", [None, Path("no such folder")])
def test_a_folder_that_is_not_there_is_not_offered(qtbot: QtBot, folder: Path | None) -> None:
    assert not about(qtbot, folder).show_backups.isVisible()


@pytest.mark.parametrize("ratio", [1, 2, 3])
def test_the_sign_of_the_program_is_sharp_at_every_scale(qtbot: QtBot, ratio: int) -> None:
    dialog = about(qtbot)
    emblem = dialog.emblem
    side = emblem.width() * ratio
    drawn = QImage(side, side, QImage.Format.Format_ARGB32)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    emblem.render(drawn, QPoint())
    assert drawn.pixelColor(side // 2, side // 2).name() == "#b4482a"
    # The bar in the middle: no more than one pixel that is neither of its own nor of the ground.
    column = [drawn.pixelColor(side // 2, at).name() for at in range(side // 3, 2 * side // 3)]
    between = [each for each in column if each not in ("#b4482a", "#faf8f5")]
    assert len(between) <= 2
    assert "#b4482a" in column


def test_the_empty_window_bears_the_sign_of_the_program(open_app: OpenWindow) -> None:
    emblem = open_app().welcome.emblem
    assert emblem.isVisible()
    seen = emblem.grab().toImage()
    assert seen.pixelColor(seen.rect().center()).name() == "#b4482a"

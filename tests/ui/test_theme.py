# SPDX-License-Identifier: Apache-2.0
"""Colours and labels: readable in both palettes, and nothing a person typed is ever markup."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ateliers_desktop import resource_files
from ateliers_desktop.palette import area_colours
from ateliers_desktop.residency import Area
from ateliers_desktop.ui.plain_text import menu_text, plain_label, plain_tool_tip
from ateliers_desktop.ui.settings import Light
from ateliers_desktop.ui.style_sheet import picture, style_sheet
from ateliers_desktop.ui.theme import Theme, theme_for
from tests.ui.conftest import small_residency

READABLE = 4.5
both = pytest.mark.parametrize("light", [Light.LIGHT, Light.DARK])


def luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(text: str, ground: str) -> float:
    lighter, darker = sorted((luminance(text), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_of_contrast_knows_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#8A8378", "#FFFFFF") < READABLE


@pytest.mark.parametrize("folder", ["Clé USB", "d’été", "it's (1)", "إقامة", "a; b", "c}"])
def test_the_style_sheet_is_read_wherever_the_program_lies(
    folder: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    """A user's name stands in the path; Qt warns of a sheet that it cannot read, which fails."""
    place = tmp_path / folder
    monkeypatch.setattr(resource_files, "resource_folder", lambda: place)
    theme = theme_for(Light.LIGHT)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(theme.palette, theme.mixed(), 10.0))
    box.show()
    assert picture("done").count(folder) == 1


@both
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("checked", [False, True])
def test_a_box_that_the_keys_have_reached_is_seen_to_be_so(
    qtbot: QtBot, light: Light, kind: type[QAbstractButton], checked: bool
) -> None:
    theme = theme_for(light)
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(theme.palette, theme.mixed(), 10.0))
    box, other = kind(), QLineEdit()
    box.setAutoExclusive(False)
    box.setChecked(checked)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    box.setFocus()
    reached = box.grab().toImage()
    other.setFocus()
    assert box.isChecked() is checked
    assert box.grab().toImage() != reached


@both
def test_every_text_is_readable_on_every_ground_it_stands_on(light: Light) -> None:
    theme = theme_for(light)
    colours, mixed = theme.palette, theme.mixed()
    grounds = (colours.window, colours.surface, mixed["hover"], mixed["empty"])
    pairs = [(text, ground) for text in (colours.text, colours.muted) for ground in grounds]
    pairs += [
        (each, ground)
        for each in (colours.good, colours.wrong)
        for ground in (colours.surface, mixed["empty"])
    ]
    pairs += [
        (colours.on_accent, colours.accent),
        (colours.on_accent, mixed["accent_hover"]),
        (mixed["on_chosen"], mixed["chosen"]),
        (colours.on_rail, colours.rail),
        (colours.on_rail, mixed["rail_hover"]),
        ("#FFFFFF", mixed["rail_chosen"]),
        (colours.window, colours.text),
    ]
    assert [pair for pair in pairs if contrast(*pair) < READABLE] == []


@both
def test_every_text_on_a_card_is_readable(light: Light) -> None:
    theme = theme_for(light)
    areas = tuple(Area(code=str(at), french=str(at)) for at in range(8))
    for colour in area_colours(small_residency(areas=areas)).values():
        for text in (theme.palette.text, theme.palette.muted):
            assert contrast(text, theme.ground(colour).name()) >= READABLE


@both
def test_the_style_sheet_is_filled_to_its_last_place(light: Light) -> None:
    theme = theme_for(light)
    sheet = style_sheet(theme.palette, theme.mixed(), 10.0)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert theme.palette.accent in sheet


def test_left_to_the_system_the_light_is_one_of_the_two() -> None:
    assert theme_for(Light.SYSTEM) in (theme_for(Light.LIGHT), theme_for(Light.DARK))
    assert isinstance(theme_for(Light.SYSTEM), Theme)


def test_typed_text_is_never_markup(qtbot: QtBot) -> None:
    assert plain_label("<b>A & B</b>").textFormat() is Qt.TextFormat.PlainText
    assert plain_tool_tip("<i>x</i>\ny & z") == "<qt>&lt;i&gt;x&lt;/i&gt;<br>y &amp; z</qt>"
    assert plain_tool_tip("") == ""
    assert menu_text("Son & image") == "Son && image"

# SPDX-License-Identifier: Apache-2.0
"""Colours and messages: readable in both palettes, and nothing a person typed is ever markup."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ateliers_desktop.errors import MachineError, UserError
from ateliers_desktop.palette import area_colours
from ateliers_desktop.residency import Area
from ateliers_desktop.ui import messages
from ateliers_desktop.ui.messages import tell, tell_bugs_in_a_window
from ateliers_desktop.ui.plain_text import menu_text, plain_label, plain_tool_tip
from ateliers_desktop.ui.settings import Light
from ateliers_desktop.ui.style_sheet import style_sheet
from ateliers_desktop.ui.theme import Theme, theme_for
from tests.ui.conftest import Told, small_residency

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


def test_typed_text_is_never_markup() -> None:
    assert plain_label("<b>A & B</b>").textFormat() is Qt.TextFormat.PlainText
    assert plain_tool_tip("<i>x</i>\ny & z") == "<qt>&lt;i&gt;x&lt;/i&gt;<br>y &amp; z</qt>"
    assert plain_tool_tip("") == ""
    assert menu_text("Son & image") == "Son && image"


def test_an_error_is_told_by_its_kind(told: Told, qtbot: QtBot) -> None:
    tell(None, UserError("{file}: not ours", details=["line 1", "line 2"], file="<a>"))
    tell(None, MachineError("The disk is full"))
    tell(None, ZeroDivisionError("a bug"))
    user, machine, bug = told.messages
    assert user[1:] == ("<a>: not ours", "line 1\nline 2")
    assert machine[1:] == ("The disk is full", "")
    assert len({user[0], machine[0], bug[0]}) == 3
    assert "ZeroDivisionError: a bug" in bug[2]
    assert "ZeroDivisionError" not in bug[1]


def test_only_what_a_person_can_mend_is_told_and_swallowed(qtbot: QtBot) -> None:
    with pytest.raises(KeyError), messages.told(None):
        raise KeyError("a bug goes on")


def test_a_bug_shows_a_dialog_with_its_details(
    told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    tell_bugs_in_a_window()
    failure = ValueError("a wrong turn")
    sys.excepthook(ValueError, failure, None)
    assert "ValueError: a wrong turn" in told.messages[0][2]
    assert "ValueError: a wrong turn" in capsys.readouterr().err

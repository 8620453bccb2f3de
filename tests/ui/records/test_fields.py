# SPDX-License-Identifier: Apache-2.0
"""Fields of a form, each alone: what is typed, what is meant, what stays when values change."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.record_checks import Fault, Finding
from ateliers_desktop.ui.records.chips_field import ChipsField
from ateliers_desktop.ui.records.field import Field, is_value
from ateliers_desktop.ui.records.figures import typed_minutes, typed_number
from ateliers_desktop.ui.records.flow_layout import FlowLayout
from ateliers_desktop.ui.records.moment_field import MomentField
from ateliers_desktop.ui.records.name_parsing import KnownNames, distinct, parse_language
from ateliers_desktop.ui.records.text_fields import LongTextField, NumberField, TextField
from ateliers_desktop.words import translations
from tests import builders
from tests.ui.records.keyboard import overwrite, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def shown(qtbot: QtBot, field: Field) -> list[object]:
    """Show a field and return the list of what it gives."""
    given: list[object] = []
    field.given.connect(lambda: given.append(field.value()))
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    return given


def test_what_is_typed_stays_when_another_value_of_the_record_changes(qtbot: QtBot) -> None:
    field = TextField("Name")
    shown(qtbot, field)
    field.show_value("Sirocco", fresh=True)
    overwrite(field.line, "Chergui", end=None)
    field.show_value("Sirocco", fresh=False)
    assert field.line.text() == "Chergui"
    field.show_value("Harmattan", fresh=False)
    assert field.line.text() == "Harmattan"
    overwrite(field.line, "Chergui", end=None)
    field.show_value("Harmattan", fresh=True)
    assert field.line.text() == "Harmattan"


def test_the_cursor_stays_where_it_is_when_the_value_changes(qtbot: QtBot) -> None:
    field = TextField("Name")
    shown(qtbot, field)
    field.show_value("Médina", fresh=True)
    field.line.setFocus()
    field.line.setCursorPosition(3)
    field.show_value("Médina VR", fresh=False)
    assert field.line.cursorPosition() == 3
    assert field.line.hasFocus()


def test_a_text_is_given_clean_and_only_if_it_differs(qtbot: QtBot) -> None:
    field = TextField("Name")
    given = shown(qtbot, field)
    field.show_value("Sirocco", fresh=True)
    overwrite(field.line, "Sirocco")
    assert given == []
    overwrite(field.line, "  Le  Fil ")
    assert given == ["Le Fil"]


def test_a_suggestion_is_found_in_the_middle_without_accents(qtbot: QtBot) -> None:
    field = TextField("Country")
    given = shown(qtbot, field)
    field.suggest(("Maroc", "Sénégal"))
    field.line.setFocus()
    type_text(field.line, "eneg")
    assert field.completer is not None
    popup = field.completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    assert field.line.text() == "Sénégal"
    assert given[:1] == ["Sénégal"]


def test_lines_are_given_on_leaving_them_and_enter_is_a_line(qtbot: QtBot) -> None:
    field = LongTextField("Summary")
    given = shown(qtbot, field)
    field.show_value("", fresh=True)
    field.lines.setFocus()
    type_text(field.lines, "Un jeu")
    qtbot.keyClick(field.lines, Key.Key_Return)
    type_text(field.lines, "sonore  ")
    qtbot.keyClick(field.lines, Key.Key_Return, CTRL)
    assert given == ["Un jeu\nsonore"]
    qtbot.keyClick(field.lines, Key.Key_Escape)
    assert field.lines.toPlainText() == ""


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), (" 7 ", 7), ("٤", 4), ("-1", None), ("1.5", None), ("", None), ("1234567", None)],
)
def test_numbers_in_any_figures(text: str, number: int | None) -> None:
    assert typed_number(text) == number


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("9:30", 570),
        ("09h30", 570),
        ("9 h", 540),
        ("9", 540),
        ("٠٩:٣٠", 570),
        ("24:00", None),
        ("9:60", None),
        ("midi", None),
        ("", None),
    ],
)
def test_times_as_people_write_them(text: str, minutes: int | None) -> None:
    assert typed_minutes(text) == minutes


def number_field() -> NumberField:
    return NumberField("Sessions", 1, 5, more="more", less="less", step=2)


def test_arrows_and_buttons_step_within_bounds(qtbot: QtBot) -> None:
    field = number_field()
    given = shown(qtbot, field)
    field.show_value(4, fresh=True)
    qtbot.mouseClick(field.more, Qt.MouseButton.LeftButton)
    assert given == [5]
    qtbot.keyClick(field.line, Key.Key_Down)
    assert field.line.text() == "3"
    assert given == [5]


def test_an_optional_number_is_stepped_to_none(qtbot: QtBot) -> None:
    field = number_field()
    field.optional = True
    given = shown(qtbot, field)
    field.show_value(2, fresh=True)
    qtbot.mouseClick(field.less, Qt.MouseButton.LeftButton)
    assert given == [None]


def test_a_text_that_is_no_number_says_what_would_be(qtbot: QtBot) -> None:
    field = number_field()
    shown(qtbot, field)
    type_text(field.line, "x")
    found = field.value()
    assert isinstance(found, Finding)
    assert (found.fault, found.least, found.most) == (Fault.OUT_OF_RANGE, 1, 5)
    assert not is_value(found)


DAYS = (date(2025, 10, 6), date(2025, 10, 7))


def moment_field(qtbot: QtBot, *, ends: bool = False) -> tuple[MomentField, list[object]]:
    field = MomentField("Arrival", "from the start", "Time", "en", ends=ends)
    given = shown(qtbot, field)
    field.offer(DAYS)
    field.show_value(None, fresh=True)
    return field, given


def test_a_bare_day_is_its_first_minute_or_its_last(qtbot: QtBot) -> None:
    for ends, clock in ((False, "00:00"), (True, "23:59")):
        field, given = moment_field(qtbot, ends=ends)
        assert field.day.itemText(0) == "from the start"
        qtbot.keyClick(field.day, Key.Key_Down)
        assert given == [builders.at(clock)]
        field.show_value(builders.at(clock), fresh=False)
        assert field.time.text() == ""


def test_a_time_needs_its_day_and_has_to_be_one(qtbot: QtBot) -> None:
    field, _ = moment_field(qtbot)
    type_text(field.time, "9:30")
    found = field.value()
    assert isinstance(found, Finding)
    assert found.fault is Fault.DAY_MISSING
    qtbot.keyClick(field.day, Key.Key_Down)
    assert field.value() == builders.at("09:30")
    overwrite(field.time, "soir")
    found = field.value()
    assert isinstance(found, Finding)
    assert found.fault is Fault.NOT_A_TIME


def test_a_day_outside_the_residency_is_kept_and_offered(qtbot: QtBot) -> None:
    field, _ = moment_field(qtbot)
    early = builders.at("18:00", -1)
    field.show_value(early, fresh=True)
    assert field.value() == early
    assert field.day.count() == 4


def test_no_day_is_no_moment(qtbot: QtBot) -> None:
    field, given = moment_field(qtbot)
    field.show_value(builders.at("09:30"), fresh=True)
    qtbot.keyClick(field.day, Key.Key_Up)
    assert given == [None]
    assert field.time.text() == ""


def chips(qtbot: QtBot) -> tuple[ChipsField, list[object]]:
    known = KnownNames()
    known.names = ("Awa Diagne", "Idriss Kettani", "Salma Berrada")
    field = ChipsField("Wishes", translations("en"), hint="nobody", parse=known)
    field.offer(known.names)
    given = shown(qtbot, field)
    field.show_value((), fresh=True)
    return field, given


def test_a_name_is_added_by_enter_and_by_leaving(qtbot: QtBot) -> None:
    field, given = chips(qtbot)
    assert field.line.placeholderText() == "nobody"
    overwrite(field.line, "awa diagne")
    assert given == [("Awa Diagne",)]
    field.show_value(("Awa Diagne",), fresh=False)
    assert field.line.text() == ""
    assert [chip.text() for chip in field.chips] == ["Awa Diagne  ×"]
    overwrite(field.line, "Salma Berrada", end=None)
    popup = field.completer.popup()
    assert popup is not None
    popup.hide()
    field.line.clearFocus()
    assert given[-1] == ("Awa Diagne", "Salma Berrada")


def test_a_name_that_is_there_already_is_not_added(qtbot: QtBot) -> None:
    field, _ = chips(qtbot)
    field.show_value(("Awa Diagne",), fresh=True)
    overwrite(field.line, "AWA DIAGNE")
    assert field.value() == ("Awa Diagne",)


def test_what_is_being_typed_stays_while_chips_change(qtbot: QtBot) -> None:
    field, _ = chips(qtbot)
    type_text(field.line, "Sal")
    field.show_value(("Idriss Kettani",), fresh=False)
    assert field.line.text() == "Sal"
    field.show_value((), fresh=True)
    assert field.line.text() == ""


def test_keys_go_along_the_chips_and_take_them_away(qtbot: QtBot) -> None:
    field, given = chips(qtbot)
    field.show_value(("Awa Diagne", "Idriss Kettani"), fresh=True)
    field.line.setFocus()
    qtbot.keyClick(field.line, Key.Key_Backspace)
    qtbot.keyClick(field.chips[1], Key.Key_Left)
    assert field.chips[0].hasFocus()
    qtbot.keyClick(field.chips[0], Key.Key_Right)
    qtbot.keyClick(field.chips[1], Key.Key_Right)
    assert field.line.hasFocus()
    qtbot.mouseClick(field.chips[0], Qt.MouseButton.LeftButton)
    assert given == [("Idriss Kettani",)]
    assert field.chips[0].accessibleName() == "Remove Awa Diagne"


def test_a_picked_completion_becomes_a_chip(qtbot: QtBot) -> None:
    field, given = chips(qtbot)
    field.line.setFocus()
    type_text(field.line, "kett")
    popup = field.completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(given))
    assert given[0] == ("Idriss Kettani",)


def test_languages_are_known_by_any_of_their_names() -> None:
    assert parse_language("Wolof") == "wo"
    assert parse_language("français") == parse_language("الفرنسية") == parse_language("FR") == "fr"
    assert isinstance(parse_language("klingon"), Finding)


def test_texts_offered_stand_there_once() -> None:
    assert distinct(["Maroc", "", "maroc", "Côte d’Ivoire"]) == ("Côte d’Ivoire", "Maroc")


def test_what_is_wrong_is_said_below_and_to_screen_readers(qtbot: QtBot) -> None:
    field = TextField("Name")
    shown(qtbot, field)
    field.show_fault("A name is needed.")
    assert field.fault.isVisible()
    assert field.line.accessibleDescription() == "A name is needed."
    field.show_fault("")
    assert not field.fault.isVisible()
    assert field.line.accessibleDescription() == ""


@pytest.mark.parametrize("rtl", [False, True])
def test_a_flow_goes_on_in_the_next_row_from_the_leading_side(qtbot: QtBot, rtl: bool) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    if rtl:
        whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(whole, spacing=5)
    labels = [QLabel() for _ in range(3)]
    for each in labels:
        each.setFixedSize(40, 10)
        flow.addWidget(each)
    whole.resize(100, 40)
    whole.show()
    left = [0, 45, 0] if not rtl else [60, 15, 60]
    assert [each.pos() for each in labels] == [
        QPoint(left[0], 0),
        QPoint(left[1], 0),
        QPoint(left[2], 15),
    ]
    assert flow.heightForWidth(100) == 25
    assert flow.heightForWidth(200) == 10

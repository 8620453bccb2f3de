# SPDX-License-Identifier: Apache-2.0
"""The one style sheet of the window, filled with a palette's colours and sizes from the font."""

from string import Template

from ateliers_desktop.palette import Palette
from ateliers_desktop.resource_files import resource

_SHEET = Template("""
QToolTip { background: $text; color: $window; border: none; padding: 6px 8px; }
QFrame#bubble { background: $text; border: none; border-radius: 8px; }
QFrame#bubble QLabel { color: $window; }
QDialog { background: $surface; border: 1px solid $line; }
QLabel[role="muted"], QLabel[role="small"] { color: $muted; }
QLabel[role="small"] { font-size: ${small}pt; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="title"] { font-size: ${strong}pt; font-weight: bold; }
QLabel[role="headline"] { font-size: ${title}pt; font-weight: bold; }
QLabel[role="wrong"] { color: $wrong; }
QLabel[role="fault"] { color: $wrong; font-size: ${small}pt; }
QLabel[role="good"] { color: $good; font-weight: bold; }
QLabel[role="count"] {
    background: $hover; color: $text; border-radius: 9px; padding: 1px 8px;
    font-size: ${small}pt; font-weight: bold;
}

QMenuBar { background: $surface; color: $text; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $faded; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QFrame#header { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#statusLine { background: $surface; border: none; border-top: 1px solid $line; }
QFrame#sidePanel { background: $surface; border: none; }
QSplitter::handle { background: $line; }
QFrame#boardPanel, QFrame[role="panel"] {
    background: $surface; border: 1px solid $line; border-radius: 10px;
}
QFrame[role="inset"] { background: $empty; border: 1px solid $line; border-radius: 8px; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 7px 14px; outline: none;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:checked { background: $hover; border: 1px solid $muted; }
QPushButton:disabled { color: $faded; background: $window; }
QPushButton:focus { border: 1px solid $text; }
QPushButton[primary="true"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: bold;
}
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 1px solid $text; }
QPushButton[primary="true"]:disabled {
    background: $hover; color: $faded; border: 1px solid $line;
}
QToolButton[role="action"] {
    background: $surface; border: 1px solid $line; border-radius: 6px; padding: 7px 9px;
}
QToolButton[role="action"]:hover { background: $hover; }
QToolButton[role="action"]:focus { border: 1px solid $text; }
QToolButton[role="action"]:disabled { background: $window; }
QToolButton[role="action"][menu="true"] { padding: 7px 26px; }
QToolButton[role="action"][menu="true"]::menu-indicator {
    image: $chevron; width: 16px; height: 16px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 7px;
}

QFrame#segments { background: $surface; border: 1px solid $line; border-radius: 6px; }
QToolButton[role="segment"] {
    background: transparent; color: $text; border: none; border-$trailing: 1px solid $line;
    padding: 7px 14px;
}
QToolButton[role="segment"][end="first"] {
    border-top-${leading}-radius: 5px; border-bottom-${leading}-radius: 5px;
}
QToolButton[role="segment"][end="last"] {
    border-$trailing: none; border-top-${trailing}-radius: 5px;
    border-bottom-${trailing}-radius: 5px;
}
QFrame#segments[compact="true"] QToolButton { padding: 6px 2px; font-size: ${small}pt; }
QToolButton[role="segment"]:hover { background: $hover; }
QToolButton[role="segment"]:focus { text-decoration: underline; }
QToolButton[role="segment"]:checked { background: $chosen; color: $on_chosen; }

QFrame#rail { background: $rail; border: none; }
QFrame#rail QToolButton {
    background: transparent; color: $on_rail; border: 1px solid transparent; border-radius: 6px;
    border-$leading: 3px solid transparent; padding: 8px 10px; text-align: $leading;
}
QFrame#rail QToolButton:hover { background: $rail_hover; }
QFrame#rail QToolButton:checked {
    background: $rail_chosen; color: #FFFFFF; border-$leading: 3px solid $rail_mark;
}
QFrame#rail QToolButton:focus { border: 1px solid $on_rail; border-$leading: 3px solid $on_rail; }

QTableView#board {
    background: $surface; border: none; outline: none;
    selection-background-color: transparent;
}
QTableView#board QTableCornerButton::section { background: $surface; border: none; }
QHeaderView { background: $surface; border: none; }
QTableView#records, QTableView#week {
    background: $surface; border: none; outline: none;
    selection-background-color: transparent;
}
QTableView#week QTableCornerButton::section { background: $surface; border: none; }

QComboBox, QLineEdit, QPlainTextEdit {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 6px 10px; selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid $text; }
QComboBox:disabled { color: $faded; background: $window; }
QSpinBox {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 5px 8px; selection-background-color: $accent; selection-color: $on_accent;
}
QSpinBox QLineEdit { border: none; background: transparent; padding: 0; }
QSpinBox:focus { border: 1px solid $text; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; width: 26px; border: none; background: transparent;
}
QSpinBox::up-button { subcontrol-position: top $trailing; }
QSpinBox::down-button { subcontrol-position: bottom $trailing; }
QSpinBox::up-arrow { image: $chevron_up; width: 14px; height: 14px; }
QSpinBox::down-arrow { image: $chevron; width: 14px; height: 14px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: $chevron; width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $line; outline: none;
    selection-background-color: $hover; selection-color: $text;
}
QListView[role="offers"] {
    background: $surface; color: $text; border: 1px solid $line; padding: 4px; outline: none;
}
QListView[role="offers"]::item { padding: 6px 10px; border-radius: 4px; color: $text; }
QListView[role="offers"]::item:selected, QListView[role="offers"]::item:hover {
    background: $hover; color: $text;
}
QLineEdit:disabled, QPlainTextEdit:disabled { color: $faded; }
QLineEdit[role="headline"] {
    background: transparent; border: 1px solid transparent; padding: 3px 0;
    font-size: ${title}pt; font-weight: bold;
}
QLineEdit[role="headline"]:hover { border: 1px solid $line; }
QLineEdit[role="headline"]:focus { background: $surface; border: 1px solid $text; }
QFrame[role="entry"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[role="entry"][active="true"] { border: 1px solid $text; }
QFrame[role="entry"] QLineEdit {
    background: transparent; border: none; border-radius: 0; padding: 2px 0;
}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"],
QFrame[role="entry"][wrong="true"] { border: 1px solid $wrong; }
QToolButton[role="chip"] {
    background: $hover; color: $text; border: 1px solid $hover; border-radius: 9px;
    padding: 2px 8px; font-size: ${small}pt;
}
QToolButton[role="chip"]:hover, QToolButton[role="chip"]:focus { border: 1px solid $text; }
QToolButton[role="chip"]:disabled { color: $faded; }
QToolButton[role="tab"] {
    background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: 4px 0 6px 0; font-weight: bold;
}
QToolButton[role="tab"]:checked { color: $text; border-bottom: 2px solid $accent; }
QToolButton[role="tab"]:hover, QToolButton[role="tab"]:focus { color: $text; }
QToolButton[role="tab"]:focus { border-bottom: 2px solid $text; }
QToolButton[role="quiet"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px;
}
QToolButton[role="quiet"]::menu-indicator { image: none; }
QToolButton[role="quiet"]:hover { background: $hover; }
QToolButton[role="quiet"]:focus { border: 1px solid $text; }
QPushButton[menu="true"] { padding: 7px 28px 7px 28px; }
QPushButton[menu="true"]::menu-indicator {
    image: $chevron; width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px;
}
QPushButton[role="link"] {
    background: transparent; color: $good; border: 1px solid transparent; padding: 1px 2px;
    font-size: ${small}pt; font-weight: bold;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid $text; border-radius: 4px; }
QPushButton[role="link"]:disabled { color: $faded; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="note"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="note"]:focus { border: 1px solid $text; }
QFrame[role="action"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px;
}
QFrame[role="note"][found="true"], QFrame[role="action"][found="true"] {
    border: 1px solid $warning;
}
QFrame[role="secret"] { background: $hover; border: none; border-radius: 9px; }
QFrame[role="secret"] QLabel { font-size: ${small}pt; }
QListWidget[role="lines"] { background: $surface; border-radius: 10px; }
QFrame[role="banner"] { background: $hover; border: none; border-bottom: 1px solid $line; }
QFrame[role="warning"] { background: $surface; border: 1px solid $warning; border-radius: 8px; }
QListWidget { background: transparent; border: none; outline: none; }
QListWidget[role="ticks"] { background: $surface; }
QListWidget[role="ticks"]::item { padding: 3px 0; color: $text; }
QListWidget[role="ticks"]::item:selected { background: $hover; color: $text; }
QCheckBox, QRadioButton { spacing: 8px; outline: none; }
QCheckBox:disabled, QRadioButton:disabled { color: $faded; }
QCheckBox::indicator, QRadioButton::indicator, QListWidget[role="ticks"]::indicator,
QTreeWidget[role="table"]::indicator {
    width: 14px; height: 14px; background: $surface; border: 1px solid $muted;
}
QCheckBox::indicator, QListWidget[role="ticks"]::indicator,
QTreeWidget[role="table"]::indicator { border-radius: 3px; }
QCheckBox::indicator:checked, QListWidget[role="ticks"]::indicator:checked,
QTreeWidget[role="table"]::indicator:checked {
    background: $tick_ground; image: $tick;
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    width: 12px; height: 12px; border: 2px solid $text;
}
QCheckBox::indicator:checked:focus { border: 2px solid $accent; }
QTreeWidget[role="table"]::indicator:indeterminate {
    background: $muted; border: 1px solid $text;
}
QFrame[role="action"] QCheckBox { spacing: 0; padding: 1px; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $text; }
QRadioButton::indicator:checked:focus { border: 5px solid $accent; }
QRadioButton::indicator:disabled { border: 1px solid $line; }
QListWidget[role="pages"]::item { padding: 8px 10px; border-radius: 6px; color: $text; }
QListWidget[role="pages"]::item:hover { background: $hover; }
QListWidget[role="pages"]::item:selected { background: $chosen; color: $on_chosen; }
QTreeWidget[role="table"] {
    background: $surface; border: 1px solid $line; border-radius: 6px; outline: none; padding: 4px;
}
QTreeWidget[role="table"]:focus { border: 1px solid $text; }
QTreeWidget[role="table"]::item { padding: 4px 8px 4px 4px; color: $text; }
QTreeWidget[role="table"]::item:selected { background: $hover; color: $text; }
QFrame#guideSide { background: $surface; border: none; }
QTextEdit#storyPage {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px;
}
QTextEdit#storyPage:focus { border: 1px solid $text; }
QTextBrowser#guidePage { background: $window; color: $text; border: none; padding: 0; }

QProgressBar {
    background: $hover; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: $good; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
""")


def picture(name: str) -> str:
    """Return an icon as a style sheet names it: quoted, for its folder may bear any name."""
    path = resource("icons", f"{name}.svg").as_posix()
    return 'url("' + path.replace("\\", "\\\\").replace('"', '\\"') + '")'


def style_sheet(
    palette: Palette, colours: dict[str, str], points: float, *, mirrored: bool = False
) -> str:
    """Return the sheet for a palette, the colours mixed from it, and the body's size in points.

    Parameters
    ----------
    mirrored
        Whether lines begin at the right: Qt's sheets know left and right, but no leading side.
    """
    sides = ("right", "left") if mirrored else ("left", "right")
    arrows = {
        "chevron": picture("chevron"),
        "chevron_up": picture("chevron-up"),
        "tick": picture("done"),
    }
    sizes = {"small": points * 0.85, "strong": points * 1.15, "title": points * 1.4}
    return _SHEET.substitute(
        {name: getattr(palette, name) for name in palette.__dataclass_fields__}
        | colours
        | arrows
        | {"leading": sides[0], "trailing": sides[1]}
        | {name: f"{size:.2f}" for name, size in sizes.items()}
    )

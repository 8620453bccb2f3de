# SPDX-License-Identifier: Apache-2.0
"""How tables, trees and lists look in the import dialog, in the theme's colours."""

from string import Template

from ateliers_desktop.ui.theme import Theme

_SHEET = Template("""
QTableView, QTreeView, QListView {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px;
    gridline-color: $line; outline: none;
    selection-background-color: $hover; selection-color: $text;
}
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid $text; }
QTreeView::item { border: none; background: transparent; }
QTableView::item { padding: 2px 6px; border: none; }
QTableView QTableCornerButton::section {
    background: $empty; border: none; border-bottom: 1px solid $line;
}
QHeaderView::section {
    background: $empty; color: $muted; border: none; padding: 2px 8px;
}
QComboBox[role="compact"] { padding: 3px 10px; }
QPushButton[role="compact"] { padding: 4px 10px; }
QSplitter::handle { background: transparent; }
""")


def dialog_sheet(theme: Theme) -> str:
    """Return the style sheet of the dialog, laid over the window's."""
    colours = theme.palette
    return _SHEET.substitute(
        surface=colours.surface,
        text=colours.text,
        line=colours.line,
        muted=colours.muted,
        hover=theme.hover,
        empty=theme.empty,
    )

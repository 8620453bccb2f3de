# SPDX-License-Identifier: Apache-2.0
"""What the proposal adds to the style sheet of the window: its list, its bar."""

from ateliers_desktop.ui.theme import Theme


def changes_sheet(theme: Theme) -> str:
    """Return the frame of the plot whose place the list takes, and quiet lines in it."""
    colours = theme.palette
    return (
        f"QListWidget {{ background: {theme.empty}; border: 1px solid {colours.line}; "
        "border-radius: 8px; padding: 4px; }"
        f"QListWidget:focus {{ border: 1px solid {colours.text}; }}"
        "QListWidget::item { padding: 3px 8px; border-radius: 4px; }"
        f"QListWidget::item:selected {{ background: {theme.hover}; color: {colours.text}; }}"
    )


def bar_sheet(theme: Theme) -> str:
    """Return a ground on which the bar stands out from the board and the days."""
    return (
        f"QFrame#previewBar {{ background: {theme.hover}; border: 1px solid {theme.palette.line}; "
        "border-radius: 10px; }"
    )

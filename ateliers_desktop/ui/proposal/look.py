# SPDX-License-Identifier: Apache-2.0
"""What the proposal adds to the style sheet of the window: its choices, its list, its bar."""

from ateliers_desktop.ui.style_sheet import picture
from ateliers_desktop.ui.theme import Theme


def choices_sheet(theme: Theme) -> str:
    """Return round and square boxes that are seen on a dark ground as well as on a light one."""
    colours = theme.palette
    # The tick is drawn in black, so it stands on the lighter of ground and text.
    ground = colours.text if theme.dark else colours.surface
    return (
        "QCheckBox, QRadioButton { spacing: 8px; }"
        "QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; "
        f"background: {colours.surface}; border: 1px solid {colours.muted}; }}"
        "QCheckBox::indicator { border-radius: 3px; }"
        f"QCheckBox::indicator:checked {{ background: {ground}; image: {picture('done')}; "
        f"border: 1px solid {colours.text}; }}"
        "QRadioButton::indicator { border-radius: 8px; }"
        "QRadioButton::indicator:checked { width: 6px; height: 6px; "
        f"border: 5px solid {colours.text}; }}"
        f"QRadioButton::indicator:disabled {{ border: 1px solid {colours.line}; }}"
        f"QCheckBox:disabled, QRadioButton:disabled {{ color: {theme.faded}; }}"
        f"QCheckBox:focus, QRadioButton:focus {{ text-decoration: underline; }}"
    )


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

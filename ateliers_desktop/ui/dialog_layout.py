# SPDX-License-Identifier: Apache-2.0
"""What all dialogs have alike: how far from the edge they begin, and where their buttons stand."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget


def dialog_column(dialog: QDialog, spacing: int = 12) -> QVBoxLayout:
    """Return the column of a dialog's parts, so many pixels from each other."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(spacing)
    return column


def button_row(*buttons: QWidget, leading: tuple[QWidget, ...] = ()) -> QHBoxLayout:
    """Return the foot of a dialog: what ends it at the trailing edge, the rest at the leading."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for each in leading:
        row.addWidget(each)
    row.addStretch(1)
    for each in buttons:
        row.addWidget(each)
    return row

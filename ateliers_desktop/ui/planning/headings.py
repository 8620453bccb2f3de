# SPDX-License-Identifier: Apache-2.0
"""A heading of the side panel with the count of what stands under it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ateliers_desktop.ui.plain_text import plain_label


def heading(text: str, count: QWidget) -> QHBoxLayout:
    """Return a row with the heading at the leading side and a count at the trailing one."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(plain_label(text, "strong"))
    row.addStretch()
    row.addWidget(count)
    return row

# SPDX-License-Identifier: Apache-2.0
"""What the style sheet is told of a widget while it is shown."""

from PySide6.QtWidgets import QWidget


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Give a widget a property that the style sheet looks at, and have it drawn so."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        # Polished alone, it would keep what only the rule before asked for.
        widget.style().unpolish(widget)
        widget.style().polish(widget)

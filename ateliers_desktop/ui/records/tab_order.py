# SPDX-License-Identifier: Apache-2.0
"""The Tab key goes through a form as it is laid out, also to what came in after it was built."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget


def reached_by_tab(layout: QLayout) -> tuple[QWidget, ...]:
    """Return the widgets below a layout that take the focus by the Tab key, as they are laid out.

    Hidden ones are among them, so that the order holds when they are shown.
    """
    return tuple(_walk(layout))


def set_tab_order(widgets: Sequence[QWidget]) -> None:
    """Let the Tab key go from one of the widgets to the next."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


def _walk(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _walk(inner)
        elif widget is not None:
            yield from _within(widget)


def _within(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    elif layout is not None and not isinstance(widget, QAbstractScrollArea):
        yield from _walk(layout)

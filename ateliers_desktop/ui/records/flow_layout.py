# SPDX-License-Identifier: Apache-2.0
"""A layout that sets widgets in a row and goes on in the next where the width is used up."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Rows of widgets at their own sizes; the last may take what is left of its row.

    Parameters
    ----------
    spacing
        Between rows, in pixels.
    between
        Between widgets of a row; as between rows if not given.
    stretch_last
        Whether the last widget fills its row, and has one of its own where too little is left.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spacing: int = 4,
        between: int | None = None,
        stretch_last: bool = False,
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._between = spacing if between is None else between
        self._stretch_last = stretch_last
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in at the end."""
        self._items.append(item)

    def insert_widget(self, at: int, widget: QWidget) -> None:
        """Set a widget in front of the one at a place."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at a place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Tell Qt that no more room is wanted than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the rows are at a width."""
        return self._lay(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, rect: QRect) -> None:
        """Set the widgets into a rectangle."""
        super().setGeometry(rect)
        self._lay(rect, only_measure=False)

    def sizeHint(self) -> QSize:
        """Return the size of the largest widget with the margins."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest widget with the margins."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay(self, rect: QRect, *, only_measure: bool) -> int:
        """Go through the items row by row; return the height that they take."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        x, y, height = inner.left(), inner.top(), 0
        shown = [each for each in self._items if not each.isEmpty()]
        for item in shown:
            size = item.sizeHint()
            if x > inner.left() and x + size.width() > inner.right() + 1:
                x, y, height = inner.left(), y + height + self.spacing(), 0
            width = min(size.width(), inner.width())
            if self._stretch_last and item is shown[-1]:
                width = inner.right() + 1 - x
            if not only_measure:
                place = QRect(QPoint(x, y), QSize(width, size.height()))
                item.setGeometry(QStyle.visualRect(direction, inner, place))
            x += width + self._between
            height = max(height, size.height())
        return y + height - rect.top() + margins.bottom()

# SPDX-License-Identifier: Apache-2.0
"""Shows one page of the guide, a column of text wide; follows no link out of the guide."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QResizeEvent, QTextCursor, QTextDocument, QTextFrameFormat
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from ateliers_desktop.ui.focus_ring import FocusRing
from ateliers_desktop.ui.guide.pages import linked_page
from ateliers_desktop.ui.theme import Theme

_COLUMN = 84
"""How wide the text is at most, in average letters."""
_AIR = 28


class PageView(QTextBrowser):
    """A read-only document with links to other pages.

    Signals
    -------
    page_wanted(str)
        The name of a page whose link was followed.
    """

    page_wanted = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidePage")
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self.anchorClicked.connect(self._on_link)
        FocusRing(self)

    @property
    def scrolled(self) -> int:
        """How far down the page is, in pixels."""
        return self.verticalScrollBar().value()

    def show_document(self, document: QTextDocument, scrolled: int = 0) -> None:
        """Show a page from its beginning, or from where it was left."""
        self.setExtraSelections([])
        self.setDocument(document)
        self._fit()
        self.verticalScrollBar().setValue(scrolled)

    def mark(self, places: Iterable[tuple[int, int]], first: int = -1) -> None:
        """Mark stretches of the text, and scroll to the one that begins at `first`."""
        marks = []
        for start, length in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(start, length)
            mark.format.setBackground(QColor(self._theme.palette.accent))
            mark.format.setForeground(QColor(self._theme.palette.on_accent))
            marks.append(mark)
        self.setExtraSelections(marks)
        if first >= 0:
            place = self.cursorRect(self._cursor(first, 0)).center()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.y() - self.viewport().height() // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to be read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        column = self.fontMetrics().averageCharWidth() * _COLUMN
        free = max(self.viewport().width() - column - _AIR, _AIR)
        sides = (_AIR, free) if self.isLeftToRight() else (free, _AIR)
        shape = self.document().rootFrame().frameFormat()
        if (shape.leftMargin(), shape.rightMargin()) == sides:
            return
        shape = QTextFrameFormat()
        shape.setTopMargin(24)
        shape.setBottomMargin(40)
        shape.setLeftMargin(sides[0])
        shape.setRightMargin(sides[1])
        self.document().rootFrame().setFrameFormat(shape)

    def _cursor(self, start: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        if page := linked_page(link.toString()):
            self.page_wanted.emit(page)

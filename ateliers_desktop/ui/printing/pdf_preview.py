# SPDX-License-Identifier: Apache-2.0
"""The pages of a PDF on the screen: the very bytes that are saved or printed."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QPointF
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from ateliers_desktop.ui.focus_ring import FocusRing

_AIR = 12
"""Pixels around each page."""


class PdfPreview(QPdfView):
    """Shows all pages, one under another, as wide as the view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Qt deletes them in this order: the pages go before what they are read from.
        self._pages = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDocument(self._pages)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        # Qt fits a page into the view less the spacing, whatever the margins are.
        self.setDocumentMargins(QMargins(_AIR, _AIR, _AIR, _AIR))
        self.setPageSpacing(2 * _AIR)
        self.setZoomMode(QPdfView.ZoomMode.FitInView)
        FocusRing(self)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return max(0, self._pages.pageCount())

    def show_pdf(self, content: bytes) -> None:
        """Show a PDF; no bytes show nothing."""
        self._pages.close()
        self._buffer.close()
        if not content:
            return
        # The buffer keeps a copy: the pages are read from it until they are closed.
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pages.load(self._buffer)

    def lead_to(self, page: int) -> None:
        """Show a page, counted from 0."""
        self.pageNavigator().jump(page, QPointF(0, 0), self.pageNavigator().currentZoom())

# SPDX-License-Identifier: Apache-2.0
"""The pages of a PDF on a printer, drawn at its own resolution."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import sqrt

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from ateliers_desktop.errors import MachineError
from ateliers_desktop.progress import OnProgress, Progress

_POINTS_PER_INCH = 72
_LEAST_RESOLUTION = 300
"""Dots per inch: fewer blur small letters."""
_MOST_DOTS = 20_000_000
"""Of a page: more take memory and nobody sees them; A4 has 460 dots per inch then, A3 325."""


def new_printer(title: str) -> QPrinter:
    """Return the usual printer of the system, for a file of that title."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("Ateliers Desktop")
    printer.setFullPage(True)
    return printer


def print_pages(printer: QPrinter, content: bytes, on_progress: OnProgress) -> int:
    """Print all pages of a PDF and return how many they are.

    May be called on any thread; each page is as large on paper as it is in the file.

    Raises
    ------
    MachineError
        If the printer takes no pages.
    """
    copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    with _opened(content) as document:
        pages = list(range(document.pageCount())) * copies
        _lay_paper(printer, document, pages[0])
        painter = QPainter()
        if not painter.begin(printer):
            raise _refused(printer)
        # Small letters and codes are not to be blurred.
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        try:
            for at, page in enumerate(pages):
                on_progress(Progress(step="print", done=at, total=len(pages)))
                _lay_paper(printer, document, page)
                if at and not printer.newPage():
                    raise _refused(printer)
                _draw(painter, printer, document, page)
        finally:
            painter.end()
        if printer.printerState() is QPrinter.PrinterState.Error:
            raise _refused(printer)
        return len(pages)


@contextmanager
def _opened(content: bytes) -> Iterator[QPdfDocument]:
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()


def _lay_paper(printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """Tell the printer how large the next page is and how it lies."""
    points = document.pagePointSize(page)
    lies = points.width() > points.height()
    upright = points.transposed() if lies else points
    printer.setPageSize(QPageSize(QSizeF(upright), QPageSize.Unit.Point))
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    )


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """Draw a page onto the whole paper, as fine as the printer is."""
    target = printer.pageLayout().fullRectPixels(printer.resolution())
    size = _dots(document.pagePointSize(page), printer.resolution())
    painter.drawImage(QRect(QPoint(0, 0), target.size()), _picture(document, page, size))


def _dots(points: QSizeF, resolution: int) -> QSize:
    """Return how many dots a page is drawn with."""
    inches = points / _POINTS_PER_INCH
    bearable = sqrt(_MOST_DOTS / (inches.width() * inches.height()))
    return (inches * max(min(resolution, bearable), _LEAST_RESOLUTION)).toSize()


def _picture(document: QPdfDocument, page: int, size: QSize) -> QImage:
    """Return a page on white; what is not drawn on is transparent at first."""
    picture = document.render(page, size)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    painter.fillRect(picture.rect(), Qt.GlobalColor.white)
    painter.end()
    picture.convertTo(QImage.Format.Format_RGB32)
    return picture


def _refused(printer: QPrinter) -> MachineError:
    return MachineError(
        "{printer}: takes no pages; see whether it is on and connected, or save the PDF and print "
        "that",
        printer=printer.printerName() or "PDF",
    )

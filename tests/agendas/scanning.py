# SPDX-License-Identifier: Apache-2.0
"""Codes read from pictures of pages as a phone reads them from paper, and their calendars."""

from dataclasses import dataclass
from datetime import datetime

import zxingcpp
from icalendar import Calendar
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

DOTS_PER_INCH = 200
_MILLIMETRES = 25.4


@dataclass(frozen=True)
class Scan:
    """A code as it was read: its content, and its place on the page in millimetres.

    A code that names its encoding begins with ]Q2, one that leaves it to be guessed with ]Q1.
    """

    content: bytes
    mark: str
    left: float
    top: float
    side: float
    modules: int

    @property
    def module(self):
        return self.side / self.modules

    @property
    def events(self):
        return events_of(self.content)


@dataclass(frozen=True)
class Event:
    """What a calendar program shows of an event."""

    start: datetime
    end: datetime
    summary: str
    location: str
    description: str
    uid: str


def events_of(content):
    """Return the events of a calendar as another program reads them."""
    calendar = Calendar.from_ical(content)
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    return [
        Event(
            each.decoded("DTSTART"),
            each.decoded("DTEND"),
            str(each["SUMMARY"]),
            str(each.get("LOCATION", "")),
            str(each.get("DESCRIPTION", "")),
            str(each["UID"]),
        )
        for each in calendar.walk("VEVENT")
    ]


def scans(content, dots_per_inch=DOTS_PER_INCH):
    """Return the codes of each page, from the top down, then from the left."""
    return [read(each, dots_per_inch) for each in page_pictures(content, dots_per_inch)]


def read(picture, dots_per_inch=DOTS_PER_INCH):
    """Return the codes of a picture that stand upright and unmirrored.

    The reader also takes mirrored codes, which it finds turned; many phones do not.
    """
    pixels = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    mode = zxingcpp.TextMode.HexECI
    found = zxingcpp.read_barcodes(pixels, zxingcpp.BarcodeFormat.QRCode, text_mode=mode)
    made = [_scan(each, _MILLIMETRES / dots_per_inch) for each in found if each.orientation == 0]
    return sorted(made, key=lambda each: (round(each.top), each.left))


def page_pictures(content, dots_per_inch=DOTS_PER_INCH):
    """Return the pages of a PDF file as grey pictures on white."""
    document = QPdfDocument(None)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    drawn = [_picture(document, number, dots_per_inch) for number in range(document.pageCount())]
    document.close()
    return drawn


def _picture(document, number, dots_per_inch):
    points = document.pagePointSize(number)
    scale = dots_per_inch / 72
    drawn = document.render(
        number, QSize(round(points.width() * scale), round(points.height() * scale))
    )
    paper = QImage(drawn.size(), QImage.Format.Format_Grayscale8)
    paper.fill(255)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper


def _scan(found, scale):
    left, right = found.position.top_left, found.position.top_right
    return Scan(
        content=found.bytes,
        mark=bytes.fromhex(found.text)[:3].decode(),
        left=left.x * scale,
        top=left.y * scale,
        side=(right.x - left.x + 1) * scale,
        modules=4 * int(found.extra["Version"]) + 17,
    )

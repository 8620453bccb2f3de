# SPDX-License-Identifier: Apache-2.0
"""Whether a window shows anything, seen by the program itself: part of its self-test."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from ateliers_desktop.ui.doorbell import END, HEARD, Doorbell
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import RoomId

_FEWEST_COLOURS = 12
"""Fewer are a frame without text: smoothed letters alone bring dozens."""
_RASTER = 5
_PATIENCE = 8000
"""Milliseconds for a second start to be heard."""


_HARMLESS = ("This plugin does not support", "Detected locale")
"""A screen in memory cannot be raised; a bare system has no language, and Qt takes UTF-8."""


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Gather what Qt warns of, such as a style sheet that it cannot read."""
    gathered: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        if kind is not QtMsgType.QtDebugMsg and not text.startswith(_HARMLESS):
            gathered.append(text)

    before = qInstallMessageHandler(hear)
    try:
        yield gathered
    finally:
        qInstallMessageHandler(before)


def blank_rooms(window: MainWindow) -> list[str]:
    """Enter every room and return those in which nothing is seen."""
    blank = []
    for room in RoomId:
        window.enter(room)
        QApplication.processEvents()
        if not is_filled(window.grab().toImage()):
            blank.append(room.value)
    return blank


def draws_page(file: Path) -> bool:
    """Tell whether the first page of a PDF can be drawn and has something on it."""
    document = QPdfDocument()
    document.load(str(file))
    page = document.render(0, QSize(600, 800)) if document.pageCount() else QImage()
    document.close()
    return is_filled(page)


def is_filled(picture: QImage) -> bool:
    """Tell whether a picture holds more colours than an empty frame."""
    colours = {
        picture.pixel(across, down)
        for across in range(0, picture.width(), _RASTER)
        for down in range(0, picture.height(), _RASTER)
    }
    return len(colours) >= _FEWEST_COLOURS


def hears_a_second_start(folder: Path) -> bool:
    """Ring at a bell that hangs in a folder; tell whether the file came and was answered.

    In one thread, for who waits at a socket keeps Python from running in the others.
    """
    bell, brought = Doorbell(folder), folder / "brought.ateliers"
    if not bell.is_first():
        return False
    waiting, heard = QEventLoop(), list[object]()
    caller = QLocalSocket()
    bell.rung.connect(heard.append)
    caller.readyRead.connect(waiting.quit)
    QTimer.singleShot(_PATIENCE, waiting, waiting.quit)
    caller.connectToServer(bell.address)
    caller.write(os.fsencode(brought) + END)
    waiting.exec()
    answer = bytes(caller.readAll().data())
    caller.abort()
    bell.close()
    return heard == [brought] and answer == HEARD

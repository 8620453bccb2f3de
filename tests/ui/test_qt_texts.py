# SPDX-License-Identifier: Apache-2.0
"""Qt's own dialogs for files and printers speak the window's language where Qt itself does not."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.qt_texts import texts_of_qt
from ateliers_desktop.ui.settings import Settings
from tests.ui.conftest import OpenWindow


def read(dialog: QDialog) -> set[str]:
    """Return what stands on a dialog."""
    labels = {each.text() for each in dialog.findChildren(QLabel)}
    return labels | {each.text() for each in dialog.findChildren(QAbstractButton)}


def read_all(qtbot: QtBot) -> set[str]:
    files, printer = QFileDialog(), QPrinter()
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing = QPrintDialog(printer)
    for dialog in (files, printing):
        qtbot.addWidget(dialog)
    return read(files) | read(printing)


def test_no_english_is_left_in_the_dialogs_of_qt(
    open_app: OpenWindow, settings: Settings, qtbot: QtBot
) -> None:
    english = set(texts_of_qt(lambda _context, text, _comment="", _n=-1: text))
    settings.language = "en"
    open_app()
    # The words are those that Qt asks for: in English they stand there.
    assert len(read_all(qtbot) & english) >= 2
    for language in ("fr", "ar"):
        settings.language = language
        open_app()
        assert read_all(qtbot) & english == set()

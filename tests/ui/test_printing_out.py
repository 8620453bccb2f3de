# SPDX-License-Identifier: Apache-2.0
"""Pages leave onto a printer, into one PDF or into one each; what left is remembered."""

from argparse import Namespace
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.commands.print_command import run
from ateliers_desktop.errors import MachineError
from ateliers_desktop.operations.printing import Paper
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.progress import Progress, ignore_progress
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.printing.outputs import chosen_in_dialog
from ateliers_desktop.ui.printing.print_room import PrintRoom
from ateliers_desktop.ui.printing.printer import new_printer, print_pages
from ateliers_desktop.ui.printing.questions import NoPrinter, ReplaceDialog
from ateliers_desktop.ui.printing.wish import What
from ateliers_desktop.words import translations
from tests.agendas.scanning import scans
from tests.ui.conftest import OpenWindow, Told, write_new_file
from tests.ui.printing_steps import after, names, pages_of, printing_room, settled

LEFT = Qt.MouseButton.LeftButton
ALL_OF_MONDAY = 8
ALIKE = 6.0
LEAST_RESOLUTION = 300


@pytest.fixture
def window(open_app: OpenWindow, programme_file: Path) -> MainWindow:
    return open_app(programme_file)


@pytest.fixture
def room(window: MainWindow, qtbot: QtBot) -> PrintRoom:
    return printing_room(window, qtbot)


def printed(window: MainWindow) -> list[str]:
    """Return the names of the documents that are remembered as printed."""
    assert window.programme is not None
    return [each.name for each in window.programme.printed]


def test_the_pages_seen_are_the_pages_saved(room: PrintRoom, qtbot: QtBot, tmp_path: Path) -> None:
    made = pages_of(room)
    after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "soir", made))
    assert (tmp_path / "soir.pdf").read_bytes() == made.content
    assert room.panel.said.text() == "Enregistré\u00a0: soir.pdf"
    assert room.panel.said.isVisible()
    assert [each.name for each in tmp_path.glob("*.part")] == []


def test_each_document_is_saved_under_the_name_that_the_command_line_gives(
    room: PrintRoom, qtbot: QtBot, tmp_path: Path, programme_file: Path
) -> None:
    after(room, qtbot, lambda: room.choices.what.choose(What.MENTORS))
    one, other = tmp_path / "window", tmp_path / "command"
    after(room, qtbot, lambda: room.outputs.save_each(one, pages_of(room)))
    assert room.panel.said.text() == "2 fichiers enregistrés dans window"
    run(_options(programme_file, other), translations("fr"))
    assert sorted(each.name for each in one.iterdir()) == sorted(
        each.name for each in other.iterdir()
    )
    assert sorted(each.name for each in one.iterdir()) == sorted(names(room))


def _options(file: Path, out: Path) -> Namespace:
    return Namespace(file=file, residency=None, what="mentors", lang="fr", day=None, out=out)


def test_what_was_saved_is_remembered_with_the_time_that_stands_on_it(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path, programme_file: Path
) -> None:
    assert printed(window) == []
    made = pages_of(room)
    after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "soir.pdf", made))
    assert sorted(printed(window)) == sorted(names(room))
    window.close()
    with Programme.open(programme_file, read_only=True) as programme:
        moments = {each.printed_at for each in programme.printed}
    assert moments == {made.documents[0].origin.printed_at.replace(microsecond=0)}


def test_what_has_just_left_is_no_longer_said_never_to_have_been_printed(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "encore été imprimé" in room.choices.since.text()
    room.panel.save_one.setFocus()
    after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "soir.pdf", pages_of(room)))
    assert room.choices.since.text().startswith(f"0 document sur {ALL_OF_MONDAY} ")
    assert room.panel.save_one.hasFocus()


def test_printing_is_nothing_to_undo(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.programme is not None
    steps = window.programme.undo_steps
    after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "soir.pdf", pages_of(room)))
    assert window.programme.undo_steps == steps
    assert not window.actions_.undo.isEnabled()


def test_what_leaves_is_not_remembered_in_another_file_that_was_opened_meanwhile(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    other = write_new_file(tmp_path / "autre.ateliers")
    room.outputs.save_each(tmp_path / "out", pages_of(room))
    window.show_programme(Programme.open(other))
    settled(room, qtbot)
    assert len(list((tmp_path / "out").iterdir())) == ALL_OF_MONDAY
    assert printed(window) == []


def test_a_failed_output_is_told_and_not_remembered(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path, told: Told
) -> None:
    nowhere = tmp_path / "nowhere" / "soir.pdf"
    after(room, qtbot, lambda: room.outputs.save_one(nowhere, pages_of(room)))
    qtbot.waitUntil(lambda: len(told.messages) == 1)
    assert "soir.pdf" in told.messages[0][1]
    assert printed(window) == []
    assert room.panel.print.isEnabled()
    (tmp_path / "file").write_text("", "utf-8")
    after(room, qtbot, lambda: room.outputs.save_each(tmp_path / "file", pages_of(room)))
    qtbot.waitUntil(lambda: len(told.messages) == 2)
    assert printed(window) == []


def test_a_file_that_nobody_agreed_to_lose_is_left_alone(
    room: PrintRoom, qtbot: QtBot, tmp_path: Path, told: Told
) -> None:
    (tmp_path / "soir.pdf").write_text("another", "utf-8")
    after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "soir", pages_of(room)))
    assert len(told.messages) == 1
    assert (tmp_path / "soir.pdf").read_text("utf-8") == "another"


def test_a_file_that_is_only_read_is_printed_and_not_remembered(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_app()
    window.show_programme(Programme.open(programme_file, read_only=True))
    room = printing_room(window, qtbot)
    assert "lecture seule" in room.choices.since.text()
    after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "soir.pdf", pages_of(room)))
    assert (tmp_path / "soir.pdf").exists()
    assert printed(window) == []


class Answer(QObject):
    """Answers a dialog of a class as soon as it is shown, and notes that it was there."""

    def __init__(self, dialog: type[QObject], button: str) -> None:
        super().__init__()
        self._dialog, self._button = dialog, button
        self.seen: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, self._dialog) and event.type() == QEvent.Type.Show:
            self.seen.append(watched)
            QTimer.singleShot(0, getattr(watched, self._button).click)
        return False


@pytest.fixture
def answer(qapp: QApplication) -> Iterator[object]:
    """Return what answers dialogs from now on."""
    watchers: list[Answer] = []

    def begun(dialog: type[QObject], button: str) -> Answer:
        watcher = Answer(dialog, button)
        watchers.append(watcher)
        qapp.installEventFilter(watcher)
        return watcher

    yield begun
    for watcher in watchers:
        qapp.removeEventFilter(watcher)


@pytest.mark.parametrize("button", ["keep", "replace"])
def test_files_of_the_same_names_are_replaced_only_if_that_is_wanted(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path, answer: type[Answer],
    button: str, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    _choose_folder(monkeypatch, tmp_path)
    there = tmp_path / "agenda-2025-10-06.pdf"
    there.write_text("another", "utf-8")
    question = answer(ReplaceDialog, button)
    qtbot.mouseClick(room.panel.save_each, LEFT)
    settled(room, qtbot)
    assert "agenda-2025-10-06.pdf" in question.seen[0].text.text()
    assert (there.read_bytes() == b"another") == (button == "keep")
    assert len(printed(window)) == (0 if button == "keep" else ALL_OF_MONDAY)


def _choose_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let the system's dialog for folders answer by itself."""
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(folder)
    )


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there is a printer here")
def test_no_printer_is_said_in_words_and_the_pdf_is_offered(
    room: PrintRoom, qtbot: QtBot, tmp_path: Path, answer: type[Answer],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    target = tmp_path / "soir.pdf"
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_, **__: (str(target), "")
    )
    message = answer(NoPrinter, "save")
    qtbot.mouseClick(room.panel.print, LEFT)
    settled(room, qtbot)
    assert "aucune imprimante" in message.seen[0].text.text()
    assert target.read_bytes() == pages_of(room).content


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there is a printer here")
def test_ctrl_p_where_the_pages_are_seen_prints_them(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, told: Told
) -> None:
    after(room, qtbot, lambda: room.choices.what.choose(What.WEEK))
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert told.messages[0][0] == "Aucune imprimante"
    assert names(room) == ["week.pdf"]


def pdf_printer(path: Path) -> QPrinter:
    """Return a printer that prints into a file."""
    printer = new_printer("soir")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_what_is_printed_is_told_and_remembered(
    window: MainWindow, room: PrintRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = pdf_printer(tmp_path / "out.pdf")
    after(room, qtbot, lambda: room.outputs.print_on(printer, pages_of(room)))
    count = len(pypdf.PdfReader(BytesIO(pages_of(room).content)).pages)
    assert len(pypdf.PdfReader(tmp_path / "out.pdf").pages) == count
    assert room.panel.said.text() == "Envoyé à l’imprimante\u00a0: evening-2025-10-06"
    assert len(printed(window)) == ALL_OF_MONDAY


def test_pages_come_out_as_large_and_as_they_lie(
    room: PrintRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    after(room, qtbot, lambda: room.choices.paper.choose(Paper.A3))
    content = pages_of(room).content
    print_pages(pdf_printer(tmp_path / "out.pdf"), content, ignore_progress)
    wanted = [_size(page) for page in pypdf.PdfReader(BytesIO(content)).pages]
    assert len(set(wanted)) > 1
    got = [_size(page) for page in pypdf.PdfReader(tmp_path / "out.pdf").pages]
    for one, other in zip(wanted, got, strict=True):
        assert one == pytest.approx(other, abs=1.5)


def _size(page: pypdf.PageObject) -> tuple[float, float]:
    return float(page.mediabox.width), float(page.mediabox.height)


def test_pages_are_printed_whole_and_fine(room: PrintRoom, qtbot: QtBot, tmp_path: Path) -> None:
    after(room, qtbot, lambda: room.choices.what.choose(What.AGENDA))
    content = pages_of(room).content
    file = tmp_path / "out.pdf"
    print_pages(pdf_printer(file), content, ignore_progress)
    (tmp_path / "in.pdf").write_bytes(content)
    for at in range(2):
        assert _difference(tmp_path / "in.pdf", file, at, at) < ALIKE
    assert _difference(tmp_path / "in.pdf", file, 0, 1) > ALIKE
    drawn = pypdf.PdfReader(file).pages[0]["/Resources"]["/XObject"]
    (width,) = [each.get_object()["/Width"] for each in drawn.values()]
    assert width >= LEAST_RESOLUTION * 595 / 72


def test_codes_are_read_from_what_is_printed(
    room: PrintRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    after(room, qtbot, lambda: room.choices.what.choose(What.MENTORS))
    content = pages_of(room).content
    print_pages(pdf_printer(tmp_path / "out.pdf"), content, ignore_progress)
    files = (content, (tmp_path / "out.pdf").read_bytes())
    read = [[code.content for page in scans(file) for code in page] for file in files]
    assert len(read[0]) == 2
    assert read[0] == read[1]


def _difference(one: Path, other: Path, page: int, other_page: int) -> float:
    """Return by how many of 255 greys two pages differ on average."""
    pictures = [_picture(one, page), _picture(other, other_page)]
    first, second = (bytes(each.constBits()) for each in pictures)
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def _picture(file: Path, page: int) -> QImage:
    document = QPdfDocument(None)
    document.load(str(file))
    drawn = document.render(page, QSize(300, 424))
    document.close()
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper.convertToFormat(QImage.Format.Format_Grayscale8)


def test_progress_is_told_for_each_page(room: PrintRoom, tmp_path: Path) -> None:
    heard: list[Progress] = []
    count = print_pages(pdf_printer(tmp_path / "out.pdf"), pages_of(room).content, heard.append)
    assert [each.done for each in heard] == list(range(count))
    assert {each.total for each in heard} == {count}


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_a_printer_that_takes_no_pages_is_told_in_words(room: PrintRoom, tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "nowhere" / "out.pdf")
    with pytest.raises(MachineError, match="takes no pages"):
        print_pages(printer, pages_of(room).content, ignore_progress)


@pytest.mark.parametrize("accepted", [True, False])
def test_the_systems_dialog_chooses_the_printer(
    room: PrintRoom, qtbot: QtBot, tmp_path: Path, accepted: bool
) -> None:
    printer = pdf_printer(tmp_path / "out.pdf")

    def answer() -> None:
        dialog = next(
            each for each in QApplication.topLevelWidgets() if isinstance(each, QPrintDialog)
        )
        (dialog.accept if accepted else dialog.reject)()

    QTimer.singleShot(200, answer)
    assert chosen_in_dialog(printer, room) is accepted

# SPDX-License-Identifier: Apache-2.0
"""The search over all notes and actions in the window: hits in context, words marked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.notes import search_desk
from ateliers_desktop.ui.notes.line_delegate import DetailRole, LineDelegate, MarksRole
from ateliers_desktop.ui.notes.notes_room import NotesRoom
from tests.ui.conftest import OpenWindow
from tests.ui.note_steps import (
    CTRL,
    action,
    add_earlier_residency,
    lines,
    note,
    open_notes,
    stored,
    texts,
    type_text,
    write,
)


def search(room: NotesRoom, words: str) -> None:
    QTest.keyClick(room, Qt.Key.Key_F, CTRL)
    assert room.search.hasFocus()
    type_text(room.search, words)


def marked(room: NotesRoom, at: int) -> list[str]:
    item = room.list.item(at)
    detail = item.data(DetailRole)
    return [detail[start:end] for start, end in item.data(MarksRole)]


def test_words_are_found_without_accents_and_marked_in_their_context(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(
        programme_file,
        note("Une **chère** idée", "09:00", mentor="Awa Diagne"),
        note("rien"),
        action("Chiffrer l’idée"),
    )
    room = open_notes(open_app(programme_file))
    search(room, "chere idee")
    assert lines(room) == ["Sirocco × Awa Diagne"]
    assert room.list.item(0).data(DetailRole) == "Une chère idée"
    assert marked(room, 0) == ["chère", "idée"]
    assert room.said.text() == "1 trouvé"
    room.search.clear()
    search(room, "idee")
    assert lines(room) == ["Sirocco", "Sirocco × Awa Diagne"]


def test_arabic_is_found_without_vowel_signs(open_app: OpenWindow, programme_file: Path) -> None:
    write(programme_file, note("هذا مَشْرُوعٌ جميل", "09:00"), note("المشروع جاهز", "10:00"))
    room = open_notes(open_app(programme_file))
    search(room, "مشروع")
    assert [marked(room, at) for at in range(2)] == [["مشروع"], ["مَشْرُوعٌ"]]


def test_what_is_found_leads_to_its_page_with_the_words_marked(
    open_app: OpenWindow, programme_file: Path
) -> None:
    add_earlier_residency(programme_file, note("dit à Tunis"), note("autre chose", "11:00"))
    room = open_notes(open_app(programme_file))
    search(room, "tunis")
    QTest.keyClick(room.search, Qt.Key.Key_Down)
    assert room.list.hasFocus()
    assert room.page.title.text() == "Sirocco"
    assert texts(room.page) == ["autre chose", "dit à Tunis"]
    hit = next(each for each in room.page.notes_part.frames.values() if "Tunis" in each.body.shown)
    assert hit.property("found") is True
    assert "background-color" in hit.body.text()
    QTest.keyClick(room.search, Qt.Key.Key_Escape)
    assert lines(room)[0] == "Actions ouvertes"
    assert "background-color" not in hit.body.text()
    assert room.page.title.text() == "Sirocco"


def test_nothing_found_is_said(open_app: OpenWindow, programme_file: Path) -> None:
    write(programme_file, note("un mot"))
    room = open_notes(open_app(programme_file))
    search(room, "absent")
    assert lines(room) == []
    assert room.said.text() == "Aucune note ni action ne contient «\u00a0absent\u00a0»"


def test_what_is_written_is_found_at_once(open_app: OpenWindow, programme_file: Path) -> None:
    room = open_notes(open_app(programme_file), "Sirocco")
    search(room, "boucle")
    assert lines(room) == []
    editor = room.page.notes_part.writer.editor
    editor.setFocus()
    type_text(editor, "La boucle")
    room.settle()
    assert lines(room) == ["Sirocco"]
    assert stored(programme_file).notes


def test_many_notes_are_read_beside_the_window(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_desk, "_MANY", 1)
    write(programme_file, note("premier"), note("second", "11:00"))
    room = open_notes(open_app(programme_file))
    search(room, "second")
    qtbot.waitUntil(lambda: lines(room) == ["Sirocco"])
    assert room.said.text() == "1 trouvé"


def test_a_search_that_fails_is_told_in_a_line_and_as_a_bug_and_tried_again(
    qtbot: QtBot, open_app: OpenWindow, programme_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_entries: object = ()) -> object:
        raise MemoryError

    monkeypatch.setattr(search_desk, "_MANY", 1)
    write(programme_file, note("premier"), note("second", "11:00"))
    room = open_notes(open_app(programme_file))
    with monkeypatch.context() as broken:
        broken.setattr(search_desk, "NoteIndex", fail)
        with qtbot.captureExceptions() as raised:
            search(room, "secon")
            qtbot.waitUntil(lambda: room.said.text().startswith("La recherche a échoué"))
    assert [kind for kind, *_ in raised] == [MemoryError]
    type_text(room.search, "d")
    qtbot.waitUntil(lambda: lines(room) == ["Sirocco"])
    assert room.said.text() == "1 trouvé"


def test_arabic_words_in_the_list_stand_in_their_own_order_in_a_french_window(
    open_app: OpenWindow, programme_file: Path
) -> None:
    write(programme_file, note("اتفقنا مع Kalimba"), note("vu مع Kalimba"))
    room = open_notes(open_app(programme_file))
    search(room, "kalimba")
    delegate = room.list.itemDelegate()
    assert isinstance(delegate, LineDelegate)
    first_words = {}
    for at in range(room.list.count()):
        index = room.list.model().index(at, 0)
        layout = delegate._laid(index, 400, room.list.font())
        line, text = layout.lineAt(0), index.data(DetailRole)
        latin = line.cursorToX(text.index("Kalimba"))[0]  # type: ignore[index]
        first_words[text.split()[0]] = line.cursorToX(0)[0] > latin  # type: ignore[index]
    assert first_words == {"اتفقنا": True, "vu": False}

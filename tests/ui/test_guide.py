# SPDX-License-Identifier: Apache-2.0
"""The guide's window: pages, links, back and forward, a search without accents, languages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.guide.guide_window import GuideWindow
from ateliers_desktop.ui.guide.key_names import native_keys
from ateliers_desktop.ui.guide.page_search import search
from ateliers_desktop.ui.guide.pages import PAGE_OF_ROOM, linked_page, read_pages
from ateliers_desktop.ui.places import RoomId
from ateliers_desktop.ui.settings import Light
from ateliers_desktop.ui.theme import theme_for
from ateliers_desktop.words import translations

OpenGuide = Callable[..., GuideWindow]
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_guide(qtbot: QtBot) -> OpenGuide:
    """Open the guide in a language."""

    def opened(language: str = "fr") -> GuideWindow:
        window = GuideWindow(theme_for(Light.LIGHT), translations(language), language)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return opened


def shown(window: GuideWindow) -> str:
    return window.view.document().toPlainText()


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_every_page_is_shown_by_its_name(open_guide: OpenGuide, language: str) -> None:
    window = open_guide(language)
    for page in read_pages(language):
        window.show_page(page.name)
        assert window.page == page.name
        assert shown(window).startswith(page.title)
        assert window.pages.currentItem().text() == page.title
    assert window.isRightToLeft() == (language == "ar")


def test_every_room_of_the_window_has_its_page(open_guide: OpenGuide) -> None:
    assert set(PAGE_OF_ROOM) == set(RoomId)
    window = open_guide()
    for page in PAGE_OF_ROOM.values():
        window.show_page(page)
    with pytest.raises(KeyError):
        window.show_page("no-such-page")


def test_a_link_leads_to_its_page_by_mouse_and_by_keys(
    open_guide: OpenGuide, qtbot: QtBot
) -> None:
    window = open_guide()
    window.view.anchorClicked.emit(QUrl("02-import.md"))
    assert window.page == "import"
    window.show_page("first-steps")
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Tab)
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    assert window.page == "import"


@pytest.mark.parametrize(
    "link",
    ["https://example.org", "file:///etc/passwd", "99-nowhere", "../02-import.md", "#x", ""],
)
def test_no_link_leads_out_of_the_guide(open_guide: OpenGuide, link: str) -> None:
    window = open_guide()
    before = shown(window)
    window.view.anchorClicked.emit(QUrl(link))
    assert (window.page, shown(window)) == ("first-steps", before)
    assert linked_page(link) == ""


def test_nothing_is_loaded_from_anywhere(open_guide: OpenGuide) -> None:
    window = open_guide()
    kind = QTextDocument.ResourceType.ImageResource.value
    file = QUrl.fromLocalFile(__file__)
    assert QTextDocument().resource(kind, file) is not None
    assert window.view.document().resource(kind, file) is None


def test_back_and_forward_go_where_one_was_and_how_far_down(
    open_guide: OpenGuide, qtbot: QtBot
) -> None:
    window = open_guide()
    assert not window.back.isEnabled()
    window.show_page("board")
    window.view.verticalScrollBar().setValue(90)
    window.show_page("rules")
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert (window.page, window.view.scrolled) == ("board", 90)
    qtbot.mouseClick(window.back, Qt.MouseButton.LeftButton)
    assert (window.page, window.back.isEnabled()) == ("first-steps", False)
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.page == "board"
    window.show_page("print")
    assert not window.forward.isEnabled()


def test_a_word_is_found_without_its_accents_and_marked_in_its_page(
    open_guide: OpenGuide, qtbot: QtBot
) -> None:
    window = open_guide()
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is window.search
    qtbot.keyClicks(window.search, "EQUITE")
    assert window.hits.count() > 2
    assert window.found.text() == f"{window.hits.count()} passages"
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.hits
    assert window.page == "propose"
    marked = {each.cursor.selectedText() for each in window.view.extraSelections()}
    assert marked == {"équité"}
    qtbot.keyClick(window.hits, Qt.Key.Key_Down)
    qtbot.keyClick(window.hits, Qt.Key.Key_Down)
    assert window.page == "rules"


def test_escape_leaves_the_search_and_then_the_guide(open_guide: OpenGuide, qtbot: QtBot) -> None:
    window = open_guide()
    window.search.setText("xyzzy")
    assert window.hits.count() == 0
    assert window.found.text() == "Rien trouvé. Essayez un autre mot, ou un mot plus court."
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert (window.search.text(), window.pages.isVisible()) == ("", True)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_arabic_is_found_however_its_last_letters_are_written(open_guide: OpenGuide) -> None:
    window = open_guide("ar")
    counts = []
    for words in ("قاعدة", "قاعده", "أولوية", "اولويه"):
        window.search.setText(words)
        counts.append(window.hits.count())
    assert counts[0] == counts[1] > 0
    assert counts[2] == counts[3] > 0


def test_a_hit_comes_with_the_words_around_it_cut_between_words() -> None:
    text = (
        "A first line\n" + "one two three " * 10 + "the wanted Wörd stands here, " + "more " * 20
    )
    (hit,) = search([("page", text)], "word")
    assert text[hit.start : hit.start + hit.length] == "Wörd"
    assert "wanted Wörd stands" in hit.context
    assert hit.context.startswith("…")
    assert hit.context.endswith("…")
    assert "A first line" not in hit.context
    assert search([("page", text)], "w") == ()
    assert len(search([("page", "aaaa")], "aa")) == 2


def test_keys_are_shown_as_the_menus_show_them(open_guide: OpenGuide) -> None:
    window = open_guide("ar")
    window.show_page("keys")
    text = shown(window)
    assert f"\u2066{native_keys('Ctrl+Shift+Z')}\u2069" in text
    assert native_keys("F1") in text
    assert native_keys("no key at all") == "no key at all"
    assert native_keys("Shift") in native_keys("Shift+F1")
    assert "`" not in text


def test_tables_run_from_right_to_left_in_arabic(open_guide: OpenGuide) -> None:
    titles = {}
    for language in ("fr", "ar"):
        window = open_guide(language)
        window.show_page("words")
        lines = shown(window).split("\n")
        titles[language] = [line for line in lines if line][2:6]
    assert titles["fr"] == ["Français", "English", "العربية", "Ce que c’est"]
    assert titles["ar"] == ["المعنى", "English", "Français", "العربية"]


def test_every_control_is_reached_by_the_tab_key_and_named(
    open_guide: OpenGuide, qtbot: QtBot
) -> None:
    window = open_guide()
    window.show_page("keys")
    window.show_page("rules")
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    window.search.setFocus()
    reached: set[QWidget | None] = set()
    for _ in range(8):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    controls = {window.search, window.pages, window.view, window.back, window.forward}
    assert controls <= reached
    assert all(each.accessibleName() for each in controls)

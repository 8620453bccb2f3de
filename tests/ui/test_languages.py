# SPDX-License-Identifier: Apache-2.0
"""The window in three languages: every screen opens, nothing is left untranslated or cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import update_translations as catalogues
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.settings import Settings
from ateliers_desktop.ui.translation import translate
from ateliers_desktop.words import LANGUAGES
from tests.ui.conftest import OpenWindow
from tests.ui.same_texts import SAME_IN
from tests.ui.screens import screens


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, settings: Settings) -> str:
    """Each language in which the window speaks."""
    settings.language = request.param
    return str(request.param)


def test_every_screen_opens_in_every_language(
    open_app: OpenWindow, programme_file: Path, language: str
) -> None:
    window = open_app(programme_file)
    names = [name for name, _ in screens(window)]
    assert len(names) == len(set(names))
    right_to_left = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert right_to_left == (language == "ar")
    assert translate("Menu", "P&ropose a schedule") != "P&ropose a schedule" or language == "en"


@pytest.mark.parametrize("language", ["fr", "ar_MA"])
def test_a_text_equal_to_its_source_is_so_on_purpose(language: str) -> None:
    known = catalogues.read_catalogue(catalogues.CATALOGUES / f"ateliers_{language}.ts")
    same = {key[:2] for key, forms in known.items() if key[1] in forms}
    assert {text for _, text in same} - SAME_IN[language] == set()


def test_the_list_of_equal_texts_holds_no_others() -> None:
    for language, wanted in SAME_IN.items():
        known = catalogues.read_catalogue(catalogues.CATALOGUES / f"ateliers_{language}.ts")
        same = {key[1] for key, forms in known.items() if key[1] in forms}
        assert wanted - same == set(), language


class Stretched(QTranslator):
    """A language of its own: every text two fifths longer, in letters that reach far."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return text.replace("%n", str(n)) + "ÂÇ" * (len(text) // 5)


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[None]:
    """Let the window speak the stretched language on top of English."""
    translator = Stretched()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def cut_off(part: QWidget) -> Iterator[str]:
    """Yield the visible texts of a screen that their widgets are too small for."""
    for label in part.findChildren(QLabel):
        if label.isVisible() and label.text() and is_cut(label):
            yield f"label {label.text()!r} in {label.size().toTuple()}"
    for button in part.findChildren(QAbstractButton):
        icon_alone = (
            isinstance(button, QToolButton)
            and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if button.isVisible() and button.text() and not icon_alone:
            needed = button.minimumSizeHint().width()
            if needed > button.width() + 1:
                yield f"button {button.text()!r}: {button.width()} of {needed}"


def is_cut(label: QLabel) -> bool:
    """Tell whether a label is smaller than its text, where nothing else shows the rest."""
    if label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored or label.toolTip():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 2
    return label.minimumSizeHint().width() > label.width() + 1 and not in_sideways_area(label)


def in_sideways_area(part: QWidget) -> bool:
    """Tell whether a part can be scrolled to sideways."""
    parent = part.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.horizontalScrollBar().maximum():
            return True
        parent = parent.parentWidget()
    return False


def test_longer_words_are_not_cut_off(
    open_app: OpenWindow, programme_file: Path, settings: Settings, qtbot: QtBot, stretched: None
) -> None:
    settings.language = "en"
    window = open_app(programme_file, (1280, 720))
    reinstall_on_top(window)
    found = [f"{name}: {fault}" for name, part in screens(window) for fault in cut_off(part)]
    assert found == []


def reinstall_on_top(window: MainWindow) -> None:
    """Qt asks the translator first that was installed last; the window installed its own since."""
    translator = Stretched(window)
    QApplication.installTranslator(translator)
    window.assemble(window._theme, translate, "en")
    assert translate("Menu", "Undo").startswith("Undo")


def test_a_text_that_is_cut_off_is_seen(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    label = QLabel("a text longer than its label", part)
    label.setFixedWidth(40)
    wrapped = QLabel("a text of more words than three lines in its label", part)
    wrapped.setWordWrap(True)
    wrapped.setGeometry(0, 40, 60, 20)
    part.show()
    assert len(list(cut_off(part))) == 2

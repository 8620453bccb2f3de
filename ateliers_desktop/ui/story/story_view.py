# SPDX-License-Identifier: Apache-2.0
"""The story of somebody as one page to be read, searched and copied; stands in any place."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from ateliers_desktop.operations.folded_text import folded
from ateliers_desktop.operations.note_search import marks_in
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.story import story_of
from ateliers_desktop.operations.story_words import ToldChapter, as_text, told_story
from ateliers_desktop.residency import Party
from ateliers_desktop.ui.plain_text import plain_label, units
from ateliers_desktop.ui.records.search_field import SearchField
from ateliers_desktop.ui.story.story_document import story_document
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_COLUMN = 84
"""How wide the text is at most, in average letters."""


class StoryView(QWidget):
    """Shows a story; what is sought is marked, Enter goes from one place to the next."""

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._translate, self._language = theme, translate, language
        self._told: tuple[ToldChapter, ...] = ()
        self._places: list[tuple[int, int]] = []
        self._at = -1
        self.search = SearchField(theme, translate("Story", "Search the story"))
        self.found = plain_label(role="small")
        self.copy = QPushButton(translate("Story", "Copy all"))
        self.copy.setAutoDefault(False)
        self.page = QTextEdit()
        self.page.setObjectName("storyPage")
        self.page.setReadOnly(True)
        self.page.setAccessibleName(translate("Story", "Story"))
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = plain_label(
            translate(
                "Story", "Nothing has happened yet: what is held, written and agreed comes here."
            ),
            role="muted",
            wrap=True,
        )
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.search, 1)
        head.addWidget(self.found)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.page, 1)
        self.search.textChanged.connect(self._on_sought)
        self.search.left.connect(self._on_next)
        self.copy.clicked.connect(self._on_copy)

    def show_story(self, programme: Programme, party: Party, name: str) -> None:
        """Show the story of a project or a mentor of the open residency."""
        story = story_of(programme, party, name)
        self._told = told_story(story, self._language, self._translate)
        document = story_document(
            self._told, self._theme, self.font(), mirrored=self._language == "ar"
        )
        document.setParent(self.page)
        self.page.setDocument(document)
        self._fit()
        happened = any(each.events for each in self._told)
        self.nothing.setVisible(not happened)
        self.copy.setEnabled(happened)
        self._on_sought(self.search.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to be read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        column = self.page.fontMetrics().averageCharWidth() * _COLUMN
        free = max(self.page.viewport().width() - column, 24)
        shape = self.page.document().rootFrame().frameFormat()
        sides = (20, free) if self.isLeftToRight() else (free, 20)
        shape.setLeftMargin(sides[0])
        shape.setRightMargin(sides[1])
        shape.setTopMargin(16)
        shape.setBottomMargin(24)
        self.page.document().rootFrame().setFrameFormat(shape)

    @Slot(str)
    def _on_sought(self, text: str) -> None:
        """Mark the places in which a text stands, without case and accents."""
        self._places = _places_of(self.page.document().toPlainText(), text)
        self._at = -1
        said = self._translate("Story", "%n places", n=len(self._places))
        self.found.setText(said if folded(text) else "")
        self._mark()
        if self._places:
            self._on_next()

    @Slot()
    def _on_next(self) -> None:
        if self._places:
            self._at = (self._at + 1) % len(self._places)
            self._mark()
            bar = self.page.verticalScrollBar()
            place = self.page.cursorRect(self._cursor(*self._places[self._at])).center()
            bar.setValue(bar.value() + place.y() - self.page.viewport().height() // 3)

    def _mark(self) -> None:
        marks = []
        palette = self._theme.palette
        for at, place in enumerate(self._places):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(*place)
            ground, letters = (
                (palette.accent, palette.on_accent)
                if at == self._at
                else (palette.line, palette.text)
            )
            mark.format.setBackground(QColor(ground))
            mark.format.setForeground(QColor(letters))
            marks.append(mark)
        self.page.setExtraSelections(marks)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._told))


def _places_of(text: str, sought: str) -> list[tuple[int, int]]:
    """Return where a text stands in another, as positions that count as a document does."""
    return [
        (units(text[:start]), units(text[:end]))
        for start, end in marks_in(text, (folded(sought),))
    ]

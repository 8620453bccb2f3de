# SPDX-License-Identifier: Apache-2.0
"""The guide in a window of its own beside the work: pages, a search over all of them, back."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.ui.focus_ring import FocusRing
from ateliers_desktop.ui.guide.page_dress import page_document
from ateliers_desktop.ui.guide.page_search import Hit, search
from ateliers_desktop.ui.guide.page_view import PageView
from ateliers_desktop.ui.guide.pages import read_pages
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.notes_list import Note, NotesList
from ateliers_desktop.ui.plain_text import plain_label, plain_tool_tip
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


@dataclass(slots=True, kw_only=True)
class _Visit:
    """A page that was looked at, and how far down it was left."""

    page: str
    scrolled: int = 0


class GuideWindow(QWidget):
    """Shows the guide of a language; stays open while the work goes on."""

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme, self._translate = theme, translate
        self._mirrored = language == "ar"
        if self._mirrored:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._pages = read_pages(language)
        self._names = tuple(page.name for page in self._pages)
        self._documents: dict[str, QTextDocument] = {}
        self._visits: list[_Visit] = []
        self._at = -1
        self._hits: tuple[Hit, ...] = ()
        self.setWindowTitle(translate("Guide", "Guide"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Guide", "Search the guide"))
        self.search.setAccessibleName(translate("Guide", "Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.pages = QListWidget()
        self.pages.setProperty("role", "pages")
        self.pages.setAccessibleName(translate("Guide", "Pages"))
        self.pages.addItems([page.title for page in self._pages])
        FocusRing(self.pages)
        self.hits = NotesList(theme, translate("Guide", "Places found"))
        self.found = plain_label(role="muted", wrap=True)
        self.view = PageView(theme, translate("Guide", "Page"))
        self.back = self._button(
            translate("Guide", "Back"), QKeySequence.StandardKey.Back, "back", "forward"
        )
        self.forward = self._button(
            translate("Guide", "Forward"), QKeySequence.StandardKey.Forward, "forward", "back"
        )
        self._lay()
        self._connect()
        self.show_page(self._names[0])
        self.pages.setFocus()

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._visits[self._at].page

    def show_page(self, name: str) -> None:
        """Show a page by its name, as "board"; KeyError if there is none of that name."""
        self._show(name)

    def _button(
        self, name: str, keys: QKeySequence.StandardKey, picture: str, mirrored: str
    ) -> QToolButton:
        action = QAction(name, self)
        action.setShortcuts(keys)
        action.setIcon(icon(mirrored if self._mirrored else picture, self._theme))
        told = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(plain_tool_tip(f"{name} ({told})"))
        self.addAction(action)
        button = QToolButton()
        button.setProperty("role", "action")
        button.setDefaultAction(action)
        button.setAccessibleName(name)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay(self) -> None:
        self._lists = QStackedWidget()
        found = QWidget()
        below = QVBoxLayout(found)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.found)
        below.addWidget(self.hits, 1)
        self._lists.addWidget(self.pages)
        self._lists.addWidget(found)
        side = QFrame()
        side.setObjectName("guideSide")
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.back, self.forward):
            top.addWidget(widget)
        top.addWidget(self.search, 1)
        column.addLayout(top)
        column.addWidget(self._lists, 1)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        side.setFixedWidth(letter * 44)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.view, 1)
        self.resize(letter * 138, line * 42)
        self.setTabOrder(self.search, self.pages)
        self.setTabOrder(self.pages, self.view)

    def _connect(self) -> None:
        self.pages.currentRowChanged.connect(self._on_page)
        self.hits.currentRowChanged.connect(self._on_hit)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._on_first_hit)
        self.view.page_wanted.connect(self.show_page)
        self.back.defaultAction().triggered.connect(self._on_back)
        self.forward.defaultAction().triggered.connect(self._on_forward)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._on_find)

    def _document(self, name: str) -> QTextDocument:
        if name not in self._documents:
            page = next((page for page in self._pages if page.name == name), None)
            if page is None:
                raise KeyError(name)
            self._documents[name] = page_document(
                page, self._theme, self.font(), mirrored=self._mirrored, parent=self
            )
        return self._documents[name]

    def _show(self, name: str) -> None:
        """Show a page as one that was gone to, so that Back leads here again."""
        document = self._document(name)
        if self._visits:
            if name == self.page:
                return
            self._visits[self._at].scrolled = self.view.scrolled
        self._visits = [*self._visits[: self._at + 1], _Visit(page=name)]
        self._at = len(self._visits) - 1
        self._present(document)

    def _present(self, document: QTextDocument) -> None:
        self.view.show_document(document, self._visits[self._at].scrolled)
        self.pages.blockSignals(True)
        self.pages.setCurrentRow(self._names.index(self.page))
        self.pages.blockSignals(False)
        self.back.defaultAction().setEnabled(self._at > 0)
        self.forward.defaultAction().setEnabled(self._at < len(self._visits) - 1)

    def _go(self, step: int) -> None:
        if 0 <= self._at + step < len(self._visits):
            self._visits[self._at].scrolled = self.view.scrolled
            self._at += step
            self._present(self._document(self.page))

    @Slot()
    def _on_back(self) -> None:
        self._go(-1)

    @Slot()
    def _on_forward(self) -> None:
        self._go(1)

    @Slot(int)
    def _on_page(self, row: int) -> None:
        if row >= 0:
            self._show(self._names[row])

    @Slot(str)
    def _on_search(self, words: str) -> None:
        texts = [(name, self._document(name).toPlainText()) for name in self._names]
        self._hits = search(texts, words)
        titles = {page.name: page.title for page in self._pages}
        notes = tuple(
            Note(title=titles[hit.page], detail=hit.context, key=at)
            for at, hit in enumerate(self._hits)
        )
        self.hits.blockSignals(True)
        self.hits.show_notes(notes)
        self.hits.setCurrentRow(-1)
        self.hits.blockSignals(False)
        self.found.setText(
            self._translate("Guide", "%n places", n=len(notes))
            if notes
            else self._translate("Guide", "Nothing found. Try another word, or a shorter one.")
        )
        self._lists.setCurrentIndex(1 if words.strip() else 0)
        self._mark()

    def _mark(self, chosen: Hit | None = None) -> None:
        places = [(hit.start, hit.length) for hit in self._hits if hit.page == self.page]
        self.view.mark(places, chosen.start if chosen else -1)

    @Slot(int)
    def _on_hit(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            self._show(self._hits[row].page)
            self._mark(self._hits[row])

    @Slot()
    def _on_first_hit(self) -> None:
        if self._hits:
            self.hits.setFocus()
            self.hits.setCurrentRow(0)

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _on_escape(self) -> None:
        """Leave the search; without one, the guide."""
        if self.search.text():
            self.search.clear()
        else:
            self.close()

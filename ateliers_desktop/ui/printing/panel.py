# SPDX-License-Identifier: Apache-2.0
"""The side of the printing room: its choices, what changed, and the buttons that let pages out."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.operations.print_changes import State
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.printing.change_list import ChangeList
from ateliers_desktop.ui.printing.choices import Choices
from ateliers_desktop.ui.printing.pages import Pages
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_LETTERS = 46
"""How many letters wide it is."""


class PrintPanel(QFrame):
    """Choices that may be scrolled, and below them, always in sight, what to do with the pages."""

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self.setObjectName("sidePanel")
        self._translate = translate
        self.choices = Choices(theme, translate, language)
        self.changes = ChangeList(theme, translate, language)
        self.changes.hide()
        self.take_down = QPushButton(translate("Printing", "Tick off: taken down"))
        self.take_down.setToolTip(
            translate(
                "Printing", "Choose a document that is to be taken down; it leaves the list."
            )
        )
        self.take_down.setIcon(icon("done", theme))
        self.take_down.hide()
        self.changes.chosen.connect(self._on_chosen)
        self.print = QPushButton(translate("Printing", "Print…"))
        self.print.setProperty("primary", True)
        self.print.setIcon(icon("print", theme, theme.palette.on_accent))
        self.save_one = QPushButton(translate("Printing", "Save one PDF…"))
        self.save_one.setIcon(icon("save", theme))
        self.save_each = QPushButton(translate("Printing", "Save one PDF each…"))
        self.save_each.setIcon(icon("save", theme))
        self.count = plain_label(role="muted")
        self.said = plain_label(wrap=True)
        self.said.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Printing", "Progress"))
        self.bar.hide()
        self._left = self.print
        self._lay()
        self.set_ready(ready=False)

    def _lay(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setContentsMargins(18, 0, 18, 0)
        head.addWidget(plain_label(self._translate("Printing", "Printing"), "headline"))
        column.addLayout(head)
        column.addWidget(self._scrolled(), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 0, 18, 0)
        foot.setSpacing(8)
        outputs = (self.print, self.save_one, self.save_each)
        for widget in (self.count, self.bar, self.said, *outputs):
            foot.addWidget(widget)
        column.addLayout(foot)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 0, 18, 0)
        column.setSpacing(8)
        column.addWidget(self.choices)
        column.addWidget(self.changes, 1)
        column.addWidget(self.take_down)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def show_pages(self, pages: Pages, page_count: int, *, read_only: bool) -> None:
        """Say how many pages there are and what of them changed."""
        translate = self._translate
        self.count.setText(translate("Printing", "%n pages", n=page_count) if page_count else "")
        lines = [self._since(pages)]
        if read_only:
            lines.append(
                translate(
                    "Printing",
                    "The file is open for reading only: what is printed is not remembered.",
                )
            )
        self.choices.since.setText("\n".join(lines))
        shown = pages.changes if pages.wish.only_changed and not pages.first_print else ()
        self.changes.show_sheets(shown)
        self.changes.setVisible(bool(shown))
        self.take_down.setVisible(self.changes.any_gone and not read_only)

    def show_remembered(self, pages: Pages) -> None:
        """Say that nothing of what has left changed since."""
        if pages.counted:
            self.choices.since.setText(self._changed(0, pages.counted))

    def set_ready(self, *, ready: bool) -> None:
        """Let the pages out, or not; the button that had the focus has it again."""
        buttons = (self.print, self.save_one, self.save_each)
        if not ready:
            left = next((each for each in buttons if each.hasFocus()), None)
            if left is not None:
                self._left = left
                # Else Qt would give it to whatever comes next, far off in the window's head.
                self.setFocus()
        for button in buttons:
            button.setEnabled(ready)
        if ready and self.hasFocus():
            self._left.setFocus()

    def say(self, text: str) -> None:
        """Say what became of the pages; nothing takes no room."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    @Slot()
    def _on_chosen(self) -> None:
        self.take_down.setEnabled(self.changes.gone is not None)

    def _since(self, pages: Pages) -> str:
        translate = self._translate
        if not pages.counted and not pages.changes:
            return ""
        if pages.first_print:
            return translate("Printing", "Nothing of this was printed before in this language.")
        differing = sum(each.state is not State.GONE for each in pages.changes)
        return self._changed(differing, pages.counted)

    def _changed(self, differing: int, count: int) -> str:
        text = self._translate(
            "Printing", "%n of {count} documents changed since the last print", n=differing
        )
        return text.format(count=count)

# SPDX-License-Identifier: Apache-2.0
"""The pages as they will come out, what is to be said of them, or why there are none."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.printing.pages import Pages
from ateliers_desktop.ui.printing.pdf_preview import PdfPreview
from ateliers_desktop.ui.records.empty_state import EmptyState
from ateliers_desktop.words import Translate


class PageView(QWidget):
    """Shows the very file; a warning stands above it."""

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self.preview = PdfPreview(self)
        self.preview.setAccessibleName(translate("Printing", "Preview"))
        self.nothing = EmptyState()
        self.warning = plain_label(wrap=True)
        self._warned = _framed(self.warning)
        self._warned.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(_in_the_corner(self.nothing))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._warned)
        column.addWidget(self._stack, 1)

    def show_pages(self, pages: Pages) -> None:
        """Show what was made for a wish."""
        self.preview.show_pdf(pages.content)
        self.warning.setText(pages.warning)
        self._warned.setVisible(bool(pages.warning))
        self._stack.setCurrentIndex(0 if pages.content else 1)
        if not pages.content:
            self.nothing.say(*self._why_nothing(pages))

    def clear(self) -> None:
        """Let the pages go."""
        self.preview.show_pdf(b"")

    def _why_nothing(self, pages: Pages) -> tuple[str, str]:
        translate = self._translate
        if pages.wish.only_changed and pages.counted:
            return (
                translate("Printing", "Nothing changed since the last print"),
                translate(
                    "Printing",
                    "What hangs on the walls is as it is planned. To print it all the same, "
                    "untick “Only what changed”.",
                ),
            )
        return (
            translate("Printing", "Nothing to print"),
            translate(
                "Printing",
                "No session stands there. Choose other days or somebody else, or place sessions "
                "on the board.",
            ),
        )


def _framed(label: QWidget) -> QWidget:
    """Return a place with a warning in its frame and air around that."""
    frame = QFrame()
    frame.setProperty("role", "warning")
    inner = QHBoxLayout(frame)
    inner.setContentsMargins(12, 8, 12, 8)
    inner.addWidget(label)
    place = QWidget()
    around = QHBoxLayout(place)
    around.setContentsMargins(12, 12, 12, 12)
    around.addWidget(frame)
    return place


def _in_the_corner(widget: QWidget) -> QWidget:
    """Return a place with a widget at its top and air around it."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(24, 24, 24, 24)
    column.addWidget(widget)
    column.addStretch(1)
    return place

# SPDX-License-Identifier: Apache-2.0
"""One field of a business model: its text, and a menu of what it said before."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from ateliers_desktop.operations.record_history import Changed
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import menu_text, plain_tool_tip
from ateliers_desktop.ui.records.text_fields import LongTextField
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import moment

_LEAST_LINES = 3
_ANY_HEIGHT = 16_777_215
"""What Qt takes for no limit."""
_MOST_LETTERS = 70
_MOST_TEXTS = 12


class BlockField(LongTextField):
    """As high as there is room.

    Signals
    -------
    restore_wanted(str)
        A former text is to stand there again.
    """

    restore_wanted = Signal(str)

    def __init__(
        self, name: str, question: str, theme: Theme, translate: Translate, language: str
    ) -> None:
        super().__init__(name)
        self._translate, self._language = translate, language
        self.lines.setPlaceholderText(question)
        self.lines.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES + 22)
        self.lines.setMaximumHeight(_ANY_HEIGHT)
        self.lines.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.triggered.connect(self._on_chosen)
        self.before = QToolButton()
        self.before.setProperty("role", "quiet")
        self.before.setIcon(icon("clock", theme))
        self.before.setIconSize(QSize(14, 14))
        self.before.setMenu(self.menu)
        self.before.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        said = translate("Canvas", "{field}: what it said before").format(field=name)
        self.before.setAccessibleName(said)
        self.before.setToolTip(plain_tool_tip(said))
        self._set_beside_name()

    def _set_beside_name(self) -> None:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        item = column.takeAt(0)
        assert item is not None
        label = item.widget()
        assert label is not None
        head = QHBoxLayout()
        head.setSpacing(4)
        # As high with the button as without it.
        label.setMinimumHeight(self.before.sizeHint().height())
        head.addWidget(label, 1)
        head.addWidget(self.before)
        column.insertLayout(0, head)
        column.setStretch(1, 1)

    def show_history(self, history: Sequence[Changed[str]], *, locked: bool) -> None:
        """Offer what the field said before, the latest first; an empty text is told as such."""
        self.menu.clear()
        for each in reversed(history[-_MOST_TEXTS:]):
            line = " ".join(each.before.split()) or self._translate("Canvas", "(empty)")
            short = line if len(line) <= _MOST_LETTERS else f"{line[:_MOST_LETTERS]}…"
            until = self._translate("Canvas", "until {when}: {text}").format(
                when=moment(each.made_at, self._language), text=short
            )
            action = self.menu.addAction(menu_text(until))
            action.setData(each.before)
            action.setToolTip(plain_tool_tip(each.before))
            action.setEnabled(not locked)
        self.before.setVisible(bool(history))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.restore_wanted.emit(action.data())

# SPDX-License-Identifier: Apache-2.0
"""Who is not there for a session that runs or comes next."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from ateliers_desktop.operations.today import Missing
from ateliers_desktop.operations.today_words import missing_text
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import joined


class MissingList(QFrame):
    """A line for each of them; hidden while everybody is there."""

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self.setProperty("role", "warning")
        self._translate, self._language = translate, language
        sign = QLabel()
        sign.setPixmap(icon("mentor", theme, theme.palette.warning).pixmap(18, 18))
        self.title = plain_label(translate("Today", "Missing now or next"), "strong")
        self.text = plain_label(wrap=True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def show_missing(self, missing: Iterable[Missing], now: datetime) -> None:
        """Show who is missing at a moment."""
        lines = [
            joined(
                (each.name, missing_text(each, now, self._language, self._translate)),
                self._language,
            )
            for each in missing
        ]
        self.text.setText("\n".join(lines))
        self.setAccessibleName(joined((self.title.text(), *lines), self._language, ", "))
        self.setVisible(bool(lines))

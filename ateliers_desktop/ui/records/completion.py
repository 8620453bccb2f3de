# SPDX-License-Identifier: Apache-2.0
"""Completion that finds what is typed anywhere in a name, without case and accents."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate

from ateliers_desktop.residency import fold

_MOST_SEEN = 10


class FoldedCompleter(QCompleter):
    """Offers names to a line of text; what it offers is worked out as somebody types."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._names: tuple[str, ...] = ()
        self._offered = QStringListModel(self)
        self.setModel(self._offered)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(_MOST_SEEN)
        offers = self.popup()
        assert offers is not None
        offers.setProperty("role", "offers")
        # The one that completion brings along knows nothing of the style sheet.
        offers.setItemDelegate(QStyledItemDelegate(offers))
        line.textEdited.connect(self._on_edited)
        line.setCompleter(self)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names from now on."""
        self._names = tuple(names)

    def pop_up(self) -> None:
        """Show every name, whatever stands in the line."""
        self._offered.setStringList(list(self._names))
        self.complete()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        sought = fold(text)
        found = [each for each in self._names if sought in fold(each)]
        first = [each for each in found if fold(each).startswith(sought)]
        rest = [each for each in found if each not in first]
        self._offered.setStringList(first + rest if sought else [])

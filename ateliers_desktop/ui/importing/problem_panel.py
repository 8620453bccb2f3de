# SPDX-License-Identifier: Apache-2.0
"""All problems of a workbook in a list, the errors first; each leads to its cell."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.exchange import Problem, describe_all
from ateliers_desktop.ui.header import segments
from ateliers_desktop.ui.importing.flat_rows import FlatRowDelegate
from ateliers_desktop.ui.importing.problem_model import PLACE, ProblemModel
from ateliers_desktop.ui.importing.sentences import counts_text
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_MEASURED = 100
_WIDEST_PLACE = 0.42
_MOST = 5_000
"""More problems than these nobody reads, and listing them would take a while."""


class ProblemPanel(QWidget):
    """Counts the problems, shows all of them or the errors alone, and copies them.

    Signals
    -------
    problem_chosen(object)
        The Problem whose cell is to be shown.
    """

    problem_chosen = Signal(object)

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._problems: tuple[Problem, ...] = ()
        self._errors = 0
        self.count = plain_label(role="strong")
        self.all = self._filter(translate("Import", "All"))
        self.errors = self._filter(translate("Import", "Errors only"))
        self._filters = QActionGroup(self)
        for action in (self.all, self.errors):
            self._filters.addAction(action)
        self.all.setChecked(True)
        self._filters.triggered.connect(self._on_filter)
        self.segments = segments((self.all, self.errors))
        self.problem_model = ProblemModel(theme, translate, self)
        self.list = _ProblemList(translate("Import", "Problems"), self)
        self.list.setModel(self.problem_model)
        self.list.setItemDelegate(FlatRowDelegate(theme, self.list))
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self._lay()

    def _filter(self, text: str) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        return action

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.segments)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def show_problems(self, problems: tuple[Problem, ...], errors: int) -> None:
        """Show problems, of which the first so many are errors; the one chosen stays chosen."""
        self._problems, self._errors = problems, errors
        self.segments.setVisible(0 < errors < len(problems))
        if not self.segments.isVisibleTo(self):
            self.all.setChecked(True)
        self._show()

    def copy(self) -> None:
        """Put the problems on the clipboard, a line each."""
        lines = [*describe_all(self._problems[:_MOST], self._translate)]
        left = len(self._problems) - len(lines)
        if left:
            lines.append(self._translate("Import", "and %n more", n=left))
        QApplication.clipboard().setText("\n".join(lines))

    def _show(self) -> None:
        chosen = self.list.currentIndex().row()
        kept = self.problem_model.problems[chosen] if chosen >= 0 else None
        wanted = self._errors if self.errors.isChecked() else len(self._problems)
        shown = self._problems[: min(wanted, _MOST)]
        self.problem_model.show(shown)
        self.list.fit()
        row = shown.index(kept) if kept in shown[:_MEASURED] else 0
        self.list.setCurrentIndex(self.problem_model.index(row, PLACE))
        counts = counts_text(self._errors, len(self._problems) - self._errors, self._translate)
        part = self._translate("Import", "the first %n are shown", n=len(shown))
        self.count.setText(f"{counts} · {part}" if len(shown) < wanted else counts)

    @Slot(QAction)
    def _on_filter(self, _action: QAction) -> None:
        self._show()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.problem_chosen.emit(self.problem_model.problems[index.row()])


class _ProblemList(QTreeView):
    """Rows of one height, so that ten thousand problems are as quick as ten."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setMinimumSectionSize(40)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def fit(self) -> None:
        """Give the places the width that the first of them take, and the rest to the texts."""
        model = self.model()
        texts = (
            str(model.index(row, PLACE).data()) for row in range(min(model.rowCount(), _MEASURED))
        )
        wanted = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        most = round(self.viewport().width() * _WIDEST_PLACE)
        self.setColumnWidth(PLACE, min(wanted + 48, most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        if self.model() is not None:
            self.fit()

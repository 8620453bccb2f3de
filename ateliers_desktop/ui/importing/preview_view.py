# SPDX-License-Identifier: Apache-2.0
"""A sheet's preview as a table: what each column is over it, an outline and a sign on problems."""

import unicodedata

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ateliers_desktop.exchange import Severity
from ateliers_desktop.operations.importing import SheetFindings
from ateliers_desktop.ui.icons import drawing
from ateliers_desktop.ui.importing.preview_model import (
    ColumnRole,
    LettersRole,
    MarkRole,
    PreviewModel,
    needs_a_word,
)
from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.theme import SMALL, Theme, scaled
from ateliers_desktop.words import Translate

_NARROWEST, _WIDEST = 8, 28
"""The width of a column, in average letters."""

_MEASURED = 30
_PAD, _SIGN = 8, 12
_SIGNS = {Severity.ERROR: "error", Severity.WARNING: "warning"}
_WHOLE = Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignVCenter
"""Letters of another script may be higher than the line of the first font."""


class PreviewView(QTableView):
    """Shows one sheet; a cell is chosen at a time.

    Signals
    -------
    cell_chosen(QModelIndex)
        The cell that is chosen now; invalid if there is none.
    """

    cell_chosen = Signal(QModelIndex)

    def __init__(
        self, theme: Theme, language: str, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Import", "Preview of the sheet"))
        self.preview_model = PreviewModel(language, translate, self)
        self.setModel(self.preview_model)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setHorizontalHeader(_ColumnHeader(theme, self))
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        height = self.fontMetrics().lineSpacing() + 8
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.selectionModel().currentChanged.connect(self._on_current)

    def show_sheet(self, findings: SheetFindings) -> None:
        """Show a sheet from its start, or the same one with what was found since."""
        before = self.preview_model.findings
        self.preview_model.show(findings)
        if before is None or before.sheet.name != findings.sheet.name:
            self.scrollToTop()
        self._size_columns(findings)

    def choose(self, row: int, column: int) -> None:
        """Choose a cell and bring it into sight with some of what is around it."""
        index = self.preview_model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.cell_chosen.emit(current)

    def _size_columns(self, findings: SheetFindings) -> None:
        """Give each column the width of its first texts, within bounds."""
        metrics = self.fontMetrics()
        letter = metrics.averageCharWidth()
        bold = QFontMetrics(scaled(self.font(), 1.0, bold=True))
        for at in range(self.preview_model.columnCount()):
            texts = [row.texts[at] for row in findings.sheet.rows[:_MEASURED]]
            headings = [*texts[:1], str(self.horizontalHeader().heading(at))]
            width = max(
                *(bold.horizontalAdvance(text[: 2 * _WIDEST]) for text in headings),
                *(metrics.horizontalAdvance(text[: 2 * _WIDEST]) for text in texts),
            )
            width += 2 * _PAD + _SIGN + 4
            self.setColumnWidth(at, min(max(width, _NARROWEST * letter), _WIDEST * letter))

    def horizontalHeader(self) -> "_ColumnHeader":
        """Return the header of the columns, which is always ours."""
        header = super().horizontalHeader()
        assert isinstance(header, _ColumnHeader)
        return header


class _ColumnHeader(QHeaderView):
    """Draws the letters of a column and under them, in bold, what it is taken for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(False)

    def heading(self, section: int) -> object:
        """Return what a section says in bold."""
        return self.model().headerData(section, self.orientation()) or ""

    def sizeHint(self) -> QSize:
        """Return a height for two lines."""
        small = QFontMetrics(scaled(self.font(), SMALL))
        bold = QFontMetrics(scaled(self.font(), 1.0, bold=True))
        return QSize(
            super().sizeHint().width(), small.lineSpacing() + bold.lineSpacing() + _PAD + 2
        )

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one column's head."""
        colours, way = self._theme.palette, self.orientation()
        column = self.model().headerData(section, way, ColumnRole)
        letters = str(self.model().headerData(section, way, LettersRole) or "")
        painter.save()
        painter.fillRect(rect, QColor(self._theme.empty))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        edge = rect.topLeft() if self.isRightToLeft() else rect.topRight()
        painter.drawLine(edge, QPoint(edge.x(), rect.bottom()))
        doubtful = column is not None and needs_a_word(column) and not column.heading.chosen
        lines = (
            (scaled(self.font(), SMALL), colours.muted, letters),
            (
                scaled(self.font(), 1.0, bold=True),
                colours.warning if doubtful else colours.text,
                str(self.heading(section)),
            ),
        )
        inner = rect.adjusted(_PAD, _PAD // 2, -_PAD, 0)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for font, colour, text in lines:
            metrics = QFontMetrics(font)
            line = QRect(inner.left(), inner.top(), inner.width(), metrics.lineSpacing())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, side | _WHOLE, shown)
            inner.setTop(line.bottom() + 1)
        painter.restore()

    def isRightToLeft(self) -> bool:
        """Tell whether the first column stands at the right."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


class _CellDelegate(QStyledItemDelegate):
    """Draws a cell; one with a problem gets an outline and a sign at its trailing side."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, mark = self._theme.palette, index.data(MarkRole)
        severity = None if mark is None else Severity(mark)
        inner = QStyleOptionViewItem(option)
        if severity is not None:
            # The text ends before the sign, whichever side that is.
            painter.fillRect(option.rect, self._ground(option))
            taken = _SIGN + 4
            text = option.rect.adjusted(0, 0, -taken, 0)
            inner.rect = QStyle.visualRect(option.direction, option.rect, text)
        super().paint(painter, inner, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(1, 1, -2, -2)
        if severity is not None:
            colour = colours.wrong if severity is Severity.ERROR else colours.warning
            painter.setPen(QPen(QColor(colour), 1.5))
            painter.drawRect(frame)
            self._draw_sign(painter, option, _SIGNS[severity], colour)
        if option.state & QStyle.StateFlag.State_Selected:
            inset = 2.5 if severity is not None else 0.5
            painter.setPen(QPen(QColor(colours.text), 1.5))
            painter.drawRect(frame.adjusted(inset, inset, -inset, -inset))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Let a text read in its own direction, and yet begin at the leading side of its cell."""
        super().initStyleOption(option, index)
        direction = _direction(option.text)
        if direction is not None and direction is not option.direction:
            option.direction = direction
            option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    def _ground(self, option: QStyleOptionViewItem) -> QColor:
        selected = option.state & QStyle.StateFlag.State_Selected
        return QColor(self._theme.hover if selected else self._theme.palette.surface)

    def _draw_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, sign: str, colour: str
    ) -> None:
        rect = option.rect
        top = rect.top() + (rect.height() - _SIGN) // 2
        place = QRect(rect.right() - _SIGN - 4, top, _SIGN, _SIGN)
        painter.drawPixmap(
            QStyle.visualRect(option.direction, rect, place), drawing(sign, colour, _SIGN)
        )


def _direction(text: str) -> Qt.LayoutDirection | None:
    """Return which way a text reads, by its first letter; None if it has none."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return None

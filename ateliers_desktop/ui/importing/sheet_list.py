# SPDX-License-Identifier: Apache-2.0
"""The sheets of a workbook in a list: what each is called, and how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ateliers_desktop.operations.importing import SheetFindings
from ateliers_desktop.ui.icons import drawing
from ateliers_desktop.ui.importing.sentences import (
    SheetState,
    shown_name,
    state_of,
    state_text,
)
from ateliers_desktop.ui.model_index import Index
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import SMALL, Theme, scaled
from ateliers_desktop.words import Translate

StateRole = Qt.ItemDataRole.UserRole
DetailRole = Qt.ItemDataRole.UserRole + 1
_PAD, _AIR, _ICON, _BAR = 10, 6, 16, 3
_WHOLE = Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignVCenter
"""Letters of another script may be higher than the line of the first font."""


class SheetListModel(QAbstractListModel):
    """One row a sheet, in the order of the workbook."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.sheets: tuple[SheetFindings, ...] = ()

    def show(self, sheets: tuple[SheetFindings, ...]) -> None:
        """Show these sheets; if they are the same by name, only their states are announced."""
        before, names = self.sheets, [each.sheet.name for each in sheets]
        if [each.sheet.name for each in before] == names and names:
            self.sheets = sheets
            self.dataChanged.emit(self.index(0), self.index(len(sheets) - 1))
            return
        self.beginResetModel()
        self.sheets = sheets
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many sheets there are."""
        return 0 if parent.isValid() else len(self.sheets)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a sheet's name, its state, and the words for it."""
        if not index.isValid():
            return None
        findings = self.sheets[index.row()]
        name, detail = shown_name(findings.sheet.name), state_text(findings, self._translate)
        texts: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: name,
            Qt.ItemDataRole.ToolTipRole: plain_tool_tip(f"{name}\n{detail}"),
            Qt.ItemDataRole.AccessibleTextRole: f"{name}, {detail}",
            StateRole: state_of(findings),
            DetailRole: detail,
        }
        return texts.get(role)


class SheetList(QListView):
    """The list; one sheet is chosen whenever there are any.

    Signals
    -------
    sheet_chosen(int)
        The row of the sheet that is chosen now.
    """

    sheet_chosen = Signal(int)

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Import", "Sheets"))
        self.sheet_model = SheetListModel(translate, self)
        self.setModel(self.sheet_model)
        self.setItemDelegate(_SheetDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(self._on_selected)

    @property
    def chosen(self) -> int:
        """The row that is chosen, -1 if there is none."""
        return self.currentIndex().row()

    def show_sheets(self, sheets: tuple[SheetFindings, ...]) -> None:
        """Show these sheets and keep the one chosen, or choose the first that needs a look."""
        name = self.sheet_model.sheets[self.chosen].sheet.name if self.chosen >= 0 else None
        self.sheet_model.show(sheets)
        names = [each.sheet.name for each in sheets]
        self.choose(names.index(name) if name in names else _first_to_look_at(sheets))

    def choose(self, row: int) -> None:
        """Choose a sheet."""
        self.setCurrentIndex(self.sheet_model.index(row))

    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self.sheet_chosen.emit(self.chosen)


def _first_to_look_at(sheets: Sequence[SheetFindings]) -> int:
    states = [state_of(each) for each in sheets]
    for state in (SheetState.ERROR, SheetState.UNKNOWN):
        if state in states:
            return states.index(state)
    return 0


class _SheetDelegate(QStyledItemDelegate):
    """Draws a sheet: the icon of its state, its name, the state in words under it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(scaled(option.font, SMALL))
        height = option.fontMetrics.lineSpacing() + small.lineSpacing() + 2 * _AIR
        return QSize(6 * _PAD, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, state = self._theme.palette, index.data(StateRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self._theme.hover))
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(self._mirrored(option, bar), QColor(colours.accent))
        top = option.rect.top() + _AIR
        at = QRect(option.rect.left() + _PAD, top + 2, _ICON, _ICON)
        mark = drawing(state, self._colour(state), _ICON)
        painter.drawPixmap(self._mirrored(option, at), mark)
        texts = option.rect.adjusted(2 * _PAD + _ICON, 0, -_PAD, 0)
        name_font, small_font = scaled(option.font, 1.0, bold=True), scaled(option.font, SMALL)
        for font, colour, text in (
            (name_font, colours.text, index.data()),
            (small_font, self._detail_colour(state), index.data(DetailRole)),
        ):
            metrics = QFontMetrics(font)
            line = QRect(texts.left(), top, texts.width(), metrics.lineSpacing())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            painter.drawText(self._mirrored(option, line), side | _WHOLE, shown)
            top += metrics.lineSpacing()
        painter.restore()

    def _mirrored(self, option: QStyleOptionViewItem, rect: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, rect)

    def _colour(self, state: SheetState) -> str:
        colours = self._theme.palette
        return {
            SheetState.ERROR: colours.wrong,
            SheetState.UNKNOWN: colours.warning,
            SheetState.WARNING: colours.warning,
            SheetState.OMITTED: colours.muted,
            SheetState.SOUND: colours.good,
        }[state]

    def _detail_colour(self, state: SheetState) -> str:
        if state in (SheetState.ERROR, SheetState.UNKNOWN):
            return self._colour(state)
        return self._theme.palette.muted

# SPDX-License-Identifier: Apache-2.0
"""The item model of what an update brings: sessions and tables, their rows, their cells."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ateliers_desktop.exchange.row_changes import (
    CellChange,
    ChangeKind,
    RowChange,
    TableChanges,
)
from ateliers_desktop.operations.explanations import session_text, violation_text
from ateliers_desktop.operations.update_preview import UpdatePreview
from ateliers_desktop.residency import Residency, Session, TimeGrid, fold
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.importing.sentences import listed
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import span
from ateliers_desktop.words.joining import from_to

_SIGNS = {ChangeKind.ADDED: "+", ChangeKind.CHANGED: "~", ChangeKind.REMOVED: "−"}
_NOTHING = "–"
_BETWEEN = "; "
"""What divides the pieces of a list in a cell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A line of the tree: what it is about, what becomes of it, and the lines under it."""

    name: str
    text: str = ""
    lines: tuple["_Line", ...] = ()


class ChangesModel(QStandardItemModel):
    """Two columns: what, and what becomes of it; what needs attention comes first."""

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(0, 2, parent)
        self._translate, self._language = translate, language
        self._warning = icon("warning", theme, theme.palette.warning)
        self.setHorizontalHeaderLabels(
            [translate("Import", "What"), translate("Import", "What becomes of it")]
        )

    def show(self, preview: UpdatePreview, before: Residency) -> None:
        """Show an update."""
        self.removeRows(0, self.rowCount())
        for line in self._troubles(preview, before):
            self._add(line).setIcon(self._warning)
        for line in (*self._sessions(preview), *map(self._table, preview.tables)):
            self._add(line)

    def _add(self, line: _Line) -> QStandardItem:
        head, _ = _append(self.invisibleRootItem(), line)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        return head

    def _troubles(self, preview: UpdatePreview, before: Residency) -> Iterable[_Line]:
        translate, before = self._translate, before.told_in(self._language)
        after = preview.update.residency.told_in(self._language)
        if preview.lost:
            yield _Line(
                name=translate("Import", "Sessions that cannot stay"),
                text=translate("Import", "%n to be placed again", n=len(preview.lost)),
                lines=tuple(
                    _Line(name=session_text(each, before), text=self._why_lost(each, after))
                    for each in preview.lost
                ),
            )
        if preview.broken:
            yield _Line(
                name=translate("Import", "Rules that will be broken"),
                text=translate("Import", "%n marked on the board", n=len(preview.broken)),
                lines=tuple(
                    _Line(name=violation_text(each, after, translate)) for each in preview.broken
                ),
            )

    def _why_lost(self, session: Session, after: Residency) -> str:
        """Return what is gone that a session needs, or that another one stands in its place."""
        translate = self._translate
        if fold(session.mentor) not in {fold(each.name) for each in after.mentors}:
            return translate("Import", "the mentor is gone")
        if fold(session.project) not in {fold(each.name) for each in after.projects}:
            return translate("Import", "the project is gone")
        if session.area not in {each.code for each in after.areas}:
            return translate("Import", "the area is gone")
        if TimeGrid.of(after.mentoring_slots).position(session.start) is None:
            return translate("Import", "its slot is gone")
        return translate("Import", "there is no room for it any more")

    def _sessions(self, preview: UpdatePreview) -> Iterable[_Line]:
        translate, after = self._translate, preview.update.residency.told_in(self._language)
        if preview.changed:
            yield _Line(
                name=translate("Import", "Sessions that change"),
                text=translate("Import", "%n changed", n=len(preview.changed)),
                lines=tuple(
                    _Line(name=session_text(new, after), text=self._change(old, new))
                    for old, new in preview.changed
                ),
            )
        if preview.fixed:
            yield _Line(
                name=translate("Import", "Sessions that the workbook fixes"),
                text=translate("Import", "%n new", n=len(preview.fixed)),
                lines=tuple(_Line(name=session_text(each, after)) for each in preview.fixed),
            )

    def _change(self, old: Session, new: Session) -> str:
        """Return what differs between a session as it is and as it becomes."""
        translate = self._translate
        changes = [
            self._difference(span(old.start, old.end), span(new.start, new.end)),
            self._difference(old.mentor, new.mentor),
            self._difference(old.project, new.project),
            self._difference(old.room or _NOTHING, new.room or _NOTHING),
        ]
        if new.fixed and not old.fixed:
            changes.append(translate("Import", "locked"))
        if new.status is not old.status:
            changes.append(translate("Import", "waits, for it clashes with another"))
        return listed(changes, translate) or translate("Import", "locked with its room")

    def _table(self, table: TableChanges) -> _Line:
        counts = {kind: sum(row.kind is kind for row in table.rows) for kind in ChangeKind}
        translate = self._translate
        texts = {
            ChangeKind.ADDED: translate("Import", "%n added", n=counts[ChangeKind.ADDED]),
            ChangeKind.CHANGED: translate("Import", "%n changed", n=counts[ChangeKind.CHANGED]),
            ChangeKind.REMOVED: translate("Import", "%n gone", n=counts[ChangeKind.REMOVED]),
        }
        return _Line(
            name=table.name,
            text=listed((text for kind, text in texts.items() if counts[kind]), translate),
            lines=tuple(self._row(row) for row in table.rows),
        )

    def _row(self, row: RowChange) -> _Line:
        translate = self._translate
        name = f"{_SIGNS[row.kind]} {row.name}"
        if row.kind is not ChangeKind.CHANGED:
            new = row.kind is ChangeKind.ADDED
            return _Line(
                name=name, text=translate("Import", "new") if new else translate("Import", "gone")
            )
        if len(row.cells) == 1:
            (cell,) = row.cells
            told = translate("Import", "{heading}: {change}")
            return _Line(
                name=name, text=told.format(heading=cell.heading, change=self._told(cell))
            )
        return _Line(
            name=name,
            text=listed((each.heading for each in row.cells), translate),
            lines=tuple(_Line(name=each.heading, text=self._told(each)) for each in row.cells),
        )

    def _told(self, cell: CellChange) -> str:
        """Return what changes in a cell; of a list only what comes and goes."""
        before, after = (
            text.split(_BETWEEN) if text else [] for text in (cell.before, cell.after)
        )
        gone = [f"{_SIGNS[ChangeKind.REMOVED]} {each}" for each in before if each not in after]
        new = [f"{_SIGNS[ChangeKind.ADDED]} {each}" for each in after if each not in before]
        if (len(before) > 1 or len(after) > 1) and (gone or new):
            return _BETWEEN.join((*gone, *new))
        return from_to(cell.before or _NOTHING, cell.after or _NOTHING, self._language)

    def _difference(self, old: str, new: str) -> str:
        return "" if old == new else from_to(old, new, self._language)


def _append(parent: QStandardItem, line: _Line) -> tuple[QStandardItem, QStandardItem]:
    items = (QStandardItem(line.name), QStandardItem(line.text))
    for item in items:
        item.setEditable(False)
        item.setToolTip(plain_tool_tip(item.text()))
    told = ", ".join(filter(None, (line.name, line.text)))
    items[0].setData(told, Qt.ItemDataRole.AccessibleTextRole)
    parent.appendRow(items)
    for each in line.lines:
        _append(items[0], each)
    return items

# SPDX-License-Identifier: Apache-2.0
"""What stands over the days and beside them: a button with a menu for each day, and the hours."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QToolButton, QWidget

from ateliers_desktop.residency import Residency, SlotKind
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.ui.timetable.week_layout import Scale
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month, short_day_name

_PAD, _ANGLE = 3, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAction:
    """What the menu of a day offers; `needs_rows` keeps it from days without any."""

    key: str
    text: str
    needs_rows: bool = True


class DayHead(QToolButton):
    """One day: its name, its number, how many slots it has; a click opens its menu.

    Signals
    -------
    wanted(str, object)
        The key of a DayAction, and the date.
    """

    wanted = Signal(str, object)

    def __init__(self, theme: Theme, actions: Sequence[DayAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self._theme = theme
        self._name = self._counted = ""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        self._actions: list[tuple[DayAction, QAction]] = []
        for each in actions:
            action = menu.addAction(each.text)
            action.setData(each.key)
            self._actions.append((each, action))
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)

    def show_day(
        self, residency: Residency, day: date, translate: Translate, language: str, *, locked: bool
    ) -> None:
        """Show a day with how many mentoring slots it has."""
        self.day = day
        rows = residency.on(day)
        slots = sum(each.kind is SlotKind.MENTORING for each in rows)
        name = short_day_name(day, language)
        self._name = f"{name[:1].upper()}{name[1:]} {day.day}"
        self._counted = translate("Grid", "%n slots", n=slots)
        said = f"{day_and_month(day, language)}, {self._counted}"
        self.setAccessibleName(said)
        self.setToolTip(plain_tool_tip(said))
        for each, action in self._actions:
            action.setEnabled(not locked and (bool(rows) or not each.needs_rows))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the day over its count, and the angle that tells of a menu."""
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(colours.text) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(self._theme.hover))
        painter.drawRoundedRect(frame, 6, 6)
        inner = self.rect().adjusted(6, 3, -6, -3)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        strong, small = scaled(self.font(), 1.0, bold=True), scaled(self.font(), SMALL)
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignTop, self._name)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignBottom, self._counted)
        self._draw_angle(painter, inner)
        painter.end()

    def _draw_angle(self, painter: QPainter, inner: QRect) -> None:
        place = QRect(inner.right() - _ANGLE, inner.top() + 2, _ANGLE, _ANGLE)
        place = QStyle.visualRect(self.layoutDirection(), inner, place)
        icon("chevron", self._theme, self._theme.palette.muted).paint(painter, place)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.wanted.emit(action.data(), self.day)


class DayHeads(QWidget):
    """The heads of all days, each as wide as its day.

    Signals
    -------
    wanted(str, object)
        As a DayHead has it.
    """

    wanted = Signal(str, object)

    def __init__(
        self, theme: Theme, translate: Translate, language: str, actions: Sequence[DayAction]
    ) -> None:
        super().__init__()
        self._theme, self._translate, self._language = theme, translate, language
        self._actions = tuple(actions)
        self.heads: list[DayHead] = []
        self._width = self._offset = 0

    def show_days(self, residency: Residency, *, locked: bool) -> None:
        """Show the days of a residency."""
        while len(self.heads) > residency.days:
            head = self.heads.pop()
            head.hide()
            head.deleteLater()
        while len(self.heads) < residency.days:
            head = DayHead(self._theme, self._actions, self)
            head.wanted.connect(self.wanted)
            self.heads.append(head)
        for head, day in zip(self.heads, residency.dates, strict=True):
            head.show_day(residency, day, self._translate, self._language, locked=locked)
            head.show()
        self._lay()

    def sizeHint(self) -> QSize:
        """Return the height of two lines with their space around."""
        small = line_height(scaled(self.font(), SMALL))
        return QSize(100, line_height(self.font()) + small + 12)

    def follow(self, width: int, offset: int) -> None:
        """Lay the heads over days that are so wide in all, scrolled by an offset."""
        self._width, self._offset = width, offset
        self._lay()

    def _lay(self) -> None:
        count = max(len(self.heads), 1)
        whole = QRect(0, 0, self._width, self.height())
        for at, head in enumerate(self.heads):
            left, right = self._width * at // count, self._width * (at + 1) // count
            place = QRect(left, 0, right - left, self.height()).adjusted(_PAD, 2, -_PAD, -2)
            place = QStyle.visualRect(self.layoutDirection(), whole, place)
            head.setGeometry(place.translated(-self._offset, 0))


class HourAxis(QWidget):
    """The hours beside the days, at the scale of the days."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = Scale()
        self._offset = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)

    def sizeHint(self) -> QSize:
        """Return the width of an hour with its space around."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("00:00") + 14, 100)

    def show_scale(self, scale: Scale) -> None:
        """Show the hours of another scale."""
        self._scale = scale
        self.update()

    def follow(self, offset: int) -> None:
        """Show the hours of days that are scrolled down by an offset."""
        self._offset = offset
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write each hour under its line."""
        painter = QPainter(self)
        font = scaled(self.font(), SMALL)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.palette.muted))
        height = line_height(font)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        for minute in range(self._scale.first, self._scale.last, 60):
            top = self._scale.at(minute) - self._offset
            line = QRect(0, top, self.width(), height).adjusted(4, 0, -6, 0)
            painter.drawText(line, side | Qt.AlignmentFlag.AlignTop, f"{minute // 60:02}:00")
        painter.end()

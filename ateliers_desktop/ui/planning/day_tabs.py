# SPDX-License-Identifier: Apache-2.0
"""The days of a residency in a row, each with how many sessions stand on it."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ateliers_desktop.ui.theme import SMALL, TITLE, Theme, scaled
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month, short_day_name

_PAD = 11


class DayTab(QAbstractButton):
    """One day: its name cut short, its number, its sessions."""

    def __init__(
        self, day: date, theme: Theme, language: str, translate: Translate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.day = day
        self._theme = theme
        self._name = short_day_name(day, language).capitalize()
        self._whole_name = day_and_month(day, language)
        self._translate = translate
        self._sessions = ""
        self._brief = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_sessions(self, sessions: int) -> None:
        """Show how many sessions stand on the day."""
        self._sessions = self._translate("Planning", "%n sessions", n=sessions)
        self._brief = str(sessions)
        self.setAccessibleName(f"{self._whole_name}, {self._sessions}")
        self.setToolTip(f"{self._whole_name} · {self._sessions}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that holds the day and its count in figures."""
        large = QFontMetrics(scaled(self.font(), TITLE, bold=True))
        width = self.fontMetrics().horizontalAdvance(self._name) + 4 * _PAD
        return QSize(width + large.horizontalAdvance("00"), large.lineSpacing() + 14)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of it is ever cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the day at the leading side, the count at the trailing one."""
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -1.5)
        ground = (
            self._theme.hover if self.underMouse() and not self.isChecked() else colours.surface
        )
        edge = colours.accent if self.isChecked() else colours.line
        if self.hasFocus():
            edge = colours.text
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(frame, 8, 8)
        if self.isChecked():
            painter.setClipRect(QRectF(0, self.height() - 4, self.width(), 4))
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(frame.adjusted(0, 0, 0, 0.5), 8, 8)
            painter.setClipping(False)
        self._draw_texts(painter)

    def _draw_texts(self, painter: QPainter) -> None:
        inner = self.rect().adjusted(_PAD, 0, -_PAD, -2)
        small = scaled(self.font(), SMALL)
        large = scaled(self.font(), TITLE, bold=True)
        baseline = inner.center().y() + QFontMetrics(large).capHeight() // 2 + 1
        number = str(self.day.day)
        name_width = QFontMetrics(small).horizontalAdvance(self._name)
        number_width = QFontMetrics(large).horizontalAdvance(number)
        muted = self._theme.palette.muted
        at = inner.left()
        self._write(painter, small, self._theme.palette.text, at, baseline, self._name)
        at += name_width + 7
        self._write(painter, large, self._theme.palette.text, at, baseline, number)
        left = inner.right() - at - number_width - 10
        metrics = QFontMetrics(small)
        count = (
            self._sessions if metrics.horizontalAdvance(self._sessions) <= left else self._brief
        )
        at = inner.right() - metrics.horizontalAdvance(count)
        self._write(painter, small, muted, at, baseline, count)

    def _write(
        self, painter: QPainter, font: QFont, colour: str, left: int, baseline: int, text: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        width = painter.fontMetrics().horizontalAdvance(text)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        painter.drawText(left, baseline, text)


class DayTabs(QWidget):
    """All days of a residency; one is chosen.

    Signals
    -------
    day_chosen(object)
        The date that was chosen by mouse or key.
    """

    day_chosen = Signal(object)

    def __init__(
        self, theme: Theme, language: str, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Planning", "Days"))
        self._theme, self._language, self._translate = theme, language, translate
        self.tabs: tuple[DayTab, ...] = ()
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_days(self, days: Sequence[date], sessions: Mapping[date, int], chosen: date) -> None:
        """Show these days with their sessions."""
        if tuple(tab.day for tab in self.tabs) != tuple(days):
            self._lay(days)
        for tab in self.tabs:
            tab.show_sessions(sessions.get(tab.day, 0))
            tab.setChecked(tab.day == chosen)

    def _lay(self, days: Sequence[date]) -> None:
        for tab in self.tabs:
            self._group.removeButton(tab)
            self._row.removeWidget(tab)
            tab.deleteLater()
        self.tabs = tuple(
            DayTab(day, self._theme, self._language, self._translate, self) for day in days
        )
        for tab in self.tabs:
            self._group.addButton(tab)
            self._row.addWidget(tab)

    @Slot(QAbstractButton)
    def _on_clicked(self, tab: QAbstractButton) -> None:
        if isinstance(tab, DayTab):
            self.day_chosen.emit(tab.day)

# SPDX-License-Identifier: Apache-2.0
"""When somebody is available: the week to paint on, how to do it, and what its colours mean."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ateliers_desktop.operations.painted_windows import painted
from ateliers_desktop.residency import Residency, Schedule, Window
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.flow_layout import FlowLayout
from ateliers_desktop.ui.records.week import Occupant, WeekKind, week_of
from ateliers_desktop.ui.records.week_delegate import WeekDelegate
from ateliers_desktop.ui.records.week_view import WeekView
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_SWATCH = QSize(14, 12)


class AvailabilityEditor(QWidget):
    """Shows a week; each stroke asks for other windows of unavailability.

    Parameters
    ----------
    comes
        Whether it is of somebody who arrives and departs, which a room does not.

    Signals
    -------
    windows_wanted(object)
        A tuple of Window, in the place of those shown.
    """

    windows_wanted = Signal(object)

    def __init__(
        self, theme: Theme, translate: Translate, language: str, *, comes: bool = True
    ) -> None:
        super().__init__()
        self._windows: tuple[Window, ...] = ()
        self.view = WeekView(theme, translate, language, self)
        self.view.stroke.connect(self._on_stroke)
        self.hint = plain_label(role="small")
        self._translate = translate
        head = QHBoxLayout()
        head.addWidget(plain_label(translate("Availability", "Availability"), "strong"))
        head.addStretch(1)
        head.addWidget(self.hint)
        self.legend = _legend(self.view.painter, translate, comes=comes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.view)
        column.addLayout(self.legend)
        self.setFocusProxy(self.view)

    def show_week(
        self,
        residency: Residency,
        schedule: Schedule,
        who: Occupant,
        *,
        locked: bool = False,
    ) -> None:
        """Show the week of somebody; a locked one is not painted on."""
        self._windows = who.unavailable
        self.view.locked = locked
        self.hint.setText(
            ""
            if locked
            else self._translate("Availability", "paint with the mouse, or arrows and Space")
        )
        self.view.show_week(week_of(residency, schedule, who, who.unavailable))

    @Slot(object, bool)
    def _on_stroke(self, slots: object, available: bool) -> None:
        if isinstance(slots, tuple):
            self.windows_wanted.emit(painted(self._windows, slots, available=available))


class _Swatch(QWidget):
    """A small piece of what a kind of slot looks like."""

    def __init__(self, kind: WeekKind, painter: WeekDelegate) -> None:
        super().__init__()
        self._kind, self._painter = kind, painter
        self.setFixedSize(_SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.draw_kind(painter, QRectF(self.rect()), self._kind)
        painter.end()


def _legend(painter: WeekDelegate, translate: Translate, *, comes: bool) -> FlowLayout:
    names = {
        WeekKind.FREE: translate("Availability", "free"),
        WeekKind.SESSION: translate("Availability", "session"),
        WeekKind.BLOCKED: translate("Availability", "not available"),
        WeekKind.OUTSIDE: translate("Availability", "not there"),
        WeekKind.EVENT: translate("Availability", "event"),
    }
    if not comes:
        del names[WeekKind.OUTSIDE]
    legend = FlowLayout(spacing=4, between=16)
    for kind, name in names.items():
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Swatch(kind, painter), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(plain_label(name, "small"))
        legend.addWidget(entry)
    return legend

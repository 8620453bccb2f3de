# SPDX-License-Identifier: Apache-2.0
"""A row of the grid as a button in the week: read aloud, chosen by mouse or keys, dragged."""

from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QStyle, QWidget

from ateliers_desktop.residency import Slot, SlotKind
from ateliers_desktop.ui.plain_text import plain_tool_tip
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.ui.timetable.row_words import hours, row_sentence, row_title, sessions_text
from ateliers_desktop.words import Translate

_PAD, _BAR, _ROUND, _EDGE = 8, 4, 5, 6
_TINT = 34


class Grip(StrEnum):
    """What of a row is being dragged."""

    WHOLE = "whole"
    END = "end"


class RowBlock(QAbstractButton):
    """Shows one row; it asks to be chosen, and says how far it is dragged.

    Signals
    -------
    picked(object), opened(object)
        This block was clicked or reached by keys; was double-clicked.
    dragged(object, object, object), dropped(object, object, object), released(object)
        This block, the Grip, and the way from where the drag began (a QPoint); the drag was
        given up.
    pressed_key(object, object)
        This block, and a QKeyEvent that the week may know.
    """

    picked = Signal(object)
    opened = Signal(object)
    dragged = Signal(object, object, object)
    dropped = Signal(object, object, object)
    released = Signal(object)
    pressed_key = Signal(object, object)

    def __init__(self, theme: Theme, translate: Translate, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._translate, self._language = theme, translate, language
        self.slot: Slot | None = None
        self._sessions = 0
        self._begun: QPoint | None = None
        self._grip = Grip.WHOLE
        self.dragging = False
        self.movable = True
        self.preview = ""
        """Hours that are shown in the place of its own while it is dragged."""
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_row(self, slot: Slot, sessions: int) -> None:
        """Show a row with how many sessions stand in it."""
        if (slot, sessions) != (self.slot, self._sessions) or not self.accessibleName():
            self.slot, self._sessions = slot, sessions
            sentence = row_sentence(slot, sessions, self._translate, self._language)
            self.setAccessibleName(sentence)
            self.setToolTip(plain_tool_tip(sentence))
            self.update()

    def sizeHint(self) -> QSize:
        """Return a small size: the week sets every block where it belongs."""
        return QSize(20, 8)

    def nextCheckState(self) -> None:
        """Leave to the week which block is chosen."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be chosen when the keys come here."""
        super().focusInEvent(event)
        self.picked.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the week; Escape gives a drag up."""
        if self.dragging and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
            self.released.emit(self)
            return
        event.ignore()
        self.pressed_key.emit(self, event)
        if not event.isAccepted():
            QWidget.keyPressEvent(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the row, or of its end near the lower edge."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self)
            self._begun = event.globalPosition().toPoint()
            self._grip = self._grip_at(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how far it is dragged, once that is further than a shaky hand."""
        if self._begun is None or not self.movable:
            at_end = self.movable and self._grip_at(event.position().y()) is Grip.END
            self.setCursor(Qt.CursorShape.SizeVerCursor if at_end else Qt.CursorShape.ArrowCursor)
            return
        way = event.globalPosition().toPoint() - self._begun
        if self.dragging or way.manhattanLength() >= QApplication.startDragDistance():
            self.dragging = True
            self.raise_()
            self.dragged.emit(self, self._grip, way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it down."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._begun is None:
            return
        way, dragged = event.globalPosition().toPoint() - self._begun, self.dragging
        self._end_drag()
        if dragged:
            self.dropped.emit(self, self._grip, way)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the form."""
        self._begun = None
        self.opened.emit(self)
        event.accept()

    def _end_drag(self) -> None:
        self._begun, self.dragging, self.preview = None, False, ""
        self.setDown(False)
        self.update()

    def _grip_at(self, y: float) -> Grip:
        return Grip.END if y >= self.height() - _EDGE and self.height() > 3 * _EDGE else Grip.WHOLE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of its kind, a bar at its leading edge, its texts."""
        if self.slot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        place = QRectF(self.rect()).adjusted(1.5, 0.5, -1.5, -1.5)
        self._draw_ground(painter, place, self.slot.kind)
        self._draw_texts(painter, self.slot)
        if self.isChecked() or self.hasFocus():
            width = 2.0 if self.isChecked() else 1.0
            painter.setPen(QPen(QColor(self._theme.palette.text), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = width / 2
            frame = place.adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(frame, _ROUND - 1, _ROUND - 1)
        painter.end()

    def _draw_ground(self, painter: QPainter, place: QRectF, kind: SlotKind) -> None:
        colours = self._theme.palette
        bar = {SlotKind.MENTORING: colours.good, SlotKind.EVENT: colours.accent}.get(kind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(place, _ROUND, _ROUND)
        ground = QColor(bar or self._theme.hover)
        if bar:
            ground.setAlpha(_TINT)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, _ROUND, _ROUND)
        if not bar:
            return
        strip = QRectF(place.left(), place.top(), _BAR, place.height())
        strip = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), strip.toRect()))
        painter.save()
        painter.setClipRect(strip)
        painter.setBrush(QColor(bar))
        painter.drawRoundedRect(place, _ROUND, _ROUND)
        painter.restore()

    def _draw_texts(self, painter: QPainter, slot: Slot) -> None:
        """Draw as many lines as there is height for, the most telling first."""
        bar = 0 if slot.kind is SlotKind.BREAK else _BAR
        inner = self.rect().adjusted(_PAD + bar, 3, -_PAD + 2, -2)
        inner = QStyle.visualRect(self.layoutDirection(), self.rect(), inner)
        lines = self._lines(slot)
        top = inner.top()
        if len(lines) == 1 and self.height() < 2 * line_height(lines[0][1]):
            top = (self.height() - line_height(lines[0][1])) // 2
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for text, font, colour in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(inner.left(), top, inner.width(), line_height(font))
            elide = Qt.TextElideMode.ElideRight
            short = QFontMetrics(font).elidedText(text, elide, inner.width())
            painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, short)
            top += line_height(font)

    def _lines(self, slot: Slot) -> list[tuple[str, QFont, str]]:
        colours = self._theme.palette
        strong = scaled(self.font(), SMALL, bold=True)
        small = scaled(self.font(), SMALL)
        when = self.preview or hours(slot.start, slot.end)
        if slot.kind is SlotKind.MENTORING:
            sessions = sessions_text(self._sessions, self._translate)
            title = slot.title or (sessions if self._sessions else "")
            wanted = [(when, strong, colours.text), (title, small, colours.muted)]
        else:
            is_event = slot.kind is SlotKind.EVENT
            title = row_title(slot, self._translate)
            first = (title, strong if is_event else small, colours.text)
            wanted = [first, (when, small, colours.muted)]
            if self.preview:
                wanted.reverse()
        wanted.append((slot.place, small, colours.muted))
        wanted = [each for each in wanted if each[0]]
        height = self.height()
        room = max(
            (height - 4) // line_height(small),
            1 if height >= QFontMetrics(small).height() - 2 else 0,
        )
        return wanted[:room]

# SPDX-License-Identifier: Apache-2.0
"""A small plot of the goal being settled: the best value found and its bound, over time."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from ateliers_desktop.operations.explanations import goal_name, goal_value_text
from ateliers_desktop.operations.proposing import GoalReport
from ateliers_desktop.scheduling.rules import MAXIMISED, GoalId, GoalValue
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.words import Translate

_PAD = 16
_GAP = 8


@dataclass(frozen=True, slots=True)
class Point:
    """What was known at a moment, `seconds` from the start of the search."""

    seconds: float
    value: float | None
    bound: float | None


class BoundPlot(QFrame):
    """Remembers every goal's course; draws that of one, time running as one reads."""

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self.setAccessibleName(translate("Proposal", "Course of the search"))
        self._theme, self._translate = theme, translate
        self._courses: dict[GoalId, list[Point]] = {}
        self._latest: dict[GoalId, GoalReport] = {}
        self._history: list[tuple[GoalReport, float]] = []
        self._goal: GoalId | None = None

    def sizeHint(self) -> QSize:
        """Return a wide and low size."""
        line = self.fontMetrics().lineSpacing()
        return QSize(line * 34, line * 8)

    def add(self, report: GoalReport, seconds: float) -> None:
        """Remember how far a goal is, and show this goal's course from now on."""
        point = Point(seconds, _height(report.value), _height(report.bound))
        self._courses.setdefault(report.goal, []).append(point)
        self._latest[report.goal] = report
        self._history.append((report, seconds))
        self._show(report.goal)

    def course(self, goal: GoalId) -> tuple[Point, ...]:
        """Return what is remembered of a goal."""
        return tuple(self._courses.get(goal, ()))

    @property
    def history(self) -> tuple[tuple[GoalReport, float], ...]:
        """All reports with their moments, for another plot that is to show the same."""
        return tuple(self._history)

    def show_longest(self) -> None:
        """Show the goal that took longest."""
        courses = self._courses
        longest = max(courses, key=lambda goal: _duration(courses[goal]), default=None)
        if longest is not None:
            self._show(longest)

    def _show(self, goal: GoalId) -> None:
        self._goal = goal
        report = self._latest[goal]
        text = self._translate("Proposal", "{goal}: found {found}, bound {bound}")
        self.setAccessibleDescription(
            text.format(
                goal=goal_name(goal, self._translate),
                found=_text(goal, report.value),
                bound=_text(goal, report.bound),
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both lines with their names at their ends."""
        super().paintEvent(event)
        if self._goal is None:
            return
        points = self._courses[self._goal]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(self.font(), SMALL))
        names = (self._translate("Proposal", "bound"), self._translate("Proposal", "found"))
        wide = max(painter.fontMetrics().horizontalAdvance(name) for name in names)
        high = line_height(painter.font())
        self._draw_heading(painter, goal_name(self._goal, self._translate), high)
        top = _PAD + high
        whole = QRectF(_PAD, top, self.width() - 2 * _PAD, self.height() - top - _PAD)
        mirrored = not self.isLeftToRight()
        room = wide + _GAP
        area = whole.adjusted(room if mirrored else 0, 0, 0 if mirrored else -room, 0)
        colours = self._theme.palette
        scale = _Scale.of(points, area, mirrored)
        bounds = [(each.seconds, each.bound) for each in points]
        values = [(each.seconds, each.value) for each in points]
        ends = [
            _draw_line(painter, scale, bounds, colours.good, Qt.PenStyle.DashLine),
            _draw_line(painter, scale, values, colours.accent, Qt.PenStyle.SolidLine),
        ]
        bound_above = self._goal in MAXIMISED
        heights = _apart([None if end is None else end.y() for end in ends], high, bound_above)
        left = area.left() - room if mirrored else area.right() + _GAP
        for y, name, colour in zip(heights, names, (colours.good, colours.accent), strict=True):
            if y is not None:
                painter.setPen(QColor(colour))
                place = QRectF(left, y - high / 2, wide, high)
                painter.drawText(place, self._leading(), name)

    def _draw_heading(self, painter: QPainter, text: str, high: int) -> None:
        painter.setPen(QColor(self._theme.palette.muted))
        place = QRectF(_PAD, _PAD / 2, self.width() - 2 * _PAD, high)
        painter.drawText(place, self._leading(), text)

    def _leading(self) -> Qt.AlignmentFlag:
        # The painter turns it round where one reads from the right.
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where moments and values lie in the area of the plot."""

    area: QRectF
    first: float
    last: float
    low: float
    high: float
    mirrored: bool

    @classmethod
    def of(cls, points: list[Point], area: QRectF, mirrored: bool) -> "_Scale":
        heights = [
            each for point in points for each in (point.value, point.bound) if each is not None
        ]
        low, high = min(heights, default=0.0), max(heights, default=1.0)
        return cls(area, points[0].seconds, points[-1].seconds, low, high, mirrored)

    @property
    def end(self) -> float:
        """Where the lines end."""
        return self.area.left() if self.mirrored else self.area.right()

    def at(self, seconds: float, height: float) -> QPointF:
        wide, tall = self.last - self.first, self.high - self.low
        across = (seconds - self.first) / wide if wide else 0.0
        across = 1 - across if self.mirrored else across
        up = (height - self.low) / tall if tall else 0.5
        return QPointF(
            self.area.left() + across * self.area.width(),
            self.area.bottom() - up * self.area.height(),
        )


def _draw_line(
    painter: QPainter,
    scale: _Scale,
    points: list[tuple[float, float | None]],
    colour: str,
    style: Qt.PenStyle,
) -> QPointF | None:
    """Draw a line of steps and return where it ends."""
    steps: list[QPointF] = []
    for seconds, height in points:
        if height is None:
            continue
        point = scale.at(seconds, height)
        if steps:
            steps.append(QPointF(point.x(), steps[-1].y()))
        steps.append(point)
    if not steps:
        return None
    steps.append(QPointF(scale.end, steps[-1].y()))
    painter.setPen(QPen(QColor(colour), 1.5 if style is Qt.PenStyle.DashLine else 2.2, style))
    painter.drawPolyline(steps)
    return steps[-1]


def _apart(heights: list[float | None], high: float, bound_above: bool) -> list[float | None]:
    """Return where two names are written, moved apart where their lines end close together."""
    bound, found = heights
    if bound is None or found is None or abs(bound - found) >= high:
        return heights
    push = (high - abs(bound - found)) / 2
    return [bound - push, found + push] if bound_above else [bound + push, found - push]


def _duration(points: list[Point]) -> float:
    return points[-1].seconds - points[0].seconds


def _height(value: GoalValue | None) -> float | None:
    """Return one number for a value of several parts: how many there are in all."""
    return None if value is None else float(sum(value))


def _text(goal: GoalId, value: GoalValue | None) -> str:
    return "–" if value is None else goal_value_text(goal, value)

# SPDX-License-Identifier: Apache-2.0
"""A small plot of the goal being settled: the best value found and its bound, over time."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from ateliers_desktop.operations.explanations import goal_name
from ateliers_desktop.operations.proposing import GoalReport
from ateliers_desktop.scheduling.rules import GoalId, GoalValue
from ateliers_desktop.ui.theme import SMALL, Theme, scaled
from ateliers_desktop.words import Translate

_PAD = 16


@dataclass(frozen=True, slots=True)
class Point:
    """What was known at a moment, `seconds` from the start of the search."""

    seconds: float
    value: float | None
    bound: float | None


class BoundPlot(QFrame):
    """Remembers every goal's course; draws that of one."""

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self.setAccessibleName(translate("Proposal", "Course of the search"))
        self._theme, self._translate = theme, translate
        self._courses: dict[GoalId, list[Point]] = {}
        self._goal: GoalId | None = None

    def sizeHint(self) -> QSize:
        """Return a wide and low size."""
        line = self.fontMetrics().lineSpacing()
        return QSize(line * 34, line * 8)

    def add(self, report: GoalReport, seconds: float) -> None:
        """Remember how far a goal is, and show this goal's course from now on."""
        point = Point(seconds, _height(report.value), _height(report.bound))
        self._courses.setdefault(report.goal, []).append(point)
        self._goal = report.goal
        self.update()

    def course(self, goal: GoalId) -> tuple[Point, ...]:
        """Return what is remembered of a goal."""
        return tuple(self._courses.get(goal, ()))

    def show_longest(self) -> None:
        """Show the goal that took longest."""
        courses = self._courses
        self._goal = max(courses, key=lambda goal: _duration(courses[goal]), default=None)
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
        metrics = painter.fontMetrics()
        names = (self._translate("Proposal", "bound"), self._translate("Proposal", "found"))
        wide = max(metrics.horizontalAdvance(name) for name in names)
        painter.setPen(QColor(self._theme.palette.muted))
        heading = QPointF(_PAD, _PAD + metrics.ascent() - 4)
        painter.drawText(heading, goal_name(self._goal, self._translate))
        top = _PAD + metrics.lineSpacing() + 4
        area = QRectF(_PAD, top, self.width() - 2 * _PAD - wide - 8, self.height() - top - _PAD)
        colours = self._theme.palette
        bounds = [(each.seconds, each.bound) for each in points]
        values = [(each.seconds, each.value) for each in points]
        scale = _Scale.of(points, area)
        ends = [
            self._draw_line(painter, scale, bounds, colours.good, Qt.PenStyle.DashLine),
            self._draw_line(painter, scale, values, colours.accent, Qt.PenStyle.SolidLine),
        ]
        self._draw_names(painter, ends, names, (colours.good, colours.accent))

    def _draw_line(
        self,
        painter: QPainter,
        scale: "_Scale",
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
        steps.append(QPointF(scale.area.right(), steps[-1].y()))
        pen = QPen(QColor(colour), 1.5 if style is Qt.PenStyle.DashLine else 2.2, style)
        painter.setPen(pen)
        painter.drawPolyline(steps)
        return steps[-1]

    def _draw_names(
        self,
        painter: QPainter,
        ends: list[QPointF | None],
        names: tuple[str, str],
        colours: tuple[str, str],
    ) -> None:
        """Write each line's name at its end, apart where the ends meet."""
        high = painter.fontMetrics().lineSpacing()
        bound, found = ends
        apart = 0.0
        if bound is not None and found is not None and abs(bound.y() - found.y()) < high:
            apart = (high - abs(bound.y() - found.y())) / 2
        upper_first = bound is None or found is None or bound.y() <= found.y()
        shifts = (-apart, apart) if upper_first else (apart, -apart)
        for end, name, colour, shift in zip(ends, names, colours, shifts, strict=True):
            if end is not None:
                painter.setPen(QColor(colour))
                painter.drawText(QPointF(end.x() + 6, end.y() + shift + high * 0.3), name)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where moments and values lie in the area of the plot."""

    area: QRectF
    first: float
    last: float
    low: float
    high: float

    @classmethod
    def of(cls, points: list[Point], area: QRectF) -> "_Scale":
        heights = [
            each for point in points for each in (point.value, point.bound) if each is not None
        ]
        low, high = min(heights, default=0.0), max(heights, default=1.0)
        return cls(area, points[0].seconds, points[-1].seconds, low, high)

    def at(self, seconds: float, height: float) -> QPointF:
        wide, tall = self.last - self.first, self.high - self.low
        across = (seconds - self.first) / wide if wide else 0.0
        up = (height - self.low) / tall if tall else 0.5
        return QPointF(
            self.area.left() + across * self.area.width(),
            self.area.bottom() - up * self.area.height(),
        )


def _duration(points: list[Point]) -> float:
    return points[-1].seconds - points[0].seconds


def _height(value: GoalValue | None) -> float | None:
    """Return one number for a value of several parts: how many there are in all."""
    return None if value is None else float(sum(value))

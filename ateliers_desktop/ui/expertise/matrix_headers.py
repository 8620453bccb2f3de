# SPDX-License-Identifier: Apache-2.0
"""The frozen headers of the matrix: areas with their coverage above, mentors at the side."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from ateliers_desktop.operations.coverage import CoverageState
from ateliers_desktop.palette import AreaColour
from ateliers_desktop.ui.expertise.coverage_words import header_lines, state_word
from ateliers_desktop.ui.expertise.matrix import AreaColumn, Matrix
from ateliers_desktop.ui.expertise.wrapping import two_lines
from ateliers_desktop.ui.icons import drawing
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import isolated

PAD = 8
_BAR = 4
_SIGN = 14
_SLACK = 4
"""What a text may measure more when it is drawn."""
_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignVCenter


class MatrixHeader(QHeaderView):
    """What both headers have in common: fixed sections, their ground, one of them chosen."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.matrix = Matrix()
        self.chosen = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(24)

    def choose(self, section: int) -> None:
        """Let one section stand out."""
        if section != self.chosen:
            self.chosen = section
            self.viewport().update()

    def _fill(self, painter: QPainter, rect: QRect, section: int) -> None:
        chosen = section == self.chosen
        ground = self._theme.hover if chosen else self._theme.palette.surface
        painter.fillRect(rect, QColor(ground))

    def _line(self, painter: QPainter, line: QRect, text: str) -> None:
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        told = isolated(elided, "ar") if self.isRightToLeft() else elided
        painter.drawText(line, side | _LINE, told)


class AreaHeader(MatrixHeader):
    """Colour, name and coverage of each area; one that cannot be enough has a sign and a word."""

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, theme, parent)
        self._translate = translate

    def sizeHint(self) -> QSize:
        """Return the height of colour, name in two lines, three figures and a mark."""
        bold, small = self._fonts()
        marks = any(self._word(each) for each in self.matrix.areas)
        lines = 2 * line_height(bold) + (4 if marks else 3) * line_height(small)
        return QSize(super().sizeHint().width(), lines + _BAR + 20)

    def least_width(self) -> int:
        """Return the width at which no figure is cut off in any column."""
        metrics = QFontMetrics(self._fonts()[1])
        widths = [metrics.averageCharWidth() * 12]
        for each in self.matrix.areas:
            texts = header_lines(each.coverage, self._translate)
            widths += [metrics.horizontalAdvance(text) for text in texts]
            widths.append(metrics.horizontalAdvance(self._word(each)) + _SIGN + 4)
        return max(*widths, self._widest_word()) + 2 * PAD + 2

    def _widest_word(self) -> int:
        """Return the width of the longest word of any name, within limits."""
        metrics = QFontMetrics(self._fonts()[0])
        words = (word for each in self.matrix.areas for word in each.name.split())
        widest = max((metrics.horizontalAdvance(each) for each in words), default=0)
        return min(widest + _SLACK, metrics.averageCharWidth() * 12)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw what stands over one column."""
        if section >= len(self.matrix.areas):
            return
        area = self.matrix.areas[section]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._fill(painter, rect, section)
        inner = rect.adjusted(PAD, 8, -PAD, -4)
        draw_colour(painter, QRect(inner.left(), inner.top(), inner.width(), _BAR), area.colour)
        bold, small = self._fonts()
        top = inner.top() + _BAR + 4
        painter.setFont(bold)
        painter.setPen(QColor(self._theme.palette.text))
        for text in two_lines(area.name, QFontMetrics(bold), inner.width() - _SLACK):
            line = QRect(inner.left(), top, inner.width(), line_height(bold))
            self._line(painter, line, text)
            top = line.bottom() + 1
        self._draw_coverage(painter, inner, small, area)
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _draw_coverage(
        self, painter: QPainter, inner: QRect, small: QFont, area: AreaColumn
    ) -> None:
        """Draw the figures under the room of the name, and the mark where there is one."""
        height = line_height(small)
        top = inner.top() + _BAR + 8 + 2 * line_height(self._fonts()[0])
        painter.setFont(small)
        painter.setPen(QColor(self._theme.palette.muted))
        for text in header_lines(area.coverage, self._translate):
            self._line(painter, QRect(inner.left(), top, inner.width(), height), text)
            top += height
        word = self._word(area)
        if not word:
            return
        uncovered = area.coverage.state is CoverageState.UNCOVERED
        colours = self._theme.palette
        colour = colours.wrong if uncovered else colours.warning
        line = QRect(inner.left(), top, inner.width(), height)
        sign = QRect(line.left(), line.center().y() - _SIGN // 2, _SIGN, _SIGN)
        sign = QStyle.visualRect(self.layoutDirection(), line, sign)
        scale = self.devicePixelRatioF()
        picture = drawing("error" if uncovered else "warning", colour, round(_SIGN * scale))
        painter.drawPixmap(sign, picture)
        rest = QStyle.visualRect(self.layoutDirection(), line, line.adjusted(_SIGN + 4, 0, 0, 0))
        painter.setPen(QColor(colour))
        self._line(painter, rest, word)

    def _word(self, area: AreaColumn) -> str:
        return state_word(area.coverage.state, self._translate)

    def _fonts(self) -> tuple[QFont, QFont]:
        return scaled(self.font(), 1.0, bold=True), scaled(self.font(), SMALL)


class MentorHeader(MatrixHeader):
    """The name of each mentor, that of the chosen row in bold."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, theme, parent)

    def sizeHint(self) -> QSize:
        """Return the width of the longest name, within limits."""
        metrics = QFontMetrics(scaled(self.font(), 1.0, bold=True))
        widest = max((metrics.horizontalAdvance(each) for each in self.matrix.mentors), default=0)
        letter = metrics.averageCharWidth()
        width = min(max(widest, letter * 12), letter * 24)
        return QSize(width + 2 * PAD + 4, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one name."""
        if section >= len(self.matrix.mentors):
            return
        painter.save()
        self._fill(painter, rect, section)
        painter.setFont(scaled(self.font(), 1.0, bold=section == self.chosen))
        painter.setPen(QColor(self._theme.palette.text))
        self._line(painter, rect.adjusted(PAD + 4, 0, -PAD, 0), self.matrix.mentors[section])
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def draw_colour(painter: QPainter, place: QRect, colour: AreaColour) -> None:
    """Draw an area's colour as a bar, and the line that tells areas of one colour apart."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour.bar))
    painter.drawRoundedRect(QRectF(place), 2, 2)
    if colour.mark:
        pen = QPen(QColor(colour.bar), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if colour.mark > 1:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        below = place.bottom() + 3.5
        painter.drawLine(QPointF(place.left(), below), QPointF(place.right() + 1, below))
    painter.restore()

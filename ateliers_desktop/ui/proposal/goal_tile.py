# SPDX-License-Identifier: Apache-2.0
"""One goal of a proposal: its value and bound, and whether it is settled."""

from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ateliers_desktop.operations.explanations import goal_name, goal_value_text
from ateliers_desktop.operations.proposing import GoalReport
from ateliers_desktop.scheduling.rules import MAXIMISED, GoalId
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import SMALL, STRONG, Theme, scaled
from ateliers_desktop.words import Translate

_LINES_OF_NAME = 3


class GoalTile(QFrame):
    """Muted until its goal's turn comes, amber while it is worked on, green when it is proven.

    Parameters
    ----------
    asked
        How many sessions are asked for in all: the most that the goal of needs can reach.
    """

    def __init__(
        self,
        goal: GoalId,
        asked: int,
        theme: Theme,
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.goal = goal
        self._asked = asked
        self.setProperty("role", "inset")
        self._theme, self._translate = theme, translate
        self._bar = theme.palette.line
        self.value = plain_label("–", "title")
        self.name = plain_label(goal_name(goal, translate), "small", wrap=True)
        self.state = plain_label(translate("Proposal", "to come"), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 8, 9)
        column.setSpacing(1)
        for label in (self.value, self.name):
            column.addWidget(label)
        column.addStretch(1)
        column.addSpacing(3)
        column.addWidget(self.state)
        small = QFontMetrics(scaled(self.font(), SMALL)).lineSpacing()
        large = QFontMetrics(scaled(self.font(), STRONG)).lineSpacing()
        self.setMinimumHeight(large + (_LINES_OF_NAME + 1) * small + 26)

    def show_report(self, report: GoalReport, current: bool) -> None:
        """Show how far the goal is."""
        translate, colours = self._translate, self._theme.palette
        text = progress_text(report)
        if self.goal is GoalId.NEEDS and report.proven:
            text = f"{text} / {self._asked}"
        self.value.setText(text)
        if report.proven:
            state, self._bar = translate("Proposal", "optimum proven"), colours.good
        elif current:
            state, self._bar = translate("Proposal", "in progress"), colours.warning
        elif report.value is not None:
            state, self._bar = translate("Proposal", "not proven"), colours.warning
        else:
            state, self._bar = translate("Proposal", "to come"), colours.line
        self.state.setText(state)
        self.setAccessibleName(f"{self.name.text()}, {self.value.text()}, {state}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar at the leading edge over the frame of the style sheet."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0 if self.isLeftToRight() else self.width() - 4
        painter.setClipRect(left, 0, 4, self.height())
        painter.setPen(QColor(self._bar))
        painter.setBrush(QColor(self._bar))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 7, 7)


def progress_text(report: GoalReport) -> str:
    """Return a goal's best value and, while they differ, the bound beyond which nothing is."""
    value = "–" if report.value is None else goal_value_text(report.goal, report.value)
    if report.bound is None or report.proven or report.bound == report.value:
        return value
    sign = "≤" if report.goal in MAXIMISED else "≥"
    return f"{value}  {sign} {goal_value_text(report.goal, report.bound)}"

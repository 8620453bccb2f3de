# SPDX-License-Identifier: Apache-2.0
"""One goal of a proposal: its value and bound, and whether it is settled."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ateliers_desktop.operations.explanations import goal_name, goal_value_text
from ateliers_desktop.operations.proposing import GoalReport
from ateliers_desktop.scheduling.rules import MAXIMISED, GoalId
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import SMALL, STRONG, Theme, line_height, scaled
from ateliers_desktop.words import Translate

_LINES_OF_NAME = 3
_SIGN = 16
_BAR = 4


class GoalState(Enum):
    """How far a goal is settled."""

    TO_COME = "to come"
    CURRENT = "current"
    PROVEN = "proven"
    OPEN = "open"


class GoalTile(QFrame):
    """Muted until its goal's turn comes, framed while it is worked on, ticked when it is proven.

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
        self.value = plain_label("–", "title")
        self.text = plain_label(role="small", wrap=True)
        self.sign = QLabel()
        self.state = GoalState.TO_COME
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.value, 1)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addStretch(1)
        small = line_height(scaled(self.font(), SMALL))
        large = line_height(scaled(self.font(), STRONG))
        self.setMinimumHeight(large + _LINES_OF_NAME * small + 20)
        self._show_state(GoalState.TO_COME)

    def show_report(self, report: GoalReport, current: bool) -> None:
        """Show how far the goal is."""
        text = progress_text(report)
        if self.goal is GoalId.NEEDS and report.proven:
            text = f"{text} / {self._asked}"
        self.value.setText(left_to_right(text, mirrored=self.isRightToLeft()))
        if report.proven:
            self._show_state(GoalState.PROVEN)
        elif current:
            self._show_state(GoalState.CURRENT)
        else:
            self._show_state(GoalState.TO_COME if report.value is None else GoalState.OPEN)

    def _show_state(self, state: GoalState) -> None:
        translate = self._translate
        words = {
            GoalState.TO_COME: translate("Proposal", "to come"),
            GoalState.CURRENT: translate("Proposal", "in progress"),
            GoalState.PROVEN: translate("Proposal", "optimum proven"),
            GoalState.OPEN: translate("Proposal", "not proven"),
        }
        signs = {
            GoalState.CURRENT: "clock",
            GoalState.PROVEN: "done",
            GoalState.OPEN: "unknown",
        }
        self.state = state
        text = translate("Proposal", "{goal} — {state}")
        self.text.setText(text.format(goal=goal_name(self.goal, translate), state=words[state]))
        self.sign.setVisible(state in signs)
        if state in signs:
            size = QSize(_SIGN, _SIGN)
            self.sign.setPixmap(icon(signs[state], self._theme, self._colour()).pixmap(size))
        self.setAccessibleName(f"{self.value.text()}, {self.text.text()}")
        self.update()

    def _colour(self) -> str:
        colours = self._theme.palette
        return {
            GoalState.TO_COME: colours.line,
            GoalState.CURRENT: colours.warning,
            GoalState.PROVEN: colours.good,
            GoalState.OPEN: colours.warning,
        }[self.state]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar at the leading edge over the frame of the style sheet, and the frame."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._colour())
        if self.state is GoalState.CURRENT:
            painter.setPen(QPen(colour, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        left = 0 if self.isLeftToRight() else self.width() - _BAR
        painter.setClipRect(left, 0, _BAR, self.height())
        painter.setPen(colour)
        painter.setBrush(colour)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 7, 7)


def left_to_right(formula: str, *, mirrored: bool) -> str:
    """Return a formula such as "64 / 66" that keeps its order among Arabic words."""
    return f"\u2066{formula}\u2069" if mirrored else formula


def progress_text(report: GoalReport) -> str:
    """Return a goal's best value and, while they differ, the bound beyond which nothing is."""
    value = "–" if report.value is None else goal_value_text(report.goal, report.value)
    if report.bound is None or report.proven or report.bound == report.value:
        return value
    sign = "≤" if report.goal in MAXIMISED else "≥"
    return f"{value}  {sign} {goal_value_text(report.goal, report.bound)}"

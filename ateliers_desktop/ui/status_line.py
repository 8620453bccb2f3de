# SPDX-License-Identifier: Apache-2.0
"""The foot of the window: how good the schedule is, what is proven of it, and that it is saved."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ateliers_desktop.operations.explanations import goal_value_text
from ateliers_desktop.scheduling.goal_values import possible_requests
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.ui.one_line import OneLineLabel
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.requests import requests_asked
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

if TYPE_CHECKING:
    from ateliers_desktop.operations.programme import Programme


class StatusLine(QFrame):
    """Read from the programme after every change.

    What is too long for it is cut, and whole in a tooltip: it never makes the window wider.
    """

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._theme, self._translate = theme, translate
        self._dot = QLabel("●")
        self.placed = plain_label(role="strong")
        self.proof = OneLineLabel("muted")
        self.fairness = OneLineLabel("muted")
        self.broken = OneLineLabel("muted")
        self.saved = OneLineLabel("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 5, 18, 5)
        row.setSpacing(22)
        dotted = QHBoxLayout()
        dotted.setSpacing(6)
        dotted.addWidget(self._dot)
        dotted.addWidget(self.placed)
        row.addLayout(dotted)
        for label in (self.proof, self.fairness, self.broken):
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.saved)

    def show_programme(self, programme: "Programme") -> None:
        """Show the state of a programme's schedule."""
        translate = self._translate
        missing = sum(each.sessions for each in programme.unmet())
        asked = requests_asked(programme.residency)
        text = translate("Status", "{placed} / {asked} sessions placed")
        self.placed.setText(text.format(placed=asked - missing, asked=asked))
        self.proof.setText(self._proof(programme))
        self.fairness.setText(self._fairness(programme))
        self.fairness.setVisible(bool(self.fairness.text()))
        violations = len(programme.violations())
        self.broken.setText(
            translate("Status", "%n rules broken", n=violations)
            if violations
            else translate("Status", "No rule broken")
        )
        self.saved.setText(
            translate("Status", "Read only")
            if programme.read_only
            else translate("Status", "Saved")
        )
        colours = self._theme.palette
        state = colours.wrong if violations else colours.warning if missing else colours.good
        self._dot.setStyleSheet(f"color: {state}")

    def say(self, text: str) -> None:
        """Say something once; it gives way to the state after the next change."""
        self.saved.setText(text)

    def _proof(self, programme: "Programme") -> str:
        translate, proof = self._translate, programme.proof
        if proof and all(each.proven for each in proof):
            return translate("Status", "Optimum proven")
        if any(each.proven for each in proof):
            return translate("Status", "Optimum proven in part")
        return translate("Status", "Optimum not proven")

    def _fairness(self, programme: "Programme") -> str:
        value = programme.goals().get(GoalId.FAIRNESS)
        # Where nothing at all can be placed, everybody would have all of it.
        if value is None or not possible_requests(programme.residency):
            return ""
        text = self._translate(
            "Status", "Fairness: the least served project has {share} of its possible needs"
        )
        return text.format(share=goal_value_text(GoalId.FAIRNESS, value))

# SPDX-License-Identifier: Apache-2.0
"""Before a search: what is asked for, in which way, and what is wrong with the data."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.operations.data_check import Finding, Weight, check_data
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.proposal.findings_list import FindingsList
from ateliers_desktop.ui.proposal.wish import TIMES, Wish
from ateliers_desktop.ui.requests import requests_asked
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, short_date

_SHOWN = 1
_INDENT = 24
"""Where the text of a button begins, behind its box."""


class AskPage(QWidget):
    """Shows a wish to be changed; Enter takes it as it is.

    Signals
    -------
    search_wanted()
        The search is to begin, with `wish`.
    closed()
        Nothing is to be searched.
    place_wanted(object)
        A Place where something of the data can be mended.
    """

    search_wanted = Signal()
    closed = Signal()
    place_wanted = Signal(object)

    def __init__(
        self,
        programme: Programme,
        wish: Wish,
        now: datetime,
        theme: Theme,
        translate: Translate,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._translate, self._language = translate, language
        self.asked = plain_label(_asked(programme, translate), "muted")
        self.best = QRadioButton(translate("Proposal", "The best schedule"))
        self.repair = QRadioButton(
            translate("Proposal", "Something changed: move as little as possible")
        )
        self._standing = bool(programme.schedule.standing)
        self.repair.setEnabled(self._standing)
        self._modes = QButtonGroup(self)
        for button in (self.best, self.repair):
            self._modes.addButton(button)
        self.time = Choice(
            translate("Proposal", "Time at most"),
            [(_time_text(seconds, translate), seconds) for seconds in TIMES],
        )
        self.fairness = QCheckBox(
            translate("Proposal", "Nobody goes home with little: fairness first")
        )
        self.begun = QCheckBox(self._begun_text(now))
        self.findings = FindingsList(theme, translate, language, _SHOWN)
        self.findings.place_wanted.connect(self.place_wanted)
        self.reason = plain_label(role="wrong", wrap=True)
        self.close_ = QPushButton(translate("Proposal", "Close"))
        self.close_.clicked.connect(self.closed)
        self.search = QPushButton(translate("Proposal", "Search"))
        self.search.setProperty("primary", True)
        self.search.clicked.connect(self.search_wanted)
        self._lay()
        self._show(wish)
        self._check(programme)

    def _lay(self) -> None:
        translate = self._translate
        options = QVBoxLayout()
        options.setSpacing(8)
        options.addStretch(1)
        options.addWidget(self.fairness)
        options.addWidget(self.begun)
        row = QHBoxLayout()
        row.setSpacing(28)
        row.addWidget(self.time, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(options, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(translate("Proposal", "Proposed schedule"), "headline"))
        column.addWidget(self.asked)
        column.addSpacing(12)
        _explained(
            column,
            self.best,
            translate(
                "Proposal",
                "Places as much as can be placed, then looks for what suits everybody best. "
                "Whatever is not locked may move.",
            ),
        )
        column.addSpacing(8)
        _explained(column, self.repair, self._repair_text())
        column.addSpacing(12)
        column.addWidget(_rule())
        column.addSpacing(8)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(_rule())
        column.addSpacing(8)
        column.addWidget(self.findings, 1)
        column.addWidget(self.reason)
        column.addSpacing(12)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.close_)
        buttons.addStretch(1)
        buttons.addWidget(self.search)
        return buttons

    def _repair_text(self) -> str:
        if not self._standing:
            return self._translate("Proposal", "There is no session on the board yet.")
        return self._translate(
            "Proposal",
            "Places what is missing, mends what is broken, and leaves every other session where "
            "it is.",
        )

    def _begun_text(self, now: datetime) -> str:
        text = self._translate("Proposal", "What has begun stays as it is ({moment})")
        moment = f"{short_date(now.date(), self._language)} {clock(now)}"
        return text.format(moment=moment)

    def _show(self, wish: Wish) -> None:
        (self.repair if wish.repair else self.best).setChecked(True)
        self.time.choose(wish.seconds)
        self.fairness.setChecked(wish.fairness_first)
        self.begun.setChecked(wish.begun_stays)

    def _check(self, programme: Programme) -> None:
        found = check_data(programme.residency, programme.schedule)
        self.findings.show_findings(found, programme.residency, programme.schedule)
        blocked = any(each.weight is Weight.BLOCKING for each in found)
        self.search.setEnabled(not blocked)
        self.reason.setVisible(blocked)
        self.reason.setText(_reason(found, self._translate))

    @property
    def wish(self) -> Wish:
        """What is asked of the search, as it is chosen now."""
        return Wish(
            repair=self.repair.isChecked(),
            seconds=self.time.value,
            fairness_first=self.fairness.isChecked(),
            begun_stays=self.begun.isChecked(),
        )

    @Slot()
    def take_focus(self) -> None:
        """Let Enter begin the search, or where it is blocked lead to the first cause."""
        if self.search.isEnabled():
            self.search.setFocus()
        else:
            self.findings.begin()


def _asked(programme: Programme, translate: Translate) -> str:
    """Return how much is asked for, and how much of it is there."""
    standing = programme.schedule.standing
    locked = sum(each.fixed for each in standing)
    parts = [
        translate("Proposal", "%n sessions asked for", n=requests_asked(programme.residency)),
        translate("Proposal", "%n placed", n=len(standing)),
    ]
    if locked:
        parts.append(translate("Proposal", "%n locked", n=locked))
    return " · ".join(parts)


def _reason(found: tuple[Finding, ...], translate: Translate) -> str:
    blocking = sum(each.weight is Weight.BLOCKING for each in found)
    return translate("Proposal", "%n findings have to be mended before a search.", n=blocking)


def _time_text(seconds: int, translate: Translate) -> str:
    if seconds < 60:
        return translate("Proposal", "%n seconds", n=seconds)
    return translate("Proposal", "%n minutes", n=seconds // 60)


def _explained(column: QVBoxLayout, button: QAbstractButton, text: str) -> None:
    """Lay a button with what it means under it, from where its own text begins."""
    label = plain_label(text, "small", wrap=True)
    button.setAccessibleDescription(text)
    row = QHBoxLayout()
    row.addSpacing(_INDENT)
    row.addWidget(label, 1)
    column.addWidget(button)
    column.addLayout(row)


def _rule() -> QFrame:
    """Return a line across."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line

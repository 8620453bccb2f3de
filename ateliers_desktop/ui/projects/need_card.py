# SPDX-License-Identifier: Apache-2.0
"""One need as a card: how pressing, its area, what became of it; opened, its fields."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QTransform
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from ateliers_desktop.operations.progress_words import state_text
from ateliers_desktop.residency import Need, NeedState, Residency
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.projects.need_details import NeedDetails
from ateliers_desktop.ui.projects.need_facts import NeedFacts, session_line
from ateliers_desktop.ui.records.choice_fields import Dots
from ateliers_desktop.ui.records.link_button import LinkButton
from ateliers_desktop.ui.restyle import restyle
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import way_on

_SIGN = QSize(16, 16)


class NeedCard(QFrame):
    """Shows one need; its fields are made when it is first opened.

    Signals
    -------
    looked_at(object, object, str), wanted(object, object, str)
        The card, the need as it would become, and the attribute: to be checked, to be stored.
    removed(object)
        The card whose need is no longer wanted.
    remedy_wanted(object)
        A Remedy to be applied.
    session_wanted(object)
        A Session to be shown.
    take_off_wanted(object)
        The Sessions of a need that is met, to be taken off the board.
    grown()
        Its fields came in.
    """

    looked_at = Signal(object, object, str)
    wanted = Signal(object, object, str)
    removed = Signal(object)
    remedy_wanted = Signal(object)
    session_wanted = Signal(object)
    take_off_wanted = Signal(object)
    grown = Signal()

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme, self._translate, self._language = theme, translate, language
        self._facts: NeedFacts | None = None
        self.dots = Dots(theme, translate("Projects", "Priority"))
        self.dots.valueChanged.connect(self._on_priority)
        self.name = plain_label(role="strong", wrap=True)
        self.progress = plain_label(role="good")
        self.open = QToolButton()
        self.open.setProperty("role", "quiet")
        self.open.setCheckable(True)
        self.open.setIcon(_opening(theme))
        self.open.setIconSize(_SIGN)
        self.open.toggled.connect(self._on_toggled)
        self.note = plain_label(role="small", wrap=True)
        self.reasons = plain_label(role="fault", wrap=True)
        self.remedy = LinkButton(theme)
        self.remedy.clicked.connect(self._on_remedy)
        self.take_off = LinkButton(theme)
        self.take_off.clicked.connect(self._on_take_off)
        self.sessions: list[LinkButton] = []
        self.details: NeedDetails | None = None
        self._others: tuple[Need, ...] = ()
        self._residency: Residency | None = None
        self._lay()

    def _lay(self) -> None:
        self._session_column = QVBoxLayout()
        self._session_column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(10)
        line = self.open.sizeHint().height()
        self.name.setMinimumHeight(line)
        self.dots.setFixedHeight(line)
        head.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._session_column)
        head.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(2)
        below = QHBoxLayout()
        below.setSpacing(0)
        # A margin would not be mirrored.
        below.addSpacing(self.dots.sizeHint().width() + 10)
        below.addLayout(said, 1)
        for each in (self.progress, self.note, self.take_off, self.reasons, self.remedy):
            said.addWidget(each)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 6, 8, 6)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addLayout(below)

    @property
    def need(self) -> Need | None:
        """The need that is shown."""
        return self._facts.need if self._facts else None

    def show_facts(
        self,
        facts: NeedFacts,
        residency: Residency,
        others: tuple[Need, ...],
        *,
        fresh: bool,
        locked: bool,
    ) -> None:
        """Show a need beside the others of its project; a locked one cannot be changed."""
        self._facts, self._residency, self._others = facts, residency, others
        self.dots.blockSignals(True)
        self.dots.setValue(facts.need.priority)
        self.dots.blockSignals(False)
        self.dots.setToolTip(
            self._translate("Projects", "Priority {priority} of 3").format(
                priority=facts.need.priority
            )
        )
        self.dots.setEnabled(not locked)
        self.name.setText(facts.name)
        if fresh:
            self.open.setChecked(False)
        self._show_progress(facts, locked=locked)
        what = self._translate("Projects", "Edit the need {area}").format(area=facts.name)
        self.open.setAccessibleName(what)
        self._show_sessions(facts)
        self._show_missing(facts, locked=locked)
        if self.details is not None:
            self.details.show_need(residency, facts.need, others, fresh=fresh)
            self.details.setEnabled(not locked)

    def _show_progress(self, facts: NeedFacts, *, locked: bool) -> None:
        """Show how far the need is, unless it is open as all are at first."""
        translate, said = self._translate, facts.need.state
        self.progress.setText(state_text(said, translate))
        self.progress.setVisible(said is not NeedState.OPEN)
        restyle(self.progress, "role", "good" if said is NeedState.MET else "strong")
        count = len(facts.planned)
        off = translate("Projects", "Take %n planned sessions off the board", n=count)
        self.take_off.say(way_on(off, self._language))
        self.take_off.setVisible(bool(count))
        self.take_off.setEnabled(not locked)

    def _show_sessions(self, facts: NeedFacts) -> None:
        while len(self.sessions) < len(facts.sessions):
            link = LinkButton(self._theme, quiet=True, trailing=True)
            link.clicked.connect(self._on_session)
            self._session_column.addWidget(link)
            self.sessions.append(link)
        for at, link in enumerate(self.sessions):
            there = at < len(facts.sessions)
            link.setVisible(there)
            if there:
                link.say(session_line(facts.sessions[at], self._language))

    def _show_missing(self, facts: NeedFacts, *, locked: bool) -> None:
        translate, said = self._translate, []
        if facts.missing and not facts.reasons:
            said.append(translate("Projects", "%n sessions not placed yet", n=facts.missing))
        if facts.planned:
            text = translate(
                "Projects",
                "%n sessions stay planned until the next proposal",
                n=len(facts.planned),
            )
            said.append(text)
        if facts.need.set_aside:
            said.append(translate("Projects", "%n sessions set aside", n=facts.need.set_aside))
        self.note.setText(" · ".join(said))
        self.note.setVisible(bool(said))
        self.reasons.setText("\n".join(facts.reasons))
        self.reasons.setVisible(bool(facts.reasons))
        self.remedy.say(facts.remedy_line)
        self.remedy.setVisible(facts.remedy is not None)
        self.remedy.setEnabled(not locked)
        self.remedy.setToolTip(translate("Projects", "Make this change; it can be undone"))

    @Slot(bool)
    def _on_toggled(self, wanted: bool) -> None:
        if wanted and self.details is None:
            self.details = NeedDetails(self._translate, self._language)
            self.details.looked_at.connect(self._on_looked_at)
            self.details.wanted.connect(self._on_wanted)
            self.details.removed.connect(self._on_removed)
            self._column.addWidget(self.details)
            if self._facts is not None and self._residency is not None:
                self.details.show_need(self._residency, self._facts.need, self._others, fresh=True)
                self.details.setEnabled(self.dots.isEnabled())
            self.grown.emit()
        if self.details is not None:
            self.details.setVisible(wanted)

    @Slot(int)
    def _on_priority(self, priority: int) -> None:
        if self.need is not None:
            self.wanted.emit(self, replace(self.need, priority=priority), "priority")

    @Slot(object, str)
    def _on_looked_at(self, need: Need, attribute: str) -> None:
        self.looked_at.emit(self, need, attribute)

    @Slot(object, str)
    def _on_wanted(self, need: Need, attribute: str) -> None:
        self.wanted.emit(self, need, attribute)

    @Slot()
    def _on_removed(self) -> None:
        self.removed.emit(self)

    @Slot()
    def _on_remedy(self) -> None:
        if self._facts is not None and self._facts.remedy is not None:
            self.remedy_wanted.emit(self._facts.remedy)

    @Slot()
    def _on_take_off(self) -> None:
        if self._facts is not None and self._facts.planned:
            self.take_off_wanted.emit(self._facts.planned)

    @Slot()
    def _on_session(self) -> None:
        at = next((at for at, each in enumerate(self.sessions) if each is self.sender()), -1)
        if self._facts is not None and 0 <= at < len(self._facts.sessions):
            self.session_wanted.emit(self._facts.sessions[at])


def _opening(theme: Theme) -> QIcon:
    """Return the sign that leads down to what is closed, and up again."""
    sign = icon("chevron", theme)
    down = sign.pixmap(_SIGN)
    sign.addPixmap(down.transformed(QTransform().scale(1, -1)), state=QIcon.State.On)
    return sign

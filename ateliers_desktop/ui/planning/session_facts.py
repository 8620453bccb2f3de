# SPDX-License-Identifier: Apache-2.0
"""What is known of the selected session, and its lock."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ateliers_desktop.operations.explanations import violation_text
from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.scheduling.rules import Violation
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month, span


class SessionFacts(QWidget):
    """Shows one session in words, or how to choose one.

    Signals
    -------
    lock_wanted()
        The session's lock is to be closed, or opened if it is closed.
    """

    lock_wanted = Signal()

    def __init__(
        self, theme: Theme, translate: Translate, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._translate, self._language = theme, translate, language
        self.title = plain_label(role="title", wrap=True)
        self.facts = plain_label(role="muted", wrap=True)
        self.project = plain_label(role="muted", wrap=True)
        self.broken = plain_label(role="wrong", wrap=True)
        for label in (self.title, self.facts, self.project, self.broken):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lock = QPushButton()
        self.lock.clicked.connect(self._on_lock)

        buttons = QHBoxLayout()
        buttons.addWidget(self.lock)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in (self.title, self.facts, self.project, self.broken):
            layout.addWidget(label)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.show_none()

    def show_none(self) -> None:
        """Say how a session is chosen."""
        translate = self._translate
        self.facts.setText(
            translate("Session", "Choose a card on the board to read about its session here.")
        )
        for widget in (self.title, self.project, self.broken, self.lock):
            widget.hide()

    def show_session(
        self,
        session: Session,
        residency: Residency,
        schedule: Schedule,
        broken: tuple[Violation, ...],
        read_only: bool,
    ) -> None:
        """Show a session with the rules that it breaks."""
        translate = self._translate
        self.title.setText(f"{session.project} × {session.mentor}")
        self.facts.setText("\n".join(self._facts(session, residency, schedule)))
        project = residency.project(session.project)
        about = " · ".join(filter(None, (project.discipline, project.country, project.stage)))
        self.project.setText("\n".join(filter(None, (project.summary, about))))
        words = (violation_text(each, residency, translate) for each in broken)
        self.broken.setText("\n".join(f"• {each}" for each in words))
        self.lock.setText(
            translate("Session", "Unlock") if session.fixed else translate("Session", "Lock")
        )
        self.lock.setIcon(icon("unlock" if session.fixed else "lock", self._theme))
        self.lock.setEnabled(not read_only)
        for widget in (self.title, self.lock):
            widget.show()
        self.project.setVisible(bool(self.project.text()))
        self.broken.setVisible(bool(broken))

    def _facts(
        self, session: Session, residency: Residency, schedule: Schedule
    ) -> tuple[str, ...]:
        translate = self._translate
        area = residency.area(session.area).name(self._language)
        day = day_and_month(session.day, self._language)
        level = residency.mentor(session.mentor).level(session.area)
        return (
            translate("Session", "{area}, mentor's level {level} of 3").format(
                area=area, level=level
            ),
            f"{day[:1].upper()}{day[1:]}, {span(session.start, session.end)}",
            session.room or translate("Session", "No room"),
            self._of_need(session, residency, schedule),
        )

    def _of_need(self, session: Session, residency: Residency, schedule: Schedule) -> str:
        translate = self._translate
        alike = [
            each
            for each in schedule.standing
            if (each.project, each.area) == (session.project, session.area)
        ]
        number = 1 + next(at for at, each in enumerate(alike) if each.id == session.id)
        need = residency.project(session.project).need(session.area)
        if need is None:
            return translate("Session", "The project did not ask for this.")
        return translate(
            "Session", "Session {number} of {sessions}, need of priority {priority}"
        ).format(number=number, sessions=max(need.sessions, len(alike)), priority=need.priority)

    @Slot()
    def _on_lock(self) -> None:
        self.lock_wanted.emit()

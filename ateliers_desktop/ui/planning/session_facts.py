# SPDX-License-Identifier: Apache-2.0
"""What is known of the selected session, what can be done with it, what was done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ateliers_desktop.operations.edit_words import edit_text
from ateliers_desktop.operations.explanations import violation_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.progress import said_by
from ateliers_desktop.residency import Residency, Schedule, Session
from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.header import ActionButton
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.planning.need_progress import NeedProgress
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.countries import country_name
from ateliers_desktop.words.dates import day_and_month, span
from ateliers_desktop.words.joining import joined
from ateliers_desktop.words.stages import stage_name

_MOST_EDITS = 6


class SessionFacts(QWidget):
    """Shows one session in words with what can be done about it, or how to choose one."""

    def __init__(
        self,
        theme: Theme,
        translate: Translate,
        language: str,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._translate, self._language = theme, translate, language
        self.title = plain_label(role="title", wrap=True)
        self.facts = plain_label(role="muted", wrap=True)
        self.project = plain_label(role="muted", wrap=True)
        self.broken = plain_label(role="wrong", wrap=True)
        for label in (self.title, self.facts, self.project, self.broken):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.history_head = plain_label(translate("Session", "What was done with it"), "strong")
        self.history = plain_label(role="small", wrap=True)
        self.lock = QPushButton()
        self.lock.clicked.connect(actions.lock.trigger)
        self.move_to = ActionButton(actions.move_to)
        self.take_off = ActionButton(actions.take_off)
        self.held = ActionButton(actions.held)
        self._buttons = (self.move_to, self.lock, self.take_off, self.held)
        self.progress = NeedProgress(translate, language, actions, self)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for at, button in enumerate(self._buttons):
            buttons.addWidget(button, at // 2, at % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in (self.title, self.facts, self.project, self.broken):
            layout.addWidget(label)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        layout.addSpacing(4)
        layout.addWidget(self.progress)
        layout.addSpacing(4)
        layout.addWidget(self.history_head)
        layout.addWidget(self.history)
        self.show_none()

    def show_none(self) -> None:
        """Say how a session is chosen."""
        translate = self._translate
        self.facts.setText(
            translate("Session", "Choose a card on the board to read about its session here.")
        )
        for widget in (
            *(self.title, self.project, self.broken, *self._buttons),
            *(self.history_head, self.history, self.progress),
        ):
            widget.hide()

    def show_several(self, programme: Programme, sessions: Sequence[Session]) -> None:
        """Say that several sessions are chosen; what is done is done with all of them."""
        self.show_none()
        count = len(sessions)
        self.facts.setText(self._translate("Session", "%n sessions are chosen.", n=count))
        self.progress.show_needs(programme, sessions)
        for button in self._buttons:
            button.setVisible(button is not self.move_to)
        self.lock.setText(self._translate("Session", "Lock"))

    def show_session(self, programme: Programme, session: Session) -> None:
        """Show a session with the rules that it breaks and what was done with it."""
        translate = self._translate
        residency = programme.residency.told_in(self._language)
        broken = tuple(
            each
            for each in programme.violations()
            if any(one.id == session.id for one in each.sessions)
        )
        self.title.setText(f"{session.project} × {session.mentor}")
        self.facts.setText("\n".join(self._facts(session, residency, programme.schedule)))
        project = residency.project(session.project)
        country = country_name(project.country, self._language)
        about = joined(
            (project.discipline, country, stage_name(project.stage, self._language)),
            self._language,
        )
        self.project.setText("\n".join(filter(None, (project.summary, about))))
        words = (violation_text(each, residency, translate) for each in broken)
        self.broken.setText("\n".join(f"• {each}" for each in words))
        self.lock.setText(
            translate("Session", "Unlock") if session.fixed else translate("Session", "Lock")
        )
        self.lock.setIcon(icon("unlock" if session.fixed else "lock", self._theme))
        self.lock.setEnabled(not programme.read_only)
        for widget in (self.title, *self._buttons):
            widget.show()
        self._show_history(programme, session)
        self.progress.show_needs(programme, (session,))
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
            translate("Session", "{day}, {time}").format(
                day=f"{day[:1].upper()}{day[1:]}", time=span(session.start, session.end)
            ),
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

    def _show_history(self, programme: Programme, session: Session) -> None:
        """Show the latest edits that touched a session, the newest first."""
        areas = programme.residency.areas
        told = [
            f"{each.made_at:%d/%m %H:%M} · "
            f"{edit_text(each.edit, self._language, self._translate, areas)}"
            for each in programme.undo_steps
            if any(one.id == session.id for one in (*each.edit.before, *each.edit.after))
            or any(
                (said.project, said.area) == (session.project, session.area)
                for said in said_by(each.edit)
            )
        ]
        self.history.setText("\n".join(told[:_MOST_EDITS]))
        for widget in (self.history_head, self.history):
            widget.setVisible(bool(told))

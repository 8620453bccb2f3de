# SPDX-License-Identifier: Apache-2.0
"""How far the need of the chosen session is: to be read, and to be said by mouse and key."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.progress import still_planned
from ateliers_desktop.residency import Need, NeedState, Session
from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.header import segments
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate


class NeedProgress(QWidget):
    """Three buttons that are the actions of the menu, and what follows from what they say."""

    def __init__(
        self, translate: Translate, language: str, actions: WindowActions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._translate, self._language, self._actions = translate, language, actions
        self.head = plain_label(role="strong", wrap=True)
        self.states = segments(actions.need_states)
        self.states.setProperty("compact", True)
        for button in self.states.findChildren(QToolButton):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.states.setAccessibleName(translate("Session", "How far the need is"))
        self.follows = plain_label(role="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in (self.head, self.states, self.follows):
            column.addWidget(each)

    def show_needs(self, programme: Programme, sessions: Sequence[Session]) -> None:
        """Show how far the needs of the chosen sessions are; nothing if there are none."""
        needs = [
            (each, need)
            for each in sessions
            if (need := programme.residency.project(each.project).need(each.area)) is not None
        ]
        states = {need.state for _, need in needs}
        for action in self._actions.need_states:
            action.setChecked(states == {action.data()})
        self.setVisible(bool(needs))
        if not needs:
            return
        areas = {need.area for _, need in needs}
        name = (
            programme.residency.told_in(self._language).area(areas.pop()).name(self._language)
            if len(areas) == 1
            else ""
        )
        named = self._translate("Session", "How far the need is: {area}").format(area=name)
        self.head.setText(named if name else self._translate("Session", "How far the needs are"))
        text = self._follows(programme, *needs[0]) if len(needs) == 1 else ""
        self.follows.setText(text)
        self.follows.setVisible(bool(text))

    def _follows(self, programme: Programme, session: Session, need: Need) -> str:
        """Say what the next proposal makes of it."""
        translate = self._translate
        if need.state is NeedState.MORE:
            waiting = need.requests - programme.schedule.placed()[session.project, need.area]
            if waiting > 0:
                return translate("Session", "%n sessions more wait to be placed.", n=waiting)
        if need.state is NeedState.MET:
            planned = len(still_planned(programme.schedule, session.project, need.area))
            if planned:
                return translate(
                    "Session",
                    "%n sessions of it are still planned: until the next proposal, or until they "
                    "are taken off.",
                    n=planned,
                )
        return ""

# SPDX-License-Identifier: Apache-2.0
"""The needs of a project: a card each, and a button that adds one in an area not asked for yet."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Need, Project
from ateliers_desktop.ui.plain_text import menu_text, plain_label
from ateliers_desktop.ui.projects.need_card import NeedCard
from ateliers_desktop.ui.projects.need_facts import facts_of_needs
from ateliers_desktop.ui.projects.project_rows import needs_placed
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class NeedsEditor(QWidget):
    """Shows the needs in the project's order.

    Signals
    -------
    looked_at(object, object, str), wanted(object, object, str)
        The card that asks (None for the button), the needs as they would become, and the
        attribute that changes: to be checked, to be stored.
    remedy_wanted(object), session_wanted(object), take_off_wanted(object), grown()
        As the cards have them.
    """

    looked_at = Signal(object, object, str)
    wanted = Signal(object, object, str)
    remedy_wanted = Signal(object)
    session_wanted = Signal(object)
    take_off_wanted = Signal(object)
    grown = Signal()

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self._theme, self._translate, self._language = theme, translate, language
        self._needs: tuple[Need, ...] = ()
        self.cards: list[NeedCard] = []
        self.count = plain_label(role="count")
        self.none = plain_label(role="muted", wrap=True)
        self.add = QPushButton(translate("Projects", "Add a need"))
        self.menu = QMenu(self.add)
        self.menu.triggered.connect(self._on_add)
        self.add.setMenu(self.menu)
        self.add.setProperty("menu", True)
        head = QHBoxLayout()
        head.addWidget(plain_label(translate("Projects", "Needs"), "strong"))
        head.addStretch(1)
        head.addWidget(self.count)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 6)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.none)
        whole.addLayout(self._column)
        whole.addLayout(foot)

    def show_needs(self, programme: Programme, project: Project, *, fresh: bool) -> None:
        """Show the needs of a project; cards that are open stay so for the same project."""
        shown = facts_of_needs(programme, project, self._language, self._translate)
        moved = len(self._needs) != len(project.needs)
        self._needs = project.needs
        self._fit_cards(len(shown))
        for card, facts in zip(self.cards, shown, strict=False):
            others = tuple(each for each in self._needs if each is not facts.need)
            other = card.need is None or (moved and card.need.area != facts.need.area)
            card.show_facts(
                facts,
                programme.residency,
                others,
                fresh=fresh or other,
                locked=programme.read_only,
            )
        there, asked = needs_placed(project, programme.schedule.placed())
        text = self._translate("Projects", "{placed} of {asked} placed")
        self.count.setText(text.format(placed=there, asked=asked))
        self.count.setVisible(bool(shown))
        self._offer_areas(programme)

    def settle(self) -> None:
        """Store what is being typed."""
        for each in self.cards:
            if each.details is not None and each.isVisibleTo(self):
                each.details.settle()

    def _fit_cards(self, count: int) -> None:
        while len(self.cards) < count:
            card = NeedCard(self._theme, self._translate, self._language)
            card.looked_at.connect(self._on_looked_at)
            card.wanted.connect(self._on_wanted)
            card.removed.connect(self._on_removed)
            card.remedy_wanted.connect(self.remedy_wanted)
            card.session_wanted.connect(self.session_wanted)
            card.take_off_wanted.connect(self.take_off_wanted)
            card.grown.connect(self.grown)
            self._column.addWidget(card)
            self.cards.append(card)
        for at, card in enumerate(self.cards):
            card.setVisible(at < count)
            if at >= count:
                card.open.setChecked(False)

    def _offer_areas(self, programme: Programme) -> None:
        asked = {each.area for each in self._needs}
        areas = [each for each in programme.residency.areas if each.code not in asked]
        self.menu.clear()
        for each in areas:
            action = self.menu.addAction(menu_text(each.name(self._language)))
            action.setData(each.code)
        self.add.setEnabled(bool(areas) and not programme.read_only)
        self.none.setVisible(not self._needs)
        self.none.setText(
            self._translate("Projects", "This project asks for nothing yet: add what it needs.")
            if programme.residency.areas
            else self._translate("Projects", "Needs are asked for by area: add areas first.")
        )

    def _with(self, card: NeedCard, need: Need) -> tuple[Need, ...]:
        """Return the needs with that of a card as it becomes; those after it follow its area."""
        old = card.need
        becoming = []
        for each in self._needs:
            if each is old:
                becoming.append(need)
            elif old is not None and each.after == old.area:
                becoming.append(replace(each, after=need.area))
            else:
                becoming.append(each)
        return tuple(becoming)

    @Slot(object, object, str)
    def _on_looked_at(self, card: NeedCard, need: Need, attribute: str) -> None:
        self.looked_at.emit(card, self._with(card, need), attribute)

    @Slot(object, object, str)
    def _on_wanted(self, card: NeedCard, need: Need, attribute: str) -> None:
        self.wanted.emit(card, self._with(card, need), attribute)

    @Slot(object)
    def _on_removed(self, card: NeedCard) -> None:
        gone = card.need
        if gone is None:
            return
        kept = (each for each in self._needs if each is not gone)
        needs = (replace(each, after="") if each.after == gone.area else each for each in kept)
        card.open.setChecked(False)
        self.wanted.emit(None, tuple(needs), "needs")

    @Slot(QAction)
    def _on_add(self, action: QAction) -> None:
        self.wanted.emit(None, (*self._needs, Need(area=action.data())), "needs")

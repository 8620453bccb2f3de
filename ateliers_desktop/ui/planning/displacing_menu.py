# SPDX-License-Identifier: Apache-2.0
"""What is to become of a session in whose place another is put down."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ateliers_desktop.operations.hand import Axis, Drop, Hand
from ateliers_desktop.residency import Edit, EditKind
from ateliers_desktop.ui.plain_text import menu_text
from ateliers_desktop.words import Translate


@dataclass(frozen=True, slots=True)
class PutDown:
    """Something was put down: the edit to be made.

    Attributes
    ----------
    take_next
        Whether the session that gave way is taken in hand then.
    """

    edit: Edit
    take_next: bool = False


class DisplacingMenu(QMenu):
    """Offers to swap, to put the other aside, or to go on with it in the hand.

    Signals
    -------
    chosen(object)
        A PutDown.
    """

    chosen = Signal(object)

    def __init__(
        self, hand: Hand, drop: Drop, axis: Axis, translate: Translate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._hand, self._translate = hand, translate
        names = ", ".join(each.project for each in drop.displaced)
        aside = replace(hand.put_down(drop), kind=EditKind.SWAP)
        swap = hand.swap(axis, drop)
        if swap is not None:
            self._offer(translate("Drop", "Swap with {project}"), names, swap)
        self._offer(translate("Drop", "Take {project} off the board"), names, aside)
        if len(drop.displaced) == 1:
            go_on = translate("Drop", "Take {project} off, and go on with it in hand")
            self._offer(go_on, names, aside, take_next=True)
        self.addSeparator()
        self.addAction(translate("Drop", "Leave everything as it is"))
        self.triggered.connect(self._on_triggered)
        self.setActiveAction(self.actions()[0])

    def _offer(self, text: str, project: str, edit: Edit, *, take_next: bool = False) -> None:
        broken = len(self._hand.broken_by(edit))
        said = text.format(project=project)
        if broken:
            count = self._translate("Drop", "breaks %n rules", n=broken)
            said = f"{said} ({count})"
        action = self.addAction(menu_text(said))
        action.setData((edit, take_next))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        if action.data() is not None:
            edit, take_next = action.data()
            self.chosen.emit(PutDown(edit, take_next))

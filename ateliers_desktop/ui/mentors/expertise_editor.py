# SPDX-License-Identifier: Apache-2.0
"""What a mentor can give: areas with a level each, and a button that adds one."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.residency import Expertise, Residency
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import menu_text, plain_label, plain_tool_tip
from ateliers_desktop.ui.records.choice_fields import Dots
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate


class ExpertiseEditor(QWidget):
    """A line for each area.

    Signals
    -------
    wanted(object)
        A tuple of Expertise, in the place of those shown.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self._theme, self._translate, self._language = theme, translate, language
        self._shown: tuple[Expertise, ...] = ()
        self.lines: list[ExpertiseLine] = []
        self.none = plain_label(role="muted", wrap=True)
        self.add = QPushButton(translate("Mentors", "Add an area"))
        self.menu = QMenu(self.add)
        self.menu.triggered.connect(self._on_add)
        self.add.setMenu(self.menu)
        self.add.setProperty("menu", True)
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(8, 4, 8, 4)
        self._column.setSpacing(0)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 6)
        whole.setSpacing(8)
        whole.addWidget(plain_label(translate("Mentors", "Expertise"), "strong"))
        whole.addWidget(self.none)
        whole.addWidget(self._frame)
        whole.addLayout(foot)

    def show_expertises(
        self, expertises: tuple[Expertise, ...], residency: Residency, *, locked: bool
    ) -> None:
        """Show areas with their levels; locked ones cannot be changed."""
        self._shown = expertises
        names = {each.code: each.name(self._language) for each in residency.areas}
        while len(self.lines) < len(expertises):
            line = ExpertiseLine(self._theme, self._translate)
            line.level_wanted.connect(self._on_level)
            line.removed.connect(self._on_removed)
            self._column.addWidget(line)
            self.lines.append(line)
        for at, line in enumerate(self.lines):
            line.setVisible(at < len(expertises))
            if at < len(expertises):
                each = expertises[at]
                line.show_level(names.get(each.area, each.area), each.level)
                line.setEnabled(not locked)
        self._frame.setVisible(bool(expertises))
        self._offer(names, locked=locked)

    def _offer(self, names: dict[str, str], *, locked: bool) -> None:
        there = {each.area for each in self._shown}
        left = {code: name for code, name in names.items() if code not in there}
        self.menu.clear()
        for code, name in left.items():
            self.menu.addAction(menu_text(name)).setData(code)
        self.add.setEnabled(bool(left) and not locked)
        self.none.setVisible(not self._shown)
        self.none.setText(
            self._translate("Mentors", "No area yet: without one, no session can be given.")
            if names
            else self._translate("Mentors", "Areas come first: add them under Expertise.")
        )

    @Slot(QAction)
    def _on_add(self, action: QAction) -> None:
        self.wanted.emit((*self._shown, Expertise(area=action.data())))

    @Slot(object, int)
    def _on_level(self, line: "ExpertiseLine", level: int) -> None:
        at = self.lines.index(line)
        self.wanted.emit(
            tuple(
                replace(each, level=level) if each is self._shown[at] else each
                for each in self._shown
            )
        )

    @Slot(object)
    def _on_removed(self, line: "ExpertiseLine") -> None:
        at = self.lines.index(line)
        self.wanted.emit((*self._shown[:at], *self._shown[at + 1 :]))


class ExpertiseLine(QWidget):
    """One area: its name, its level as dots, and a button that takes it away.

    Signals
    -------
    level_wanted(object, int)
        The line itself, and the level.
    removed(object)
        The line itself.
    """

    level_wanted = Signal(object, int)
    removed = Signal(object)

    def __init__(self, theme: Theme, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self.name = plain_label(wrap=True)
        self.dots = Dots(theme, "", least=0)
        self.dots.valueChanged.connect(self._on_level)
        self.remove = QToolButton()
        self.remove.setProperty("role", "quiet")
        self.remove.setIcon(icon("delete", theme))
        self.remove.setIconSize(QSize(16, 16))
        self.remove.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addSpacing(2)
        row.addWidget(self.name, 1)
        row.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.remove)

    def show_level(self, name: str, level: int) -> None:
        """Show an area and the level in it."""
        translate = self._translate
        self.name.setText(name)
        self.dots.blockSignals(True)
        self.dots.setValue(level)
        self.dots.blockSignals(False)
        self.dots.setAccessibleName(translate("Mentors", "Level in {area}").format(area=name))
        self.dots.setToolTip(translate("Mentors", "Level {level} of 3").format(level=level))
        remove = translate("Mentors", "Remove {area}").format(area=name)
        self.remove.setAccessibleName(remove)
        self.remove.setToolTip(plain_tool_tip(remove))

    @Slot(int)
    def _on_level(self, level: int) -> None:
        self.level_wanted.emit(self, level)

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self)

# SPDX-License-Identifier: Apache-2.0
"""What was done last, by the code's own names, so that a report of a bug can tell it.

Texts from the screen are not kept: "Undo: move …" bears names, and a recent file a path.
"""

import re
from collections import deque

from PySide6.QtCore import QObject, QSignalMapper, Slot
from PySide6.QtGui import QAction

_KEPT = 50
_LATEST: deque[str] = deque(maxlen=_KEPT)
_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,39}( [a-z0-9_.-]{1,40})?")
"""A word of the code, or two, as in "edit move": never a sentence, never a person's name."""


def note_action(name: str) -> None:
    """Remember something that was done, by one or two words of the code.

    Raises
    ------
    ValueError
        If it does not look like words of the code.
    """
    if not _NAME.fullmatch(name):
        raise ValueError("an action is noted by words of the code alone")
    _LATEST.append(name)


def latest_actions() -> tuple[str, ...]:
    """Return what was noted, the latest at the end."""
    return tuple(_LATEST)


class ActionNotes(QSignalMapper):
    """Notes each of an object's actions when it is triggered, by the name of its attribute."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._watched: set[QAction] = set()
        named = vars(owner).items()
        for name, action in (each for each in named if isinstance(each[1], QAction)):
            self._watch(action, name)
        for name, actions in (each for each in named if isinstance(each[1], tuple)):
            for at, action in enumerate(actions):
                if isinstance(action, QAction):
                    self._watch(action, f"{name}.{at}")
        self.mappedString.connect(self._on_triggered)

    def _watch(self, action: QAction, name: str) -> None:
        """Watch an action by the first name found for it: that of its own before a group's."""
        if action not in self._watched:
            self._watched.add(action)
            self.setMapping(action, name.lstrip("_"))
            action.triggered.connect(self.map)

    @Slot(str)
    def _on_triggered(self, name: str) -> None:
        note_action(name)

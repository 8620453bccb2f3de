# SPDX-License-Identifier: Apache-2.0
"""All keys of the window, read from its menus, so that no list of them can be wrong."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ateliers_desktop.residency import fold
from ateliers_desktop.ui.actions import BARE_TEXT

_MNEMONIC = re.compile(r"&(.)")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyGroup:
    """Keys that belong together: a heading, and what is done by which keys."""

    title: str
    keys: tuple[tuple[str, str], ...]

    def filtered(self, words: str) -> "KeyGroup":
        """Return what of the group has some words in it; all of it if they are in its title."""
        wanted = fold(words)
        if wanted in fold(self.title):
            return self
        kept = tuple(each for each in self.keys if wanted in fold(" ".join(each)))
        return KeyGroup(title=self.title, keys=kept)


def key_groups(menus: Iterable[QAction]) -> tuple[KeyGroup, ...]:
    """Return a group for each menu that has keys in it; a key stands where it comes first.

    Parameters
    ----------
    menus
        The actions of a menu bar, each of which opens a menu.
    """
    seen: set[int] = set()
    groups = []
    for action in menus:
        keys = []
        for each in _below(action):
            if id(each) not in seen and each.shortcuts():
                seen.add(id(each))
                keys.append((plain_text(each), _keys_of(each)))
        groups.append(KeyGroup(title=plain_text(action), keys=tuple(keys)))
    return tuple(group for group in groups if group.keys)


def plain_text(action: QAction) -> str:
    """Return what an action is called, without the sign for a key and the dots of a dialog."""
    text = str(action.property(BARE_TEXT) or action.text())
    return _MNEMONIC.sub(r"\1", text).rstrip("….")


def as_text(groups: Iterable[KeyGroup]) -> str:
    """Return groups as lines of text, what is done and its keys with a tab between."""
    blocks = (
        "\n".join([group.title, *(f"{text}\t{keys}" for text, keys in group.keys)])
        for group in groups
    )
    return "\n\n".join(blocks) + "\n"


def _below(action: QAction) -> Iterator[QAction]:
    """Yield the actions of a menu and of the menus in it, or the action itself."""
    menu = action.menu()
    if not isinstance(menu, QMenu):
        yield action
        return
    for each in menu.actions():
        if not each.isSeparator():
            yield from _below(each)


def _keys_of(action: QAction) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(form) for keys in action.shortcuts())

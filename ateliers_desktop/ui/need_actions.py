# SPDX-License-Identifier: Apache-2.0
"""The actions that say how far the need of a session is."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QActionGroup

from ateliers_desktop.residency import NeedState
from ateliers_desktop.words import Translate


def need_actions(
    translate: Translate,
    action: Callable[[str, str], QAction],
    group: Callable[[Iterable[QAction]], tuple[QAction, ...]],
) -> tuple[QAction, ...]:
    """Return an action for each state, its data the NeedState; one or none of them is checked.

    Parameters
    ----------
    action, group
        Make an action of a text and its keys, and a group of several.
    """
    names = {
        NeedState.OPEN: (translate("Menu", "Need &open"), "Ctrl+Shift+O"),
        NeedState.MET: (translate("Menu", "Need m&et"), "Ctrl+Shift+H"),
        NeedState.MORE: (translate("Menu", "More &needed"), "Ctrl+Shift+M"),
    }
    short = {
        NeedState.OPEN: translate("Menu", "Open"),
        NeedState.MET: translate("Menu", "Met"),
        NeedState.MORE: translate("Menu", "More needed"),
    }
    found = []
    for state, (name, keys) in names.items():
        found.append(action(name, keys))
        found[-1].setIconText(short[state])
        found[-1].setData(state)
    actions = group(found)
    # Where no session is chosen, none of them is true.
    actions[0].actionGroup().setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
    return actions

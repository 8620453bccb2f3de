# SPDX-License-Identifier: Apache-2.0
"""How far a need is, in a word."""

from ateliers_desktop.residency import NeedState
from ateliers_desktop.words import Translate


def state_text(state: NeedState, translate: Translate) -> str:
    """Return how far a need is: "met"."""
    texts = {
        NeedState.OPEN: translate("Progress of needs", "open"),
        NeedState.MET: translate("Progress of needs", "met"),
        NeedState.MORE: translate("Progress of needs", "more needed"),
    }
    return texts[state]

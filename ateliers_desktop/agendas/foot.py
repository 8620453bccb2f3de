# SPDX-License-Identifier: Apache-2.0
"""The foot of a page: a line for its reader, as of when it is, and which page of how many."""

from ateliers_desktop.agendas.fitting import fit
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import muted

FOOT_HEIGHT = 24.0
"""What a foot takes of a page, the space above it included."""
_FOOT = muted(9)
_SPACE = 26.0


def draw_foot(page: Page, margin: float, text: str, version: str, number: str) -> None:
    """Draw the foot on the lower margin; what is too long of its text is cut."""
    baseline, width = page.height - margin, page.width - 2 * margin
    far = f"{version} · {number}"
    room = width - line_width(far, _FOOT) - _SPACE
    for line in fit(text, _FOOT, room, 1):
        page.text(margin, baseline, line, _FOOT)
    page.text(page.width - margin, baseline, far, _FOOT, Anchor.END)

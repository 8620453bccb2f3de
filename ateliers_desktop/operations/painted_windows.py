# SPDX-License-Identifier: Apache-2.0
"""When somebody or a room is not available, after a stroke was painted over the week."""

from collections.abc import Iterable

from ateliers_desktop.residency import Slot, Window
from ateliers_desktop.scheduling.changes import without_gap


def painted(
    windows: tuple[Window, ...], slots: Iterable[Slot], *, available: bool
) -> tuple[Window, ...]:
    """Return the windows after some slots were painted, in order of time.

    What is made available is cut out; what is made unavailable is added, one with all that it
    touches.
    """
    for slot in slots:
        stretch = Window(start=slot.start, end=slot.end)
        windows = (without_gap if available else _with_stretch)(windows, stretch)
    return tuple(sorted(windows, key=lambda each: (each.start, each.end)))


def _with_stretch(windows: tuple[Window, ...], stretch: Window) -> tuple[Window, ...]:
    touching = [
        each for each in windows if each.start <= stretch.end and stretch.start <= each.end
    ]
    apart = [each for each in windows if each not in touching]
    whole = Window(
        start=min(each.start for each in (*touching, stretch)),
        end=max(each.end for each in (*touching, stretch)),
    )
    return (*apart, whole)

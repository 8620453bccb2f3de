# SPDX-License-Identifier: Apache-2.0
"""How the commands speak: results on standard output, progress and complaints beside it."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tqdm import tqdm

from ateliers_desktop.progress import OnProgress, Progress

_PATIENCE = 1.0


def say(line: str) -> None:
    """Print a line of the result."""
    print(line)


def complain(line: str) -> None:
    """Print a line for whoever has something to mend."""
    print(line, file=sys.stderr)


@contextmanager
def progress_bar() -> Iterator[OnProgress]:
    """Show a bar on a terminal's standard error for work that takes longer than a second."""
    begun = time.monotonic()
    bars: list[tqdm] = []

    def show(progress: Progress) -> None:
        if not bars and time.monotonic() - begun < _PATIENCE:
            return
        if not bars:
            bars.append(tqdm(leave=False, file=sys.stderr, dynamic_ncols=True, disable=None))
        bars[0].total, bars[0].n = progress.total, progress.done
        bars[0].set_description_str(progress.subject or progress.step)

    try:
        yield show
    finally:
        for bar in bars:
            bar.close()

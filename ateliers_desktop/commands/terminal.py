# SPDX-License-Identifier: Apache-2.0
"""How the commands speak: results on standard output, progress and complaints beside it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tqdm import tqdm

from ateliers_desktop.progress import OnProgress, Progress

_DELAY = 1.0


def say(line: str) -> None:
    """Print a line of the result."""
    print(line)


def complain(line: str) -> None:
    """Print a line for whoever has something to mend."""
    print(line, file=sys.stderr)


@contextmanager
def progress_bar() -> Iterator[OnProgress]:
    """Show a bar on standard error for work that takes longer than a second."""
    with tqdm(delay=_DELAY, leave=False, file=sys.stderr, dynamic_ncols=True) as bar:

        def show(progress: Progress) -> None:
            bar.total = progress.total
            bar.n = progress.done
            bar.set_description_str(progress.subject or progress.step, refresh=False)
            bar.refresh() if bar.n else bar.update(0)

        yield show

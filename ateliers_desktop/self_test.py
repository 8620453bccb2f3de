# SPDX-License-Identifier: Apache-2.0
"""``--self-test``: the program tries on the sample, where it was installed, all that it does.

Nothing of the user's is read or written; all happens in a folder that goes away afterwards.
"""

import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ateliers_desktop import __version__
from ateliers_desktop.words import LANGUAGES, translations

_SECONDS = 20.0
"""How long the search for a schedule may take."""
_FILE = "Résidence d’essai — إقامة.ateliers"


class ShortcomingError(Exception):
    """Something is not as it has to be; says what."""


def main() -> int:
    """Try everything in its order, a line each; 1 at the first that fails, 0 if none does."""
    # Whoever starts this looks at its lines, not at windows.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.stdout is not None:
        # A bare system has no language set; these lines are UTF-8 wherever they go.
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(f"Ateliers Desktop {__version__}, self-test", flush=True)
    with tempfile.TemporaryDirectory(prefix="ateliers self-test é ") as name:
        folder = Path(name)
        file = folder / _FILE
        steps: tuple[tuple[str, Callable[[], str]], ...] = (
            ("licences", _licences),
            ("import", lambda: _import(file)),
            ("schedule", lambda: _schedule(file)),
            ("audit", lambda: _audit(file)),
            ("print", lambda: _print(file, folder)),
            ("window", lambda: _window(file, folder)),
        )
        for step, work in steps:
            begun = time.monotonic()
            try:
                found = work()
            except Exception:
                print(f"FAILED  {step}\n{traceback.format_exc()}", flush=True)
                return 1
            print(f"ok  {step:<9} {found} ({time.monotonic() - begun:.1f} s)", flush=True)
    print("self-test passed", flush=True)
    return 0


def _licences() -> str:
    from ateliers_desktop.operations.licences import licence_text, parts

    known = parts()
    bare = [each.name for each in known if not licence_text(each.name)]
    if bare:
        raise ShortcomingError(f"no text of the licence of {', '.join(bare)}")
    return f"{len(known)} parts, each with its text"


def _import(file: Path) -> str:
    from ateliers_desktop.operations.importing import create_sample

    residency = create_sample(file, translations("fr")).residency
    return f"{len(residency.projects)} projects, {len(residency.mentors)} mentors"


def _schedule(file: Path) -> str:
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.operations.proposing import ProposalOptions, adopt, propose

    wanted = ProposalOptions(seconds=_SECONDS)
    with Programme.open(file) as programme:
        proposal = propose(
            programme.residency, programme.schedule, wanted, lambda _: None, threading.Event()
        )
        adopt(programme, proposal)
        placed = len(programme.schedule.standing)
    if not placed:
        raise ShortcomingError("no session was placed")
    return f"{placed} sessions placed"


def _audit(file: Path) -> str:
    from ateliers_desktop.operations.programme import Programme

    with Programme.open(file, read_only=True) as programme:
        broken = programme.violations()
    if broken:
        raise ShortcomingError(f"rules are broken: {', '.join(each.rule for each in broken)}")
    return "no rule broken"


def _print(file: Path, folder: Path) -> str:
    from ateliers_desktop.operations.printing import Kind, build_documents, print_documents
    from ateliers_desktop.operations.programme import Programme

    with Programme.open(file, read_only=True) as programme:
        residency, schedule = programme.residency, programme.schedule
        notebook = programme.notebook
    counts = []
    for language in LANGUAGES:
        documents = [
            document
            for kind in Kind
            for document in build_documents(
                residency, schedule, kind, language, None, notebook=notebook
            )
        ]
        # Each is read back and checked as it is written.
        written = print_documents(documents, folder / language)
        if not written:
            raise ShortcomingError(f"nothing was printed in {language}")
        counts.append(f"{len(written)} {language}")
    return f"documents: {', '.join(counts)}"


def _window(file: Path, folder: Path) -> str:
    from ateliers_desktop.app import open_window
    from ateliers_desktop.ui.settings import Settings
    from ateliers_desktop.ui.window_check import (
        blank_rooms,
        complaints,
        draws_page,
        hears_a_second_start,
    )

    with complaints() as warned:
        window = open_window(file, Settings.in_file(folder / "settings.ini"))
        with _closed_afterwards(window.close):
            if window.programme is None:
                raise ShortcomingError("the file was not opened")
            for language in LANGUAGES:
                window.language_wanted.emit(language)
                if blank := blank_rooms(window):
                    raise ShortcomingError(f"in {language} nothing is seen in {', '.join(blank)}")
    if warned:
        raise ShortcomingError(f"Qt says: {', '.join(dict.fromkeys(warned))}")
    if not draws_page(next((folder / LANGUAGES[0]).glob("*.pdf"))):
        raise ShortcomingError("a printed page cannot be shown")
    if not hears_a_second_start(folder):
        raise ShortcomingError("a second start is not heard")
    return f"all rooms in {len(LANGUAGES)} languages, a printed page, a second start heard"


@contextmanager
def _closed_afterwards(close: Callable[[], object]) -> Iterator[None]:
    try:
        yield
    finally:
        close()

# SPDX-License-Identifier: Apache-2.0
"""Promise 10: how long the window does not answer while it opens, imports, searches and prints.

``python -m promises.freezes FOLDER [broken]`` works in a real window. A clock beats every few
milliseconds in its thread; for each step the longest time between two beats is printed, and how
long the thread itself worked between two beats, which other programs cannot lengthen.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from promises.outcome import Harness, Outcome, Scale
from promises.window_process import told_by

AIM = 100.0
"""Milliseconds for which the window's thread may work at a stretch."""
FROZEN = 1000.0
"""Milliseconds of work at a stretch after which a step counts as lost."""
_BEAT = 4


class Heart:
    """Beats in the window's thread; keeps the longest silence, and the longest work, in ms."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.silence = self.work = self._last = self._worked = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.silence = max(self.silence, 1000 * (now - self._last))
        self.work = max(self.work, 1000 * (worked - self._worked))
        self._last, self._worked = now, worked

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Measure what is done meanwhile, and what that leaves to be painted."""
        self.silence = self.work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start(_BEAT)
        yield
        settle(0.2)
        self._beat()
        self._timer.stop()


def settle(seconds: float) -> None:
    """Let the window live for some time."""
    wait(lambda: False, seconds)


def wait(until: Callable[[], object], seconds: float = 60.0) -> None:
    """Let the window live until something holds, or the time is over."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    ends = time.perf_counter() + seconds
    while not until() and time.perf_counter() < ends:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def steps(window: Any, sample: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what is done, each a name and the doing of it."""
    from ateliers_desktop.operations.session_edits import lock
    from ateliers_desktop.resource_files import resource
    from ateliers_desktop.ui.places import RoomId

    entrance = window.entrance

    def opening() -> None:
        entrance.open(sample)
        wait(lambda: not entrance.busy and window.programme is not None)

    def importing() -> None:
        entrance.look_at(resource("sample", "rabat-2025.xlsx"))
        wait(lambda: entrance.dialog is not None and entrance.dialog.reading is not None, 20)
        settle(0.5)
        entrance.dialog.reject()

    def searching() -> None:
        window.actions_.propose.trigger()
        dialog = window.proposals.dialog
        dialog.ask.search.click()
        settle(5)
        window.proposals.finish()

    def printing() -> None:
        window.enter(RoomId.PRINTING)
        settle(2)

    def editing() -> None:
        window.apply(lock((window.programme.schedule.sessions[0],)))
        window.undo()

    def backing_up() -> None:
        clock = window.keeping.clock
        clock.edited()
        clock.now = lambda: 10.0**9
        clock.look()
        wait(lambda: clock._job is None, 20)

    yield "opening a file", opening
    yield "an edit and its undo", editing
    yield "a backup", backing_up
    for room in RoomId:
        if room is not RoomId.PRINTING:
            yield f"entering {room} first", lambda wanted=room: window.enter(wanted)
    yield "drawing pages to print", printing
    yield "reading a workbook", importing
    yield "searching for five seconds", searching


def measure(folder: Path, broken: bool) -> dict[str, tuple[float, float]]:
    """Return the longest silence and the longest work of each step in milliseconds."""
    from PySide6.QtCore import QSettings

    from ateliers_desktop.app import open_window
    from ateliers_desktop.operations.importing import create_sample
    from ateliers_desktop.ui.settings import Settings
    from ateliers_desktop.words import translations

    sample = folder / "sample.ateliers"
    create_sample(sample, translations("fr"))
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = open_window(None, Settings(store))
    window.resize(1440, 900)
    window.show()
    heart, found = Heart(), {}
    if broken:
        with heart.watching():
            ends = time.thread_time() + FROZEN / 1000 + 0.2
            while time.thread_time() < ends:
                pass
        return {"broken": (heart.silence, heart.work)}
    window.warm_up()
    with heart.watching():
        settle(6)
    found["loading and building the rooms while nothing is done"] = (heart.silence, heart.work)
    with heart.watching():
        settle(1)
    found["nothing at all"] = (heart.silence, heart.work)
    for name, work in steps(window, sample):
        with heart.watching():
            work()
        found[name] = (heart.silence, heart.work)
    window.close()
    return found


def _measured(folder: Path, *more: str) -> dict[str, tuple[float, float]]:
    folder.mkdir()
    found: dict[str, tuple[float, float]] = told_by(
        "promises.freezes", folder, str(folder), *more, seconds=300
    )
    return found


def _run(scale: Scale, folder: Path) -> Outcome:
    runs = [_measured(folder / str(run)) for run in range(scale.of(1, 3))]
    best = {name: tuple(min(run[name][at] for run in runs) for at in (0, 1)) for name in runs[0]}
    broken = _measured(folder / "broken", "broken")
    told = [f"{name} {work:.0f} ({silence:.0f})" for name, (silence, work) in best.items()]
    over = sum(work > AIM for _, work in best.values())
    return Outcome(
        trials=len(best) * len(runs),
        losses=sum(work > FROZEN for _, work in best.values()),
        control="a second of work in the window's own thread",
        caught=sum(work > FROZEN for _, work in broken.values()),
        control_trials=len(broken),
        note=f"{over} over {AIM:.0f} ms; ms of work (of silence): {', '.join(told)}",
    )


HARNESSES = (
    Harness(promise=10, name="silence of the window in its longest works", run=_run, alone=True),
)

if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), len(sys.argv) > 2)))

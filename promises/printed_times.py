# SPDX-License-Identifier: Apache-2.0
"""Promise 12: what is printed does not depend on the machine's zone data, language or clock.

``python -m promises.printed_times`` prints a digest of every paper of a residency, and one of
times that do depend on the machine: the control.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from promises.outcome import Harness, Outcome, Scale

_TEN_YEARS = 10 * 365 * 86_400
_RULES = {
    # As they were known before September 2026, and after: Morocco keeps to +00 from then on.
    "old": "Zone Africa/Casablanca 1:00 - +01\nZone Africa/Tunis 1:00 - CET\n",
    "new": "Zone Africa/Casablanca 0:00 - +00\nZone Africa/Tunis 2:00 - EET\n",
}


def _environments(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield machines that differ in what the time of a printed session may not depend on."""
    yield "at UTC+14", {"TZ": "Pacific/Kiritimati"}
    yield "at UTC-11", {"TZ": "Pacific/Niue"}
    yield "in Casablanca", {"TZ": "Africa/Casablanca"}
    if shutil.which("zic", path=f"{os.environ.get('PATH', '')}:/usr/sbin"):
        for age, rules in _RULES.items():
            zones = folder / age
            zones.mkdir()
            source = folder / f"{age}.zi"
            source.write_text(rules, encoding="ascii")
            zic = shutil.which("zic", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
            subprocess.run([str(zic), "-d", str(zones), str(source)], check=True)
            yield f"with {age} zone data", {"PYTHONTZPATH": str(zones), "TZ": "UTC"}
    for language in ("ar_MA.UTF-8", "C", "en_US.UTF-8"):
        yield f"in {language}", {"LC_ALL": language, "LANG": language, "TZ": "Asia/Tokyo"}
    if shutil.which("cc") and sys.platform.startswith("linux"):
        library = str(folder / "clock.so")
        source = Path(__file__).with_name("clock.c")
        compiler = ["cc", "-shared", "-fPIC", "-o", library, str(source), "-ldl"]
        subprocess.run(compiler, check=True)
        for years, off in (("slow", -_TEN_YEARS), ("fast", _TEN_YEARS)):
            yield f"clock ten years {years}", {"LD_PRELOAD": library, "CLOCK_OFF": str(off)}


def _printed(machine: dict[str, str]) -> dict[str, str]:
    command = [sys.executable, "-m", "promises.printed_times"]
    environment = {"PATH": os.environ.get("PATH", ""), "TZ": "UTC", **machine}
    environment["PYTHONPATH"] = os.environ.get("PYTHONPATH", "")
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    digests: dict[str, str] = json.loads(done.stdout)
    return digests


def _run(scale: Scale, folder: Path) -> Outcome:
    machines = dict(_environments(folder))
    chosen = machines if scale.full else dict(list(machines.items())[::2])
    here = _printed({})
    trials = losses = caught = 0
    moved = []
    for name, machine in chosen.items():
        there = _printed(machine)
        trials += len(here) - 1
        different = [what for what in here if there[what] != here[what] and what != "control"]
        losses += len(different)
        moved += [f"{what} {name}" for what in different]
        caught += there["control"] != here["control"]
    return Outcome(
        trials=trials,
        losses=losses,
        control="a page that says the machine's own time",
        caught=caught,
        control_trials=len(chosen),
        note=", ".join(moved or chosen),
    )


def _digests() -> dict[str, str]:
    """Return a digest of the texts and the marks on each paper."""
    from ateliers_desktop.agendas import render
    from ateliers_desktop.operations.printing import Kind
    from ateliers_desktop.words import LANGUAGES
    from tests.agendas.pages import page_texts
    from tests.agendas.whole_sample import documents_of

    found = {}
    for kind in Kind:
        for language in LANGUAGES:
            pages = page_texts(render(documents_of(kind, language)))
            found[f"{kind}-{language}"] = hashlib.sha256("\f".join(pages).encode()).hexdigest()
    noon = datetime(2026, 12, 1, 12, tzinfo=ZoneInfo("Africa/Casablanca"))
    machine = (noon.astimezone(), datetime.now().year, os.environ.get("LC_ALL"))
    return {**found, "control": str(machine)}


HARNESSES = (Harness(promise=12, name="every paper on machines set otherwise", run=_run),)

if __name__ == "__main__":
    print(json.dumps(_digests()))

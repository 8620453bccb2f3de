# SPDX-License-Identifier: Apache-2.0
"""Promises that tests of the program keep already: run, and run again with a guard gone.

As a plugin of pytest (``-p promises.suites``) this takes the guard of PROMISES_BROKEN away.
"""

import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

from promises.outcome import Harness, Outcome, Scale

_COUNT = re.compile(r"(\d+) (passed|failed|error)")


def _without_limits() -> None:
    from ateliers_desktop.exchange import limits

    huge = {"unpacked_bytes": 10**12, "rows": 10**9, "columns": 10**9, "cell_characters": 10**9}
    for name, value in huge.items():
        object.__setattr__(limits.DEFAULT_LIMITS, name, value)
    defaults = limits.Limits.__init__.__kwdefaults__
    assert defaults is not None
    defaults.update(huge)


def _without_schema() -> None:
    from ateliers_desktop.storage import identity, opening

    def check_nothing(*_: object) -> None: ...

    identity.check_content = opening.check_content = check_nothing


_GUARDS = {"limits": _without_limits, "schema": _without_schema}

if "PROMISES_BROKEN" in os.environ:
    _GUARDS[os.environ["PROMISES_BROKEN"]]()


def _pytest(*arguments: str, broken: str = "") -> dict[str, int]:
    """Run tests in a process of their own and return how many passed, failed and broke."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    plugin = ()
    if broken:
        environment["PROMISES_BROKEN"] = broken
        plugin = ("-p", "promises.suites")
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", *plugin, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    found = {word: int(count) for count, word in _COUNT.findall(done.stdout[-400:])}
    if not broken and (done.returncode or not found):
        print(done.stdout[-4000:], done.stderr[-2000:], file=sys.stderr)
        found.setdefault("error", 1)
    return found


def _try(
    tests: tuple[str, ...],
    short: str,
    broken: str,
    control: str,
    of_control: str,
    scale: Scale,
    folder: Path,
) -> Outcome:
    del folder
    chosen = () if scale.full or not short else ("-k", short)
    sound = _pytest(*tests, *chosen)
    harmed = _pytest(*tests, "-k", of_control, broken=broken)
    failed = harmed.get("failed", 0)
    return Outcome(
        trials=sum(sound.values()),
        losses=sound.get("failed", 0) + sound.get("error", 0),
        control=control,
        caught=failed,
        control_trials=failed + harmed.get("passed", 0),
        note="tests",
    )


HARNESSES = (
    Harness(
        promise=6,
        name="imports: bombs, endless sheets, damaged and hostile workbooks",
        run=partial(
            _try,
            ("tests/exchange/test_limits.py", "tests/exchange/test_hostile_workbooks.py"),
            "bomb or columns or corner or hostile or time or memory",
            "limits",
            "an import without its limits",
            "zip_bomb or two_hundred or over_the_limit or corner",
        ),
    ),
    Harness(
        promise=11,
        name="files of every version; migrations that break off or lead elsewhere",
        run=partial(
            _try,
            ("tests/storage/test_migrations.py",),
            "",
            "schema",
            "the migrated schema not compared",
            "a_migration_that_fails",
        ),
    ),
)

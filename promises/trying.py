# SPDX-License-Identifier: Apache-2.0
"""One harness run in a process of its own, which imports what that one needs and no other."""

import tempfile
import time
import traceback
from pathlib import Path

from promises.outcome import Harness, Outcome, Scale


def tried(harness: Harness, scale: Scale) -> tuple[Outcome, float]:
    """Run a harness in a folder that goes away; return what came of it and the seconds it took.

    One that cannot even run has lost.
    """
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ateliers-promises-") as folder:
        try:
            outcome = harness.run(scale, Path(folder))
        except Exception:
            traceback.print_exc()
            outcome = Outcome(trials=1, losses=1, control="the harness itself broke")
    return outcome, time.monotonic() - begun

# SPDX-License-Identifier: Apache-2.0
"""Promise 9: undo leads back exactly, redo likewise, also after the file was closed and opened."""

from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from ateliers_desktop.residency import Edit
from promises.outcome import Harness, Outcome, Scale
from tests.operations.test_undo_redo import Work, _without_data, _without_slots


def _holds(examples: int, steps: int) -> bool:
    """Tell whether random work on files comes back to where it was."""
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=True,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(Work, settings=chosen)
    except Exception:
        return False
    return True


def _run(scale: Scale, folder: Path) -> Outcome:
    del folder
    Work.made.clear()
    holds = _holds(scale.of(6, 60), scale.of(12, 20))
    made = sum(count for kind, count in Work.made.items() if not kind.endswith("refused"))
    inverse, caught = Edit.inverse, 0
    wrong = (_without_data, _without_slots)
    for each in wrong:
        Edit.inverse = each
        try:
            caught += not _holds(6, 15)
        finally:
            Edit.inverse = inverse
    return Outcome(
        trials=made,
        losses=0 if holds else 1,
        control="an inverse that leaves out data, or slots",
        caught=caught,
        control_trials=len(wrong),
        note="edits of all kinds, each undone and redone at the end",
    )


HARNESSES = (Harness(promise=9, name="random work with undo, redo and restarts", run=_run),)

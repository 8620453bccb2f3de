# SPDX-License-Identifier: Apache-2.0
"""Nothing heavy is loaded before it is needed."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def loaded_by(module: str) -> set[str]:
    """Return the packages that a fresh Python has loaded after importing one module."""
    return {name.partition(".")[0] for name in modules_loaded_by(module)}


def modules_loaded_by(module: str) -> set[str]:
    """Return the modules that a fresh Python has loaded after importing one of them."""
    told = subprocess.run(
        [sys.executable, "-c", f"import sys, {module}; print(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(told.stdout.split())


@pytest.mark.parametrize(
    ("module", "spared"),
    [
        ("ateliers_desktop.cli", {"PySide6", "ortools", "sqlalchemy", "reportlab"}),
        ("ateliers_desktop.app", {"ortools", "pandas", "sqlalchemy", "reportlab", "rapidfuzz"}),
        ("ateliers_desktop.operations.programme", {"PySide6", "ortools", "pandas", "cattrs"}),
        ("ateliers_desktop.operations.proposing", {"PySide6", "ortools", "pandas"}),
        ("ateliers_desktop.scheduling.audit", {"ortools", "pandas"}),
    ],
)
def test_importing_it_spares_what_is_heavy(module: str, spared: set[str]) -> None:
    assert not loaded_by(module) & spared


def test_what_talks_to_the_solver_waits_until_the_window_stands() -> None:
    solver = "ateliers_desktop.scheduling.solver_process"
    standby = "ateliers_desktop.operations.standby"
    assert solver not in modules_loaded_by("ateliers_desktop.app")
    assert solver in modules_loaded_by(f"{standby}; {standby}.StandbySolver().ready().close()")


def test_the_solver_itself_is_seen_to_be_heavy() -> None:
    assert {"ortools", "pandas"} <= loaded_by("ateliers_desktop.scheduling.solver")


def test_what_reads_the_log_of_edits_is_loaded_once_an_edit_changed_the_data() -> None:
    edit = "ateliers_desktop.residency.ResidencyEdit()"
    log = "ateliers_desktop.storage.edit_text"
    plain = loaded_by(f"{log}, ateliers_desktop.residency; {log}.data_text({edit})")
    assert "cattrs" not in plain
    room = "ateliers_desktop.residency.Splice(before=(ateliers_desktop.residency.Room(name=''),))"
    assert "cattrs" in loaded_by(
        f"{log}, ateliers_desktop.residency; {log}.data_text({edit[:-1]}rooms={room}))"
    )

# SPDX-License-Identifier: Apache-2.0
"""The layers of the architecture hold, and the machine that watches them is awake."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def lint_imports(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    chosen = [word for name in contracts for word in ("--contract", name)]
    program = "import sys; from importlinter.cli import lint_imports_command; "
    return subprocess.run(
        [sys.executable, "-c", f"{program}lint_imports_command()", "--no-cache", *chosen],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a folder with a copy of the program, to be spoilt."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    unneeded = shutil.ignore_patterns("__pycache__", "resources")
    shutil.copytree(ROOT / "ateliers_desktop", tmp_path / "ateliers_desktop", ignore=unneeded)
    return tmp_path


def test_every_import_points_down() -> None:
    checked = lint_imports(ROOT)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize(
    ("contract", "module", "line"),
    [
        ("layers", "residency/people.py", "import ateliers_desktop.words"),
        ("layers", "exchange/__init__.py", "import ateliers_desktop.storage"),
        ("layers", "operations/programme.py", "import ateliers_desktop.ui"),
        ("layers", "commands/__init__.py", "import ateliers_desktop.ui"),
        ("qt", "cli.py", "from PySide6.QtCore import QObject"),
        ("no-screen", "words/translation.py", "import PySide6.QtCore"),
        ("solver", "operations/proposing.py", "from ortools.sat.python import cp_model"),
        ("plain-scheduling", "scheduling/rules.py", "import ortools"),
        ("plain-scheduling", "scheduling/problem.py", "import ateliers_desktop.scheduling.solver"),
        ("plain-scheduling", "scheduling/audit/__init__.py", "import ortools.sat"),
        ("database", "operations/programme.py", "from sqlalchemy import select"),
        ("database", "ui/__init__.py", "import alembic"),
        ("paper", "operations/printing.py", "import reportlab.pdfgen"),
    ],
)
def test_a_wrong_import_breaks_its_contract(
    copy: Path, contract: str, module: str, line: str
) -> None:
    file = copy / "ateliers_desktop" / module
    file.write_text(f"{file.read_text('utf-8')}\n{line}\n", "utf-8")
    checked = lint_imports(copy, contract)
    assert checked.returncode == 1
    assert "BROKEN" in checked.stdout


def test_a_module_without_a_layer_breaks_the_layers(copy: Path) -> None:
    (copy / "ateliers_desktop" / "stray.py").write_text('"""Nobody placed me."""\n', "utf-8")
    checked = lint_imports(copy, "layers")
    assert checked.returncode == 1
    assert "stray" in checked.stdout

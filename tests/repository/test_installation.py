# SPDX-License-Identifier: Apache-2.0
"""What is installed is whole: from the wheel and in place, seen from another folder."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIST_RESOURCES = """
from ateliers_desktop.resource_files import resource_folder
for file in resource_folder().rglob("*"):
    if file.is_file():
        print(file.relative_to(resource_folder()).as_posix())
"""
LIST_MODULES = """
import ateliers_desktop, pathlib
folder = pathlib.Path(ateliers_desktop.__file__).parent
for file in folder.rglob("*.py"):
    print(file.relative_to(folder).as_posix())
"""
LIST_COMMANDS = """
from importlib.metadata import entry_points
for group in ("console_scripts", "gui_scripts"):
    print(*(f"{each.name}={each.value}" for each in entry_points(group=group)))
"""


@pytest.fixture(scope="module", params=["build_wheel", "build_editable"])
def installed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of a fresh environment with the program alone, without its libraries."""
    folder = tmp_path_factory.mktemp("installation")
    build = f"from hatchling.build import {request.param} as build; print(build({str(folder)!r}))"
    subprocess.run([sys.executable, "-c", build], cwd=ROOT, check=True, capture_output=True)
    venv.create(folder / "fresh", with_pip=False)
    python = next((folder / "fresh").glob("[bS]*/python*"))
    (wheel,) = folder.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
    subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], check=True)
    return python


def said_by(python: Path, code: str, folder: Path) -> list[str]:
    ran = subprocess.run(
        [python, "-c", code], cwd=folder, check=True, capture_output=True, encoding="utf-8"
    )
    return sorted(ran.stdout.split())


def files_below(folder: Path, pattern: str) -> list[str]:
    return sorted(
        each.relative_to(folder).as_posix() for each in folder.rglob(pattern) if each.is_file()
    )


def test_all_resources_are_found_from_another_folder(installed: Path, tmp_path: Path) -> None:
    found = said_by(installed, LIST_RESOURCES, tmp_path)
    assert found == files_below(ROOT / "resources", "*")
    assert {"sample/rabat-2025.xlsx", "fonts/OFL.txt"} <= set(found)


def test_all_modules_and_migrations_are_installed(installed: Path, tmp_path: Path) -> None:
    found = said_by(installed, LIST_MODULES, tmp_path)
    assert found == files_below(ROOT / "ateliers_desktop", "*.py")
    assert any(name.startswith("storage/migrations/versions/") for name in found)


def test_both_commands_are_installed(installed: Path, tmp_path: Path) -> None:
    assert said_by(installed, LIST_COMMANDS, tmp_path) == [
        "ateliers-desktop=ateliers_desktop.app:main",
        "ateliers=ateliers_desktop.cli:main",
    ]

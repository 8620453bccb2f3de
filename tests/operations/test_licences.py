# SPDX-License-Identifier: Apache-2.0
"""Every part of the program is named with its licence, as the documents say, and with its text."""

import re
import tomllib
from pathlib import Path

import pytest

from ateliers_desktop.operations import licences
from ateliers_desktop.operations.licences import (
    COUNTRIES,
    FONTS,
    PROGRAM,
    PYTHON,
    licence_text,
    parts,
)

ROOT = Path(__file__).resolve().parents[2]


def documented() -> dict[str, str]:
    """Return the libraries that the program needs with their licences, as the documents say."""
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    table = text.partition("## What the program needs")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([^`]+)` \|.*\| ([^|]+) \|$", table, re.MULTILINE)
    return {name: licence.replace(" and ", ", ") for name, licence in rows}


def test_the_libraries_are_those_of_the_documents() -> None:
    assert len(documented()) > 10
    assert documented() == licences._LICENCES


def test_the_libraries_are_those_that_the_program_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.split(r"[<>=]", line)[0] for line in project["dependencies"]}
    assert declared == set(licences._LICENCES)


def test_every_part_has_a_name_and_a_licence() -> None:
    listed = {each.name: each for each in parts()}
    assert {PROGRAM, PYTHON, FONTS, COUNTRIES} <= set(listed)
    assert {"SQLAlchemy", "ortools", "numpy", "shiboken6"} <= set(listed)
    assert len(listed) == len(parts())
    assert [each.name for each in parts() if not each.licence] == []
    assert [each.name for each in parts() if not each.version] == [FONTS]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (PROGRAM, "Apache License"),
        (FONTS, "SIL OPEN FONT LICENSE"),
        (COUNTRIES, "UNICODE LICENSE V3"),
        ("SQLAlchemy", "SQLAlchemy authors"),
        ("PySide6-Essentials", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("shiboken6", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("numpy", "NumPy"),
    ],
)
def test_the_text_of_a_licence_is_read_as_it_was_installed(name: str, words: str) -> None:
    assert words in licence_text(name)


def test_a_part_that_is_not_installed_has_no_version_and_no_text() -> None:
    assert licences.library_version("no-such-library") == ""
    assert licence_text("no-such-library") == ""

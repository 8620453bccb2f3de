# SPDX-License-Identifier: Apache-2.0
"""What the linters do not know of the house's style."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sorted(
    path
    for folder in ("ateliers_desktop", "packaging", "promises")
    for path in (ROOT / folder).rglob("*.py")
)
ALL = PROGRAM + [path for path in sorted((ROOT / "tests").rglob("*.py")) if path.stat().st_size]
LONGEST_FILE = 400
LONGEST_FUNCTION = 50
LONGEST_IN_TESTS = 80
"""Strategies and tables of cases read better in one piece."""
EMPTY_NAMES = re.compile(r"(^|_)(utils?|helpers?|managers?|misc|common)(_|$)")


def faults(source: str, name: str, longest: int = LONGEST_FUNCTION) -> Iterator[str]:
    """Yield what is wrong with a file, in words."""
    lines = source.splitlines()
    if not lines or lines[0] != "# SPDX-License-Identifier: Apache-2.0":
        yield "the first line is not the licence's"
    if len(lines) > LONGEST_FILE:
        yield f"{len(lines)} lines, {LONGEST_FILE} at most"
    if EMPTY_NAMES.search(name):
        yield "the name says nothing"
    tree = ast.parse(source)
    if not ast.get_docstring(tree):
        yield "no docstring says what the file is for"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
            length = node.end_lineno - node.lineno + 1
            if length > longest:
                yield f"{node.name} has {length} lines, {longest} at most"


def test_every_file_keeps_the_house_style() -> None:
    seen = {}
    for file in ALL:
        longest = LONGEST_FUNCTION if file in PROGRAM else LONGEST_IN_TESTS
        if found := list(faults(file.read_text("utf-8"), file.stem, longest)):
            seen[file.relative_to(ROOT).as_posix()] = found
    assert seen == {}


def test_each_fault_of_style_is_seen() -> None:
    long_function = "def f():\n" + "    x = 1\n" * LONGEST_FUNCTION
    source = "import os\n" + long_function + "#\n" * LONGEST_FILE
    assert len(list(faults(source, "date_helpers"))) == 5


def test_sources_of_program_and_tests_are_found() -> None:
    assert ROOT / "ateliers_desktop" / "errors.py" in PROGRAM
    assert Path(__file__) in ALL

# SPDX-License-Identifier: Apache-2.0
"""What is declared is what is imported; each dependency has a reason and a tested version."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.machinery import all_suffixes
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
_SUFFIXES = frozenset(Path(f"module{ending}").suffix for ending in all_suffixes())
NEEDED_UNIMPORTED = {"tzdata"}
"""Read by the standard library, which looks for it by name."""


def requirements(*lists: Iterable[str]) -> dict[str, Requirement]:
    """Return the declared requirements by their plain names, without the project itself."""
    read = (Requirement(line) for each in lists for line in each)
    named = {canonicalize_name(each.name): each for each in read}
    return {name: each for name, each in named.items() if name != PROJECT["name"]}


RUNTIME = requirements(PROJECT["dependencies"])
TEST = requirements(PROJECT["optional-dependencies"]["test"])
DEV = requirements(*(PROJECT["optional-dependencies"][each] for each in ("dev", "bundle")))


@cache
def foreign_imports(folder: str, pattern: str = "*.py") -> frozenset[str]:
    """Return the modules that a folder's files, or some of them, import from elsewhere."""
    own = {
        "ateliers_desktop",
        "benchmarks",
        "tests",
        *(each.stem for each in (ROOT / "packaging").glob("*.py")),
    }
    found: set[str] = set()
    for file in (ROOT / folder).rglob(pattern):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
    own |= sys.stdlib_module_names
    return frozenset(name for name in found if name.partition(".")[0] not in own)


def providers(modules: Iterable[str], among: Iterable[str]) -> dict[str, str | None]:
    """Return which of some distributions each module comes from, None if from none of them."""
    files = {file: name for name in among for file in _files(name)}
    return {module: files.get(_origin(module)) for module in modules}


@cache
def _files(name: str) -> frozenset[str]:
    """Return where the modules of a distribution lie; some have thousands of files."""
    found = distribution(name)
    return frozenset(
        str(found.locate_file(file)) for file in found.files or () if file.suffix in _SUFFIXES
    )


def _origin(module: str) -> str:
    spec = find_spec(module)
    return str(spec.origin) if spec else ""


def test_program_imports_only_declared_dependencies() -> None:
    found = providers(foreign_imports("ateliers_desktop"), RUNTIME)
    assert {module for module, provider in found.items() if provider is None} == set()


def test_every_declared_dependency_is_imported() -> None:
    found = providers(foreign_imports("ateliers_desktop"), RUNTIME)
    assert set(RUNTIME) - set(found.values()) == NEEDED_UNIMPORTED


def test_tests_import_only_what_the_test_extra_brings() -> None:
    found = providers(foreign_imports("tests"), RUNTIME | TEST)
    assert {module for module, provider in found.items() if provider is None} == set()


@pytest.mark.parametrize("module", ["set_up", "system_libraries", "run_sample"])
def test_setting_up_needs_nothing_but_python(module: str) -> None:
    assert foreign_imports("packaging", f"{module}.py") == set()


def test_building_needs_only_the_program_and_what_bundles_it() -> None:
    named = foreign_imports("packaging")
    own = {module for module in named if module.partition(".")[0] != "PyInstaller"}
    assert own < named
    assert None not in providers(own, RUNTIME).values()


def test_an_undeclared_import_is_seen() -> None:
    assert providers(["sqlalchemy.orm"], ["alembic"]) == {"sqlalchemy.orm": None}
    assert providers(["sqlalchemy.orm"], RUNTIME) == {"sqlalchemy.orm": "sqlalchemy"}


def test_every_dependency_has_a_reason() -> None:
    reasons = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    given = {canonicalize_name(name) for name in re.findall(r"^\| `([^`]+)`", reasons, re.M)}
    assert given == set(RUNTIME | TEST | DEV)


def test_every_dependency_has_a_lower_bound_and_a_tested_version_above_it() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    tested = requirements(line for line in lines if not line.startswith("#"))
    for name, declared in (RUNTIME | TEST | DEV).items():
        version = next(iter(tested[name].specifier))
        assert version.operator == "==", name
        assert {each.operator for each in declared.specifier} == {">="}, name
        assert Version(version.version) in declared.specifier, name


def test_tested_versions_name_no_address() -> None:
    assert not re.search(r"://|@|--", (ROOT / "constraints.txt").read_text("utf-8"))

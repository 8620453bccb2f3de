# SPDX-License-Identifier: Apache-2.0
"""Setting up finds what is missing, asks before it takes, and does nothing twice."""

import os
import sys
from pathlib import Path

import pytest
import set_up
import system_libraries
from system_libraries import SetUpError, install, libraries_for, missing

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux's loader")


@linux_only
def test_a_missing_library_is_told_from_one_that_is_there() -> None:
    libraries = {"libc.so.6": "libc6", "libnowhere.so.7": "libnowhere7"}
    assert missing(libraries) == {"libnowhere.so.7": "libnowhere7"}


@linux_only
def test_running_without_a_screen_needs_nothing_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert libraries_for("run") == {}
    assert libraries_for("test") == system_libraries.QT


@linux_only
def test_each_kind_of_screen_needs_libraries_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert libraries_for("run") == {**system_libraries.QT, **system_libraries.WAYLAND}
    monkeypatch.setenv("DISPLAY", ":0")
    assert system_libraries.X11.items() <= libraries_for("run").items()


def test_a_system_without_apt_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetUpError, match=r"your system's own tool.*libegl1"):
        install(["libegl1"])


@linux_only
def test_without_rights_the_exact_command_is_told_and_nothing_is_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n", "utf-8")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetUpError, match=r"sudo apt-get install --no-install-recommends libegl1"):
        install(["libegl1"])
    assert not (tmp_path / "ran").exists()


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder set up for testing, by its stamp and an interpreter that is there."""
    for name in ("pyproject.toml", "constraints.txt"):
        (tmp_path / name).write_text(name, "utf-8")
    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    monkeypatch.setattr(set_up, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(set_up, "STAMP", tmp_path / ".venv" / "ready.txt")
    python = set_up.python()
    python.parent.mkdir(parents=True)
    python.touch()
    set_up.STAMP.write_text(f"test {set_up.fingerprint()}\n", "utf-8")
    return tmp_path


def test_what_is_set_up_for_tests_runs_the_program_as_well(environment: Path) -> None:
    assert set_up.is_ready("run")
    assert set_up.is_ready("test")
    assert not set_up.is_ready("dev")


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_other_requirements_are_set_up_anew(environment: Path, name: str) -> None:
    (environment / name).write_text("changed", "utf-8")
    assert not set_up.is_ready("run")


def test_an_environment_whose_python_is_gone_is_set_up_anew(environment: Path) -> None:
    set_up.python().unlink()
    assert not set_up.is_ready("run")


@pytest.mark.parametrize("stamp", ["", "test", "later 0123", "test 0123 4"])
def test_a_damaged_stamp_counts_as_none(environment: Path, stamp: str) -> None:
    set_up.STAMP.write_text(stamp, "utf-8")
    assert not set_up.is_ready("run")

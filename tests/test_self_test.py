# SPDX-License-Identifier: Apache-2.0
"""The program tries itself where it was installed, and says what does not work there."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from ateliers_desktop import cli
from ateliers_desktop.ui.window_check import draws_page, is_filled

ROOT = Path(__file__).resolve().parents[1]
SHORTENED = """
import sys
from ateliers_desktop import cli, self_test
self_test._SECONDS, self_test.LANGUAGES = 2.0, ("ar",)
if __name__ == "__main__":
    sys.exit(cli.main(["--self-test"]))
"""
"""One language and a short search, for all that is tried is the same."""


def test_all_is_tried_in_its_order_and_well(tmp_path: Path) -> None:
    script = tmp_path / "shortened.py"
    script.write_text(SHORTENED, "utf-8")
    ran = subprocess.run(
        [sys.executable, str(script)],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "PATH": "", "SYSTEMROOT": ""},
        capture_output=True,
        encoding="utf-8",
    )
    steps = [line.split()[1] for line in ran.stdout.splitlines() if line.startswith("ok  ")]
    assert steps == ["licences", "import", "schedule", "audit", "print", "window"], ran.stdout
    assert ran.stdout.endswith("self-test passed\n")
    assert ran.returncode == 0
    assert sorted(each.name for each in tmp_path.iterdir() if each.name[0] != ".") == [
        "shortened.py"
    ]


def test_what_is_missing_ends_it_with_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("ateliers_desktop.operations.licences.licence_text", lambda name: "")
    said = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", said)
    assert cli.main(["--self-test"]) == 1
    monkeypatch.undo()
    said.seek(0)
    told = said.read()
    assert "FAILED  licences" in told
    assert "no text of the licence of Ateliers Desktop" in told


def test_a_program_without_a_terminal_tells_by_its_code_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A window of Windows has no standard output."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("ateliers_desktop.operations.licences.licence_text", lambda name: "")
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.main(["--self-test"]) == 1


@pytest.mark.usefixtures("qapp")
def test_an_empty_frame_is_told_from_a_filled_one(tmp_path: Path) -> None:
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    assert not is_filled(picture)
    assert not is_filled(QImage())
    grey = bytes(across for _ in range(200) for across in range(200))
    assert is_filled(QImage(grey, 200, 200, 200, QImage.Format.Format_Grayscale8))
    (tmp_path / "none.pdf").write_bytes(b"no page")
    assert not draws_page(tmp_path / "none.pdf")

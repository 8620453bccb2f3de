# SPDX-License-Identifier: Apache-2.0
"""Shows the program on the sample residency: in its window, or without a screen as PDF files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from system_libraries import has_screen

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
WORKBOOK = ROOT / "resources" / "sample" / "rabat-2025.xlsx"
OUT = ROOT / "build" / "sample"
FILE = OUT / "rabat-2025.ateliers"


def main() -> int:
    """Run the sample; the exit code is that of the first command that fails."""
    OUT.mkdir(parents=True, exist_ok=True)
    try:
        return in_window() if has_screen() else without_screen()
    except subprocess.CalledProcessError as failure:
        return failure.returncode
    except KeyboardInterrupt:
        return 130


def in_window() -> int:
    """Open the sample with its schedule proposed; a second time, as it was left."""
    if not FILE.exists():
        propose()
    print(f"Opening {FILE.relative_to(ROOT)}", flush=True)
    return subprocess.run([PROGRAMS / "ateliers-desktop", FILE]).returncode


def without_screen() -> int:
    """Import, schedule, check and print the sample from the beginning, and say what came out."""
    print("There is no screen here, so the sample is done without one.", flush=True)
    for old in (*OUT.glob(f"{FILE.name}*"), *OUT.glob("*.pdf")):
        old.unlink()
    propose()
    ateliers("check", FILE)
    ateliers("print", FILE, "all", "--lang", "fr", "--out", OUT)
    tell()
    return 0


def propose() -> None:
    """Bring the sample into a file of its own, with the best schedule that is found."""
    ateliers("import", WORKBOOK, FILE)
    try:
        ateliers("schedule", FILE, "--seconds", "30", "--json", OUT / "schedule.json")
    except BaseException:
        FILE.unlink(missing_ok=True)
        raise


def ateliers(*words: str | Path) -> None:
    """Run one command of the program and show it; CalledProcessError if it fails."""
    shown = " ".join(
        str(each.relative_to(ROOT)) if isinstance(each, Path) else each for each in words
    )
    print(f"\n$ ateliers {shown}", flush=True)
    subprocess.run([PROGRAMS / "ateliers", *words], check=True)


def tell() -> None:
    """Say what the solver reached and which files there are."""
    report = json.loads((OUT / "schedule.json").read_text("utf-8"))
    placed = len(report["sessions"])
    asked = placed + sum(need["sessions"] for need in report["unmet"])
    pages = len(list(OUT.glob("*.pdf")))
    print(f"\n{report['residency']}: {placed} of {asked} sessions placed", end=" ")
    print(f"({report['outcome']}, {report['seconds']:.1f} s), no rule broken.")
    print(f"{pages} agendas for printing are in {OUT.relative_to(ROOT)}/")


if __name__ == "__main__":
    sys.exit(main())

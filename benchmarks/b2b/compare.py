# SPDX-License-Identifier: Apache-2.0
"""`python -m benchmarks.b2b.compare OURS PUBLISHED`: results beside the published ones.

Writes its section of docs/performance.md, or of another file.
"""

import argparse
import csv
import os
import platform
import re
import sys
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

from ateliers_desktop.safe_files import write_safely

_PERFORMANCE = Path(__file__).parents[2] / "docs" / "performance.md"
_TITLE = "Business-to-business meetings"
_INTRODUCTION = """\
The instances and the published figures are those of Bofill, Coll, Garcia, Giráldez-Cru, Pesant,
Suy and Villaret, "Constraint Solving Approaches to the Business-to-Business Meeting Scheduling
Problem", JAIR 74 (2022), 263-301: their seconds are from a Xeon E3-1220v2 at 3.1 GHz with 7,200
seconds for each instance (TO: not solved in that time), so compare orders of magnitude only.
The value is the number of breaks of all participants, UNSAT where not all meetings can be held;
in bold where it is not the published one, with the bound if it is not proven.
The first column of seconds is the engine's, model building included, on this machine.

    python -m benchmarks.b2b FOLDER --csv ours.csv
    python -m benchmarks.b2b.peer FOLDER --csv peer.csv
    python -m benchmarks.b2b.compare ours.csv published.csv --peer peer.csv

The second command is optional and needs python-sat.
"""
_OTHERS = ("maxsat_s", "chuffed_s", "cplex_s")
_HEADER = ("instance", "value", "published", "seconds", "MaxSAT", "Chuffed", "CPLEX")

_Record = dict[str, str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the section."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.b2b.compare", description=__doc__.splitlines()[0]
    )
    parser.add_argument("ours", type=Path, help="the table of benchmarks.b2b")
    parser.add_argument("published", type=Path, help="the table of published figures")
    parser.add_argument("--peer", type=Path, help="the table of benchmarks.b2b.peer")
    parser.add_argument("--into", type=Path, default=_PERFORMANCE, help="default: %(default)s")
    options = parser.parse_args(arguments)
    section = f"{_INTRODUCTION}\n{_machine()}\n\n"
    section += compare(options.ours, options.published, options.peer)
    known = options.into.read_text("utf-8") if options.into.exists() else "# Performance\n"
    write_safely(options.into, put_section(known, _TITLE, section).encode())
    return 0


def compare(ours: Path, published: Path, peer: Path | None = None) -> str:
    """Return a Markdown table with a row an instance, and the sums."""
    results, figures = _read(ours), _read(published)
    beside = _read(peer) if peer is not None else {}
    header = (*_HEADER, "CaDiCaL here") if beside else _HEADER
    lines = [header, ("---", "---:", *["---:"] * (len(header) - 2))]
    same = 0
    for name, result in results.items():
        figure = figures.get(name, {})
        optimum = figure.get("optimum", "")
        agrees = result["proven"] == "true" and _value(result) == optimum
        same += agrees
        value = _value(result) if agrees else f"**{_value(result)}**"
        others = [figure.get(each, "") for each in _OTHERS]
        row = [name, value, optimum, result["seconds"], *others]
        lines.append((*row, *([_seconds_of(beside.get(name))] if beside else [])))
    seconds = sum(float(each["seconds"]) for each in results.values())
    sums = [_sum([figures.get(name, {}).get(each, "") for name in results]) for each in _OTHERS]
    if beside:
        sums.append(_sum([_seconds_of(beside.get(name)) for name in results]))
    solved = f"{same} of {len(results)}"
    lines.append(("**solved, seconds**", solved, str(len(figures)), f"{seconds:.2f}", *sums))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _value(result: _Record) -> str:
    if result["outcome"] == "infeasible":
        return "UNSAT"
    bound = "" if result["proven"] == "true" else f" ({result['bound']})"
    return f"{result['value']}{bound}"


def _seconds_of(result: _Record | None) -> str:
    """Return the seconds of a run that was proven."""
    if result is None:
        return ""
    return result["seconds"] if result["proven"] == "true" else "TO"


def _sum(seconds: list[str]) -> str:
    """Return the sum of what was solved, and how many that is."""
    known = [float(each) for each in seconds if each not in ("", "TO")]
    return f"{sum(known):.1f} ({len(known)})"


def _read(path: Path) -> dict[str, _Record]:
    with path.open(encoding="utf-8", newline="") as stream:
        return {row["instance"]: row for row in csv.DictReader(stream)}


def _machine() -> str:
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()};"
        f" Python {platform.python_version()}, OR-Tools {version('ortools')};"
        f" {date.today().isoformat()}."
    )


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.*)", told.read_text()) if told.exists() else None
    return found[1] if found else platform.processor() or platform.machine()


def put_section(text: str, title: str, content: str) -> str:
    """Return a Markdown text in which the section of that title has this content."""
    section = f"## {title}\n\n{content.strip()}\n"
    pattern = re.compile(rf"^## {re.escape(title)}\n.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
    found = pattern.search(text)
    if found is None:
        return f"{text.rstrip()}\n\n{section}"
    rest = text[found.end() :]
    return text[: found.start()] + section + (f"\n{rest}" if rest else "")


if __name__ == "__main__":
    sys.exit(main())

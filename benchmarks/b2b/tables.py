# SPDX-License-Identifier: Apache-2.0
"""A command that solves every instance of a folder and writes a table of results."""

import argparse
import csv
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from ateliers_desktop.errors import AteliersError, UserError
from ateliers_desktop.safe_files import write_safely
from benchmarks.b2b.instances import Instance, read_instance
from benchmarks.b2b.run import Row

_BAD_INPUT = 2


def run_all(
    program: str,
    purpose: str | None,
    solve: Callable[[Instance, int, float], Row],
    arguments: Sequence[str] | None,
) -> int:
    """Solve the instances and write the table, anew after each; return the exit code."""
    options = _options(program, purpose, arguments)
    rows: list[Row] = []
    try:
        instances = _read_folder(options.folder)
        _write(options.csv, rows)
        for instance in instances:
            rows.append(solve(instance, options.fairness, options.seconds))
            _write(options.csv, rows)
            print(*rows[-1].cells(), sep="\t", flush=True)
    except AteliersError as error:
        print(error.message, file=sys.stderr)
        return _BAD_INPUT
    proven, total = sum(row.proven for row in rows), sum(row.seconds for row in rows)
    print(f"{proven} of {len(rows)} proven, {total:.1f} seconds in all")
    return 0


def _options(
    program: str, purpose: str | None, arguments: Sequence[str] | None
) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=program, description=purpose)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="holds the .dzn files")
    parser.add_argument(
        "--fairness",
        type=_whole,
        default=2,
        metavar="D",
        help="most by which numbers of breaks may lie apart (default: %(default)s)",
    )
    parser.add_argument(
        "--seconds",
        type=float,
        default=300.0,
        metavar="N",
        help="time for each instance (default: %(default)s)",
    )
    parser.add_argument("--csv", type=Path, required=True, metavar="OUT", help="the table")
    return parser.parse_args(arguments)


def _whole(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def _read_folder(folder: Path) -> list[Instance]:
    paths = sorted(folder.glob("*.dzn"))
    if not paths:
        raise UserError(
            "{folder}: has no .dzn files; give the folder that holds them", folder=folder
        )
    return [_read(path) for path in paths]


def _read(path: Path) -> Instance:
    try:
        return read_instance(path)
    except (OSError, ValueError) as reason:
        raise UserError("{file}: is not an instance: {reason}", file=path, reason=reason) from None


def _write(target: Path, rows: list[Row]) -> None:
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(Row.header())
    table.writerows(row.cells() for row in rows)
    write_safely(target, text.getvalue().encode())

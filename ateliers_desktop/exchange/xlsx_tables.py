# SPDX-License-Identifier: Apache-2.0
"""Tables of an .xlsx file, unpacked by a process of its own that is killed when it misbehaves."""

import json
import subprocess
import sys
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from ateliers_desktop.exchange.cells import CellValue
from ateliers_desktop.exchange.limits import Deadline, Limits
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.tables import FileRefusedError, RawTable, Refusal

CHILD_FLAG = "--unpack-workbook"
"""What a bundled program is called with to run :func:`xlsx_child.main` instead of itself."""


def read_xlsx(path: Path, limits: Limits, deadline: Deadline) -> tuple[RawTable, ...]:
    """Return every worksheet of the file.

    Raises
    ------
    FileRefusedError
        If it is no workbook, is larger than it may be, takes too long or brings its reader down.
    """
    answer = _answer_of_child(path, limits, deadline)
    if "refused" in answer:
        raise FileRefusedError(ProblemCode(answer["refused"]), **answer["params"])
    return tuple(_table(sheet) for sheet in answer["sheets"])


def _answer_of_child(path: Path, limits: Limits, deadline: Deadline) -> dict[str, Any]:
    try:
        finished = subprocess.run(
            [*_child_command(), str(path.resolve()), json.dumps(asdict(limits))],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=deadline.remaining,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as failure:
        raise FileRefusedError(ProblemCode.TOO_SLOW, seconds=round(limits.seconds)) from failure
    try:
        answer: dict[str, Any] = json.loads(finished.stdout)
    except ValueError as failure:
        megabytes = limits.memory_bytes // 2**20
        raise FileRefusedError(ProblemCode.READER_DIED, megabytes=megabytes) from failure
    return answer


def _child_command() -> list[str]:
    """Return how to start the child: a bundle has no interpreter and starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG]
    return [sys.executable, "-P", str(Path(__file__).with_name("xlsx_child.py"))]


def _table(sheet: dict[str, Any]) -> RawTable:
    if "refused" in sheet:
        params = tuple(sheet["params"].items())
        refusal = Refusal(code=ProblemCode(sheet["refused"]), params=params)
        return RawTable(name=sheet["name"], refusal=refusal)
    return RawTable(
        name=sheet["name"],
        first_row=sheet["first_row"],
        rows=tuple(tuple(_value(cell) for cell in row) for row in sheet["rows"]),
        errors=tuple((row, column, text) for row, column, text in sheet["errors"]),
    )


def _value(cell: Any) -> CellValue:
    if not isinstance(cell, dict):
        value: CellValue = cell
        return value
    ((kind, written),) = cell.items()
    if kind == "d":
        return date.fromisoformat(written)
    if kind == "dt":
        return datetime.fromisoformat(written)
    return time.fromisoformat(written) if kind == "t" else timedelta(seconds=written)

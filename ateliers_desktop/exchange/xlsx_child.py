# SPDX-License-Identifier: Apache-2.0
"""The program that unpacks an .xlsx file, run in a process of its own with little to lose.

It imports nothing of the package, so that it starts fast and its memory limit means something.
Called with a path and the limits as JSON, it writes one JSON document: ``{"sheets": [...]}`` or
``{"refused": code, "params": {...}}``. A sheet has ``name``, ``first_row`` (counted from 1),
``rows`` and ``errors`` (row, column, text), or is refused in the same way. A cell is text, a
number, a boolean, null, or ``{kind: text}``: "d" a date, "dt" a moment, "t" a time of day, "td"
a duration in seconds.
"""

import json
import math
import posixpath
import re
import sys
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree import ElementTree

_CELL_FAR_AWAY = re.compile(
    rb"<(?:\w+:)?c\s[^>]*?\br=[\"'](?=[A-Z]{2}|[A-Z]\d{5})([A-Z]{1,3})(\d{1,7})[\"'][^>]*>"
)
_CELL_WITH_ERROR = re.compile(
    rb"<(?:\w+:)?c\s([^>]*?\bt=[\"']e[\"'][^>]*)>(.{0,9000}?)</(?:\w+:)?c>", re.DOTALL
)
_REFERENCE = re.compile(rb"\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]{1,40})<")
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class RefusedError(Exception):
    """The file, or one of its sheets, is not read on."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.answer: dict[str, Any] = {"refused": code, "params": params}


def main(path: str, limits: dict[str, Any]) -> None:
    """Write what the file holds, or why it is refused, to standard output."""
    _limit_this_process(limits)
    try:
        answer = {"sheets": _sheets(path, limits)}
    except RefusedError as refused:
        answer = refused.answer
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))


def _limit_this_process(limits: dict[str, Any]) -> None:
    """Have the system end this process where it can; elsewhere only size and time are limited."""
    try:
        import resource
    except ImportError:
        return
    seconds = math.ceil(limits["seconds"]) + 1
    for kind, most in (
        (resource.RLIMIT_AS, limits["memory_bytes"]),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):
            continue


def _sheets(path: str, limits: dict[str, Any]) -> list[dict[str, Any]]:
    import python_calamine

    parts = _checked_parts(path, limits)
    try:
        workbook = python_calamine.CalamineWorkbook.from_path(path)
    except Exception as failure:
        raise RefusedError("not-a-workbook") from failure
    sheets: list[dict[str, Any]] = []
    budget = limits["unpacked_bytes"]
    for entry in workbook.sheets_metadata:
        if entry.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        try:
            part = parts.get(entry.name, {"errors": []})
            if "refused" in part:
                raise RefusedError(part["refused"], **part["params"])
            sheet, size = _sheet(workbook, entry.name, limits)
            budget -= size
            if budget < 0:
                raise RefusedError("too-big", most=limits["unpacked_bytes"] // 2**20)
            sheets.append({"name": entry.name, **sheet, "errors": part["errors"]})
        except RefusedError as refused:
            if refused.answer["refused"] == "too-big":
                raise
            sheets.append({"name": entry.name, **refused.answer})
    return sheets


def _sheet(workbook: Any, name: str, limits: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """Return a sheet's rows from its first filled one on, and how many characters they hold."""
    try:
        sheet = workbook.get_sheet_by_name(name)
    except Exception as failure:
        raise RefusedError("unreadable-sheet") from failure
    if sheet.start is None:
        return {"first_row": 1, "rows": []}, 0
    first_row, first_column = sheet.start
    if sheet.height - 1 > limits["rows"]:
        raise RefusedError("too-many-rows", most=limits["rows"])
    if first_column + sheet.width > limits["columns"]:
        raise RefusedError("too-many-columns", most=limits["columns"])
    size = 0
    rows = []
    for values in sheet.to_python(skip_empty_area=True):
        row: list[Any] = [None] * first_column
        for value in values:
            row.append(_written(value, limits["cell_characters"] + 1))
            size += len(value) if isinstance(value, str) else 8
        while row and row[-1] is None:
            row.pop()
        rows.append(row)
        if size > limits["unpacked_bytes"]:
            break
    return {"first_row": first_row + 1, "rows": rows}, size


def _written(value: Any, longest: int) -> Any:
    """Return a cell as JSON can carry it; text is cut where it is too long to be accepted."""
    if isinstance(value, str):
        return value[:longest] or None
    if isinstance(value, datetime):
        return {"dt": value.isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    if isinstance(value, time):
        return {"t": value.isoformat()}
    if isinstance(value, timedelta):
        return {"td": value.total_seconds()}
    return value


def _checked_parts(path: str, limits: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return what the sheets' XML tells about each sheet by its name: refusals, error cells.

    Raises
    ------
    RefusedError
        If the file is no zip, or would unpack to more than it may.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > limits["unpacked_bytes"]:
                raise RefusedError("too-big", most=limits["unpacked_bytes"] // 2**20)
            return {
                name: _checked_sheet(archive.read(part), limits)
                for name, part in _sheet_parts(archive).items()
            }
    except (
        *(zipfile.BadZipFile, zlib.error, ElementTree.ParseError, EOFError, OSError),
        *(KeyError, ValueError, RuntimeError, NotImplementedError),
    ) as failure:
        raise RefusedError("not-a-workbook") from failure


def _sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the path of each worksheet's XML by the sheet's name."""
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {each.get("Id"): each.get("Target", "") for each in relations}
    parts: dict[str, str] = {}
    for element in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter():
        if not element.tag.endswith("}sheet"):
            continue
        part = posixpath.normpath(posixpath.join("/xl", targets.get(element.get(_RELATION), "")))
        if part.lstrip("/") in archive.NameToInfo:
            parts[element.get("name", "")] = part.lstrip("/")
    return parts


def _checked_sheet(xml: bytes, limits: dict[str, Any]) -> dict[str, Any]:
    """Refuse a sheet with a filled cell far away, which would take memory for all in between."""
    for match in _CELL_FAR_AWAY.finditer(xml):
        empty = match.group().endswith(b"/>") or xml.startswith(b"</", match.end())
        if empty:
            continue
        if int(match.group(2)) > 2 * limits["rows"]:
            return RefusedError("too-many-rows", most=limits["rows"]).answer
        if _column_number(match.group(1)) > limits["columns"]:
            return RefusedError("too-many-columns", most=limits["columns"]).answer
    return {"errors": list(_error_cells(xml))}


def _error_cells(xml: bytes) -> Any:
    """Yield row, column (both counted from 1) and text of cells with a formula's error."""
    for match in _CELL_WITH_ERROR.finditer(xml):
        place, text = _REFERENCE.search(match.group(1)), _VALUE.search(match.group(2))
        if place and text:
            column = _column_number(place.group(1))
            yield int(place.group(2)), column, text.group(1).decode("utf-8", "replace")


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]))

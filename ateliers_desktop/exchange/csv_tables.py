# SPDX-License-Identifier: Apache-2.0
"""Tables of a folder of .csv files, whatever encoding and delimiter they were saved with."""

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path

from ateliers_desktop.exchange.headings import is_heading
from ateliers_desktop.exchange.limits import Deadline, Limits
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.tables import FileRefusedError, RawTable, Refusal

_DELIMITERS = ";,\t"
_HEAD = 1 << 16
_CHUNK = 1 << 20


def read_csv_folder(folder: Path, limits: Limits, deadline: Deadline) -> tuple[RawTable, ...]:
    """Return every .csv file of the folder as a table, by name.

    Raises
    ------
    FileRefusedError
        If all files together are larger than a workbook may be.
    OSError
        If the folder or a file cannot be read.
    """
    files = sorted(file for file in folder.iterdir() if _is_table(file))
    if sum(file.stat().st_size for file in files) > limits.unpacked_bytes:
        raise FileRefusedError(ProblemCode.TOO_BIG, most=limits.unpacked_bytes // 2**20)
    return tuple(_table(file, limits, deadline) for file in files)


def _is_table(file: Path) -> bool:
    """Tell .csv files from what systems and spreadsheets leave beside them ("._x", "~$x")."""
    return file.suffix.lower() == ".csv" and file.name[0] not in ".~" and file.is_file()


def _table(file: Path, limits: Limits, deadline: Deadline) -> RawTable:
    rows: list[tuple[str, ...]] = []
    try:
        for row in _records(file.read_bytes(), limits):
            deadline.check()
            rows.append(row)
            if len(rows) > limits.rows + 1 + _empty_at_start(rows):
                raise FileRefusedError(ProblemCode.TOO_MANY_ROWS, most=limits.rows)
    except FileRefusedError as refused:
        return RawTable(name=file.stem, refusal=refused.refusal)
    except csv.Error:
        refusal = Refusal(code=ProblemCode.BROKEN_QUOTES, row=len(rows) + 1)
        return RawTable(name=file.stem, refusal=refusal)
    return RawTable(name=file.stem, rows=tuple(rows))


def _empty_at_start(rows: list[tuple[str, ...]]) -> int:
    return next((at for at, row in enumerate(rows[:10]) if any(row)), 0)


def _records(content: bytes, limits: Limits) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a file, but not the empty ones that a spreadsheet saved at its end."""
    content, encoding = _decodable(content)
    head = content[:_HEAD].decode(encoding, "replace")
    said = head[4:5] if head[:4].lower() == "sep=" and head[5:6] in ("\r", "\n") else ""
    if said:
        content = content[content.index(b"\n") + 1 :] if b"\n" in content else b""
    delimiter = said or _likely_delimiter(head)
    content = content.rstrip(b" \r\n" + delimiter.encode(encoding))
    text = io.TextIOWrapper(io.BytesIO(content), encoding, newline="")
    for row in csv.reader(_lines(text, limits), delimiter=delimiter, strict=True):
        yield tuple(row)


def _lines(text: io.TextIOWrapper, limits: Limits) -> Iterator[str]:
    """Yield the lines of a file; one longer than all its cells may be is never taken whole."""
    longest = limits.columns * (limits.cell_characters + 3)
    while line := text.readline(longest + 1):
        if len(line) > longest:
            raise FileRefusedError(ProblemCode.TOO_MANY_COLUMNS, most=limits.columns)
        yield line


def _likely_delimiter(head: str) -> str:
    """Return what divides the first filled row into the most headings, or else cells.

    Where that leaves a choice, it is the semicolon.
    """
    return max(_DELIMITERS, key=lambda each: _headings_and_cells(head, each))


def _headings_and_cells(head: str, delimiter: str) -> tuple[int, int]:
    for row in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter):
        if any(cell.strip(f" {_DELIMITERS}") for cell in row):
            cells = [cell for cell in row if cell.strip()]
            return sum(is_heading(cell) for cell in cells), len(cells)
    return 0, 0


def _decodable(content: bytes) -> tuple[bytes, str]:
    """Return the content without its mark, and an encoding that keeps ASCII as it is.

    Raises
    ------
    FileRefusedError
        If it is neither Unicode nor Windows-1252.
    """
    if content.startswith(codecs.BOM_UTF8):
        content = content[len(codecs.BOM_UTF8) :]
    if wide := _wide_encoding(content[:_HEAD]):
        try:
            content = content.decode(wide).removeprefix("\ufeff").encode("utf-8")
        except UnicodeDecodeError as failure:
            raise FileRefusedError(ProblemCode.UNKNOWN_ENCODING) from failure
    for encoding in ("utf-8", "cp1252"):
        if _decodes(content, encoding):
            return content, encoding
    raise FileRefusedError(ProblemCode.UNKNOWN_ENCODING)


def _wide_encoding(head: bytes) -> str:
    """Return which UTF-16 it is: by its mark, or by the zero bytes that no other text has."""
    if head.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if head.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if max(odd, even) * 8 < len(head) or len(head) < 2:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _decodes(content: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for start in range(0, len(content), _CHUNK):
            decoder.decode(content[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True

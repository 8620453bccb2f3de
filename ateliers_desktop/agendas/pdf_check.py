# SPDX-License-Identifier: Apache-2.0
"""Whether a written PDF file is whole: what a reader needs to open it is all in its place."""

import re
from pathlib import Path

from ateliers_desktop.errors import MachineError

_HEADER = re.compile(rb"%PDF-1\.\d")
_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SECTION = re.compile(rb"xref\s+0 (\d+)\s+")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])\s{1,2}")
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


def check_pdf(path: Path) -> None:
    """Read a PDF file written by this program back and find it whole.

    Raises
    ------
    MachineError
        If the file cannot be opened as PDF, is cut short or has no page.
    """
    content = path.read_bytes()
    if not _HEADER.match(content) or not (end := _END.search(content)):
        raise MachineError("{file}: not a whole PDF; print it again", file=path)
    objects = _objects(content, int(end.group(1)))
    if objects is None or b"/Root" not in content[int(end.group(1)) :]:
        raise MachineError("{file}: a damaged PDF; print it again", file=path)
    if not any(_PAGE.search(each) for each in objects):
        raise MachineError("{file}: a PDF without a page; print it again", file=path)


def _objects(content: bytes, table: int) -> list[bytes] | None:
    """Return the objects that the cross-reference table points at; None if one is not there."""
    section = _SECTION.match(content, table)
    if section is None:
        return None
    entries = _ENTRY.findall(content, section.end())
    if len(entries) != int(section.group(1)):
        return None
    objects = []
    for number, (offset, _, kind) in enumerate(entries):
        if kind == b"n":
            found = re.compile(rb"%d \d+ obj\b(.*?)\bendobj" % number, re.DOTALL).match(
                content, int(offset)
            )
            if found is None:
                return None
            objects.append(found.group(1))
    return objects

# SPDX-License-Identifier: Apache-2.0
"""Whether a document says something else than before: a digest of its texts and their places."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from hashlib import sha256

from ateliers_desktop.agendas.documents import Document, Origin
from ateliers_desktop.palette import AreaColour

_AS_OF_WHEN = "version"


def digest(document: Document) -> str:
    """Return 64 letters that are the same for documents that differ only in when they are made.

    What no reader sees is left out: the exact tint of a colour, the bytes of a code.
    """
    return sha256("\x1f".join(_read(document)).encode("utf-8", "surrogatepass")).hexdigest()


def _read(value: object) -> Iterator[str]:
    """Yield what is read of a document, in order."""
    if isinstance(value, Origin):
        yield value.subject
    elif isinstance(value, AreaColour):
        yield f"{value.name} {value.mark}"
    elif isinstance(value, Enum):
        yield value.name
    elif isinstance(value, str | int):
        yield str(value)
    elif isinstance(value, tuple):
        for each in value:
            yield from _read(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name != _AS_OF_WHEN:
                yield from _read(getattr(value, field.name))

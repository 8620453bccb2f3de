# SPDX-License-Identifier: Apache-2.0
"""What an edit changes and what a print held, as the texts in which the file keeps them."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from ateliers_desktop.residency import (
    NO_CHANGE,
    ResidencyEdit,
    Session,
    SessionId,
    SessionStatus,
)
from ateliers_desktop.storage.schema.base import local_text

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

NO_DATA = "{}"
"""The text of an edit that leaves the residency's data as it is."""
NO_VALUES = "[]"
_T = TypeVar("_T")


def sessions_text(sessions: tuple[Session, ...]) -> str:
    """Return sessions as a JSON list."""
    return json.dumps(
        [
            {
                "id": each.id,
                "project": each.project,
                "area": each.area,
                "mentor": each.mentor,
                "start": local_text(each.start),
                "end": local_text(each.end),
                "room": each.room,
                "fixed": each.fixed,
                "room_fixed": each.room_fixed,
                "status": each.status,
            }
            for each in sessions
        ],
        ensure_ascii=False,
    )


@lru_cache(maxsize=4096)
def sessions_of(text: str) -> tuple[Session, ...]:
    """Return the sessions of a text; ValueError if it is none."""
    with _text_of_ours():
        return tuple(
            Session(
                project=each["project"],
                area=each["area"],
                mentor=each["mentor"],
                start=datetime.fromisoformat(each["start"]),
                end=datetime.fromisoformat(each["end"]),
                room=each["room"],
                fixed=each["fixed"],
                room_fixed=each["room_fixed"],
                status=SessionStatus(each["status"]),
                id=SessionId(each["id"]),
            )
            for each in json.loads(text)
        )


def data_text(data: ResidencyEdit) -> str:
    """Return a change of the residency's data as a JSON object that leaves out what is usual."""
    return NO_DATA if data.is_empty else _converter().dumps(data, ensure_ascii=False)


@lru_cache(maxsize=1024)
def data_of(text: str) -> ResidencyEdit:
    """Return the change of a text; ValueError if it is none."""
    if text == NO_DATA:
        return NO_CHANGE
    with _text_of_ours():
        return _converter().loads(text, ResidencyEdit)


def list_text(values: tuple[Any, ...]) -> str:
    """Return values as a JSON list that leaves out what is usual."""
    return _converter().dumps(values, ensure_ascii=False) if values else NO_VALUES


def list_of(text: str, kind: type[_T]) -> tuple[_T, ...]:
    """Return the values of a kind of a text; ValueError if it holds others."""
    if text == NO_VALUES:
        return ()
    with _text_of_ours():
        return tuple(_converter().loads(text, list[kind]))  # type: ignore[valid-type]


@contextmanager
def _text_of_ours() -> Iterator[None]:
    """Raise whatever a text leads to that we did not write as ValueError: it is damaged."""
    try:
        yield
    except MemoryError:
        raise
    except Exception as failure:
        raise ValueError(f"the log holds what is no edit: {failure!r}") from failure


@cache
def _converter() -> "JsonConverter":
    # Loaded when the first change of data is read or written: most logs begin without any.
    from cattrs.preconf.json import make_converter

    return make_converter(detailed_validation=False, omit_if_default=True, forbid_extra_keys=True)

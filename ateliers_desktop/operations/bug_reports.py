# SPDX-License-Identifier: Apache-2.0
"""A report of a mistake of the program that names nobody: where it happened, and what was done.

What people typed may stand in any exception's message, in quotes or without, and with quotes of
its own. So nothing is taken out of a message: only words that are known to come from the program
or from Python are let in.
"""

import errno
import re
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from types import CodeType, FrameType

from ateliers_desktop.errors import AteliersError

_OWN = "ateliers_desktop"
_HEAD, _TAIL = 15, 30
"""How many steps of a very long trace are told, from its beginning and from its end."""
_CHAINED = 12
"""How many exceptions are told that led to one another."""
_GAP = "…"
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|`[^`]*`|«[^»]*»|“[^”]*”|\{[^}]*\}|\[[^]]*\]|<[^>]*>")
_WORD = re.compile(r"([(]?)([A-Za-z_]+)([).,:;]*)")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
_PYTHONS_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        a an and any are argument arguments as assignment at attribute base be been before between
        bool by bytes callable calling can cannot changed character circular closed code constraint
        constructor context convert could database decode deep deleted depth dict dictionary
        directory division does during empty encode enough error exceeded expected failed file
        float for found from function generator get given had has hash hashable implemented import
        in incompatible index indices instance int integer integers invalid is isoformat item
        items iterable iteration key keyword large length less list literal local locked main many
        maximum memory method missing module month more must name negative no nonexistent not
        number object of on one only open operand operation or out override position positional
        possible process range read recursion referenced required returned sequence set shape size
        slice step str string subscriptable such support supported takes than the this thread
        to too tuple type types unexpected unhashable unpack unsupported value values variable
        was when where while with without work write year zero
        Error Internal None NoneType Python UNIQUE FOREIGN KEY CHECK NOT NULL
        """,
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What ran where, and what was done before.

    Attributes
    ----------
    facts
        Versions and the system, each a name and a value.
    actions
        The names that the code has for what was done last, the latest at the end; never texts
        from the screen, which bear the names of people.
    """

    facts: tuple[tuple[str, str], ...] = ()
    actions: tuple[str, ...] = ()


def bug_report(failure: BaseException, around: Circumstances) -> str:
    """Return a report for those who look after the program, in English whatever the window's."""
    lines = [
        "Ateliers Desktop: report of a mistake in the program",
        "Names, notes, texts, files and folders are left out.",
        "",
        *(f"{name}: {value}" for name, value in around.facts),
    ]
    for relation, each in _chain(failure):
        lines += ["", *([relation] if relation else []), _headline(each), *_steps(each)]
    if around.actions:
        lines += ["", "What was done, the latest at the end:"]
        lines += [f"  {action}" for action in around.actions]
    return "\n".join(lines) + "\n"


def report_name(moment: datetime) -> str:
    """Return the name of the file for a report made at some time."""
    return f"ateliers-report-{moment:%Y-%m-%d-%H%M}.txt"


def place_of(failure: BaseException) -> str:
    """Return what tells one bug from another: its kind, and where in the program it happened."""
    own = [_place(frame, line) for frame, line in _frames(failure) if _is_own(frame)]
    return " ".join((_kind(failure), *own[-1:]))


def bare_message(failure: BaseException) -> str:
    """Return what an exception says, without anything that may be a person's word.

    An error of ours is told by its source text, its braces unfilled. Of others the words stay
    that Python's own messages are made of, and those written in the functions that were running.
    """
    if isinstance(failure, AteliersError):
        return failure.source
    try:
        text = str(failure)[:1000]
    except Exception:
        return _GAP
    codes = [frame.f_code for frame, _ in _frames(failure) if _is_own(frame)]
    known = _PYTHONS_WORDS.union(*map(_written_words, codes))
    kept = [_kept(token, known) for token in _QUOTED.sub(f" {_GAP} ", text).split()]
    bare = [word for at, word in enumerate(kept) if word != _GAP or kept[at - 1 : at] != [_GAP]]
    return " ".join([*_codes(failure, codes), *bare])


def _kept(token: str, known: frozenset[str]) -> str:
    word = _WORD.fullmatch(token)
    return token if word and word.group(2) in known else _GAP


def _written_words(code: CodeType) -> Iterator[str]:
    """Yield the words of the texts in a function, but not those of its docstring."""
    for at, constant in enumerate(code.co_consts):
        if isinstance(constant, str) and at > 0:
            yield from re.findall(r"[A-Za-z_]+", constant)


def _codes(failure: BaseException, codes: Iterable[CodeType]) -> Iterator[str]:
    """Yield what an exception says beside its message and only a machine can have said."""
    if isinstance(failure, OSError) and failure.errno is not None:
        yield errno.errorcode.get(failure.errno, str(failure.errno))
    sqlite = getattr(failure, "sqlite_errorname", None)
    if isinstance(sqlite, str) and re.fullmatch(r"SQLITE_[A-Z_]+", sqlite):
        yield sqlite
    name = getattr(failure, "name", None)
    if isinstance(name, str) and any(name in code.co_names for code in codes):
        yield f"({name})"


def _chain(failure: BaseException) -> Iterator[tuple[str, BaseException]]:
    """Yield an exception, those that led to it, and those that it bundles; each once."""
    seen: list[BaseException] = []
    waiting: list[tuple[str, BaseException | None]] = [("", failure)]
    while waiting and len(seen) < _CHAINED:
        relation, each = waiting.pop(0)
        if each is None or any(each is known for known in seen):
            continue
        seen.append(each)
        yield relation, each
        if isinstance(each, BaseExceptionGroup):
            waiting += [("together with", part) for part in each.exceptions]
        waiting.append(("caused by", each.__cause__))
        if not each.__suppress_context__:
            waiting.append(("while dealing with", each.__context__))


def _headline(failure: BaseException) -> str:
    message = bare_message(failure)
    return f"{_kind(failure)}: {message}" if message else _kind(failure)


def _kind(failure: BaseException) -> str:
    kind = type(failure)
    return kind.__qualname__ if kind.__module__ == "builtins" else _full_name(kind)


def _full_name(kind: type[BaseException]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _steps(failure: BaseException) -> list[str]:
    """Return the steps of a trace: each of ours with its line, those of others counted."""
    steps: list[str] = []
    others = ""
    count = 0
    for frame, line in [*_frames(failure), (None, 0)]:
        package = _package(frame) if frame else ""
        if count and package != others:
            steps.append(f"  ({count} × {others})")
            count = 0
        if frame and _is_own(frame):
            steps.append(f"  {_place(frame, line)}")
            others = ""
        else:
            others, count = package, count + 1
    if len(steps) <= _HEAD + _TAIL:
        return steps
    left_out = len(steps) - _HEAD - _TAIL
    return [*steps[:_HEAD], f"  ({left_out} steps left out)", *steps[-_TAIL:]]


def _frames(failure: BaseException) -> list[tuple[FrameType, int]]:
    return list(traceback.walk_tb(failure.__traceback__))


def _is_own(frame: FrameType) -> bool:
    return _package(frame) == _OWN


def _package(frame: FrameType) -> str:
    """Return which package a frame runs in; modules are named by code, unlike paths."""
    package = str(frame.f_globals.get("__name__", "?")).partition(".")[0]
    return package if _IDENTIFIER.fullmatch(package) else "?"


def _place(frame: FrameType, line: int) -> str:
    """Return where a frame of ours is: "ateliers_desktop/ui/rail.py:40 Rail.fit"."""
    module = str(frame.f_globals["__name__"]).replace(".", "/")
    package = "/__init__" if "__path__" in frame.f_globals else ""
    return f"{module}{package}.py:{line} {frame.f_code.co_qualname}"

# SPDX-License-Identifier: Apache-2.0
"""A report of a bug says where it happened, and nothing that a person typed."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.bug_reports import (
    _PYTHONS_WORDS,
    Circumstances,
    bare_message,
    bug_report,
    place_of,
    report_name,
)
from ateliers_desktop.operations.explanations import area_name, session_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Session
from tests import builders

HOSTILE = 'x\' Zorbaïde "Qweth" }{ <Vlomm> [Plugh] O’Xyzzy'
PIECES = ("Zorba", "Qweth", "Vlomm", "Plugh", "Xyzzy")
AROUND = Circumstances(facts=(("Python", "3.11.7"), ("Qt", "6.12.0")), actions=("open", "undo"))


def raised_by(work: Callable[[], object]) -> BaseException:
    """Return what some work raises, with its trace."""
    with pytest.raises(BaseException) as caught:
        work()
    return caught.value


def lookup_of(name: str) -> BaseException:
    """Return the error of looking a project up that the residency does not have."""
    return raised_by(lambda: builders.residency().project(name))


def session_without_start(name: str) -> Session:
    session = builders.session("09:00-09:45", project=name)
    object.__setattr__(session, "start", None)
    return session


def test_a_report_says_what_failed_and_where_in_the_program() -> None:
    session = session_without_start("Sirocco")
    failure = raised_by(lambda: session_text(session, builders.residency()))
    report = bug_report(failure, AROUND)
    assert "AttributeError: (date)" in report
    assert "ateliers_desktop/residency/schedule.py:" in report
    assert "Session.day" in report
    assert "ateliers_desktop/operations/explanations.py:" in report
    assert "Python: 3.11.7\nQt: 6.12.0" in report
    assert report.endswith("  open\n  undo\n")


@pytest.mark.parametrize(
    "message",
    [
        "{name}",
        "no project {name} is here",
        "no project '{name}'",
        'no project "{name}"',
        "{{'name': '{name}'}}",
        "[parameters: ('{name}', 3)]",
        "'{name}",
        "{name}'",
        "the number +212 600 000 000 of {name}",
    ],
)
def test_no_piece_of_a_hostile_name_passes(message: str) -> None:
    failure = RuntimeError(message.format(name=HOSTILE))
    assert all(piece in str(failure) for piece in PIECES)
    report = bug_report(failure, AROUND)
    assert [piece for piece in (*PIECES, "212", "600") if piece in report] == []


@given(st.text(), st.text())
def test_of_a_message_only_known_words_pass(name: str, other: str) -> None:
    said = bare_message(ValueError(f"{name} is not {other}")).split()
    words = {word.strip("().,:;") for word in said}
    plain = {"is", "not", "…", ""}
    assert [each for each in words - plain if each not in _PYTHONS_WORDS] == []


def test_a_word_that_nobody_typed_stays_readable() -> None:
    assert bare_message(IndexError("list index out of range")) == "list index out of range"
    assert bare_message(KeyError("Awa")) == "…"
    assert bare_message(TypeError("'Awa' object is not callable")) == "… object is not callable"


def test_words_written_in_the_running_function_pass_but_not_those_of_its_docstring() -> None:
    failure = lookup_of("Zorbaïde")
    assert "Zorba" not in bug_report(failure, AROUND)
    session = session_without_start("Sirocco")
    failure = raised_by(lambda: session_text(session, builders.residency()))
    failure.args = ("mardi octobre Salma Berrada",)
    assert "Salma" in (session_text.__doc__ or "")
    assert bare_message(failure) == "(date) …"


def test_an_error_of_ours_is_told_by_its_source() -> None:
    failure = UserError("{file}: is not there; {name}", file=Path.home() / "x", name=HOSTILE)
    assert bare_message(failure) == "{file}: is not there; {name}"


def test_no_path_is_told_not_even_our_own(tmp_path: Path) -> None:
    missing = tmp_path / "Zorba" / "plan.ateliers"
    failure = raised_by(lambda: Programme.open(missing))
    system = raised_by(lambda: missing.read_bytes())
    assert isinstance(system, OSError)
    for report in (bug_report(failure, AROUND), bug_report(system, AROUND)):
        assert "Zorba" not in report
        assert str(Path.home()) not in report
        assert str(Path(__file__).parent) not in report
    assert "FileNotFoundError: ENOENT" in bug_report(system, AROUND)


def test_what_led_to_a_failure_is_told_as_well() -> None:
    first = sqlite3.IntegrityError(f"UNIQUE constraint failed: {HOSTILE}")
    second = RuntimeError(HOSTILE)
    second.__cause__ = first
    first.__context__ = second
    report = bug_report(ExceptionGroup(HOSTILE, [second, KeyError(HOSTILE)]), AROUND)
    assert "together with\nRuntimeError: …" in report
    assert "together with\nKeyError: …" in report
    assert "caused by\nsqlite3.IntegrityError: UNIQUE constraint failed: …" in report
    assert [piece for piece in PIECES if piece in report] == []


def test_notes_on_an_exception_are_left_out() -> None:
    failure = ValueError("a")
    failure.add_note(HOSTILE)
    assert [piece for piece in PIECES if piece in bug_report(failure, AROUND)] == []


def test_an_exception_that_cannot_even_be_printed_is_reported() -> None:
    class UnprintableError(Exception):
        def __str__(self) -> str:
            raise ValueError("not this one either")

    assert "UnprintableError: …" in bug_report(UnprintableError(), AROUND)


def test_a_very_long_trace_is_cut_in_its_middle() -> None:
    def sink(depth: int) -> None:
        area_name(unending(depth), builders.residency())  # type: ignore[arg-type]

    class Unending(str):
        depth = 0

        def __eq__(self, other: object) -> bool:
            sink(self.depth - 1) if self.depth else 1 / 0
            return False

        __hash__ = str.__hash__

    def unending(depth: int) -> str:
        made = Unending("x")
        made.depth = depth
        return made

    report = bug_report(raised_by(lambda: sink(40)), AROUND)
    assert "steps left out" in report
    assert len(report.splitlines()) < 70


def test_one_bug_is_told_from_another_by_kind_and_place() -> None:
    session = session_without_start("Sirocco")
    one = raised_by(lambda: session_text(session, builders.residency()))
    other = lookup_of("nobody")
    assert place_of(one) != place_of(other)
    assert place_of(other) == place_of(lookup_of("somebody"))
    assert place_of(ValueError("x")) == "ValueError"


def test_a_report_is_named_by_its_time() -> None:
    assert report_name(datetime(2025, 10, 7, 14, 32)) == "ateliers-report-2025-10-07-1432.txt"

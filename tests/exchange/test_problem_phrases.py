# SPDX-License-Identifier: Apache-2.0
"""Each problem becomes one line that says where, what stands there and what was expected."""

import string
from pathlib import Path

import pytest

from ateliers_desktop.exchange import (
    Problem,
    ProblemCode,
    Severity,
    describe,
    describe_all,
    read_workbook,
)
from ateliers_desktop.exchange.problem_facts import facts
from ateliers_desktop.exchange.problem_remedies import remedies
from ateliers_desktop.exchange.problems import severity_of
from ateliers_desktop.words import LANGUAGES, translations
from tests.exchange.test_faults import FAULTS
from tests.exchange.test_warnings import WARNINGS
from tests.exchange.workbooks import codes, read_tables, source_text, with_cell, write_csv

TOLD_BY = {
    "most", "least", "seconds", "megabytes", "other", "first", "last", "project", "minutes", "who",
    "table", "name", "read", "found", "suggestion",
}  # fmt: skip


def problem(code: ProblemCode, **fields: object) -> Problem:
    return Problem(severity=severity_of(code), code=code, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_problem_has_words_in_every_language(language: str) -> None:
    translate = translations(language)
    for code in ProblemCode:
        line = describe(
            problem(code, table="T", row=7, column="C", found="F", params=(("n", 3),)), translate
        )
        assert "7" in line
        assert "\n" not in line
        assert "%n" not in line


def test_every_kind_of_problem_has_a_sentence_and_no_other_has() -> None:
    assert set(facts(source_text, 1)) == set(ProblemCode)
    assert set(remedies(source_text)) <= set(ProblemCode)


def test_sentences_ask_only_for_what_problems_tell() -> None:
    for sentence in (*facts(source_text, 1).values(), *remedies(source_text).values()):
        fields = {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}
        assert fields <= TOLD_BY


def test_every_sentence_gets_all_that_it_asks_for(tmp_path: Path) -> None:
    seen: set[ProblemCode] = set()
    workbooks = [fault.tables for fault in FAULTS] + [each[0] for each in WARNINGS]
    for number, tables in enumerate(workbooks):
        seen.update(codes(read_workbook(write_csv(tmp_path / str(number), tables)).problems))
    assert len(seen) > 35


def test_sentence_that_is_told_too_little_is_seen() -> None:
    with pytest.raises(AssertionError):
        codes([problem(ProblemCode.NUMBER_OUT_OF_RANGE)])


def test_line_says_place_find_expectation_and_near_name(tmp_path: Path) -> None:
    (each,) = read_tables(tmp_path, with_cell("créneaux", "type", "mentora")).problems
    assert describe(each, source_text) == (
        "créneaux, row 2, column “type”: “mentora” is no kind of slot. "
        "Expected: mentoring, break or event. Did you mean “mentorat”?"
    )


def test_line_about_a_table_or_the_whole_file_says_only_that() -> None:
    assert describe(problem(ProblemCode.MISSING_TABLE, table="mentors"), source_text).startswith(
        "mentors: This table is missing."
    )
    params = (("most", 50),)
    whole = problem(ProblemCode.TOO_BIG, found="a.xlsx", params=params)
    assert describe(whole, source_text).startswith("“a.xlsx” is too big")


def test_text_of_a_workbook_is_never_a_format() -> None:
    hostile = problem(
        ProblemCode.UNKNOWN_AREA, table="{table}", row=1, column="{0}", found="{found.x} %n {",
        suggestion="{suggestion!r}",
    )  # fmt: skip
    line = describe(hostile, source_text)
    for text in ("{table}", "{0}", "{found.x} %n {", "{suggestion!r}"):
        assert text in line


def test_long_text_is_cut() -> None:
    line = describe(problem(ProblemCode.UNKNOWN_AREA, table="t", found="x" * 5_000), source_text)
    assert len(line) < 250


def test_counts_take_their_plural_form() -> None:
    def plural(context: str, text: str, comment: str = "", n: int = -1) -> str:
        return source_text(context, text, comment, n) if n != 1 else "one"

    single = problem(ProblemCode.AMBIGUOUS_DATES, table="t", params=(("n", 1),))
    assert "one" in describe(single, plural)


def test_errors_and_warnings_are_told_apart() -> None:
    assert severity_of(ProblemCode.NEED_UNCOVERED) is Severity.WARNING
    assert severity_of(ProblemCode.UNKNOWN_AREA) is Severity.ERROR


def test_many_problems_are_told_as_each_is_alone() -> None:
    many = [
        problem(code, table="t", row=2, column="c", found="f", params=(("n", n),))
        for code in ProblemCode
        for n in (1, 3)
    ]
    for language in LANGUAGES:
        translate = translations(language)
        assert describe_all(many, translate) == tuple(describe(each, translate) for each in many)

# SPDX-License-Identifier: Apache-2.0
"""The words for what is wrong with a workbook: where, what stands there, what was expected."""

from collections import defaultdict
from collections.abc import Iterable

from ateliers_desktop.exchange.problem_facts import Sentences, facts
from ateliers_desktop.exchange.problem_remedies import remedies
from ateliers_desktop.exchange.problems import Problem
from ateliers_desktop.words import Translate

_LONGEST = 80


def describe(problem: Problem, translate: Translate) -> str:
    """Return a problem as one line: its place, what stands there, what to do about it."""
    return _placed(problem, sentence(problem, translate), translate)


def sentence(problem: Problem, translate: Translate) -> str:
    """Return a problem without its place."""
    return _Phrases(translate).sentence(problem)


def describe_all(problems: Iterable[Problem], translate: Translate) -> tuple[str, ...]:
    """Return a line for each problem, as :func:`describe` does one, and much faster than that."""
    phrases = _Phrases(translate)
    return tuple(_placed(each, phrases.sentence(each), translate) for each in problems)


class _Phrases:
    """The sentences of all kinds of problems, translated once."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._facts: dict[int, Sentences] = {}
        self._remedies = remedies(translate)
        self._did_you_mean = translate("Problem", "Did you mean “{suggestion}”?")

    def sentence(self, problem: Problem) -> str:
        params = dict(problem.params)
        count = params.get("n", -1)
        n = count if isinstance(count, int) else -1
        if n not in self._facts:
            self._facts[n] = facts(self._translate, n)
        values: defaultdict[str, str | int] = defaultdict(str, params)
        values["found"] = _shortened(problem.found)
        sentences = [self._facts[n][problem.code]]
        if remedy := self._remedies.get(problem.code):
            sentences.append(remedy)
        if problem.suggestion:
            values["suggestion"] = problem.suggestion
            sentences.append(self._did_you_mean)
        return " ".join(each.format_map(values) for each in sentences)


def _placed(problem: Problem, text: str, translate: Translate) -> str:
    if not problem.table:
        return text
    if problem.row is None:
        place = translate("Problem", "{table}: {text}")
    elif not problem.column:
        place = translate("Problem", "{table}, row {row}: {text}")
    else:
        place = translate("Problem", "{table}, row {row}, column “{column}”: {text}")
    return place.format(
        table=problem.table, row=problem.row, column=_shortened(problem.column), text=text
    )


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip('…')}…"

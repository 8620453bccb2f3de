# SPDX-License-Identifier: Apache-2.0
"""The words for what is wrong with a workbook: where, what stands there, what was expected."""

from collections import defaultdict

from ateliers_desktop.exchange.problem_facts import facts
from ateliers_desktop.exchange.problem_remedies import remedies
from ateliers_desktop.exchange.problems import Problem
from ateliers_desktop.words import Translate

_LONGEST = 80


def describe(problem: Problem, translate: Translate) -> str:
    """Return a problem as one line: its place, what stands there, what to do about it."""
    return _placed(problem, sentence(problem, translate), translate)


def sentence(problem: Problem, translate: Translate) -> str:
    """Return a problem without its place."""
    params = dict(problem.params)
    count = params.get("n", -1)
    values: defaultdict[str, str | int] = defaultdict(str, params)
    values["found"] = _shortened(problem.found)
    sentences = [facts(translate, count if isinstance(count, int) else -1)[problem.code]]
    if remedy := remedies(translate).get(problem.code):
        sentences.append(remedy)
    if problem.suggestion:
        values["suggestion"] = problem.suggestion
        sentences.append(translate("Problem", "Did you mean “{suggestion}”?"))
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

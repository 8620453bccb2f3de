# SPDX-License-Identifier: Apache-2.0
"""What is hard on paper stays well laid out when nearly everything on it is marked as changed."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import combinations

import pytest

from ateliers_desktop.agendas import render
from ateliers_desktop.operations.print_changes import compare
from ateliers_desktop.operations.printing import Kind, Order
from ateliers_desktop.residency import Schedule, Team
from tests.agendas.builders import PRINTED_AT, TUESDAY
from tests.agendas.hard_cases import HARD, full_schedule, hard_residency
from tests.agendas.placed_lines import lie_on_each_other, placed_pages, runs_off

LEAST_SIZE, MOST_DOCUMENTS = 9, 2
LATER = datetime(2025, 10, 7, 8, 15)
MARKED = (Kind.AGENDA, Kind.MENTORS, Kind.PROJECTS, Kind.ROOMS, Kind.ATTENDANCE)
CROWDED, CALM = {"rooms": 12, "slots": 20}, {"rooms": 3, "slots": 6}

every_page = pytest.mark.parametrize(
    ("kind", "case", "language"),
    [(kind, case, language) for kind in MARKED for case in HARD for language in ("fr", "ar")],
)


def shaken(schedule):
    """Return a schedule in which every third session is gone and the others have moved on."""
    kept = [each for number, each in enumerate(schedule.sessions) if number % 3]
    turned = [*kept[1:], kept[0]]
    return Schedule(
        sessions=tuple(
            replace(each, start=next_.start, end=next_.end, room=next_.room)
            for each, next_ in zip(kept, turned, strict=True)
        )
    )


def others(residency):
    """Return the residency with other people in its teams."""
    teams = (each.team.members for each in residency.projects)
    return replace(
        residency,
        projects=tuple(
            replace(each, team=Team(members=(names[1], f"{names[0]} 2", names[0][::-1])))
            for each, names in zip(residency.projects, teams, strict=True)
        ),
    )


@cache
def pages(kind, case, language):
    crowd = CROWDED if case == "endless" else CALM
    residency = hard_residency(HARD[case], **crowd)
    before = full_schedule(residency, crowd["slots"])
    order = Order(
        residency=residency,
        schedule=before,
        language=language,
        days=(TUESDAY,),
        name="",
        printed_at=PRINTED_AT,
    )
    printed = [sheet.note for sheet in compare([kind], order, ())]
    people = others(residency) if kind is Kind.ATTENDANCE else residency
    later = replace(order, residency=people, schedule=shaken(before), printed_at=LATER)
    documents = [sheet.marked for sheet in compare([kind], later, printed)]
    assert any(document.changes is not None for document in documents)
    return placed_pages(render(documents[:MOST_DOCUMENTS]))


@every_page
def test_nothing_is_too_small_runs_off_or_lies_on_another(kind, case, language):
    for page in pages(kind, case, language):
        assert min(line.size for line in page.lines) >= LEAST_SIZE
        assert [line for line in page.lines if runs_off(line, page)] == []
        assert [pair for pair in combinations(page.lines, 2) if lie_on_each_other(*pair)] == []


@every_page
def test_every_page_says_of_when_it_is(kind, case, language):
    assert all("08:15" in page.text for page in pages(kind, case, language))


def test_the_hard_pages_are_really_marked():
    text = "".join(page.text for page in pages(Kind.AGENDA, next(iter(HARD)), "fr"))
    assert "avant" in text
    assert "Changements depuis la version du lundi 6 à 18:40" in text

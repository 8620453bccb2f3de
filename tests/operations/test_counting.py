# SPDX-License-Identifier: Apache-2.0
"""The figures of the report, recomputed from the tables of the file by code of its own."""

import sqlite3
import unicodedata
from collections import defaultdict
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ateliers_desktop.operations.counting import count_figures
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Need, NeedState, Schedule, SessionStatus
from ateliers_desktop.residency.figures import Amount, Dimension, Figures, NeedCount, Tally
from ateliers_desktop.storage import ProgrammeFile, write_new
from tests.agendas.builders import filled, sample
from tests.builders import mentor, project, residency, session
from tests.reported import reported

COLUMNS = {
    Dimension.RESIDENCY: "residency.name",
    Dimension.PROJECT_COUNTRY: "project.country",
    Dimension.DISCIPLINE: "project.discipline",
    Dimension.AREA: "area.french",
    Dimension.MENTOR_COUNTRY: "mentor.country",
    Dimension.PROJECT: "project.name",
    Dimension.MENTOR: "mentor.name",
}
"""Where a session of the tables has what figures are told apart by."""
SESSIONS = """
    SELECT {column}, session.status, count(*),
        sum(strftime('%s', session.ends) - strftime('%s', session.starts)) / 60
    FROM session
    JOIN residency ON residency.id = session.residency_id
    JOIN project ON project.id = session.project_id
    JOIN mentor ON mentor.id = session.mentor_id
    JOIN area ON area.id = session.area_id
    GROUP BY 1, 2
"""
NEEDS = """
    SELECT {column}, need.state, count(*)
    FROM need
    JOIN residency ON residency.id = need.residency_id
    JOIN project ON project.id = need.project_id
    JOIN area ON area.id = need.area_id
    GROUP BY 1, 2
"""


IN_FRENCH = {"tunisia": "tunisie", "المغرب": "maroc"}
"""The countries of the people that are not written in French."""


def plain(name: str) -> str:
    """Return a name without case and accents, in French, as this file understands that."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(each for each in letters if not unicodedata.combining(each))
    return IN_FRENCH.get(bare, bare)


@pytest.fixture(scope="module")
def over(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with two residencies that are over; some people were at both."""
    path = tmp_path_factory.mktemp("report") / "programme.ateliers"
    first, second = sample(), replace(sample(), name="Résidence de Dakar", mentors=(
        *sample().mentors[:5], mentor("Nouvelle", expertises=sample().mentors[5].expertises),
    ))  # fmt: skip
    later = replace(second, projects=second.projects[3:])
    write_new(path, *reported(first, filled(first)))
    with ProgrammeFile.open(path) as file:
        file.add_residency(*reported(later, filled(later)))
    return path


def counted(path: Path) -> Figures:
    with Programme.open(path, read_only=True) as programme:
        return count_figures([programme.load(each) for each in programme.residencies], "fr")


def queried(path: Path, query: str, column: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(query.format(column=column)).fetchall()


def as_told(tally: Tally) -> dict[str, tuple[int, int]]:
    told = {
        "held": tally.held, "planned": tally.standing, "missed": tally.missed,
        "cancelled": tally.cancelled,
    }  # fmt: skip
    return {
        status: (each.sessions, each.minutes) for status, each in told.items() if each.sessions
    }


@pytest.mark.parametrize("dimension", list(Dimension))
def test_hours_and_sessions_are_those_of_the_stored_sessions(
    over: Path, dimension: Dimension
) -> None:
    found: dict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for name, status, sessions, minutes in queried(over, SESSIONS, COLUMNS[dimension]):
        before = found[plain(name)].get(status, (0, 0))
        found[plain(name)][status] = (before[0] + sessions, before[1] + minutes)
    lines = counted(over).lines[dimension]
    told = {plain(each.name): as_told(each.tally) for each in lines}
    assert {name: each for name, each in told.items() if each} == dict(found)
    assert len(told) == len(lines)


@pytest.mark.parametrize("dimension", [each for each in Dimension if each.has_needs])
def test_needs_are_those_that_are_stored(over: Path, dimension: Dimension) -> None:
    found: dict[str, dict[str, int]] = defaultdict(lambda: {"met": 0, "more": 0, "open": 0})
    for name, state, count in queried(over, NEEDS, COLUMNS[dimension]):
        found[plain(name)][state] += count
    told = {
        plain(each.name): {"met": each.needs.met, "more": each.needs.more, "open": each.needs.open}
        for each in counted(over).lines[dimension]
        if each.needs.total
    }
    assert told == dict(found)


def test_the_whole_is_all_that_is_stored(over: Path) -> None:
    figures = counted(over)
    rows = queried(over, SESSIONS, "''")
    assert as_told(figures.tally) == {status: (n, minutes) for _, status, n, minutes in rows}
    assert figures.needs.total == sum(count for *_, count in queried(over, NEEDS, "''"))
    assert figures.tally.planned.sessions == sum(n for _, _, n, _ in rows)
    ((mentors, projects),) = queried(
        over, "SELECT (SELECT count(DISTINCT folded) FROM mentor), {column}",
        "(SELECT count(DISTINCT folded) FROM project)",
    )  # fmt: skip
    assert (figures.mentors, figures.projects) == (mentors, projects)


@pytest.mark.parametrize("dimension", list(Dimension))
def test_the_parts_make_up_the_whole(over: Path, dimension: Dimension) -> None:
    figures = counted(over)
    lines = figures.lines[dimension]
    assert sum(each.tally.planned.minutes for each in lines) == figures.tally.planned.minutes
    if dimension.has_needs:
        assert sum(each.needs.total for each in lines) == figures.needs.total


def test_planned_are_also_those_that_were_missed_or_cancelled() -> None:
    statuses = (SessionStatus.HELD, SessionStatus.MISSED, SessionStatus.CANCELLED)
    sessions = tuple(
        session(hours, status=status)
        for hours, status in zip(
            ("09:00-09:45", "09:45-10:30", "10:30-12:00"), statuses, strict=True
        )
    )
    tally = count_figures([(residency(), Schedule(sessions=sessions))], "fr").tally
    assert tally.held == Amount(sessions=1, minutes=45)
    assert tally.cancelled == Amount(sessions=1, minutes=90)
    assert tally.planned == Amount(sessions=3, minutes=180)


def test_a_session_that_clashes_was_never_planned() -> None:
    waiting = session(status=SessionStatus.CLASHING)
    figures = count_figures([(residency(), Schedule(sessions=(waiting,)))], "fr")
    assert figures.tally == Tally()
    assert figures.sessions == ()


def test_whoever_has_no_session_has_a_line_all_the_same() -> None:
    there = residency(mentors=(mentor(), mentor("Idriss")))
    lines = count_figures([(there, Schedule(sessions=(session(),)))], "fr").lines
    assert [each.name for each in lines[Dimension.MENTOR]] == ["Awa", "Idriss"]
    assert lines[Dimension.MENTOR][1].tally == Tally()


def test_a_project_keeps_its_needs_where_it_had_no_session() -> None:
    needs = (Need(area="pitch", state=NeedState.MET), Need(area="son", state=NeedState.MORE))
    there = residency(projects=(project(needs=needs, country="Mali"),))
    lines = count_figures([(there, Schedule())], "fr").lines
    assert lines[Dimension.PROJECT_COUNTRY][0].needs == NeedCount(met=1, more=1)


def test_what_is_not_known_comes_last_and_the_most_hours_first() -> None:
    there = residency(
        projects=(project(), project("Radio", country="Mali"), project("Kora", country="Bénin"))
    )
    sessions = (session(), session("09:45-10:30"), session("10:30-11:15", project="Kora"))
    lines = count_figures([(there, Schedule(sessions=sessions))], "fr").lines
    assert [each.name for each in lines[Dimension.PROJECT_COUNTRY]] == ["Bénin", "Mali", ""]


def test_two_residencies_of_one_name_are_told_apart_by_their_dates() -> None:
    first, second = residency(), residency(first_day=date(2026, 10, 5), slots=())
    figures = count_figures([(first, Schedule()), (second, Schedule())], "fr")
    names = ("Essai (06/10/2025)", "Essai (05/10/2026)")
    assert figures.residencies == names
    assert tuple(each.name for each in figures.lines[Dimension.RESIDENCY]) == names


def test_a_country_is_one_however_it_is_spelled() -> None:
    there = residency(
        projects=(project(country="Sénégal"), project("Radio", country="SENEGAL")),
    )
    (line,) = count_figures([(there, Schedule())], "fr").lines[Dimension.PROJECT_COUNTRY]
    assert line.name == "Sénégal"
    assert line.needs.total == 2


@pytest.mark.parametrize(
    ("language", "named"), [("fr", "Tunisie"), ("en", "Tunisia"), ("ar", "تونس")]
)
def test_a_country_is_one_in_three_languages_and_named_in_that_of_the_report(
    language: str, named: str
) -> None:
    there = residency(
        country="Tunisia",
        projects=(project(country="Tunisie"), project("Radio", country="تُونس")),
        mentors=(mentor(country="TUNISIA "),),
    )
    figures = count_figures([(there, Schedule(sessions=(session(),)))], language)
    for dimension in (Dimension.PROJECT_COUNTRY, Dimension.MENTOR_COUNTRY):
        (line,) = figures.lines[dimension]
        assert line.name == named
    assert figures.lines[Dimension.PROJECT_COUNTRY][0].needs.total == 2
    assert figures.lines[Dimension.PROJECT][0].details == (named,)
    assert figures.places == (named,)
    (told,) = figures.sessions
    assert (told.project_country, told.mentor_country) == (named, named)


def test_a_country_that_nobody_knows_stays_as_it_is_written() -> None:
    there = residency(projects=(project(country="Wakanda"),))
    (line,) = count_figures([(there, Schedule())], "ar").lines[Dimension.PROJECT_COUNTRY]
    assert line.name == "Wakanda"


def test_whoever_got_another_name_is_counted_once_under_the_last_one() -> None:
    first = residency(name="Rabat", mentors=(mentor("Awa"),), projects=(project("Sirocco"),))
    second = residency(
        name="Dakar",
        mentors=(mentor("Awa Diop", formerly=("AWA",)),),
        projects=(project("Harmattan", formerly=("Sirocco",)),),
    )
    third = residency(
        name="Tunis",
        mentors=(mentor("Awa Diop"),),
        projects=(project("Alizé", formerly=("Harmattan",)),),
    )
    held = [
        (first, Schedule(sessions=(session(),))),
        (second, Schedule(sessions=(session(mentor="Awa Diop", project="Harmattan"),))),
        (third, Schedule(sessions=(session(mentor="Awa Diop", project="Alizé"),))),
    ]
    figures = count_figures(held, "fr")
    assert (figures.mentors, figures.projects) == (1, 1)
    for dimension, name in ((Dimension.MENTOR, "Awa Diop"), (Dimension.PROJECT, "Alizé")):
        (line,) = figures.lines[dimension]
        assert (line.name, line.tally.planned.sessions) == (name, 3)


def test_a_new_project_of_an_old_name_is_not_the_one_that_had_it_before() -> None:
    first = residency(name="Rabat", projects=(project("Sirocco"),))
    second = residency(
        name="Dakar", projects=(project("Harmattan", formerly=("Sirocco",)), project("Sirocco"))
    )
    figures = count_figures([(first, Schedule()), (second, Schedule())], "fr")
    needs = {each.name: each.needs.total for each in figures.lines[Dimension.PROJECT]}
    assert needs == {"Harmattan": 1, "Sirocco": 2}


def test_two_projects_of_one_residency_stay_two_when_they_became_one() -> None:
    first = residency(name="Rabat", projects=(project("Sirocco"), project("Kora")))
    second = residency(name="Dakar", projects=(project("Duo", formerly=("Sirocco", "Kora")),))
    figures = count_figures([(first, Schedule()), (second, Schedule())], "fr")
    assert figures.projects == 2
    assert sorted(each.name for each in figures.lines[Dimension.PROJECT]) == ["Duo", "Kora"]

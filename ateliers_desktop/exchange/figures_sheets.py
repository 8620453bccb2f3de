# SPDX-License-Identifier: Apache-2.0
"""The figures of a report as tables of plain values: what stands in which sheet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.residency.figures import (
    Dimension,
    FigureLine,
    Figures,
    NeedCount,
    ReportedSession,
    Tally,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.figures import dimension_titles

Hours = float
FigureCell = str | int | Hours | date | time
"""A float is hours; whatever else is what it looks like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """A table of figures.

    Attributes
    ----------
    charted
        The numbers of the columns of hours that are drawn, one on the other; none is no chart.
    totalled
        Whether the last row is that of all, which no chart shows.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[FigureCell, ...], ...]
    charted: tuple[int, ...] = ()
    totalled: bool = False


def figure_tables(figures: Figures, translate: Translate) -> Iterator[FigureTable]:
    """Yield the tables of a report, a sheet each: all, each dimension, session by session."""
    yield _overview(figures, translate)
    titles = dimension_titles(translate)
    for dimension, lines in figures.told_apart.items():
        yield _by(dimension, titles[dimension], lines, figures, translate)
    yield _sessions(figures, translate)


def _overview(figures: Figures, translate: Translate) -> FigureTable:
    tally, needs = figures.tally, figures.needs
    amounts = (
        (translate("Report", "Held"), tally.held),
        (translate("Report", "Missed"), tally.missed),
        (translate("Report", "Cancelled"), tally.cancelled),
        (translate("Report", "To come or not ticked"), tally.standing),
        (translate("Report", "Planned in all"), tally.planned),
    )
    counts = (
        (translate("Report", "Needs met"), needs.met),
        (translate("Report", "Needs that ask for more"), needs.more),
        (translate("Report", "Needs still open"), needs.open),
        (translate("Report", "Projects"), figures.projects),
        (translate("Report", "Mentors"), figures.mentors),
    )
    return FigureTable(
        title=translate("Report", "Overview"),
        headings=(
            translate("Report", "What"),
            translate("Report", "Number"),
            translate("Report", "Hours"),
        ),
        rows=(
            *((words, each.sessions, each.minutes / 60) for words, each in amounts),
            *((words, count, "") for words, count in counts),
            (translate("Report", "First day"), figures.first_day, ""),
            (translate("Report", "Last day"), figures.last_day, ""),
        ),
    )


def _by(
    dimension: Dimension,
    title: str,
    lines: tuple[FigureLine, ...],
    figures: Figures,
    translate: Translate,
) -> FigureTable:
    needs = (
        (
            translate("Report", "Needs met"),
            translate("Report", "Needs that ask for more"),
            translate("Report", "Needs still open"),
        )
        if dimension.has_needs
        else ()
    )
    headings = (
        translate("Report", "Name"),
        translate("Report", "Hours held"),
        translate("Report", "Hours missed"),
        translate("Report", "Hours cancelled"),
        translate("Report", "Hours to come or not ticked"),
        translate("Report", "Hours planned"),
        translate("Report", "Sessions held"),
        translate("Report", "Sessions missed"),
        translate("Report", "Sessions cancelled"),
        translate("Report", "Sessions planned"),
        *needs,
    )
    unknown = translate("Report", "Not known")
    whole = translate("Report", "In all")

    def row(name: str, tally: Tally, count: NeedCount) -> tuple[FigureCell, ...]:
        asked = (count.met, count.more, count.open) if dimension.has_needs else ()
        return (name, *_amounts(tally), *asked)

    return FigureTable(
        title=title,
        headings=headings,
        rows=(
            *(row(each.name or unknown, each.tally, each.needs) for each in lines),
            row(whole, figures.tally, figures.needs),
        ),
        charted=(1, 2, 3, 4),
        totalled=True,
    )


def _amounts(tally: Tally) -> tuple[FigureCell, ...]:
    shown = (tally.held, tally.missed, tally.cancelled, tally.standing, tally.planned)
    return (
        *(each.minutes / 60 for each in shown),
        *(each.sessions for each in (tally.held, tally.missed, tally.cancelled, tally.planned)),
    )


def _sessions(figures: Figures, translate: Translate) -> FigureTable:
    headings = (
        translate("Report", "Residency"),
        translate("Report", "Date"),
        translate("Report", "Start"),
        translate("Report", "End"),
        translate("Report", "Hours"),
        translate("Report", "Project"),
        translate("Report", "Country of the project"),
        translate("Report", "Discipline"),
        translate("Report", "Area"),
        translate("Report", "Mentor"),
        translate("Report", "Country of the mentor"),
        translate("Report", "Room"),
        translate("Report", "Outcome"),
    )
    return FigureTable(
        title=translate("Report", "Session by session"),
        headings=headings,
        rows=tuple(_session(each, translate) for each in figures.sessions),
    )


def _session(reported: ReportedSession, translate: Translate) -> tuple[FigureCell, ...]:
    session = reported.session
    outcomes = {
        SessionStatus.HELD: translate("Report", "Held", "one session"),
        SessionStatus.MISSED: translate("Report", "Missed", "one session"),
        SessionStatus.CANCELLED: translate("Report", "Cancelled", "one session"),
    }
    planned = translate("Report", "To come or not ticked", "one session")
    return (
        reported.residency,
        session.day,
        session.start.time(),
        session.end.time(),
        (session.end - session.start).total_seconds() / 3600,
        session.project,
        reported.project_country,
        reported.discipline,
        reported.area,
        session.mentor,
        reported.mentor_country,
        session.room or "",
        outcomes.get(session.status, planned),
    )

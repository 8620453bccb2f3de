# SPDX-License-Identifier: Apache-2.0
"""The report for the partners: the figures of a residency in words and in bars."""

from collections.abc import Callable, Iterator
from datetime import datetime

from ateliers_desktop.agendas.documents import Heading, Origin
from ateliers_desktop.agendas.file_names import slug
from ateliers_desktop.agendas.partner_document import (
    Fill,
    Legend,
    Part,
    PartnerReport,
    ReportRow,
    ReportTable,
    Share,
    Tile,
)
from ateliers_desktop.agendas.wording import side_by_side
from ateliers_desktop.residency.figures import (
    Amount,
    Dimension,
    FigureLine,
    Figures,
    NeedCount,
    Tally,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, date_range, day_and_month, with_year
from ateliers_desktop.words.figures import dimension_titles
from ateliers_desktop.words.lengths import hours


def partner_report(figures: Figures, translate: Translate, printed_at: datetime) -> PartnerReport:
    """Return the report of some figures, in their language."""
    return _Report(figures, translate).report(printed_at)


class _Report:
    """What the parts of a report have in common while it is made."""

    def __init__(self, figures: Figures, translate: Translate) -> None:
        self._figures, self._translate = figures, translate
        self._kind = translate("Report", "Report for the partners")

    def report(self, printed_at: datetime) -> PartnerReport:
        """Return the report."""
        translate = self._translate
        return PartnerReport(
            origin=self._origin(printed_at),
            heading=self._heading(printed_at),
            tiles=tuple(self._tiles()),
            shares=tuple(self._shares()),
            tables=tuple(self._tables()),
            legend=self._legend(),
            remark=translate(
                "Report",
                "Hours are the lengths of the sessions. Planned are all that were ever planned: "
                "held, missed, cancelled, and those still to come or not ticked yet. A need is "
                "met, asks for more sessions, or is open, as it was said after the sessions.",
            ),
            page_number=translate("Attendance", "page {number} of {count}"),
        )

    def _origin(self, printed_at: datetime) -> Origin:
        figures = self._figures
        about = figures.residencies[0] if len(figures.residencies) == 1 else figures.programme
        return Origin(
            subject=f"{self._kind} · {about}" if about else self._kind,
            author=figures.programme or figures.residencies[0],
            language=figures.language,
            printed_at=printed_at,
            file_name=f"{slug(f'report {about}') or 'report'}.pdf",
        )

    def _heading(self, printed_at: datetime) -> Heading:
        figures, translate, language = self._figures, self._translate, self._figures.language
        count = len(figures.residencies)
        several = translate("Report", "%n residencies", n=count)
        one = count == 1
        title = figures.residencies[0] if one else figures.programme or several
        people = (
            translate("Agenda", "%n project(s)", n=figures.projects),
            translate("Agenda", "%n mentor(s)", n=figures.mentors),
        )
        version = translate("Report", "As of {day}, {time}").format(
            day=with_year(day_and_month(printed_at.date(), language), printed_at),
            time=clock(printed_at),
        )
        return Heading(
            kicker=side_by_side((self._kind, figures.programme if one else several), language),
            title=title,
            facts=(
                date_range(figures.first_day, figures.last_day, language),
                *filter(None, (side_by_side(figures.places, language),)),
                side_by_side(people, language),
            ),
            version=version,
        )

    def _tiles(self) -> Iterator[Tile]:
        translate, tally, needs = self._translate, self._figures.tally, self._figures.needs
        of_hours = translate("Report", "held of {planned} planned")
        yield Tile(
            figure=hours(tally.held.minutes, translate),
            words=of_hours.format(planned=hours(tally.planned.minutes, translate)),
        )
        yield Tile(
            figure=str(tally.held.sessions),
            words=translate("Report", "sessions held of %n planned", n=tally.planned.sessions),
        )
        yield Tile(
            figure=str(tally.missed.sessions + tally.cancelled.sessions),
            words=translate("Report", "sessions missed or cancelled"),
        )
        yield Tile(
            figure=str(needs.met), words=translate("Report", "needs met of %n", n=needs.total)
        )

    def _shares(self) -> Iterator[Share]:
        translate, tally, needs = self._translate, self._figures.tally, self._figures.needs
        yield Share(
            title=translate("Report", "What became of the sessions"),
            parts=_parts(tally, lambda amount: amount.sessions),
            legend=tuple(
                Legend(fill=each.fill, words=self._amount(each.words, amount))
                for each, amount in zip(self._legend(), _amounts(tally), strict=True)
            ),
        )
        if needs.total:
            counted = (
                (Fill.FULL, translate("Report", "Met"), needs.met),
                (Fill.STRIPED, translate("Report", "More needed"), needs.more),
                (Fill.BARE, translate("Report", "Open"), needs.open),
            )
            yield Share(
                title=translate("Report", "What became of the needs"),
                parts=tuple(Part(fill=fill, size=size) for fill, _, size in counted if size),
                legend=tuple(
                    Legend(fill=fill, words=self._joined(words, str(size)))
                    for fill, words, size in counted
                ),
            )

    def _amount(self, words: str, amount: Amount) -> str:
        length = hours(amount.minutes, self._translate)
        return self._joined(words, str(amount.sessions), length)

    def _joined(self, *facts: str) -> str:
        return side_by_side(facts, self._figures.language)

    def _legend(self) -> tuple[Legend, ...]:
        translate = self._translate
        words = (
            translate("Report", "Held"),
            translate("Report", "Missed"),
            translate("Report", "Cancelled"),
            translate("Report", "To come or not ticked"),
        )
        return tuple(
            Legend(fill=fill, words=each) for fill, each in zip(_FILLS, words, strict=True)
        )

    def _tables(self) -> Iterator[ReportTable]:
        titles = dimension_titles(self._translate)
        for dimension, lines in self._figures.told_apart.items():
            yield self._table(dimension, titles[dimension], lines)

    def _table(
        self, dimension: Dimension, title: str, lines: tuple[FigureLine, ...]
    ) -> ReportTable:
        translate = self._translate
        whole = FigureLine(
            name=translate("Report", "In all"),
            tally=self._figures.tally,
            needs=self._figures.needs,
        )
        columns = (
            translate("Report", "Hours held"),
            translate("Report", "Hours planned"),
            translate("Report", "Sessions held"),
            translate("Report", "Missed"),
            translate("Report", "Cancelled"),
            *((translate("Report", "Needs met"),) if dimension.has_needs else ()),
        )
        return ReportTable(
            title=title,
            columns=columns,
            rows=tuple(self._row(each, dimension) for each in lines),
            total=self._row(whole, dimension, bar=False),
        )

    def _row(self, line: FigureLine, dimension: Dimension, *, bar: bool = True) -> ReportRow:
        tally, needs = line.tally, line.needs
        figures = (
            hours(tally.held.minutes, self._translate),
            hours(tally.planned.minutes, self._translate),
            str(tally.held.sessions),
            str(tally.missed.sessions),
            str(tally.cancelled.sessions),
            *((_met(needs),) if dimension.has_needs else ()),
        )
        return ReportRow(
            name=line.name or self._translate("Report", "Not known"),
            details=self._joined(*line.details),
            parts=_parts(tally, lambda amount: amount.minutes) if bar else (),
            figures=figures,
        )


def _met(needs: NeedCount) -> str:
    return f"{needs.met}/{needs.total}" if needs.total else "–"


_FILLS = (Fill.FULL, Fill.STRIPED, Fill.DOTTED, Fill.BARE)
"""What the parts of a bar of sessions look like, in the order of `_amounts`."""


def _amounts(tally: Tally) -> tuple[Amount, ...]:
    return tally.held, tally.missed, tally.cancelled, tally.standing


def _parts(tally: Tally, size: Callable[[Amount], int]) -> tuple[Part, ...]:
    filled = zip(_FILLS, _amounts(tally), strict=True)
    return tuple(Part(fill=fill, size=size(each)) for fill, each in filled if size(each))

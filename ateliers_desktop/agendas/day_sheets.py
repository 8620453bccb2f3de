# SPDX-License-Identifier: Apache-2.0
"""What the sheets of a printing share, be they for mentors, projects or rooms: one each, a day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from ateliers_desktop.agendas.changes import Changes, changes_since
from ateliers_desktop.agendas.documents import Heading, Origin
from ateliers_desktop.agendas.file_names import unique_slugs
from ateliers_desktop.agendas.wording import capitalised, day_number, side_by_side, version
from ateliers_desktop.residency import LastPrints, Residency, Schedule, Session
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month

Owner = TypeVar("Owner")
Sheet = TypeVar("Sheet")


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheets:
    """A printing of sheets, and the words that stand on all of them.

    Attributes
    ----------
    printed_at
        Local time.
    since
        What changed since these last prints is marked; a day on which no session is left of
        those that were printed has a sheet as well.
    """

    residency: Residency
    schedule: Schedule
    translate: Translate
    language: str
    printed_at: datetime
    since: LastPrints

    def by_day(
        self,
        owners: Sequence[Owner],
        day: date | None,
        sheet: Callable[[Owner, date], Sheet | None],
    ) -> tuple[Sheet, ...]:
        """Return the sheets that there are, by day, then by owner; of all days if it is None."""
        days = self.residency.dates if day is None else (day,)
        return tuple(
            made
            for each_day in days
            for owner in owners
            if (made := sheet(owner, each_day)) is not None
        )

    def origin(
        self, kind: str, name: str, names: Iterable[str], day: date, sessions: tuple[Session, ...]
    ) -> Origin:
        """Return where the sheet of one comes from; `names` are those of all of its kind."""
        residency = self.residency
        slugs = unique_slugs(names, fallback=kind)
        return Origin(
            subject=f"{name} · {day_and_month(day, self.language)} · {residency.name}",
            author=residency.programme or residency.name,
            language=self.language,
            printed_at=self.printed_at,
            file_name=f"{kind}-{day.isoformat()}-{slugs[name]}.pdf",
            sessions=sessions,
        )

    def changes(self, origin: Origin, day: date, who: Callable[[Session], str]) -> Changes | None:
        """Return what changed on a sheet; None if there is nothing to tell, now or of the last.

        A sheet that lists other days as well is about its own day's sessions.

        `who` returns with whom a session is, as the reader of the sheet sees it.
        """
        last = self.since.get(origin.file_name)
        if last is not None:
            there = tuple(each for each in last.sessions if each.day == day)
            last = replace(last, sessions=there)
        here = tuple(each for each in origin.sessions if each.day == day)
        if not here and (last is None or not last.sessions):
            return None
        since = self.since if last is None else {**self.since, last.name: last}
        return changes_since(
            since, origin.file_name, here, self.residency, self.schedule, who, self.translate,
            self.language,
        )  # fmt: skip

    def heading(
        self, kicker: tuple[str, ...], title: str, day: date, facts: tuple[str, ...]
    ) -> Heading:
        """Return the head of a sheet; the day is its first fact."""
        which_day = day_number(self.residency, day, self.translate)
        return Heading(
            kicker=side_by_side((*kicker, which_day), self.language),
            title=title,
            facts=(capitalised(day_and_month(day, self.language)), *facts),
            version=version(day, self.printed_at, self.translate, self.language),
        )

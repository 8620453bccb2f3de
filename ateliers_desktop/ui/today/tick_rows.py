# SPDX-License-Identifier: Apache-2.0
"""The rows of the list of what is to be ticked, in groups, as values."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from ateliers_desktop.operations.explanations import area_name
from ateliers_desktop.operations.today import Overdue, Today
from ateliers_desktop.operations.today_words import overdue_text, status_text, when_text
from ateliers_desktop.palette import AreaColour, area_colours
from ateliers_desktop.residency import Residency, Session, SessionId, SessionStatus
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock
from ateliers_desktop.words.joining import joined


@dataclass(frozen=True, slots=True, kw_only=True)
class TickRow:
    """A session of the list, or the heading of a group where it has none.

    Attributes
    ----------
    text, detail, remark
        Who; with whom, about what and where; what is the matter with it.
    marks
        Words at its end: what became of it, or until when it runs.
    waits
        Whether it has ended without a mark.
    urgent
        Whether others wait for its end.
    """

    text: str
    session: Session | None = None
    area: AreaColour | None = None
    time: str = ""
    detail: str = ""
    remark: str = ""
    marks: tuple[str, ...] = ()
    waits: bool = False
    urgent: bool = False

    @property
    def id(self) -> SessionId | None:
        """The id of its session, None for a heading."""
        return None if self.session is None else self.session.id

    @property
    def sentence(self) -> str:
        """All of it, as a screen reader says it."""
        parts = (self.time, self.text, self.detail, self.remark, *self.marks)
        return ", ".join(filter(None, parts))


def tick_rows(
    today: Today, residency: Residency, language: str, translate: Translate
) -> tuple[TickRow, ...]:
    """Return what is to be ticked first, then what runs, then what is ticked already."""
    colours = area_colours(residency)
    named = residency.told_in(language)

    def row(session: Session, overdue: Overdue | None = None, *, waits: bool = False) -> TickRow:
        where = session.room or translate("Board", "no room")
        marked = session.status is not SessionStatus.PLANNED
        return TickRow(
            text=session.project,
            session=session,
            area=colours.get(session.area),
            time=when_text(session.start, today.now, language),
            detail=joined((session.mentor, area_name(session.area, named), where), language),
            remark="" if overdue is None else overdue_text(overdue, today.now, translate),
            marks=(status_text(session.status, translate),) if marked else (),
            waits=waits or overdue is not None,
            urgent=overdue is not None and overdue.waiting is not None,
        )

    def until(session: Session) -> TickRow:
        return _running(row(session), session, translate)

    groups: tuple[tuple[str, list[TickRow]], ...] = (
        (
            translate("Today", "Ended, to be ticked"),
            [row(each.session, each) for each in today.overdue],
        ),
        (
            translate("Today", "From the days before"),
            [row(each, waits=True) for each in today.unticked_before],
        ),
        (translate("Today", "Running"), _each(until, today.running)),
        (translate("Today", "Ticked today"), _each(row, today.ticked)),
    )
    return tuple(each for title, rows in groups if rows for each in (TickRow(text=title), *rows))


def _each(make: Callable[[Session], TickRow], sessions: tuple[Session, ...]) -> list[TickRow]:
    return [make(each) for each in sessions]


def _running(row: TickRow, session: Session, translate: Translate) -> TickRow:
    text = translate("Today", "until {time}").format(time=clock(session.end))
    return replace(row, marks=(text,))


def next_to_tick(rows: tuple[TickRow, ...], ticked: Session) -> Session | None:
    """Return the session to be ticked after one, else the one before it; None for none left.

    None too where it was not to be ticked: whoever mends a mark stays with it.
    """
    waiting = [each.session for each in rows if each.waits and each.session is not None]
    ids = [each.id for each in waiting]
    if ticked.id not in ids:
        return None
    at = ids.index(ticked.id)
    others = (*waiting[at + 1 :], *reversed(waiting[:at]))
    return next(iter(others), None)

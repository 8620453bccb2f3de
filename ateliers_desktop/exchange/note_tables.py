# SPDX-License-Identifier: Apache-2.0
"""The tables of notes and actions: what was written goes out with a residency and comes back."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import TypedDict

from ateliers_desktop.exchange.cells import Cell, western_digits
from ateliers_desktop.exchange.columns import Column, in_language
from ateliers_desktop.exchange.number_cells import read_yes_or_no
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.readers import Desk
from ateliers_desktop.exchange.table_rows import Row, Table
from ateliers_desktop.exchange.words_of_cells import YES_WORDS
from ateliers_desktop.residency import (
    Action,
    Note,
    Notebook,
    Residency,
    Schedule,
    SessionId,
    clean_note,
    notebook_of,
)

_Values = Mapping[Column, str | int | date | datetime | time | None]
_Meetings = dict[tuple[str, str, datetime], SessionId]

_STAMPS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M",
           "%Y-%m-%d", "%d/%m/%Y")  # fmt: skip
"""How a moment may be written; it is exported as the first of these, to the second."""


def note_rows(notebook: Notebook, schedule: Schedule, language: str) -> list[_Values]:
    """Return a row for each note."""
    starts = {each.id: each.start for each in schedule.sessions}
    yes = in_language(YES_WORDS, language)
    return [
        {
            **_subject(each, starts),
            Column.TEXT: each.text,
            Column.AUTHOR: each.author,
            Column.WRITTEN_AT: _stamp(each.written_at),
            Column.CHANGED_AT: _stamp(each.changed_at)
            if each.changed_at != each.written_at
            else "",
            Column.CONFIDENTIAL: yes if each.confidential else "",
        }
        for each in notebook.notes
    ]


def action_rows(notebook: Notebook, schedule: Schedule) -> list[_Values]:
    """Return a row for each action."""
    starts = {each.id: each.start for each in schedule.sessions}
    return [
        {
            **_subject(each, starts),
            Column.TEXT: each.text,
            Column.WHO: each.who,
            Column.UNTIL: each.until,
            Column.MADE_AT: _stamp(each.made_at),
            Column.DONE_AT: _stamp(each.done_at) if each.done_at else "",
        }
        for each in notebook.actions
    ]


def read_notebook(
    notes: Table, actions: Table, residency: Residency, schedule: Schedule, desk: Desk
) -> Notebook:
    """Return what the tables hold; a row without a text holds nothing.

    They outlive what they are about, so that no name in them has to be known.
    """
    meetings = {(each.project, each.mentor, each.start): each.id for each in schedule.sessions}
    entries = (
        *(_note(row, residency, meetings, desk) for row in notes.rows()),
        *(_action(row, residency, meetings, desk) for row in actions.rows()),
    )
    return notebook_of(tuple(each for each in entries if each is not None))


def _subject(entry: Note | Action, starts: Mapping[SessionId, datetime]) -> _Values:
    start = starts.get(entry.session) if entry.session else None
    return {
        Column.PROJECT: entry.project,
        Column.MENTOR: entry.mentor,
        Column.SESSION: f"{start:%Y-%m-%d %H:%M}" if start else "",
    }


class _About(TypedDict):
    """What an entry is about."""

    project: str
    mentor: str
    session: SessionId | None


def _about(row: Row, meetings: _Meetings, desk: Desk) -> tuple[_About, datetime | None]:
    """Return what a row is about, and when the session began that it names, known or not."""
    start = _moment(row.cell(Column.SESSION), desk)
    project, mentor = row.cell(Column.PROJECT).text, row.cell(Column.MENTOR).text
    session = meetings.get((project, mentor, start)) if start else None
    return {"project": project, "mentor": mentor, "session": session}, start


def _note(row: Row, residency: Residency, meetings: _Meetings, desk: Desk) -> Note | None:
    text = _text(row.cell(Column.TEXT))
    about, session = _about(row, meetings, desk)
    written = _moment(row.cell(Column.WRITTEN_AT), desk)
    changed = _moment(row.cell(Column.CHANGED_AT), desk)
    confidential = read_yes_or_no(row.cell(Column.CONFIDENTIAL), desk.log)
    if not text:
        return None
    written = written or session or datetime.combine(residency.first_day, time())
    return Note(
        **about,
        text=text,
        author=row.cell(Column.AUTHOR).text,
        written_at=written,
        changed_at=changed or written,
        confidential=confidential,
    )


def _action(row: Row, residency: Residency, meetings: _Meetings, desk: Desk) -> Action | None:
    text = row.cell(Column.TEXT).text
    about, session = _about(row, meetings, desk)
    made = _moment(row.cell(Column.MADE_AT), desk)
    done = _moment(row.cell(Column.DONE_AT), desk)
    until = desk.dates.day(row.cell(Column.UNTIL), inside=False)
    if not text:
        return None
    return Action(
        **about,
        text=text,
        who=row.cell(Column.WHO).text,
        until=until,
        made_at=made or session or datetime.combine(residency.first_day, time()),
        done_at=done,
    )


def _text(cell: Cell) -> str:
    return clean_note(cell.value) if isinstance(cell.value, str) else cell.text


def _stamp(moment: datetime) -> str:
    return f"{moment:{_STAMPS[0]}}"


def _moment(cell: Cell, desk: Desk) -> datetime | None:
    """Return the moment in a cell, to the second; what is none is noted."""
    if cell.blank:
        return None
    if isinstance(cell.value, datetime):
        return cell.value.replace(microsecond=0)
    if isinstance(cell.value, date):
        return datetime.combine(cell.value, time())
    written = western_digits(cell.text).replace("T", " ")
    for form in _STAMPS:
        try:
            return datetime.strptime(written, form)
        except ValueError:
            continue
    desk.log.at(cell, ProblemCode.NOT_A_DATE)
    return None

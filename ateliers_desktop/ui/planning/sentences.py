# SPDX-License-Identifier: Apache-2.0
"""What the board says in words: tooltips, and what a screen reader reads of every cell."""

from ateliers_desktop.operations.drop_words import place_text
from ateliers_desktop.operations.explanations import violation_text
from ateliers_desktop.operations.hand import Axis
from ateliers_desktop.operations.schedule_marks import Mark
from ateliers_desktop.residency import Residency, Session, SessionStatus
from ateliers_desktop.ui.planning.board import Board, Card, Cell, CellKind, Row
from ateliers_desktop.ui.planning.lanes import Column
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import day_and_month, span


def card_title(session: Session, axis: Axis) -> str:
    """Return whom the column meets: the name that a card bears in bold."""
    return session.mentor if axis is Axis.PROJECTS else session.project


def card_place(session: Session, axis: Axis, translate: Translate) -> str:
    """Return the third line of a card: the room, or the mentor where the column is the room."""
    if axis is Axis.ROOMS:
        return session.mentor
    return session.room or translate("Board", "no room")


def column_title(column: Column, translate: Translate) -> str:
    """Return the whole name over a column."""
    return column.name or translate("Board", "Without a room")


def column_sentence(column: Column, translate: Translate, *, week: bool = False) -> str:
    """Return all that stands over a column, in lines; `week` where it is of several days."""
    lines = [column_title(column, translate)]
    if column.detail:
        lines.append(column.detail)
    if week:
        lines.append(translate("Board", "%n sessions in all", n=column.load))
    else:
        lines.append(translate("Board", "%n sessions this day", n=column.load))
    if column.limit:
        lines.append(translate("Board", "at most {limit} a day").format(limit=column.limit))
    return "\n".join(lines)


def row_sentence(row: Row, language: str) -> str:
    """Return when a row is and, for a break or an event, what and where it is."""
    if row.heading:
        return day_and_month(row.start.date(), language)
    return ", ".join(filter(None, (span(row.start, row.end), row.title, row.place)))


def card_lines(card: Card, residency: Residency, translate: Translate) -> tuple[str, ...]:
    """Return all facts of a card, a line each, the rules that it breaks last."""
    session = card.session
    lines = [
        translate("Board", "{project} with {mentor}").format(
            project=session.project, mentor=session.mentor
        ),
        card.area,
        translate("Session", "{day}, {time}").format(
            day=day_and_month(session.day, residency.language),
            time=span(session.start, session.end),
        ),
        session.room or translate("Board", "no room"),
    ]
    lines += mark_lines(card, residency, translate)
    if session.status is SessionStatus.HELD:
        lines.append(translate("Board", "Held."))
    if card.noted:
        lines.append(translate("Board", "Has notes."))
    if session.fixed:
        lines.append(translate("Board", "Locked: a proposal leaves it where it is."))
    for violation in card.broken:
        words = violation_text(violation, residency, translate)
        lines.append(translate("Board", "Rule broken: {rule}").format(rule=words))
    return tuple(lines)


def mark_lines(card: Card, residency: Residency, translate: Translate) -> list[str]:
    """Return how a card differs from the schedule before, if it does."""
    if card.mark is Mark.NEW:
        return [translate("Board", "New in the proposal.")]
    if card.mark is Mark.MOVED and card.was is not None:
        text = translate("Board", "Moved here from: {place}")
        return [text.format(place=place_text(card.was, residency.language, translate))]
    return []


def cell_sentence(
    board: Board, cell: Cell, down: int, across: int, residency: Residency, translate: Translate
) -> str:
    """Return what a screen reader reads of a cell, whole without looking at its headers."""
    if cell.card is not None:
        return ", ".join(card_lines(cell.card, residency, translate))
    row = board.rows[down]
    if cell.kind is CellKind.BAND:
        return row_sentence(row, residency.language)
    when = span(row.start, row.end)
    if len(board.days) > 1:
        when = f"{day_and_month(row.start.date(), residency.language)} {when}"
    text = translate("Board", "{who}, {time}, free")
    if cell.kind is CellKind.AWAY:
        text = translate("Board", "{who}, {time}, not available")
    said = text.format(who=column_title(board.columns[across], translate), time=when)
    if cell.gone is None:
        return said
    gone = translate("Board", "{project} with {mentor} leaves this place.")
    left = gone.format(project=cell.gone.project, mentor=cell.gone.mentor)
    return f"{said}. {left}"

# SPDX-License-Identifier: Apache-2.0
"""The rows of the table of rooms."""

from collections import Counter

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Room, TimeGrid
from ateliers_desktop.scheduling.availability import free_for_room
from ateliers_desktop.ui.records.table_rows import (
    Column,
    Share,
    TableCell,
    TableRow,
    number_cell,
    table_row,
    text_cell,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import listed


def venue_columns(translate: Translate) -> tuple[Column, ...]:
    """Return what stands over the columns."""
    return (
        Column(title=translate("Venues", "Room")),
        Column(title=translate("Venues", "Capacity")),
        Column(title=translate("Venues", "Equipment")),
        Column(
            title=translate("Venues", "Sessions in the week"),
            tip=translate("Venues", "Slots used by sessions of those in which the room is open"),
        ),
    )


def venue_rows(programme: Programme, language: str, translate: Translate) -> tuple[TableRow, ...]:
    """Return a row for each room."""
    residency = programme.residency
    grid = TimeGrid.of(residency.mentoring_slots)
    used: Counter[str] = Counter()
    for each in programme.schedule.standing:
        used[each.room or ""] += len(grid.covering(each.start, each.end) or (0,))
    return tuple(
        _row(each, used[each.name], len(free_for_room(residency, grid, each)), language, translate)
        for each in residency.rooms
    )


def _row(room: Room, used: int, open_slots: int, language: str, translate: Translate) -> TableRow:
    people = translate("Venues", "%n people", n=room.capacity) if room.capacity else ""
    share = TableCell(
        text=f"{used}/{open_slots}",
        order=(float(used), ""),
        share=Share(part=used, whole=open_slots, graded=False),
    )
    return table_row(
        room.name,
        (
            text_cell(room.name, strong=True),
            number_cell(people, room.capacity or 0),
            text_cell(listed(room.equipment, language)),
            share,
        ),
    )

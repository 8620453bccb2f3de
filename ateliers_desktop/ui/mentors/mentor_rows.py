# SPDX-License-Identifier: Apache-2.0
"""The rows of the table of mentors."""

from collections import Counter

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Mentor, Residency, TimeGrid
from ateliers_desktop.residency.languages import language_name
from ateliers_desktop.scheduling.availability import free_for_person
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
from ateliers_desktop.words.countries import country_name, country_names
from ateliers_desktop.words.joining import joined, listed


def mentor_columns(translate: Translate) -> tuple[Column, ...]:
    """Return what stands over the columns."""
    return (
        Column(title=translate("Mentors", "Mentor")),
        Column(title=translate("Mentors", "Country, organisation")),
        Column(title=translate("Mentors", "Expertise")),
        Column(title=translate("Mentors", "Languages")),
        Column(
            title=translate("Mentors", "Presence"),
            tip=translate("Mentors", "Days with at least one slot in which they are free"),
        ),
        Column(
            title=translate("Mentors", "Load"),
            tip=translate("Mentors", "Sessions placed of those that could be given"),
        ),
    )


def mentor_rows(programme: Programme, language: str, translate: Translate) -> tuple[TableRow, ...]:
    """Return a row for each mentor."""
    residency = programme.residency
    grid = TimeGrid.of(residency.mentoring_slots)
    placed = Counter(each.mentor for each in programme.schedule.standing)
    areas = {each.code: each.name(language) for each in residency.areas}
    return tuple(
        _row(each, _free_by_day(residency, grid, each), placed[each.name], areas, language,
             translate)
        for each in residency.mentors
    )  # fmt: skip


def areas_in_order(mentor: Mentor, areas: dict[str, str]) -> tuple[str, ...]:
    """Return the names of a mentor's areas, the strongest first."""
    ranked = sorted(mentor.expertises, key=lambda each: -each.level)
    return tuple(areas.get(each.area, each.area) for each in ranked if each.level)


def _free_by_day(residency: Residency, grid: TimeGrid, mentor: Mentor) -> Counter[object]:
    return Counter(grid.slots[at].day for at in free_for_person(residency, grid, mentor))


def _row(
    mentor: Mentor,
    free: Counter[object],
    placed: int,
    areas: dict[str, str],
    language: str,
    translate: Translate,
) -> TableRow:
    possible = sum(min(count, mentor.max_per_day) for count in free.values())
    country = country_name(mentor.country, language)
    spoken = [language_name(each, language) for each in mentor.languages]
    load = TableCell(
        text=f"{placed}/{possible}",
        order=(float(placed), ""),
        share=Share(part=placed, whole=possible, graded=False),
    )
    return table_row(
        mentor.name,
        (
            text_cell(mentor.name, strong=True),
            text_cell(joined((country, mentor.organisation), language)),
            text_cell(joined(areas_in_order(mentor, areas), language)),
            text_cell(listed(spoken, language) or translate("Mentors", "all")),
            number_cell(translate("Mentors", "%n days", n=len(free)), len(free)),
            load,
        ),
        *country_names(mentor.country),
    )

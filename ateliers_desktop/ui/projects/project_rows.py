# SPDX-License-Identifier: Apache-2.0
"""The rows of the table of projects."""

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import NeedState, Project
from ateliers_desktop.residency.languages import language_name
from ateliers_desktop.ui.records.table_rows import (
    Column,
    Share,
    TableCell,
    TableRow,
    table_row,
    text_cell,
)
from ateliers_desktop.words import Translate
from ateliers_desktop.words.countries import country_name, country_names
from ateliers_desktop.words.stages import stage_name


def project_columns(translate: Translate) -> tuple[Column, ...]:
    """Return what stands over the columns."""
    return (
        Column(title=translate("Projects", "Project")),
        Column(title=translate("Projects", "Country")),
        Column(title=translate("Projects", "Discipline")),
        Column(title=translate("Projects", "Stage")),
        Column(
            title=translate("Projects", "Needs placed"),
            tip=translate("Projects", "Sessions placed of those asked for and not set aside"),
        ),
    )


def project_rows(
    programme: Programme, language: str, translate: Translate
) -> tuple[TableRow, ...]:
    """Return a row for each project."""
    placed = programme.schedule.placed()
    areas = {each.code: each.name(language) for each in programme.residency.areas}
    return tuple(
        _row(project, placed, areas, translate, language)
        for project in programme.residency.projects
    )


def needs_placed(project: Project, placed: dict[tuple[str, str], int]) -> tuple[int, int]:
    """Return how many of the sessions asked for and not set aside are placed, and of how many."""
    asked = [(each, each.requests) for each in project.needs]
    there = sum(min(placed.get((project.name, each.area), 0), count) for each, count in asked)
    return there, sum(count for _, count in asked)


def _row(
    project: Project,
    placed: dict[tuple[str, str], int],
    areas: dict[str, str],
    translate: Translate,
    language: str,
) -> TableRow:
    there, asked = needs_placed(project, placed)
    met = bool(project.needs) and all(each.state is NeedState.MET for each in project.needs)
    nothing = translate("Projects", "all met") if met else "–"
    figures = TableCell(
        text=f"{there}/{asked}" if asked else nothing,
        order=(there / asked if asked else 2.0, ""),
        share=Share(part=there, whole=asked),
    )
    return table_row(
        project.name,
        (
            text_cell(project.name, strong=True),
            text_cell(country_name(project.country, language)),
            text_cell(project.discipline),
            text_cell(stage_name(project.stage, language)),
            figures,
        ),
        *country_names(project.country),
        *(areas.get(each.area, each.area) for each in project.needs),
        *(language_name(each, language) for each in project.languages),
        *project.team.members,
    )

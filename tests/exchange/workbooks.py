# SPDX-License-Identifier: Apache-2.0
"""Small workbooks for tests: a sound one, changed where a test says, as .csv files or as .xlsx."""

import csv
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from string import Formatter
from typing import Any

import xlsxwriter

from ateliers_desktop.exchange import Problem, ProblemCode, WorkbookReading, read_workbook
from ateliers_desktop.exchange.problem_facts import facts
from ateliers_desktop.exchange.problem_remedies import remedies

Tables = dict[str, list[list[Any]]]


def sound_tables() -> Tables:
    """Return a workbook without any fault, three days in October, as rows of text."""
    return {
        "résidence": [["nom", "premier jour", "jours"], ["Rabat", "06/10/2025", "3"]],
        "créneaux": [
            ["date", "début", "fin", "type", "intitulé", "salle", "public"],
            ["*", "09:00", "09:45", "mentorat", "", "", ""],
            ["*", "09:45", "10:30", "mentorat", "", "", ""],
            ["*", "11:00", "12:00", "pause", "Café", "Patio", ""],
        ],
        "salles": [["nom", "équipement"], ["Grande salle", "écran; son"], ["Atelier", ""]],
        "expertises": [
            ["code", "français", "anglais", "arabe"],
            ["jeu", "Game design", "Game design", "تصميم الألعاب"],
            ["recit", "Narration", "Storytelling", "السرد"],
            ["pitch", "Pitch", "Pitch", "عرض المشروع"],
        ],
        "mentors": [
            ["nom", "langues", "expertises", "pas avec"],
            ["Awa Diagne", "français; wolof", "Game design (3); Narration", ""],
            ["Omar Sefrioui", "", "Pitch (1)", ""],
        ],
        "projets": [
            ["nom", "langues", "besoins"],
            ["Tarot du Sahel", "français", "Game design (3) x2; Pitch (1) après Game design"],
            ["Sirocco", "", "Narration"],
        ],
        "séances fixées": [
            ["date", "début", "mentor", "projet", "expertise", "salle"],
            ["07/10/2025", "09:45", "Awa Diagne", "Sirocco", "Narration", "Atelier"],
        ],
    }


def with_cell(table: str, column: str, value: Any, row: int = 2) -> Tables:
    """Return the sound workbook with one cell changed, in a column that is added if need be."""
    tables = sound_tables()
    rows = tables[table]
    if column not in rows[0]:
        rows[0].append(column)
        for each in rows[1:]:
            each.append("")
    rows[row - 1][rows[0].index(column)] = value
    return tables


def with_row(table: str, *values: Any) -> Tables:
    """Return the sound workbook with one row more; cells that are not given are blank."""
    tables = sound_tables()
    rows = tables[table]
    rows.append([*values, *[""] * (len(rows[0]) - len(values))])
    return tables


def write_csv(
    folder: Path, tables: Tables, *, encoding: str = "utf-8", delimiter: str = ";"
) -> Path:
    """Write each table as a .csv file of the folder."""
    folder.mkdir(exist_ok=True)
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", encoding=encoding, newline="") as stream:
            csv.writer(stream, delimiter=delimiter).writerows(rows)
    return folder


def write_xlsx(file: Path, tables: Tables) -> Path:
    """Write each table as a sheet, dates and times as real cells."""
    with xlsxwriter.Workbook(file) as workbook:
        formats = {
            kind: workbook.add_format({"num_format": pattern})
            for kind, pattern in (
                (date, "dd/mm/yyyy"),
                (datetime, "dd/mm/yyyy hh:mm"),
                (time, "hh:mm"),
            )
        }
        for name, rows in tables.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, date | time):
                        sheet.write_datetime(number, column, value, formats[type(value)])
                    elif isinstance(value, str):
                        sheet.write_string(number, column, value)
                    else:
                        sheet.write(number, column, value)
    return file


def read_tables(folder: Path, tables: Tables) -> WorkbookReading:
    """Return what the tables hold once they are .csv files."""
    return read_workbook(write_csv(folder / "workbook", tables))


def source_text(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Return a text in the language of the source, as no catalogue would."""
    return text.replace("%n", str(n))


def codes(problems: Sequence[Problem]) -> list[ProblemCode]:
    """Return the kinds of problems in their order; each must tell all that its words ask for."""
    for each in problems:
        words = facts(source_text, 1)[each.code] + remedies(source_text).get(each.code, "")
        asked = {name for _, name, _, _ in Formatter().parse(words) if name}
        assert asked <= {"found", *dict(each.params)}, each
    return [each.code for each in problems]

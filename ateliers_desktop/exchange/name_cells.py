# SPDX-License-Identifier: Apache-2.0
"""Cells that name rooms, people, languages or equipment, one or several."""

import re

from ateliers_desktop.exchange.cells import Cell, western_digits
from ateliers_desktop.exchange.list_cells import (
    Piece,
    has_comma,
    pieces_of,
    pieces_with_commas,
    references_in,
)
from ateliers_desktop.exchange.near_names import NameIndex
from ateliers_desktop.exchange.number_cells import MOST, number_within
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.exchange.words_of_cells import (
    AUDIENCE_WORDS,
    EVERYBODY,
    MENTORS,
    PROJECTS,
    words_index,
)
from ateliers_desktop.residency import Audience, Team

_PEOPLE = re.compile(r"\d{1,9}(?: (?:personnes?|people|persons?|أشخاص|شخص|أفراد))?", re.I)


def read_name(cell: Cell, names: NameIndex, unknown: ProblemCode, log: ProblemLog) -> str:
    """Return the very name of what one cell refers to, or "" if it is blank or (noted) unknown."""
    return "" if cell.blank else _known(cell, cell.text, names, unknown, log)


def read_names(
    cell: Cell, names: NameIndex, unknown: ProblemCode, log: ProblemLog
) -> tuple[str, ...]:
    """Return the very names of a list, each once; unknown ones are noted and left out."""
    pieces = references_in(cell.lines, lambda piece: names.find(piece.name) is not None)
    found = (_known(cell, piece.name, names, unknown, log) for piece in pieces)
    return tuple(dict.fromkeys(name for name in found if name))


def _known(cell: Cell, text: str, names: NameIndex, unknown: ProblemCode, log: ProblemLog) -> str:
    name = names.find(text)
    if name is None and names.complete:
        log.at(cell, unknown, found=text, suggestion=names.suggestion(text))
    return name or ""


def read_team(cell: Cell, size: int | None, log: ProblemLog) -> Team:
    """Return the people of a project: their names, or how many they are ("3 personnes")."""
    pieces = pieces_of(cell.lines)
    if len(pieces) == 1 and not pieces[0].quoted:
        if is_number_of_people(pieces[0].text):
            number = int(western_digits(pieces[0].text).split()[0])
            people = number_within(number, cell, log, least=1, most=MOST)
            return Team(size=size or people or 0)
        if has_comma(pieces[0].text):
            log.at(cell, ProblemCode.COMMA_KEPT)
    return Team(members=tuple(piece.name for piece in pieces), size=size or 0)


def is_number_of_people(text: str) -> bool:
    """Tell whether a text says how many people there are: "3", "3 personnes"."""
    return _PEOPLE.fullmatch(western_digits(text)) is not None


def read_audience(cell: Cell, attendees: NameIndex, log: ProblemLog) -> Audience:
    """Return who attends: everybody where nothing is said."""
    if cell.blank:
        return Audience()
    words = words_index(AUDIENCE_WORDS)

    def meaning(piece: Piece) -> str | None:
        return None if piece.quoted else words.find(piece.name)

    def is_known(piece: Piece) -> bool:
        return meaning(piece) is not None or attendees.find(piece.name) is not None

    said: set[str] = set()
    names: list[str] = []
    for piece in references_in(cell.lines, is_known):
        if group := meaning(piece):
            said.add(group)
        else:
            names.append(_known(cell, piece.name, attendees, ProblemCode.UNKNOWN_ATTENDEE, log))
    return Audience(
        projects=bool(said & {EVERYBODY, PROJECTS}),
        mentors=bool(said & {EVERYBODY, MENTORS}),
        names=tuple(dict.fromkeys(name for name in names if name)),
    )


class EquipmentReader:
    """Reads what rooms have and projects ask for, each thing under its first spelling."""

    def __init__(self, log: ProblemLog) -> None:
        self._log = log
        self._things = NameIndex()

    def learn(self, cell: Cell) -> None:
        """Take in the spellings of a cell of which the pieces are beyond doubt."""
        pieces = pieces_of(cell.lines)
        if len(pieces) != 1 or pieces[0].quoted or not has_comma(pieces[0].text):
            for piece in pieces:
                self._things.add(piece.name)

    def read(self, cell: Cell) -> tuple[str, ...]:
        """Return the things that a cell names, each once."""
        pieces = pieces_with_commas(cell.lines, self._is_known)
        for piece in pieces:
            if self._is_known(piece):
                continue
            if has_comma(piece.text) and not piece.quoted:
                self._log.at(cell, ProblemCode.COMMA_KEPT, found=piece.text)
            self._things.add(piece.name)
        names = (self._things.find(piece.name) or piece.name for piece in pieces)
        return tuple(dict.fromkeys(names))

    def _is_known(self, piece: Piece) -> bool:
        return self._things.find(piece.name) is not None

# SPDX-License-Identifier: Apache-2.0
"""Cells that hold areas with a level, or needs: "Pitch (1) x2 90min après Narration"."""

from collections.abc import Iterator

from ateliers_desktop.exchange.cells import Cell
from ateliers_desktop.exchange.list_cells import Piece, references_in
from ateliers_desktop.exchange.near_names import NameIndex
from ateliers_desktop.exchange.need_grammar import Option, ParsedNeed, parse_need
from ateliers_desktop.exchange.number_cells import number_within
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import ProblemCode
from ateliers_desktop.residency import Expertise, Need

NOTHING = frozenset("-–—")
"""What stands in a needed list that is empty on purpose."""

_MOST = {Option.LEVEL: 3, Option.SESSIONS: 99, Option.MINUTES: 24 * 60}


class AreaReader:
    """Reads the cells that name areas of expertise."""

    def __init__(self, areas: NameIndex, log: ProblemLog) -> None:
        self._areas = areas
        self._log = log

    def area(self, cell: Cell, name: str) -> str | None:
        """Return the code of an area called by its code or any of its names, or None (noted)."""
        code = self._areas.find(name)
        if code is None and self._areas.complete:
            near = self._areas.suggestion(name)
            self._log.at(cell, ProblemCode.UNKNOWN_AREA, found=name, suggestion=near)
        return code

    def label(self, code: str) -> str:
        """Return what people call an area: the first name that it has."""
        return self._areas.label(code)

    def expertises(self, cell: Cell) -> tuple[Expertise, ...]:
        """Return the areas of a mentor with their levels, 2 where none is given."""
        found: dict[str, Expertise] = {}
        for parsed in self._parsed(cell, allowed={Option.LEVEL}):
            level = self._number(cell, parsed, Option.LEVEL)
            if (area := self._new_area(cell, parsed, found)) is not None:
                found[area] = Expertise(area=area, level=level or 2)
        return tuple(found.values())

    def needs(self, cell: Cell) -> tuple[Need, ...]:
        """Return what a project needs."""
        found: dict[str, Need] = {}
        for parsed in self._parsed(cell, allowed=set(Option), ordered=True):
            priority = self._number(cell, parsed, Option.LEVEL)
            sessions = self._number(cell, parsed, Option.SESSIONS)
            minutes = self._number(cell, parsed, Option.MINUTES)
            after = self.area(cell, parsed.after) if parsed.after else None
            if (area := self._new_area(cell, parsed, found)) is not None:
                found[area] = Need(
                    area=area, priority=priority or 2, sessions=sessions or 1, minutes=minutes,
                    after=after or "",
                )  # fmt: skip
        self._check_order(cell, found)
        return tuple(found.values())

    def set_aside(self, cell: Cell) -> dict[str, int]:
        """Return how many sessions of each area are set aside, 1 where no number is given."""
        found: dict[str, int] = {}
        for parsed in self._parsed(cell, allowed={Option.SESSIONS}):
            count = self._number(cell, parsed, Option.SESSIONS)
            if (area := self._new_area(cell, parsed, found)) is not None:
                found[area] = count or 1
        return found

    def listed(self, cell: Cell) -> tuple[str, ...]:
        """Return the areas that a cell lists, with nothing said of them."""
        found: dict[str, int] = {}
        for parsed in self._parsed(cell, allowed=set()):
            if (area := self._new_area(cell, parsed, found)) is not None:
                found[area] = 1
        return tuple(found)

    def _parsed(
        self, cell: Cell, *, allowed: set[Option], ordered: bool = False
    ) -> Iterator[ParsedNeed]:
        if cell.blank or cell.text in NOTHING:
            return
        pieces = references_in(cell.lines, lambda piece: self._is_known(self._parse(piece).name))
        if not pieces:
            self._log.at(cell, ProblemCode.MISSING_VALUE)
        for parsed in map(self._parse, pieces):
            if parsed.repeated or set(parsed.options) - allowed or (parsed.after and not ordered):
                self._log.at(cell, ProblemCode.STRAY_OPTION, found=parsed.text)
            yield parsed

    def _parse(self, piece: Piece) -> ParsedNeed:
        return parse_need(piece.text, self._is_known)

    def _is_known(self, name: str) -> bool:
        return self._areas.find(name) is not None

    def _new_area(
        self,
        cell: Cell,
        parsed: ParsedNeed,
        found: dict[str, Expertise] | dict[str, Need] | dict[str, int],
    ) -> str | None:
        area = self.area(cell, parsed.name)
        if area is not None and area in found:
            self._log.at(cell, ProblemCode.DUPLICATE_AREA, found=parsed.text)
            return None
        return area

    def _number(self, cell: Cell, parsed: ParsedNeed, option: Option) -> int | None:
        if (number := parsed.options.get(option)) is None:
            return None
        return number_within(
            number, cell, self._log, least=1, most=_MOST[option], found=parsed.text
        )

    def _check_order(self, cell: Cell, needs: dict[str, Need]) -> None:
        """Note needs that come after one that is not there, or that wait for each other."""
        for need in needs.values():
            if need.after and need.after not in needs:
                self._log.at(cell, ProblemCode.AFTER_WITHOUT_NEED, found=self.label(need.after))
        for circle in circles({need.area: need.after for need in needs.values()}):
            self._log.at(
                cell, ProblemCode.AFTER_IN_A_CIRCLE, found=" → ".join(map(self.label, circle))
            )


def circles(after: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """Yield each circle of areas of which every one comes after the next, once."""
    seen: set[str] = set()
    for start in after:
        path: list[str] = []
        area = start
        while area in after and area not in seen:
            seen.add(area)
            path.append(area)
            area = after[area]
        if area in path:
            yield (*path[path.index(area) :], area)

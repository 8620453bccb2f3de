# SPDX-License-Identifier: Apache-2.0
"""Where readers note what is wrong with a workbook while they read on."""

from ateliers_desktop.exchange.cells import Cell
from ateliers_desktop.exchange.problems import Problem, ProblemCode, Severity, severity_of
from ateliers_desktop.exchange.tables import Refusal

_FOUND = 200


class ProblemLog:
    """Every problem found so far, and whether any of them is an error."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._tables: dict[str, int] = {}

    def at(
        self,
        cell: Cell,
        code: ProblemCode,
        *,
        found: str | None = None,
        suggestion: str = "",
        **params: str | int,
    ) -> None:
        """Note a problem with a cell, or with the piece of it that `found` is."""
        text = cell.text if found is None else found
        self._add(code, cell.table, cell.row, cell.column, text, suggestion, params)

    def about(
        self,
        table: str,
        code: ProblemCode,
        *,
        row: int | None = None,
        column: str = "",
        found: str = "",
        suggestion: str = "",
        **params: str | int,
    ) -> None:
        """Note a problem with a table, a row, a column or (no table) the whole workbook."""
        self._add(code, table, row, column, found, suggestion, params)

    def refused(self, table: str, refusal: Refusal, *, found: str = "") -> None:
        """Note why a table, or (no table) the whole workbook, was not read."""
        self._add(refusal.code, table, refusal.row, "", found, "", dict(refusal.params))

    def _add(
        self,
        code: ProblemCode,
        table: str,
        row: int | None,
        column: str,
        found: str,
        suggestion: str,
        params: dict[str, str | int],
    ) -> None:
        self._tables.setdefault(table, len(self._tables))
        self._problems.append(
            Problem(
                severity=severity_of(code),
                code=code,
                table=table,
                row=row,
                column=column,
                found=found if len(found) <= _FOUND else f"{found[:_FOUND]}…",
                suggestion=suggestion,
                params=tuple(params.items()),
            )
        )

    @property
    def has_errors(self) -> bool:
        """Tell whether anything keeps the workbook out."""
        return any(each.severity is Severity.ERROR for each in self._problems)

    def has_errors_in(self, *tables: str) -> bool:
        """Tell whether there is an error in any of these tables."""
        return any(
            each.severity is Severity.ERROR and each.table in tables for each in self._problems
        )

    def __len__(self) -> int:
        """How many problems there are so far."""
        return len(self._problems)

    def in_order(self) -> tuple[Problem, ...]:
        """Return all problems once each: table by table, by row, as they were found."""
        once = dict.fromkeys(self._problems)
        return tuple(sorted(once, key=lambda each: (self._tables[each.table], each.row or 0)))

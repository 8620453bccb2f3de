# SPDX-License-Identifier: Apache-2.0
"""The report for the partners: figures of residencies, written as pages or as a workbook."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ateliers_desktop.agendas import PartnerReport, partner_report, render
from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.counting import count_figures
from ateliers_desktop.operations.glyph_warning import glyph_warning
from ateliers_desktop.operations.printing import save_pdf
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.words import Translate, translations


def report_document(
    held: Sequence[tuple[Residency, Schedule]], language: str, printed_at: datetime | None = None
) -> PartnerReport:
    """Return the report of some residencies, in order of time, as a document to be drawn."""
    figures = count_figures(held, language)
    return partner_report(figures, translations(language), printed_at or datetime.now())


def report_warning(
    held: Sequence[tuple[Residency, Schedule]], language: str, translate: Translate
) -> str:
    """Return a warning of characters that the pages of a report cannot show; empty without any."""
    return glyph_warning([report_document(held, language)], translate)


def write_report(held: Sequence[tuple[Residency, Schedule]], target: Path, language: str) -> Path:
    """Write the report of some residencies; the ending of the name says in which form.

    Raises
    ------
    UserError
        If the ending is neither ``.pdf`` nor ``.xlsx``.
    MachineError
        If the file could not be written; what was there before stays.
    """
    match target.suffix.lower():
        case ".pdf":
            return save_pdf(target, render([report_document(held, language)]))
        case ".xlsx":
            from ateliers_desktop.exchange.figures_writing import write_figures

            return write_figures(count_figures(held, language), target, translations(language))
        case _:
            raise UserError("{file}: the name must end with .pdf or .xlsx", file=target)

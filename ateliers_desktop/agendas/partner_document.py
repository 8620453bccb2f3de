# SPDX-License-Identifier: Apache-2.0
"""The report for the partners as a value: large figures, whole bars, and tables."""

from dataclasses import dataclass
from enum import Enum

from ateliers_desktop.agendas.documents import Heading, Origin


class Fill(Enum):
    """How a part of a bar looks; they differ on grey paper too."""

    FULL = "full"
    STRIPED = "striped"
    DOTTED = "dotted"
    BARE = "bare"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a bar; its size is in the bar's own unit."""

    fill: Fill
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A large figure and what it is."""

    figure: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend:
    """What a part of a bar stands for."""

    fill: Fill
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A whole divided into parts, the words of each below."""

    title: str
    parts: tuple[Part, ...]
    legend: tuple[Legend, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """A line of a table: a name, what else is known, a bar, and a figure a column."""

    name: str
    details: str
    parts: tuple[Part, ...]
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTable:
    """The figures by one dimension; `columns` are the headings of the figures."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[ReportRow, ...]
    total: ReportRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerReport:
    """The report.

    Attributes
    ----------
    legend
        What the parts of the bars in the tables stand for, on each page.
    remark
        How the figures are counted.
    page_number
        The words for a page's number with `{number}` and `{count}` left to put in.
    """

    origin: Origin
    heading: Heading
    tiles: tuple[Tile, ...]
    shares: tuple[Share, ...]
    tables: tuple[ReportTable, ...]
    legend: tuple[Legend, ...]
    remark: str
    page_number: str

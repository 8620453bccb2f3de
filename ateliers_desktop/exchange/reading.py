# SPDX-License-Identifier: Apache-2.0
"""Reading a residency workbook: an .xlsx file or a folder of .csv files becomes values."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ateliers_desktop.errors import UserError, system_reason
from ateliers_desktop.exchange.clashes import settle
from ateliers_desktop.exchange.cross_checks import check_across
from ateliers_desktop.exchange.csv_tables import read_csv_folder
from ateliers_desktop.exchange.heading_choices import NO_CHOICES, HeadingChoices
from ateliers_desktop.exchange.headings import TableId
from ateliers_desktop.exchange.limits import DEFAULT_LIMITS, Deadline, Limits, OutOfTimeError
from ateliers_desktop.exchange.note_tables import read_notebook
from ateliers_desktop.exchange.people_tables import read_mentors, read_projects
from ateliers_desktop.exchange.place_tables import read_areas, read_rooms
from ateliers_desktop.exchange.previews import SheetPreview, previews_of
from ateliers_desktop.exchange.problem_log import ProblemLog
from ateliers_desktop.exchange.problems import Problem, ProblemCode
from ateliers_desktop.exchange.readers import Desk, acquainted, lay_out
from ateliers_desktop.exchange.recognition import recognise_tables
from ateliers_desktop.exchange.residency_table import read_residency_row
from ateliers_desktop.exchange.session_tables import read_fixed, read_planned
from ateliers_desktop.exchange.slot_table import read_slots
from ateliers_desktop.exchange.table_rows import Table
from ateliers_desktop.exchange.tables import FileRefusedError, RawTable
from ateliers_desktop.exchange.xlsx_tables import read_xlsx
from ateliers_desktop.progress import OnProgress, Progress, ignore_progress
from ateliers_desktop.residency import NO_NOTES, Notebook, Residency, Schedule

NO_SESSIONS = Schedule()

_Values = tuple[Residency | None, Schedule, Notebook]
NOTHING: _Values = (None, NO_SESSIONS, NO_NOTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookReading:
    """What a workbook holds, or what is wrong with it.

    Attributes
    ----------
    residency
        None where any problem is an error; nothing of such a workbook may be stored.
    schedule
        The fixed sessions, and those of an exported schedule; empty without a residency.
    problems
        Errors and warnings, table by table, in the order of the rows.
    notebook
        What was written, of a workbook that was exported; empty without a residency.
    sheets
        The workbook as its owner sees it, as far as it can be shown.
    """

    residency: Residency | None
    schedule: Schedule = NO_SESSIONS
    notebook: Notebook = NO_NOTES
    problems: tuple[Problem, ...] = ()
    sheets: tuple[SheetPreview, ...] = ()


def read_workbook(
    path: Path,
    on_progress: OnProgress = ignore_progress,
    limits: Limits = DEFAULT_LIMITS,
    choices: HeadingChoices = NO_CHOICES,
    known: Residency | None = None,
) -> WorkbookReading:
    """Return what an .xlsx file or a folder of .csv files holds, and all that is wrong with it.

    Parameters
    ----------
    choices
        What a person says of sheets and headings; it goes before what their names say.
    known
        A residency whose rooms and people may be wished for, or not, by those in the tables.

    Raises
    ------
    UserError
        If there is no such file or folder, or it may not be read.
    """
    log = ProblemLog()
    deadline = Deadline(limits.seconds)
    raw_tables: tuple[RawTable, ...] = ()
    try:
        raw_tables = _raw_tables(path, limits, deadline, on_progress)
        residency, schedule, notebook = _read(
            raw_tables, choices, log, limits, deadline, on_progress, known
        )
    except FileRefusedError as refused:
        log.refused("", refused.refusal, found=path.name)
        residency, schedule, notebook = NOTHING
    except OutOfTimeError:
        log.about("", ProblemCode.TOO_SLOW, found=path.name, seconds=round(limits.seconds))
        residency, schedule, notebook = NOTHING
    if log.has_errors:
        residency, schedule, notebook = NOTHING
    problems = log.in_order()
    sheets = previews_of(raw_tables, choices, problems)
    return WorkbookReading(
        residency=residency,
        schedule=schedule,
        notebook=notebook,
        problems=problems,
        sheets=sheets,
    )


def _raw_tables(
    path: Path, limits: Limits, deadline: Deadline, on_progress: OnProgress
) -> tuple[RawTable, ...]:
    on_progress(Progress(step="read", done=0, subject=path.name))
    try:
        if path.is_dir():
            return read_csv_folder(path, limits, deadline)
        if path.exists() and not path.is_file():
            raise UserError(
                "{file}: is neither a file nor a folder; choose the workbook itself", file=path
            )
        with path.open("rb"):
            return read_xlsx(path, limits, deadline)
    except FileNotFoundError as failure:
        raise UserError(
            "{file}: there is no such file or folder; check the name and the place", file=path
        ) from failure
    except OSError as failure:
        raise UserError(
            "{file}: cannot be read ({reason})", file=path, reason=system_reason(failure)
        ) from failure


def _read(
    raw_tables: tuple[RawTable, ...],
    choices: HeadingChoices,
    log: ProblemLog,
    limits: Limits,
    deadline: Deadline,
    on_progress: OnProgress,
    known: Residency | None,
) -> _Values:
    """Return the values of all tables; they are whole only if the log has no errors."""
    if not any(raw.rows or raw.errors or raw.refusal for raw in raw_tables):
        raise FileRefusedError(ProblemCode.EMPTY_WORKBOOK)
    tables = recognise_tables(raw_tables, log, limits, deadline, choices)
    steps = _Steps(tables, on_progress)
    desk = lay_out(tables, log)
    residency = read_residency_row(steps.next(TableId.RESIDENCY), desk)
    whole = _with_tables(residency, steps, desk, limits, known)
    fixed = read_fixed(steps.next(TableId.FIXED), whole, desk) if whole else []
    restored = read_planned(steps.next(TableId.PLANNED), desk)
    written = (steps.next(TableId.NOTES), steps.next(TableId.ACTIONS))
    if whole is None:
        desk.dates.finish()
        return NOTHING
    schedule = settle(fixed, restored, whole, log)
    notebook = read_notebook(*written, whole, schedule, desk)
    desk.dates.finish()
    check_across(whole, tables, log)
    return whole, schedule, notebook


def _with_tables(
    residency: Residency | None,
    steps: "_Steps",
    desk: Desk,
    limits: Limits,
    known: Residency | None,
) -> Residency | None:
    """Read all tables, even where there is no residency to put them in: their faults count."""
    areas = read_areas(steps.next(TableId.AREAS), desk)
    rooms = read_rooms(steps.next(TableId.ROOMS), desk)
    slots = read_slots(steps.next(TableId.SLOTS), residency, desk, limits)
    company = desk if known is None else acquainted(desk, known)
    mentors = read_mentors(steps.next(TableId.MENTORS), company)
    projects = read_projects(steps.next(TableId.PROJECTS), company)
    if residency is None:
        return None
    return replace(
        residency, areas=areas, rooms=rooms, slots=slots, mentors=mentors, projects=projects
    )


class _Steps:
    """The tables, handed out one by one while telling how far reading is."""

    def __init__(self, tables: Mapping[TableId, Table], on_progress: OnProgress) -> None:
        self._tables = tables
        self._on_progress = on_progress
        self._done = 0

    def next(self, kind: TableId) -> Table:
        table = self._tables[kind]
        self._done += 1
        self._on_progress(
            Progress(step="check", done=self._done, total=len(self._tables), subject=table.name)
        )
        return table

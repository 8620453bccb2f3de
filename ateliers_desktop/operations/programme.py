# SPDX-License-Identifier: Apache-2.0
"""An open programme: one file, the residency chosen in it, and edits of its schedule."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from types import TracebackType

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.former_names import SamePeople
from ateliers_desktop.operations.judgement import Explained, Judgement
from ateliers_desktop.operations.open_notebooks import OpenNotebooks
from ateliers_desktop.operations.open_people import OpenPeople
from ateliers_desktop.operations.proof_text import proof_of, proof_text
from ateliers_desktop.operations.unmet_needs import UnmetNeed
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Notebook,
    NoteEdit,
    Party,
    PersonNames,
    PrintedSheet,
    Residency,
    Schedule,
    fold,
    with_event_ids,
)
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.results import GoalReport
from ateliers_desktop.scheduling.rules import GoalId, GoalValue, Violation
from ateliers_desktop.storage import (
    LoggedEdit,
    ProgrammeFile,
    ResidencySummary,
    StoredResidency,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What an operation changed: the schedule before and after, and the edit between them.

    Attributes
    ----------
    residency
        The data after the edit; `edit.data` says what of it is new.
    """

    before: Schedule
    after: Schedule
    residency: Residency
    edit: Edit


class Programme:
    """One open file and its chosen residency, as values; every edit is saved when it is made."""

    def __init__(self, file: ProgrammeFile, chosen: ResidencySummary) -> None:
        self._file = file
        self._chosen = chosen
        self.residency, self.schedule = file.load(chosen.id)
        history = file.history(chosen.id)
        self._done, self._undone = list(history.done), list(history.undone)
        self._explained: Explained | None = None
        self._judgement = Judgement(self.residency, self.schedule)
        self._notebooks = OpenNotebooks(file.notebook)
        self._people = OpenPeople(file.names)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        residency: str | None = None,
        today: date | None = None,
    ) -> "Programme":
        """Open a file on one of its residencies, the latest unless one is named.

        Parameters
        ----------
        today
            If given, the file opens on the residency of that day, else on the next to come;
            where all are over, on the latest.

        Raises
        ------
        UserError
            If it is not a programme of ours, is in use elsewhere, or has no such residency.
        """
        file = ProgrammeFile.open(path, read_only=read_only)
        try:
            return cls(file, _choose(file, residency, today))
        except BaseException:
            file.close()
            raise

    def at(self, chosen: ResidencySummary) -> "Programme":
        """Return the same open file at one of its residencies, as it is stored now.

        What still runs on this one goes on writing into its own residency. Both share the file:
        it is closed by either, once.
        """
        return Programme(self._file, chosen)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Tell whether edits are refused."""
        return self._file.read_only

    @property
    def is_copied(self) -> bool:
        """Tell whether a copy is read that was brought up to date, since the file could not be."""
        return self._file.is_copied

    @cached_property
    def residencies(self) -> tuple[ResidencySummary, ...]:
        """The residencies of the file, in order of their first day."""
        return self._file.residencies()

    @property
    def chosen(self) -> ResidencySummary:
        """The residency of the file that is open, as it was called when it was entered."""
        return self._chosen

    @property
    def others(self) -> tuple[ResidencySummary, ...]:
        """The residencies of the file that are not open."""
        return tuple(each for each in self.residencies if each.id != self._chosen.id)

    def load(self, residency: ResidencySummary) -> tuple[Residency, Schedule]:
        """Return what another residency of the file holds."""
        return self._file.load(residency.id)

    def history_of(self, residency: ResidencySummary) -> tuple[LoggedEdit, ...]:
        """Return the edits of a residency that are not undone, the oldest first."""
        return self._file.history(residency.id).done

    def notebook_of(self, residency: ResidencySummary) -> Notebook:
        """Return what was written in a residency of the file."""
        return self._notebooks.of(residency)

    def same_people(self, party: Party) -> SamePeople:
        """Return who is who of the projects or mentors, over the residencies by their number."""
        return self._people.same(party, self.residencies, self._chosen, self.residency)

    def people_elsewhere(self, party: Party) -> tuple[PersonNames, ...]:
        """Return the names of the others' projects or mentors, by residency in order of time."""
        return tuple(
            person for each in self.others for person in self._people.elsewhere(party, each.id)
        )

    def contents(self) -> tuple[StoredResidency, ...]:
        """Return all that the file holds, by residency in order of time."""
        return self._file.contents()

    def rewrite(self, contents: Iterable[StoredResidency]) -> "Programme":
        """Write residencies anew, and return the open one as it is then; raises as the file's.

        This programme is not to be used any more.
        """
        self._file.rewrite(contents)
        return self.at(
            next(each for each in self._file.residencies() if each.id == self.chosen.id)
        )

    def add_residency(self, residency: Residency, schedule: Schedule) -> ResidencySummary:
        """Store a further residency in the file, and return it; the open one stays open.

        Raises
        ------
        UserError
            If the file is open for reading only, or has one of that name and first day.
        """
        number = self._file.add_residency(residency, schedule)
        self._forget("residencies")
        return next(each for each in self.residencies if each.id == number)

    def remove_residency(self) -> None:
        """Take the open residency out of the file; another one is to be opened then.

        Raises
        ------
        UserError
            If the file is open for reading only, or has no other.
        """
        self._file.remove_residency(self._chosen.id)
        self._forget("residencies")

    @property
    def undo_steps(self) -> tuple[LoggedEdit, ...]:
        """The edits that can be taken back, newest first."""
        return tuple(reversed(self._done))

    @property
    def redo_steps(self) -> tuple[LoggedEdit, ...]:
        """The edits that were taken back, the next to redo first."""
        return tuple(self._undone)

    @property
    def proof(self) -> tuple[GoalReport, ...]:
        """What is proven of the schedule as it is; empty if it was edited since."""
        return proof_of(self._done[-1].proof) if self._done else ()

    @cached_property
    def printed(self) -> tuple[PrintedSheet, ...]:
        """The last print of each document, by name and language."""
        return self._file.printed(self._chosen.id)

    def note_printed(self, sheets: Iterable[PrintedSheet]) -> None:
        """Remember what was printed; that is no edit, and undoing leaves it.

        Raises
        ------
        UserError
            If the file is open for reading only.
        """
        self._file.note_printed(self._chosen.id, sheets)
        self._forget("printed")

    @property
    def notebook(self) -> Notebook:
        """The notes and actions of the residency."""
        return self._notebooks.of(self._chosen)

    def note(self, edit: NoteEdit) -> None:
        """Change the notebook; that is no step of the log, and undoing leaves it.

        What was written in another residency is changed there: an action that was agreed in an
        earlier one is done in this one.

        Raises
        ------
        UserError
            If the file is open for reading only.
        """
        holder = self._notebooks.holder_of(edit, (self._chosen, *self.others)) or self._chosen
        self._file.write_notes(holder.id, edit)
        self._notebooks.follow(holder, edit)

    def apply(self, edit: Edit, proof: tuple[GoalReport, ...] = ()) -> Changes:
        """Make an edit, save it and log it as one step that can be taken back.

        Raises
        ------
        UserError
            If it would book somebody twice, leave the grid, or give a name twice.
        """
        kept = proof_text(proof)
        if edit.kind is EditKind.LOCK and self._done:
            # A lock forbids other schedules and changes nothing in this one.
            kept = self._done[-1].proof
        self._done.append(self._file.apply_edit(self._chosen.id, edit, proof=kept))
        self._undone.clear()
        return self._changed(edit)

    def undo(self) -> Changes | None:
        """Take the newest edit back; None if there is none."""
        logged = self._file.undo(self._chosen.id)
        if logged is None:
            return None
        self._done.pop()
        self._undone.insert(0, logged)
        return self._changed(logged.edit.inverse())

    def redo(self) -> Changes | None:
        """Make the edit again that was taken back last; None if there is none."""
        logged = self._file.redo(self._chosen.id)
        if logged is None:
            return None
        self._undone.pop(0)
        self._done.append(logged)
        return self._changed(logged.edit)

    def _changed(self, edit: Edit) -> Changes:
        before, self.schedule = self.schedule, self.schedule.apply(edit)
        if not edit.data.is_empty:
            slots = self.residency.slots
            self.residency = with_event_ids(edit.data.apply(self.residency), slots)
        self._judgement = Judgement(self.residency, self.schedule, self._explained)
        if not edit.data.is_empty:
            self._notebooks.forget(self._chosen)
            self._forget("residencies")
        return Changes(before=before, after=self.schedule, residency=self.residency, edit=edit)

    def _forget(self, cached: str) -> None:
        self.__dict__.pop(cached, None)

    def remember(self, explained: tuple[UnmetNeed, ...]) -> None:
        """Keep the reasons found for the present state, for as long as it is the same."""
        self._explained = Explained(
            residency=self.residency, schedule=self.schedule, unmet=explained
        )
        self._judgement.unmet = explained

    @property
    def week(self) -> WeekIndex:
        """The present state prepared for asking where a session could be dropped."""
        return self._judgement.week

    def violations(self) -> tuple[Violation, ...]:
        """Return every rule that the present schedule breaks."""
        return self._judgement.violations

    def goals(self) -> dict[GoalId, GoalValue]:
        """Return how good the present schedule is."""
        return self._judgement.goals

    def unmet(self) -> tuple[UnmetNeed, ...]:
        """Return the requests that the present schedule does not place."""
        return self._judgement.unmet

    def close(self) -> None:
        """Close the file and give its lock back."""
        self._file.close()

    def __enter__(self) -> "Programme":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _choose(file: ProgrammeFile, name: str | None, today: date | None) -> ResidencySummary:
    found = file.residencies()
    if not found:
        raise UserError("{file}: holds no residency yet; import a workbook", file=file.path)
    if name is None:
        return next((each for each in found if today and each.last_day >= today), found[-1])
    for each in found:
        if fold(each.name) == fold(name):
            return each
    raise UserError(
        "{file}: holds no residency named “{name}”; choose one that it has: {names}",
        file=file.path,
        name=name,
        names=", ".join(each.name for each in found),
    )

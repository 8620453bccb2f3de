# SPDX-License-Identifier: Apache-2.0
"""What became of a project or a mentor over all residencies of a programme, in order of time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from ateliers_desktop.operations.former_names import names_of
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.record_history import (
    changes_of,
    needs_said,
    project_versions,
)
from ateliers_desktop.residency import (
    BLOCKS,
    Action,
    Entry,
    Mentor,
    Need,
    Note,
    Notebook,
    Project,
    Residency,
    Schedule,
    Session,
    fold,
)
from ateliers_desktop.residency.residency_edit import bare
from ateliers_desktop.storage import ResidencySummary

Kind = type[Project] | type[Mentor]
"""Whose story it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A session, at its start, whatever became of it."""

    at: datetime
    session: Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A note, when it was written, with the session that it is about if that is there still."""

    at: datetime
    note: Note
    session: Session | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """An action, when it was agreed."""

    at: datetime
    action: Action


@dataclass(frozen=True, slots=True, kw_only=True)
class StageChanged:
    """Another stage; an empty one is none."""

    at: datetime
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedSaid:
    """How far a need is said to be, with what it was before."""

    at: datetime
    before: Need
    after: Need


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockChanged:
    """A field of the business model with another text."""

    at: datetime
    block: str
    before: str
    after: str


StoryEvent = Met | Written | Agreed | StageChanged | NeedSaid | BlockChanged


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryChapter:
    """What happened in one residency.

    Attributes
    ----------
    residency
        Its own facts and its areas, for the words.
    name
        Under which name it knows whom the story is about.
    stage
        Of a project that it has, as it is now; else empty.
    events
        In order of time; empty where there is nothing but the name.
    here
        Whether it is the residency that is open.
    """

    residency: Residency
    name: str
    stage: str
    events: tuple[StoryEvent, ...]
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The chapters of the residencies that know somebody, the oldest first."""

    name: str
    of_mentor: bool
    chapters: tuple[StoryChapter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """All that one residency holds."""

    summary: ResidencySummary
    residency: Residency
    schedule: Schedule
    notebook: Notebook

    def people(self, kind: Kind) -> tuple[Project | Mentor, ...]:
        return self.residency.projects if kind is Project else self.residency.mentors


def story_of(programme: Programme, kind: Kind, name: str) -> Story:
    """Return the story of a project or a mentor of the open residency.

    In other residencies it is whoever has the same name without case and accents, or is linked
    by the names that either is known under before.
    """
    sources = [_source(programme, each) for each in programme.residencies]
    known = _known_as(sources, kind, name, programme.chosen)
    chapters = (_chapter(programme, each, kind, known[each.summary.id]) for each in sources)
    return Story(
        name=name,
        of_mentor=kind is Mentor,
        chapters=tuple(each for each in chapters if each is not None),
    )


def _source(programme: Programme, summary: ResidencySummary) -> _Source:
    if summary.id == programme.chosen.id:
        residency, schedule = programme.residency, programme.schedule
    else:
        residency, schedule = programme.load(summary)
    return _Source(
        summary=summary,
        residency=residency,
        schedule=schedule,
        notebook=programme.notebook_of(summary),
    )


def _known_as(
    sources: Iterable[_Source], kind: Kind, name: str, chosen: ResidencySummary
) -> dict[int, frozenset[str]]:
    """Return the folded names of one person or project in each residency, by its number.

    Names lead from one residency to the next until none leads further. A residency that has
    somebody of one of the names has that one alone.
    """
    listed = list(sources)
    names, found = {fold(name)}, dict[int, str]()
    grown = True
    while grown:
        grown = False
        for each in listed:
            if each.summary.id in found:
                continue
            wanted = name if each.summary.id == chosen.id else None
            record = _same(each.people(kind), names, wanted)
            if record is not None:
                found[each.summary.id] = fold(record.name)
                names |= set(map(fold, names_of(record)))
                grown = True
    return {
        each.summary.id: frozenset({found[each.summary.id]})
        if each.summary.id in found
        else frozenset(names)
        for each in listed
    }


def _same(
    people: Iterable[Project | Mentor], names: set[str], wanted: str | None
) -> Project | Mentor | None:
    listed = list(people)
    if wanted is not None:
        return next((each for each in listed if each.name == wanted), None)
    own = next((each for each in listed if fold(each.name) in names), None)
    linked = (each for each in listed if names & set(map(fold, each.formerly)))
    return own or next(linked, None)


def _chapter(
    programme: Programme, source: _Source, kind: Kind, names: frozenset[str]
) -> StoryChapter | None:
    """Return what a residency knows, or None if it knows nothing."""
    record = next((each for each in source.people(kind) if fold(each.name) in names), None)
    found = [*_meetings(source, kind, names), *_entries(source, kind, names)]
    # What is of one second stands as the log has it, behind what was held and written.
    numbered = [(each.at, -1, each) for each in found]
    if isinstance(record, Project):
        numbered += _changes(programme, source, record)
    events = tuple(each for _, _, each in sorted(numbered, key=lambda each: each[:2]))
    if record is None and not events:
        return None
    return StoryChapter(
        residency=replace(bare(source.residency), areas=source.residency.areas),
        name=record.name if record is not None else _name_in(events, kind),
        stage=record.stage if isinstance(record, Project) else "",
        events=events,
        here=source.summary.id == programme.chosen.id,
    )


def _meetings(source: _Source, kind: Kind, names: frozenset[str]) -> Iterator[StoryEvent]:
    for each in source.schedule.sessions:
        if fold(each.project if kind is Project else each.mentor) in names:
            yield Met(at=each.start, session=each)


def _entries(source: _Source, kind: Kind, names: frozenset[str]) -> Iterator[StoryEvent]:
    sessions = {each.id: each for each in source.schedule.sessions}
    for each in source.notebook.entries:
        if fold(_whom(each, kind)) not in names:
            continue
        if isinstance(each, Action):
            yield Agreed(at=each.made_at, action=each)
        else:
            session = sessions.get(each.session) if each.session else None
            yield Written(at=each.written_at, note=each, session=session)


def _changes(
    programme: Programme, source: _Source, project: Project
) -> Iterator[tuple[datetime, int, StoryEvent]]:
    """Yield when something changed, by which edit, and what."""
    versions = project_versions(programme.history_of(source.summary), project.name)
    for stage in changes_of(versions, lambda each: each.stage, ""):
        at = stage.made_at
        yield at, stage.number, StageChanged(at=at, before=stage.before, after=stage.after)
    for said in needs_said(versions):
        at = said.made_at
        yield at, said.number, NeedSaid(at=at, before=said.before, after=said.after)
    for block in BLOCKS:
        for text in changes_of(versions, partial(_text, block), ""):
            at = text.made_at
            changed = BlockChanged(at=at, block=block, before=text.before, after=text.after)
            yield at, text.number, changed


def _text(block: str, project: Project) -> str:
    text: str = getattr(project.canvas, block)
    return text


def _whom(entry: Entry, kind: Kind) -> str:
    return entry.project if kind is Project else entry.mentor


def _name_in(events: Iterable[StoryEvent], kind: Kind) -> str:
    """Return the name that what was written about somebody gives them."""
    for each in events:
        if isinstance(each, Written):
            return _whom(each.note, kind)
        if isinstance(each, Agreed):
            return _whom(each.action, kind)
    return ""

# SPDX-License-Identifier: Apache-2.0
"""What became of a project or a mentor over all residencies of a programme, in order of time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

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
    Party,
    Project,
    Residency,
    Schedule,
    Session,
)
from ateliers_desktop.residency.residency_edit import bare
from ateliers_desktop.storage import ResidencySummary


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
    party: Party
    chapters: tuple[StoryChapter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """All that one residency holds."""

    summary: ResidencySummary
    residency: Residency
    schedule: Schedule
    notebook: Notebook


def story_of(programme: Programme, party: Party, name: str) -> Story:
    """Return the story of a project or a mentor of the open residency."""
    whom = _Whom(programme, party, name)
    known = (each for each in programme.residencies if whom.is_known_in(programme, each))
    sources = (_source(programme, each) for each in known)
    chapters = (_chapter(programme, each, whom) for each in sources)
    return Story(
        name=name,
        party=party,
        chapters=tuple(each for each in chapters if each is not None),
    )


class _Whom:
    """Whose story it is, in whatever residency."""

    def __init__(self, programme: Programme, party: Party, name: str) -> None:
        self.party = party
        self._same = programme.same_people(party)
        self._who = self._same.who(programme.chosen.id, name)

    def is_known_in(self, programme: Programme, there: ResidencySummary) -> bool:
        """Tell whether a residency has them or wrote about them: no other has to be read."""
        return self._same.name_in(there.id, self._who) is not None or any(
            self.is_in(there, each) for each in programme.notebook_of(there).entries
        )

    def is_in(self, there: ResidencySummary, about: Session | Entry) -> bool:
        """Tell whether a session, a note or an action of a residency is about them."""
        name = self.party.named_in(about)
        return bool(name) and self._same.who(there.id, name) == self._who

    def record_in(self, source: _Source) -> Project | Mentor | None:
        """Return what a residency knows of them."""
        name = self._same.name_in(source.summary.id, self._who)
        people = source.residency.people(self.party)
        return next((each for each in people if each.name == name), None)


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


def _chapter(programme: Programme, source: _Source, whom: _Whom) -> StoryChapter | None:
    """Return what a residency knows, or None if it knows nothing."""
    record = whom.record_in(source)
    found = [*_meetings(source, whom), *_entries(source, whom)]
    # What is of one second stands as the log has it, behind what was held and written.
    numbered = [(each.at, -1, each) for each in found]
    if isinstance(record, Project):
        numbered += _changes(programme, source, record)
    events = tuple(each for _, _, each in sorted(numbered, key=lambda each: each[:2]))
    if record is None and not events:
        return None
    return StoryChapter(
        residency=replace(bare(source.residency), areas=source.residency.areas),
        name=record.name if record is not None else _name_in(events, whom.party),
        stage=record.stage if isinstance(record, Project) else "",
        events=events,
        here=source.summary.id == programme.chosen.id,
    )


def _meetings(source: _Source, whom: _Whom) -> Iterator[StoryEvent]:
    for each in source.schedule.sessions:
        if whom.is_in(source.summary, each):
            yield Met(at=each.start, session=each)


def _entries(source: _Source, whom: _Whom) -> Iterator[StoryEvent]:
    sessions = {each.id: each for each in source.schedule.sessions}
    for each in source.notebook.entries:
        if not whom.is_in(source.summary, each):
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


def _name_in(events: Iterable[StoryEvent], party: Party) -> str:
    """Return the name that what was written about somebody gives them."""
    for each in events:
        if isinstance(each, Written):
            return party.named_in(each.note)
        if isinstance(each, Agreed):
            return party.named_in(each.action)
    return ""

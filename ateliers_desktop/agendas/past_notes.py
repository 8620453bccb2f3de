# SPDX-License-Identifier: Apache-2.0
"""What sheets tell of earlier sessions as values: what was said, and what is still to be done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from ateliers_desktop.agendas.light_markdown import Passage, Spans, passages, spans
from ateliers_desktop.agendas.shaping import Direction, isolate
from ateliers_desktop.agendas.wording import continued, side_by_side
from ateliers_desktop.residency import Schedule, Session
from ateliers_desktop.residency.notes import Action, Note, Notebook
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import short_date, with_year


@dataclass(frozen=True, slots=True, kw_only=True)
class PastNote:
    """A note of an earlier session: when and with whom that was, and who wrote what."""

    head: str
    text: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAction:
    """What was agreed and is not done yet; `due` says who does it and until when, or is empty."""

    text: Spans
    due: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What was said and agreed before a session, the latest first.

    Attributes
    ----------
    continued
        What stands above the part of it that a later page holds.
    """

    notes: tuple[PastNote, ...]
    actions: tuple[OpenAction, ...]
    continued: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionList:
    """What a project still has to do; `continued` is its title on a later page."""

    title: str
    continued: str
    actions: tuple[OpenAction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PastWords:
    """The words for a notebook in one language.

    Attributes
    ----------
    notebook
        All that may be told on paper; what is confidential is in it only if that was chosen.
    """

    notebook: Notebook
    schedule: Schedule
    translate: Translate
    language: str

    def before(self, session: Session, since: Callable[[Note], datetime | None], *,
               actions_since: datetime | None, title: str) -> Past | None:  # fmt: skip
        """Return what was said of a session's project before it; None if that is nothing.

        Parameters
        ----------
        since
            Returns from when on a note of the project is told here; None if it is not.
        actions_since
            From when on the project's open actions are told here; None if none are.
        title
            With whom the session is, as its sheet's reader sees it.
        """
        about = self.notebook.of_project(session.project)
        told = [
            (when, each) for each in about.notes if each.session != session.id
            if (first := since(each)) is not None
            if first <= (when := self._when(each)) < session.start
        ]  # fmt: skip
        told.sort(key=lambda pair: pair[0], reverse=True)
        notes = (self._note(when, each, session) for when, each in told)
        past = Past(
            notes=tuple(each for each in notes if each.text),
            actions=()
            if actions_since is None
            else self.actions(session.project, session.start, actions_since),
            continued=continued(title, self.translate, self.language),
        )
        return past if past.notes or past.actions else None

    def actions(
        self, project: str, until: datetime, since: datetime = datetime.min
    ) -> tuple[OpenAction, ...]:
        """Return what a project still had to do at a moment, what is due first standing first.

        What was agreed before `since` is left out.
        """
        listed = self.notebook.of_project(project).open_actions
        due = [each for each in listed if since <= each.made_at < until]
        ordered = sorted(due, key=_urgency)
        told = (self._action(each) for each in ordered)
        return tuple(each for each in told if each.text)

    def action_list(self, project: str, day: date) -> ActionList | None:
        """Return a project's actions that are open on a day; None if nothing is to be done."""
        actions = self.actions(project, datetime.combine(day, time.max))
        title = self.translate("Sheet", "Open actions")
        if not actions:
            return None
        going_on = continued(title, self.translate, self.language)
        return ActionList(title=title, continued=going_on, actions=actions)

    def _when(self, note: Note) -> datetime:
        """Return when that was of which a note tells: its session, else when it was written."""
        held = (each.start for each in self.schedule.sessions if each.id == note.session)
        return next(held, note.written_at)

    def _note(self, when: datetime, note: Note, session: Session) -> PastNote:
        direction = Direction.of_language(self.language)
        other = author = ""
        if note.mentor and note.mentor != session.mentor:
            text = self.translate("Sheet", "with {mentor}")
            other = text.format(mentor=isolate(note.mentor, direction))
        if note.author and note.author != note.mentor:
            text = self.translate("Sheet", "noted by {author}")
            author = text.format(author=isolate(note.author, direction))
        day = with_year(short_date(when.date(), self.language), when, unless=session.start)
        head = side_by_side((day, other, author), self.language)
        return PastNote(head=head, text=passages(note.text))

    def _action(self, action: Action) -> OpenAction:
        until = ""
        if action.until is not None:
            text = self.translate("Sheet", "until {day}")
            until = text.format(day=short_date(action.until, self.language))
        due = side_by_side((action.who, until), self.language)
        return OpenAction(text=spans(action.text), due=due)


def _urgency(action: Action) -> tuple[bool, date]:
    return action.until is None, action.until or action.made_at.date()

# SPDX-License-Identifier: Apache-2.0
"""A story in words: a heading for each residency, and of each event when, what, and what more."""

from dataclasses import dataclass
from datetime import datetime

from ateliers_desktop.operations.canvas_words import block_name
from ateliers_desktop.operations.progress_words import state_text
from ateliers_desktop.operations.story import (
    Agreed,
    BlockChanged,
    Met,
    NeedSaid,
    StageChanged,
    Story,
    StoryChapter,
    StoryEvent,
    Written,
)
from ateliers_desktop.residency import Action, SessionStatus, name_of_area
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import (
    clock,
    date_range,
    moment,
    short_date,
    short_day,
    with_year,
)
from ateliers_desktop.words.joining import isolated, joined
from ateliers_desktop.words.stages import stage_name


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEvent:
    """One event in words.

    Attributes
    ----------
    text
        What was written or agreed, of any number of lines; empty where the title says all.
    aside
        A line under the text: who, until when; or empty.
    is_note
        Whether the text has light Markdown.
    """

    when: str
    title: str
    text: str = ""
    aside: str = ""
    confidential: bool = False
    is_note: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldChapter:
    """One residency in words."""

    title: str
    facts: str
    events: tuple[ToldEvent, ...]


def told_story(story: Story, language: str, translate: Translate) -> tuple[ToldChapter, ...]:
    """Return the chapters of a story in words, in their order."""
    words = _StoryWords(story, language, translate)
    return tuple(words.chapter(each) for each in story.chapters)


def as_text(chapters: tuple[ToldChapter, ...]) -> str:
    """Return a told story as plain text, for the clipboard."""
    lines: list[str] = []
    for chapter in chapters:
        lines += [chapter.title, chapter.facts, ""]
        for each in chapter.events:
            lines.append(f"{each.when}  {each.title}")
            more = [*each.text.splitlines(), *filter(None, (each.aside,))]
            lines += [f"    {line}" for line in more]
        lines.append("")
    return "\n".join(lines).strip() + "\n"


class _StoryWords:
    """Puts the events of one story into words."""

    def __init__(self, story: Story, language: str, translate: Translate) -> None:
        self._story, self._language, self._translate = story, language, translate

    def chapter(self, chapter: StoryChapter) -> ToldChapter:
        translate, residency = self._translate, chapter.residency
        facts = [date_range(residency.first_day, residency.last_day, self._language)]
        if chapter.name != self._story.name:
            known = translate("Story", "known there as {name}")
            facts.append(known.format(name=self._name(chapter.name)))
        if chapter.stage:
            stage = translate("Story", "stage: {stage}")
            facts.append(stage.format(stage=self._name(stage_name(chapter.stage, self._language))))
        return ToldChapter(
            title=residency.name,
            facts=joined(facts, self._language),
            events=tuple(self._event(each, chapter) for each in chapter.events),
        )

    def _event(self, event: StoryEvent, chapter: StoryChapter) -> ToldEvent:
        when = self._when(event.at, chapter)
        match event:
            case Met():
                return ToldEvent(when=when, title=self._met(event, chapter))
            case Written():
                return self._written(event, when)
            case Agreed():
                return self._agreed(event.action, when)
            case StageChanged():
                return ToldEvent(when=when, title=self._stage(event))
            case NeedSaid():
                area = self._area(event.after.area, chapter)
                title = self._translate("Story", "Need {area}: {state}").format(
                    area=area, state=state_text(event.after.state, self._translate)
                )
                return ToldEvent(when=when, title=title)
            case BlockChanged():
                return self._block(event, when)

    def _when(self, at: datetime, chapter: StoryChapter) -> str:
        """Return when it was, with the year where that is not the residency's."""
        if at.year == chapter.residency.first_day.year:
            return moment(at, self._language)
        return f"{with_year(short_date(at.date(), self._language), at)} {clock(at)}"

    def _met(self, event: Met, chapter: StoryChapter) -> str:
        translate, session = self._translate, event.session
        texts = {
            SessionStatus.PLANNED: translate("Story", "Planned: {area}, {other}"),
            SessionStatus.HELD: translate("Story", "Held: {area}, {other}"),
            SessionStatus.MISSED: translate("Story", "Missed: {area}, {other}"),
            SessionStatus.CANCELLED: translate("Story", "Cancelled: {area}, {other}"),
            SessionStatus.CLASHING: translate("Story", "Clashing: {area}, {other}"),
        }
        other = self._story.party.other.named_in(session)
        return texts[session.status].format(
            area=self._area(session.area, chapter), other=self._name(other)
        )

    def _written(self, event: Written, when: str) -> ToldEvent:
        translate, note = self._translate, event.note
        title = (
            translate("Story", "Confidential note")
            if note.confidential
            else translate("Story", "Note")
        )
        other = self._story.party.other.named_in(note)
        about = ""
        if event.session is not None:
            about = translate("Story", "on the session of {when}").format(
                when=moment(event.session.start, self._language)
            )
        return ToldEvent(
            when=when,
            title=title,
            text=note.text,
            aside=joined((note.author, other, about), self._language),
            confidential=note.confidential,
            is_note=True,
        )

    def _agreed(self, action: Action, when: str) -> ToldEvent:
        translate = self._translate
        title = translate("Story", "To do") if action.is_open else translate("Story", "Done")
        until = done = ""
        if action.until is not None:
            until = translate("Story", "by {day}").format(
                day=short_day(action.until, self._language)
            )
        if action.done_at is not None:
            done = translate("Story", "done on {day}").format(
                day=short_date(action.done_at.date(), self._language)
            )
        return ToldEvent(
            when=when,
            title=title,
            text=action.text,
            aside=joined((action.who, until, done), self._language),
        )

    def _stage(self, event: StageChanged) -> str:
        translate = self._translate
        if not event.after:
            text = translate("Story", "No stage any more (before: {before})")
        elif event.before:
            text = translate("Story", "Stage: {after} (before: {before})")
        else:
            text = translate("Story", "Stage: {after}")
        return text.format(after=self._name(event.after), before=self._name(event.before))

    def _block(self, event: BlockChanged, when: str) -> ToldEvent:
        name = block_name(event.block, self._translate)
        text = (
            self._translate("Story", "Business model, {field}")
            if event.after
            else self._translate("Story", "Business model, {field}: emptied")
        )
        return ToldEvent(when=when, title=text.format(field=name), text=event.after)

    def _area(self, code: str, chapter: StoryChapter) -> str:
        return self._name(name_of_area(code, chapter.residency.areas, self._language))

    def _name(self, name: str) -> str:
        return isolated(name, self._language) if name else ""

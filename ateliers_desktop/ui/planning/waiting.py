# SPDX-License-Identifier: Apache-2.0
"""What waits beside the board, as notes: requests, what is set aside, what does not stand."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.editing import set_aside
from ateliers_desktop.operations.explanations import session_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.reason_words import case_text
from ateliers_desktop.operations.remedies_applied import apply_remedy
from ateliers_desktop.operations.remedy_words import remedy_text
from ateliers_desktop.operations.session_edits import mark
from ateliers_desktop.operations.unmet_needs import UnmetNeed
from ateliers_desktop.residency import (
    Edit,
    Residency,
    Schedule,
    SessionStatus,
)
from ateliers_desktop.ui.notes_list import Note
from ateliers_desktop.words import Translate

_MOST_REMEDIES = 3


@dataclass(frozen=True, slots=True)
class Waiting:
    """The key of a request that is not placed."""

    project: str
    area: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """The key of a request that is set aside."""

    project: str
    area: str

    def more(self, residency: Residency, schedule: Schedule) -> Edit:
        """Return the edit that sets one more session of the need aside."""
        return self._by(1, residency, schedule)

    def fewer(self, residency: Residency, schedule: Schedule) -> Edit:
        """Return the edit that takes one session of the need back."""
        return self._by(-1, residency, schedule)

    def _by(self, step: int, residency: Residency, schedule: Schedule) -> Edit:
        need = residency.project(self.project).need(self.area)
        now = need.set_aside if need is not None else 0
        return set_aside(residency, schedule, self.project, self.area, now + step)


Entry = tuple[object, Note, Edit | None, str]
"""A key, its note, what can be done about it, and the words for that."""


def changed_request(note: Note, hints: tuple[str, ...]) -> Note:
    """Return a note with its hints."""
    return replace(note, hints=hints)


def request_note(
    unmet: UnmetNeed,
    residency: Residency,
    programme: Programme,
    translate: Translate,
    nearest: str,
) -> tuple[Note, list[tuple[str, Edit]]]:
    """Return what waits and why, with the remedies that are known; `nearest` is one more line."""
    counted = translate("Planning", "%n sessions, priority {priority}", n=unmet.sessions)
    lines = [counted.format(priority=unmet.priority)]
    lines += [
        case_text(case, residency, translate)
        for reason in unmet.reasons[:1]
        for case in reason.cases
    ]
    if nearest:
        lines.append(nearest)
    area = residency.area(unmet.area).name(residency.language)
    note = Note(
        title=f"{unmet.project} · {area}",
        detail="\n".join(lines),
        key=Waiting(unmet.project, unmet.area),
    )
    remedies = [
        (
            remedy_text(each, residency, translate),
            apply_remedy(programme.residency, programme.schedule, each),
        )
        for each in unmet.remedies[:_MOST_REMEDIES]
    ]
    return note, remedies


def standing_aside_notes(
    residency: Residency, schedule: Schedule, language: str, translate: Translate
) -> Iterator[Entry]:
    """Yield the sessions that were missed or cancelled, or wait because they clash."""
    titles = {
        SessionStatus.MISSED: translate("Planning", "Missed"),
        SessionStatus.CANCELLED: translate("Planning", "Cancelled"),
        SessionStatus.CLASHING: translate("Planning", "Clashes with another locked session"),
    }
    again = translate("Planning", "Plan it again where it was")
    for each in schedule.sessions:
        if each.status in titles:
            lines = [titles[each.status], session_text(each, residency)]
            edit: Edit | None = None
            try:
                edit = mark(schedule, (schedule.by_id(each.id),), SessionStatus.PLANNED)
            except UserError as refusal:
                lines.append(refusal.in_words(translate))
            note = Note(
                title=f"{each.project} · {residency.area(each.area).name(language)}",
                detail="\n".join(lines),
                key=each.id,
            )
            yield each.id, note, edit, again


def set_aside_notes(
    residency: Residency, schedule: Schedule, language: str, translate: Translate
) -> Iterator[Entry]:
    """Yield the requests that are set aside."""
    back = translate("Planning", "Take it back: it is asked for again")
    for project in residency.projects:
        for need in project.needs:
            if need.set_aside:
                key = SetAside(project.name, need.area)
                counted = translate("Planning", "%n sessions set aside", n=need.set_aside)
                note = Note(
                    title=f"{project.name} · {residency.area(need.area).name(language)}",
                    detail=counted,
                    key=key,
                )
                yield key, note, key.fewer(residency, schedule), back

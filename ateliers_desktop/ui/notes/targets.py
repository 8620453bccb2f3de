# SPDX-License-Identifier: Apache-2.0
"""What a note or an action that is written here is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Action, Note, Party, Session, SessionId, SessionStatus
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import moment
from ateliers_desktop.words.joining import joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A project, a mentor or a session of both; `label` says so in words."""

    label: str = ""
    project: str = ""
    mentor: str = ""
    session: SessionId | None = None

    def note(self, author: str, now: datetime) -> Note:
        """Return a note about it, empty yet."""
        return Note(
            text="",
            written_at=now,
            changed_at=now,
            project=self.project,
            mentor=self.mentor,
            session=self.session,
            author=author,
        )

    def action(self, now: datetime) -> Action:
        """Return an action that came out of it, empty yet."""
        return Action(
            text="",
            made_at=now,
            project=self.project,
            mentor=self.mentor,
            session=self.session,
        )


def target_of(session: Session, label: str = "") -> Target:
    """Return a session as what is written about."""
    return Target(label=label, project=session.project, mentor=session.mentor, session=session.id)


def targets(
    programme: Programme, about: Party, name: str, translate: Translate, language: str
) -> tuple[Target, ...]:
    """Return somebody as a whole, then each of their sessions, the latest first."""
    if about is Party.PROJECT:
        whole = Target(label=translate("Notes", "The project as a whole"), project=name)
    else:
        whole = Target(label=translate("Notes", "The mentor as such"), mentor=name)
    mine = [each for each in _told(programme.schedule.sessions) if name == about.named_in(each)]
    sessions = (
        target_of(
            each,
            joined(
                (moment(each.start, language), about.other.named_in(each)),
                language,
            ),
        )
        for each in sorted(mine, key=lambda each: each.start, reverse=True)
    )
    return (whole, *sessions)


def _told(sessions: Iterable[Session]) -> Iterable[Session]:
    """Yield the sessions in which something may have been said."""
    silent = (SessionStatus.CANCELLED, SessionStatus.CLASHING)
    return (each for each in sessions if each.status not in silent)

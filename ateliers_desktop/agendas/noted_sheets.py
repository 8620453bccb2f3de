# SPDX-License-Identifier: Apache-2.0
"""What mentors' and projects' sheets share: they tell what was written of earlier sessions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ateliers_desktop.agendas.day_sheets import DaySheets
from ateliers_desktop.agendas.past_notes import PastWords
from ateliers_desktop.residency import Session
from ateliers_desktop.residency.notes import Notebook


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedSheets(DaySheets):
    """A printing of sheets for people who go on from where they were.

    Attributes
    ----------
    notebook
        What may be told of earlier sessions.
    """

    notebook: Notebook

    @property
    def past_words(self) -> PastWords:
        """The words for the notebook."""
        return PastWords(
            notebook=self.notebook,
            schedule=self.schedule,
            translate=self.translate,
            language=self.language,
        )


def told_until(name: str, session: Session, sessions: Sequence[Session]) -> datetime:
    """Return until when the past is told at a day's earlier sessions with a mentor or project.

    So nothing is told twice on a sheet, and what was written at the session in the morning stands
    at the one in the afternoon. Before a day's first session with them that is the beginning.
    """
    earlier = (
        each.start
        for each in sessions
        if name in (each.mentor, each.project) and each.start < session.start
    )
    return max(earlier, default=datetime.min)

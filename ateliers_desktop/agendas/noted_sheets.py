# SPDX-License-Identifier: Apache-2.0
"""What mentors' and projects' sheets share: they tell what was written of earlier sessions."""

from collections.abc import Sequence
from dataclasses import dataclass

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


def is_first_with(name: str, session: Session, sessions: Sequence[Session]) -> bool:
    """Tell whether a session is a day's first with a mentor or project: the past is told once."""
    return next(each for each in sessions if name in (each.mentor, each.project)) is session

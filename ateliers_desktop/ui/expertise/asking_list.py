# SPDX-License-Identifier: Apache-2.0
"""Who asks for an area, seen from the mentor of the chosen cell; each leads to its project."""

from collections.abc import Sequence

from ateliers_desktop.operations.coverage import Asking
from ateliers_desktop.ui.expertise.coverage_words import asking_text, level_text
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.link_list import LinkList
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import joined


class AskingList(LinkList):
    """One line a project, the most pressing first."""

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        title = translate("Expertise", "Asked for by")
        super().__init__(theme, title, translate("Expertise", "No project asks for it."))
        self._translate, self._language = translate, language
        self.seen_from = plain_label(role="small", wrap=True)
        self.column.insertWidget(1, self.seen_from)

    def show_asking(self, asking: Sequence[Asking], mentor: str, level: int) -> None:
        """Show who asks; of a mentor, whether they could meet; empty where there is no mentor."""
        said = joined((mentor, level_text(level, self._translate)), self._language)
        self.seen_from.setText(said if mentor else "")
        self.seen_from.setVisible(bool(mentor))
        self.show_lines(
            [
                (
                    asking_text(each, self._translate, self._language, met=bool(mentor)),
                    Place(room=RoomId.PROJECTS, name=each.project),
                )
                for each in asking
            ]
        )

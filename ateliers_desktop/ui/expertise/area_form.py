# SPDX-License-Identifier: Apache-2.0
"""The form of an area: its names, its colour, whether it is covered, and who asks for it."""

from PySide6.QtCore import Signal

from ateliers_desktop.operations.coverage import Coverage, CoverageState, asking
from ateliers_desktop.operations.expertise_edits import check_area
from ateliers_desktop.residency import Mentor, Residency
from ateliers_desktop.ui.expertise.area_actions import AreaActions
from ateliers_desktop.ui.expertise.asking_list import AskingList
from ateliers_desktop.ui.expertise.colour_field import ColourField
from ateliers_desktop.ui.expertise.coverage_words import coverage_sentence
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.records.record_form import RecordForm
from ateliers_desktop.ui.records.text_fields import TextField
from ateliers_desktop.ui.restyle import restyle
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.words import Translate

_ROLES = {CoverageState.UNCOVERED: "wrong", CoverageState.SCARCE: "wrong"}


class AreaForm(RecordForm):
    """Edits an area in place.

    Signals
    -------
    place_wanted(object)
        A Place of the projects.
    """

    place_wanted = Signal(object)

    def __init__(self, around: Surroundings, actions: AreaActions) -> None:
        super().__init__(around.translate, around.language, check_area)
        theme, translate, language = around.theme, around.translate, around.language
        names = _names(translate)
        own = {"en": "english", "ar": "arabic"}.get(language, "french")
        self.names = {
            attribute: TextField(name, role="headline" if attribute == own else "")
            for attribute, name in names.items()
        }
        for attribute, field in self.names.items():
            self.bind(field, attribute)
        self.code = TextField(translate("Expertise", "Code in the workbook"))
        self.bind(self.code, "code")
        self.colour = ColourField(translate("Expertise", "Colour"), theme, translate)
        self.bind(self.colour, "colour")
        self.add_head(self.names[own], (actions.delete_button(),))
        self.add_row(*(field for each, field in self.names.items() if each != own))
        self.add_row(self.code)
        self.column.addWidget(self.colour)
        self.column.addSpacing(6)
        self.column.addWidget(plain_label(translate("Expertise", "Coverage"), "strong"))
        self.coverage = plain_label(wrap=True)
        self.column.addWidget(self.coverage)
        self.asking = AskingList(theme, translate, language)
        self.column.addWidget(self.asking)
        self.column.addStretch(1)
        self.asking.place_wanted.connect(self.place_wanted)

    def show_coverage(self, known: Coverage) -> None:
        """Show what is asked of the area and what is possible."""
        text = coverage_sentence(known, self._translate, self._language)
        self.coverage.setText(text)
        restyle(self.coverage, "role", _ROLES.get(known.state, ""))

    def show_asking(self, residency: Residency, area: str, mentor: Mentor | None) -> None:
        """Show which projects ask for the area, and what a mentor could give them."""
        found = asking(residency, area, mentor)
        self.asking.show_asking(
            found, mentor.name if mentor else "", mentor.level(area) if mentor else 0
        )


def _names(translate: Translate) -> dict[str, str]:
    return {
        "french": translate("Expertise", "Name in French"),
        "english": translate("Expertise", "Name in English"),
        "arabic": translate("Expertise", "Name in Arabic"),
    }

# SPDX-License-Identifier: Apache-2.0
"""Which calendars are wanted: one of everything, or one for each mentor, project or room."""

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.operations.calendars import Share
from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate


class CalendarDialog(QDialog):
    """Accepted, `share` holds what was chosen."""

    def __init__(self, parent: QWidget, residency: Residency, translate: Translate) -> None:
        super().__init__(parent)
        self._translate = translate
        self.setWindowTitle(translate("Export", "Export as a calendar"))
        self.choice = Choice(translate("Export", "Which calendars"), _shares(residency, translate))
        self.zone = plain_label(_zone(residency, translate), "muted", wrap=True)
        self.export = QPushButton(translate("Export", "Choose a place…"))
        self.export.setProperty("primary", True)
        self.export.setDefault(True)
        self.export.clicked.connect(self.accept)
        self.cancel = QPushButton(translate("Export", "Not now"))
        self.cancel.clicked.connect(self.reject)
        self._lay()

    @property
    def share(self) -> Share:
        """What is chosen."""
        return self.choice.value

    def _lay(self) -> None:
        buttons = button_row(self.cancel, self.export)
        explained = self._translate(
            "Export",
            "For phones, Outlook, Thunderbird and others. Imported again after a change, a "
            "calendar brings the sessions there up to date; what was cancelled comes as "
            "cancelled.",
        )
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        column.addWidget(plain_label(explained, "muted", wrap=True))
        column.addWidget(self.choice)
        column.addWidget(self.zone)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 68)


def _shares(residency: Residency, translate: Translate) -> list[tuple[str, Share]]:
    """Return what can be chosen; nothing is offered for each room where there are none."""
    shares = [
        (translate("Export", "Everything in one calendar, events too"), Share.ALL, 1),
        (translate("Export", "One for each mentor"), Share.MENTORS, len(residency.mentors)),
        (translate("Export", "One for each project"), Share.PROJECTS, len(residency.projects)),
        (translate("Export", "One for each room"), Share.ROOMS, len(residency.rooms)),
    ]
    return [(name, share) for name, share, count in shares if count]


def _zone(residency: Residency, translate: Translate) -> str:
    if residency.time_zone:
        text = translate("Export", "Times are those of the residency’s time zone, {zone}.")
        return text.format(zone=residency.time_zone)
    return translate(
        "Export",
        "The residency names no time zone: phones show the times as they are written, wherever "
        "they are. The time zone is entered under Programme.",
    )

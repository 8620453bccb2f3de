# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the data, the worst first, each leading to the record where it is mended."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QVBoxLayout, QWidget

from ateliers_desktop.operations.data_check import Finding, FindingCode, Subject, Weight
from ateliers_desktop.operations.data_check_words import (
    finding_advice,
    finding_text,
    finding_title,
)
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.notes_list import KeyRole, Note, NotesList
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.words import Translate

_SIGN = 16
_LINES_OF_NOTE = 5
"""What most findings take: a title, two sentences, a hint, and air."""

_ROOMS = {
    Subject.RESIDENCY: RoomId.PROGRAMME,
    Subject.SLOT: RoomId.PROGRAMME,
    Subject.ROOM: RoomId.ROOMS,
    Subject.AREA: RoomId.EXPERTISE,
    Subject.MENTOR: RoomId.MENTORS,
    Subject.PROJECT: RoomId.PROJECTS,
}
_ROOMS_OF_LISTS = {
    FindingCode.NO_MENTORS: RoomId.MENTORS,
    FindingCode.MENTORS_NEVER_FREE: RoomId.MENTORS,
    FindingCode.MENTORS_TOO_FEW: RoomId.MENTORS,
    FindingCode.NO_PROJECTS: RoomId.PROJECTS,
    FindingCode.NO_NEEDS: RoomId.PROJECTS,
    FindingCode.PROJECTS_NEVER_FREE: RoomId.PROJECTS,
    FindingCode.NO_ROOMS: RoomId.ROOMS,
    FindingCode.ROOMS_NEVER_OPEN: RoomId.ROOMS,
    FindingCode.ROOMS_TOO_FEW: RoomId.ROOMS,
    FindingCode.EQUIPPED_ROOMS_TOO_FEW: RoomId.ROOMS,
    FindingCode.EQUIPMENT_NOWHERE: RoomId.ROOMS,
}
"""Where a finding about the whole residency is mended, by what it is about."""


class FindingsList(QWidget):
    """One quiet line where nothing is wrong, or how much is, and every finding.

    Signals
    -------
    place_wanted(object)
        The Place where a finding can be mended.

    Parameters
    ----------
    shown
        How many findings there is to be room for at least.
    """

    place_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        translate: Translate,
        language: str,
        shown: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._schedule = Schedule()
        self._theme, self._translate, self._language = theme, translate, language
        self.sign = QLabel()
        self.summary = plain_label(role="muted", wrap=True)
        self.notes = NotesList(theme, translate("DataCheck", "What is wrong with the data"))
        self.notes.hint_wanted.connect(self._on_hint)
        self.notes.itemActivated.connect(self._on_activated)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.notes, 1)

    def show_findings(
        self, found: tuple[Finding, ...], residency: Residency, schedule: Schedule
    ) -> None:
        """Show what a check of a residency and its schedule found."""
        self._schedule = schedule
        told = residency.told_in(self._language)
        self.notes.show_notes(tuple(self._note(each, told) for each in found))
        self.notes.setVisible(bool(found))
        self.summary.setText(self._summary(found))
        worst = found[0].weight if found else None
        colours = self._theme.palette
        name, colour = {
            Weight.BLOCKING: ("error", colours.wrong),
            Weight.SERIOUS: ("warning", colours.warning),
            Weight.NOTE: ("warning", colours.muted),
            None: ("done", colours.good),
        }[worst]
        self.notes.setMinimumHeight(min(len(found), self._shown) * self._note_height())
        self.sign.setPixmap(icon(name, self._theme, colour).pixmap(QSize(_SIGN, _SIGN)))

    def begin(self) -> None:
        """Have the keys lead to the first finding."""
        self.notes.setCurrentRow(0)
        self.notes.setFocus()

    def _note_height(self) -> int:
        """Return the height of a usual note; of longer ones and more of them one scrolls."""
        return line_height(scaled(self.font(), SMALL)) * _LINES_OF_NOTE + 20

    def _note(self, finding: Finding, residency: Residency) -> Note:
        translate = self._translate
        weights = {
            Weight.BLOCKING: translate("DataCheck", "stops every search"),
            Weight.SERIOUS: translate("DataCheck", "costs sessions"),
            Weight.NOTE: translate("DataCheck", "worth a look"),
        }
        language = self._language
        lines = (
            finding_text(finding, residency, translate, language),
            finding_advice(finding, residency, translate, language),
        )
        title = translate("DataCheck", "{record} — {weight}")
        return Note(
            title=title.format(
                record=finding_title(finding, residency, translate),
                weight=weights[finding.weight],
            ),
            detail="\n".join(filter(None, lines)),
            hints=(translate("DataCheck", "Look at it"),),
            key=finding,
        )

    def _summary(self, found: tuple[Finding, ...]) -> str:
        translate = self._translate
        if not found:
            return translate("DataCheck", "Nothing is wrong with the data.")
        counts = {each: sum(one.weight is each for one in found) for each in Weight}
        parts = {
            Weight.BLOCKING: translate(
                "DataCheck", "%n stop every search", n=counts[Weight.BLOCKING]
            ),
            Weight.SERIOUS: translate("DataCheck", "%n cost sessions", n=counts[Weight.SERIOUS]),
            Weight.NOTE: translate("DataCheck", "%n are worth a look", n=counts[Weight.NOTE]),
        }
        return " · ".join(text for weight, text in parts.items() if counts[weight])

    @Slot(object, int)
    def _on_hint(self, finding: Finding, _hint: int) -> None:
        self.place_wanted.emit(place_of(finding, self._schedule))

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.place_wanted.emit(place_of(item.data(KeyRole), self._schedule))


def place_of(finding: Finding, schedule: Schedule) -> Place:
    """Return where in the window a finding can be mended."""
    if finding.code is FindingCode.LOCKED_CLASH:
        return _clash_on_board(finding, schedule)
    room = _ROOMS[finding.subject]
    if finding.subject is Subject.RESIDENCY:
        room = _ROOMS_OF_LISTS.get(finding.code, room)
    return Place(room=room, name=finding.name)


def _clash_on_board(finding: Finding, schedule: Schedule) -> Place:
    """Return where the one of two clashing sessions stands that is on the board."""
    names = (finding.texts(key) for key in ("project", "mentor", "start"))
    clashing = set(zip(*names, strict=True))
    for each in schedule.standing:
        if (each.project, each.mentor, each.start.isoformat()) in clashing:
            return Place(room=RoomId.PLANNING, name=each.id)
    return Place(room=RoomId.PLANNING)

# SPDX-License-Identifier: Apache-2.0
"""What a person does to get a proposal, step by step, and residencies to do it with."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.proposing import Proposal
from ateliers_desktop.residency import Residency, Schedule
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.proposal.proposal_dialog import ProposalDialog
from tests import builders
from tests.ui.conftest import small_residency, write_new_file

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60_000


def ask(window: MainWindow, qtbot: QtBot) -> ProposalDialog:
    """Press the button in the head of the window; the question is there at once."""
    qtbot.mouseClick(window.planning.propose, LEFT)
    dialog = dialog_of(window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def dialog_of(window: MainWindow) -> ProposalDialog:
    """Return the dialog that is open."""
    dialog = window.proposals.dialog
    assert dialog is not None
    return dialog


def search(window: MainWindow, qtbot: QtBot) -> ProposalDialog:
    """Ask, and begin at once with the Enter key."""
    dialog = ask(window, qtbot)
    press_enter(dialog, qtbot)
    assert dialog.searching
    return dialog


def press_enter(dialog: ProposalDialog, qtbot: QtBot) -> None:
    """Press Enter where the focus is."""
    focused = dialog.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Return)


def wait_for_proposal(dialog: ProposalDialog, qtbot: QtBot) -> Proposal:
    """Wait until the search has come to its end."""
    qtbot.waitUntil(lambda: dialog.proposal is not None, timeout=PATIENCE)
    assert dialog.proposal is not None
    return dialog.proposal


def propose(window: MainWindow, qtbot: QtBot) -> Proposal:
    """Ask, search and wait."""
    return wait_for_proposal(search(window, qtbot), qtbot)


def large() -> tuple[Residency, Schedule]:
    """Return a residency whose optimum takes longer to prove than a click takes."""
    needs = tuple(builders.Need(area=area, sessions=2) for area in ("pitch", "son"))
    expert = tuple(builders.Expertise(area=area, level=2) for area in ("pitch", "son"))
    residency = small_residency(
        days=4,
        slots=builders.slots(*builders.MORNING, days=4),
        mentors=tuple(builders.mentor(f"Mentor {at}", expertises=expert) for at in range(8)),
        projects=tuple(builders.project(f"Projet {at}", needs=needs) for at in range(12)),
        rooms=tuple(builders.room(f"Salle {at}") for at in range(5)),
    )
    return residency, Schedule()


def disturbed() -> tuple[Residency, Schedule]:
    """Return a schedule with one session that its mentor missed, and others placed badly."""
    awa = builders.mentor("Awa Diagne", unavailable=(builders.window("09:00-09:45"),))
    names = ("Sirocco", "Médina VR", "Dakar Loops", "Kalimba")
    residency = builders.residency(
        days=2,
        slots=builders.slots(*builders.MORNING, days=2),
        mentors=(awa, builders.mentor("Idriss Kettani")),
        projects=tuple(builders.project(name) for name in names),
        rooms=(builders.room("Atelier"), builders.room("Studio")),
    )
    awa_gives = {"mentor": "Awa Diagne"}
    return residency, Schedule(
        sessions=(
            builders.session("09:00-09:45", project="Sirocco", **awa_gives),
            builders.session("10:30-11:15", project="Médina VR", **awa_gives),
            builders.session("11:15-12:00", day=1, project="Kalimba", **awa_gives),
            builders.session("09:45-10:30", day=1, project="Dakar Loops", mentor="Idriss Kettani"),
        )
    )


def disturbed_file(folder: Path) -> Path:
    """Write the disturbed schedule into a file."""
    return write_new_file(folder / "disturbed.ateliers", *disturbed())

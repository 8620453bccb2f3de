# SPDX-License-Identifier: Apache-2.0
"""One room after another has changed what it shows, or while it still works on what was."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from ateliers_desktop.operations.editing import remove
from ateliers_desktop.ui.places import RoomId
from tests.ui.conftest import OpenWindow


def test_no_place_is_looked_for_any_more_for_a_project_that_another_room_removed(
    open_app: OpenWindow, programme_file: Path
) -> None:
    window = open_app(programme_file)
    programme, tray = window.programme, window.planning.side.tray
    assert programme is not None
    assert "Dakar Loops" in [each.project for each in programme.unmet()]
    # Begins to look for places anew, one whenever nothing else is done.
    tray.show_programme(programme)
    window.enter(RoomId.PROJECTS)
    residency, schedule = programme.residency, programme.schedule
    window.apply(remove(residency, schedule, residency.project("Dakar Loops")).edit)
    for _ in range(20):
        QApplication.processEvents()
    window.enter(RoomId.PLANNING)
    shown = [tray.list.item(at).text() for at in range(tray.list.count())]
    assert [each.split(" · ")[0] for each in shown] == [each.project for each in programme.unmet()]

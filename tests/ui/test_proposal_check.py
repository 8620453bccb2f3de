# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the data, told before a search and by itself, each leading to its record."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.data_check import Finding, FindingCode, Subject, Weight
from ateliers_desktop.residency import Residency, Schedule, SessionStatus
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.proposal.findings_list import FindingsList, place_of
from tests import builders
from tests.ui.conftest import OpenWindow, small_residency, write_new_file
from tests.ui.proposal_steps import LEFT, ask, dialog_of


def with_a_need_nobody_meets() -> Residency:
    """Return the small residency with a project that speaks another language than all mentors."""
    residency = small_residency()
    mentors = tuple(replace(each, languages=("fr",)) for each in residency.mentors)
    alone = builders.project("Kalimba", languages=("ar",))
    return replace(residency, mentors=mentors, projects=(*residency.projects, alone))


def without_a_finding() -> Residency:
    """Return a residency with nothing to say about."""
    return builders.residency(
        slots=builders.slots(*builders.MORNING),
        mentors=(builders.mentor("Awa Diagne"),),
        projects=(builders.project("Sirocco"),),
    )


def clashing() -> Schedule:
    """Return two locked sessions of one mentor at one time."""
    held = builders.session(mentor="Awa Diagne", fixed=True)
    other = builders.session(mentor="Awa Diagne", project="Dakar Loops", room="Studio", fixed=True)
    return Schedule(sessions=(held, replace(other, status=SessionStatus.CLASHING)))


def row_about(findings: FindingsList, name: str) -> int:
    titles = [findings.notes.item(row).text() for row in range(findings.notes.count())]
    return next(at for at, title in enumerate(titles) if name in title)


def test_a_finding_that_blocks_keeps_the_search_disabled_and_says_so(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_app(write_new_file(tmp_path / "clash.ateliers", schedule=clashing()))
    page = ask(window, qtbot).ask
    assert not page.search.isEnabled()
    assert page.reason.isVisible()
    assert "avant de chercher" in page.reason.text()
    assert dialog_of(window).focusWidget() is page.findings.notes
    assert "bloque la recherche" in page.findings.notes.item(0).text()
    assert "Awa Diagne" in page.findings.notes.item(0).toolTip()
    qtbot.keyClick(page.findings.notes, Qt.Key.Key_Return)
    assert window.proposals.dialog is None
    assert window.rooms.current is RoomId.PLANNING
    assert window.programme is not None
    (standing,) = window.programme.schedule.standing
    assert window.planning.chosen == standing.id


def test_a_serious_finding_leaves_the_search_possible_and_leads_to_its_record(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = write_new_file(tmp_path / "alone.ateliers", with_a_need_nobody_meets(), Schedule())
    window = open_app(file)
    dialog = ask(window, qtbot)
    findings = dialog.ask.findings
    assert dialog.ask.search.isEnabled()
    assert not dialog.ask.reason.isVisible()
    findings.notes.setCurrentRow(row_about(findings, "Kalimba"))
    with qtbot.waitSignal(window.proposals.place_wanted) as told:
        qtbot.keyClick(findings.notes, Qt.Key.Key_Return)
    assert told.args == [Place(room=RoomId.PROJECTS, name="Kalimba")]
    assert window.proposals.dialog is None
    assert window.rooms.current is RoomId.PROJECTS


def test_a_click_on_the_hint_leads_to_the_record_as_well(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = write_new_file(tmp_path / "alone.ateliers", with_a_need_nobody_meets(), Schedule())
    window = open_app(file)
    window.actions_.check.trigger()
    dialog = window.proposals.data_check
    notes = dialog.findings.notes
    item = notes.item(row_about(dialog.findings, "Kalimba"))
    notes.scrollToItem(item)
    place = notes.visualItemRect(item)
    hint = QPoint(place.left() + 20, place.bottom() - 24)
    with qtbot.waitSignal(window.proposals.place_wanted):
        qtbot.mouseClick(notes.viewport(), LEFT, pos=hint)
    assert not dialog.isVisible()
    assert window.rooms.current is RoomId.PROJECTS


def test_data_without_a_fault_is_one_quiet_line(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = write_new_file(tmp_path / "sound.ateliers", without_a_finding(), Schedule())
    window = open_app(file)
    findings = ask(window, qtbot).ask.findings
    assert findings.summary.text() == "Rien à redire aux données."
    assert not findings.notes.isVisible()


def test_the_check_alone_closes_with_escape_and_changes_nothing(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window: MainWindow = open_app(programme_file)
    window.actions_.check.trigger()
    dialog = window.proposals.data_check
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.programme is not None
    assert not window.programme.undo_steps


def test_every_finding_leads_to_a_room_where_it_is_mended() -> None:
    assert all(place_of(_finding(subject), Schedule()).name == "x" for subject in Subject)
    mentors = _finding(Subject.RESIDENCY, FindingCode.NO_MENTORS)
    assert place_of(mentors, Schedule()).room is RoomId.MENTORS
    assert place_of(_finding(Subject.RESIDENCY), Schedule()).room is RoomId.PROGRAMME
    assert place_of(_finding(Subject.AREA), Schedule()).room is RoomId.EXPERTISE


def _finding(subject: Subject, code: FindingCode = FindingCode.NO_SLOTS) -> Finding:
    return Finding(weight=Weight.NOTE, code=code, subject=subject, name="x")

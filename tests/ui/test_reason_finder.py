# SPDX-License-Identifier: Apache-2.0
"""Reasons that are looked for again when a file opens, and give way to a proposal meanwhile."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import ProposalOptions, adopt, propose
from ateliers_desktop.residency import Schedule
from ateliers_desktop.ui.job import Job
from tests import builders
from tests.ui.conftest import OpenWindow, write_new_file
from tests.ui.proposal_steps import PATIENCE, ask


@pytest.fixture
def crowded_file(tmp_path: Path) -> Path:
    """Return a file with an adopted proposal for two projects and one slot."""
    residency = builders.residency(
        slots=builders.slots("09:00-09:45"),
        projects=(builders.project("Sirocco"), builders.project("Kora")),
        rooms=(),
    )
    path = write_new_file(tmp_path / "crowded.ateliers", residency, Schedule())
    with Programme.open(path) as programme:
        options = ProposalOptions(seconds=10.0)
        proposal = propose(
            programme.residency, programme.schedule, options, lambda _: None, threading.Event()
        )
        adopt(programme, proposal)
    return path


def test_once_stopped_it_is_not_begun_again_by_the_answer_that_was_on_its_way(
    open_app: OpenWindow, crowded_file: Path, qtbot: QtBot
) -> None:
    reasons = open_app(crowded_file).desk.reasons
    qtbot.waitUntil(lambda: reasons.findChild(Job) is not None, timeout=PATIENCE)
    reasons.stop()
    QApplication.processEvents()
    assert not reasons.busy


def test_reasons_are_found_after_a_proposal_was_asked_for_and_closed(
    open_app: OpenWindow, crowded_file: Path, qtbot: QtBot
) -> None:
    window = open_app(crowded_file)
    dialog = ask(window, qtbot)
    assert not window.desk.reasons.busy
    with qtbot.waitSignal(window.desk.reasons.found, timeout=PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.programme is not None
    assert any(each.reasons for each in window.programme.unmet())

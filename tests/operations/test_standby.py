# SPDX-License-Identifier: Apache-2.0
"""A solver on standby serves one search after another, and is replaced when it died."""

import os
import signal
import threading
from collections.abc import Iterator

import pytest

from ateliers_desktop.operations.proposing import ProposalOptions, propose
from ateliers_desktop.operations.standby import StandbySolver
from ateliers_desktop.residency import Schedule
from tests.builders import residency


@pytest.fixture
def standby() -> Iterator[StandbySolver]:
    solver = StandbySolver()
    yield solver
    solver.close()


def placed(standby: StandbySolver) -> int:
    options = ProposalOptions(seconds=30, workers=1)
    proposal = propose(
        residency(), Schedule(), options, lambda _: None, threading.Event(), standby.ready()
    )
    return len(proposal.schedule.sessions)


def test_one_process_serves_one_search_after_another(standby: StandbySolver):
    first = standby.ready().pid
    assert placed(standby) == placed(standby) == 1
    assert standby.ready().pid == first


def test_a_killed_process_is_replaced(standby: StandbySolver):
    process = standby.ready()
    os.kill(process.pid, signal.SIGKILL)
    while process.alive:
        threading.Event().wait(0.01)
    assert standby.ready().pid != process.pid
    assert placed(standby) == 1

# SPDX-License-Identifier: Apache-2.0
"""Garbage is collected in the window's thread, never on that of a job, where widgets would die."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.garbage import GarbageRound
from ateliers_desktop.ui.job import Job
from tests.ui.conftest import OpenWindow


class Circle:
    """Refers to itself, and notes on which thread it is collected."""

    def __init__(self, collected_on: list[int]) -> None:
        self._self, self._collected_on = self, collected_on

    def __del__(self) -> None:
        self._collected_on.append(threading.get_ident())


def allocate(_: object) -> list[list[int]]:
    """Allocate enough for the collector to run many times, were it to run by itself."""
    return [[number] for number in range(100_000)]


def run_job(qtbot: QtBot, parent: QObject) -> object:
    """Return what a job allocated: as long as it is kept, the collector's round is due."""
    job = Job(allocate, parent)
    with qtbot.waitSignal(job.succeeded) as heard:
        job.start()
    job.wait()
    return heard.args


def test_a_job_collects_nothing_and_the_window_does(open_app: OpenWindow, qtbot: QtBot) -> None:
    window, collected_on = open_app(), []
    Circle(collected_on)
    kept = run_job(qtbot, window)
    qtbot.waitUntil(lambda: collected_on == [threading.get_ident()])
    assert kept


def test_by_itself_python_collects_on_the_thread_of_a_job(qtbot: QtBot, qapp: QObject) -> None:
    collected_on: list[int] = []
    gc.collect()
    Circle(collected_on)
    parent = QObject()
    run_job(qtbot, parent)
    assert collected_on != []
    assert threading.get_ident() not in collected_on


def test_generations_are_collected_as_python_does(qapp: QObject) -> None:
    parent = QObject()
    rounds = GarbageRound(parent)
    try:
        gc.collect()
        kept = [[number] for number in range(gc.get_threshold()[0] + 100)]
        assert gc.get_count()[0] > gc.get_threshold()[0]
        rounds.collect()
        assert gc.get_count()[0] < len(kept)
        assert gc.get_count()[1] == 1
    finally:
        gc.enable()


def test_what_was_left_a_moment_ago_is_collected_before_the_rest_is_spared(qapp: QObject) -> None:
    rounds, collected_on = GarbageRound(QObject(qapp)), list[int]()
    try:
        gc.collect()
        kept: list[list[int]] = []
        while gc.get_count()[2] <= gc.get_threshold()[2]:
            kept += ([number] for number in range(gc.get_threshold()[0] + 1))
            rounds.collect()
        Circle(collected_on)
        rounds.collect()
        assert gc.get_freeze_count() > 0
        assert collected_on == [threading.get_ident()]
    finally:
        gc.unfreeze()
        gc.enable()


def test_what_is_there_from_the_start_is_gone_through_no_more(qapp: QObject) -> None:
    rounds = GarbageRound(QObject(qapp))
    try:
        gc.collect()
        before = len(gc.get_objects())
        kept: list[list[int]] = []
        while gc.get_freeze_count() == 0:
            kept += ([number] for number in range(gc.get_threshold()[0] + 1))
            rounds.collect()
        assert len(gc.get_objects()) < before / 10
    finally:
        gc.unfreeze()
        gc.enable()

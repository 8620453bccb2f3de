# SPDX-License-Identifier: Apache-2.0
"""Painting and telling for a long time do not end the interpreter."""

import subprocess
import sys

import pytest

PAINTING = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
{precaution}
application = QGuiApplication([])
picture = QPixmap(8, 8)
painter = QPainter(picture)
colour = QColor("red")
for _ in range(300_000):
    painter.setPen(colour)
painter.end()
print("painted")
"""
EMITTING = """
from PySide6.QtCore import QObject, Signal
{precaution}
class Hand(QObject):
    moved = Signal()
hand = Hand()
for _ in range(300_000):
    hand.moved.emit()
print("emitted")
"""
PRECAUTION = """
from ateliers_desktop.ui.lasting_none import let_none_last
let_none_last()
"""


def run(program: str, precaution: str) -> subprocess.CompletedProcess[str]:
    whole = program.format(precaution=precaution)
    return subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True)


def test_painting_for_long_is_survived() -> None:
    assert run(PAINTING, PRECAUTION).stdout == "painted\n"


def test_telling_for_long_is_survived() -> None:
    assert run(EMITTING, PRECAUTION).stdout == "emitted\n"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None lasts in Python 3.12 and later")
def test_without_the_precaution_it_is_not() -> None:
    """Once this fails, PySide6 counts right again and the precaution can go."""
    assert "deallocating None" in run(PAINTING, "").stderr
    assert "deallocating True" in run(EMITTING, "").stderr

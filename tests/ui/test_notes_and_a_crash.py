# SPDX-License-Identifier: Apache-2.0
"""A program that is killed in the middle of a word loses no more than the last second."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from ateliers_desktop.ui.notes.entry_draft import LATEST
from tests.ui.note_steps import stored

_TYPIST = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from ateliers_desktop.app import open_window
from ateliers_desktop.ui.places import Place, RoomId
from ateliers_desktop.ui.settings import Settings

settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
window = open_window(Path(sys.argv[1]), Settings(settings))
window.show()
window.show_place(Place(room=RoomId.NOTES, name="Sirocco"))
editor = window.rooms.room(RoomId.NOTES).page.notes_part.writer.editor
editor.setFocus()
while True:
    bare = Qt.KeyboardModifier.NoModifier
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, bare, "é")
    QApplication.sendEvent(editor, press)
    print(len(editor.toPlainText()), f"{time.monotonic():.3f}", flush=True)
    ends = time.monotonic() + 0.05
    while time.monotonic() < ends:
        QApplication.processEvents()
        time.sleep(0.002)
"""


def test_a_program_that_is_killed_loses_no_more_than_the_last_second_of_typing(
    programme_file: Path, tmp_path: Path
) -> None:
    typist = subprocess.Popen(
        [sys.executable, "-c", _TYPIST, str(programme_file), str(tmp_path / "settings.ini")],
        stdout=subprocess.PIPE,
        text=True,
        env=_environment(tmp_path),
    )
    assert typist.stdout is not None
    typed: list[tuple[int, float]] = []
    for line in typist.stdout:
        letters, moment = line.split()
        typed.append((int(letters), float(moment)))
        if len(typed) == 80:
            break
    killed = time.monotonic()
    typist.send_signal(signal.SIGKILL)
    for line in typist.stdout:
        letters, moment = line.split()
        typed.append((int(letters), float(moment)))
    typist.wait()
    typist.stdout.close()
    (kept,) = stored(programme_file).notes
    assert kept.text == "é" * len(kept.text)
    # It is stored within a second; whoever shares the machine may take another one.
    assert LATEST < 1000
    settled = max(letters for letters, moment in typed if moment <= killed - 2)
    assert len(kept.text) >= settled > 10


def _environment(tmp_path: Path) -> dict[str, str]:
    return os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}

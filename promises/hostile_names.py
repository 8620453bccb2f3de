# SPDX-License-Identifier: Apache-2.0
"""Promise 6: names that are markup, formulas or worse harm no screen, no page and no workbook.

``python -m promises.hostile_names FIRST COUNT FOLDER`` walks through all of them with some names.
"""

import ctypes
import json
import os
import struct
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

from promises.outcome import Harness, Outcome, Scale
from promises.window_process import told_by

_PICTURE = "bait.png"
_SEEDS = (
    "<b>Ali", "</para>", "a<br>b", "<para>", "Ahmed <ahmed@x.ma> Fassi", "AT&T", "&amp;", "&#0;",
    "&lt;i&gt;", "<img src='{bait}'>", '<img src="{bait}"/>', "<a href='file://{bait}'>x</a>",
    "<style>*{{color:red}}</style>", "<script>x()</script>", "<table><tr><td>", "]]>", "<!--",
    "<font color='[]'>x</font>", "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://x\")", "%n %1 %s", "{{0}} {{name}} {{", "}}", "&File", "&&", "O’Brien",
    "O'Brien \"x\"", "'; DROP TABLE session; --", "\\n \\x00", "../../x", "C:\\con", "a/b:c*?",
    "name;with,commas", "‮evil", "‏عربي (1)", "⁦x⁩", "é", "é́́", "😀👩‍👩‍👧", "ﷺ", "𝕬", "字",
    "Ⅳ ² ３", "a\u00a0b", "a\u200bb", "ﬁ",
)  # fmt: skip
_FRAMES = ("{}", "Projet {}", "{} — suite", "{0} {0}")
_LONGEST_WHOLE, _BEGINNING = 80, 30
"""The letters of a name that every paper holds, and of a longer one that it surely shows."""
_IN_OPEN = 0x20


def names(bait: Path) -> list[str]:
    """Return two hundred names; some of them open a file if they are read as markup."""
    made = [frame.format(seed.format(bait=bait)) for seed, frame in product(_SEEDS, _FRAMES)]
    return list(dict.fromkeys(made))


@contextmanager
def watched(file: Path) -> Iterator[list[int]]:
    """Count on Linux how often a file is opened; the list holds the number at the end."""
    found = [0]
    libc = ctypes.CDLL(None, use_errno=True)
    handle = libc.inotify_init1(os.O_NONBLOCK)
    libc.inotify_add_watch(handle, os.fsencode(file), _IN_OPEN)
    try:
        yield found
        try:
            found[0] = len(os.read(handle, 65536)) // struct.calcsize("iIII")
        except BlockingIOError:
            found[0] = 0
    finally:
        os.close(handle)


def _paint_bait(bait: Path) -> None:
    from PySide6.QtGui import QImage

    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(bait))


def _read_as_markup(window: Any) -> list[str]:
    """Return what of a window's texts Qt would read as markup although somebody typed it."""
    from PySide6.QtGui import Qt
    from PySide6.QtWidgets import QLabel, QWidget

    found = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.textFormat() == Qt.TextFormat.AutoText and Qt.mightBeRichText(label.text())
    ]
    tips = [part.toolTip() for part in window.findChildren(QWidget)]
    return found + [tip for tip in tips if Qt.mightBeRichText(tip) and not tip.startswith("<qt>")]


def _walk(chosen: list[str], folder: Path) -> list[str]:
    """Walk through every screen, page and export with some names; return what went wrong."""
    from PySide6.QtCore import QSettings

    from ateliers_desktop.app import open_window
    from ateliers_desktop.errors import AteliersError
    from ateliers_desktop.storage import write_new
    from ateliers_desktop.ui.settings import Settings
    from tests import builders
    from tests.ui.conftest import small_residency, small_schedule
    from tests.ui.screens import screens

    wrong: list[str] = []

    def hear(kind: type[BaseException], failure: BaseException, trace: Any) -> None:
        wrong.append(f"{kind.__name__}: {failure}")
        sys.__excepthook__(kind, failure, trace)

    sys.excepthook = hear
    usual = small_residency()
    residency = replace(
        usual,
        mentors=(
            *usual.mentors,
            *(builders.mentor(f"{name} m{at}") for at, name in enumerate(chosen)),
        ),
        projects=(
            *usual.projects,
            *(builders.project(f"{name} p{at}") for at, name in enumerate(chosen)),
        ),
        rooms=(
            *usual.rooms,
            *(builders.room(f"{name} s{at}") for at, name in enumerate(chosen[:6])),
        ),
    )
    path = folder / "hostile.ateliers"
    write_new(path, residency, small_schedule())
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = open_window(path, Settings(store))
    for screen, widget in screens(window):
        widget.grab()
        wrong += [f"{screen}: {text}" for text in _read_as_markup(widget)]
    try:
        wrong += _on_paper(residency, small_schedule())
        wrong += _in_workbooks(residency, small_schedule(), folder)
    except AteliersError as refusal:
        wrong.append(f"refused: {refusal}")
    window.close()
    return wrong


def _on_paper(residency: Any, schedule: Any) -> list[str]:
    """Draw every paper; names of Latin letters and signs are found on it as they were typed.

    A name longer than papers promise to hold is found by its beginning.
    """
    from ateliers_desktop.agendas import render
    from ateliers_desktop.operations.printing import Kind, build_documents
    from tests.agendas.pages import page_texts

    for kind in Kind:
        for language in ("fr", "ar"):
            render(build_documents(residency, schedule, kind, language))
    names = [each.name for each in residency.projects if each.name.isascii()]
    texts = page_texts(render(build_documents(residency, schedule, Kind.CARDS, "fr")))
    text = "".join("".join(texts).split())
    shown = {name: "".join(name.split()) for name in names}
    return [
        f"on paper: {name}"
        for name, letters in shown.items()
        if (letters if len(name) <= _LONGEST_WHOLE else letters[:_BEGINNING]) not in text
    ]


def _in_workbooks(residency: Any, schedule: Any, folder: Path) -> list[str]:
    """Export and read again: every name comes back, but for what an import takes out."""
    from ateliers_desktop.exchange import read_workbook
    from ateliers_desktop.operations.exporting import export

    reading = read_workbook(export(residency, schedule, folder / "out.xlsx"))
    if reading.residency is None:
        return [f"workbook: {each}" for each in reading.problems]
    there = {_unmarked(each.name) for each in reading.residency.projects}
    names = [each.name for each in residency.projects]
    return [f"workbook: {name}" for name in names if _unmarked(name) not in there]


def _unmarked(name: str) -> str:
    """Return a name as an import cleans it: without marks of direction and doubled spaces."""
    letters = unicodedata.normalize("NFC", name)
    return " ".join("".join(x for x in letters if unicodedata.category(x) != "Cf").split())


def _control(bait: Path) -> int:
    """Show a name unescaped on a screen and on paper; return how many of them opened the file."""
    from PySide6.QtWidgets import QApplication, QLabel
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    name, opened = f"<img src='{bait}'>", 0
    application = QApplication.instance() or QApplication([])
    with watched(bait) as found:
        label = QLabel(name)
        label.grab()
        application.processEvents()
    opened += found[0] > 0
    with watched(bait) as found:
        paragraph = Paragraph(name.replace("'>", "'/>"), ParagraphStyle("x"))
        paragraph.wrap(100, 100)
    opened += found[0] > 0
    return opened


def main() -> int:
    """Walk with some of the names and print what came of it as JSON."""
    first, count, place = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    bait = place / _PICTURE
    if count == 0:
        print(json.dumps({"caught": _control(bait)}))
        return 0
    chosen = names(bait)[first : first + count]
    with watched(bait) as opened:
        wrong = _walk(chosen, place)
    print(json.dumps({"wrong": wrong, "opened": opened[0]}))
    return 0


def _run(scale: Scale, folder: Path) -> Outcome:
    if not sys.platform.startswith("linux"):
        return Outcome(skipped="whether a file is opened is watched on Linux alone")
    count, at_once = scale.of(20, 200), 20
    seen: list[str] = []
    lost = 0
    for first in range(0, count, at_once):
        place = folder / str(first)
        place.mkdir()
        _paint_bait(place / _PICTURE)
        told = _told(first, at_once, place)
        seen += told["wrong"]
        lost += len(told["wrong"]) + told["opened"]
    caught = _told(0, 0, place)["caught"]
    for line in seen[:10]:
        print(line, file=sys.stderr)
    return Outcome(
        trials=count,
        losses=lost,
        control="a name shown and printed without being escaped",
        caught=caught,
        control_trials=2,
        note="names, each through every screen, paper and export",
    )


def _told(first: int, count: int, place: Path) -> dict[str, Any]:
    told: dict[str, Any] = told_by(
        "promises.hostile_names", place, str(first), str(count), str(place), seconds=600
    )
    return told


HARNESSES = (Harness(promise=6, name="hostile names through screens and pages", run=_run),)

if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: Apache-2.0
"""A desktop is told truly what the program is, which files are its own, and how it looks."""

import configparser
import shutil
import struct
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import draw_icon
import pytest
from PySide6.QtGui import QImage

from ateliers_desktop.resource_files import resource

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
MIME_TYPE = "application/vnd.ateliers+sqlite3"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGES = {"fr", "ar"}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def entry() -> configparser.SectionProxy:
    """Return the desktop entry's lines."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "ateliers-desktop.desktop", "utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_starts_the_program_on_its_files() -> None:
    lines = entry()
    assert lines["Exec"] == "ateliers-desktop %f"
    assert lines["MimeType"] == f"{MIME_TYPE};"
    assert lines["Icon"] == "ateliers-desktop"
    for language in LANGUAGES:
        assert lines[f"Comment[{language}]"]


def test_a_file_is_known_by_its_ending() -> None:
    (kind,) = ElementTree.parse(LINUX / "ateliers-desktop.xml").getroot()
    assert kind.get("type") == MIME_TYPE
    glob = kind.find(f"{MIME}glob")
    assert glob is not None
    assert glob.get("pattern") == "*.ateliers"
    assert {each.get(XML_LANG) for each in kind.findall(f"{MIME}comment")} == {None, *LANGUAGES}


def test_the_catalogue_of_programs_names_what_the_desktop_starts() -> None:
    told = ElementTree.parse(LINUX / "ateliers-desktop.metainfo.xml").getroot()
    assert told.findtext("launchable") == "ateliers-desktop.desktop"
    assert told.findtext("provides/mediatype") == MIME_TYPE
    assert {each.get(XML_LANG) for each in told.findall("summary")} == {None, *LANGUAGES}
    english = told.findtext("summary")
    assert english == entry()["Comment"]


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed")
def test_the_catalogue_of_programs_is_valid() -> None:
    """Only the id is not the reverse of a domain: the program has none."""
    validate = ["appstreamcli", "validate", "--no-net", "--no-color"]
    told = subprocess.run(
        [*validate, str(LINUX / "ateliers-desktop.metainfo.xml")], capture_output=True, text=True
    )
    found = [line for line in told.stdout.splitlines() if line.startswith(("E:", "W:"))]
    assert [line.split()[2] for line in found] == ["cid-desktopapp-is-not-rdns"], told.stdout


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed"
)
def test_the_desktop_entry_is_valid() -> None:
    validate = ["desktop-file-validate", str(LINUX / "ateliers-desktop.desktop")]
    assert subprocess.run(validate, capture_output=True, text=True).stdout == ""


@pytest.mark.parametrize("side", draw_icon.SIDES)
def test_the_icon_is_there_in_each_size(side: int) -> None:
    picture = QImage(str(resource("program", f"ateliers-desktop-{side}.png")))
    assert (picture.width(), picture.height()) == (side, side)
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(side // 2, side // 2).name().upper() == draw_icon.ACCENT


def test_the_drawing_is_the_one_that_the_script_writes() -> None:
    kept = resource("program", "ateliers-desktop.svg").read_text("utf-8")
    assert kept == draw_icon.DRAWING


def test_the_icon_of_windows_holds_its_sizes() -> None:
    content = resource("program", "ateliers-desktop.ico").read_bytes()
    assert struct.unpack_from("<HHH", content) == (0, 1, len(draw_icon.ICO_SIDES))
    for number, side in enumerate(draw_icon.ICO_SIDES):
        wide, _, _, _, _, _, size, at = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        assert wide == side % 256
        assert QImage.fromData(content[at : at + size]).width() == side


def test_the_icon_of_macos_holds_its_sizes() -> None:
    content = resource("program", "ateliers-desktop.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4) == (len(content),)
    at, sides = 8, []
    while at < len(content):
        (size,) = struct.unpack_from(">I", content, at + 4)
        sides.append(QImage.fromData(content[at + 8 : at + size]).width())
        at += size
    assert sides == list(draw_icon.ICNS_KINDS.values())

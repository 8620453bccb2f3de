# SPDX-License-Identifier: Apache-2.0
"""What goes into a bundle is what the program looks for, and nothing that it does without."""

from pathlib import Path

import pytest
from bundle_contents import FROM_THE_SYSTEM, MODULES_LEFT_OUT, TAKEN, is_wanted, of_others
from pack_linux import DEPENDS, PLACES, fill
from pack_windows import defined
from program_version import file_stem, version
from system_parts import collect, packages_of, short
from windows_version import facts, four_numbers

from ateliers_desktop import __version__
from ateliers_desktop.operations import licences
from ateliers_desktop.resource_files import resource_folder
from ateliers_desktop.words import LANGUAGES
from tests.repository.test_dependencies import foreign_imports

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = "PySide6/Qt/plugins"


def test_everything_that_is_taken_is_there() -> None:
    assert all((ROOT / source).exists() for source in TAKEN)


def test_all_resources_lie_where_the_program_looks_first() -> None:
    assert TAKEN["resources"] == "ateliers_desktop/resources"
    assert resource_folder() == ROOT / "resources"
    kept = [each for each in resource_folder().rglob("*") if each.is_file()]
    assert len(kept) > 40
    for file in kept:
        assert is_wanted(f"ateliers_desktop/{file.relative_to(ROOT).as_posix()}"), file


def test_nothing_that_the_program_imports_is_left_out() -> None:
    used = {name.partition(".")[0] for name in foreign_imports("ateliers_desktop")}
    assert {"PySide6", "ortools"} <= used
    tools = of_others(part.name for part in licences.parts())
    assert not used & {*MODULES_LEFT_OUT, *tools}


def test_tools_that_lie_beside_the_program_stay_out() -> None:
    tools = of_others(part.name for part in licences.parts())
    assert {"pytest", "_pytest", "pytestqt", "hypothesis"} <= set(tools)
    brought_along = {"PIL", "numpy", "shiboken6", "attr", "mako"}
    assert not brought_along & set(tools)
    assert brought_along <= set(of_others([])), "with no part of its own, nothing is known"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_qt_come_along_in_each_language(language: str) -> None:
    assert is_wanted(f"PySide6/Qt/translations/qtbase_{language}.qm")


@pytest.mark.parametrize(
    "needed",
    [
        f"{PLUGINS}/platforms/libqxcb.so",
        f"{PLUGINS}/platforms/libqwayland.so",
        f"{PLUGINS}/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        f"{PLUGINS}/platforms/libqcocoa.dylib",
        f"{PLUGINS}/printsupport/libcupsprintersupport.so",
        f"{PLUGINS}/platformthemes/libqxdgdesktopportal.so",
        f"{PLUGINS}/imageformats/libqsvg.so",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "libX11.so.6",
        # QtNetwork is linked to it, and does not load without.
        "libgssapi_krb5.so.2",
        "ortools/.libs/libortools.so.9",
        "numpy-2.4.6.dist-info/METADATA",
    ],
)
def test_what_a_window_needs_comes_along(needed: str) -> None:
    assert is_wanted(needed)


@pytest.mark.parametrize(
    "needless",
    [
        f"{PLUGINS}/platforms/libqvnc.so",
        "PySide6\\plugins\\tls\\qopensslbackend.dll",
        f"{PLUGINS}/imageformats/libqwebp.so",
        f"{PLUGINS}/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_fr.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "libcups.so.2",
        "libgnutls.so.30",
        "libEGL.so.1",
        "libatk-bridge-2.0.so.0",
        "pandas/tests/data.csv",
        "ateliers_desktop-0.1.0.dist-info/direct_url.json",
    ],
)
def test_what_it_does_without_stays_out(needless: str) -> None:
    assert not is_wanted(needless)


def test_libraries_that_only_sound_like_the_systems_stay_in() -> None:
    for name in ("libxkbcommon.so.0", "libglib-2.0.so.0", "libGLdispatcher.so.1"):
        assert not FROM_THE_SYSTEM.fullmatch(name)


def test_every_packed_file_bears_the_version_of_the_program() -> None:
    assert version() == __version__
    assert f"-{__version__}-" in file_stem("linux")
    assert f"/DVersion={__version__}" in defined(Path("folder"), Path("out"), "name")
    assert facts("ateliers", __version__)["FileVersion"] == __version__


def test_the_installer_of_windows_asks_for_its_version_and_for_no_administrator() -> None:
    script = (ROOT / "packaging" / "windows" / "ateliers-desktop.iss").read_text("utf-8")
    assert "AppVersion={#Version}" in script
    assert "#ifndef Version\n  #error" in script
    assert "PrivilegesRequired=lowest" in script
    assert r"Software\Classes\.ateliers" in script
    assert __version__ not in script, "it would be a second place to keep"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("0.1", (0, 1, 0, 0)), ("2.0.0.dev4+local", (2, 0, 0, 0))],
)
def test_windows_counts_a_version_in_four_numbers(
    text: str, numbers: tuple[int, int, int, int]
) -> None:
    assert four_numbers(text) == numbers


def test_the_debian_package_lays_its_files_where_a_desktop_looks(tmp_path: Path) -> None:
    built = tmp_path / "built"
    built.mkdir()
    for name in ("ateliers-desktop", "ateliers"):
        (built / name).write_text("program", "utf-8")
    tree = tmp_path / "tree"
    fill(tree, built, "amd64")
    assert (tree / "usr/bin/ateliers-desktop").readlink() == Path(
        "/opt/ateliers-desktop/ateliers-desktop"
    )
    for file, place in PLACES.items():
        assert (tree / place / file).is_file()
    assert (tree / "usr/share/icons/hicolor/48x48/apps/ateliers-desktop.png").is_file()
    assert (tree / "usr/share/doc/ateliers-desktop/copyright").is_file()
    control = (tree / "DEBIAN/control").read_text("utf-8")
    assert f"Version: {__version__}\n" in control
    assert f"Depends: {DEPENDS}\n" in control


def test_the_licences_of_the_systems_parts_are_gathered_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = collect([], tmp_path / "licences")
    assert (folder / "LICENSE.txt").read_text("utf-8", errors="replace")
    listed = '[{"name": "libx11-6", "version": "1.8", "licence": "MIT"}]'
    (folder / "parts.json").write_text(listed, "utf-8")
    (folder / "libx11-6.txt").write_text("of X11", "utf-8")
    monkeypatch.setattr(licences, "_IN_BUNDLE", folder)
    assert licences.parts()[-1] == licences.Part(name="libx11-6", version="1.8", licence="MIT")
    assert licences.licence_text("libx11-6") == "of X11"


def test_the_licences_in_a_debian_copyright_are_named_once() -> None:
    text = "Files: *\nLicense: MIT\n x\n\nLicense: MIT\n\nFiles: a\nLicense: GPL-2+\n"
    assert short(text) == "MIT, GPL-2+"
    assert short("Copyright somebody") == "see the text"


def test_files_of_no_package_have_no_part(tmp_path: Path) -> None:
    assert list(packages_of([str(tmp_path / "libown.so")])) == []

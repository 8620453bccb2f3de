# SPDX-License-Identifier: Apache-2.0
"""What the program is made of beside its own code, and the licence of each part with its text."""

import json
import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from ateliers_desktop import __version__
from ateliers_desktop.resource_files import resource
from ateliers_desktop.words.countries import names_version

PROGRAM, PYTHON, FONTS = "Ateliers Desktop", "Python", "Noto Sans, Noto Sans Arabic"
COUNTRIES = "CLDR, names of countries"
_DISTRIBUTION = "ateliers-desktop"
_LICENCES = {
    "PySide6-Essentials": "LGPL-3.0",
    "PySide6-Pdf": "LGPL-3.0",
    "ortools": "Apache-2.0",
    "SQLAlchemy": "MIT",
    "alembic": "MIT",
    "reportlab": "BSD",
    "arabic-reshaper": "MIT",
    "cattrs": "MIT",
    "fpdf2": "LGPL-3.0",
    "anyascii": "ISC",
    "python-calamine": "MIT",
    "python-dateutil": "Apache-2.0, BSD-3-Clause",
    "XlsxWriter": "BSD-2-Clause",
    "icalendar": "BSD-2-Clause",
    "rapidfuzz": "MIT",
    "filelock": "MIT",
    "tqdm": "MPL-2.0, MIT",
    "tzdata": "Apache-2.0",
    "zxing-cpp": "Apache-2.0",
}
"""The libraries that the program asks for; a test keeps this equal to docs/dependencies.md."""

_IN_BUNDLE = Path(__file__).resolve().parents[1] / "licences"
"""Where a bundle keeps the licences of what it took from the system that built it."""

_SAME_FOR_ALL = ("LGPL-3.0", "Apache-2.0")
"""Licences whose text names no holder."""

_REQUIREMENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXT_FILE = re.compile(r"(licen[cs]es?|copying|notice)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The program or something in it: a library, the fonts, names of countries, Python.

    Attributes
    ----------
    version
        Empty where none is known.
    licence
        Its short name, as "Apache-2.0"; empty where the part does not say.
    """

    name: str
    version: str = ""
    licence: str = ""


def parts() -> tuple[Part, ...]:
    """Return the program, Python, fonts and names, the libraries, and what these bring along."""
    own = (
        Part(name=PROGRAM, version=__version__, licence="Apache-2.0"),
        Part(name=PYTHON, version=sys.version.partition(" ")[0], licence="PSF-2.0"),
        Part(name=FONTS, licence="OFL-1.1"),
        Part(name=COUNTRIES, version=names_version(), licence="Unicode-3.0"),
    )
    asked_for = [
        Part(name=name, version=library_version(name), licence=licence)
        for name, licence in _LICENCES.items()
    ]
    return (*own, *asked_for, *_brought_along(), *_of_the_system())


def library_version(name: str) -> str:
    """Return the version of an installed library, or nothing where that is not told."""
    found = _found(name)
    return found.version if found else ""


def licence_text(name: str) -> str:
    """Return the text of a part's licence as it was installed; empty if none was."""
    if name == FONTS:
        return resource("fonts", "OFL.txt").read_text("utf-8")
    if name == COUNTRIES:
        return resource("countries", "UNICODE.txt").read_text("utf-8")
    if name == PROGRAM:
        return _text_of_distribution(_DISTRIBUTION) or _first_of(_beside_the_program())
    if name == PYTHON:
        places = (Path(sysconfig.get_path("stdlib")), _IN_BUNDLE)
        return _first_of(tuple(place / "LICENSE.txt" for place in places))
    own = _text_of_distribution(name) or _text_of_the_like(name)
    return own or _first_of((_IN_BUNDLE / f"{name}.txt",))


def _found(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _brought_along() -> Iterator[Part]:
    """Yield the libraries that the program's own libraries need, by name."""
    waiting, seen = list(_LICENCES), {_plain(name) for name in _LICENCES}
    found: dict[str, Part] = {}
    while waiting:
        asking = _found(waiting.pop())
        for line in (asking.requires or ()) if asking else ():
            named = _REQUIREMENT.match(line)
            if named is None or "extra ==" in line or _plain(named[0]) in seen:
                continue
            seen.add(_plain(named[0]))
            waiting.append(named[0])
            if (library := _found(named[0])) is not None:
                found[_plain(named[0])] = _part_of(library)
    yield from (found[name] for name in sorted(found))


def _of_the_system() -> Iterator[Part]:
    """Yield the libraries of the system that lie in a bundle; elsewhere there are none."""
    listed: list[dict[str, str]] = json.loads(_read(_IN_BUNDLE / "parts.json") or "[]")
    yield from (Part(**each) for each in listed)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _part_of(library: Distribution) -> Part:
    """Return a library as it tells itself: by an expression, a word, or where it is filed."""
    told = library.metadata
    classes = (each.split(" :: ") for each in told.get_all("Classifier") or ())
    filed = ", ".join(each[-1] for each in classes if each[0] == "License")
    words = [told[key] for key in ("License-Expression", "License") if key in told]
    short = [word.strip() for word in words if word.strip() and "\n" not in word.strip()]
    return Part(name=told["Name"], version=library.version, licence=[*short, filed][0])


def _text_of_distribution(name: str) -> str:
    library = _found(name)
    files = [
        each
        for each in (library.files or () if library else ())
        if any(part.endswith(".dist-info") for part in each.parts[:1])
        and _TEXT_FILE.match(each.name)
    ]
    texts = (_read(Path(str(each.locate()))) for each in files)
    return "\n\n".join(text.strip() for text in texts if text)


def _text_of_the_like(name: str) -> str:
    """Return the text that another library brings of the same licence; Qt brings none."""
    licence = _LICENCES.get(name, "LGPL-3.0" if name == "shiboken6" else "")
    if licence not in _SAME_FOR_ALL:
        return ""
    likes = (other for other, its in _LICENCES.items() if its == licence)
    return next(filter(None, map(_text_of_distribution, likes)), "")


def _beside_the_program() -> tuple[Path, ...]:
    """Return where the licence lies in a source checkout and in a bundle."""
    package = Path(__file__).resolve().parents[1]
    return (package.parent / "LICENSE", package / "LICENSE")


def _first_of(files: tuple[Path, ...]) -> str:
    return next(filter(None, map(_read, files)), "")


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError:
        return ""

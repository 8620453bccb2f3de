# SPDX-License-Identifier: Apache-2.0
"""What the window remembers from one day to the next: language, light or dark, recent files."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_RECENT = 8
_USUAL_ZOOM = 2


class Light(StrEnum):
    """How bright the window is to be."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings:
    """Choices that belong to the machine and not to a residency.

    Parameters
    ----------
    store
        Where they are kept; the system's usual place unless given.
    """

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings("Ateliers", "Ateliers Desktop")

    @classmethod
    def in_file(cls, file: Path) -> "Settings":
        """Return choices that are kept in a file of their own."""
        return cls(QSettings(str(file), QSettings.Format.IniFormat))

    @property
    def language(self) -> str:
        """The language chosen for the window, or empty: then the system's."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def light(self) -> Light:
        """Light, dark, or as the system is."""
        chosen = str(self._store.value("light", Light.SYSTEM.value))
        return Light(chosen) if chosen in list(Light) else Light.SYSTEM

    @light.setter
    def light(self, light: Light) -> None:
        self._store.setValue("light", light.value)

    @property
    def search_seconds(self) -> int:
        """How long a search for a schedule may take, 0 if nobody chose yet."""
        stored = str(self._store.value("search_seconds", ""))
        return int(stored) if stored.isdecimal() else 0

    @search_seconds.setter
    def search_seconds(self, seconds: int) -> None:
        self._store.setValue("search_seconds", seconds)

    @property
    def fairness_first(self) -> bool:
        """Whether a search puts the least served project before the number of sessions."""
        # A file of settings keeps words, the registry of Windows numbers.
        return str(self._store.value("fairness_first", "")).lower() in ("true", "1")

    @fairness_first.setter
    def fairness_first(self, first: bool) -> None:
        self._store.setValue("fairness_first", first)

    @property
    def printing(self) -> str:
        """What was chosen last in the printing room, as it wrote it down."""
        return str(self._store.value("printing", ""))

    @printing.setter
    def printing(self, habit: str) -> None:
        self._store.setValue("printing", habit)

    @property
    def hall_screen(self) -> str:
        """The name of the screen that hung in the hall last, or empty."""
        return str(self._store.value("hall_screen", ""))

    @hall_screen.setter
    def hall_screen(self, screen: str) -> None:
        self._store.setValue("hall_screen", screen)

    @property
    def hall_language(self) -> str:
        """The language chosen for the screen in the hall, or empty: then the residency's."""
        return str(self._store.value("hall_language", ""))

    @hall_language.setter
    def hall_language(self, language: str) -> None:
        self._store.setValue("hall_language", language)

    @property
    def author(self) -> str:
        """How whoever writes notes at this machine calls themselves, or empty."""
        return str(self._store.value("author", ""))

    @author.setter
    def author(self, author: str) -> None:
        self._store.setValue("author", author)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened last that are still there, the latest first."""
        stored = self._store.value("recent", [])
        # A list of one comes back as the text alone.
        names = stored if isinstance(stored, list) else [stored]
        return tuple(path for path in map(Path, filter(None, names)) if path.is_file())

    def opened(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        latest = path.absolute()
        kept = [str(each) for each in self.recent if each != latest]
        self._store.setValue("recent", [str(latest), *kept][:_RECENT])

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window stood, or None the first time."""
        stored = self._store.value("geometry")
        return stored if isinstance(stored, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def zoom(self) -> int:
        """Which of the board's sizes of letters was chosen last."""
        stored = str(self._store.value("zoom", _USUAL_ZOOM))
        return int(stored) if stored.isdigit() else _USUAL_ZOOM

    @zoom.setter
    def zoom(self, zoom: int) -> None:
        self._store.setValue("zoom", zoom)

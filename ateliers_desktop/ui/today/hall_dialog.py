# SPDX-License-Identifier: Apache-2.0
"""Where the hall is shown, and in which language; both are remembered."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ateliers_desktop.ui.choice import Choice
from ateliers_desktop.ui.dialog_layout import button_row, dialog_column
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.ui.settings import Settings
from ateliers_desktop.ui.today.awake import CAN_KEEP_AWAKE
from ateliers_desktop.words import LANGUAGE_NAMES, Translate


class HallDialog(QDialog):
    """Asks for a screen and a language.

    Parameters
    ----------
    language
        The residency's, which is meant where nothing else is chosen.
    """

    def __init__(
        self, settings: Settings, language: str, translate: Translate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Hall", "Screen for the hall"))
        self._settings, self._residency_language = settings, language
        self._translate = translate
        screens = QGuiApplication.screens()
        self.screen_choice = Choice(
            translate("Hall", "Screen"),
            [(_told(at, each, translate), each) for at, each in enumerate(screens, 1)],
        )
        # A further screen is there to be looked at by others.
        chosen = settings.hall_screen
        known = [each for each in screens if chosen and each.name() == chosen]
        self.screen_choice.choose((known or [screens[-1]])[0])
        own = translate("Hall", "That of the residency ({language})")
        self.language = Choice(
            translate("Hall", "Language"),
            [
                (own.format(language=LANGUAGE_NAMES.get(language, language)), ""),
                *((name, code) for code, name in LANGUAGE_NAMES.items()),
            ],
        )
        self.language.choose(settings.hall_language)
        self.show_button = QPushButton(translate("Hall", "Show it"))
        self.show_button.setProperty("primary", True)
        self.show_button.setDefault(True)
        self.show_button.clicked.connect(self._on_show)
        self._lay()

    def _lay(self) -> None:
        translate = self._translate
        cancel = QPushButton(translate("Hall", "Not now"))
        cancel.clicked.connect(self.reject)
        about = translate(
            "Hall",
            "The whole screen shows each room, now and next, and changes by itself. No notes are "
            "shown. Escape or F11 takes it away.",
        )
        awake = ""
        if not CAN_KEEP_AWAKE:
            awake = translate(
                "Hall",
                "On this system the program cannot keep the screen from sleeping: switch its "
                "sleep and its screen saver off in the system’s settings.",
            )
        buttons = button_row(cancel, self.show_button)
        column = dialog_column(self)
        column.addWidget(plain_label(self.windowTitle(), "headline"))
        for text in filter(None, (about, awake)):
            column.addWidget(plain_label(text, "muted", wrap=True))
        column.addWidget(self.screen_choice)
        column.addWidget(self.language)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)

    @property
    def chosen_screen(self) -> QScreen:
        """The screen on which the hall is shown."""
        return self.screen_choice.value

    @property
    def chosen_language(self) -> str:
        """The language in which it is shown."""
        return self.language.value or self._residency_language

    @Slot()
    def _on_show(self) -> None:
        self._settings.hall_screen = self.chosen_screen.name()
        self._settings.hall_language = self.language.value
        self.accept()


def _told(number: int, screen: QScreen, translate: Translate) -> str:
    """Return how a screen is told from others: as its maker named it, or its plug; its size."""
    size, name = screen.geometry(), screen.model() or screen.name()
    text = translate("Hall", "Screen {number}: {width} × {height}")
    if name:
        text = translate("Hall", "Screen {number}: {name}, {width} × {height}")
    return text.format(number=number, name=name, width=size.width(), height=size.height())

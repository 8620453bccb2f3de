# SPDX-License-Identifier: Apache-2.0
"""The window's language: Qt is given the catalogue that paper and terminal read as well."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ateliers_desktop.words import LANGUAGES, translations


class CatalogueTranslator(QTranslator):
    """Answers Qt from one of the program's catalogues, with the source where it has nothing."""

    def __init__(self, language: str, parent: QApplication) -> None:
        super().__init__(parent)
        self._catalogue = translations(language)

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask."""
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        """Return the text in this language."""
        return self._catalogue(context, text, comment or "", n)


class ScreenLanguage:
    """The language that the window speaks, installed in the application once for each change."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = ""

    def speak(self, language: str) -> None:
        """Change the language of all texts made from now on, and the direction of reading."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        qt_texts = QTranslator(self._application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._installed = [CatalogueTranslator(language, self._application)]
        if qt_texts.load(f"qtbase_{language}", folder):
            # Qt asks the latest first, and ours answers everything that it is asked.
            self._installed.append(qt_texts)
        for translator in self._installed:
            self._application.installTranslator(translator)
        self.language = language
        right_to_left = language == "ar"
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )


def language_of_system() -> str:
    """Return the first of the system's languages that the window speaks, French if none."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return LANGUAGES[0]


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Return a source text in the window's language."""
    return QCoreApplication.translate(context, text, comment, n)

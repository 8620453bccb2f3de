# SPDX-License-Identifier: Apache-2.0
"""Texts of Qt's own dialogs that its catalogues do not have, so that ours answer for them.

They are seen where the system has no dialog of its own for files, and in that for a printer.
"""

from ateliers_desktop.words import Translate


def texts_of_qt(translate: Translate) -> tuple[str, ...]:
    """Return the texts in a language; Qt asks for them by the same words."""
    return (
        translate("QFileDialog", "&Look in:"),
        translate("QFileDialog", "Files of &type:"),
        translate("QAbstractFileIconProvider", "Folder"),
        translate("QPrintSettingsOutput", "Page &Set:"),
        translate("QPrintSettingsOutput", "Double Sided Printing"),
        translate("QPrintSettingsOutput", "Off"),
        translate("QPrintSettingsOutput", "Long side binding"),
        translate("QPrintSettingsOutput", "Short side binding"),
        translate(
            "QPrintSettingsOutput",
            "Specify pages or ranges separated by commas. Ranges are specified by two numbers "
            "separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
        ),
    )

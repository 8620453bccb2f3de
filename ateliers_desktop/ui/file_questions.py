# SPDX-License-Identifier: Apache-2.0
"""Questions for files and folders, in the system's own dialogs; None is "never mind"."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ateliers_desktop.words import Translate

SUFFIX = ".ateliers"
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What no file's name may hold, on one system or another."""
_LAST_FOLDER = "folderChosenLast"
"""The property of the application that holds it: whoever works on a stick goes there once."""


def ask_for_file(parent: QWidget, translate: Translate) -> Path | None:
    """Ask for a file to be opened."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, translate("Entrance", "Open a file"), _place(), _own_files(translate)
    )
    return _taken(Path(chosen) if chosen else None)


def ask_for_workbook(parent: QWidget, translate: Translate) -> Path | None:
    """Ask for a workbook to be read."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Entrance", "Import a workbook"),
        _place(),
        _kind(translate("Entrance", "Workbooks"), ".xlsx"),
    )
    return _taken(Path(chosen) if chosen else None)


def ask_for_csv_folder(parent: QWidget, translate: Translate) -> Path | None:
    """Ask for a folder of CSV files to be read."""
    return _ask_for_folder(parent, translate("Entrance", "Import a folder of CSV files"))


def ask_for_new_file(parent: QWidget, name: str, translate: Translate) -> Path | None:
    """Ask where a new file is to be kept; it may not exist yet, which is found out later."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Entrance", "Where is the new file to be kept?"),
        str(_suggested(name, SUFFIX)),
        _own_files(translate),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return _taken(_with_suffix(chosen, SUFFIX))


def ask_for_export(parent: QWidget, name: str, translate: Translate) -> Path | None:
    """Ask where a workbook is to be written."""
    title = translate("Entrance", "Export as a workbook")
    kind = _kind(translate("Entrance", "Workbooks"), ".xlsx")
    return _ask_for_target(parent, title, _suggested(name, ".xlsx"), kind)


def ask_for_personal_export(
    parent: QWidget, name: str, suffix: str, translate: Translate
) -> Path | None:
    """Ask where somebody's data are to be written, as a page or as JSON by the ending."""
    title = translate("Personal data", "Export what is kept about {name}").format(name=name)
    pages, values = translate("Personal data", "Pages"), "JSON"
    kind = _kind(pages if suffix == ".html" else values, suffix)
    return _ask_for_target(parent, title, _suggested(name, suffix), kind)


def ask_for_calendar(parent: QWidget, name: str, translate: Translate) -> Path | None:
    """Ask where the calendar of a whole residency is to be written."""
    title = translate("Export", "Export as a calendar")
    kind = _kind(translate("Export", "Calendars"), ".ics")
    return _ask_for_target(parent, title, _suggested(name, ".ics"), kind)


def ask_for_calendar_folder(parent: QWidget, translate: Translate) -> Path | None:
    """Ask for the folder into which a calendar each is to be written."""
    return _ask_for_folder(parent, translate("Export", "Where are the calendars to be kept?"))


def ask_for_report(parent: QWidget, name: str, suffix: str, translate: Translate) -> Path | None:
    """Ask where the report for the partners is to be written, as a PDF or as a workbook."""
    title = translate("Export", "Report for the partners")
    kind = (
        _kind("PDF", ".pdf")
        if suffix == ".pdf"
        else _kind(translate("Entrance", "Workbooks"), ".xlsx")
    )
    return _ask_for_target(parent, title, _suggested(f"{title} - {name}", suffix), kind)


def ask_for_pdf(parent: QWidget, name: str, translate: Translate) -> Path | None:
    """Ask where pages are to be saved as one PDF, offered under a name without its ending."""
    title = translate("Printing", "Save one PDF")
    return _ask_for_target(parent, title, _suggested(name, ".pdf"), _kind("PDF", ".pdf"))


def ask_for_pdf_folder(parent: QWidget, translate: Translate) -> Path | None:
    """Ask for the folder into which a PDF of each document is to be saved."""
    return _ask_for_folder(parent, translate("Printing", "Save one PDF each"))


def _ask_for_folder(parent: QWidget, title: str) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, title, _place())
    if chosen:
        _remember(Path(chosen))
    return Path(chosen) if chosen else None


def _ask_for_target(parent: QWidget, title: str, suggested: Path, kind: str) -> Path | None:
    """Ask where a file is to be written, whose ending is that of the name suggested.

    The system asks before one is replaced.
    """
    suffix = suggested.suffix
    while True:
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kind)
        target = _with_suffix(chosen, suffix)
        if target is None or target == Path(chosen) or not target.exists():
            return _taken(target)
        # Without its ending the system asked about another file: now it asks about this one.
        suggested = target


def _suggested(name: str, suffix: str) -> Path:
    """Return where a file named after a residency is offered to be kept."""
    return Path(_place()) / f"{_NOT_IN_NAMES.sub('-', name).strip('. ')}{suffix}"


def _with_suffix(chosen: str, suffix: str) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def _own_files(translate: Translate) -> str:
    return _kind(translate("Entrance", "Residencies"), SUFFIX)


def _kind(name: str, suffix: str) -> str:
    """Return a kind of files as Qt asks for it, its ending readable behind Arabic words too."""
    return f"{name} \u200e(*{suffix})"


def _taken(answer: Path | None) -> Path | None:
    """Return the file that was answered, and remember its folder; None where nothing was."""
    if answer is not None:
        _remember(answer.parent)
    return answer


def _remember(folder: Path) -> None:
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_LAST_FOLDER, str(folder))


def _place() -> str:
    """Return the folder chosen last since the program began, else the system's for documents."""
    application = QCoreApplication.instance()
    last = str(application.property(_LAST_FOLDER) or "") if application is not None else ""
    if last and Path(last).is_dir():
        return last
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

# SPDX-License-Identifier: Apache-2.0
"""The words of the printing room: what can be printed and for whom, and what became of it."""

from ateliers_desktop.operations.print_changes import Sheet, State
from ateliers_desktop.operations.printing import Kind
from ateliers_desktop.residency import Residency
from ateliers_desktop.ui.printing.wish import What
from ateliers_desktop.words import LANGUAGES, Translate
from ateliers_desktop.words.dates import short_day
from ateliers_desktop.words.joining import joined


def titles(translate: Translate) -> dict[What, str]:
    """Return what each choice is called."""
    return {
        What.EVENING: translate("Printing", "The set for an evening"),
        What.AGENDA: translate("Printing", "Wall agenda"),
        What.MENTORS: translate("Printing", "Mentor sheets"),
        What.PROJECTS: translate("Printing", "Project sheets"),
        What.ROOMS: translate("Printing", "Door sheets"),
        What.ATTENDANCE: translate("Printing", "Attendance list"),
        What.WEEK: translate("Printing", "Week overview"),
        What.CARDS: translate("Printing", "Cards for the wall"),
    }


def hints(translate: Translate) -> dict[What, str]:
    """Return what each choice is for."""
    return {
        What.EVENING: translate(
            "Printing",
            "All that a day needs, in one go: wall agenda, mentor, project and door sheets, "
            "attendance list",
        ),
        What.AGENDA: translate(
            "Printing", "Who meets whom, when and in which room: a page a day, to hang up"
        ),
        What.MENTORS: translate(
            "Printing", "Each mentor’s day in order, with lines to write on and a code to scan"
        ),
        What.PROJECTS: translate(
            "Printing", "Each project’s day, its other sessions, and what became of its needs"
        ),
        What.ROOMS: translate("Printing", "Each room’s day in large letters, to hang on its door"),
        What.ATTENDANCE: translate(
            "Printing", "A box to sign for everybody who is expected, morning and afternoon"
        ),
        What.WEEK: translate("Printing", "All mentors and all days at a glance"),
        What.CARDS: translate(
            "Printing", "A card for each session, to cut out and move about on a wall"
        ),
    }


def one_of(what: What, translate: Translate) -> str:
    """Return the name of one document of a kind that is for one person or room."""
    return {
        What.MENTORS: translate("Printing", "Mentor sheet"),
        What.PROJECTS: translate("Printing", "Project sheet"),
        What.ROOMS: translate("Printing", "Door sheet"),
    }.get(what, titles(translate)[what])


def people(what: What, residency: Residency, translate: Translate) -> list[tuple[str, str]]:
    """Return for whom documents of a kind can be: everybody first, then each by name."""
    if what is What.MENTORS:
        everybody = translate("Printing", "All mentors")
        names = [mentor.name for mentor in residency.mentors]
    elif what is What.PROJECTS:
        everybody = translate("Printing", "All projects")
        names = [project.name for project in residency.projects]
    else:
        everybody = translate("Printing", "All rooms")
        names = [room.name for room in residency.rooms]
    return [(everybody, ""), *((name, name) for name in names)]


def languages(translate: Translate) -> list[tuple[str, str]]:
    """Return the names of the languages that paper speaks."""
    names = {
        "fr": translate("Printing", "French"),
        "en": translate("Printing", "English"),
        "ar": translate("Printing", "Arabic"),
    }
    return [(names[code], code) for code in LANGUAGES]


def state_words(state: State, translate: Translate) -> str:
    """Return what became of a document since the last print."""
    return {
        State.NEW: translate("Printing", "New"),
        State.CHANGED: translate("Printing", "Changed"),
        State.EMPTIED: translate("Printing", "No sessions any more"),
        State.GONE: translate("Printing", "To be taken down"),
        State.SAME: translate("Printing", "As it was"),
    }[state]


def sheet_name(sheet: Sheet, translate: Translate) -> str:
    """Return whose a document is, or what it is."""
    return sheet.who or titles(translate)[_what(sheet)]


def sheet_details(sheet: Sheet, language: str, translate: Translate) -> str:
    """Return what became of a document, what it is and of which day."""
    kind = one_of(_what(sheet), translate) if sheet.who else ""
    day = short_day(sheet.day, language) if sheet.day is not None else ""
    if sheet.kind is Kind.CARDS and sheet.day is None:
        day = translate("Printing", "To be placed")
    return joined((state_words(sheet.state, translate), kind, day), language)


def _what(sheet: Sheet) -> What:
    return What(sheet.kind.value)

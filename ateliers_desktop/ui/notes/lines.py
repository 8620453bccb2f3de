# SPDX-License-Identifier: Apache-2.0
"""What stands in the lines of the list: of somebody, of all open actions, of what was found."""

from datetime import date

from ateliers_desktop.operations.note_search import excerpt, moment_of
from ateliers_desktop.operations.notebooks import Subject, is_late, open_actions
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Action, Entry, Note, Party
from ateliers_desktop.residency.light_markdown import bare_text
from ateliers_desktop.ui.notes.captions import amounts, full_day, subject_caption
from ateliers_desktop.ui.notes.lines_list import Line
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import joined


def open_line(
    programme: Programme, about: Party, translate: Translate, language: str, today: date
) -> Line:
    """Return the line that leads to all open actions."""
    pending = open_actions(programme)
    late = sum(is_late(each, today) for each in pending)
    left = Subject(about=about, name="", open_actions=len(pending), late=late)
    return Line(
        key=(about, ""),
        name=translate("Notes", "Open actions"),
        detail=amounts(left, translate, language)
        or translate("Notes", "Nothing is left to be done."),
    )


def subject_line(subject: Subject, translate: Translate, language: str) -> Line:
    """Return the line of a project or a mentor."""
    return Line(
        key=(subject.about, subject.name),
        name=subject.name,
        detail=subject_caption(subject, translate, language),
        count="" if subject.here else translate("Notes", "earlier"),
    )


def found_line(entry: Entry, words: tuple[str, ...], translate: Translate, language: str) -> Line:
    """Return the line of a note or an action in which words were found, with its context."""
    said = bare_text(entry.text) if isinstance(entry, Note) else entry.text
    piece = excerpt(said, words)
    signs = []
    if isinstance(entry, Action):
        signs.append(
            translate("Notes", "Action") if entry.is_open else translate("Notes", "Action, done")
        )
    elif entry.confidential:
        signs.append(translate("Notes", "Confidential"))
    signs.append(full_day(moment_of(entry).date(), language))
    return Line(
        key=entry.id,
        name=joined((entry.project, entry.mentor), language, " × "),
        detail=piece.text,
        marks=piece.marks,
        count=joined(signs, language),
    )

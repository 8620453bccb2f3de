# SPDX-License-Identifier: Apache-2.0
"""What is kept about somebody in words, to be read on the screen or on a page."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from ateliers_desktop.exchange.personal_writing import (
    PageSection,
    PersonalPage,
    write_personal_json,
    write_personal_page,
)
from ateliers_desktop.operations.edit_words import edit_text
from ateliers_desktop.operations.personal_data import KeptHere, PersonalData
from ateliers_desktop.residency import (
    Action,
    Area,
    Mentor,
    Note,
    Party,
    Project,
    Session,
    name_of_area,
)
from ateliers_desktop.residency.languages import language_name
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, date_range, short_date, span, with_year
from ateliers_desktop.words.joining import joined, listed


def party_text(party: Party | None, translate: Translate) -> str:
    """Return what somebody is in the file."""
    words = {
        Party.MENTOR: translate("Personal data", "mentor"),
        Party.PROJECT: translate("Personal data", "project"),
        None: translate("Personal data", "person"),
    }
    return words[party]


def personal_page(data: PersonalData, language: str, translate: Translate) -> PersonalPage:
    """Return what is kept about somebody as a page."""
    title = translate("Personal data", "What is kept about {name}")
    also = listed(data.person.names[1:], language)
    text = translate("Personal data", "Also known as {names}.")
    intro = text.format(names=also) if also else ""
    sections = [
        section for each in data.kept for section in _of_residency(each, language, translate)
    ]
    if not sections:
        sections = [PageSection(title=translate("Personal data", "Nothing is kept."))]
    return PersonalPage(
        title=title.format(name=data.person.name),
        intro=intro,
        sections=tuple(sections),
        language=language,
    )


def page_text(page: PersonalPage) -> str:
    """Return a page as lines of plain text."""
    sections = (
        "\n".join((each.title, *(f"  • {line}" for line in each.lines))) for each in page.sections
    )
    return "\n\n".join((*((page.intro,) if page.intro else ()), *sections))


def export_personal(data: PersonalData, target: Path, language: str, translate: Translate) -> Path:
    """Write what is kept about somebody as JSON, or as a page, by the ending of the name.

    Raises
    ------
    MachineError
        If the file cannot be written; whatever stood there is as it was.
    """
    if target.suffix.lower() == ".json":
        return write_personal_json(data, target)
    return write_personal_page(personal_page(data, language, translate), target)


def _of_residency(kept: KeptHere, language: str, translate: Translate) -> Iterator[PageSection]:
    there = kept.residency
    dates = date_range(there.first_day, there.last_day, language)
    yield PageSection(title=joined((there.name, dates), language))
    for title, lines in _lists(kept, language, translate):
        found = tuple(each for each in lines if each)
        if found:
            yield PageSection(title=title, lines=found)


def _lists(
    kept: KeptHere, language: str, translate: Translate
) -> Iterator[tuple[str, Iterable[str]]]:
    record = kept.mentor or kept.project
    if record is not None:
        yield (
            translate("Personal data", "Own data"),
            _record(record, kept.areas, language, translate),
        )
    yield translate("Personal data", "In the team of"), kept.teams
    yield translate("Personal data", "Wished for by"), kept.wished_by
    yield translate("Personal data", "Not to meet"), kept.excluded_by
    yield (
        translate("Personal data", "Sessions"),
        (_session(each, kept.areas, language) for each in kept.sessions),
    )
    yield (
        translate("Personal data", "Events"),
        _dated(((each.start, each.title) for each in kept.events), language),
    )
    notes = (_note(each, language, translate) for each in kept.notes)
    yield translate("Personal data", "Notes"), notes
    yield translate("Personal data", "Actions"), (_action(each, language) for each in kept.actions)
    yield translate("Personal data", "Mentioned in other texts"), kept.texts
    yield (
        translate("Personal data", "Steps in the log"),
        _dated(
            ((each.made_at, edit_text(each.edit, language, translate)) for each in kept.edits),
            language,
        ),
    )
    yield (
        translate("Personal data", "Last prints"),
        _dated(((each.printed_at, each.name) for each in kept.prints), language),
    )


def _session(session: Session, areas: tuple[Area, ...], language: str) -> str:
    facts = (
        short_date(session.start.date(), language),
        span(session.start, session.end),
        f"{session.project} × {session.mentor}",
        name_of_area(session.area, areas, language),
        session.room or "",
    )
    return joined(facts, language)


def _dated(entries: Iterable[tuple[datetime, str]], language: str) -> Iterator[str]:
    for when, text in entries:
        yield joined((_moment(when, language), text), language)


def _record(
    record: Mentor | Project, areas: tuple[Area, ...], language: str, translate: Translate
) -> Iterator[str]:
    spoken = listed((language_name(each, language) for each in record.languages), language)
    facts = [
        (translate("Mentors", "Country"), record.country),
        (translate("Mentors", "Languages"), spoken),
        (translate("Records", "E-mail"), record.email),
        (translate("Records", "Phone"), record.phone),
        (translate("Records", "Arrival"), _moment(record.arrival, language)),
        (translate("Records", "Departure"), _moment(record.departure, language)),
    ]
    if isinstance(record, Mentor):
        facts.insert(0, (translate("Mentors", "Organisation"), record.organisation))
        known = (
            f"{name_of_area(each.area, areas, language)} {each.level}"
            for each in record.expertises
        )
        facts.append((translate("Personal data", "Areas of expertise"), listed(known, language)))
    else:
        team = listed(record.team.members, language)
        facts.append((translate("Personal data", "Team"), team))
        facts.append((translate("Personal data", "In a few words"), record.summary))
    absences = (
        joined((short_date(each.start.date(), language), span(each.start, each.end)), language)
        for each in record.unavailable
    )
    facts.append((translate("Personal data", "Absences"), listed(absences, language)))
    line = translate("Personal data", "{fact}: {value}")
    for fact, value in facts:
        if value:
            yield line.format(fact=fact, value=value)


def _note(note: Note, language: str, translate: Translate) -> str:
    secret = translate("Personal data", "confidential") if note.confidential else ""
    head = joined(
        (_moment(note.written_at, language), note.project, note.mentor, note.author, secret),
        language,
    )
    return f"{head}\n{note.text}"


def _action(action: Action, language: str) -> str:
    facts = (_moment(action.made_at, language), action.project, action.mentor, action.who)
    return f"{joined(facts, language)}\n{action.text}"


def _moment(when: datetime | None, language: str) -> str:
    if when is None:
        return ""
    return f"{with_year(short_date(when.date(), language), when)} {clock(when)}"

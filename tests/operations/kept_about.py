# SPDX-License-Identifier: Apache-2.0
"""A file of two residencies in which one mentor's name stands wherever a name can stand."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from ateliers_desktop.operations.editing import change
from ateliers_desktop.operations.next_residency import (
    NextFacts,
    create_next,
    everybody,
    next_residency,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Action,
    Canvas,
    Note,
    NoteEdit,
    PrintedPerson,
    PrintedSheet,
    Residency,
    Schedule,
    Team,
)
from ateliers_desktop.storage import write_new
from tests.builders import event, mentor, project, residency, session, slots

NAME, OLD_NAME = "Zoé Adjovi", "Zoë Adjovi-Kpodar"
EMAIL, PHONE = "zoe.adjovi@example.org", "+221 77 555 01 02"
WHEN = datetime(2025, 10, 6, 12, 0)


def whole_residency() -> Residency:
    """Return a residency in which the mentor still has her old name."""
    return residency(
        name="Rabat 2025",
        days=2,
        remark=f"Chambre 4 pour {OLD_NAME}",
        slots=(
            *slots("09:00-09:45", "09:45-10:30", days=2),
            event("18:00-19:00", day=1, names=(OLD_NAME, "Léa Ba")),
        ),
        mentors=(
            mentor(
                OLD_NAME,
                organisation="Studio Lagune",
                country="BJ",
                email=EMAIL,
                phone=PHONE,
                languages=("fr",),
            ),
            mentor("Awa", country="SN", excludes=("Baobab",)),
        ),
        projects=(
            project(
                wishes=(OLD_NAME, "Awa"),
                summary=f"Avec {OLD_NAME.upper()} depuis 2023",
                canvas=Canvas(partners=OLD_NAME),
                team=Team(members=("Léa Ba", "Nour"), size=0),
                email="lea.ba@example.org",
            ),
            project("Baobab", excludes=(OLD_NAME,)),
        ),
    )


def write_programme(path: Path) -> Path:
    """Write the file: renamed in the log, with sessions, notes, actions, prints, and a sequel."""
    there = whole_residency()
    first = session(mentor=OLD_NAME)
    write_new(path, there, Schedule(sessions=(first, session("09:45-10:30", mentor="Awa"))))
    with Programme.open(path) as programme:
        zoe = programme.residency.mentor(OLD_NAME)
        renamed = replace(zoe, name=NAME)
        programme.apply(change(programme.residency, programme.schedule, zoe, renamed))
        fewer = replace(renamed, max_per_day=2)
        programme.apply(change(programme.residency, programme.schedule, renamed, fewer))
        programme.undo()
        programme.note(NoteEdit(after=entries(first)))
        programme.note_printed(prints(programme))
        facts = NextFacts(name="Dakar 2026", first_day=date(2026, 4, 13), days=2)
        now = programme.residency
        create_next(programme, next_residency(now, programme.schedule, facts, everybody(now)))
    return path


def entries(first: object) -> tuple[Note | Action, ...]:
    """Return what was written: about her, in her session, by her, and naming her."""
    about = {"written_at": WHEN, "changed_at": WHEN}
    session_id = first.id  # type: ignore[attr-defined]
    return (
        Note(text="Repart fatiguée", mentor=NAME, confidential=True, **about),
        Note(text="Maquette vue", mentor=NAME, project="Sirocco", session=session_id, **about),
        Note(text="Le son d’abord", project="Sirocco", author=NAME, **about),
        Note(text=f"Écrire à zoe  adjovi ({EMAIL})", project="Baobab", **about),
        Action(text=f"Appeler {NAME}", project="Sirocco", who=NAME, made_at=WHEN),
        Action(text="Rendre la clé", mentor=NAME, made_at=WHEN),
    )


def prints(programme: Programme) -> tuple[PrintedSheet, ...]:
    """Return a print of her sheet, and one of the wall."""
    sessions = programme.schedule.sessions
    return tuple(
        PrintedSheet(
            name=name,
            language="fr",
            printed_at=WHEN,
            sessions=sessions,
            digest="0" * 64,
            people=(PrintedPerson(name=NAME, belonging="Lagune", halves=("morning",)),),
        )
        for name in ("mentor-2025-10-06-zoe-adjovi.pdf", "agenda-2025-10-06.pdf")
    )

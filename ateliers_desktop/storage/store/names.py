# SPDX-License-Identifier: Apache-2.0
"""What everybody is called in every residency, read without all the rest."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from ateliers_desktop.residency import Party, PersonNames
from ateliers_desktop.storage.schema.grid import ResidencyRow
from ateliers_desktop.storage.schema.lists import FormerMentorNameRow, FormerProjectNameRow
from ateliers_desktop.storage.schema.people import MentorRow, ProjectRow


def read_names(db: Transaction, party: Party) -> dict[int, tuple[PersonNames, ...]]:
    """Return the names of the projects or the mentors, in order, by the number of a residency."""
    people = ProjectRow if party is Party.PROJECT else MentorRow
    former = _formerly(db, party)
    found: dict[int, list[PersonNames]] = {
        number: [] for number in db.scalars(select(ResidencyRow.id))
    }
    rows = select(people.residency_id, people.id, people.name).order_by(people.ordinal)
    for residency, person, name in db.execute(rows):
        found[residency].append(PersonNames(name=name, formerly=tuple(former[person])))
    return {residency: tuple(names) for residency, names in found.items()}


def _formerly(db: Transaction, party: Party) -> defaultdict[int, list[str]]:
    """Return the former names in their order, by the number of whose they are."""
    if party is Party.PROJECT:
        project = FormerProjectNameRow
        rows = select(project.project_id, project.name).order_by(project.ordinal)
    else:
        mentor = FormerMentorNameRow
        rows = select(mentor.mentor_id, mentor.name).order_by(mentor.ordinal)
    found: defaultdict[int, list[str]] = defaultdict(list)
    for person, name in db.execute(rows):
        found[person].append(name)
    return found

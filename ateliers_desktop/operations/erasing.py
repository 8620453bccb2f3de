# SPDX-License-Identifier: Apache-2.0
"""A person's data erased from a file: a neutral name in their place, the figures as they are.

Every value of the file is rewritten by one rule that knows nothing of where the value stands. So
what the log says stood there and what it says came change alike, and undo still leads back.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ateliers_desktop.operations.erasing_rule import ErasingRule
from ateliers_desktop.operations.keeping import Cause
from ateliers_desktop.operations.known_people import KnownPerson, people_and_logged
from ateliers_desktop.operations.log_replaying import replays
from ateliers_desktop.operations.personal_data import strings
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Entry,
    Mentor,
    Notebook,
    Party,
    Project,
    fold,
)
from ateliers_desktop.storage import History, StoredResidency, back_up, backups
from ateliers_desktop.words import translations


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureWish:
    """What somebody wishes to have erased, and what is to be kept all the same.

    Attributes
    ----------
    keep_notes
        Notes and actions about them stay, without the name.
    contacts
        The e-mail and phone of projects in whose team they are go as well.
    backup
        The file is backed up before; the backup holds all of it.
    drop_backups
        The backups beside the file are deleted.
    """

    keep_notes: bool = False
    contacts: bool = False
    backup: bool = False
    drop_backups: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureReport:
    """What an erasure did.

    Attributes
    ----------
    programme
        The same file, as it is now.
    new_name
        What the person is called from now on.
    emptied_logs
        Names of residencies whose log could not be rewritten, and was emptied: nothing done there
        before can be undone.
    backups
        How many backups beside the file still hold the data.
    """

    programme: Programme
    new_name: str
    emptied_logs: tuple[str, ...]
    backups: int


def erase(programme: Programme, person: KnownPerson, wish: ErasureWish) -> ErasureReport:
    """Erase what the file has about a person, for good: it is no step that can be undone.

    Raises
    ------
    UserError
        If the file is open for reading only; nothing changes then.
    MachineError
        If the disk fails; the file is as it was, or holds no trace of the person any more.
    """
    contents = programme.contents()
    new_name = neutral_name(contents, person, programme.residency.language)
    erased = erased_contents(contents, person, new_name, wish)
    if wish.backup and not programme.read_only:
        back_up(programme.path, Cause.ERASE)
    after = programme.rewrite(erased)
    if wish.drop_backups:
        for each in backups(programme.path):
            each.unlink(missing_ok=True)
    emptied = tuple(
        now.residency.name
        for before, now in zip(contents, erased, strict=True)
        if before.history != History() and now.history == History()
    )
    return ErasureReport(
        programme=after,
        new_name=new_name,
        emptied_logs=emptied,
        backups=len(backups(programme.path)),
    )


def kept_copies(programme: Programme) -> int:
    """Return how many backups there are beside a file."""
    return len(backups(programme.path))


def erased_contents(
    contents: Iterable[StoredResidency], person: KnownPerson, new_name: str, wish: ErasureWish
) -> tuple[StoredResidency, ...]:
    """Return all that a file holds without a person, who is called by a new name."""
    stored = tuple(contents)
    teams = _team_contacts(stored, person) if wish.contacts else frozenset()
    rule = ErasingRule(person, new_name, teams | _own_contacts(stored, person))
    return tuple(_erased(each, rule, keep_notes=wish.keep_notes) for each in stored)


def neutral_name(contents: Iterable[StoredResidency], person: KnownPerson, language: str) -> str:
    """Return a name that says nothing and that nobody has or had: "Mentor 3"."""
    translate = translations(language)
    forms = {
        Party.MENTOR: translate("Personal data", "Mentor {number}"),
        Party.PROJECT: translate("Personal data", "Project {number}"),
        None: translate("Personal data", "Person {number}"),
    }
    taken = {fold(each) for each in strings(tuple(contents))}
    number = 1
    while fold(forms[person.party].format(number=number)) in taken:
        number += 1
    return forms[person.party].format(number=number)


def _team_contacts(stored: Iterable[StoredResidency], person: KnownPerson) -> frozenset[str]:
    """Return the e-mails and phones of projects in whose team somebody is or was."""
    return _contacts(
        project
        for each in stored
        for project in people_and_logged(each, Party.PROJECT)
        if any(map(person.is_called, project.team.members))
    )


def _own_contacts(stored: Iterable[StoredResidency], person: KnownPerson) -> frozenset[str]:
    """Return the e-mails and phones that somebody has or had, wherever they are written."""
    if person.party is None:
        return frozenset()
    return _contacts(
        own
        for each in stored
        for own in people_and_logged(each, person.party)
        if person.is_called(own.name)
    )


def _contacts(people: Iterable[Mentor | Project]) -> frozenset[str]:
    return frozenset(contact for each in people for contact in (each.email, each.phone) if contact)


def _erased(stored: StoredResidency, rule: ErasingRule, *, keep_notes: bool) -> StoredResidency:
    after = replace(
        stored,
        residency=rule.rewritten(stored.residency),
        schedule=rule.rewritten(stored.schedule),
        history=rule.rewritten(stored.history),
        notebook=_notebook(stored.notebook, rule, keep_notes=keep_notes),
        printed=tuple(
            sorted(
                map(rule.rewritten, stored.printed), key=lambda each: (each.name, each.language)
            )
        ),
    )
    if replays(after.residency, after.schedule, after.history):
        return after
    # Half a log would lead back to somewhere else.
    return replace(after, history=History())


def _notebook(notebook: Notebook, rule: ErasingRule, *, keep_notes: bool) -> Notebook:
    kept = (
        notebook if keep_notes else notebook.where(lambda each: not _is_about(each, rule.person))
    )
    return Notebook(
        notes=tuple(map(rule.rewritten, kept.notes)),
        actions=tuple(map(rule.rewritten, kept.actions)),
    )


def _is_about(entry: Entry, person: KnownPerson) -> bool:
    """Tell whether a note or an action is about somebody alone.

    What was said in a mentor's session with a project is the project's, too.
    """
    if person.party is Party.PROJECT:
        return person.is_called(entry.project)
    return person.party is Party.MENTOR and person.is_called(entry.mentor) and not entry.project

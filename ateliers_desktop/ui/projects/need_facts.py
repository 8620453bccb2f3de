# SPDX-License-Identifier: Apache-2.0
"""What became of a need: its sessions, why others are not placed, what would place them."""

from collections.abc import Iterable
from dataclasses import dataclass

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.progress import still_planned
from ateliers_desktop.operations.reason_words import case_text
from ateliers_desktop.operations.remedy_words import remedy_text
from ateliers_desktop.operations.unmet_needs import UnmetNeed
from ateliers_desktop.residency import Need, NeedState, Project, Session
from ateliers_desktop.scheduling.explanation import Remedy
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import moment
from ateliers_desktop.words.joining import joined, way_on


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedFacts:
    """What a card says of one need.

    Attributes
    ----------
    missing
        How many sessions are neither placed nor set aside.
    planned
        Of a need that is met: what is planned of it all the same, and can be taken off.
    reasons
        The best reason why the next of them is not placed, a line a case; empty if not known.
    remedy, remedy_line
        What would place it, and how that is said; None and empty if not known.
    """

    need: Need
    name: str
    sessions: tuple[Session, ...] = ()
    missing: int = 0
    planned: tuple[Session, ...] = ()
    reasons: tuple[str, ...] = ()
    remedy: Remedy | None = None
    remedy_line: str = ""


def facts_of_needs(
    programme: Programme, project: Project, language: str, translate: Translate
) -> tuple[NeedFacts, ...]:
    """Return what the cards say of the needs of a project, in its order."""
    own = [each for each in programme.schedule.standing if each.project == project.name]
    unmet = {each.area: each for each in programme.unmet() if each.project == project.name}
    return tuple(
        _facts(programme, project.name, each, own, unmet.get(each.area), language, translate)
        for each in project.needs
    )


def session_line(session: Session, language: str) -> str:
    """Return with whom and when: "Salma Berrada · mar. 7 oct. 10:45"."""
    return joined((session.mentor, moment(session.start, language)), language)


def _facts(
    programme: Programme,
    project: str,
    need: Need,
    own: Iterable[Session],
    unmet: UnmetNeed | None,
    language: str,
    translate: Translate,
) -> NeedFacts:
    told = programme.residency.told_in(language)
    sessions = tuple(each for each in own if each.area == need.area)
    reasons = unmet.reasons[:1] if unmet else ()
    remedy = unmet.remedies[0] if unmet and unmet.remedies else None
    return NeedFacts(
        need=need,
        name=next((e.name(language) for e in told.areas if e.code == need.area), need.area),
        sessions=sessions,
        missing=max(need.requests - len(sessions), 0),
        planned=still_planned(programme.schedule, project, need.area)
        if need.state is NeedState.MET
        else (),
        reasons=tuple(
            case_text(case, told, translate) for reason in reasons for case in reason.cases
        ),
        remedy=remedy,
        remedy_line=way_on(remedy_text(remedy, told, translate), language) if remedy else "",
    )

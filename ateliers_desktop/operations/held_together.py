# SPDX-License-Identifier: Apache-2.0
"""What several sessions come to with each other where they are put down together."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations

from ateliers_desktop.residency import Session, SessionId
from ateliers_desktop.scheduling.audit.facts import Facts
from ateliers_desktop.scheduling.audit.group_rules import GROUP_RULES, grouped
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.rules import RuleId, Violation


def clash(sessions: Iterable[Session]) -> bool:
    """Tell whether any two sessions need the same mentor, project or room at a time."""
    return any(one.clashes(other) for one, other in combinations(sessions, 2))


def rules_among(
    week: WeekIndex, sessions: Sequence[Session], lifted: Collection[SessionId]
) -> frozenset[RuleId]:
    """Return the rules that sessions break together, with each other and with who stands there.

    Parameters
    ----------
    lifted
        Those of the week that stand nowhere meanwhile.
    """
    others = {
        each.id: each
        for session in sessions
        for each in (
            *week.of_mentor(session.mentor, lifted).sessions,
            *week.of_project(session.project, lifted).sessions,
        )
    }
    before = Counter(_together(week.facts, others.values()))
    after = Counter(_together(week.facts, (*others.values(), *sessions)))
    return frozenset(each.rule for each in after - before)


def _together(facts: Facts, sessions: Iterable[Session]) -> Iterator[Violation]:
    in_order = sorted(sessions, key=lambda each: each.order)
    for group, check in GROUP_RULES:
        for members in grouped(in_order, group):
            yield from check(facts, members)

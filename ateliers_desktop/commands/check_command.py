# SPDX-License-Identifier: Apache-2.0
"""``ateliers check``: the stored schedule against every rule, without the solver."""

import argparse

from ateliers_desktop.commands import BROKEN_RULES, DONE
from ateliers_desktop.commands.terminal import complain, say
from ateliers_desktop.operations.explanations import goal_name, goal_value_text, violation_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.reports import check_document, write_document
from ateliers_desktop.words import Translate, translations


def run(options: argparse.Namespace, translate: Translate) -> int:
    """Audit the schedule; the exit code says whether a rule is broken."""
    with Programme.open(options.file, read_only=True, residency=options.residency) as programme:
        residency, schedule = programme.residency, programme.schedule
        violations, goals = programme.violations(), programme.goals()
    if options.json:
        document = check_document(residency, schedule, translations(residency.language))
        write_document(options.json, document)
    for each in violations:
        complain(f"{each.rule}: {violation_text(each, residency, translate)}")
    for goal, value in goals.items():
        said = translate("Command line", "{goal}: {value}")
        say(said.format(goal=goal_name(goal, translate), value=goal_value_text(goal, value)))
    if violations:
        return BROKEN_RULES
    say(
        translate("Command line", "{count} sessions, no rule broken").format(
            count=len(schedule.standing)
        )
    )
    return DONE

# SPDX-License-Identifier: Apache-2.0
"""What a broken rule says names what is missing."""

from ateliers_desktop.operations.explanations import violation_phrase
from ateliers_desktop.residency import Schedule
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.words import translations
from tests.builders import project, residency, room, session


def test_missing_equipment_is_named_as_the_project_wrote_it() -> None:
    there = residency(
        rooms=(room("Studio", equipment=("Écran",)),),
        projects=(project("Sirocco", equipment=("écran", "Piano", "Micro main")),),
    )
    planned = Schedule(sessions=(session(project="Sirocco", room="Studio"),))
    (broken,) = [each for each in audit(there, planned) if each.rule is RuleId.EQUIPMENT]
    told = violation_phrase(broken, there, translations("fr"))
    assert told == "Sirocco demande ce qui manque à Studio\u00a0: Piano, Micro main"

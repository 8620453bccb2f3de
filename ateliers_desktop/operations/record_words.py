# SPDX-License-Identifier: Apache-2.0
"""Words for what is wrong with a value that a person writes, shown under its field."""

from ateliers_desktop.operations.record_checks import Fault, Finding
from ateliers_desktop.words import Translate


def finding_text(finding: Finding, translate: Translate, name: str = "") -> str:
    """Return what is wrong and what would be right, in one sentence.

    Parameters
    ----------
    name
        What to call what the finding names, where that is not as it is written there.
    """
    return _phrase(finding.fault, translate).format(
        name=name or finding.name, least=finding.least, most=finding.most
    )


def _phrase(fault: Fault, translate: Translate) -> str:
    phrases = {
        Fault.NAME_MISSING: translate("Checks", "A name is needed."),
        Fault.NAME_TAKEN: translate("Checks", "“{name}” is there already; choose another name."),
        Fault.LEAVES_TOO_EARLY: translate("Checks", "The departure must come after the arrival."),
        Fault.OUT_OF_RANGE: translate("Checks", "A whole number from {least} to {most}."),
        Fault.NOT_AN_ADDRESS: translate("Checks", "An address has an @ between two parts."),
        Fault.TEAM_TOO_SMALL: translate("Checks", "{least} people are named, so at least that."),
        Fault.UNKNOWN_NAME: translate("Checks", "“{name}” is not on the list; choose from it."),
        Fault.UNKNOWN_LANGUAGE: translate("Checks", "“{name}” is no language known here."),
        Fault.NOT_A_TIME: translate("Checks", "A time as 09:30."),
        Fault.DAY_MISSING: translate("Checks", "Choose the day first."),
        Fault.AREA_TWICE: translate("Checks", "“{name}” stands there already."),
        Fault.AFTER_UNKNOWN: translate("Checks", "The project has no need “{name}”."),
        Fault.AFTER_CIRCLE: translate("Checks", "“{name}” would wait for itself."),
    }
    return phrases[fault]

# SPDX-License-Identifier: Apache-2.0
"""What to do about what is wrong with a residency's data, a sentence for each kind of finding."""

from ateliers_desktop.operations.data_check_findings import Finding, FindingCode
from ateliers_desktop.operations.data_check_phrases import values_of
from ateliers_desktop.residency import Residency
from ateliers_desktop.words import Translate

_F = FindingCode
_Phrases = dict[FindingCode, str]


def finding_advice(
    finding: Finding, residency: Residency, translate: Translate, language: str = ""
) -> str:
    """Return what to do about a finding, in one sentence; the language is as for the text."""
    language = language or residency.language
    phrases = {
        **_of_foundations(translate),
        **_of_places(translate),
        **_of_counts(translate),
        **_of_needs(translate),
        **_of_people(translate),
    }
    return phrases[finding.code].format_map(values_of(finding, residency, translate, language))


def _of_foundations(translate: Translate) -> _Phrases:
    compare = translate(
        "DataCheck",
        "Compare the arrivals, departures and absences with the days of the residency.",
    )
    return {
        _F.NO_SLOTS: translate("DataCheck", "Add mentoring slots to the days."),
        _F.NO_MENTORS: translate("DataCheck", "Add the mentors, or import them."),
        _F.NO_PROJECTS: translate("DataCheck", "Add the projects, or import them."),
        _F.NO_NEEDS: translate(
            "DataCheck", "Add needs to the projects, or take back what was set aside."
        ),
        _F.MENTORS_NEVER_FREE: compare,
        _F.PROJECTS_NEVER_FREE: compare,
        _F.LOCKED_CLASH: translate("DataCheck", "Move one of the two sessions, or cancel it."),
    }


def _of_places(translate: Translate) -> _Phrases:
    return {
        _F.DAY_WITHOUT_SLOTS: translate(
            "DataCheck", "Add slots if sessions are to be held; if not, leave it as it is."
        ),
        _F.SLOT_UNDER_EVENT: translate(
            "DataCheck", "Move the event or the slots, or invite fewer people."
        ),
        _F.NO_ROOMS: translate("DataCheck", "Add the rooms if each session is to have one."),
        _F.ROOMS_NEVER_OPEN: translate("DataCheck", "Open a room, or add one."),
        _F.ROOM_NEVER_OPEN: translate("DataCheck", "Check its closing times, or remove it."),
        _F.ROOMS_TOO_FEW: translate("DataCheck", "Add rooms or slots, or {aside}."),
        _F.EQUIPPED_ROOMS_TOO_FEW: translate("DataCheck", "Equip another room, or {aside}."),
        _F.EQUIPMENT_NOWHERE: translate(
            "DataCheck", "Complete the equipment of a room, or take it off the project."
        ),
        _F.OWN_ROOM_CLOSED: translate("DataCheck", "Open the room, or give the mentor another."),
    }


def _of_counts(translate: Translate) -> _Phrases:
    return {
        _F.AREA_UNCOVERED: translate(
            "DataCheck", "Add this expertise to a mentor, invite somebody, or {aside}."
        ),
        _F.AREA_TOO_OFTEN: translate(
            "DataCheck", "Add this expertise to another mentor, invite somebody, or {aside}."
        ),
        _F.MENTORS_TOO_FEW: translate(
            "DataCheck", "Invite another mentor, raise a daily maximum, or {aside}."
        ),
        _F.NEED_TOO_OFTEN: translate(
            "DataCheck", "Find another mentor, have one stay for more days, or {aside}."
        ),
        _F.PROJECT_TOO_OFTEN_FOR_DAYS: translate(
            "DataCheck", "Raise the project’s daily maximum, or {aside}."
        ),
        _F.PROJECT_TOO_OFTEN_FOR_SLOTS: translate(
            "DataCheck", "Free the project at more times, or {aside}."
        ),
    }


def _of_needs(translate: Translate) -> _Phrases:
    return {
        _F.NEED_TOO_LONG: translate(
            "DataCheck", "Ask for a shorter session, or move a break of the day."
        ),
        _F.NEED_EXCLUDED: translate(
            "DataCheck", "Allow the meeting, find another mentor, or {aside}."
        ),
        _F.NEED_LANGUAGE: translate(
            "DataCheck",
            "Complete the languages on either side, or find a mentor who speaks one of the "
            "project’s ({languages}).",
        ),
        _F.NEED_TIME: translate(
            "DataCheck", "Change when either side is there, find another mentor, or {aside}."
        ),
        _F.NEED_LENGTH: translate(
            "DataCheck",
            "Ask for less than {minutes} minutes, or change when either side is there.",
        ),
        _F.NEED_IN_A_ROW: translate(
            "DataCheck", "Ask for less than {minutes} minutes, or raise a maximum in a row."
        ),
        _F.NEED_ROOM: translate(
            "DataCheck", "Open a suitable room while both are there, or equip another."
        ),
        _F.ORDER_IMPOSSIBLE: translate(
            "DataCheck", "Drop the order, or make “{other}” possible earlier."
        ),
        _F.ORDER_IN_A_CIRCLE: translate("DataCheck", "Let one of them wait no longer."),
        _F.ORDER_UNKNOWN: translate("DataCheck", "Choose another need that comes first, or none."),
        _F.PROJECT_WITHOUT_NEEDS: translate("DataCheck", "Add what the project needs."),
        _F.WISH_IN_VAIN: translate(
            "DataCheck", "Remove the wish, or change what stands against it."
        ),
    }


def _of_people(translate: Translate) -> _Phrases:
    presence = translate("DataCheck", "Check the arrival, the departure and the absences.")
    return {
        _F.NEVER_FREE: presence,
        _F.LEAVES_BEFORE_ARRIVING: presence,
        _F.STAYS_OUTSIDE: presence,
        _F.AWAY_OUTSIDE: translate("DataCheck", "Check the day, the month and the year."),
        _F.MENTOR_WITHOUT_EXPERTISE: translate("DataCheck", "Add what this mentor can advise on."),
        _F.MENTOR_NOT_NEEDED: translate(
            "DataCheck", "Complete the expertise or the needs, or spare this mentor the journey."
        ),
        _F.MENTOR_WITHOUT_MATCH: translate(
            "DataCheck", "Check languages, exclusions and times on both sides."
        ),
        _F.MENTOR_BELOW_MINIMUM: translate(
            "DataCheck", "Lower the minimum, or complete expertise, languages or times."
        ),
        _F.NEARLY_ALIKE: translate("DataCheck", "Remove one of the two if they are the same."),
    }

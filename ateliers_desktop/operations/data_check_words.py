# SPDX-License-Identifier: Apache-2.0
"""Words for what is wrong with a residency's data: its heading, and one sentence about it."""

from ateliers_desktop.operations.data_check_advice import finding_advice
from ateliers_desktop.operations.data_check_findings import (
    Finding,
    FindingCode,
    Subject,
)
from ateliers_desktop.operations.data_check_phrases import (
    joined,
    session_line,
    values_of,
    when_text,
)
from ateliers_desktop.residency import Residency, name_of_area
from ateliers_desktop.words import Translate

__all__ = ["finding_advice", "finding_text", "finding_title"]

_F = FindingCode
_Phrases = dict[FindingCode, str]

_OF_SLOTS = (_F.NO_SLOTS,)
_OF_ROOMS = (_F.NO_ROOMS, _F.ROOMS_NEVER_OPEN, _F.ROOMS_TOO_FEW, _F.EQUIPPED_ROOMS_TOO_FEW)
_OF_MENTORS = (_F.NO_MENTORS, _F.MENTORS_NEVER_FREE, _F.MENTORS_TOO_FEW)


def finding_title(finding: Finding, residency: Residency, translate: Translate) -> str:
    """Return the record that a finding is about, in the residency's language."""
    language = residency.language
    match finding.subject:
        case Subject.RESIDENCY:
            return _topic(finding.code, translate)
        case Subject.SLOT:
            return when_text(finding, language)
        case Subject.AREA:
            codes = finding.texts("area") or (finding.name,)
            return joined(
                (name_of_area(code, residency.areas, language) for code in codes), language
            )
        case _:
            area = name_of_area(finding.area, residency.areas, language)
            return f"{finding.name} · {area}" if finding.area else finding.name


def finding_text(
    finding: Finding, residency: Residency, translate: Translate, language: str = ""
) -> str:
    """Return what is wrong, in one sentence that is read under the title.

    Parameters
    ----------
    language
        In which areas and dates are told: "fr", "en" or "ar"; the residency's, if not given.
    """
    language = language or residency.language
    values = values_of(finding, residency, translate, language)
    if finding.code is FindingCode.LOCKED_CLASH:
        values["one"], values["two"] = (session_line(finding, at, language) for at in (0, 1))
    phrases = {
        **_of_foundations(translate),
        **_of_rooms(finding, translate),
        **_of_counts(translate),
        **_of_needs(translate),
        **_of_times(finding, translate),
        **_of_people(finding, translate),
    }
    return phrases[finding.code].format_map(values)


def _topic(code: FindingCode, translate: Translate) -> str:
    if code in _OF_SLOTS:
        return translate("DataCheck", "Slots")
    if code in _OF_ROOMS:
        return translate("DataCheck", "Rooms")
    if code in _OF_MENTORS:
        return translate("DataCheck", "Mentors")
    return translate("DataCheck", "Projects")


def _of_foundations(translate: Translate) -> _Phrases:
    return {
        _F.NO_SLOTS: translate("DataCheck", "The days have no mentoring slot."),
        _F.NO_MENTORS: translate("DataCheck", "There is no mentor yet."),
        _F.NO_PROJECTS: translate("DataCheck", "There is no project yet."),
        _F.NO_NEEDS: translate("DataCheck", "No project asks for a session."),
        _F.MENTORS_NEVER_FREE: translate("DataCheck", "No mentor is free in any mentoring slot."),
        _F.PROJECTS_NEVER_FREE: translate(
            "DataCheck", "No project that asks for a session is free in any mentoring slot."
        ),
        _F.ROOMS_NEVER_OPEN: translate("DataCheck", "No room is open in any mentoring slot."),
        _F.LOCKED_CLASH: translate("DataCheck", "Locked at the same time: {one}, and {two}."),
    }


def _of_rooms(finding: Finding, translate: Translate) -> _Phrases:
    return {
        _F.NO_ROOMS: translate(
            "DataCheck", "No room is given, so sessions are planned without rooms."
        ),
        _F.ROOM_NEVER_OPEN: translate(
            "DataCheck", "This room is closed during every mentoring slot."
        ),
        _F.ROOMS_TOO_FEW: translate(
            "DataCheck", "{asked}, but the open rooms hold {most} at most."
        ),
        _F.EQUIPPED_ROOMS_TOO_FEW: translate(
            "DataCheck",
            "{asked} with {equipment} ({projects}), but the rooms that have it hold {most}.",
        ),
        _F.EQUIPMENT_NOWHERE: translate("DataCheck", "No room has: {equipment}.")
        if finding.texts("nowhere")
        else translate("DataCheck", "No room has all of this at once: {equipment}."),
        _F.OWN_ROOM_CLOSED: translate(
            "DataCheck", "This mentor’s own room ({room}) is closed whenever the mentor is there."
        ),
    }


def _of_counts(translate: Translate) -> _Phrases:
    return {
        _F.AREA_UNCOVERED: translate(
            "DataCheck", "{asked} ({projects}), but no mentor has this expertise."
        ),
        _F.AREA_TOO_OFTEN: translate(
            "DataCheck", "{asked}, but the mentors for it ({mentors}) can give {most} at most."
        ),
        _F.MENTORS_TOO_FEW: translate(
            "DataCheck", "{asked}, but all mentors together can give {most} at most."
        ),
        _F.NEED_TOO_OFTEN: translate(
            "DataCheck",
            "{asked}, but a mentor and a project meet once a day, and the days on which they can "
            "({mentors}) allow {most}.",
        ),
        _F.PROJECT_TOO_OFTEN_FOR_DAYS: translate(
            "DataCheck",
            "{asked}, but with {limit} a day at most, the project’s days allow {most}.",
        ),
        _F.PROJECT_TOO_OFTEN_FOR_SLOTS: translate(
            "DataCheck", "{asked}, but the slots in which the project is free hold {most} at most."
        ),
    }


def _of_needs(translate: Translate) -> _Phrases:
    unserved = translate(
        "DataCheck", "No mentor with this expertise can meet the project: {causes}."
    )
    return {
        _F.NEED_TOO_LONG: translate(
            "DataCheck", "{minutes} minutes are asked for, but no run of slots exceeds {longest}."
        ),
        _F.NEED_EXCLUDED: unserved,
        _F.NEED_LANGUAGE: unserved,
        _F.NEED_TIME: unserved,
        _F.NEED_LENGTH: unserved,
        _F.NEED_IN_A_ROW: unserved,
        _F.NEED_ROOM: unserved,
        _F.ORDER_IMPOSSIBLE: translate(
            "DataCheck", "This need comes after “{other}”, which can never be over in time."
        ),
        _F.ORDER_IN_A_CIRCLE: translate("DataCheck", "These needs wait for each other: {areas}."),
        _F.ORDER_UNKNOWN: translate(
            "DataCheck", "This need comes after “{other}”, which the project does not ask for."
        ),
        _F.PROJECT_WITHOUT_NEEDS: translate("DataCheck", "This project asks for nothing."),
        _F.WISH_IN_VAIN: translate(
            "DataCheck", "The wish to meet {mentors} cannot come true: {reason}."
        ),
    }


def _of_times(finding: Finding, translate: Translate) -> _Phrases:
    return {
        _F.DAY_WITHOUT_SLOTS: translate(
            "DataCheck", "Nothing is planned: neither a mentoring slot nor an event."
        ),
        _F.SLOT_UNDER_EVENT: translate(
            "DataCheck", "All projects attend “{event}” then, so no session fits in."
        )
        if finding.number("projects")
        else translate("DataCheck", "All mentors attend “{event}” then, so no session fits in."),
        _F.NEVER_FREE: translate("DataCheck", "{name} is free in no mentoring slot."),
        _F.LEAVES_BEFORE_ARRIVING: translate(
            "DataCheck", "The departure ({departure}) does not come after the arrival ({arrival})."
        ),
        _F.STAYS_OUTSIDE: translate(
            "DataCheck", "The arrival ({arrival}) comes after the last day of the residency."
        )
        if finding.text("arrival")
        else translate(
            "DataCheck", "The departure ({departure}) comes before the first day of the residency."
        ),
        _F.AWAY_OUTSIDE: translate(
            "DataCheck", "Times not available lie outside of the residency: {days}."
        ),
    }


def _of_people(finding: Finding, translate: Translate) -> _Phrases:
    return {
        _F.MENTOR_WITHOUT_EXPERTISE: translate("DataCheck", "This mentor has no expertise yet."),
        _F.MENTOR_NOT_NEEDED: translate(
            "DataCheck",
            "No project asks for this expertise ({areas}), so the minimum of {least} is out of "
            "reach.",
        )
        if finding.number("least")
        else translate("DataCheck", "No project asks for this expertise ({areas})."),
        _F.MENTOR_WITHOUT_MATCH: translate(
            "DataCheck", "No project that asks for this expertise can meet this mentor: {causes}."
        ),
        _F.MENTOR_BELOW_MINIMUM: translate(
            "DataCheck", "Sessions possible: {most} at most, for a minimum of {least}."
        ),
        _F.NEARLY_ALIKE: translate(
            "DataCheck", "Much like “{other}”: perhaps the same, entered twice."
        ),
    }

# SPDX-License-Identifier: Apache-2.0
"""Words for rules, broken rules and goals: the one place where the core's ids become sentences."""

from ateliers_desktop.residency import Residency, Session, fold, name_of_area
from ateliers_desktop.scheduling.rules import GoalId, GoalValue, RuleId, Violation
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month
from ateliers_desktop.words.joining import listed


def rule_name(rule: RuleId, translate: Translate) -> str:
    """Return what a rule asks for, in a few words."""
    names = {
        RuleId.MENTOR_ONCE: translate("Rules", "A mentor is in one session at a time"),
        RuleId.PROJECT_ONCE: translate("Rules", "A project is in one session at a time"),
        RuleId.ROOM_ONCE: translate("Rules", "A room holds one session at a time"),
        RuleId.GRID: translate("Rules", "A session fills slots of the day's grid"),
        RuleId.LENGTH: translate("Rules", "A session is as long as the need asks"),
        RuleId.MENTOR_AVAILABLE: translate("Rules", "The mentor is there and free"),
        RuleId.PROJECT_AVAILABLE: translate("Rules", "The project is there and free"),
        RuleId.ROOM_AVAILABLE: translate("Rules", "The session has a room that is open"),
        RuleId.EXPERTISE: translate("Rules", "The mentor has the expertise"),
        RuleId.LANGUAGE: translate("Rules", "Mentor and project share a language"),
        RuleId.CONFLICT: translate("Rules", "Mentor and project may meet"),
        RuleId.MENTOR_DAY: translate("Rules", "A mentor has no more sessions a day than agreed"),
        RuleId.PROJECT_DAY: translate("Rules", "A project has no more sessions a day than agreed"),
        RuleId.MENTOR_ROW: translate("Rules", "A mentor has a pause after some sessions in a row"),
        RuleId.PAIR_DAY: translate("Rules", "A mentor and a project meet once a day"),
        RuleId.EQUIPMENT: translate("Rules", "The room has the equipment"),
        RuleId.ORDER: translate("Rules", "Needs are met in the order asked for"),
        RuleId.FIXED: translate("Rules", "A locked session stays as it is"),
        RuleId.PAST: translate("Rules", "What has begun stays as it is"),
    }
    return names[rule]


def violation_text(violation: Violation, residency: Residency, translate: Translate) -> str:
    """Return what is broken, by whom and when, in one line."""
    text = violation_phrase(violation, residency, translate)
    where = "; ".join(session_text(each, residency) for each in violation.sessions)
    return f"{text} ({where})" if where else text


def violation_phrase(violation: Violation, residency: Residency, translate: Translate) -> str:
    """Return what is broken and by whom, for where it is plain which sessions are meant."""
    return _phrase(violation.rule, translate).format(
        mentor=violation.mentor,
        project=violation.project,
        room=violation.room or "–",
        things=_lacking(violation, residency),
        area=area_name(violation.area, residency),
        other=area_name(violation.other, residency),
        limit=violation.limit if violation.limit is not None else "–",
        day=day_and_month(violation.day, residency.language) if violation.day else "",
    )


def _lacking(violation: Violation, residency: Residency) -> str:
    """Return what the room of a session lacks of what its project asks for."""
    if violation.rule is not RuleId.EQUIPMENT or violation.room is None:
        return ""
    there = {fold(each) for each in residency.room(violation.room).equipment}
    asked = residency.project(violation.project).equipment
    return listed((each for each in asked if fold(each) not in there), residency.language)


def _phrase(rule: RuleId, translate: Translate) -> str:
    phrases = {
        RuleId.MENTOR_ONCE: translate("Rules", "{mentor} is in two sessions at once"),
        RuleId.PROJECT_ONCE: translate("Rules", "{project} is in two sessions at once"),
        RuleId.ROOM_ONCE: translate("Rules", "{room} holds two sessions at once"),
        RuleId.GRID: translate("Rules", "The session of {project} fills no slots of the grid"),
        RuleId.LENGTH: translate("Rules", "The session of {project} has not the length asked for"),
        RuleId.MENTOR_AVAILABLE: translate("Rules", "{mentor} is not there or not free"),
        RuleId.PROJECT_AVAILABLE: translate("Rules", "{project} is not there or not free"),
        RuleId.ROOM_AVAILABLE: translate("Rules", "No open room: {room}"),
        RuleId.EXPERTISE: translate("Rules", "{mentor} does not have the expertise {area}"),
        RuleId.LANGUAGE: translate("Rules", "{mentor} and {project} share no language"),
        RuleId.CONFLICT: translate("Rules", "{mentor} and {project} are not to meet"),
        RuleId.MENTOR_DAY: translate("Rules", "{mentor} has more than {limit} sessions on {day}"),
        RuleId.PROJECT_DAY: translate(
            "Rules", "{project} has more than {limit} sessions on {day}"
        ),
        RuleId.MENTOR_ROW: translate("Rules", "{mentor} has more than {limit} slots in a row"),
        RuleId.PAIR_DAY: translate("Rules", "{mentor} and {project} meet twice on {day}"),
        RuleId.EQUIPMENT: translate("Rules", "{project} asks for what {room} lacks: {things}"),
        RuleId.ORDER: translate("Rules", "{project}: {area} begins before {other} has ended"),
        RuleId.FIXED: translate("Rules", "The locked session of {project} was moved"),
        RuleId.PAST: translate("Rules", "The session of {project} lies in the past"),
    }
    return phrases[rule]


def area_name(code: str, residency: Residency) -> str:
    """Return the name of an area in the residency's language, or the code of an unknown one."""
    return name_of_area(code, residency.areas, residency.language)


def session_text(session: Session, residency: Residency) -> str:
    """Return who meets whom when: "Sirocco × Salma Berrada, mardi 7 octobre 09:45"."""
    when = f"{day_and_month(session.day, residency.language)} {clock(session.start)}"
    return f"{session.project} × {session.mentor}, {when}"


def goal_name(goal: GoalId, translate: Translate) -> str:
    """Return what a goal strives for, in a few words."""
    names = {
        GoalId.NEEDS: translate("Goals", "needs covered"),
        GoalId.STABILITY: translate("Goals", "sessions that stay where they are"),
        GoalId.FAIRNESS: translate("Goals", "least served project"),
        GoalId.MENTORS: translate("Goals", "sessions missing for mentors to be worth the journey"),
        GoalId.FIT: translate("Goals", "fit of mentors and needs"),
        GoalId.PRESENCE: translate("Goals", "blocks of presence"),
        GoalId.RHYTHM: translate("Goals", "sessions without a pause for a project"),
        GoalId.ROOMS: translate("Goals", "changes of room"),
    }
    return names[goal]


def goal_value_text(goal: GoalId, value: GoalValue) -> str:
    """Return a goal's value as it is read: "64", "100 %", "22"."""
    if goal is GoalId.NEEDS:
        return str(sum(value))
    if goal is GoalId.FAIRNESS:
        return f"{value[0] // 10} %"
    return " / ".join(str(part) for part in value)

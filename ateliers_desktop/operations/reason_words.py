# SPDX-License-Identifier: Apache-2.0
"""Words for cases of rules: why a request is not placed, as a coordinator would say it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from ateliers_desktop.operations.explanations import area_name
from ateliers_desktop.residency import Mentor, Project, Residency, Slot, SlotKind
from ateliers_desktop.scheduling.explanation import Reason
from ateliers_desktop.scheduling.rules import RuleId, RuleInstance
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month


def reason_text(reason: Reason, residency: Residency, translate: Translate) -> str:
    """Return the cases of a reason in one line."""
    return in_one_line((case_text(each, residency, translate) for each in reason.cases), residency)


def in_one_line(texts: Iterable[str], residency: Residency) -> str:
    """Return texts with the semicolon of the residency's language between them."""
    return {"fr": "\u202f; ", "ar": "؛ "}.get(residency.language, "; ").join(texts)


def case_text(case: RuleInstance, residency: Residency, translate: Translate) -> str:
    """Return what a case of a rule says: "Ndèye Sarr et Atlas Sonore n’ont aucune langue …"."""
    if case.rule in (RuleId.MENTOR_AVAILABLE, RuleId.PROJECT_AVAILABLE):
        return _away(case, residency, translate)
    need = residency.project(case.project).need(case.area) if case.project else None
    return _phrase(case.rule, translate).format(
        mentor=case.mentor,
        project=case.project,
        room=case.room,
        area=area_name(case.area, residency),
        other=area_name(case.other, residency),
        day=day_and_month(case.day, residency.language) if case.day else "",
        limit=_limit(case, residency),
        minutes=need.minutes if need else "",
        moment=_moment(case.start, residency) if case.start else "",
    )


def _phrase(rule: RuleId, translate: Translate) -> str:
    phrases = {
        RuleId.MENTOR_ONCE: translate("Reasons", "{mentor} gives one session at a time ({day})"),
        RuleId.PROJECT_ONCE: translate("Reasons", "{project} is in one session at a time ({day})"),
        RuleId.ROOM_ONCE: translate("Reasons", "All rooms that would do are taken ({day})"),
        RuleId.GRID: translate(
            "Reasons", "The grid has no {minutes} minutes without a break for {project}, {area}"
        ),
        RuleId.LENGTH: translate("Reasons", "{project} asks for {minutes} minutes of {area}"),
        RuleId.ROOM_AVAILABLE: translate("Reasons", "{room} is not always free ({day})"),
        RuleId.EXPERTISE: translate("Reasons", "{mentor} does not have the expertise {area}"),
        RuleId.LANGUAGE: translate("Reasons", "{mentor} and {project} share no language"),
        RuleId.CONFLICT: translate("Reasons", "{mentor} and {project} are not to meet"),
        RuleId.MENTOR_DAY: translate(
            "Reasons", "{mentor} gives no more than {limit} sessions a day ({day})"
        ),
        RuleId.PROJECT_DAY: translate(
            "Reasons", "{project} has no more than {limit} sessions a day ({day})"
        ),
        RuleId.MENTOR_ROW: translate(
            "Reasons", "{mentor} works no more than {limit} slots in a row ({day})"
        ),
        RuleId.PAIR_DAY: translate("Reasons", "{mentor} and {project} meet once a day ({day})"),
        RuleId.EQUIPMENT: translate("Reasons", "{room} lacks equipment that {project} asks for"),
        RuleId.ORDER: translate("Reasons", "{project}: {area} comes after {other}"),
        RuleId.FIXED: translate(
            "Reasons", "The session of {project} with {mentor} is locked ({moment})"
        ),
        RuleId.PAST: translate("Reasons", "What has begun takes no more sessions ({day})"),
    }
    return phrases[rule]


def _limit(case: RuleInstance, residency: Residency) -> int | str:
    if case.rule is RuleId.MENTOR_DAY:
        return residency.mentor(case.mentor).max_per_day
    if case.rule is RuleId.MENTOR_ROW:
        return residency.mentor(case.mentor).max_in_row
    if case.rule is RuleId.PROJECT_DAY:
        return residency.project(case.project).max_per_day
    return ""


def _moment(moment: datetime, residency: Residency) -> str:
    return f"{day_and_month(moment.date(), residency.language)} {clock(moment)}"


def _away(case: RuleInstance, residency: Residency, translate: Translate) -> str:
    """Say what keeps somebody away on a day, in particular if it is one thing alone."""
    who: Mentor | Project = (
        residency.mentor(case.mentor) if case.mentor else residency.project(case.project)
    )
    day = [slot for slot in residency.mentoring_slots if slot.day == case.day]
    events = [slot for slot in residency.slots if _keeps(slot, who, day)]
    leaves = who.departure is not None and any(slot.end > who.departure for slot in day)
    arrives = who.arrival is not None and any(slot.start < who.arrival for slot in day)
    busy = any(window.overlaps(slot.start, slot.end) for slot in day for window in who.unavailable)
    event = ""
    if leaves and not (arrives or busy or events):
        text, moment = translate("Reasons", "{name} leaves on {moment}"), who.departure
    elif arrives and not (leaves or busy or events):
        text, moment = translate("Reasons", "{name} arrives on {moment}"), who.arrival
    elif events and not (leaves or arrives or busy):
        text, moment = translate("Reasons", "{name} attends “{event}” ({day})"), None
        event = events[0].title
    else:
        text, moment = translate("Reasons", "{name} is not always free ({day})"), None
    return text.format(
        name=who.name,
        event=event,
        day=day_and_month(case.day, residency.language) if case.day else "",
        moment=_day_and_clock(moment, residency, translate) if moment else "",
    )


def _day_and_clock(moment: datetime, residency: Residency, translate: Translate) -> str:
    """Return when somebody comes or goes; only the day where that is all that was given."""
    day = day_and_month(moment.date(), residency.language)
    if clock(moment) in ("00:00", "23:59"):
        return day
    return translate("Reasons", "{day} at {time}").format(day=day, time=clock(moment))


def _keeps(slot: Slot, who: Mentor | Project, day: Sequence[Slot]) -> bool:
    """Tell whether somebody attends an event in the slots of a day."""
    audience = slot.audience
    invited = audience.mentors if isinstance(who, Mentor) else audience.projects
    return (
        slot.kind is SlotKind.EVENT
        and (invited or who.name in audience.names)
        and any(slot.start < each.end and each.start < slot.end for each in day)
    )

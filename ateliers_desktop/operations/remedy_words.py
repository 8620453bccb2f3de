# SPDX-License-Identifier: Apache-2.0
"""Words for remedies: what a coordinator could change so that a request is placed."""

from collections.abc import Callable
from typing import Any

from ateliers_desktop.operations.explanations import area_name
from ateliers_desktop.operations.reason_words import in_one_line
from ateliers_desktop.residency import Residency, Window, fold
from ateliers_desktop.residency.languages import language_name
from ateliers_desktop.scheduling.changes import (
    AddExpertise,
    AddLanguage,
    Change,
    ComeEarlier,
    DropOrder,
    ExtendAvailability,
    LetMeet,
    MissEvent,
    MoveFixed,
    OneMoreInARow,
    OneMoreSessionADay,
    Shorten,
    StayLonger,
)
from ateliers_desktop.scheduling.explanation import Remedy
from ateliers_desktop.scheduling.room_changes import AddEquipment, AddRoom, OpenRoom
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, day_and_month, span
from ateliers_desktop.words.joining import listed


def remedy_text(remedy: Remedy, residency: Residency, translate: Translate) -> str:
    """Return all changes of a remedy in one line."""
    texts = (change_text(each, residency, translate) for each in remedy.changes)
    return in_one_line(texts, residency)


def change_text(change: Change, residency: Residency, translate: Translate) -> str:
    """Return what to change, and by how much: "Ajouter l’arabe aux langues de Ndèye Sarr"."""
    return _TEXTS[type(change)](change, residency, translate)


def _one_a_day(change: OneMoreSessionADay, residency: Residency, translate: Translate) -> str:
    now = (
        residency.mentor(change.mentor).max_per_day
        if change.mentor
        else residency.project(change.project).max_per_day
    )
    text = translate("Remedies", "Allow {limit} sessions a day instead of {now}: {name}")
    return text.format(limit=now + 1, now=now, name=change.mentor or change.project)


def _in_a_row(change: OneMoreInARow, residency: Residency, translate: Translate) -> str:
    now = residency.mentor(change.mentor).max_in_row
    text = translate("Remedies", "Allow {limit} slots in a row instead of {now}: {name}")
    return text.format(limit=now + 1, now=now, name=change.mentor)


def _earlier(change: ComeEarlier, residency: Residency, translate: Translate) -> str:
    return translate("Remedies", "Have {name} arrive on {day} at {time}").format(
        name=change.mentor or change.project,
        day=day_and_month(change.arrival.date(), residency.language),
        time=clock(change.arrival),
    )


def _longer(change: StayLonger, residency: Residency, translate: Translate) -> str:
    return translate("Remedies", "Have {name} stay until {day} at {time}").format(
        name=change.mentor or change.project,
        day=day_and_month(change.until.date(), residency.language),
        time=clock(change.until),
    )


def _free(change: ExtendAvailability, residency: Residency, translate: Translate) -> str:
    return translate("Remedies", "Have {name} free on {when}").format(
        name=change.mentor or change.project, when=_when(change.window, residency)
    )


def _miss(change: MissEvent, residency: Residency, translate: Translate) -> str:
    return translate("Remedies", "Excuse {name} from “{event}” on {day}").format(
        name=change.mentor or change.project,
        event=change.event.title,
        day=day_and_month(change.event.day, residency.language),
    )


def _open(change: OpenRoom, residency: Residency, translate: Translate) -> str:
    return translate("Remedies", "Open {room} on {when}").format(
        room=change.room, when=_when(change.window, residency)
    )


def _add_room(change: AddRoom, residency: Residency, translate: Translate) -> str:
    when = _when(change.window, residency)
    if not change.equipment:
        return translate("Remedies", "Find one more room for {when}").format(when=when)
    return translate("Remedies", "Find one more room for {when}, with: {equipment}").format(
        when=when, equipment=_listed(change.equipment, residency)
    )


def _equip(change: AddEquipment, residency: Residency, translate: Translate) -> str:
    return translate("Remedies", "Equip {room} with: {equipment}").format(
        room=change.room, equipment=_listed(change.equipment, residency)
    )


def _speak(change: AddLanguage, residency: Residency, translate: Translate) -> str:
    return translate("Remedies", "Add {language} to the languages of {name}").format(
        language=_with_article(language_name(change.code, residency.language), residency),
        name=_of(change.mentor or change.project, residency),
    )


def _know(change: AddExpertise, residency: Residency, translate: Translate) -> str:
    return translate("Remedies", "Add {area} to the expertise of {name}").format(
        area=area_name(change.area, residency), name=_of(change.mentor, residency)
    )


def _meet(change: LetMeet, residency: Residency, translate: Translate) -> str:
    return translate("Remedies", "Let {mentor} and {project} meet").format(
        mentor=change.mentor, project=change.project
    )


def _shorten(change: Shorten, residency: Residency, translate: Translate) -> str:
    need = residency.project(change.project).need(change.area)
    return translate(
        "Remedies", "Ask for one slot instead of {minutes} minutes: {project}, {area}"
    ).format(
        minutes=need.minutes if need else "",
        project=change.project,
        area=area_name(change.area, residency),
    )


def _unorder(change: DropOrder, residency: Residency, translate: Translate) -> str:
    need = residency.project(change.project).need(change.area)
    return translate("Remedies", "{project}: let {area} no longer wait for {other}").format(
        project=change.project,
        area=area_name(change.area, residency),
        other=area_name(need.after if need else "", residency),
    )


def _move(change: MoveFixed, residency: Residency, translate: Translate) -> str:
    day, to = day_and_month(change.to.day, residency.language), change.to
    text = translate(
        "Remedies", "Move the locked session of {project} with {mentor} to {day} at {time}"
    )
    if to.mentor != change.session.mentor:
        text = translate(
            "Remedies",
            "Move the locked session of {project} with {mentor} to {day} at {time}, with {other}",
        )
    return text.format(
        project=to.project,
        mentor=change.session.mentor,
        day=day,
        time=clock(to.start),
        other=to.mentor,
    )


def _when(window: Window, residency: Residency) -> str:
    day = day_and_month(window.start.date(), residency.language)
    return f"{day}, {span(window.start, window.end)}"


def _listed(names: tuple[str, ...], residency: Residency) -> str:
    return listed(names, residency.language)


def _with_article(name: str, residency: Residency) -> str:
    """Return the name of a language as French puts it into a sentence: "l’arabe"."""
    if residency.language != "fr":
        return name
    return f"l’{name}" if _begins_with_vowel(name) else f"le {name}"


def _of(name: str, residency: Residency) -> str:
    """Return a name as French puts it after "de", which shrinks before a vowel."""
    if residency.language != "fr":
        return name
    return f"d’{name}" if _begins_with_vowel(name) else f"de {name}"


def _begins_with_vowel(name: str) -> bool:
    return fold(name).startswith(tuple("aeiou"))


_TEXTS: dict[type[Change], Callable[[Any, Residency, Translate], str]] = {
    OneMoreSessionADay: _one_a_day,
    OneMoreInARow: _in_a_row,
    ComeEarlier: _earlier,
    StayLonger: _longer,
    ExtendAvailability: _free,
    MissEvent: _miss,
    OpenRoom: _open,
    AddRoom: _add_room,
    AddEquipment: _equip,
    AddLanguage: _speak,
    AddExpertise: _know,
    LetMeet: _meet,
    Shorten: _shorten,
    DropOrder: _unorder,
    MoveFixed: _move,
}

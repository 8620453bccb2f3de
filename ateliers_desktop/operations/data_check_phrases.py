# SPDX-License-Identifier: Apache-2.0
"""What the words of the data's check are put together from: lists, counts, moments, causes."""

from collections.abc import Iterable
from datetime import date, datetime

from ateliers_desktop.operations.data_check_findings import Finding
from ateliers_desktop.operations.data_check_hurdles import HURDLES, Hurdle
from ateliers_desktop.residency import Residency, name_of_area
from ateliers_desktop.residency.languages import language_name
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, date_range, day_and_month, short_date

_MOST_NAMES = 3


def values_of(
    finding: Finding, residency: Residency, translate: Translate, language: str
) -> dict[str, str]:
    """Return all that texts and advice leave to be put in, by name."""

    def names(key: str) -> str:
        return listed(finding.texts(key), language, translate)

    numbers = ("most", "least", "limit", "minutes", "longest")
    codes = finding.texts("area")
    return {
        **{each: str(finding.number(each)) for each in numbers},
        "name": finding.name,
        "asked": asked_text(finding.number("asked"), translate),
        "aside": aside_text(finding.number("asked") - finding.number("most"), translate),
        "areas": _areas(codes or _areas_of(finding, residency), residency, language),
        "other": _areas(codes[:1], residency, language) or finding.text("other"),
        "projects": names("project"),
        "mentors": names("mentor"),
        "equipment": joined(finding.texts("nowhere") or finding.texts("equipment"), language),
        "event": finding.text("event") or translate("DataCheck", "event"),
        "room": finding.text("room"),
        "causes": causes_text(finding, translate, language),
        "reason": reason_text(finding, translate),
        "languages": _languages(finding, residency, language),
        "arrival": moment_text(finding.text("arrival"), language),
        "departure": moment_text(finding.text("departure"), language),
        "days": _days(finding.texts("start"), language, translate),
    }


def asked_text(count: int, translate: Translate) -> str:
    """Return how many sessions are asked for."""
    return translate("DataCheck", "%n sessions are asked for", n=count)


def aside_text(count: int, translate: Translate) -> str:
    """Return the request to do without some sessions."""
    return translate("DataCheck", "set %n sessions aside", n=max(1, count))


def joined(names: Iterable[str], language: str) -> str:
    """Return all names with the comma of a language between them."""
    return ("، " if language == "ar" else ", ").join(names)


def listed(names: tuple[str, ...], language: str, translate: Translate) -> str:
    """Return the first names, and how many more there are."""
    different = tuple(dict.fromkeys(names))
    shown, more = different[:_MOST_NAMES], len(different) - _MOST_NAMES
    if more < 1:
        return joined(shown, language)
    text = translate("DataCheck", "{names} and %n more", n=more)
    return text.format(names=joined(shown, language))


def causes_text(finding: Finding, translate: Translate, language: str) -> str:
    """Return what keeps whom, the nearest to being possible first."""
    phrases = {
        Hurdle.EXCLUDED: translate("DataCheck", "meeting excluded ({names})"),
        Hurdle.LANGUAGE: translate("DataCheck", "no shared language ({names})"),
        Hurdle.TIME: translate("DataCheck", "never free at the same time ({names})"),
        Hurdle.LENGTH: translate("DataCheck", "never free together long enough ({names})"),
        Hurdle.ROW: translate(
            "DataCheck", "session longer than all that they do in a row ({names})"
        ),
        Hurdle.ROOM: translate("DataCheck", "no suitable room open then ({names})"),
    }
    texts = (
        phrases[kind].format(names=listed(finding.texts(kind), language, translate))
        for kind in reversed(HURDLES)
        if finding.texts(kind)
    )
    return joined(texts, language)


def reason_text(finding: Finding, translate: Translate) -> str:
    """Return what keeps a wish from coming true."""
    phrases = {
        "excluded": translate("DataCheck", "the meeting is excluded"),
        "area": translate("DataCheck", "this mentor has none of the expertise asked for"),
        "language": translate("DataCheck", "no shared language"),
        "time": translate("DataCheck", "never free at the same time"),
    }
    return phrases.get(finding.text("reason"), "")


def moment_text(moment: str, language: str) -> str:
    """Return a moment in ISO form with its year; only the day where that is all there is."""
    if not moment:
        return ""
    when = datetime.fromisoformat(moment)
    day = date_range(when.date(), when.date(), language)
    return day if clock(when) in ("00:00", "23:59") else f"{day} {clock(when)}"


def when_text(finding: Finding, language: str) -> str:
    """Return the slot that a finding is about, or its days where there are no slots."""
    start = datetime.fromisoformat(finding.name)
    if not finding.text("last"):
        return f"{day_and_month(start.date(), language)} {clock(start)}"
    last = date.fromisoformat(finding.text("last"))
    if last == start.date():
        return day_and_month(last, language)
    return date_range(start.date(), last, language)


def session_line(finding: Finding, at: int, language: str) -> str:
    """Return one of two clashing sessions: "Sirocco × Awa Diagne, 7 oct. 09:45"."""
    start = datetime.fromisoformat(finding.texts("start")[at])
    people = f"{finding.texts('project')[at]} × {finding.texts('mentor')[at]}"
    return joined((people, f"{short_date(start.date(), language)} {clock(start)}"), language)


def _areas(codes: tuple[str, ...], residency: Residency, language: str) -> str:
    return joined((name_of_area(code, residency.areas, language) for code in codes), language)


def _areas_of(finding: Finding, residency: Residency) -> tuple[str, ...]:
    """Return the areas of the mentor whom a finding is about."""
    for mentor in residency.mentors:
        if mentor.name == finding.name:
            return tuple(each.area for each in mentor.expertises)
    return ()


def _languages(finding: Finding, residency: Residency, language: str) -> str:
    """Return the languages of the project that a finding is about."""
    for project in residency.projects:
        if project.name == finding.name:
            return joined((language_name(code, language) for code in project.languages), language)
    return ""


def _days(starts: tuple[str, ...], language: str, translate: Translate) -> str:
    days = (datetime.fromisoformat(each).date() for each in starts)
    return listed(tuple(date_range(day, day, language) for day in days), language, translate)

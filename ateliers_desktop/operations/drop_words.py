# SPDX-License-Identifier: Apache-2.0
"""What is said beside the hand: where a session would stand, and what speaks against it."""

from ateliers_desktop.operations.explanations import violation_phrase
from ateliers_desktop.operations.hand import Drop, Hand, Hindrance
from ateliers_desktop.residency import Residency, Session
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, short_date, short_day_name
from ateliers_desktop.words.joining import joined

_MOST = 4


def place_text(session: Session, language: str, translate: Translate) -> str:
    """Return where a session stands: "Awa Diagne · jeu 9 oct. 10:45 · Studio"."""
    when = f"{short_day_name(session.day, language)} {short_date(session.day, language)}"
    room = session.room or translate("Board", "no room")
    return joined((session.mentor, f"{when} {clock(session.start)}", room), language)


def drop_lines(hand: Hand, drop: Drop, language: str, translate: Translate) -> tuple[str, ...]:
    """Return what a drop comes to, a line each: where, how good, and all that it breaks."""
    residency = hand.residency.told_in(language)
    if drop.verdict is DropVerdict.IMPOSSIBLE:
        return (translate("Drop", "Not here"), impossible_text(hand, drop, residency, translate))
    lines = [place_text(drop.sessions[0], language, translate)]
    lines += [
        translate("Drop", "{project} stands there: swap, or put it aside").format(
            project=each.project
        )
        for each in drop.displaced
    ]
    if drop.verdict is DropVerdict.LEGAL:
        lines.append(translate("Drop", "Fits: no rule broken"))
        return tuple(lines)
    broken = hand.broken_by(hand.put_down(drop))
    lines += [f"• {violation_phrase(each, residency, translate)}" for each in broken[:_MOST]]
    if len(broken) > _MOST:
        lines.append(translate("Drop", "and %n more", n=len(broken) - _MOST))
    return tuple(lines)


def impossible_text(hand: Hand, drop: Drop, residency: Residency, translate: Translate) -> str:
    """Return why a cell takes nothing."""
    if drop.hindrance is not None:
        return _hindrance_text(drop.hindrance, translate).format(project=hand.session.project)
    session = drop.blocked or drop.sessions[0]
    if RuleId.GRID in drop.rules:
        minutes = int((session.end - session.start).total_seconds() // 60)
        text = translate("Drop", "There are no {minutes} minutes without a break from here on")
        return text.format(minutes=minutes)
    texts = {
        RuleId.MENTOR_ONCE: translate("Drop", "{mentor} is in another session then"),
        RuleId.PROJECT_ONCE: translate("Drop", "{project} is in another session then"),
        RuleId.ROOM_ONCE: translate("Drop", "{room} is taken then"),
    }
    for rule, text in texts.items():
        if rule in drop.rules:
            return text.format(
                mentor=session.mentor, project=session.project, room=session.room or ""
            )
    return translate("Drop", "It does not fit here")


def _hindrance_text(hindrance: Hindrance, translate: Translate) -> str:
    texts = {
        Hindrance.NO_SLOT: translate("Drop", "No slot for sessions is here"),
        Hindrance.OTHER_PROJECT: translate("Drop", "The session belongs to {project}"),
        Hindrance.LOCKED_THERE: translate("Drop", "The session that stands here is locked"),
        Hindrance.HELD_THERE: translate("Drop", "The session that stands here was held"),
        Hindrance.SEVERAL_THERE: translate("Drop", "The sessions would get into each other’s way"),
        Hindrance.NO_SLOT_FOR_OTHERS: translate(
            "Drop", "One of the other sessions would find no slot"
        ),
        Hindrance.NO_MENTOR: translate("Drop", "There are no mentors"),
    }
    return texts[hindrance]

# SPDX-License-Identifier: Apache-2.0
"""What is said beside the hand, in each language: where, how good, and what speaks against it."""

import pytest

from ateliers_desktop.operations.drop_words import drop_lines, place_text
from ateliers_desktop.operations.hand import Axis, Hand, requested
from ateliers_desktop.residency import Need, Residency, Schedule, Session, SessionStatus
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.words import translations
from tests.builders import at, mentor, project, residency, room, session, slots


def said(
    there: Residency,
    held: Session | tuple[Session, ...],
    *others: Session,
    column: str = "Awa",
    clock: str = "09:00",
    axis: Axis = Axis.MENTORS,
    language: str = "en",
) -> tuple[str, ...]:
    """Return what is said of a cell."""
    taken = held if isinstance(held, tuple) else (held,)
    on_board = [each for each in taken if each.end.hour or each.end.minute > 1]
    schedule = Schedule(sessions=(*others, *on_board))
    hand = Hand(there, schedule, WeekIndex(there, schedule), taken)
    drop = hand.drop(axis, column, at(clock))
    return drop_lines(hand, drop, language, translations(language))


def two() -> Residency:
    return residency(
        mentors=(mentor(), mentor("Omar")),
        projects=(project(), project("Radio"), project("Griot")),
        rooms=(room(), room("Studio")),
    )


def test_a_place_that_fits_is_named_and_called_so() -> None:
    assert said(two(), session(), clock="09:45") == (
        "Awa · Mon 6 Oct 09:45 · Atelier",
        "Fits: no rule broken",
    )


def test_a_place_without_a_room_says_so() -> None:
    assert place_text(session(room=None), "en", translations("en")).endswith("no room")


@pytest.mark.parametrize(
    ("other", "line"),
    [
        (session(project="Radio", fixed=True), "The session that stands here is locked"),
        (
            session(project="Radio", status=SessionStatus.HELD),
            "The session that stands here was held",
        ),
        (session(mentor="Omar"), "Sirocco is in another session then"),
    ],
)
def test_why_a_cell_takes_nothing_is_said(other: Session, line: str) -> None:
    held = session("10:30-11:15")
    assert said(two(), held, other) == ("Not here", line)


def test_a_room_that_is_taken_is_named() -> None:
    fixed = session(project="Radio", mentor="Omar", fixed=True)
    long = project("Kora", needs=(Need(area="pitch", minutes=90),))
    there = residency(mentors=(mentor(), mentor("Omar")), projects=(long, project("Radio")))
    held = session("10:30-12:00", project="Kora")
    lines = said(there, held, fixed, column="Atelier", axis=Axis.ROOMS)
    assert lines == ("Not here", "The session that stands here is locked")


def test_minutes_that_are_not_there_are_counted_even_where_the_need_is_gone() -> None:
    there = residency(
        slots=slots("09:00-09:45", "09:45-10:30", "11:00-11:45"),
        projects=(project(needs=()),),
    )
    held = session("09:00-10:30")
    assert said(there, held, clock="11:00") == (
        "Not here",
        "There are no 90 minutes without a break from here on",
    )


def test_who_would_give_way_is_named() -> None:
    lines = said(two(), session("10:30-11:15"), session(project="Radio"))
    assert lines[1:] == ("Radio stands there: swap, or put it aside", "Fits: no rule broken")


def test_each_broken_rule_has_its_line_and_many_are_counted() -> None:
    there = residency(
        mentors=(
            mentor(
                expertises=(), languages=("fr",), excludes=("Sirocco",), departure=at("08:00"),
                max_per_day=1,
            ),
        ),
        projects=(project(languages=("ar",)), project("Radio")),
        rooms=(room(),),
    )  # fmt: skip
    radio = session("11:15-12:00", project="Radio")
    lines = said(there, requested(there, "Sirocco", "pitch"), radio)
    assert len([each for each in lines if each.startswith("•")]) == 4
    assert lines[-1] == "and 1 more"


def test_where_it_stands_what_it_breaks_there_is_said() -> None:
    there = residency(mentors=(mentor(arrival=at("10:00")),))
    lines = said(there, session())
    assert lines[0] == "Awa · Mon 6 Oct 09:00 · Atelier"
    assert len(lines) == 2
    assert lines[1].startswith("• Awa")


def test_of_several_the_one_in_the_way_is_named() -> None:
    held = (session(), session("09:45-10:30", project="Radio", mentor="Omar"))
    there = session("10:30-11:15", project="Griot", mentor="Omar", room="Studio")
    assert said(two(), held, there, clock="09:45") == (
        "Not here",
        "Omar is in another session then",
    )
    assert said(two(), held, clock="11:15") == (
        "Not here",
        "One of the other sessions would find no slot",
    )


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_no_language_leaves_a_place_for_a_name_open(language: str) -> None:
    held = (session(), session("09:45-10:30", project="Radio", mentor="Omar"))
    other = session(project="Griot", mentor="Omar", fixed=True)
    for clock in ("09:00", "09:45", "10:30", "11:15"):
        for column, axis in (("Awa", Axis.MENTORS), ("Omar", Axis.MENTORS), ("", Axis.ROOMS)):
            for taken in (held, held[0]):
                lines = said(
                    two(), taken, other, column=column, clock=clock, axis=axis, language=language
                )
                assert all(each and "{" not in each for each in lines)

# SPDX-License-Identifier: Apache-2.0
"""A moment of a residency: who is where, who comes next, who is missing, what is to be ticked."""

from dataclasses import replace
from typing import Any

import pytest

from ateliers_desktop.operations.today import Absence, Phase, Today, today
from ateliers_desktop.operations.today_words import minutes_left, state_text, when_text
from ateliers_desktop.residency import (
    Residency,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
)
from ateliers_desktop.words import translations
from tests import builders

NINE, TEN, ELEVEN = "09:00-09:45", "09:45-10:30", "11:00-11:45"


def two_days(**fields: Any) -> Residency:
    """Return two days of three slots with a break, two mentors, two projects, two rooms."""
    pauses = tuple(
        Slot(
            kind=SlotKind.BREAK,
            start=builders.at("10:30", day),
            end=builders.at("11:00", day),
            title="Pause",
            place="Patio",
        )
        for day in range(2)
    )
    slots = (*builders.slots(NINE, TEN, ELEVEN, days=2), *pauses)
    defaults: dict[str, Any] = {
        "days": 2,
        "slots": tuple(sorted(slots, key=lambda each: each.start)),
        "rooms": (builders.room("Atelier"), builders.room("Studio")),
        "mentors": (builders.mentor("Awa"), builders.mentor("Idriss")),
        "projects": (builders.project("Sirocco"), builders.project("Médina")),
    }
    return builders.residency(**{**defaults, **fields})


FIRST = builders.session(NINE)
SECOND = builders.session(ELEVEN, project="Médina")
TOMORROW = builders.session(NINE, day=1, mentor="Idriss", room="Studio")


def seen(clock: str, *sessions: Session, day: int = 0, **fields: Any) -> Today:
    """Return a moment, of three sessions where none are given."""
    schedule = Schedule(sessions=sessions or (FIRST, SECOND, TOMORROW))
    return today(two_days(**fields), schedule, builders.at(clock, day))


def test_a_room_has_what_runs_and_what_comes_next() -> None:
    atelier, studio = seen("09:10").places
    assert (atelier.now, atelier.next) == (FIRST, SECOND)
    assert (studio.now, studio.next, studio.free_until) == (None, TOMORROW, None)
    assert [each.project for each in seen("09:10").running] == ["Sirocco"]


def test_a_session_begins_with_its_minute_and_is_over_at_its_end() -> None:
    assert seen("08:59").places[0].now is None
    assert seen("09:00").places[0].now == FIRST
    assert seen("09:44").places[0].now == FIRST
    assert seen("09:45").places[0].now is None


def test_a_free_room_is_free_until_it_is_taken_again_today() -> None:
    assert seen("09:50").places[0].free_until == builders.at("11:00")
    meal = builders.event("10:00-10:30", place="atelier")
    with_event = seen("09:50", slots=(*two_days().slots, meal))
    assert with_event.places[0].free_until == builders.at("10:00")
    there = seen("10:10", slots=(*two_days().slots, meal)).places[0]
    assert (there.event, there.free_until) == (meal, None)


def test_a_closed_room_says_when_it_opens() -> None:
    closed = builders.room("Studio", unavailable=(builders.window("09:00-12:00"),))
    place = seen("10:00", rooms=(builders.room(), closed)).places[1]
    assert place.closed_until == builders.at("12:00")


def test_a_missed_or_cancelled_session_leaves_its_room_free() -> None:
    for status in (SessionStatus.MISSED, SessionStatus.CANCELLED):
        moment = seen("09:10", replace(FIRST, status=status), SECOND)
        assert moment.places[0].now is None
        assert [each.status for each in moment.ticked] == [status]


def test_a_held_session_stays_in_its_room_to_its_end_and_is_no_longer_to_be_ticked() -> None:
    held = replace(FIRST, status=SessionStatus.HELD)
    assert seen("09:40", held).places[0].now == held
    assert seen("10:00", held).overdue == ()


def test_a_session_without_a_room_has_a_place_with_its_mentor() -> None:
    moment = seen("09:10", replace(FIRST, room=None), SECOND)
    assert [each.room for each in moment.places] == ["Atelier", "Studio", None]
    assert moment.places[2].now == FIRST.__class__(
        **{name: getattr(FIRST, name) for name in ("project", "area", "mentor", "start", "end")}
    )


def test_a_session_without_a_room_on_a_later_day_is_not_of_today() -> None:
    assert len(seen("09:10", replace(TOMORROW, room=None)).places) == 2


def test_what_has_ended_without_a_mark_is_to_be_ticked() -> None:
    moment = seen("11:50")
    assert [each.session for each in moment.overdue] == [FIRST, SECOND]
    assert moment.to_tick == 2
    next_day = seen("08:00", day=1)
    assert next_day.overdue == ()
    assert next_day.unticked_before == (FIRST, SECOND)


def test_who_is_kept_waiting_is_told_while_it_is_news() -> None:
    behind = builders.session(TEN, project="Médina", mentor="Idriss")
    late = seen("09:50", FIRST, behind).overdue[0]
    assert (late.session, late.waiting) == (FIRST, behind)
    assert seen("10:10", FIRST, behind).overdue[0].waiting is None
    elsewhere = replace(behind, room="Studio")
    assert seen("09:50", FIRST, elsewhere).overdue[0].waiting is None


def test_the_row_of_the_grid_that_runs_and_the_one_that_comes() -> None:
    pause = seen("10:40")
    assert pause.row is not None
    assert (pause.row.title, pause.row.place) == ("Pause", "Patio")
    assert pause.coming is not None
    assert pause.coming.start == builders.at("11:00")


def test_an_event_for_a_few_leaves_the_others_their_slot() -> None:
    rows = two_days().slots
    few = builders.event("09:00-09:45", names=("Awa",))
    row = seen("09:10", slots=(few, *rows)).row
    assert row is not None
    assert row.kind is SlotKind.MENTORING
    everybody = builders.event("09:00-09:45", projects=True, mentors=True)
    assert seen("09:10", slots=(everybody, *rows)).row == everybody


@pytest.mark.parametrize(
    ("clock", "day", "phase"),
    [
        ("08:00", 0, Phase.BEFORE),
        ("12:00", -3, Phase.BEFORE),
        ("09:00", 0, Phase.DAY),
        ("10:40", 0, Phase.DAY),
        ("11:45", 0, Phase.BETWEEN),
        ("08:00", 1, Phase.BETWEEN),
        ("11:45", 1, Phase.AFTER),
        ("09:00", 5, Phase.AFTER),
    ],
)
def test_the_phase_of_a_moment(clock: str, day: int, phase: Phase) -> None:
    assert seen(clock, day=day).phase is phase


def test_a_residency_without_a_grid_goes_by_its_dates() -> None:
    empty = two_days(slots=())
    phases = [today(empty, Schedule(), builders.at("12:00", day)).phase for day in (-1, 0, 2)]
    assert phases == [Phase.BEFORE, Phase.DAY, Phase.AFTER]


def test_before_between_and_after_it_is_said_what_comes_next() -> None:
    english = translations("en")
    said = [state_text(seen(clock, day=day), "en", english) for clock, day in (
        ("18:00", -1), ("12:00", 0), ("12:00", 1),
    )]  # fmt: skip
    assert said == [
        "The residency begins Mon 6 Oct 09:00: Sessions",
        "Nothing more today. It goes on Tue 7 Oct 09:00: Sessions",
        "The residency is over.",
    ]


def test_a_gap_of_the_day_says_what_it_waits_for() -> None:
    gap = seen("10:40", slots=builders.slots(NINE, ELEVEN, days=2))
    said = state_text(gap, "en", translations("en"))
    assert said == "Nothing just now. At 11:00: Sessions"


def test_who_has_not_come_yet_is_missing() -> None:
    late = builders.mentor("Awa", arrival=builders.at("10:00"))
    (missing,) = seen("09:10", mentors=(late, builders.mentor("Idriss"))).missing
    assert (missing.name, missing.absence) == ("Awa", Absence.NOT_ARRIVED)
    assert (missing.moment, missing.session) == (builders.at("10:00"), FIRST)


def test_who_has_left_is_missing() -> None:
    gone = builders.project("Médina", departure=builders.at("11:30"))
    (missing,) = seen("09:10", projects=(builders.project("Sirocco"), gone)).missing
    assert (missing.name, missing.absence, missing.session) == ("Médina", Absence.LEFT, SECOND)


def test_who_is_away_is_missing_only_while_that_touches_the_rest_of_the_session() -> None:
    away = builders.mentor("Awa", unavailable=(builders.window("09:00-09:20"),))
    mentors = (away, builders.mentor("Idriss"))
    (missing,) = seen("09:10", FIRST, mentors=mentors).missing
    assert (missing.absence, missing.moment) == (Absence.AWAY, builders.at("09:20"))
    assert seen("09:20", FIRST, mentors=mentors).missing == ()


def test_nobody_is_missing_for_a_session_of_another_day_or_one_that_was_held() -> None:
    late = (builders.mentor("Awa"), builders.mentor("Idriss", arrival=builders.at("10:00", 1)))
    assert seen("09:10", TOMORROW, mentors=late).missing == ()
    held = replace(TOMORROW, status=SessionStatus.HELD)
    assert seen("09:10", held, day=1, mentors=late).missing == ()
    assert len(seen("09:10", TOMORROW, day=1, mentors=late).missing) == 1


def test_a_minute_that_has_begun_counts_as_left() -> None:
    end = builders.at("09:45")
    assert minutes_left(end, builders.at("09:28")) == 17
    assert minutes_left(end, builders.at("09:28").replace(second=30)) == 17
    assert minutes_left(end, builders.at("09:50")) == 0


def test_a_time_of_another_day_names_its_day() -> None:
    now = builders.at("09:00")
    assert when_text(builders.at("11:30"), now, "fr") == "11:30"
    assert when_text(builders.at("09:00", 1), now, "fr") == "mar. 7 oct. 09:00"

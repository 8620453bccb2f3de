# SPDX-License-Identifier: Apache-2.0
"""What is held over the board: one session, several, a request; who gives way, who swaps."""

from dataclasses import replace

from ateliers_desktop.operations.hand import Axis, Drop, Hand, Hindrance, requested, stays_put
from ateliers_desktop.residency import (
    EditKind,
    Need,
    Residency,
    Schedule,
    Session,
    SessionStatus,
)
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.rules import RuleId
from tests.builders import at, mentor, project, residency, room, session, slots


def hand_over(
    there: Residency, *others: Session, held: Session | tuple[Session, ...] | None = None
) -> Hand:
    """Take up sessions beside others; a request of the first need if none are given."""
    if held is None:
        wanted = there.projects[0]
        held = requested(there, wanted.name, wanted.needs[0].area)
        schedule = Schedule(sessions=others)
    else:
        held = held if isinstance(held, tuple) else (held,)
        schedule = Schedule(sessions=(*others, *held))
        return Hand(there, schedule, WeekIndex(there, schedule), held)
    return Hand(there, schedule, WeekIndex(there, schedule), (held,))


def two_of_each() -> Residency:
    return residency(
        mentors=(mentor(), mentor("Omar")),
        projects=(project(), project("Radio"), project("Griot")),
        rooms=(room(), room("Studio")),
    )


def over(hand: Hand, column: str, clock: str, axis: Axis = Axis.MENTORS) -> Drop:
    return hand.drop(axis, column, at(clock))


def test_a_cell_where_a_locked_session_stands_says_so() -> None:
    hand = hand_over(two_of_each(), session(project="Radio", fixed=True))
    assert over(hand, "Awa", "09:00").hindrance is Hindrance.LOCKED_THERE


def test_a_cell_where_a_session_was_held_says_so() -> None:
    was = session(project="Radio", status=SessionStatus.HELD)
    assert stays_put(was)
    hand = hand_over(two_of_each(), was)
    assert over(hand, "Awa", "09:00").hindrance is Hindrance.HELD_THERE


def test_who_stands_there_would_be_displaced_and_the_rest_is_judged_without_them() -> None:
    radio = session(project="Radio")
    drop = over(hand_over(two_of_each(), radio), "Awa", "09:00")
    assert drop.displaced == (radio,)
    assert drop.verdict is DropVerdict.LEGAL
    assert drop.sessions[0].room == "Atelier"


def test_a_long_session_displaces_all_that_stand_under_it() -> None:
    there = residency(
        projects=(
            project("Long", needs=(Need(area="pitch", minutes=90),)),
            project("Radio"),
            project("Griot"),
        )
    )
    radio, griot = session(project="Radio"), session("09:45-10:30", project="Griot")
    hand = hand_over(there, radio, griot)
    drop = over(hand, "Awa", "09:00")
    assert drop.displaced == (radio, griot)
    assert hand.swap(Axis.MENTORS, drop) is None
    assert hand.put_down(drop).after[0].end == at("10:30")


def test_a_long_session_does_not_go_over_a_break_or_into_one_free_slot() -> None:
    there = residency(
        slots=slots("09:00-09:45", "09:45-10:30", "11:00-11:45"),
        projects=(project(needs=(Need(area="pitch", minutes=90),)),),
    )
    hand = hand_over(there)
    assert over(hand, "Awa", "09:00").verdict is DropVerdict.LEGAL
    for clock in ("09:45", "11:00"):
        drop = over(hand, "Awa", clock)
        assert (drop.verdict, drop.rules) == (DropVerdict.IMPOSSIBLE, (RuleId.GRID,))


def test_the_place_where_a_session_stands_says_what_it_breaks_there() -> None:
    late = mentor(arrival=at("10:00"))
    held = session()
    hand = hand_over(residency(mentors=(late,)), held=held)
    drop = over(hand, "Awa", "09:00")
    assert (drop.sessions, drop.rules) == ((held,), (RuleId.MENTOR_AVAILABLE,))
    assert [each.rule for each in hand.broken_by(hand.put_down(drop))] == [RuleId.MENTOR_AVAILABLE]


def test_several_keep_their_distance_and_the_first_leads() -> None:
    held = (session("09:45-10:30"), session("10:30-11:15", project="Radio", mentor="Omar"))
    drop = over(hand_over(two_of_each(), held=held), "Awa", "10:30")
    assert [(each.mentor, each.start) for each in drop.sessions] == [
        ("Awa", at("10:30")),
        ("Omar", at("11:15")),
    ]


def test_sessions_of_the_first_ones_mentor_go_to_the_other_mentor_with_it() -> None:
    held = (session(), session("09:45-10:30", project="Radio"))
    drop = over(hand_over(two_of_each(), held=held), "Omar", "09:00")
    assert {each.mentor for each in drop.sessions} == {"Omar"}


def test_several_break_the_rules_that_they_break_among_themselves() -> None:
    there = replace(two_of_each(), mentors=(mentor(), mentor("Omar", max_per_day=1)))
    held = (session(), session("09:45-10:30", project="Radio"))
    drop = over(hand_over(there, held=held), "Omar", "09:00")
    assert (drop.verdict, drop.rules) == (DropVerdict.BREAKING, (RuleId.MENTOR_DAY,))


def test_of_several_each_gets_a_room_of_its_own_while_there_are_any() -> None:
    held = (session(room=None), session(project="Radio", mentor="Omar", room=None))
    hand = hand_over(two_of_each(), held=held)
    assert [each.room for each in over(hand, "Awa", "09:45").sessions] == ["Atelier", "Studio"]
    griot = session("10:30-11:15", project="Griot", mentor="Idriss")
    there = replace(two_of_each(), mentors=(mentor(), mentor("Omar"), mentor("Idriss")))
    drop = over(hand_over(there, griot, held=held), "Awa", "10:30")
    assert [each.room for each in drop.sessions] == ["Studio", None]
    assert drop.rules == (RuleId.ROOM_AVAILABLE,)


def test_of_several_the_one_without_a_place_is_named() -> None:
    held = (session(), session("09:45-10:30", project="Radio", mentor="Omar"))
    there = session("10:30-11:15", project="Griot", mentor="Omar", room="Studio")
    drop = over(hand_over(two_of_each(), there, held=held), "Awa", "09:45")
    assert drop.verdict is DropVerdict.IMPOSSIBLE
    assert drop.rules == (RuleId.MENTOR_ONCE,)
    assert drop.blocked is not None
    assert drop.blocked.project == "Radio"


def test_of_several_one_may_fall_off_the_end_of_the_day() -> None:
    held = (session(), session("11:15-12:00", project="Radio", mentor="Omar"))
    drop = over(hand_over(two_of_each(), held=held), "Awa", "09:45")
    assert drop.hindrance is Hindrance.NO_SLOT_FOR_OTHERS


def test_several_of_different_days_move_by_whole_days() -> None:
    there = residency(
        days=3, mentors=(mentor(), mentor("Omar")), projects=(project(), project("Radio"))
    )
    held = (session(), session(day=1, project="Radio", mentor="Omar"))
    hand = hand_over(there, held=held)
    drop = hand.drop(Axis.MENTORS, "Awa", at("09:45", day=1))
    assert [each.start for each in drop.sessions] == [at("09:45", day=1), at("09:45", day=2)]


def test_in_the_rooms_view_the_column_without_a_room_takes_the_room_away() -> None:
    hand = hand_over(two_of_each(), held=session())
    drop = hand.drop(Axis.ROOMS, "", at("09:45"))
    assert drop.sessions[0].room is None
    assert drop.rules == (RuleId.ROOM_AVAILABLE,)


def test_a_request_finds_the_mentor_who_suits_best_where_the_column_is_no_mentor() -> None:
    there = residency(
        mentors=(mentor(), mentor("Omar")),
        projects=(project(wishes=("Omar",)), project("Radio")),
        rooms=(room(), room("Studio")),
    )
    hand = hand_over(there)
    assert hand.drop(Axis.ROOMS, "Studio", at("09:00")).sessions[0].mentor == "Omar"
    busy = hand_over(there, session(project="Radio", mentor="Omar"))
    assert busy.drop(Axis.PROJECTS, "Sirocco", at("09:00")).sessions[0].mentor == "Awa"


def test_without_mentors_a_request_has_no_place_and_that_is_said() -> None:
    hand = hand_over(residency(mentors=()))
    drop = hand.drop(Axis.ROOMS, "Atelier", at("09:00"))
    assert drop.hindrance is Hindrance.NO_MENTOR


def test_a_row_beside_the_grid_takes_nothing() -> None:
    hand = hand_over(two_of_each(), held=session())
    assert over(hand, "Awa", "09:10").hindrance is Hindrance.NO_SLOT


def test_a_card_of_another_project_is_not_put_into_a_projects_column() -> None:
    hand = hand_over(two_of_each(), held=session())
    drop = hand.drop(Axis.PROJECTS, "Radio", at("09:00"))
    assert drop.hindrance is Hindrance.OTHER_PROJECT


def test_a_swap_gives_the_other_the_place_that_is_left() -> None:
    radio = session("09:45-10:30", project="Radio", mentor="Omar", room="Studio")
    held = session()
    hand = hand_over(two_of_each(), radio, held=held)
    swap = hand.swap(Axis.MENTORS, over(hand, "Omar", "09:45"))
    assert swap is not None
    assert [(each.project, each.mentor, each.start) for each in swap.after] == [
        ("Sirocco", "Omar", at("09:45")),
        ("Radio", "Awa", at("09:00")),
    ]


def test_no_swap_with_a_request_nor_of_a_long_one_into_a_short_place() -> None:
    there = residency(
        slots=slots("09:00-09:45", "09:45-10:30", "11:00-11:45"),
        projects=(project("Long", needs=(Need(area="pitch", minutes=90),)), project()),
    )
    long = session("09:00-10:30", project="Long")
    short = hand_over(there, long, held=session("11:00-11:45"))
    drop = over(short, "Awa", "09:00")
    assert drop.displaced == (long,)
    assert short.swap(Axis.MENTORS, drop) is None
    request = hand_over(two_of_each(), session(project="Radio"))
    assert request.swap(Axis.MENTORS, over(request, "Awa", "09:00")) is None


def test_taking_off_is_for_what_stands_on_the_board() -> None:
    held = session()
    off = hand_over(two_of_each(), held=held).take_off()
    assert off is not None
    assert (off.kind, off.before, off.after) == (EditKind.UNPLACE, (held,), ())
    assert hand_over(two_of_each()).take_off() is None

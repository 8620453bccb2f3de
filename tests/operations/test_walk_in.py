# SPDX-License-Identifier: Apache-2.0
"""A session that nobody planned, judged like any other before it is added."""

from typing import Any

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.drop_words import drop_lines
from ateliers_desktop.operations.unmet_needs import unmet_needs
from ateliers_desktop.operations.walk_in import Door, WalkIn, first_slot
from ateliers_desktop.residency import Residency, Schedule, Session, SessionStatus
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.scheduling.audit.week_index import WeekIndex
from ateliers_desktop.scheduling.rules import RuleId
from ateliers_desktop.words import translations
from tests import builders

THERE = builders.session("09:00-09:45")


def week(**fields: Any) -> Residency:
    """Return a morning with two mentors, two projects and two rooms."""
    defaults: dict[str, Any] = {
        "rooms": (builders.room("Atelier"), builders.room("Studio")),
        "mentors": (builders.mentor("Awa"), builders.mentor("Idriss")),
        "projects": (builders.project("Sirocco"), builders.project("Médina")),
    }
    return builders.residency(**{**defaults, **fields})


def door(*sessions: Session, **fields: Any) -> Door:
    residency, schedule = week(**fields), Schedule(sessions=sessions)
    return Door(residency, schedule, WeekIndex(residency, schedule))


def asked(at: Door, **fields: Any) -> WalkIn:
    defaults: dict[str, Any] = {
        "project": "Médina",
        "area": "pitch",
        "mentor": "Idriss",
        "start": builders.at("09:00"),
        "room": "Studio",
    }
    return at.ask(**{**defaults, **fields})


def test_who_is_free_gets_a_session_that_breaks_nothing() -> None:
    at = door(THERE)
    walk_in = asked(at)
    assert walk_in.drop.verdict is DropVerdict.LEGAL
    edit = walk_in.edit
    after = at.schedule.apply(edit)
    assert edit.before == ()
    assert len(edit.after) == 1
    assert audit(at.residency, after) == ()
    assert after.apply(edit.inverse()) == at.schedule


def test_nobody_and_no_room_is_booked_twice_and_it_is_said_who() -> None:
    at, english = door(THERE), translations("en")
    for fields, name in (
        ({"mentor": "Awa"}, "Awa"),
        ({"project": "Sirocco"}, "Sirocco"),
        ({"room": "Atelier"}, "Atelier"),
    ):
        walk_in = asked(at, **fields)
        assert not walk_in.is_possible
        assert name in drop_lines(walk_in.hand, walk_in.drop, "en", english)[1]


def test_a_rule_that_it_would_break_is_told_and_does_not_forbid_it() -> None:
    at = door(mentors=(builders.mentor("Awa"), builders.mentor("Idriss", expertises=())))
    walk_in = asked(at)
    assert walk_in.is_possible
    assert walk_in.drop.rules == (RuleId.EXPERTISE,)
    said = drop_lines(walk_in.hand, walk_in.drop, "en", translations("en"))
    assert any("Idriss does not have the expertise" in line for line in said)


def test_beside_what_was_asked_for_it_is_a_request_of_its_own_and_locked() -> None:
    at = door(projects=(builders.project("Sirocco"), builders.project("Médina", needs=())))
    before = unmet_needs(at.residency, at.schedule)
    walk_in = asked(at)
    assert (walk_in.session.fixed, walk_in.session.room_fixed) == (True, True)
    after = at.schedule.apply(walk_in.edit)
    assert unmet_needs(at.residency, after) == before
    assert audit(at.residency, after) == ()


def test_it_serves_a_session_that_the_project_waits_for() -> None:
    at = door()
    assert at.serves_request("Médina", "pitch")
    assert not at.serves_request("Médina", "son")
    before = {(each.project, each.area) for each in unmet_needs(at.residency, at.schedule)}
    after = unmet_needs(at.residency, at.schedule.apply(asked(at).edit))
    assert before - {(each.project, each.area) for each in after} == {("Médina", "pitch")}
    assert not door(THERE).serves_request("Sirocco", "pitch")


def test_one_that_took_place_already_is_held() -> None:
    walk_in = asked(door(), status=SessionStatus.HELD)
    assert walk_in.edit.after[0].status is SessionStatus.HELD


def test_it_can_do_without_a_room() -> None:
    walk_in = asked(door(), room=None)
    assert walk_in.drop.verdict is DropVerdict.LEGAL
    assert (walk_in.session.room, walk_in.session.room_fixed) == (None, False)


def test_who_is_free_and_knows_the_area_is_offered_first() -> None:
    at = door(THERE, mentors=(
        builders.mentor("Awa"),
        builders.mentor("Hala", expertises=()),
        builders.mentor("Idriss"),
    ))  # fmt: skip
    assert at.mentors("Médina", "pitch", builders.at("09:00")) == ("Idriss", "Hala", "Awa")
    assert at.free_room("Médina", "pitch", "Idriss", builders.at("09:00")) == "Studio"
    assert at.free_project(builders.at("09:00")) == "Médina"
    assert at.free_project(builders.at("09:45")) == "Sirocco"


def test_who_lacks_the_expertise_comes_after_who_has_it_although_fewer_rules_stand_against() -> (
    None
):
    early = builders.session("09:00-09:45", project="Sirocco", mentor="Idriss")
    at = door(
        early,
        mentors=(
            builders.mentor("Awa", expertises=(), languages=("fr",)),
            builders.mentor("Idriss", max_per_day=1, excludes=("Médina",)),
            builders.mentor("Hala", languages=("en",)),
            builders.mentor("Zineb", expertises=(), languages=("en",)),
        ),
        projects=(builders.project("Sirocco"), builders.project("Médina", languages=("fr",))),
    )
    ten = builders.at("09:45")
    assert at.mentors("Médina", "pitch", ten) == ("Idriss", "Hala", "Awa", "Zineb")
    assert len(asked(at, start=ten).drop.rules) > 1
    assert at.lacking("Médina", "pitch", "Idriss") == ()
    assert at.lacking("Médina", "pitch", "Hala") == (RuleId.LANGUAGE,)
    assert at.lacking("Médina", "pitch", "Zineb") == (RuleId.EXPERTISE, RuleId.LANGUAGE)
    # Who cannot be had at all comes last, whatever they know.
    assert at.mentors("Médina", "pitch", builders.at("09:00"))[-1] == "Idriss"


def test_what_a_project_needs_is_offered_before_all_other_areas() -> None:
    son = builders.project("Médina", needs=(builders.Need(area="son"),))
    assert door(projects=(son,)).areas("Médina") == ("son", "pitch")


def test_the_slot_that_runs_is_meant_else_the_next_else_the_last() -> None:
    slots = door().slots(builders.at("08:00"))
    starts = [f"{first_slot(slots, builders.at(now)).start:%H:%M}" for now in (
        "08:00", "09:10", "09:45", "18:00",
    )]  # fmt: skip
    assert starts == ["09:00", "09:00", "09:45", "11:15"]


def test_a_day_without_slots_and_a_residency_without_people_are_refused_in_words() -> None:
    door().refuse_if_closed(builders.at("09:00"))
    with pytest.raises(UserError, match="no slots"):
        door().refuse_if_closed(builders.at("09:00", day=1))
    with pytest.raises(UserError, match="a project and a mentor"):
        door(mentors=()).refuse_if_closed(builders.at("09:00"))

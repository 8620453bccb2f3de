# SPDX-License-Identifier: Apache-2.0
"""The next residency has the grid of one before it, and whoever goes along with what is left."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.editing import change
from ateliers_desktop.operations.next_residency import (
    GoingAlong,
    NextFacts,
    create_next,
    everybody,
    next_residency,
)
from ateliers_desktop.operations.notebooks import chapters_about
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import (
    Action,
    Canvas,
    Expertise,
    Need,
    NeedState,
    NoteEdit,
    Party,
    Schedule,
    Team,
)
from ateliers_desktop.storage import backups
from tests.builders import (
    at,
    event,
    mentor,
    project,
    residency,
    room,
    session,
    slots,
    window,
)
from tests.files import new_file

FACTS = NextFacts(
    name="Dakar 2026", first_day=date(2026, 4, 13), days=2, city="Dakar", venue="Hub"
)


def test_the_grid_is_copied_day_for_day():
    there = residency(
        days=2,
        slots=(*slots("09:00-09:45", days=2), event("18:00-19:00", day=1, names=("Awa", "Nour"))),
    )
    after = next_residency(there, Schedule(), FACTS, everybody(there))
    assert [f"{each.start:%d.%m. %H:%M}" for each in after.slots] == [
        "13.04. 09:00",
        "14.04. 09:00",
        "14.04. 18:00",
    ]
    assert after.slots[2].audience.names == ("Awa", "Nour")


def test_days_that_the_earlier_one_did_not_have_are_empty_and_those_too_many_are_left():
    there = residency(days=2, slots=slots("09:00-09:45", days=2))
    longer = next_residency(there, Schedule(), replace(FACTS, days=4), everybody(there))
    assert {each.day.day for each in longer.slots} == {13, 14}
    shorter = next_residency(there, Schedule(), replace(FACTS, days=1), everybody(there))
    assert {each.day.day for each in shorter.slots} == {13}


def test_facts_are_the_new_ones_and_what_holds_for_the_programme_stays():
    there = residency(programme="Sud-Sud", country="MA", time_zone="Africa/Dakar", remark="pluie")
    after = next_residency(there, Schedule(), FACTS, everybody(there))
    assert (after.name, after.days, after.city, after.venue) == ("Dakar 2026", 2, "Dakar", "Hub")
    assert (after.programme, after.country, after.time_zone) == ("Sud-Sud", "MA", "Africa/Dakar")
    assert after.remark == ""


def test_needs_go_along_with_what_is_left_of_them():
    needs = (
        Need(area="pitch", sessions=3, set_aside=1),
        Need(area="son", sessions=1, after="pitch"),
    )
    there = residency(projects=(project(needs=needs),))
    held = Schedule(sessions=(session(),))
    (after,) = next_residency(there, held, FACTS, everybody(there)).projects
    assert after.needs == (Need(area="pitch", sessions=2), Need(area="son", after="pitch"))


@pytest.mark.parametrize(
    ("need", "left"),
    [
        (Need(area="pitch", sessions=2, state=NeedState.MET), 0),
        (Need(area="pitch"), 0),
        (Need(area="pitch", sessions=2, state=NeedState.MORE), 1),
        (Need(area="pitch", sessions=1, state=NeedState.MORE), 1),
        (Need(area="pitch", sessions=3), 2),
    ],
)
def test_a_need_that_is_met_or_was_given_all_stays_behind(need: Need, left: int):
    there = residency(projects=(project(needs=(need,)),))
    held = Schedule(sessions=(session(),))
    (after,) = next_residency(there, held, FACTS, everybody(there)).projects
    assert [each.sessions for each in after.needs] == [left] * bool(left)
    assert all(each.state is NeedState.OPEN for each in after.needs)


def test_who_goes_along_keeps_what_is_theirs_and_loses_what_was_of_those_days():
    away = (window("09:00-10:00"),)
    there = residency(
        mentors=(mentor(email="a@example.org", arrival=at("10:00"), unavailable=away),),
        projects=(
            project(
                stage="MVP",
                canvas=Canvas(value="une voix"),
                departure=at("11:00"),
                unavailable=away,
                formerly=("Siroco",),
            ),
        ),
        rooms=(room(unavailable=away),),
    )
    after = next_residency(there, Schedule(), FACTS, everybody(there))
    assert after.mentors == (mentor(email="a@example.org", formerly=("Awa",)),)
    (found,) = after.projects
    assert (found.stage, found.canvas.value) == ("MVP", "une voix")
    assert (found.departure, found.unavailable) == (None, ())
    assert found.formerly == ("Siroco", "Sirocco")
    assert after.rooms == (room(),)


def test_who_stays_behind_is_named_nowhere():
    there = residency(
        slots=(*slots("09:00-09:45"), event("18:00-19:00", names=("Nour", "Léa", "Awa"))),
        mentors=(mentor(room="Atelier", excludes=("Sirocco", "Baobab")), mentor("Nour")),
        projects=(
            project(wishes=("Nour", "Awa"), excludes=("Nour",)),
            project("Baobab", team=Team(members=("Léa",))),
        ),
    )
    along = GoingAlong(
        projects=frozenset({"Sirocco"}), mentors=frozenset({"Awa"}), areas=frozenset({"pitch"})
    )
    after = next_residency(there, Schedule(), FACTS, along)
    assert [each.name for each in after.mentors] == ["Awa"]
    assert after.mentors[0].room == ""
    assert after.mentors[0].excludes == ("Sirocco",)
    assert (after.projects[0].wishes, after.projects[0].excludes) == (("Awa",), ())
    assert after.slots[1].audience.names == ("Awa",)
    assert after.rooms == ()


def test_an_area_that_stays_behind_takes_what_is_in_it_along():
    needs = (Need(area="pitch"), Need(area="son", after="pitch"))
    there = residency(
        mentors=(mentor(expertises=(Expertise(area="pitch"), Expertise(area="son"))),),
        projects=(project(needs=needs),),
    )
    along = replace(everybody(there), areas=frozenset({"son"}))
    after = next_residency(there, Schedule(), FACTS, along)
    assert [each.code for each in after.areas] == ["son"]
    assert after.mentors[0].expertises == (Expertise(area="son"),)
    assert after.projects[0].needs == (Need(area="son"),)


def test_the_next_one_lies_in_the_same_file_after_a_backup(tmp_path: Path):
    path = tmp_path / "programme.ateliers"
    new_file(path, residency(), Schedule())
    with Programme.open(path) as programme:
        there = programme.residency
        made = next_residency(there, programme.schedule, FACTS, everybody(there))
        summary = create_next(programme, made)
        assert [each.name for each in programme.residencies] == ["Essai", "Dakar 2026"]
        after = programme.at(summary)
        assert (after.residency, after.schedule) == (made, Schedule())
        assert (after.undo_steps, after.redo_steps) == ((), ())
        with pytest.raises(UserError, match="of that name and first day"):
            create_next(programme, made)
    (first, *_) = backups(path)
    with Programme.open(first) as before:
        assert [each.name for each in before.residencies] in (["Essai"], ["Essai", "Dakar 2026"])
    assert len(backups(path)) == 2


def test_each_residency_has_a_log_of_its_own(tmp_path: Path):
    path = tmp_path / "programme.ateliers"
    new_file(path, residency(), Schedule())
    with Programme.open(path) as first:
        there = first.residency
        second = first.at(
            create_next(first, next_residency(there, Schedule(), FACTS, everybody(there)))
        )
        awa = second.residency.mentors[0]
        edit = change(second.residency, second.schedule, awa, replace(awa, name="Awa D."))
        second.apply(edit)
        assert [each.name for each in first.at(first.chosen).residency.mentors] == ["Awa"]
        assert first.undo() is None
        second.undo()
        assert second.residency.mentors == (awa,)


def test_a_file_opens_on_the_residency_of_the_day_or_the_next_to_come(tmp_path: Path):
    path = tmp_path / "programme.ateliers"
    new_file(path, residency(days=2), Schedule())
    with Programme.open(path) as programme:
        there = programme.residency
        create_next(programme, next_residency(there, Schedule(), FACTS, everybody(there)))
    for today, wanted in (
        (date(2025, 9, 1), "Essai"),
        (date(2025, 10, 7), "Essai"),
        (date(2025, 10, 8), "Dakar 2026"),
        (date(2026, 4, 14), "Dakar 2026"),
        (date(2027, 1, 1), "Dakar 2026"),
    ):
        with Programme.open(path, today=today) as opened:
            assert opened.residency.name == wanted, today
    with Programme.open(path, today=date(2025, 9, 1), residency="Dakar 2026") as opened:
        assert opened.residency.name == "Dakar 2026"


def test_an_open_action_is_seen_in_the_next_residency_and_is_done_everywhere(tmp_path: Path):
    path = tmp_path / "programme.ateliers"
    new_file(path, residency(), Schedule())
    with Programme.open(path) as first:
        agreed = Action(text="Envoyer la maquette", project="Sirocco", made_at=at("10:00"))
        first.note(NoteEdit(after=(agreed,)))
        there = first.residency
        after = first.at(
            create_next(first, next_residency(there, Schedule(), FACTS, everybody(there)))
        )
        sirocco = after.residency.projects[0]
        renamed = replace(sirocco, name="Sirocco 2")
        after.apply(change(after.residency, after.schedule, sirocco, renamed))
        (chapter,) = chapters_about(after, Party.PROJECT, "Sirocco 2")
        assert (chapter.here, chapter.notebook.open_actions) == (False, (agreed,))
        done = replace(agreed, done_at=at("11:00"))
        after.note(NoteEdit(before=(agreed,), after=(done,)))
        assert after.at(first.chosen).notebook.actions == (done,)
        (chapter,) = chapters_about(after, Party.PROJECT, "Sirocco 2")
        assert chapter.notebook.open_actions == ()

# SPDX-License-Identifier: Apache-2.0
"""A project that asks for something else: its sessions follow, go along, or stay; remedies too."""

from dataclasses import replace

from ateliers_desktop.operations.need_edits import change_project
from ateliers_desktop.operations.remedies_applied import apply_remedy
from ateliers_desktop.residency import (
    Edit,
    EditKind,
    Need,
    Project,
    Residency,
    Schedule,
    Session,
    Window,
)
from ateliers_desktop.scheduling.changes import AddLanguage, MoveFixed
from ateliers_desktop.scheduling.explanation import Remedy
from tests import builders

PITCH, SOUND = Need(area="pitch"), Need(area="son", after="pitch")
PROJECT = builders.project("Sirocco", needs=(PITCH, SOUND))
OTHER = builders.project("Dakar Loops", needs=(SOUND,))
RESIDENCY = builders.residency(projects=(PROJECT, OTHER))
SCHEDULE = Schedule(
    sessions=(
        builders.session(),
        builders.session("09:45-10:30", area="son"),
        builders.session("10:30-11:15", area="son", project="Dakar Loops"),
    )
)


def changed(new: Project) -> tuple[Edit, Residency, tuple[Session, ...]]:
    """Return the edit to a new state of the project, and what is there after it."""
    edit = change_project(RESIDENCY, SCHEDULE, PROJECT, new)
    return edit, edit.data.apply(RESIDENCY), SCHEDULE.apply(edit).sessions


def test_other_facts_leave_sessions_alone() -> None:
    edit, residency, sessions = changed(replace(PROJECT, country="Tunisie"))
    assert edit.kind is EditKind.CHANGE
    assert residency.project("Sirocco").country == "Tunisie"
    assert sessions == SCHEDULE.sessions


def test_sessions_go_with_a_need_that_is_dropped() -> None:
    _, residency, sessions = changed(replace(PROJECT, needs=(PITCH,)))
    assert residency.project("Sirocco").needs == (PITCH,)
    assert [(each.project, each.area) for each in sessions] == [
        ("Sirocco", "pitch"),
        ("Dakar Loops", "son"),
    ]


def test_sessions_follow_a_new_name_and_a_need_to_another_area_at_once() -> None:
    residency = replace(RESIDENCY, areas=(*RESIDENCY.areas, builders.Area(code="jeu")))
    new = replace(PROJECT, name="Sirocco 2", needs=(PITCH, replace(SOUND, area="jeu", after="")))
    after = SCHEDULE.apply(change_project(residency, SCHEDULE, PROJECT, new))
    assert [(each.project, each.area) for each in after.sessions] == [
        ("Sirocco 2", "pitch"),
        ("Sirocco 2", "jeu"),
        ("Dakar Loops", "son"),
    ]
    assert {each.id for each in after.sessions} == {each.id for each in SCHEDULE.sessions}


def test_sessions_follow_a_need_to_another_area_under_their_ids() -> None:
    residency = replace(RESIDENCY, areas=(*RESIDENCY.areas, builders.Area(code="jeu")))
    new = replace(PROJECT, needs=(PITCH, replace(SOUND, area="jeu")))
    edit = change_project(residency, SCHEDULE, PROJECT, new)
    after = SCHEDULE.apply(edit)
    assert [each.area for each in after.sessions] == ["pitch", "jeu", "son"]
    assert [each.id for each in after.sessions] == [each.id for each in SCHEDULE.sessions]
    assert after.apply(edit.inverse()) == SCHEDULE


def test_another_order_of_needs_moves_no_session() -> None:
    edit, _, sessions = changed(replace(PROJECT, needs=(SOUND, PITCH)))
    assert sessions == SCHEDULE.sessions
    assert not edit.before


def test_setting_a_request_aside_is_an_edit_of_its_own_kind() -> None:
    aside = replace(PROJECT, needs=(replace(PITCH, set_aside=1), SOUND))
    edit, residency, _ = changed(aside)
    assert edit.kind is EditKind.ASIDE
    assert residency.project("Sirocco") == aside


def test_setting_aside_while_something_else_changes_is_a_change() -> None:
    needs = (replace(PITCH, set_aside=1, priority=3), SOUND)
    edit, residency, _ = changed(replace(PROJECT, needs=needs))
    assert edit.kind is EditKind.CHANGE
    assert residency.project("Sirocco").needs == needs


def test_a_remedy_is_one_edit_of_data_and_of_locked_sessions() -> None:
    locked = builders.session("11:15-12:00", area="son", fixed=True)
    schedule = Schedule(sessions=(*SCHEDULE.sessions, locked))
    held = Window(start=builders.at("09:45"), end=builders.at("10:30"))
    moved = replace(locked, start=held.start, end=held.end)
    remedy = Remedy(
        changes=(AddLanguage(mentor="Awa", code="wo"), MoveFixed(session=locked, to=moved)),
        places=1,
    )
    edit = apply_remedy(RESIDENCY, schedule, remedy)
    assert edit.kind is EditKind.REMEDY
    assert (edit.before, edit.after) == ((locked,), (moved,))
    residency = edit.data.apply(RESIDENCY)
    assert residency.mentor("Awa").languages == ("wo",)
    assert edit.inverse().data.apply(residency) == RESIDENCY

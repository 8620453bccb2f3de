# SPDX-License-Identifier: Apache-2.0
"""A later state of the form comes into a residency under way, over real files."""

from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.exporting import export
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.updating import UpdateReport, plan_update, update_residency
from ateliers_desktop.residency import (
    Area,
    Canvas,
    Edit,
    EditKind,
    Expertise,
    Need,
    NeedState,
    Residency,
    Schedule,
    Session,
    SessionStatus,
)
from ateliers_desktop.words import translations
from tests.builders import (
    MORNING,
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

FRENCH = translations("fr")
_OVER = (SessionStatus.MISSED, SessionStatus.CANCELLED)


def form(**fields: object) -> Residency:
    standard = {
        "areas": (Area(code="pitch", french="Pitch"),),
        "mentors": (mentor(), mentor("Omar")),
        "projects": (project(), project("Radio")),
        "rooms": (room(), room("Salon")),
    }
    return residency(**{**standard, **fields})


def update(
    tmp_path: Path, later: Residency, *present: Session, fixed: tuple[Session, ...] = ()
) -> tuple[UpdateReport, Residency, Schedule]:
    """Store the form with some sessions, update it, and read the file again."""
    file = tmp_path / "essai.ateliers"
    new_file(file, form(), Schedule(sessions=present))
    workbook = export(later, Schedule(sessions=fixed), tmp_path / "later.xlsx")
    report = update_residency(workbook, file, FRENCH)
    with Programme.open(file, read_only=True) as programme:
        return report, programme.residency, programme.schedule


def test_an_event_that_the_form_names_anew_or_moves_stays_the_same_one(tmp_path: Path):
    opening, visit = (
        replace(event("16:00-17:00", day=day), title=title)
        for day, title in enumerate(("Ouverture", "Visite"))
    )
    grid, file = slots(*MORNING, days=2), tmp_path / "essai.ateliers"
    new_file(file, form(days=2, slots=(*grid, opening, visit)), Schedule())
    with Programme.open(file) as programme:
        before = [each.id for each in programme.residency.slots if each.id]
    moved = replace(visit, start=at("08:00"), end=at("08:30"))
    later = form(days=2, slots=(*grid, replace(opening, title="Accueil"), moved))
    update_residency(export(later, Schedule(), tmp_path / "l.xlsx"), file, FRENCH)
    with Programme.open(file) as programme:
        after = {each.title: each.id for each in programme.residency.slots if each.id}
    assert [after["Accueil"], after["Visite"]] == before


def test_people_come_change_and_go_and_sessions_stay(tmp_path: Path):
    later = form(
        mentors=(mentor(unavailable=(window("09:00-09:45"),)), mentor("Leïla")),
        projects=(project(), project("Radio"), project("Griot")),
    )
    kept, lost = session(), session("09:45-10:30", project="Radio", mentor="Omar")
    report, stored, schedule = update(tmp_path, later, kept, lost)
    assert stored == later
    assert schedule.sessions == (kept,)
    assert report.removed == (lost,)
    changes = {each.table: each for each in report.changes}
    assert set(changes) == {"mentors", "projects"}
    assert (changes["mentors"].added, changes["mentors"].changed, changes["mentors"].removed) == (
        ("Leïla",),
        ("Awa",),
        ("Omar",),
    )
    assert changes["projects"].added == ("Griot",)


def test_what_no_longer_obeys_a_rule_stays_and_is_marked(tmp_path: Path):
    later = form(mentors=(mentor(expertises=()), mentor("Omar")))
    later = replace(
        later,
        areas=(*later.areas, Area(code="son", french="Son")),
        mentors=(mentor(expertises=(Expertise(area="son"),)), mentor("Omar")),
    )
    update(tmp_path, later, session())
    with Programme.open(tmp_path / "essai.ateliers", read_only=True) as programme:
        assert [str(each.rule) for each in programme.violations()] == ["expertise"]


def test_a_session_follows_its_slot_when_only_the_end_moves(tmp_path: Path):
    later = form(slots=slots("09:00-09:50", *MORNING[2:]))
    report, _, schedule = update(tmp_path, later, session(), session("09:45-10:30", mentor="Omar"))
    assert [f"{each.start:%H:%M}-{each.end:%H:%M}" for each in schedule.sessions] == [
        "09:00-09:50"
    ]
    assert [each.mentor for each in report.removed] == ["Omar"]


def test_a_session_whose_room_is_gone_stays_without_a_room(tmp_path: Path):
    _, _, schedule = update(tmp_path, form(rooms=(room("Salon"),)), session())
    assert [each.room for each in schedule.sessions] == [None]


def test_a_fixed_session_of_the_workbook_locks_its_like_and_displaces_others(tmp_path: Path):
    promised = session(fixed=True, room_fixed=True)
    new = session("09:45-10:30", project="Radio", room=None, fixed=True)
    in_the_way = session("09:45-10:30", project="Radio", mentor="Omar", room="Salon")
    report, _, schedule = update(tmp_path, form(), session(), in_the_way, fixed=(promised, new))
    assert schedule.sessions == (promised, new)
    assert report.removed == (in_the_way,)


def test_a_fixed_session_against_a_lock_waits_as_clashing(tmp_path: Path):
    locked = session(fixed=True)
    wanted = session(project="Radio", room=None, fixed=True)
    _, _, schedule = update(tmp_path, form(), locked, fixed=(wanted,))
    assert {(each.project, each.status) for each in schedule.sessions} == {
        ("Sirocco", SessionStatus.PLANNED),
        ("Radio", SessionStatus.CLASHING),
    }


def test_what_was_set_aside_stays_set_aside(tmp_path: Path):
    file = tmp_path / "essai.ateliers"
    aside = project(needs=(Need(area="pitch", sessions=3, set_aside=2),))
    new_file(file, form(projects=(aside,)), Schedule())
    later = form(projects=(project(needs=(Need(area="pitch", sessions=1, priority=3),)),))
    update_residency(export(later, Schedule(), tmp_path / "l.xlsx"), file, FRENCH)
    with Programme.open(file, read_only=True) as programme:
        (need,) = programme.residency.projects[0].needs
    assert (need.priority, need.sessions, need.set_aside) == (3, 1, 1)


def test_what_is_known_here_alone_outlives_a_later_form():
    met, more = NeedState.MET, NeedState.MORE
    present = residency(
        mentors=(mentor("Awa", formerly=("Awa D.",)),),
        projects=(
            project(
                "Sirocco",
                canvas=Canvas(value="une voix"),
                formerly=("Sirroco",),
                needs=(
                    Need(area="pitch", sessions=3, state=more, set_aside=2),
                    Need(area="son", state=met),
                ),
            ),
        ),
    )
    later = residency(
        mentors=(mentor("AWA", organisation="Studio"),),
        projects=(project("Sirocco", needs=(Need(area="son"), Need(area="pitch"))),),
    )
    updated = plan_update(present, Schedule(), later, Schedule()).residency
    assert updated.mentors == (mentor("AWA", organisation="Studio", formerly=("Awa D.",)),)
    (found,) = updated.projects
    assert (found.canvas, found.formerly) == (Canvas(value="une voix"), ("Sirroco",))
    assert found.needs == (
        Need(area="son", state=met),
        Need(area="pitch", sessions=3, state=more, set_aside=2),
    )


def test_a_workbook_of_another_residency_or_with_errors_changes_nothing(tmp_path: Path):
    file = tmp_path / "essai.ateliers"
    new_file(file, form(), Schedule(sessions=(session(),)))
    before = file.read_bytes()
    other = export(form(name="Autre"), Schedule(), tmp_path / "other.xlsx")
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "mentors.csv").write_text("nom;expertises\nAwa;Pitch (7)\n", encoding="utf-8")
    for workbook, said in ((other, "Autre"), (broken, "errors")):
        with pytest.raises(UserError, match=said):
            update_residency(workbook, file, FRENCH)
    assert file.read_bytes() == before


def test_the_file_before_the_update_is_kept_as_a_backup(tmp_path: Path):
    report, _, _ = update(tmp_path, form(mentors=(mentor(),)), session())
    with Programme.open(report.backup, read_only=True) as before:
        assert before.residency == form()
        assert before.schedule.sessions == (session(),)


def test_an_update_is_one_step_that_is_taken_back_and_made_again(tmp_path: Path):
    later = form(
        name="Essai",
        city="Rabat",
        slots=slots("09:00-09:50", *MORNING[2:]),
        mentors=(mentor("Leïla"), mentor()),
        rooms=(room("Salon"),),
    )
    present = (session(), session("09:45-10:30", project="Radio", mentor="Omar"))
    _, stored, schedule = update(tmp_path, later, *present)
    assert stored == later
    with Programme.open(tmp_path / "essai.ateliers") as programme:
        assert [each.edit.kind for each in programme.undo_steps] == [EditKind.UPDATE]
        programme.undo()
        assert (programme.residency, programme.schedule.sessions) == (form(), present)
    with Programme.open(tmp_path / "essai.ateliers") as programme:
        assert (programme.residency, programme.schedule.sessions) == (form(), present)
        programme.redo()
        assert (programme.residency, programme.schedule) == (stored, schedule)


def test_what_was_done_before_an_update_can_still_be_taken_back(tmp_path: Path):
    file = tmp_path / "essai.ateliers"
    new_file(file, form(), Schedule())
    with Programme.open(file) as programme:
        programme.apply(Edit(kind=EditKind.PLACE, after=(session(),)))
        programme.apply(Edit(kind=EditKind.PLACE, after=(session("09:45-10:30"),)))
        programme.undo()
    later = form(mentors=(mentor(), mentor("Leïla")))
    update_residency(export(later, Schedule(), tmp_path / "l.xlsx"), file, FRENCH)
    with Programme.open(file) as programme:
        assert programme.schedule.sessions == (session(),)
        assert programme.redo_steps == ()
        programme.undo()
        programme.undo()
        assert (programme.residency, programme.schedule) == (form(), Schedule())


def test_a_workbook_that_says_nothing_new_is_no_step(tmp_path: Path):
    report, stored, schedule = update(tmp_path, form(), session())
    assert (stored, schedule.sessions) == (form(), (session(),))
    assert (report.changes, report.removed) == ((), ())
    with Programme.open(tmp_path / "essai.ateliers", read_only=True) as programme:
        assert programme.undo_steps == ()


def test_an_update_that_is_planned_is_the_edit_that_leads_to_it():
    present = Schedule(sessions=(session(), session("09:45-10:30", mentor="Omar")))
    later = form(mentors=(mentor(phone="1"),), areas=())
    planned = plan_update(form(), present, later, Schedule())
    assert planned.edit.kind is EditKind.UPDATE
    assert planned.edit.data.apply(form()) == planned.residency == later
    assert present.apply(planned.edit) == planned.schedule == Schedule()
    assert planned.removed == present.sessions
    assert planned.edit.before == present.sessions


def test_names_spelled_anew_are_those_of_the_same_people(tmp_path: Path):
    later = form(mentors=(mentor("AWA"), mentor("Omar")), projects=(project("SIROCCO"),))
    _, stored, schedule = update(tmp_path, later, session())
    assert stored == later
    assert schedule.sessions == (session(mentor="AWA", project="SIROCCO"),)
    with Programme.open(tmp_path / "essai.ateliers") as programme:
        programme.undo()
        assert (programme.residency, programme.schedule.sessions) == (form(), (session(),))


def test_an_area_whose_code_is_spelled_anew_keeps_its_sessions_and_what_is_set_aside(
    tmp_path: Path,
):
    pitch = Area(code="PITCH", french="Pitch")
    knows = (Expertise(area="PITCH"),)
    asks = (Need(area="PITCH", sessions=2),)
    later = form(
        areas=(pitch,),
        mentors=(mentor(expertises=knows), mentor("Omar", expertises=knows)),
        projects=(project(needs=asks), project("Radio", needs=asks)),
    )
    before = replace(
        form(), projects=(project(needs=(Need(area="pitch", sessions=2, set_aside=1),)),)
    )
    planned = plan_update(before, Schedule(sessions=(session(),)), later, Schedule())
    assert planned.removed == ()
    assert planned.residency.projects[0].needs[0].set_aside == 1
    report, stored, schedule = update(tmp_path, later, session())
    assert report.removed == ()
    assert stored == later
    assert schedule.sessions == (session(area="PITCH"),)
    with Programme.open(tmp_path / "essai.ateliers") as programme:
        programme.undo()
        assert (programme.residency, programme.schedule.sessions) == (form(), (session(),))


@pytest.mark.parametrize("status", [SessionStatus.HELD, *_OVER])
def test_what_became_of_a_fixed_session_is_not_forgotten(tmp_path: Path, status: SessionStatus):
    known = session(fixed=True, room_fixed=True, status=status)
    _, _, schedule = update(
        tmp_path, form(), known, fixed=(replace(known, status=SessionStatus.PLANNED),)
    )
    assert schedule.sessions == (known,)


@pytest.mark.parametrize("status", _OVER)
def test_a_workbook_does_not_bring_back_what_it_says_is_over(
    tmp_path: Path, status: SessionStatus
):
    over = session("09:10-09:20", fixed=True, status=status)
    _, _, schedule = update(tmp_path, form(), over, fixed=(over,))
    assert schedule.sessions == (over,)
    assert plan_update(form(), Schedule(), form(), Schedule(sessions=(over,))).edit.is_empty


def test_a_clashing_session_of_a_workbook_that_fills_no_slots_does_not_come_in():
    clashing = session("09:10-09:20", fixed=True, status=SessionStatus.CLASHING)
    assert plan_update(form(), Schedule(), form(), Schedule(sessions=(clashing,))).edit.is_empty
    waiting = replace(clashing, start=at("09:00"), end=at("09:45"))
    planned = plan_update(form(), Schedule(), form(), Schedule(sessions=(waiting,)))
    assert [each.status for each in planned.schedule.sessions] == [SessionStatus.PLANNED]

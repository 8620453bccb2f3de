# SPDX-License-Identifier: Apache-2.0
"""What a later state of the form would do is told before it is done, in words and as sessions."""

from dataclasses import replace
from pathlib import Path

from ateliers_desktop.exchange import WorkbookReading, read_workbook
from ateliers_desktop.exchange.row_changes import CellChange, ChangeKind, RowChange
from ateliers_desktop.operations.exporting import export
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.update_preview import UpdatePreview, preview_update
from ateliers_desktop.residency import Area, Expertise, Need, Residency, Schedule, Session
from ateliers_desktop.scheduling.rules import RuleId
from tests.builders import MORNING, mentor, project, residency, room, session, slots, window
from tests.files import new_file


def form(**fields: object) -> Residency:
    standard = {
        "areas": (Area(code="pitch", french="Pitch"),),
        "mentors": (mentor(), mentor("Omar")),
        "projects": (project(), project("Radio")),
        "rooms": (room(), room("Salon")),
    }
    return residency(**{**standard, **fields})


def preview(
    later: Residency, *present: Session, fixed: tuple[Session, ...] = (), language: str = "fr"
) -> UpdatePreview:
    reading = WorkbookReading(residency=later, schedule=Schedule(sessions=fixed))
    found = preview_update(form(), Schedule(sessions=present), reading, language)
    assert found is not None
    return found


def rows(found: UpdatePreview) -> dict[str, tuple[RowChange, ...]]:
    return {each.name: each.rows for each in found.tables}


def test_people_that_come_change_and_go_are_told_by_name() -> None:
    later = form(
        mentors=(mentor(unavailable=(window("09:00-09:45"),), country="Mali"), mentor("Leïla"))
    )
    found = preview(later)
    assert list(rows(found)) == ["mentors"]
    added, changed, removed = rows(found)["mentors"]
    assert (added.kind, added.name) == (ChangeKind.ADDED, "Leïla")
    assert (removed.kind, removed.name) == (ChangeKind.REMOVED, "Omar")
    assert (changed.kind, changed.name) == (ChangeKind.CHANGED, "Awa")
    assert changed.cells == (
        CellChange(heading="pays", before="", after="Mali"),
        CellChange(heading="indisponible", before="", after="2025-10-06 09:00-09:45"),
    )


def test_needs_are_told_in_the_words_of_the_workbook_and_the_language_of_the_window() -> None:
    later = form(projects=(project(needs=(Need(area="pitch", sessions=2),)), project("Radio")))
    ((changed,),) = (each.rows for each in preview(later).tables)
    assert changed.cells == (
        CellChange(heading="besoins", before="Pitch (2)", after="Pitch (2) x2"),
    )
    (table,) = preview(later, language="ar").tables
    assert (table.name, table.rows[0].cells[0].heading) == ("المشاريع", "الاحتياجات")


def test_a_name_spelt_otherwise_is_the_same_person() -> None:
    found = preview(form(mentors=(mentor("AWA"), mentor("Omar"))), session())
    ((changed,),) = (each.rows for each in found.tables)
    assert changed.cells == (CellChange(heading="nom", before="Awa", after="AWA"),)
    assert found.lost == ()


def test_slots_are_told_by_their_day_and_time() -> None:
    found = preview(form(slots=slots("09:00-09:50", *MORNING[2:])))
    changed, removed = rows(found)["créneaux"]
    assert changed.name == "lundi 6 octobre 09:00 – 09:50 · mentorat"
    assert changed.cells == (CellChange(heading="fin", before="09:45", after="09:50"),)
    assert removed.kind is ChangeKind.REMOVED
    assert removed.name == "lundi 6 octobre 09:45 – 10:30 · mentorat"


def test_two_slots_that_start_together_are_told_apart() -> None:
    event = replace(slots("20:00-21:00")[0], kind="event", title="Dîner")
    other = replace(event, title="Cinéma")
    here = form(slots=(*form().slots, event, event))
    there = WorkbookReading(residency=form(slots=(*form().slots, event, other)))
    found = preview_update(here, Schedule(), there, "fr")
    assert found is not None
    ((changed,),) = (each.rows for each in found.tables)
    assert changed.cells == (CellChange(heading="intitulé", before="Dîner", after="Cinéma"),)


def test_sessions_that_cannot_stay_change_or_come_are_told() -> None:
    kept = session("11:15-12:00", project="Radio", room="Salon")
    lost = session("09:45-10:30", project="Radio", mentor="Omar")
    roomless = session()
    wanted = session("10:30-11:15", room=None, fixed=True)
    later = form(mentors=(mentor(),), rooms=(room("Salon"),))
    found = preview(later, kept, lost, roomless, fixed=(wanted,))
    assert found.lost == found.update.removed == (lost,)
    ((before, after),) = found.changed
    assert (before.room, after.room) == (room().name, None)
    assert found.fixed == (wanted,)
    assert found.kept == 1


def test_only_rules_that_break_through_the_update_are_told() -> None:
    son = Area(code="son", french="Son")
    later = form(
        areas=(*form().areas, son),
        mentors=(mentor(expertises=(Expertise(area="son"),)), mentor("Omar")),
    )
    crowded = session(project="Radio", mentor="Omar", room="Salon")
    excluded = form(mentors=(mentor(), mentor("Omar", excludes=("Radio",))))
    reading = WorkbookReading(
        residency=replace(later, mentors=(*later.mentors[:1], *excluded.mentors[1:]))
    )
    found = preview_update(excluded, Schedule(sessions=(session(), crowded)), reading, "fr")
    assert found is not None
    assert [each.rule for each in found.broken] == [RuleId.EXPERTISE]


def test_the_same_form_again_changes_nothing() -> None:
    found = preview(form(), session())
    assert found.tables == found.lost == found.broken == ()
    assert found.update.edit.is_empty
    assert found.kept == 1


def test_errors_and_another_residency_are_no_later_state() -> None:
    other = WorkbookReading(residency=form(name="Autre"))
    assert preview_update(form(), Schedule(), other, "fr") is None
    assert preview_update(form(), Schedule(), WorkbookReading(residency=None), "fr") is None


def test_what_was_previewed_is_what_is_stored(tmp_path: Path) -> None:
    file = tmp_path / "essai.ateliers"
    new_file(file, form(), Schedule(sessions=(session(),)))
    later = form(projects=(project(), project("Griot")), mentors=(mentor(country="Mali"),))
    workbook = export(later, Schedule(), tmp_path / "later.xlsx")
    with Programme.open(file) as programme:
        reading = read_workbook(workbook)
        found = preview_update(programme.residency, programme.schedule, reading, "fr")
        assert found is not None
        programme.apply(found.update.edit)
        assert programme.residency == found.update.residency
        assert programme.schedule == found.update.schedule
        programme.undo()
        assert programme.residency == form()

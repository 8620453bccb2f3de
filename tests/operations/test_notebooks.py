# SPDX-License-Identifier: Apache-2.0
"""What was written about somebody is gathered over all residencies by the names they had."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from ateliers_desktop.operations.notebooks import (
    chapters_about,
    in_order_of_need,
    name_here,
    notebook_on_paper,
    said_before,
    subjects,
)
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Action, Note, NoteEdit, Party, Schedule
from tests.builders import at, mentor, project, residency, session
from tests.files import new_file

TODAY = date(2025, 10, 8)
THEN = datetime(2024, 10, 8, 10)


def note(text: str, when: datetime = THEN, **about: str) -> Note:
    return Note(text=text, written_at=when, changed_at=when, **about)  # type: ignore[arg-type]


FIRST = session("09:00-09:45")
SECOND = session("09:00-09:45", day=1)
HERE = residency(
    days=2,
    projects=(
        project(FIRST.project, formerly=("Ancien nom",)),
        project("Autre"),
    ),
    mentors=(mentor(FIRST.mentor),),
)
THERE = replace(HERE, name="Tunis", first_day=HERE.first_day - timedelta(days=364), slots=())


@pytest.fixture
def programme(tmp_path: Path) -> Iterator[Programme]:
    """A file with two residencies, the later one open."""
    file = tmp_path / "x.ateliers"
    new_file(file, HERE, Schedule(sessions=(FIRST, SECOND)))
    with Programme.open(file) as opened:
        opened.add_residency(THERE, Schedule())
    with Programme.open(file, residency="Tunis") as opened:
        opened.note(
            NoteEdit(
                after=(
                    note("sous son ancien nom", project="ancien NOM"),
                    note("de quelqu’un d’autre", project="Parti"),
                    Action(text="à faire", made_at=THEN, project="Ancien nom"),
                )
            )
        )
    with Programme.open(file, residency=HERE.name) as opened:
        yield opened


def test_a_former_name_leads_to_what_was_written_under_it(programme: Programme) -> None:
    found = chapters_about(programme, Party.PROJECT, FIRST.project)
    assert [each.residency.name for each in found] == ["Tunis"]
    (old, action) = found[0].notebook.entries
    assert isinstance(old, Note)
    assert old.text == "sous son ancien nom"
    assert name_here(programme, Party.PROJECT, old) == FIRST.project
    assert isinstance(action, Action)


def test_everybody_is_listed_and_whoever_is_gone_after_them(programme: Programme) -> None:
    listed = subjects(programme, Party.PROJECT, TODAY)
    assert [(each.name, each.here, each.notes, each.open_actions) for each in listed] == [
        (FIRST.project, True, 1, 1),
        ("Autre", True, 0, 0),
        ("Parti", False, 1, 0),
    ]


def test_an_action_of_an_earlier_residency_is_done_there(programme: Programme) -> None:
    (chapter,) = chapters_about(programme, Party.PROJECT, FIRST.project)
    (action,) = chapter.notebook.actions
    done = replace(action, done_at=at("10:00"))
    programme.note(NoteEdit(before=(action,), after=(done,)))
    assert programme.notebook.actions == ()
    (chapter,) = chapters_about(programme, Party.PROJECT, FIRST.project)
    assert chapter.notebook.actions == (done,)
    with Programme.open(programme.path, read_only=True, residency="Tunis") as reread:
        assert reread.notebook.actions == (done,)


def test_what_was_said_in_the_session_before_goes_before_what_was_noted_earlier(
    programme: Programme,
) -> None:
    said = replace(note("hier", at("23:00", day=1), project=FIRST.project), session=FIRST.id)
    before = said_before(programme, SECOND)
    assert before is not None
    assert (before.note.text, before.session) == ("sous son ancien nom", False)
    programme.note(NoteEdit(after=(said,)))
    before = said_before(programme, SECOND)
    assert before is not None
    assert (before.note, before.day, before.session) == (said, FIRST.start.date(), True)


def test_paper_tells_of_other_residencies_under_the_names_of_this_one(
    programme: Programme,
) -> None:
    told = notebook_on_paper(programme)
    assert {each.project for each in told.entries} == {FIRST.project, "Parti"}


def test_open_actions_stand_first_by_their_day_then_the_last_done() -> None:
    def action(text: str, until: date | None = None, done: datetime | None = None) -> Action:
        return Action(text=text, made_at=THEN, until=until, done_at=done)

    listed = [
        action("faite avant", done=at("09:00")),
        action("sans jour"),
        action("plus tard", date(2025, 10, 9)),
        action("faite", done=at("10:00")),
        action("bientôt", date(2025, 10, 7)),
    ]
    assert [each.text for each in in_order_of_need(listed)] == [
        "bientôt",
        "plus tard",
        "sans jour",
        "faite",
        "faite avant",
    ]

# SPDX-License-Identifier: Apache-2.0
"""The story of a project reads as one over the residencies of a programme."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ateliers_desktop.operations.editing import change, remove
from ateliers_desktop.operations.names_elsewhere import names_elsewhere
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.progress import say_how_far
from ateliers_desktop.operations.record_history import changes_of, project_versions
from ateliers_desktop.operations.session_edits import mark
from ateliers_desktop.operations.story import story_of
from ateliers_desktop.operations.story_words import as_text, told_story
from ateliers_desktop.residency import (
    Action,
    Canvas,
    NeedState,
    Note,
    NoteEdit,
    Party,
    Residency,
    Schedule,
    SessionStatus,
)
from ateliers_desktop.storage import ResidencySummary
from ateliers_desktop.words import translations
from tests import builders
from tests.builders import mentor, project, session
from tests.files import new_file

LATER = timedelta(days=364)


def later(residency: Residency, by: timedelta, name: str, **fields: Any) -> Residency:
    """Return the same residency at another time under another name."""
    slots = (replace(each, start=each.start + by, end=each.end + by) for each in residency.slots)
    day = residency.first_day + by
    return replace(residency, name=name, first_day=day, slots=tuple(slots), **fields)


def held(by: timedelta, **fields: Any) -> Schedule:
    one = session(status=SessionStatus.HELD, **fields)
    return Schedule(sessions=(replace(one, start=one.start + by, end=one.end + by),))


@pytest.fixture
def programme(tmp_path: Path) -> Iterator[Programme]:
    """Two years in one file: Rabat, Tunis where the project has a new name, Dakar."""
    first = builders.residency(name="Rabat", projects=(project("Médina", stage="idea"),))
    new_file(tmp_path / "programme.ateliers", first, held(timedelta(), project="Médina"))
    with Programme.open(tmp_path / "programme.ateliers") as opened:
        second = later(first, LATER, "Tunis", projects=(project("Souk", formerly=("MEDINA",)),))
        opened.add_residency(second, held(LATER, project="Souk"))
        third = later(
            first,
            2 * LATER,
            "Dakar",
            projects=(project("Bazar", formerly=("Souk",)), project("Médina")),
            mentors=(mentor("Awa"), mentor("Omar", formerly=("Omar S.",))),
        )
        dakar = opened.add_residency(third, Schedule())
        yield opened.at(dakar)


def entered(programme: Programme, name: str) -> Programme:
    return programme.at(next(each for each in programme.residencies if each.name == name))


def edit_project(programme: Programme, whom: str, **fields: Any) -> None:
    old = programme.residency.project(whom)
    programme.apply(change(programme.residency, programme.schedule, old, replace(old, **fields)))


def write(programme: Programme, *entries: Note | Action) -> None:
    programme.note(NoteEdit(after=entries))


def note(text: str, **fields: Any) -> Note:
    at = datetime(2025, 10, 6, 18, 1 if "Entre" in text else 0)
    return Note(text=text, written_at=at, changed_at=at, **fields)


def told(programme: Programme, name: str, language: str = "en") -> str:
    story = story_of(programme, Party.PROJECT, name)
    return as_text(told_story(story, language, translations(language)))


def test_a_project_is_followed_through_every_name_it_had(programme: Programme) -> None:
    story = story_of(programme, Party.PROJECT, "Bazar")
    assert [(each.residency.name, each.name) for each in story.chapters] == [
        ("Rabat", "Médina"),
        ("Tunis", "Souk"),
        ("Dakar", "Bazar"),
    ]
    assert [len(each.events) for each in story.chapters] == [1, 1, 0]
    assert [each.here for each in story.chapters] == [False, False, True]


def test_from_an_early_residency_the_later_names_are_found_too(programme: Programme) -> None:
    programme = entered(programme, "Rabat")
    story = story_of(programme, Party.PROJECT, "Médina")
    assert [each.name for each in story.chapters][:2] == ["Médina", "Souk"]


def test_what_was_held_written_agreed_and_changed_stands_in_order_of_time(
    programme: Programme,
) -> None:
    programme = entered(programme, "Rabat")
    (meeting,) = programme.schedule.sessions
    write(
        programme,
        note("Un bon début.", project="Médina", session=meeting.id, author="Nadia"),
        note("Entre nous.", project="Médina", confidential=True),
        note("D’un autre.", project="Radio"),
        Action(
            text="Appeler le musée",
            made_at=datetime(2025, 10, 6, 18, 5),
            project="Médina",
            who="Salma",
            until=date(2025, 10, 9),
        ),
    )
    edit_project(programme, "Médina", stage="prototype")
    edit_project(programme, "Médina", canvas=Canvas(value="Une visite"))
    key = (("Médina", "pitch"),)
    programme.apply(say_how_far(programme.residency, programme.schedule, key, NeedState.MET))
    text = told(programme, "Médina")
    expected = (
        "Rabat",
        "stage: prototype",
        "Held: Pitch, Awa",
        "Note\n    Un bon début.\n    Nadia · on the session of Mon 6 Oct 09:00",
        "Confidential note\n    Entre nous.",
        "To do\n    Appeler le musée\n    Salma · by Thu 9 Oct",
        "Stage: prototype (before: idea)",
        "Business model, Value propositions\n    Une visite",
        "Need Pitch: met",
    )
    places = [text.index(each) for each in expected]
    assert places == sorted(places)
    assert "D’un autre" not in text
    at = [each.at for each in story_of(programme, Party.PROJECT, "Médina").chapters[0].events]
    assert at == sorted(at)


def test_what_is_undone_is_no_part_of_the_story(programme: Programme) -> None:
    edit_project(programme, "Bazar", stage="MVP")
    assert "Stage: MVP" in told(programme, "Bazar")
    programme.undo()
    assert "Stage" not in told(programme, "Bazar")


def test_a_change_keeps_its_place_when_the_project_gets_another_name(
    programme: Programme,
) -> None:
    edit_project(programme, "Bazar", stage="MVP")
    edit_project(programme, "Bazar", name="Marché")
    edit_project(programme, "Marché", stage="launch")
    log = tuple(reversed(programme.undo_steps))
    stages = changes_of(project_versions(log, "Marché"), lambda each: each.stage, "")
    assert [(each.before, each.after) for each in stages] == [("", "MVP"), ("MVP", "launch")]


def test_a_note_about_a_project_that_was_removed_is_told_all_the_same(
    programme: Programme,
) -> None:
    programme = entered(programme, "Tunis")
    write(programme, note("Parti trop tôt.", project="Souk"))
    gone = programme.residency.project("Souk")
    programme.apply(remove(programme.residency, programme.schedule, gone).edit)
    programme = entered(programme, "Dakar")
    story = story_of(programme, Party.PROJECT, "Bazar")
    assert ("Tunis", "Souk") in [(each.residency.name, each.name) for each in story.chapters]
    assert "Parti trop tôt." in told(programme, "Bazar")


def test_a_mentor_has_a_story_with_the_projects_they_met(programme: Programme) -> None:
    story = story_of(programme, Party.MENTOR, "Awa")
    text = as_text(told_story(story, "fr", translations("fr")))
    assert "Tenue\u00a0: Pitch, Médina" in text
    assert "Tenue\u00a0: Pitch, Souk" in text


def test_a_missed_session_is_told_as_missed(programme: Programme) -> None:
    programme = entered(programme, "Rabat")
    missed = mark(programme.schedule, programme.schedule.sessions, SessionStatus.MISSED)
    programme.apply(missed)
    assert "Missed: Pitch, Awa" in told(programme, "Médina")


def test_residencies_that_know_nothing_of_somebody_are_not_read(
    programme: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    load = Programme.load

    def noted(self: Programme, there: ResidencySummary) -> tuple[Residency, Schedule]:
        read.append(there.name)
        return load(self, there)

    monkeypatch.setattr(Programme, "load", noted)
    assert [each.name for each in story_of(programme, Party.PROJECT, "Médina").chapters] == [
        "Médina"
    ]
    assert read == []
    story_of(programme, Party.PROJECT, "Bazar")
    assert read == ["Rabat", "Tunis"]


def test_names_of_the_other_residencies_are_offered_once_each(programme: Programme) -> None:
    assert names_elsewhere(programme, Party.PROJECT) == ("Médina", "Souk")
    assert names_elsewhere(programme, Party.MENTOR) == ("Awa",)

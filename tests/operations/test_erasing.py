# SPDX-License-Identifier: Apache-2.0
"""A person is erased: their name is nowhere in the bytes, undo is exact, the figures stay."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.editing import add, change
from ateliers_desktop.operations.erasing import ErasureWish, erase, erased_contents
from ateliers_desktop.operations.known_people import KnownPerson, known_people, person_of
from ateliers_desktop.operations.log_replaying import replays
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Party, PrintedPerson, Schedule, fold
from ateliers_desktop.storage import backups, write_new
from tests.builders import mentor, residency
from tests.operations.kept_about import EMAIL, NAME, OLD_NAME, PHONE, write_programme

TRACES = (NAME, OLD_NAME, fold(NAME), fold(OLD_NAME), NAME.upper(), EMAIL, PHONE, "Lagune")
TRACES_IN_PRINTS = ("zoe-adjovi",)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file in which the mentor stands everywhere."""
    return write_programme(tmp_path / "programme.ateliers")


@pytest.fixture
def programme(path: Path) -> Iterator[Programme]:
    """The file, open at its first residency."""
    with Programme.open(path, residency="Rabat 2025") as opened:
        yield opened


def zoe(programme: Programme) -> KnownPerson:
    return person_of(programme.contents(), NAME, Party.MENTOR)


def traces_in(path: Path) -> list[str]:
    content = path.read_bytes().lower()
    wanted = (*TRACES, *TRACES_IN_PRINTS)
    return [each for each in wanted if each.lower().encode() in content]


def figures(programme: Programme) -> Counter[tuple[str, ...]]:
    """Count sessions and minutes by the countries and the area, as the partners are told."""
    found: Counter[tuple[str, ...]] = Counter()
    for stored in programme.contents():
        for each in stored.schedule.standing:
            project = stored.residency.project(each.project)
            key = (stored.summary.name, each.area, project.country)
            country = stored.residency.mentor(each.mentor).country
            found[(*key, country, "sessions")] += 1
            found[(*key, country, "minutes")] += int((each.end - each.start).total_seconds() // 60)
    return found


def test_the_names_of_somebody_are_found_over_residencies_and_in_the_log(programme: Programme):
    assert zoe(programme).names == (NAME, OLD_NAME)
    assert person_of(programme.contents(), OLD_NAME, Party.MENTOR).folded == zoe(programme).folded


def test_the_bytes_of_the_file_hold_the_person_before_and_nothing_of_them_afterwards(
    path: Path, programme: Programme
):
    assert set(traces_in(path)) >= {NAME, OLD_NAME, EMAIL, PHONE, "Lagune", "zoe-adjovi"}
    report = erase(programme, zoe(programme), ErasureWish())
    assert report.new_name == "Mentor 1"
    assert report.emptied_logs == ()
    assert traces_in(path) == []


def test_notes_that_are_kept_do_not_name_the_person_either(path: Path, programme: Programme):
    after = erase(programme, zoe(programme), ErasureWish(keep_notes=True)).programme
    assert traces_in(path) == []
    texts = [each.text for each in after.notebook.entries]
    assert "Repart fatiguée" in texts
    assert "Rendre la clé" in texts
    assert after.notebook.of_mentor("Mentor 1").entries != ()


def test_notes_about_them_go_and_what_is_the_projects_stays(programme: Programme):
    after = erase(programme, zoe(programme), ErasureWish()).programme
    notes = {each.text: each for each in after.notebook.notes}
    assert set(notes) == {"Maquette vue", "Le son d’abord", "Écrire à Mentor 1 (…)"}
    assert notes["Maquette vue"].mentor == "Mentor 1"
    assert notes["Le son d’abord"].author == ""
    (action,) = after.notebook.actions
    assert (action.text, action.who) == ("Appeler Mentor 1", "")


def test_the_schedule_and_its_figures_are_the_same(programme: Programme):
    before, sessions = figures(programme), len(programme.schedule.sessions)
    after = erase(programme, zoe(programme), ErasureWish()).programme
    assert figures(after) == before
    assert len(after.schedule.sessions) == sessions
    (erased, _) = after.residency.mentors
    assert (erased.country, erased.expertises) == ("BJ", mentor().expertises)
    assert (erased.email, erased.phone, erased.organisation, erased.languages) == ("", "", "", ())


def test_undo_and_redo_lead_where_they_led_without_the_name(path: Path, programme: Programme):
    steps = (len(programme.undo_steps), len(programme.redo_steps))
    after = erase(programme, zoe(programme), ErasureWish()).programme
    assert (len(after.undo_steps), len(after.redo_steps)) == steps == (1, 1)
    present = (after.residency, after.schedule)
    assert after.redo() is not None
    assert after.residency.mentor("Mentor 1").max_per_day == 2
    assert after.undo() is not None
    assert after.undo() is not None
    assert after.undo() is None
    assert after.redo() is not None
    assert (after.residency, after.schedule) == present
    assert traces_in(path) == []


def test_every_residency_of_the_file_calls_them_the_same(programme: Programme):
    after = erase(programme, zoe(programme), ErasureWish()).programme
    for stored in after.contents():
        assert [each.name for each in stored.residency.mentors] == ["Mentor 1", "Awa"]
    first = after.residency
    assert first.project("Sirocco").wishes == ("Mentor 1", "Awa")
    assert first.project("Baobab").excludes == ("Mentor 1",)
    assert first.slots[-1].audience.names == ("Mentor 1", "Léa Ba")
    assert first.remark == "Chambre 4 pour Mentor 1"


def test_a_print_follows_the_new_name(programme: Programme):
    after = erase(programme, zoe(programme), ErasureWish()).programme
    assert [each.name for each in after.printed] == [
        "agenda-2025-10-06.pdf",
        "mentor-2025-10-06-mentor-1.pdf",
    ]
    assert {each.mentor for sheet in after.printed for each in sheet.sessions} == {
        "Awa",
        "Mentor 1",
    }


def test_a_member_of_a_team_goes_and_the_team_stays_as_many(path: Path, programme: Programme):
    lea = person_of(programme.contents(), "Léa Ba", None)
    assert "Léa Ba".encode() in path.read_bytes()
    after = erase(programme, lea, ErasureWish(contacts=True)).programme
    sirocco = after.residency.project("Sirocco")
    assert (sirocco.team.members, sirocco.team.size, sirocco.email) == (("Nour",), 2, "")
    assert after.residency.slots[-1].audience.names == (NAME,)
    assert "Léa Ba".encode() not in path.read_bytes()
    assert b"lea.ba@example.org" not in path.read_bytes()


def test_the_contact_of_a_project_stays_unless_it_is_to_go(programme: Programme):
    lea = person_of(programme.contents(), "Léa Ba", None)
    after = erase(programme, lea, ErasureWish()).programme
    assert after.residency.project("Sirocco").email == "lea.ba@example.org"


def test_a_project_keeps_what_figures_need_and_loses_what_is_told_of_people(
    path: Path, programme: Programme
):
    sirocco = person_of(programme.contents(), "Sirocco", Party.PROJECT)
    before = figures(programme)
    after = erase(programme, sirocco, ErasureWish()).programme
    assert figures(after) == before
    erased = after.residency.projects[0]
    assert (erased.name, erased.summary, erased.email) == ("Projet 1", "", "")
    assert (erased.team.members, erased.team.size) == ((), 2)
    assert b"Sirocco" not in path.read_bytes()


def test_backups_hold_it_until_they_are_deleted(path: Path, programme: Programme):
    there = len(backups(path))
    assert there
    report = erase(programme, zoe(programme), ErasureWish(backup=True))
    assert report.backups == len(backups(path)) == there + 1
    assert any(NAME.encode() in each.read_bytes() for each in backups(path))
    lea = person_of(report.programme.contents(), "Léa Ba", None)
    assert erase(report.programme, lea, ErasureWish(drop_backups=True)).backups == 0
    assert backups(path) == ()


def test_a_file_that_is_only_read_erases_nothing(path: Path, programme: Programme):
    programme.close()
    with (
        Programme.open(path, read_only=True) as opened,
        pytest.raises(UserError, match="reading only"),
    ):
        erase(opened, zoe(opened), ErasureWish(drop_backups=True))
    assert backups(path) != ()
    assert NAME.encode() in path.read_bytes()


def test_a_name_of_one_word_leaves_the_words_of_the_language(tmp_path: Path):
    path = tmp_path / "grace.ateliers"
    there = residency(mentors=(mentor("Grace"),), remark="Grace arrive, grâce à GRACE ; de grace")
    write_new(path, there, Schedule())
    with Programme.open(path) as opened:
        grace = person_of(opened.contents(), "Grace", Party.MENTOR)
        after = erase(opened, grace, ErasureWish()).programme
        assert after.residency.remark == "Mentor 1 arrive, grâce à Mentor 1 ; de grace"


def test_a_name_that_others_began_with_stays_in_the_log(tmp_path: Path):
    path = tmp_path / "neuf.ateliers"
    write_new(path, residency(mentors=()), Schedule())
    with Programme.open(path) as opened:
        for name in ("Zoé Adjovi", "Karim Bey"):
            fresh = mentor("Nouveau mentor")
            opened.apply(add(opened.residency, opened.schedule, fresh))
            if name == "Karim Bey":
                break
            named = replace(fresh, name=name)
            opened.apply(change(opened.residency, opened.schedule, fresh, named))
        known = person_of(opened.contents(), "Zoé Adjovi", Party.MENTOR)
        assert known.names == ("Zoé Adjovi",)
        after = erase(opened, known, ErasureWish())
        assert after.emptied_logs == ()
        for _ in range(3):
            assert after.programme.undo() is not None
        assert after.programme.residency.mentors == ()


def test_a_log_that_cannot_be_rewritten_is_emptied_and_not_kept_by_halves(programme: Programme):
    (first, second) = programme.contents()
    broken = replace(first.history, done=(*first.history.done, *first.history.undone * 2))
    odd = (replace(first, history=broken), second)
    assert not replays(odd[0].residency, odd[0].schedule, broken)
    erased = erased_contents(odd, zoe(programme), "Mentor 1", ErasureWish())
    assert (erased[0].history.done, erased[0].history.undone) == ((), ())
    assert len(erased[1].history.done) == len(second.history.done)


def test_everybody_who_is_known_can_be_asked_for(programme: Programme):
    assert known_people(programme.contents()) == (
        ("Awa", Party.MENTOR),
        (NAME, Party.MENTOR),
        (OLD_NAME, Party.MENTOR),
        ("Baobab", Party.PROJECT),
        ("Sirocco", Party.PROJECT),
        ("Léa Ba", None),
        ("Nour", None),
    )


def test_with_a_project_its_people_leave_the_lists_that_were_printed(programme: Programme):
    people = (
        PrintedPerson(name="Léa Ba", belonging="Sirocco", halves=("morning",)),
        PrintedPerson(name="Awa", belonging="Studio", halves=()),
    )
    programme.note_printed([replace(programme.printed[0], people=people)])
    sirocco = person_of(programme.contents(), "Sirocco", Party.PROJECT)
    report = erase(programme, sirocco, ErasureWish())
    new_name = report.new_name
    assert report.programme.printed[0].people == (
        PrintedPerson(name=new_name, belonging=new_name, halves=("morning",)), people[1],
    )  # fmt: skip

# SPDX-License-Identifier: Apache-2.0
"""What was printed last is remembered in the file, and is no edit."""

from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import SessionStatus
from ateliers_desktop.storage import ProgrammeFile
from tests.storage.raw import dump, fingerprint, rows, tamper
from tests.storage.rich import PRINTED, RESIDENCY, SCHEDULE, at, place, session


def test_prints_come_out_of_the_file_as_they_were_noted(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        assert file.printed(1) == ()
        file.note_printed(1, reversed(PRINTED))
        assert file.printed(1) == PRINTED
    with ProgrammeFile.open(path, read_only=True) as file:
        assert file.printed(1) == PRINTED


def test_sessions_on_a_print_keep_their_identity(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        file.note_printed(1, PRINTED)
    with ProgrammeFile.open(path) as file:
        stored = file.printed(1)[0].sessions
    assert [each.id for each in stored] == [each.id for each in PRINTED[0].sessions]


def test_events_on_a_calendar_keep_their_identity(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        file.note_printed(1, PRINTED)
    with ProgrammeFile.open(path) as file:
        stored = file.printed(1)[0].events
    assert [each.id for each in stored] == ["ac" * 16, "ce" * 16]


def test_a_later_print_takes_the_place_of_the_one_in_its_language_alone(path: Path) -> None:
    agenda, sheet = PRINTED
    later = replace(agenda, printed_at=at("20:00"), sessions=(), digest="a" * 64)
    french = replace(agenda, language="fr", printed_at=at("19:00"))
    with ProgrammeFile.open(path) as file:
        file.note_printed(1, PRINTED)
        file.note_printed(1, [later, french])
        assert file.printed(1) == (later, french, sheet)


def test_a_print_is_nothing_to_undo_and_outlives_the_edits(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, place(session(90, status=SessionStatus.CANCELLED)))
        file.note_printed(1, PRINTED)
        assert len(file.history(1).done) == 1
        file.undo(1)
        assert file.load(1) == (RESIDENCY, SCHEDULE)
        assert file.printed(1) == PRINTED


def test_each_residency_of_a_file_has_its_own_prints(path: Path) -> None:
    with ProgrammeFile.open(path) as file:
        other = file.add_residency(replace(RESIDENCY, name="Salé 2025"), SCHEDULE)
        file.note_printed(other, PRINTED)
        assert (file.printed(1), file.printed(other)) == ((), PRINTED)


def test_a_file_open_for_reading_takes_no_note(path: Path) -> None:
    before = fingerprint(path)
    with (
        ProgrammeFile.open(path, read_only=True) as file,
        pytest.raises(UserError, match="reading only"),
    ):
        file.note_printed(1, PRINTED)
    assert fingerprint(path) == before


def test_noting_fails_as_a_whole(path: Path) -> None:
    before = dump(path)
    broken = replace(PRINTED[1], printed_at=at("18:00").replace(microsecond=1))
    with ProgrammeFile.open(path) as file:
        with pytest.raises(Exception, match="whole seconds"):
            file.note_printed(1, [PRINTED[0], broken])
        assert file.printed(1) == ()
    assert dump(path) == before


@pytest.mark.parametrize("column", ["sessions", "events", "people"])
def test_a_print_that_was_tampered_with_is_told_when_the_file_is_opened(
    path: Path, column: str
) -> None:
    with ProgrammeFile.open(path) as file:
        file.note_printed(1, PRINTED)
    tamper(path, f"""UPDATE printed SET {column} = '[{{"id": 7}}]'""")
    assert rows(path, "SELECT count(*) FROM printed") == [(2,)]
    with pytest.raises(UserError, match="damaged"):
        ProgrammeFile.open(path)

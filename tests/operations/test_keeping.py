# SPDX-License-Identifier: Apache-2.0
"""When a backup is due, how backups are told, and opening a file as it can be opened."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from ateliers_desktop.operations.keeping import (
    Cause,
    Content,
    FileInUseError,
    copy_to_work_on,
    facts_of,
    kept_backups,
    open_as_can_be,
    restore_backup,
)
from ateliers_desktop.operations.keeping_time import BACKUP_EVERY, EditingTime
from ateliers_desktop.operations.keeping_words import cause_text, content_text, moment_text
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Schedule
from ateliers_desktop.storage import back_up, content_of
from ateliers_desktop.words import translations
from tests.builders import residency, session
from tests.files import new_file

NOW = datetime(2025, 10, 8, 9, 0)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "essai.ateliers"
    new_file(path, residency(), Schedule(sessions=(session(),)))
    return path


def test_a_backup_is_due_a_quarter_of_an_hour_after_the_first_edit_without_one() -> None:
    time = EditingTime()
    assert not time.is_due(10_000)
    time.edited(100)
    time.edited(800)
    assert not time.is_due(100 + BACKUP_EVERY - 1)
    assert time.is_due(100 + BACKUP_EVERY)
    time.backed_up()
    assert not time.is_due(100_000)


def test_a_backup_that_failed_stays_due() -> None:
    time = EditingTime()
    time.edited(0)
    time.backed_up()
    time.edited(950)
    time.failed()
    assert time.is_due(BACKUP_EVERY)


@pytest.mark.parametrize(
    ("made_at", "french", "english"),
    [
        (datetime(2025, 10, 8, 8, 5), "aujourd’hui 08:05", "today 08:05"),
        (datetime(2025, 10, 7, 18, 5), "hier 18:05", "yesterday 18:05"),
        (datetime(2025, 10, 6, 18, 5), "lundi 6 octobre 18:05", "Monday 6 October 18:05"),
        (datetime(2024, 5, 1, 7, 0), "mercredi 1er mai 2024 07:00", "Wednesday 1 May 2024 07:00"),
    ],
)
def test_a_moment_is_told_as_one_would_say_it(
    made_at: datetime, french: str, english: str
) -> None:
    assert moment_text(made_at, NOW, "fr", translations("fr")) == french
    assert moment_text(made_at, NOW, "en", translations("en")) == english


def test_every_cause_has_words_of_its_own() -> None:
    for language in ("fr", "en", "ar"):
        told = [cause_text(each, translations(language)) for each in Cause]
        assert len(set(told)) == len(Cause)


def test_what_differs_in_number_of_sessions_is_told() -> None:
    content = Content(sessions=60, projects=14, mentors=1)
    told = [
        content_text(content, Content(sessions=now, projects=14, mentors=1), translations("en"))
        for now in (63, 60, 59)
    ]
    assert told == [
        "60 sessions · 14 projects · 1 mentor · 3 sessions more since",
        "60 sessions · 14 projects · 1 mentor",
        "60 sessions · 14 projects · 1 mentor · 1 session fewer since",
    ]
    assert content_text(None, content, translations("en")) == "Damaged: cannot be restored"


def test_backups_are_found_with_their_cause_and_content_and_put_back(file: Path) -> None:
    labels = ("next residency", "adopt", "version 3", "", "holiday")
    made = [back_up(file, label) for label in labels]
    found = kept_backups(file)
    assert [each.path for each in found] == list(reversed(made))
    assert [each.cause for each in found] == [
        Cause.OTHER,
        Cause.WORK,
        Cause.VERSION,
        Cause.ADOPT,
        Cause.NEXT,
    ]
    assert {each.content for each in found} == {Content(sessions=1, projects=1, mentors=1)}
    assert facts_of(made[2]).cause is Cause.VERSION
    kept = restore_backup(file, made[1])
    assert kept is not None
    assert facts_of(kept).cause is Cause.RESTORE
    with pytest.raises(ValueError, match="no name"):
        facts_of(file)


def test_of_several_residencies_their_number_is_told_and_nobody_counted_twice(
    file: Path,
) -> None:
    with Programme.open(file) as programme:
        programme.add_residency(replace(residency(), name="Dakar"), Schedule())
    content = content_of(back_up(file))
    assert content == Content(sessions=1, projects=1, mentors=1, residencies=2)
    told = content_text(content, content, translations("fr"))
    assert told == "2 résidences · 1 séance · 1 projet · 1 mentor"


def test_a_file_open_elsewhere_is_opened_to_be_read_and_says_why(
    file: Path, tmp_path: Path
) -> None:
    first = open_as_can_be(file)
    assert not first.programme.read_only
    assert first.why_read_only is None
    with first.programme, open_as_can_be(file).programme as second:
        assert second.read_only
        copy = copy_to_work_on(file, tmp_path / "copy.ateliers")
        with open_as_can_be(copy).programme as third:
            assert not third.read_only
        again = open_as_can_be(file)
        assert isinstance(again.why_read_only, FileInUseError)
        again.programme.close()

# SPDX-License-Identifier: Apache-2.0
"""A residency is taken out of its file whole; the others stay as they were."""

from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.keeping import Cause, kept_backups
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.removing import goods_of, remove_open
from ateliers_desktop.storage.schema.base import Base
from tests.operations.kept_about import write_programme
from tests.storage.raw import rows


def test_nothing_of_it_is_left_and_nothing_of_the_others_changed(tmp_path: Path) -> None:
    path = write_programme(tmp_path / "programme.ateliers")
    with Programme.open(path, residency="Rabat 2025") as programme:
        (gone, stays) = programme.contents()
        goods = goods_of(programme)
        assert (goods.projects, goods.mentors) == (
            len(gone.residency.projects),
            len(gone.residency.mentors),
        )
        assert goods.sessions == 2
        assert goods.notes > 0
        assert goods.actions > 0
        shown = remove_open(programme)
        assert shown == stays.summary
        assert programme.at(shown).contents() == (stays,)
    for table in Base.metadata.tables.values():
        if "residency_id" in table.columns:
            query = f"SELECT count(*) FROM {table.name} WHERE residency_id = {gone.summary.id}"
            assert rows(path, query) == [(0,)], table.name
    assert rows(path, "PRAGMA foreign_key_check") == []
    kept, _ = kept_backups(path)
    assert kept.cause is Cause.REMOVE
    with Programme.open(kept.path, read_only=True) as before:
        assert before.contents() == (gone, stays)


def test_the_only_residency_stays_and_no_backup_is_made_for_nothing(tmp_path: Path) -> None:
    path = write_programme(tmp_path / "programme.ateliers")
    with Programme.open(path, residency="Dakar 2026") as programme:
        last = programme.at(remove_open(programme))
        with pytest.raises(UserError, match="no other residency"):
            remove_open(last)
        assert [each.name for each in last.residencies] == ["Rabat 2025"]
    assert len(kept_backups(path)) == 2  # before the next one was made, and before this one went

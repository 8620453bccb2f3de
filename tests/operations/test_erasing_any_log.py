# SPDX-License-Identifier: Apache-2.0
"""Whatever was done before, erasing a mentor leaves a log that leads back and on again."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.erasing import ErasureWish, erase
from ateliers_desktop.operations.known_people import KnownPerson, person_of
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.residency import Party
from ateliers_desktop.storage import write_new
from tests.operations.random_edits import MAKERS, edits
from tests.operations.test_undo_redo import FIRST


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_undo_and_redo_go_through_any_log_after_an_erasure(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "essai.ateliers")
        write_new(path, *FIRST)
        with Programme.open(path) as programme:
            work(programme, data)
            name = data.draw(st.sampled_from(sorted(mentors(programme) or {"Awa"})))
            person = person_of(programme.contents(), name, Party.MENTOR)
            steps = len(programme.undo_steps), len(programme.redo_steps)
            sessions = len(programme.schedule.sessions)
            report = erase(programme, person, ErasureWish())
            after = report.programme
            assert len(after.schedule.sessions) == sessions
            if not report.emptied_logs:
                assert (len(after.undo_steps), len(after.redo_steps)) == steps
            goes_through(after, person)


def work(programme: Programme, data: st.DataObject) -> None:
    """Make some edits of any kind, and take some of them back."""
    for kind in data.draw(st.lists(st.sampled_from(sorted(MAKERS)), min_size=2, max_size=9)):
        edit = data.draw(edits(kind, (programme.residency, programme.schedule)))
        if edit is not None and not edit.is_empty:
            try:
                programme.apply(edit)
            except UserError:
                continue
    for _ in range(data.draw(st.integers(0, 3))):
        programme.undo()


def goes_through(programme: Programme, person: KnownPerson) -> None:
    """Undo everything and redo everything; the person is called nowhere by a name of theirs."""
    assert not mentors(programme) & set(person.names)
    present = (programme.residency, programme.schedule)
    undone = 0
    while programme.undo() is not None:
        undone += 1
        assert not mentors(programme) & set(person.names)
    for _ in range(undone):
        assert programme.redo() is not None
    assert (programme.residency, programme.schedule) == present
    while programme.redo() is not None:
        assert not mentors(programme) & set(person.names)


def mentors(programme: Programme) -> set[str]:
    residency = programme.residency
    wished = {name for each in residency.projects for name in (*each.wishes, *each.excludes)}
    met = {each.mentor for each in programme.schedule.sessions}
    return {each.name for each in residency.mentors} | wished | met

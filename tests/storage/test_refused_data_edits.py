# SPDX-License-Identifier: Apache-2.0
"""An edit of the data that cannot be is refused in words and leaves the file as it was."""

from dataclasses import replace
from pathlib import Path

import pytest

from ateliers_desktop.errors import UserError
from ateliers_desktop.residency import Area, Edit, Expertise, Mentor, Project, Residency, Room
from ateliers_desktop.storage import ProgrammeFile
from tests.storage.raw import fingerprint
from tests.storage.rich import (
    AREAS,
    MENTORS,
    PROJECTS,
    RESIDENCY,
    ROOMS,
    SCHEDULE,
    SLOTS,
    B,
    M,
    at,
    change,
    slot,
)


def is_refused(path: Path, edit: Edit, error: type[Exception], words: str) -> None:
    before = fingerprint(path)
    with ProgrammeFile.open(path) as file:
        with pytest.raises(error, match=words):
            file.apply_edit(1, edit)
        assert file.load(1) == (RESIDENCY, SCHEDULE)
        assert file.history(1).done == ()
    assert fingerprint(path) == before


def with_mentors(*mentors: Mentor) -> Residency:
    return replace(RESIDENCY, mentors=mentors)


REFUSED = {
    "a mentor's name in other letters": (
        replace(RESIDENCY, mentors=(*MENTORS, Mentor(name="NOÙR"))),
        "“NOÙR”: this name is taken already",
    ),
    "a project's very name": (
        replace(RESIDENCY, projects=(PROJECTS[1], *PROJECTS)),
        "“Baobab”: this name is taken already",
    ),
    "a room's name": (
        replace(RESIDENCY, rooms=(*ROOMS, Room(name="atelier b"))),
        "“atelier b”: this name is taken already",
    ),
    "an area's code": (
        replace(RESIDENCY, areas=(*AREAS, Area(code="Recit"))),
        "“Recit”: this name is taken already",
    ),
    "slots that overlap": (
        replace(RESIDENCY, slots=(*SLOTS, slot(M, "09:30", "10:30"))),
        "2025-10-06 09:00 and 2025-10-06 09:30 overlap",
    ),
    "a slot that goes under its session": (
        replace(RESIDENCY, slots=SLOTS[:7]),
        "Griot with Léa at 2025-10-07 09:00: .* does not fill whole mentoring slots",
    ),
    "a slot that moves without its session": (
        replace(RESIDENCY, slots=(*SLOTS[:4], replace(SLOTS[4], start=at("10:50")), *SLOTS[5:])),
        "Griot with Léa at 2025-10-06 10:45: .* does not fill whole mentoring slots",
    ),
    "a slot that becomes a break under its session": (
        replace(RESIDENCY, slots=(*SLOTS[:7], replace(SLOTS[7], kind=B), *SLOTS[8:])),
        "does not fill whole mentoring slots",
    ),
    "a mentor without a name": (with_mentors(*MENTORS, Mentor(name="")), "contradicts itself"),
    "a level that is none": (
        with_mentors(*MENTORS, Mentor(name="Z", expertises=(Expertise(area="droit", level=4),))),
        "contradicts itself",
    ),
    "a language that paper does not speak": (
        replace(RESIDENCY, language="de"),
        "contradicts itself",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_is_refused_in_words_and_leaves_the_file_as_it_was(
    path: Path, what: str
) -> None:
    new, words = REFUSED[what]
    is_refused(path, change(RESIDENCY, new), UserError, words)


WITHOUT_NOUR = replace(
    RESIDENCY,
    mentors=(MENTORS[0], MENTORS[2]),
    projects=(replace(PROJECTS[0], wishes=(), excludes=()), PROJECTS[1]),
)


def test_somebody_with_sessions_goes_only_with_them(path: Path) -> None:
    edit = change(RESIDENCY, WITHOUT_NOUR)
    is_refused(path, edit, ValueError, "has no mentor named 'Nour'")
    gone = tuple(each for each in SCHEDULE.sessions if each.mentor == "Nour")
    assert gone
    with ProgrammeFile.open(path) as file:
        file.apply_edit(1, replace(edit, before=gone))
        assert file.load(1) == (WITHOUT_NOUR, SCHEDULE.apply(replace(edit, before=gone)))


def test_somebody_whom_others_mention_does_not_go(path: Path) -> None:
    edit = change(RESIDENCY, replace(RESIDENCY, rooms=ROOMS[:2]))
    is_refused(path, edit, UserError, "contradicts itself")


STALE = {
    "mentors": replace(RESIDENCY, mentors=(replace(MENTORS[0], phone="1"), *MENTORS[1:])),
    "projects": replace(RESIDENCY, projects=(*PROJECTS, Project(name="Kora"))),
    "rooms": replace(RESIDENCY, rooms=(Room(name="Z"), *ROOMS)),
    "areas": replace(RESIDENCY, areas=(AREAS[0], Area(code="droit", colour="sky"), AREAS[2])),
    "slots": replace(RESIDENCY, slots=(*SLOTS[:8], replace(SLOTS[8], title="Autre"))),
    "own": replace(RESIDENCY, city="Fès"),
}


@pytest.mark.parametrize("part", STALE)
def test_an_edit_made_on_another_state_is_refused(path: Path, part: str) -> None:
    is_refused(path, change(STALE[part], RESIDENCY), ValueError, "stands")

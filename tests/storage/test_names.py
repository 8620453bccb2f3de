# SPDX-License-Identifier: Apache-2.0
"""The names of everybody are read alone, and are those of the residencies read whole."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ateliers_desktop.residency import Party, PersonNames, Schedule
from ateliers_desktop.storage import ProgrammeFile
from tests.builders import mentor, project, residency

YEAR = timedelta(days=364)


@pytest.mark.parametrize("party", Party)
def test_names_are_those_of_the_residencies_read_whole(tmp_path: Path, party: Party) -> None:
    first = residency(
        slots=(),
        projects=(project("Zellige", formerly=("Souk", "Bazar")), project("Atlas")),
        mentors=(mentor("Salma", formerly=("Sal",)), mentor("Awa")),
    )
    later = replace(first, name="Later", first_day=first.first_day + YEAR)
    turned = replace(
        later, projects=tuple(reversed(first.projects)), mentors=tuple(reversed(first.mentors))
    )
    empty = replace(
        first, name="Empty", first_day=first.first_day + 2 * YEAR, projects=(), mentors=()
    )
    with ProgrammeFile.create(tmp_path / "x.ateliers") as file:
        numbers = [file.add_residency(each, Schedule()) for each in (first, turned, empty)]
        whole = {each: file.load(each)[0].people(party) for each in numbers}
        assert file.names(party) == {
            number: tuple(PersonNames(name=each.name, formerly=each.formerly) for each in people)
            for number, people in whole.items()
        }

# SPDX-License-Identifier: Apache-2.0
"""What the matrix of expertise shows, as values: mentors, areas with their coverage, levels."""

from collections.abc import Iterable
from dataclasses import dataclass

from ateliers_desktop.operations.coverage import Coverage, ExpertiseCoverage
from ateliers_desktop.palette import AreaColour, area_colours
from ateliers_desktop.residency import Area, Residency, fold


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaColumn:
    """What stands over one column."""

    code: str
    name: str
    colour: AreaColour
    coverage: Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The levels, a row for each mentor, a column for each area."""

    mentors: tuple[str, ...] = ()
    areas: tuple[AreaColumn, ...] = ()
    levels: tuple[tuple[int, ...], ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the areas, from the first column to the last."""
        return tuple(each.code for each in self.areas)


def matrix_of(
    residency: Residency, known: ExpertiseCoverage, language: str, sought: str = ""
) -> Matrix | None:
    """Return the part of the matrix in which a text is found, or None where it is nowhere.

    Each word seeks among the mentors and among the areas, without case and accents: mentors
    found leave their rows alone, areas found their columns.
    """
    of_mentors = {
        each.name: fold(f"{each.name} {each.organisation}") for each in residency.mentors
    }
    of_areas = {each.code: _called(each) for each in residency.areas}
    words = fold(sought).split()
    if not all(_any_has(word, (*of_mentors.values(), *of_areas.values())) for word in words):
        return None
    mentors, codes = _found(of_mentors, words), _found(of_areas, words)
    if words and not (mentors and codes):
        return None
    colours = area_colours(residency)
    areas = tuple(each for each in residency.areas if each.code in codes)
    return Matrix(
        mentors=tuple(each.name for each in residency.mentors if each.name in mentors),
        areas=tuple(
            AreaColumn(
                code=each.code,
                name=each.name(language),
                colour=colours[each.code],
                coverage=known.areas[each.code],
            )
            for each in areas
        ),
        levels=tuple(
            tuple(each.level(area.code) for area in areas)
            for each in residency.mentors
            if each.name in mentors
        ),
    )


def _called(area: Area) -> str:
    return fold(" ".join((area.code, area.french, area.english, area.arabic)))


def _any_has(word: str, texts: Iterable[str]) -> bool:
    return any(word in each for each in texts)


def _found(texts: dict[str, str], words: Iterable[str]) -> set[str]:
    """Return what has all those words that any of it has."""
    concerned = [each for each in words if _any_has(each, texts.values())]
    return {key for key, text in texts.items() if all(word in text for word in concerned)}

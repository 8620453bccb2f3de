# SPDX-License-Identifier: Apache-2.0
"""Words for levels and for what is asked of an area: short for its header, whole elsewhere."""

from ateliers_desktop.operations.coverage import Asking, Coverage, CoverageState, ExpertiseCoverage
from ateliers_desktop.words import Translate
from ateliers_desktop.words.joining import isolated, joined


def header_lines(coverage: Coverage, translate: Translate) -> tuple[str, str, str]:
    """Return what is asked, who has it, and what is possible, each short enough for a column."""
    return (
        translate("Expertise", "%n asked", n=coverage.asked),
        translate("Expertise", "%n mentors", n=len(coverage.mentors)),
        translate("Expertise", "at most {number}").format(number=coverage.possible),
    )


def state_word(state: CoverageState, translate: Translate) -> str:
    """Return the word that marks an area that cannot be enough, or nothing."""
    words = {
        CoverageState.UNCOVERED: translate("Expertise", "not covered"),
        CoverageState.SCARCE: translate("Expertise", "too scarce"),
    }
    return words.get(state, "")


def coverage_sentence(coverage: Coverage, translate: Translate, language: str) -> str:
    """Return the coverage of an area in whole words, and what it means where it is too little."""
    facts = joined(header_lines(coverage, translate), language)
    missing = coverage.asked - coverage.possible
    if coverage.state is CoverageState.UNCOVERED:
        meaning = (
            translate("Expertise", "Not covered: its mentors are never free.")
            if coverage.mentors
            else translate("Expertise", "Not covered: no mentor has this expertise.")
        )
    elif coverage.state is CoverageState.SCARCE:
        meaning = translate(
            "Expertise",
            "Too scarce: %n sessions cannot be placed, whatever is planned.",
            n=missing,
        )
    elif coverage.state is CoverageState.UNASKED:
        meaning = translate("Expertise", "No project asks for it.")
    else:
        meaning = ""
    return "\n".join(filter(None, (facts, meaning)))


def summary(known: ExpertiseCoverage, translate: Translate, language: str) -> str:
    """Return how all areas together stand."""
    states = [each.state for each in known.areas.values()]
    uncovered = states.count(CoverageState.UNCOVERED)
    scarce = states.count(CoverageState.SCARCE)
    facts = (
        translate("Expertise", "%n sessions asked", n=known.overall.asked),
        translate("Expertise", "at most {number}").format(number=known.overall.possible),
        translate("Expertise", "%n areas not covered", n=uncovered) if uncovered else "",
        translate("Expertise", "%n areas too scarce", n=scarce) if scarce else "",
    )
    return joined(facts, language)


def level_text(level: int, translate: Translate) -> str:
    """Return a level in words."""
    if not level:
        return translate("Expertise", "no expertise")
    return translate("Expertise", "level {level} of 3").format(level=level)


def cell_text(
    mentor: str, area: str, level: int, asked: int, translate: Translate, language: str
) -> str:
    """Return what a cell of the matrix says to those who hear it."""
    return translate("Expertise", "{mentor}, {area}, {level}; {asked}").format(
        mentor=isolated(mentor, language),
        area=isolated(area, language),
        level=level_text(level, translate),
        asked=translate("Expertise", "%n sessions asked", n=asked),
    )


def asking_text(asking: Asking, translate: Translate, language: str, *, met: bool) -> str:
    """Return who asks for how much, and whether the mentor could give it, where there is one."""
    if not met:
        fit = ""
    elif not asking.may_meet:
        fit = translate("Expertise", "must not meet")
    elif asking.speaks:
        fit = translate("Expertise", "shares a language")
    else:
        fit = translate("Expertise", "shares no language")
    sessions = translate("Expertise", "%n sessions", n=asking.sessions)
    return joined((asking.project, sessions, fit), language)

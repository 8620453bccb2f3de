# SPDX-License-Identifier: Apache-2.0
"""How far a project has come, for its sheet: its stage, its needs, its Business Model Canvas."""

from dataclasses import dataclass

from ateliers_desktop.agendas.light_markdown import Passage, Span, passages
from ateliers_desktop.agendas.shaping import Direction, isolate
from ateliers_desktop.agendas.wording import continued
from ateliers_desktop.residency import Need, NeedState, Project
from ateliers_desktop.words import Translate
from ateliers_desktop.words.stages import stage_name

_SHORT = 60
"""Letters of a line that names a thing and tells nothing yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectState:
    """The fields that are filled, each with its name; empty ones are left out.

    Attributes
    ----------
    continued
        The title where a later page goes on.
    """

    title: str
    continued: str
    fields: tuple[tuple[str, tuple[Passage, ...]], ...]


def project_state(project: Project, translate: Translate, language: str) -> ProjectState | None:
    """Return where a project stands; None as long as nothing is written on its canvas."""
    canvas = project.canvas
    if canvas.is_empty:
        return None
    named = (
        (translate("Sheet", "Value propositions"), canvas.value),
        (translate("Sheet", "Customer segments"), canvas.segments),
        (translate("Sheet", "Customer relationships"), canvas.relationships),
        (translate("Sheet", "Channels"), canvas.channels),
        (translate("Sheet", "Key activities"), canvas.activities),
        (translate("Sheet", "Key resources"), canvas.resources),
        (translate("Sheet", "Key partners"), canvas.partners),
        (translate("Sheet", "Cost structure"), canvas.costs),
        (translate("Sheet", "Revenue streams"), canvas.revenues),
    )
    fields = tuple((name, _in_a_row(passages(text))) for name, text in named)
    title = translate("Sheet", "Business Model Canvas")
    return ProjectState(
        title=title,
        continued=continued(title, translate, language),
        fields=tuple((name, text) for name, text in fields if text),
    )


def _in_a_row(text: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Return short lines, as canvases have them, one after the other behind their title."""
    if any(each.bullet or _length(each) > _SHORT for each in text):
        return text
    spans = [span for each in text for span in (Span(text=" · "), *each.spans)]
    return (Passage(spans=tuple(spans[1:])),) if spans else ()


def _length(passage: Passage) -> int:
    return sum(len(each.text) for each in passage.spans)


def stage_of(project: Project, translate: Translate, language: str) -> str:
    """Return how far a project has come, or nothing where that is not known."""
    if not project.stage:
        return ""
    stage = isolate(stage_name(project.stage, language), Direction.of_language(language))
    return translate("Sheet", "stage: {stage}").format(stage=stage)


def how_far(need: Need, translate: Translate) -> str:
    """Return that a need is met, or asks for more; nothing as long as it is open."""
    texts = {
        NeedState.OPEN: "",
        NeedState.MET: translate("Sheet", "met"),
        NeedState.MORE: translate("Sheet", "more needed"),
    }
    return texts[need.state]

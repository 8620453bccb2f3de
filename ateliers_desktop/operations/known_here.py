# SPDX-License-Identifier: Apache-2.0
"""What is known of a residency here alone, and so outlives a later state of its form."""

from dataclasses import replace

from ateliers_desktop.residency import Need, NeedState, Project, Residency, fold


def keep_own(present: Residency, incoming: Residency) -> Residency:
    """Return the incoming residency with what no form asks for, as it stands here.

    That is what the coordinator set aside, how far each need is, what a project's business model
    says, and under which names other residencies know somebody.
    """
    projects = {fold(each.name): each for each in present.projects}
    mentors = {fold(each.name): each for each in present.mentors}
    return replace(
        incoming,
        projects=tuple(
            _with_own(each, projects.get(fold(each.name))) for each in incoming.projects
        ),
        mentors=tuple(
            replace(each, formerly=known.formerly)
            if (known := mentors.get(fold(each.name))) and not each.formerly
            else each
            for each in incoming.mentors
        ),
    )


def _with_own(incoming: Project, present: Project | None) -> Project:
    if present is None:
        return incoming
    known = {fold(each.area): each for each in present.needs}
    return replace(
        incoming,
        needs=tuple(_need_with_own(each, known.get(fold(each.area))) for each in incoming.needs),
        canvas=present.canvas if incoming.canvas.is_empty else incoming.canvas,
        formerly=incoming.formerly or present.formerly,
    )


def _need_with_own(incoming: Need, present: Need | None) -> Need:
    if present is None:
        return incoming
    # A session that was found to be needed besides is not in the form.
    more = max(incoming.sessions, present.sessions if present.state is NeedState.MORE else 0)
    return replace(
        incoming,
        sessions=more,
        set_aside=max(incoming.set_aside, min(present.set_aside, more)),
        state=present.state if incoming.state is NeedState.OPEN else incoming.state,
    )

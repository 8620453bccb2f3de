# SPDX-License-Identifier: Apache-2.0
"""``ateliers import``: a workbook into a file, new or under way, or every problem of it."""

import argparse
from collections.abc import Iterable

from ateliers_desktop.commands import DONE
from ateliers_desktop.commands.terminal import complain, progress_bar, say
from ateliers_desktop.exchange import Problem, describe
from ateliers_desktop.operations.explanations import session_text
from ateliers_desktop.operations.importing import import_workbook
from ateliers_desktop.operations.updating import TableChange, update_residency
from ateliers_desktop.words import Translate


def run(options: argparse.Namespace, translate: Translate) -> int:
    """Import the workbook and say what came in."""
    return _update(options, translate) if options.update else _import(options, translate)


def _import(options: argparse.Namespace, translate: Translate) -> int:
    with progress_bar() as on_progress:
        report = import_workbook(options.workbook, options.file, translate, on_progress)
    _warn(report.warnings, translate)
    residency = report.residency
    said = translate("Command line", "{file}: {residency}, {projects} projects, {mentors} mentors")
    say(
        said.format(
            file=options.file,
            residency=residency.name,
            projects=len(residency.projects),
            mentors=len(residency.mentors),
        )
    )
    return DONE


def _update(options: argparse.Namespace, translate: Translate) -> int:
    with progress_bar() as on_progress:
        report = update_residency(options.workbook, options.file, translate, on_progress)
    _warn(report.warnings, translate)
    for change in report.changes:
        for line in _lines(change, translate):
            say(line)
    for session in report.removed:
        gone = translate("Command line", "no longer possible, to be placed again: {session}")
        say(gone.format(session=session_text(session, report.residency)))
    if not report.changes:
        say(translate("Command line", "nothing has changed"))
    before = translate("Command line", "the file as it was before: {file}")
    say(before.format(file=report.backup))
    return DONE


def _warn(warnings: Iterable[Problem], translate: Translate) -> None:
    for warning in warnings:
        complain(describe(warning, translate))


def _lines(change: TableChange, translate: Translate) -> Iterable[str]:
    tables = {
        "residency": translate("Tables", "residency"),
        "slots": translate("Tables", "slots"),
        "areas": translate("Tables", "areas"),
        "rooms": translate("Tables", "rooms"),
        "mentors": translate("Tables", "mentors"),
        "projects": translate("Tables", "projects"),
    }
    said = (
        (translate("Command line", "{table}, new: {names}"), change.added),
        (translate("Command line", "{table}, changed: {names}"), change.changed),
        (translate("Command line", "{table}, gone: {names}"), change.removed),
    )
    for line, names in said:
        if names:
            yield line.format(table=tables[change.table], names=", ".join(names))

# SPDX-License-Identifier: Apache-2.0
"""``ateliers import``: a workbook into a new file, or every problem of it."""

import argparse

from ateliers_desktop.commands import DONE
from ateliers_desktop.commands.terminal import complain, progress_bar, say
from ateliers_desktop.exchange import describe
from ateliers_desktop.operations.importing import import_workbook
from ateliers_desktop.words import Translate


def run(options: argparse.Namespace, translate: Translate) -> int:
    """Import the workbook and say what came in."""
    with progress_bar() as on_progress:
        report = import_workbook(options.workbook, options.file, translate, on_progress)
    for warning in report.warnings:
        complain(describe(warning, translate))
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

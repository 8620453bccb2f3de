# SPDX-License-Identifier: Apache-2.0
"""``ateliers print``: agendas and sheets as PDF, one file a document."""

import argparse

from ateliers_desktop.commands import DONE
from ateliers_desktop.commands.terminal import complain, progress_bar, say
from ateliers_desktop.operations.glyph_warning import glyph_warning
from ateliers_desktop.operations.notebooks import notebook_on_paper
from ateliers_desktop.operations.printing import Kind, build_documents, print_documents
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.words import Translate


def run(options: argparse.Namespace, translate: Translate) -> int:
    """Write the documents asked for and name each file."""
    kinds = tuple(Kind) if options.what == "all" else (Kind(options.what),)
    with Programme.open(options.file, read_only=True, residency=options.residency) as programme:
        residency, schedule = programme.residency, programme.schedule
        notebook = notebook_on_paper(programme)
    documents = [
        document
        for kind in kinds
        for document in build_documents(
            residency, schedule, kind, options.lang, options.day, notebook=notebook
        )
    ]
    with progress_bar() as on_progress:
        written = print_documents(documents, options.out, on_progress=on_progress)
    for path in written:
        say(str(path))
    if warning := glyph_warning(documents, translate):
        complain(warning)
    if not written:
        say(translate("Command line", "nothing to print: no sessions are placed"))
    return DONE

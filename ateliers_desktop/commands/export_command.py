# SPDX-License-Identifier: Apache-2.0
"""``ateliers export``: the residency as a workbook, a calendar, or one JSON document."""

import argparse

from ateliers_desktop.commands import DONE
from ateliers_desktop.commands.terminal import say
from ateliers_desktop.operations.exporting import export
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.words import Translate


def run(options: argparse.Namespace, translate: Translate) -> int:
    """Write the file whose ending says what it is to be; nothing confidential goes along."""
    del translate
    with Programme.open(options.file, read_only=True, residency=options.residency) as programme:
        residency, schedule = programme.residency, programme.schedule
        written = export(
            residency, schedule, options.out, programme.printed, notebook=programme.notebook
        )
        say(str(written))
    return DONE

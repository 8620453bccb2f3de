# SPDX-License-Identifier: Apache-2.0
"""``ateliers export``: the residency as a workbook, a calendar, or one JSON document."""

import argparse

from ateliers_desktop.commands import DONE
from ateliers_desktop.commands.terminal import complain, say
from ateliers_desktop.operations.exporting import export
from ateliers_desktop.operations.keeping import open_as_can_be
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.words import Translate


def run(options: argparse.Namespace, translate: Translate) -> int:
    """Write the file whose ending says what it is to be; nothing confidential goes along."""
    if options.out.suffix.lower() == ".ics":
        return _export_calendar(options, translate)
    with Programme.open(options.file, read_only=True, residency=options.residency) as programme:
        residency, schedule = programme.residency, programme.schedule
        written = export(residency, schedule, options.out, notebook=programme.notebook)
        say(str(written))
    return DONE


def _export_calendar(options: argparse.Namespace, translate: Translate) -> int:
    """Write the calendar, and remember it so that the next one can cancel what it had."""
    from ateliers_desktop.operations.calendars import export_calendar

    opened = open_as_can_be(options.file, residency=options.residency)
    with opened.programme as programme:
        calendar = export_calendar(
            programme.residency, programme.schedule, options.out, programme.printed
        )
        say(str(options.out))
        if not programme.read_only:
            programme.note_printed([calendar.note])
            return DONE
    text = translate(
        "Command line",
        "{file}: could only be read, so this calendar is not remembered; what is cancelled from "
        "now on will be missing in the next one instead of being cancelled by it",
    )
    complain(text.format(file=options.file))
    return DONE

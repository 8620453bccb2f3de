# SPDX-License-Identifier: Apache-2.0
"""The command line: the whole straight line from workbook to paper, without a screen.

Exit codes: 0 done, 1 something the user can mend, 2 wrong usage, 3 `check` found broken rules.
"""

import argparse
import importlib
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from ateliers_desktop import __version__
from ateliers_desktop.errors import AteliersError
from ateliers_desktop.private_folders import clear_left_behind
from ateliers_desktop.words import LANGUAGES, translations

_MENDABLE = 1
_PRINTABLE = ("agenda", "mentors", "projects", "rooms", "attendance", "week", "cards")
"""What can be printed; the same words as `operations.printing.Kind`, which is slow to load."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without a command, open the window."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given:
        from ateliers_desktop.app import main as open_app

        return open_app([])
    if given == ["--self-test"]:
        from ateliers_desktop.self_test import main as test_itself

        return test_itself()
    options = _parser().parse_args(given)
    clear_left_behind()
    translate = translations(_language())
    try:
        command = importlib.import_module(f"ateliers_desktop.commands.{options.module}")
        return int(command.run(options, translate))
    except AteliersError as error:
        _complain(error.in_words(translate), *error.details)
    except KeyboardInterrupt:
        _complain(translate("Command line", "stopped; nothing was changed"))
    except Exception as failure:
        _complain(
            translate(
                "Command line", "an error of the program; please send this file: {file}"
            ).format(file=_crash_report(failure, options.module))
        )
    return _MENDABLE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ateliers", description="Plan, prove and print the sessions of a residency."
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument(
        "--self-test", action="store_true", help="try the installed program on the sample, alone"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_import(commands)
    _add_schedule(commands)
    _add_check(commands)
    _add_print(commands)
    _add_export(commands)
    return parser


Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names its own return type so


def _add_import(commands: "Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("import", help="read a workbook into a new file")
    command.add_argument(
        "--update", action="store_true", help="bring a later state into an existing file"
    )
    command.add_argument("workbook", type=Path, metavar="WORKBOOK")
    command.add_argument("file", type=Path, metavar="FILE.ateliers")
    command.set_defaults(module="import_command")


def _add_schedule(commands: "Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("schedule", help="propose a schedule and adopt it")
    _add_file(command)
    command.add_argument("--seconds", type=_seconds, default=60.0, metavar="N")
    command.add_argument("--repair", action="store_true", help="move as little as possible")
    command.add_argument("--now", type=_moment, metavar='"DATE HH:MM"')
    command.add_argument("--fairness-first", action="store_true")
    command.add_argument("--seed", type=int, default=0, metavar="N")
    command.add_argument("--workers", type=_count, default=0, metavar="N")
    command.add_argument("--json", type=Path, metavar="OUT")
    command.set_defaults(module="schedule_command")


def _add_check(commands: "Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("check", help="audit the schedule against every rule")
    _add_file(command)
    command.add_argument("--json", type=Path, metavar="OUT")
    command.set_defaults(module="check_command")


def _add_print(commands: "Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("print", help="write agendas and sheets as PDF")
    _add_file(command)
    command.add_argument("what", choices=(*_PRINTABLE, "all"), metavar="WHAT")
    command.add_argument("--lang", choices=LANGUAGES, required=True)
    command.add_argument("--day", type=_date, metavar="DATE")
    command.add_argument("--out", type=Path, required=True, metavar="DIR")
    command.set_defaults(module="print_command")


def _add_export(commands: "Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("export", help="write the residency as .xlsx, .ics or .json")
    _add_file(command)
    command.add_argument("out", type=Path, metavar="OUT.xlsx|OUT.ics|OUT.json")
    command.set_defaults(module="export_command")


def _add_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.ateliers")
    command.add_argument("--residency", metavar="NAME", help="the latest unless named")


def _date(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date as in 2025-10-07") from None


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M")
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a date and time as in '2025-10-07 12:00'"
        ) from None


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0")
    return seconds


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number, 0 or more")
    return int(text)


def _language() -> str:
    """Return the language of messages from the environment; French where it says nothing."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        language = os.environ.get(variable, "").partition("_")[0].partition(".")[0]
        if language in LANGUAGES:
            return language
    return "fr"


def _complain(*lines: str) -> None:
    for line in lines:
        print(line, file=sys.stderr)


def _crash_report(failure: Exception, command: str) -> Path:
    """Write a report of a bug that names nobody, to be sent, and return where it lies."""
    from ateliers_desktop.operations.bug_reports import Circumstances, bug_report

    facts = (
        ("Ateliers Desktop", __version__),
        ("Python", platform.python_version()),
        ("System", platform.platform()),
    )
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="ateliers-error-", suffix=".txt", delete=False
    ) as report:
        report.write(bug_report(failure, Circumstances(facts=facts, actions=(command,))))
    return Path(report.name)


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: Apache-2.0
"""Why the system refused something, in the language of whoever is told."""

import errno
from pathlib import Path

import pytest

from ateliers_desktop.errors import MachineError, system_reason
from ateliers_desktop.safe_files import write_safely
from ateliers_desktop.words import translations


@pytest.mark.parametrize(
    ("number", "french"),
    [
        (errno.EACCES, "accès refusé, ou fichier ouvert dans un autre programme"),
        (errno.EROFS, "protégé en écriture"),
        (errno.ENOSPC, "le disque est plein"),
    ],
)
def test_a_reason_of_the_system_is_told_in_the_language_of_the_window(
    number: int, french: str
) -> None:
    failure = MachineError("({reason})", reason=system_reason(OSError(number, "no")))
    assert failure.in_words(translations("fr")) == f"({french})"


def test_a_reason_that_nobody_foresaw_is_told_as_the_system_says_it() -> None:
    assert system_reason(OSError(errno.ENOTTY, "Not a typewriter")) == "Not a typewriter"
    failure = OSError("no number")
    assert system_reason(failure) is failure


def test_a_file_that_cannot_be_written_says_why_without_a_word_of_english(tmp_path: Path) -> None:
    with pytest.raises(MachineError) as caught:
        write_safely(tmp_path / "nowhere" / "a.pdf", b"%PDF")
    told = caught.value.in_words(translations("fr"))
    assert "le fichier ou le dossier n’est plus là" in told
    assert "directory" not in told

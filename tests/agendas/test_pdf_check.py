# SPDX-License-Identifier: Apache-2.0
"""A written PDF is checked before it takes its place: a damaged one is never put there."""

import re

import pytest

from ateliers_desktop.agendas import check_pdf, render, wall_agenda
from ateliers_desktop.errors import MachineError
from ateliers_desktop.residency import Schedule
from ateliers_desktop.safe_files import write_safely
from tests.agendas.builders import PRINTED_AT, TUESDAY, french, small


@pytest.fixture(scope="module")
def whole():
    return render([wall_agenda(small(), Schedule(), TUESDAY, french, "fr", PRINTED_AT)])


def damaged(content):
    """Return kinds of damage by name."""
    half = len(content) // 2
    return {
        "empty": b"",
        "another kind of file": b"PK\x03\x04" + content[4:],
        "cut in half": content[:half],
        "cut at its end": content[:-8],
        "a hole": content[:half] + content[half + 100 :],
        "the table points elsewhere": re.sub(rb"startxref\s+\d+", b"startxref\n12", content),
        "an entry of the table is gone": re.sub(rb"\d{10} 00000 n\s+", b"", content, count=1),
        "the last entry of the table is gone": re.sub(
            rb"\d{10} 00000 n\s+(?=trailer)", b"", content
        ),
        "no page": content.replace(b"/Type /Page ", b"/Type /Pago ").replace(
            b"/Type /Page\n", b"/Type /Pago\n"
        ),
        "no root": content.replace(b"/Root", b"/Toor"),
    }


def test_a_whole_file_passes(tmp_path, whole):
    target = write_safely(tmp_path / "agenda.pdf", whole, check_pdf)
    assert target.read_bytes() == whole


@pytest.mark.parametrize("kind", list(damaged(b"")))
def test_a_damaged_file_is_told_and_the_old_one_stays(tmp_path, whole, kind):
    target = tmp_path / "agenda.pdf"
    target.write_bytes(b"old")
    broken = damaged(whole)[kind]
    assert broken != whole
    with pytest.raises(MachineError, match="PDF"):
        write_safely(target, broken, check_pdf)
    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["agenda.pdf"]

# SPDX-License-Identifier: Apache-2.0
"""Characters that no font of the paper has are named before anybody pins them to a wall."""

from pathlib import Path

import pytest

from ateliers_desktop.cli import main
from ateliers_desktop.operations.glyph_warning import glyph_warning
from ateliers_desktop.operations.printing import Kind, build_documents
from ateliers_desktop.residency import Schedule
from ateliers_desktop.storage import write_new
from ateliers_desktop.words import LANGUAGES, translations
from tests.builders import project, residency, session


def warning_for(name, language="fr"):
    held = residency(projects=(project(name),))
    documents = build_documents(
        held, Schedule(sessions=(session(project=name),)), Kind.AGENDA, "fr"
    )
    return glyph_warning(documents, translations(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_characters_without_a_glyph_are_named_with_their_number_and_place(language):
    warning = warning_for("山 Projet 😀", language)
    for shown in ("山 (U+5C71)", "😀 (U+1F600)", "山 Projet 😀", "�"):
        assert shown in warning


@pytest.mark.parametrize("name", ["L’Œuvre", "نجمة (2)", "Ñandú", "o\u0301", "zero\u200bwidth"])
def test_names_that_the_fonts_have_whole_are_not_warned_of(name):
    assert warning_for(name) == ""


def test_many_characters_in_long_texts_make_a_short_warning():
    many = "".join(chr(number) for number in range(0x4E00, 0x4E00 + 200))
    warning = warning_for(many)
    assert len(warning) < 800
    assert "…" in warning


def test_the_command_line_says_it_and_prints_all_the_same(tmp_path: Path, capsys):
    file = tmp_path / "essai.ateliers"
    held = residency(projects=(project("Radio 山"),))
    write_new(file, held, Schedule(sessions=(session(project="Radio 山"),)))
    folder = tmp_path / "pdf"
    assert main(["print", str(file), "all", "--lang", "fr", "--out", str(folder)]) == 0
    assert "山 (U+5C71)" in capsys.readouterr().err
    assert list(folder.glob("agenda-*.pdf"))

# SPDX-License-Identifier: Apache-2.0
"""Every text of the program stands in the catalogues, finished, with the same marks in it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import update_translations as catalogues
from update_translations import PLURAL_FORMS, SourceText

CODE = """
def words(translate, self, n, name):
    translate("Board", "Free")
    translate("Board", "%n sessions", n=n)
    self._translate("Board", "at {time}", comment="a clock").format(time=name)
    raise UserError("{file}: is not there", file=name)
    name.translate({})

def translate(context, text):
    return elsewhere.translate(context, text)
"""


@pytest.fixture(scope="module")
def texts() -> list[SourceText]:
    return catalogues.source_texts(catalogues.SOURCES)


def faults(
    language: str, texts: list[SourceText], known: dict[catalogues.Key, tuple[str, ...]]
) -> Iterator[str]:
    """Yield what is wrong with a catalogue, in words."""
    for text in catalogues.texts_for(language, texts):
        forms = known.get(text.key, ())
        if len(forms) != (PLURAL_FORMS[language] if text.plural else 1) or not all(forms):
            yield f"{text.place}: {text.text!r} is not translated in every form"
        for form in forms:
            if marks(form) - {"%n"} != marks(text.text) - {"%n"}:
                yield f"{text.place}: {form!r} has other marks than {text.text!r}"
            if not text.plural and ("%n" in form) != ("%n" in text.text):
                yield f"{text.place}: {form!r} has a count, or lacks one"
    for key in set(known) - {text.key for text in texts}:
        yield f"no code asks for {key}"


def marks(text: str) -> set[str]:
    """Return what a text leaves to be put in: braces with their names, and the count."""
    return set(re.findall(r"\{[^{}]*\}|%n", text))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_text_is_translated(language: str, texts: list[SourceText]) -> None:
    file = catalogues.CATALOGUES / f"ateliers_{language}.ts"
    assert list(faults(language, texts, catalogues.read_catalogue(file))) == []


def badly_spaced(text: str) -> bool:
    """Tell whether French signs stand without their space, or with one at which lines break."""
    return bool(re.search(r" [:;?!»](?=\s|$)|[\w)}][:;?!»](?=\s|$)|« |«(?=\w)", text))


def test_french_signs_have_a_space_at_which_no_line_breaks() -> None:
    known = catalogues.read_catalogue(catalogues.CATALOGUES / "ateliers_fr.ts")
    assert [form for forms in known.values() for form in forms if badly_spaced(form)] == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Placée : {session}", True),
        ("Placée: {session}", True),
        ("« {name} »", True),
        ("Où ?", True),
        ("«\u00a0{name}\u00a0»\u00a0: où\u00a0?", False),
        ("{when} {time} à 10:30", False),
    ],
)
def test_french_signs_without_it_are_seen(text: str, wrong: bool) -> None:
    assert badly_spaced(text) is wrong


def test_what_there_is_in_arabic_has_the_right_forms_and_marks(texts: list[SourceText]) -> None:
    known = catalogues.read_catalogue(catalogues.CATALOGUES / "ateliers_ar_MA.ts")
    begun = [text for text in texts if text.key in known]
    assert list(faults("ar_MA", begun, known)) == []


def test_each_fault_of_a_catalogue_is_seen() -> None:
    text = SourceText("Board", "at {time}", "", False, "board.py:1")
    plural = SourceText("Board", "%n sessions", "", True, "board.py:2")
    right = {text.key: ("à {time}",), plural.key: ("%n séance", "%n séances")}
    assert list(faults("fr", [text, plural], right)) == []
    for wrong in (
        {text.key: ("à {heure}",)},
        {text.key: ("à {time} %n",)},
        {text.key: ()},
        {plural.key: ("%n séances",)},
        {plural.key: ("%n séance", "")},
        {("Board", "gone", ""): ("parti",)},
    ):
        assert len(list(faults("fr", [text, plural], right | wrong))) == 1, wrong


def test_texts_are_gathered_from_code(tmp_path: Path) -> None:
    (tmp_path / "board.py").write_text(CODE, "utf-8")
    found = [(each.key, each.plural) for each in catalogues.source_texts(tmp_path)]
    assert found == [
        (("Board", "%n sessions", ""), True),
        (("Board", "Free", ""), False),
        (("Board", "at {time}", "a clock"), False),
        (("Errors", "{file}: is not there", ""), False),
    ]


@pytest.mark.parametrize(
    "call",
    ['translate("Board", f"{n}")', 'translate("Board", a + b)', 'UserError(f"{n}: gone")'],
)
def test_words_put_together_in_the_call_are_refused(call: str, tmp_path: Path) -> None:
    (tmp_path / "board.py").write_text(f"{call}\n", "utf-8")
    with pytest.raises(ValueError, match=r"board\.py:1"):
        catalogues.source_texts(tmp_path)


def test_an_update_keeps_what_was_translated(tmp_path: Path) -> None:
    kept = SourceText("Board", "<Free> & easy", 'a "comment"', False, "")
    new = SourceText("Board", "%n sessions", "", True, "")
    file = tmp_path / "ateliers_fr.ts"
    known = {kept.key: ("Libre & « simple »",), ("Board", "gone", ""): ("parti",)}
    catalogues.write_catalogue(catalogues.catalogue("fr", [new, kept], known), file)
    assert catalogues.read_catalogue(file) == {kept.key: ("Libre & « simple »",)}
    once = file.read_bytes()
    again = catalogues.catalogue("fr", [new, kept], catalogues.read_catalogue(file))
    catalogues.write_catalogue(again, file)
    assert file.read_bytes() == once

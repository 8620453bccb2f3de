# SPDX-License-Identifier: Apache-2.0
"""The guide is whole in every language, its links lead somewhere, its keys and labels are real."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import update_translations as catalogues

from ateliers_desktop.ui.guide.key_names import KEY
from ateliers_desktop.ui.guide.pages import linked_page

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "resources" / "guide"
LANGUAGES = ("fr", "en", "ar")
KEYS = {
    *("Ctrl+O", "Ctrl+I", "Ctrl+Shift+I", "Ctrl+E", "Ctrl+P", "Ctrl+Q", "Ctrl+F"),
    *("Ctrl+Shift+E", "Ctrl+Shift+H", "Ctrl+Shift+M", "Ctrl+Shift+O"),
    *("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+G", "Ctrl+R", "Ctrl+L", "Ctrl+H", "Ctrl+M"),
    *("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl++", "Ctrl+-", "Ctrl+0"),
    *("Ctrl+N", "Ctrl+D", "Ctrl+Enter", "Del", "Enter", "Space", "Esc", "Alt+PgUp", "Alt+PgDown"),
    *("Ctrl+Shift+W", "H", "M", "C", "P"),
    *("F1", "Shift+F1", "F4", "F11", "F5", "F6", "F7", "Shift+F6", "Shift+F7", "F8", "F9", "F12"),
}
"""The keys of the menus, of the board and of the lists; tests/ui compares with the window's."""
HELD = {"Ctrl", "Shift", "Alt"}
"""What is held down while the mouse or the arrows do something."""
SHORTEST = 400
"""No page is a stub: so many letters at least."""


def pages(language: str) -> dict[str, str]:
    """Return the pages of a language by their files' names."""
    return {each.name: each.read_text("utf-8") for each in sorted((GUIDE / language).glob("*"))}


def shape(text: str) -> list[str]:
    """Return what a page is built of, without its words: headings, list items, rows of tables."""
    signs = re.findall(r"^(#{1,3} |- |\d+\. |\|)", text, re.MULTILINE)
    return [re.sub(r"\d+", "1", sign) for sign in signs]


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)]*)\)", text)


def keys(text: str) -> list[str]:
    return re.findall(r"`([^`]*)`", text)


def labels(text: str) -> list[str]:
    return re.findall(r"\*\*([^*]*)\*\*", text)


def known_labels(language: str) -> set[str]:
    """Return the texts of the screen in a language, as they are read there."""
    if language == "en":
        found = [each.text for each in catalogues.source_texts(catalogues.SOURCES)]
    else:
        name = {"fr": "fr", "ar": "ar_MA"}[language]
        file = catalogues.CATALOGUES / f"ateliers_{name}.ts"
        found = [form for forms in catalogues.read_catalogue(file).values() for form in forms]
    return {re.sub(r"&(.)", r"\1", text) for text in found}


def faults(text: str, language: str, others: set[str], labelled: set[str]) -> Iterator[str]:
    """Yield what is wrong with a page, in words."""
    if not text.startswith("# ") or len(re.findall(r"^# ", text, re.MULTILINE)) != 1:
        yield "it does not begin with its one title"
    if len(text) < SHORTEST:
        yield "it says too little"
    for link in links(text):
        if not linked_page(link) or link not in others:
            yield f"{link} leads nowhere"
    if re.search(r"https?:|!\[|<\w", text):
        yield "it fetches something from elsewhere"
    for key in keys(text):
        if not KEY.fullmatch(key) or key not in KEYS | HELD:
            yield f"{key} is no key of the program"
    for label in labels(text):
        if label not in labelled:
            yield f"{label!r} is not on the screen"
    if language == "fr" and badly_spaced(text):
        yield "a French space or apostrophe is missing"


def badly_spaced(text: str) -> bool:
    """Tell whether French signs stand without their space; what cells hold, in italics, may."""
    prose = re.sub(r"(?<!\*)\*[^*\n]+\*(?!\*)", "", text).replace("\u00a0", "§")
    return bool(re.search(r"[ \w][:;?!»](?=\s)|« |'", prose))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_in_order(language: str) -> None:
    labelled = known_labels(language)
    found = pages(language)
    wrong = {
        name: told
        for name, text in found.items()
        if (told := list(faults(text, language, set(found), labelled)))
    }
    assert wrong == {}


def test_every_language_has_the_same_pages_built_alike() -> None:
    french = pages("fr")
    assert 10 <= len(french) <= 20
    for language in ("en", "ar"):
        other = pages(language)
        assert list(other) == list(french)
        for name, text in french.items():
            assert shape(other[name]) == shape(text), (language, name)
            assert sorted(links(other[name])) == sorted(links(text)), (language, name)
            assert sorted(keys(other[name])) == sorted(keys(text)), (language, name)
            assert len(labels(other[name])) == len(labels(text)), (language, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_keys_tells_every_key(language: str) -> None:
    assert set(keys(pages(language)["12-keys.md"])) - HELD == KEYS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_linked_or_found_in_the_list_and_names_its_title_once(language: str) -> None:
    titles = [text.partition("\n")[0] for text in pages(language).values()]
    assert len(set(titles)) == len(titles)


def test_the_glossary_has_the_same_words_in_every_language() -> None:
    rows = {language: glossary(language) for language in LANGUAGES}
    assert len(rows["fr"]) > 15
    assert [(f, e, a) for f, e, a in rows["fr"]] == [(f, e, a) for e, f, a in rows["en"]]
    assert [(f, e, a) for f, e, a in rows["fr"]] == [(f, e, a) for a, f, e in rows["ar"]]


def glossary(language: str) -> list[tuple[str, str, str]]:
    lines = pages(language)["13-words.md"].splitlines()
    cells = [[cell.strip() for cell in line.split("|")[1:4]] for line in lines if "|" in line]
    return [(one, two, three) for one, two, three in cells[2:]]


def test_each_fault_of_a_page_is_seen() -> None:
    text = "# Title\n\n" + "word " * 100
    assert list(faults(text, "en", {"01-a.md"}, {"Open"})) == []
    for wrong in (
        "text without a title\n" + text,
        "# Title\n\nshort",
        text + "[there](99-nowhere.md)",
        text + "[there](https://example.org)",
        text + "`Ctrl+Shift+F12`",
        text + "`some code`",
        text + "**Not a label**",
    ):
        assert list(faults(wrong, "en", {"01-a.md"}, {"Open"})) != [], wrong
    for wrong in ("Voici : là. ", "Voici: là. ", "« là »", "l'eau"):
        assert list(faults(text + wrong, "fr", set(), set())) != [], wrong
    assert list(faults(text + "Voici\u00a0: «\u00a0là\u00a0».", "fr", set(), set())) == []

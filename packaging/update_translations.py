# SPDX-License-Identifier: Apache-2.0
"""Brings the catalogues of `resources/i18n` up to the texts in the code: `make translations`.

A text is a call `translate("Context", "text", comment=..., n=...)` or `UserError("text", ...)`,
with its words written out. Qt's own lupdate overlooks `n=` and `comment=` given by name, so the
calls are read from the syntax tree. What was translated stays; new texts come in unfinished;
texts that no code asks for go.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "ateliers_desktop"
CATALOGUES = ROOT / "resources" / "i18n"
PLURAL_FORMS = {"fr": 2, "en": 2, "ar_MA": 6}
_NAMES = ("translate", "_translate")
_ERRORS = ("UserError", "MachineError")
_PASSING_ON = (*_NAMES, "in_words")
"""Functions whose body hands on a text that was written out elsewhere."""

Key = tuple[str, str, str]
"""Context, source text and comment: what a translation is looked up by."""


@dataclass(frozen=True, order=True)
class SourceText:
    """One text that the code asks for, and where it does so first."""

    context: str
    text: str
    comment: str
    plural: bool
    place: str

    @property
    def key(self) -> Key:
        """What its translation is looked up by."""
        return (self.context, self.text, self.comment)


def source_texts(folder: Path) -> list[SourceText]:
    """Return every text of the Python files below a folder, in order, each once.

    Raises
    ------
    ValueError
        Listing every call whose words are put together, so that no catalogue can hold them.
    """
    found: dict[Key, SourceText] = {}
    problems = []
    for file in sorted(folder.rglob("*.py")):
        for call in _calls(ast.parse(file.read_text("utf-8"), str(file))):
            place = f"{file.relative_to(folder.parent).as_posix()}:{call.lineno}"
            text = _source_text(call, place)
            if text is None:
                problems.append(f"{place}: context, text and comment have to be written out here")
            elif found.setdefault(text.key, text).plural != text.plural:
                problems.append(f"{place}: with a count here, without one elsewhere")
    if problems:
        raise ValueError("\n".join(problems))
    return sorted(found.values())


def read_catalogue(file: Path) -> dict[Key, tuple[str, ...]]:
    """Return the finished translations of a .ts file, one string for each plural form."""
    finished: dict[Key, tuple[str, ...]] = {}
    if not file.exists():
        return finished
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            if target is None or target.get("type"):
                continue
            forms = tuple(each.text or "" for each in target.iter("numerusform"))
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            finished[key] = forms or (target.text or "",)
    return finished


def catalogue(
    language: str, texts: list[SourceText], known: dict[Key, tuple[str, ...]]
) -> ElementTree.Element:
    """Return a .ts document with all texts and what is known of their translations."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        message = ElementTree.SubElement(contexts[text.context], "message")
        ElementTree.SubElement(message, "source").text = text.text
        if text.comment:
            ElementTree.SubElement(message, "comment").text = text.comment
        _add_translation(message, text, PLURAL_FORMS[language], known.get(text.key, ()))
    return root


def write_catalogue(root: ElementTree.Element, file: Path) -> None:
    """Write a .ts document as Qt's own tools lay it out."""
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def texts_for(language: str, texts: list[SourceText]) -> list[SourceText]:
    """Return what a language has to say: English, in which texts are written, only its plurals."""
    return [each for each in texts if each.plural or language != "en"]


def main() -> int:
    """Update every catalogue and say how much of each is translated."""
    try:
        texts = source_texts(SOURCES)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    for language in PLURAL_FORMS:
        file = CATALOGUES / f"ateliers_{language}.ts"
        known = read_catalogue(file)
        wanted = texts_for(language, texts)
        write_catalogue(catalogue(language, wanted, known), file)
        done = sum(each.key in known for each in wanted)
        print(f"{file.relative_to(ROOT)}: {done} of {len(wanted)} texts translated")
    return 0


def _add_translation(
    message: ElementTree.Element, text: SourceText, forms: int, known: tuple[str, ...]
) -> None:
    target = ElementTree.SubElement(message, "translation")
    wanted = forms if text.plural else 1
    if len(known) != wanted:
        target.set("type", "unfinished")
        known = ("",) * wanted
    if not text.plural:
        target.text = known[0]
        return
    message.set("numerus", "yes")
    for form in known:
        ElementTree.SubElement(target, "numerusform").text = form


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls that bring a text."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef) and node.name in _PASSING_ON:
            continue
        if isinstance(node, ast.Call) and (_name(node) in _ERRORS or _translates(node)):
            yield node
        yield from _calls(node)


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def _translates(call: ast.Call) -> bool:
    """Tell a call for a text from Python's own `str.translate(table)`."""
    return _name(call) in _NAMES and len(call.args) + len(call.keywords) > 1


def _source_text(call: ast.Call, place: str) -> SourceText | None:
    """Return the text that a call brings, None if its words are not written out."""
    given = {each.arg: each.value for each in call.keywords}
    if _name(call) in _ERRORS:
        given = {"context": ast.Constant("Errors"), "text": call.args[0]}
    else:
        given |= dict(zip(("context", "text", "comment", "n"), call.args, strict=False))
    words = [given.get(name, ast.Constant("")) for name in ("context", "text", "comment")]
    context, text, comment = (
        each.value if isinstance(each, ast.Constant) else None for each in words
    )
    if not (isinstance(context, str) and isinstance(text, str) and isinstance(comment, str)):
        return None
    return SourceText(context, text, comment, "n" in given, place)


if __name__ == "__main__":
    sys.exit(main())

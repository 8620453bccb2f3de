# SPDX-License-Identifier: Apache-2.0
"""A note as it is read: its light Markdown shown, the words found marked, nothing else done."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ateliers_desktop.operations.note_search import Spans, marks_in
from ateliers_desktop.residency.light_markdown import (
    Block,
    BlockKind,
    Run,
    read_light_markdown,
)
from ateliers_desktop.ui.theme import Theme

_LISTS = {BlockKind.BULLET: "ul", BlockKind.NUMBER: "ol"}


class _Markup(QLabel):
    """A label of our own markup; its text can be selected, and leads nowhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.shown = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


class FormattedText(_Markup):
    """Shows a note with its light Markdown."""

    def show_text(self, text: str, words: tuple[str, ...] = ()) -> None:
        """Show a note; folded words that are sought are marked in it."""
        self.shown = text
        self.setText(markup(text, self._theme, words, mirrored=self.isRightToLeft()))


class MarkedText(_Markup):
    """Shows a line as it stands."""

    def show_marked(self, text: str, marks: Spans, *, faded: bool = False) -> None:
        """Show a line with stretches of it marked."""
        self.shown = text
        inner = marked(text, marks, self._theme)
        if faded:
            inner = f"<span style='color: {self._theme.palette.muted}'>{inner}</span>"
        side = " align='right'" if self.isRightToLeft() else ""
        self.setText(f"<p style='margin: 0'{side}>{inner}</p>")


def markup(text: str, theme: Theme, words: tuple[str, ...] = (), *, mirrored: bool = False) -> str:
    """Return the markup of a note, made of nothing but what :mod:`light_markdown` knows."""
    marks = marks_in(text, words)
    parts: list[str] = []
    open_list = ""
    for block in read_light_markdown(text):
        wanted = _LISTS.get(block.kind, "")
        if wanted != open_list:
            parts += [f"</{open_list}>"] if open_list else []
            parts += [f"<{wanted} style='margin: 2px 0'>"] if wanted else []
            open_list = wanted
        inner = "".join(_run(run, marks, theme) for run in block.runs)
        parts.append(_block(block, inner, mirrored=mirrored))
    if open_list:
        parts.append(f"</{open_list}>")
    return "".join(parts)


def marked(text: str, marks: Spans, theme: Theme) -> str:
    """Return a text as markup with stretches of it marked."""
    return "".join(
        _mark(escape(piece), theme) if is_marked else escape(piece)
        for piece, is_marked in _divided(text, 0, marks)
    )


def _block(block: Block, inner: str, *, mirrored: bool) -> str:
    side = " align='right'" if mirrored else ""
    if block.kind is BlockKind.NUMBER:
        return f"<li value='{block.number}'{side}>{inner}</li>"
    if block.kind is BlockKind.BULLET:
        return f"<li{side}>{inner}</li>"
    if block.kind is BlockKind.HEADING:
        inner = f"<b>{inner}</b>"
    return f"<p style='margin: 2px 0'{side}>{inner}</p>"


def _run(run: Run, marks: Spans, theme: Theme) -> str:
    inner = "".join(
        _mark(_lines(piece), theme) if is_marked else _lines(piece)
        for piece, is_marked in _divided(run.text, run.start, marks)
    )
    if run.emphasis:
        inner = f"<i>{inner}</i>"
    return f"<b>{inner}</b>" if run.strong else inner


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _mark(inner: str, theme: Theme) -> str:
    ink = theme.palette.text
    return f"<b style='background-color: {theme.found}; color: {ink}'>{inner}</b>"


def _divided(text: str, start: int, marks: Spans) -> Iterator[tuple[str, bool]]:
    """Yield a text that begins at a position in pieces that are marked and that are not."""
    at, end = start, start + len(text)
    for first, last in marks:
        first, last = max(first, start), min(last, end)
        if first >= last:
            continue
        if first > at:
            yield text[at - start : first - start], False
        yield text[first - start : last - start], True
        at = last
    if at < end:
        yield text[at - start :], False

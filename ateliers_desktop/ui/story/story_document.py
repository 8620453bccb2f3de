# SPDX-License-Identifier: Apache-2.0
"""A told story set as a document: what people typed goes in as text, never as markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from ateliers_desktop.operations.story_words import ToldChapter, ToldEvent
from ateliers_desktop.residency.light_markdown import Block, BlockKind, read_light_markdown
from ateliers_desktop.ui.theme import SMALL, STRONG, Theme, scaled

_INDENT = 18


def story_document(
    chapters: tuple[ToldChapter, ...], theme: Theme, font: QFont, *, mirrored: bool
) -> QTextDocument:
    """Return the chapters one after the other, each event under when it happened."""
    return _Setter(theme, font, mirrored=mirrored).document(chapters)


class _Setter:
    """Sets one document from its beginning to its end."""

    def __init__(self, theme: Theme, font: QFont, *, mirrored: bool) -> None:
        self._theme, self._font = theme, font
        self._direction = (
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        self._text = QTextDocument()
        self._text.setDefaultFont(font)
        self._cursor = QTextCursor(self._text)
        self._begun = False

    def document(self, chapters: tuple[ToldChapter, ...]) -> QTextDocument:
        for chapter in chapters:
            self._line(chapter.title, self._look(STRONG, bold=True), above=22 * self._begun)
            self._line(chapter.facts, self._look(SMALL, muted=True), above=2)
            for event in chapter.events:
                self._event(event)
        return self._text

    def _event(self, event: ToldEvent) -> None:
        self._line(event.when, self._look(SMALL, muted=True), above=12)
        colour = self._theme.palette.warning if event.confidential else ""
        self._line(event.title, self._look(1, bold=True, colour=colour), above=1)
        if event.is_note:
            for block in read_light_markdown(event.text):
                self._block(block)
        else:
            for line in event.text.splitlines():
                self._pieces([(line, self._look(1))], above=2, indent=_INDENT, typed=True)
        if event.aside:
            self._line(event.aside, self._look(SMALL, muted=True), above=2, indent=_INDENT)

    def _block(self, block: Block) -> None:
        """Set a paragraph of a note, or an item of a list behind its sign."""
        sign = ""
        if block.kind is BlockKind.BULLET:
            sign = "•  "
        elif block.kind is BlockKind.NUMBER:
            sign = f"{block.number}.  "
        bold = block.kind is BlockKind.HEADING
        pieces = [(sign, self._look(1))] if sign else []
        for run in block.runs:
            look = self._look(1, bold=bold or run.strong)
            look.setFontItalic(run.emphasis)
            pieces.append((run.text, look))
        self._pieces(pieces, above=2, indent=_INDENT, typed=True)

    def _look(
        self, size: float, *, bold: bool = False, muted: bool = False, colour: str = ""
    ) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(scaled(self._font, size, bold))
        palette = self._theme.palette
        look.setForeground(QColor(colour or (palette.muted if muted else palette.text)))
        return look

    def _line(self, text: str, look: QTextCharFormat, *, above: int = 0, indent: int = 0) -> None:
        self._pieces([(text, look)], above=above, indent=indent)

    def _pieces(
        self,
        pieces: list[tuple[str, QTextCharFormat]],
        *,
        above: int,
        indent: int,
        typed: bool = False,
    ) -> None:
        """Set one paragraph; a line break within it stays one.

        What somebody typed in the other script keeps its full stop at its end.
        """
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setLayoutDirection(self._direction)
        mirrored = self._direction is Qt.LayoutDirection.RightToLeft
        (shape.setRightMargin if mirrored else shape.setLeftMargin)(indent)
        shape.setAlignment(Qt.AlignmentFlag.AlignLeading)
        if self._begun:
            self._cursor.insertBlock(shape)
        else:
            self._cursor.setBlockFormat(shape)
            self._begun = True
        mirrored = mirrored and typed
        if mirrored:
            self._cursor.insertText("\u2068")
        for text, look in pieces:
            self._cursor.insertText(text.replace("\n", "\u2028"), look)
        if mirrored:
            self._cursor.insertText("\u2069")

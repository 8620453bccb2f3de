# SPDX-License-Identifier: Apache-2.0
"""A page of the guide as a document in the window's fonts and colours, keys in its language."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
)

from ateliers_desktop.ui.guide.key_names import KEY, native_keys
from ateliers_desktop.ui.guide.pages import GuidePage
from ateliers_desktop.ui.theme import STRONG, TITLE, Theme

_HEADINGS = {1: TITLE * 1.2, 2: STRONG * 1.08, 3: 1.0}
_SPACE = "\N{EN SPACE}"
_LINE_HEIGHT = 1.32
"""How high a line is at least, in lines of the font; Arabic letters take more by themselves."""


class PageDocument(QTextDocument):
    """A document that is text alone: nothing is loaded into it, from the disk or elsewhere."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing."""
        return None


def page_document(
    page: GuidePage, theme: Theme, font: QFont, *, mirrored: bool, parent: QObject
) -> QTextDocument:
    """Return a page ready to be shown."""
    document = PageDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setIndentWidth(font.pointSizeF() * 2.4)
    text = _with_mirrored_tables(page.text) if mirrored else page.text
    document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    option = document.defaultTextOption()
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    _write_keys(document, theme, mirrored=mirrored)
    if mirrored:
        _write_upright(document)
    for block in _blocks(document):
        _dress_block(block, font, direction)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, theme)
    return document


def _with_mirrored_tables(text: str) -> str:
    """Return Markdown with the columns of its tables in the other order: Qt mirrors none."""
    return "\n".join(
        "|".join(reversed(line.split("|"))) if line.startswith("|") else line
        for line in text.split("\n")
    )


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _write_keys(document: QTextDocument, theme: Theme, *, mirrored: bool) -> None:
    """Put keys as the system calls them in place of those of the Markdown, on a ground."""
    found = [place for block in _blocks(document) for place in _keys_in(block)]
    shape = QTextCharFormat()
    shape.setBackground(QBrush(QColor(theme.hover)))
    shape.setFontWeight(QFont.Weight.DemiBold)
    for start, keys in reversed(found):
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + len(keys), QTextCursor.MoveMode.KeepAnchor)
        name = native_keys(keys)
        # Isolated, so that a sign at the end stays there among letters from right to left.
        cursor.insertText(f"\u2066{name}\u2069" if mirrored else name, shape)


def _write_upright(document: QTextDocument) -> None:
    """Stress words of Arabic by their weight: its letters are not slanted; bare list numbers."""
    found = []
    for block in _blocks(document):
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().fontItalic():
                found.append((piece.position(), piece.length()))
            pieces += 1
        if _is_item(block):
            shape = block.textList().format()
            shape.setNumberSuffix("")
            block.textList().setFormat(shape)
    upright = QTextCharFormat()
    upright.setFontItalic(False)
    upright.setFontWeight(QFont.Weight.Bold)
    for start, length in found:
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(upright)


def _keys_in(block: QTextBlock) -> Iterator[tuple[int, str]]:
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().fontFixedPitch() and KEY.fullmatch(piece.text()):
            yield piece.position(), piece.text()
        pieces += 1


def _dress_block(block: QTextBlock, font: QFont, direction: Qt.LayoutDirection) -> None:
    level, size = block.blockFormat().headingLevel(), font.pointSizeF()
    shape = QTextBlockFormat()
    shape.setLayoutDirection(direction)
    least = QFontMetricsF(font).lineSpacing() * _LINE_HEIGHT
    shape.setLineHeight(least, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    shape.setTopMargin({0: 0.0, 1: 0.0, 2: size * 1.5}.get(level, size))
    close = level or (_is_item(block) and _is_item(block.next()))
    shape.setBottomMargin(size * (0.5 if close else 0.9))
    cursor = QTextCursor(block)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    disc = QTextListFormat.Style.ListDisc
    if _is_item(block) and (mirrored or block.textList().format().style() == disc):
        # Qt sets dots, and numbers at the right, hard against the words.
        shape.setTextIndent(-QFontMetricsF(font).horizontalAdvance(_SPACE))
        cursor.insertText(_SPACE)
    cursor.mergeBlockFormat(shape)
    if level:
        letters = QTextCharFormat()
        letters.setFontPointSize(size * _HEADINGS.get(level, 1.0))
        letters.setFontWeight(QFont.Weight.Bold)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(letters)


def _is_item(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().objectIndex() >= 0


def _dress_table(table: QTextTable, theme: Theme) -> None:
    shape = table.format()
    shape.setCellPadding(6)
    shape.setCellSpacing(0)
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(QColor(theme.palette.line)))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setBottomMargin(14)
    shape.setTopMargin(8)
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        ground = cell.format()
        ground.setBackground(QBrush(QColor(theme.hover)))
        cell.setFormat(ground)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cursor = table.cellAt(row, column).firstCursorPosition()
            close = QTextBlockFormat()
            close.setBottomMargin(0)
            cursor.mergeBlockFormat(close)

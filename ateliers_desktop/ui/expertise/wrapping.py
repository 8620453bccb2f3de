# SPDX-License-Identifier: Apache-2.0
"""Breaks a name into at most two lines that are as wide as they may be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def two_lines(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """Return a text on one line or two, between words; what is too long ends in dots."""
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    words = text.split()
    first = words[:1]
    for word in words[1:]:
        if metrics.horizontalAdvance(" ".join((*first, word))) > width:
            break
        first.append(word)
    rest = words[len(first) :]
    lines = (" ".join(first), " ".join(rest)) if rest else (text,)
    return tuple(metrics.elidedText(each, Qt.TextElideMode.ElideRight, width) for each in lines)

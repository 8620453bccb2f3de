# SPDX-License-Identifier: Apache-2.0
"""Keys as they are written in the guide ("Ctrl+Shift+Z") and as the system calls them."""

import re

from PySide6.QtGui import QKeySequence

KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*"
    r"(?:F\d{1,2}|[A-Z0-9]|\+|-|Space|Enter|Esc|Del|PgUp|PgDown|Tab|Menu|Ctrl|Alt|Shift)"
)
"""One key with what is held down beside it, as it stands in the guide."""
_HELD = ("Ctrl", "Alt", "Shift")


def native_keys(keys: str) -> str:
    """Return keys in the window's language and the system's signs; other words stay."""
    if keys in _HELD:
        return _native(f"{keys}+A").removesuffix("A").rstrip("+")
    return _native(keys) if KEY.fullmatch(keys) else keys


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

# SPDX-License-Identifier: Apache-2.0
"""Keeps Python 3.11 alive under PySide6 6.12, which gives `None` and `True` back once too often.

Many of PySide6's functions that return nothing (`QPainter.setPen` is one) hand out `None` without
counting the reference, and each `emit` of a signal does so with `True`, as Python 3.12 and later
allow: there, these never die. In Python 3.11 each such call takes one reference away, and after
some ten thousand of them (a few minutes of painting, or of dragging a card) the interpreter ends
with "deallocating None" or "True". Measured with PySide6-Essentials 6.12.0; to be taken out when
Python 3.11 or that PySide6 is no longer supported.
"""

import ctypes
import sys

_MANY = 1 << 40
"""More calls than a window makes in its life: a million a second for twelve days."""


def let_none_last() -> None:
    """Count so many references to `None` and the like that none runs out; call it once."""
    if sys.version_info < (3, 12):
        for lasting in (None, True, False):
            ctypes.c_ssize_t.from_address(id(lasting)).value += _MANY

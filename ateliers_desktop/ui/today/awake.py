# SPDX-License-Identifier: Apache-2.0
"""Keeping the screen from going dark while nobody touches the machine.

Qt has no way to ask for it. Windows has one call that ends with the program; on other systems
each desktop has its own, so there it is left to whoever sets the machine up, who is told so.
"""

import sys

CAN_KEEP_AWAKE = sys.platform == "win32"
"""Whether this system lets a program ask for it in one call."""

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002


def keep_awake(awake: bool) -> None:
    """Ask the system to leave the screen on, or to do as it likes again."""
    if sys.platform == "win32":
        import ctypes

        wanted = _CONTINUOUS | (_SYSTEM | _DISPLAY if awake else 0)
        ctypes.windll.kernel32.SetThreadExecutionState(wanted)

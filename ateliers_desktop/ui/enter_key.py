# SPDX-License-Identifier: Apache-2.0
"""The Enter key, where nothing else takes it: it presses the button that has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_by_enter(event: QKeyEvent) -> bool:
    """Press the button that has the focus if the key is Enter; tell whether there was one.

    Qt lets Enter press buttons in dialogs alone, Space everywhere. A key that is kept down
    presses once.
    """
    focused = QApplication.focusWidget()
    if event.key() not in ENTER or not isinstance(focused, QPushButton | QToolButton):
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True

# SPDX-License-Identifier: Apache-2.0
"""How large the board is shown: by menu, keys and wheel, and the same after a restart."""

from PySide6.QtCore import QObject, Slot

from ateliers_desktop.ui.actions import WindowActions
from ateliers_desktop.ui.planning.board_sizes import ZOOMS
from ateliers_desktop.ui.planning.board_view import BoardView
from ateliers_desktop.ui.settings import Settings

_USUAL = ZOOMS.index(1.0)


class BoardZoom(QObject):
    """Shows a board at the size that was chosen last, until another is chosen."""

    def __init__(
        self, board: BoardView, actions: WindowActions, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._board, self._settings = board, settings
        self.step = min(max(settings.zoom, 0), len(ZOOMS) - 1)
        board.zoom(ZOOMS[self.step])
        board.zoom_wanted.connect(self.change)
        actions.larger.triggered.connect(self._on_larger)
        actions.smaller.triggered.connect(self._on_smaller)
        actions.usual_size.triggered.connect(self._on_usual_size)

    @Slot(int)
    def change(self, step: int) -> None:
        """Show the board so many sizes larger or, negative, smaller, as far as there are any."""
        self.step = min(max(self.step + step, 0), len(ZOOMS) - 1)
        self._settings.zoom = self.step
        self._board.zoom(ZOOMS[self.step])

    @Slot()
    def _on_larger(self) -> None:
        self.change(1)

    @Slot()
    def _on_smaller(self) -> None:
        self.change(-1)

    @Slot()
    def _on_usual_size(self) -> None:
        self.change(_USUAL - self.step)

# SPDX-License-Identifier: Apache-2.0
"""A solver that waits: loading it takes longer than a first schedule does."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ateliers_desktop.scheduling.solver_process import SolverProcess

# What talks to the process is loaded with the first one: a window opens faster without.


class StandbySolver:
    """Keeps one solver's process for one search after another, and replaces it if it died."""

    def __init__(self) -> None:
        self._process: SolverProcess | None = None

    def ready(self) -> "SolverProcess":
        """Return the process, started now if there is none; returns at once in either case."""
        from ateliers_desktop.scheduling.solver_process import SolverProcess

        if self._process is None or not self._process.alive:
            self._process = SolverProcess()
        return self._process

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            self._process.close()
            self._process = None

# SPDX-License-Identifier: Apache-2.0
"""A progress bar over the window while a job runs that cannot be left half done."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from ateliers_desktop.progress import Progress
from ateliers_desktop.ui.job import Job
from ateliers_desktop.ui.plain_text import plain_label
from ateliers_desktop.words import Translate

_PATIENCE = 400
"""Milliseconds after which work is long enough to be shown."""


class ProgressDialog(QDialog):
    """Follows a job from its start; shows itself only if the job takes a while."""

    def __init__(self, title: str, job: Job, translate: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._translate = translate
        self._running = True
        self.step = plain_label(role="muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(12)
        for widget in (plain_label(title, "title"), self.bar, self.step):
            column.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        job.reported.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        job.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(_PATIENCE, self, self._on_patience_over)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while the job runs."""
        if self._running:
            event.ignore()
        else:
            super().closeEvent(event)

    def reject(self) -> None:
        """Stay while the job runs, whatever key is pressed."""
        if not self._running:
            super().reject()

    @Slot()
    def _on_patience_over(self) -> None:
        if self._running:
            self.show()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)
        self.step.setText(step_text(progress, self._translate))

    @Slot()
    def _on_finished(self) -> None:
        self._running = False
        self.hide()
        self.deleteLater()


def step_text(progress: Progress, translate: Translate) -> str:
    """Return what is being done, with what it is done to."""
    steps = {
        "read": translate("Progress", "Reading"),
        "check": translate("Progress", "Checking"),
        "store": translate("Progress", "Storing"),
        "write": translate("Progress", "Writing"),
        "draw": translate("Progress", "Drawing"),
    }
    step = steps.get(progress.step, translate("Progress", "Working"))
    return f"{step} · {progress.subject}" if progress.subject else step

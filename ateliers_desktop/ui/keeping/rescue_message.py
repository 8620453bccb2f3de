# SPDX-License-Identifier: Apache-2.0
"""A file does not open, but a backup of it is good: it is offered in its place."""

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ateliers_desktop.operations.keeping import BackupOfferError, content_of, facts_of
from ateliers_desktop.operations.keeping_words import cause_text, content_text, moment_text
from ateliers_desktop.ui.messages import Message
from ateliers_desktop.words import Translate


class RescueMessage(Message):
    """Says what is wrong; `wanted` tells whether the backup is to be put in the file's place."""

    def __init__(
        self,
        offer: BackupOfferError,
        now: datetime,
        translate: Translate,
        language: str,
        parent: QWidget | None,
    ) -> None:
        self.wanted = False
        facts = facts_of(offer.backup)
        when = moment_text(facts.made_at, now, language, translate)
        text = translate(
            "Keeping",
            "{refusal}\n\nIts newest good backup is of {when} ({cause}): {content}.\n\nIf it is "
            "put in the place of the file, the file as it is now is kept beside it.",
        ).format(
            refusal=offer.refusal.in_words(translate),
            when=when,
            cause=cause_text(facts.cause, translate),
            content=content_text(content_of(offer.backup), None, translate),
        )
        super().__init__(parent, translate("Keeping", "This file cannot be opened"), text)
        self.restore = QPushButton(translate("Keeping", "Open the backup in its place"))
        self.restore.setProperty("primary", True)
        self.restore.clicked.connect(self._on_restore)
        self.buttons.addWidget(self.restore)

    @Slot()
    def _on_restore(self) -> None:
        self.wanted = True
        self.accept()

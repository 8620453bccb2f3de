# SPDX-License-Identifier: Apache-2.0
"""The bar over the board while a proposal is looked at: what it changes, what to do with it."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ateliers_desktop.residency import SessionId
from ateliers_desktop.ui.icons import icon
from ateliers_desktop.ui.plain_text import plain_label, plain_tool_tip
from ateliers_desktop.ui.proposal.goal_tile import left_to_right
from ateliers_desktop.ui.proposal.look import bar_sheet
from ateliers_desktop.ui.proposal.preview import Preview
from ateliers_desktop.ui.proposal.schedule_difference import figures, gained
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate

_SIGN = 18


class PreviewBar(QFrame):
    """Hidden until there is a preview; goes from one changed session to the next.

    Signals
    -------
    adopt_wanted(), discard_wanted(), back_wanted()
        What is to become of the proposal; back is where it was watched and can be read as a list.
    session_wanted(object)
        The id of a changed session that is to be shown.
    """

    adopt_wanted = Signal()
    discard_wanted = Signal()
    back_wanted = Signal()
    session_wanted = Signal(object)

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewBar")
        self.setStyleSheet(bar_sheet(theme))
        self.setAccessibleName(translate("Preview", "Proposal on the board"))
        self._theme, self._translate = theme, translate
        self._changed: tuple[SessionId, ...] = ()
        self._at: int | None = None
        self.title = plain_label(translate("Preview", "Proposal, not adopted yet"), "strong")
        self.sign = QLabel()
        self.sign.setPixmap(icon("propose", theme, theme.palette.accent).pixmap(_SIGN, _SIGN))
        self.figures = plain_label(role="small", wrap=True)
        self.where = plain_label(role="small")
        self.before = self._step_button(translate("Preview", "Previous change"), "Alt+Up", -1)
        self.after = self._step_button(translate("Preview", "Next change"), "Alt+Down", 1)
        self.back = QPushButton(translate("Preview", "Back"))
        self.back.setToolTip(plain_tool_tip(translate("Preview", "Back to the proposal (Esc)")))
        self.back.clicked.connect(self.back_wanted)
        self.discard = QPushButton(translate("Proposal", "Discard"))
        self.discard.clicked.connect(self.discard_wanted)
        self.adopt = QPushButton(translate("Proposal", "Adopt this schedule"))
        self.adopt.setProperty("primary", True)
        self.adopt.clicked.connect(self.adopt_wanted)
        self._lay()
        self.hide()

    def _step_button(self, name: str, keys: str, step: int) -> QToolButton:
        """Return a button with a chevron that points the way that one reads."""
        button = QToolButton()
        button.setProperty("role", "action")
        forward = self.isLeftToRight() == (step > 0)
        button.setIcon(icon("chevron-right" if forward else "chevron-left", self._theme))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(name)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(plain_tool_tip(f"{name} ({shown})"))
        wanted = self._on_after if step > 0 else self._on_before
        button.clicked.connect(wanted)
        # A button's own shortcut would press it at leisure.
        QShortcut(QKeySequence(keys), self).activated.connect(wanted)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.figures)
        row.addWidget(self.sign)
        row.addSpacing(4)
        row.addLayout(words, 1)
        steps = QHBoxLayout()
        steps.setSpacing(4)
        for widget in (self.before, self.where, self.after):
            steps.addWidget(widget)
        row.addLayout(steps)
        for button in (self.back, self.discard, self.adopt):
            row.addWidget(button)

    def show_preview(self, preview: Preview | None) -> None:
        """Show what a proposal changes; None hides the bar."""
        self._at = None
        self.setVisible(preview is not None)
        if preview is None:
            self._changed = ()
            return
        change = preview.difference
        self._changed = tuple(each.id for each in change.changed)
        told = (gained(change, self._translate), *figures(change, self._translate))
        self.figures.setText(" · ".join(filter(None, told)))
        for widget in (self.before, self.after, self.where):
            widget.setVisible(bool(self._changed))
        self._show_where()
        self.adopt.setFocus()

    def go_to(self, session: SessionId) -> None:
        """Count from a changed session on, and ask for it to be shown."""
        if session in self._changed:
            self._at = self._changed.index(session)
            self._show_where()
            self.session_wanted.emit(session)

    def _step(self, step: int) -> None:
        if not self._changed:
            return
        first = 0 if step > 0 else -1
        at = first if self._at is None else self._at + step
        self.go_to(self._changed[at % len(self._changed)])

    def _show_where(self) -> None:
        count = len(self._changed)
        text = self._translate("Preview", "%n changes", n=count)
        at = "–" if self._at is None else str(self._at + 1)
        if self._at is not None:
            text = self._translate("Preview", "Change {number} of {count}")
            text = text.format(number=at, count=count)
        self.where.setText(left_to_right(f"{at} / {count}", mirrored=self.isRightToLeft()))
        self.where.setAccessibleName(text)
        self.where.setToolTip(plain_tool_tip(text))

    @Slot()
    def _on_before(self) -> None:
        self._step(-1)

    @Slot()
    def _on_after(self) -> None:
        self._step(1)

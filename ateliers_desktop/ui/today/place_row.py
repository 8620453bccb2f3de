# SPDX-License-Identifier: Apache-2.0
"""What happens in one room: now, large, and next, beside it."""

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ateliers_desktop.operations.today import Place
from ateliers_desktop.operations.today_words import (
    free_text,
    minutes_left,
    people_text,
    place_name,
    when_text,
)
from ateliers_desktop.palette import AreaColour, area_colours
from ateliers_desktop.residency import Residency, Session
from ateliers_desktop.ui.plain_text import PlainLabel, plain_label
from ateliers_desktop.ui.planning.card_painter import draw_ground
from ateliers_desktop.ui.restyle import restyle
from ateliers_desktop.ui.theme import Theme
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock
from ateliers_desktop.words.joining import joined

_NAME, _NOW, _NEXT = 2, 5, 4
"""How the width is shared out."""


class AreaGround(QFrame):
    """Stands on the ground of an area, with its bar; on nothing where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.area: AreaColour | None = None

    def show_area(self, area: AreaColour | None) -> None:
        """Take the colour of an area."""
        self.area = area
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the bar."""
        super().paintEvent(event)
        if self.area is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(self.layoutDirection())
            draw_ground(painter, QRectF(self.rect()), self.area, self._theme)
            painter.end()


class PlaceRow(QFrame):
    """A row for a room: its name, what is in it now and until when, what comes next."""

    def __init__(self, theme: Theme, translate: Translate, language: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._translate, self._language = translate, language
        self.room = plain_label(role="strong", wrap=True)
        self.until = plain_label(role="small", wrap=True)
        self.now = plain_label(role="title", wrap=True)
        self.people = plain_label(wrap=True)
        self.then = plain_label(role="small", wrap=True)
        self.next = plain_label(role="strong", wrap=True)
        self.next_people = plain_label(role="small", wrap=True)
        self.ground = AreaGround(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(14)
        column = _column(self.room, self.until)
        row.addWidget(column, _NAME)
        inner = QVBoxLayout(self.ground)
        inner.setContentsMargins(16, 7, 12, 7)
        inner.setSpacing(1)
        for label in (self.now, self.people):
            inner.addWidget(label)
        row.addWidget(self.ground, _NOW)
        row.addWidget(_column(self.then, self.next, self.next_people), _NEXT)

    def show_place(self, place: Place, residency: Residency, now: datetime) -> None:
        """Show what a room has at a moment."""
        translate, language = self._translate, self._language
        named = residency.told_in(language)
        self.room.setText(place_name(place, translate))
        session = place.now
        if session is None:
            self.until.setText("")
            self.now.setText(free_text(place, translate))
            self.people.setText(place.event.place if place.event is not None else "")
            self.ground.show_area(None)
        else:
            self.until.setText(self._until(session, now))
            self.now.setText(session.project)
            self.people.setText(people_text(session, named, language))
            self.ground.show_area(area_colours(residency).get(session.area))
        # What is no session stands back.
        restyle(self.now, "role", "muted" if session is None else "title")
        self._show_next(place.next, named, now)
        for label in (self.until, self.people, self.next, self.next_people):
            label.setVisible(bool(label.text()))
        self.setAccessibleName(self._sentence())

    def _until(self, session: Session, now: datetime) -> str:
        translate = self._translate
        until = translate("Today", "until {time}").format(time=clock(session.end))
        left = translate("Today", "%n minutes left", n=minutes_left(session.end, now))
        return f"{until}\n{left}"

    def _show_next(self, following: Session | None, residency: Residency, now: datetime) -> None:
        translate, language = self._translate, self._language
        if following is None:
            self.then.setText(translate("Today", "nothing more"))
            self.next.setText("")
            self.next_people.setText("")
            return
        when = when_text(following.start, now, language)
        self.then.setText(translate("Today", "then {time}").format(time=when))
        self.next.setText(following.project)
        self.next_people.setText(people_text(following, residency, language))

    def _sentence(self) -> str:
        labels = (
            *(self.room, self.now, self.people, self.until),
            *(self.then, self.next, self.next_people),
        )
        texts = (each.text().replace("\n", ", ") for each in labels)
        return joined(texts, self._language, ", ")


def _column(*labels: PlainLabel) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    for label in labels:
        column.addWidget(label)
    part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return part

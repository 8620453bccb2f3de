# SPDX-License-Identifier: Apache-2.0
"""How the screen in the hall is drawn: everything in proportion to its height, dark and large."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from ateliers_desktop.palette import DARK, LIGHT, AreaColour
from ateliers_desktop.ui.today.hall_pages import HallCard, HallHead
from ateliers_desktop.ui.today.hall_text import HallFont, Paragraph, fitting

GROUND, CARD, INK, MUTED = DARK.window, LIGHT.rail, "#FFFFFF", "#D2CCC3"
ACCENT, _LINE = DARK.accent, "#4A505C"

_DAY = HallFont(size=0.038)
_TITLE = tuple(HallFont(size=size, bold=True) for size in (0.094, 0.075, 0.06, 0.048))
_TIME, _LEFT = HallFont(size=0.118, bold=True), HallFont(size=0.033)
_ROOM = HallFont(size=0.032)
NAME = tuple(HallFont(size=size, bold=True) for size in (0.050, 0.046, 0.042, 0.038, 0.034, 0.030))
_FREE = tuple(HallFont(size=size) for size in (0.042, 0.036, 0.030))
MENTOR = tuple(HallFont(size=size) for size in (0.036, 0.032, 0.028))
_AREA = tuple(HallFont(size=size) for size in (0.028, 0.025))
_THEN = tuple(HallFont(size=size) for size in (0.027, 0.025))
_NEXT = tuple(HallFont(size=size, bold=True) for size in (0.034, 0.030, 0.026))
_NEXT_MENTOR = tuple(HallFont(size=size) for size in (0.027, 0.025))
_FOOT = HallFont(size=0.028)
_SIDE, _GAP, _PAD, _AIR = 0.066, 0.022, 0.026, 0.010
_CARDS_TOP, _CARDS_BOTTOM, _FOOT_TOP = 0.315, 0.885, 0.915
_FOOT_PART = 0.44
"""How much of the foot each of its two texts may take; the page's number stands between."""
_NARROWEST = 0.30
"""A card is no narrower than this share of the screen's height; so pages have few of them."""


class HallPainter:
    """Draws one page.

    Parameters
    ----------
    width, height
        Of the screen, in pixels.
    """

    def __init__(self, width: float, height: float, *, mirrored: bool) -> None:
        self._width, self._height, self._mirrored = width, height, mirrored
        self._unit = min(height, width * 0.75)
        """What sizes are shares of: the height, but on a screen that stands upright."""

    @property
    def most(self) -> int:
        """How many cards stand beside each other on the screen."""
        inner = self._width - 2 * _SIDE * self._unit
        return max(1, int((inner + _GAP * self._unit) / ((_NARROWEST + _GAP) * self._unit)))

    def draw(
        self,
        painter: QPainter,
        head: HallHead,
        cards: tuple[HallCard, ...],
        page: str,
    ) -> None:
        """Draw everything; `page` says which of several this is, or nothing."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self._width, self._height), QColor(GROUND))
        self._draw_head(painter, head)
        side, gap = _SIDE * self._unit, _GAP * self._unit
        top, bottom = _CARDS_TOP * self._height, _CARDS_BOTTOM * self._height
        count = max(len(cards), 1)
        width = (self._width - 2 * side - (count - 1) * gap) / count
        for at, card in enumerate(cards):
            place = QRectF(side + at * (width + gap), top, width, bottom - top)
            self._draw_card(painter, self._turned(place), card)
        self._draw_foot(painter, head, page)

    def _turned(self, place: QRectF) -> QRectF:
        """Return a place as it is where lines begin at the right."""
        if not self._mirrored:
            return place
        return QRectF(self._width - place.right(), place.top(), place.width(), place.height())

    def _paragraph(self, text: str, font: HallFont, width: float, most: int = 1) -> Paragraph:
        return Paragraph(text, font.pixels(self._unit), width, mirrored=self._mirrored, most=most)

    def _fit(self, text: str, sizes: tuple[HallFont, ...], place: QRectF) -> Paragraph:
        return fitting(text, sizes, self._unit, place, mirrored=self._mirrored)

    def _draw_head(self, painter: QPainter, head: HallHead) -> None:
        side, top = _SIDE * self._unit, 0.07 * self._height
        inner = self._width - 2 * side
        time_width = 0.40 * self._unit
        words = self._turned(QRectF(side, top, inner - time_width, 0.17 * self._height))
        day = self._paragraph(head.day, _DAY, words.width())
        day.draw(painter, words.left(), words.top(), QColor(MUTED))
        below = words.adjusted(0, day.height, 0, 0)
        title = self._fit(head.title, _TITLE, below)
        title.draw(painter, below.left(), below.top(), QColor(INK))
        times = self._turned(QRectF(side + inner - time_width, top, time_width, words.height()))
        self._draw_trailing(painter, head.time, _TIME, times.translated(0, -0.2 * times.height()))
        left = times.adjusted(0, 0.68 * times.height(), 0, 0)
        self._draw_trailing(painter, head.left, _LEFT, left, MUTED)
        if head.share is not None:
            self._draw_share(painter, head.share)

    def _draw_trailing(
        self, painter: QPainter, text: str, font: HallFont, place: QRectF, ink: str = INK
    ) -> None:
        """Write one line that ends at the trailing edge."""
        pixels = font.pixels(self._unit)
        shown = QFontMetrics(pixels).elidedText(
            text, Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.setFont(pixels)
        painter.setPen(QColor(ink))
        side = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, flags | Qt.TextFlag.TextDontClip, shown)

    def _draw_share(self, painter: QPainter, share: float) -> None:
        side, high = _SIDE * self._unit, 0.012 * self._height
        whole = QRectF(side, 0.268 * self._height, self._width - 2 * side, high)
        done = QRectF(whole)
        done.setWidth(max(high, whole.width() * share))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, ink in ((whole, _LINE), (self._turned(done), ACCENT)):
            painter.setBrush(QColor(ink))
            painter.drawRoundedRect(place, high / 2, high / 2)

    def _draw_card(self, painter: QPainter, place: QRectF, card: HallCard) -> None:
        self._draw_ground(painter, place, card.colour)
        pad = _PAD * self._unit
        inner = place.adjusted(pad, pad * 1.3, -pad, -pad)
        bottom = self._draw_next(painter, inner, card)
        room = self._paragraph(card.room, _ROOM, inner.width(), 2)
        room.draw(painter, inner.left(), inner.top(), QColor(MUTED))
        rest = inner.adjusted(0, room.height + _AIR * self._unit, 0, 0)
        rest.setBottom(bottom)
        below = [
            self._fit(text, sizes, QRectF(0, 0, inner.width(), share * self._unit))
            for text, sizes, share in ((card.mentor, MENTOR, 0.11), (card.area, _AREA, 0.08))
            if text
        ]
        taken = sum(each.height for each in below) + _AIR * self._unit
        name_place = rest.adjusted(0, 0, 0, -taken)
        name = self._fit(card.name, NAME if card.mentor else _FREE, name_place)
        name.draw(painter, rest.left(), rest.top(), QColor(INK if card.mentor else MUTED))
        top = rest.top() + name.height + _AIR * self._unit
        for paragraph, ink in zip(below, (INK, MUTED), strict=False):
            paragraph.draw(painter, rest.left(), top, QColor(ink))
            top += paragraph.height

    def _draw_next(self, painter: QPainter, inner: QRectF, card: HallCard) -> float:
        """Draw what comes next at the foot of a card; return where what is above it ends."""
        if not card.then:
            return inner.bottom()
        leads = card.next_leads
        limit = QRectF(0, 0, inner.width(), (0.2 if leads else 0.11) * self._unit)
        parts = (
            (self._fit(card.then, MENTOR if leads else _THEN, limit), ACCENT),
            (self._fit(card.next_name, NAME if leads else _NEXT, limit), INK),
            (self._fit(card.next_mentor, MENTOR if leads else _NEXT_MENTOR, limit), MUTED),
        )
        top = inner.bottom() - sum(each.height for each, _ in parts)
        line = top - _AIR * self._unit
        painter.setPen(QPen(QColor(_LINE), max(1.0, 0.0015 * self._unit)))
        painter.drawLine(QPointF(inner.left(), line), QPointF(inner.right(), line))
        for paragraph, ink in parts:
            paragraph.draw(painter, inner.left(), top, QColor(ink))
            top += paragraph.height
        return line - _AIR * self._unit

    def _draw_ground(self, painter: QPainter, place: QRectF, colour: AreaColour | None) -> None:
        """Draw a card; its upper edge bears the area's colour, and its second mark if any."""
        around, high = 0.015 * self._unit, 0.013 * self._unit
        shape = QPainterPath()
        shape.addRoundedRect(place, around, around)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(shape, QColor(CARD))
        if colour is None:
            return
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), high), _bright(colour))
        if colour.mark:
            pen = QPen(_bright(colour), high / 3)
            if colour.mark > 1:
                pen.setDashPattern([6, 4])
            painter.setPen(pen)
            under = place.top() + high * 1.6
            painter.drawLine(QPointF(place.left(), under), QPointF(place.right(), under))
        painter.restore()

    def _draw_foot(self, painter: QPainter, head: HallHead, page: str) -> None:
        side, top = _SIDE * self._unit, _FOOT_TOP * self._height
        inner = self._width - 2 * side
        part = QRectF(side, top, inner * _FOOT_PART, self._height - top)
        left = self._turned(part)
        coming = self._paragraph(head.coming, _FOOT, left.width())
        coming.draw(painter, left.left(), left.top(), QColor(INK))
        right = self._turned(part.translated(inner * (1 - _FOOT_PART), 0))
        metrics = QFontMetrics(_FOOT.pixels(self._unit))
        fits = (each for each in head.residency if metrics.horizontalAdvance(each) < right.width())
        self._draw_trailing(painter, next(fits, head.residency[-1]), _FOOT, right, MUTED)
        middle = QRectF(0, top, self._width, self._height - top)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.setPen(QColor(INK))
        painter.drawText(middle, flags, page)


def _bright(colour: AreaColour) -> QColor:
    """Return an area's colour as it is seen on a dark ground from afar."""
    return QColor(colour.bar).lighter(130)

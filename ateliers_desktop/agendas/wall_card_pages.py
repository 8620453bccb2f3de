# SPDX-License-Identifier: Apache-2.0
"""The pages of cards: a grid of cards of one size, and marks in the margins along which to cut."""

from collections.abc import Callable
from dataclasses import dataclass

from ateliers_desktop.agendas.bars import draw_bar
from ateliers_desktop.agendas.change_marks import SetMark, draw_mark, mark_height, set_mark
from ateliers_desktop.agendas.fitting import Lines, breaks_a_word, fit, fit_apart, is_cut
from ateliers_desktop.agendas.fonts import Face
from ateliers_desktop.agendas.page import Anchor, Page
from ateliers_desktop.agendas.shaping import line_width
from ateliers_desktop.agendas.style import (
    PENCIL_LINE,
    SNUG,
    accent,
    muted,
    page_size,
    plain,
    strong,
)
from ateliers_desktop.agendas.wall_cards import WallCard, WallCards

COLUMNS, ROWS = 2, 5
SIDE, TOP, BOTTOM = 42.0, 42.0, 58.0
"""The margins, wide enough for the marks and the words beside the cards."""
_MARK_GAP, _MARK, _CROSS = 5.0, 16.0, 4.0
_MARK_WIDTH, _MARK_COLOUR = 0.6, "#20242B"
_PADDING, _INSET = 11.0, 26.0
_HEAD_GAP, _PARTS_GAP = 5.0, 2.0
_BLANK_PITCH, _BLANK_GAP = 21.0, 10.0
_TIME, _DAY, _TO_PLACE = strong(13), muted(10), accent(13)
_PERSON, _AREA, _ROOM, _BLANK = plain(13, SNUG), muted(11, SNUG), plain(11, SNUG), muted(9)
_FOOT = muted(9)
_STYLES = (
    (20.0, 1, 2), (18.0, 2, 2), (16.0, 2, 2), (14.0, 3, 2), (12.1, 3, 2),
    (14.0, 3, 1), (12.1, 4, 1), (12.1, 3, 1), (12.1, 2, 1), (12.1, 1, 1),
)  # fmt: skip
"""The size of a project's name, its lines, and those of all else; the last one always fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCard:
    """A card broken into lines."""

    card: WallCard
    name: Lines
    name_face: Face
    person: Lines
    area: Lines
    room: Lines
    mark: SetMark | None

    @property
    def height(self) -> float:
        """The height of its words, from the upper padding to the lower one."""
        parts = ((self.name, self.name_face), (self.person, _PERSON), (self.area, _AREA),
                 (self.room, _ROOM))  # fmt: skip
        words = sum(len(lines) * face.leading + _PARTS_GAP for lines, face in parts if lines)
        blanks = len(self.card.blanks) * _BLANK_PITCH
        return _TIME.leading + _HEAD_GAP + mark_height(self.mark) + words + blanks


def card_size() -> tuple[float, float]:
    """Return the width and height of every card, in points."""
    width, height = page_size(landscape=False)
    return (width - 2 * SIDE) / COLUMNS, (height - TOP - BOTTOM) / ROWS


def draw_cards(document: WallCards, new_page: Callable[[], Page]) -> None:
    """Draw all pages of cards."""
    cards = set_cards(document.cards)
    on_page = COLUMNS * ROWS
    pages = [cards[start : start + on_page] for start in range(0, len(cards), on_page)]
    width, height = card_size()
    for number, shown in enumerate(pages, start=1):
        page = new_page()
        for at, card in enumerate(shown):
            row, column = divmod(at, COLUMNS)
            _draw_card(page, card, SIDE + column * width, TOP + row * height)
        _draw_marks(page)
        _draw_foot(page, document, f"{number} / {len(pages)}")
        page.finish()


def set_cards(cards: tuple[WallCard, ...]) -> tuple[SetCard, ...]:
    """Break cards into lines, each name as large as its card allows, no two names alike."""
    ways = [_set_all(cards, *style) for style in _STYLES]
    return tuple(_roomiest(each) for each in zip(*ways, strict=True))


def _set_all(
    cards: tuple[WallCard, ...], size: float, name_lines: int, other_lines: int
) -> list[SetCard]:
    width, face = _words_width(), strong(size, SNUG)
    names = fit_apart((card.project for card in cards), face, width, name_lines)
    people = fit_apart((card.mentor for card in cards), _PERSON, width, other_lines)
    areas = fit_apart((card.area for card in cards), _AREA, width, other_lines)
    rooms = fit_apart((card.room for card in cards), _ROOM, width, other_lines)
    return [
        SetCard(
            card=card,
            name=names[card.project],
            name_face=face,
            person=people[card.mentor],
            area=areas[card.area],
            room=rooms[card.room],
            mark=set_mark(card.change, width, 1),
        )
        for card in cards
    ]


def _words_width() -> float:
    return card_size()[0] - _INSET - _PADDING


def _roomiest(ways: tuple[SetCard, ...]) -> SetCard:
    """Return the first way to set a card that fits and cuts least."""
    room = card_size()[1] - 2 * _PADDING
    return min((each for each in ways if each.height <= room), key=_strain)


def _strain(each: SetCard) -> tuple[int, int, int]:
    """Return whether the name is cut or broken, how many others are cut, and letters left out."""
    card = each.card
    name = is_cut(each.name, card.project) + breaks_a_word(
        card.project, each.name_face, _words_width()
    )
    others = ((each.person, card.mentor), (each.area, card.area), (each.room, card.room))
    left_out = (
        len(card.project) - sum(map(len, each.name)) if is_cut(each.name, card.project) else 0
    )
    return name, sum(is_cut(lines, text) for lines, text in others), left_out


def _draw_card(page: Page, each: SetCard, x: float, top: float) -> None:
    width, height = card_size()
    end, y = x + width - _PADDING, top + _PADDING
    draw_bar(page, x + _PADDING, y, height - 2 * _PADDING, each.card.colour)
    x += _INSET
    page.text(x, y + _TIME.size, each.card.time, _TO_PLACE if each.card.blanks else _TIME)
    if each.card.day:
        page.text(end, y + _TIME.size, each.card.day, _DAY, Anchor.END)
    y = draw_mark(page, each.mark, x, y + _TIME.leading + _HEAD_GAP - 2) + 2
    for lines, face in ((each.name, each.name_face), (each.person, _PERSON), (each.area, _AREA)):
        if lines:
            y = page.lines(x, y, lines, face) + _PARTS_GAP
    page.lines(x, top + height - _PADDING - len(each.room) * _ROOM.leading, each.room, _ROOM)
    blanks_top = top + height - _PADDING - len(each.card.blanks) * _BLANK_PITCH
    for number, labels in enumerate(each.card.blanks, start=1):
        _draw_blanks(page, labels, x, blanks_top + number * _BLANK_PITCH, end - x)


def _draw_blanks(page: Page, labels: Lines, x: float, baseline: float, width: float) -> None:
    """Draw words side by side, each with a line to write on that reaches to the next one."""
    share = (width + _BLANK_GAP) / len(labels)
    for number, label in enumerate(labels):
        page.text(x + number * share, baseline, label, _BLANK)
        start = x + number * share + line_width(label, _BLANK) + 6
        end = x + (number + 1) * share - _BLANK_GAP
        page.rule(start, baseline + 1, end - start, PENCIL_LINE, 0.7)


def _draw_marks(page: Page) -> None:
    """Draw a mark in every margin at each cut, and a small cross where two cuts meet.

    The crosses are for scissors: a strip that has been cut off has no margin left beside it.
    """
    width, height = card_size()
    columns = [SIDE + number * width for number in range(COLUMNS + 1)]
    rows = [TOP + number * height for number in range(ROWS + 1)]
    for x in columns:
        _draw_upright(page, x, rows[0] - _MARK_GAP - _MARK, _MARK)
        _draw_upright(page, x, rows[-1] + _MARK_GAP, _MARK)
    for y in rows:
        _draw_level(page, columns[0] - _MARK_GAP - _MARK, y, _MARK)
        _draw_level(page, columns[-1] + _MARK_GAP, y, _MARK)
    for x in columns[1:-1]:
        for y in rows[1:-1]:
            _draw_upright(page, x, y - _CROSS, 2 * _CROSS)
            _draw_level(page, x - _CROSS, y, 2 * _CROSS)


def _draw_upright(page: Page, x: float, top: float, length: float) -> None:
    page.box(x - _MARK_WIDTH / 2, top, _MARK_WIDTH, length, _MARK_COLOUR)


def _draw_level(page: Page, x: float, y: float, length: float) -> None:
    page.box(x, y - _MARK_WIDTH / 2, length, _MARK_WIDTH, _MARK_COLOUR)


def _draw_foot(page: Page, document: WallCards, number: str) -> None:
    """Draw what the cards are and as of when, below the marks and clear of them."""
    baseline = page.height - 26
    width = page.width - 2 * SIDE
    far = f"{document.version} · {number}"
    room = width - line_width(far, _FOOT) - 16
    page.text(SIDE, baseline, fit(document.footer, _FOOT, room, 1)[0], _FOOT)
    page.text(page.width - SIDE, baseline, far, _FOOT, Anchor.END)

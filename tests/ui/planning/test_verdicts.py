# SPDX-License-Identifier: Apache-2.0
"""What cells say while a card is held is what the audit says after the drop, in signs too."""

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QColor, QImage

from ateliers_desktop.operations.hand import Axis, Drop, Hand
from ateliers_desktop.scheduling.audit import audit
from ateliers_desktop.scheduling.audit.lifted_session import DropVerdict
from ateliers_desktop.ui.main_window import MainWindow
from ateliers_desktop.ui.planning.drop_painter import _SIGN
from ateliers_desktop.ui.planning.planning_room import PlanningRoom
from tests.ui.planning.conftest import card, session_of


def take_up(window: MainWindow, project: str) -> PlanningRoom:
    """Hold a card as the keys do."""
    room, programme = window.planning, window.programme
    assert programme is not None
    session = session_of(window, project)
    hand = Hand(programme.residency, programme.schedule, programme.week, (session,))
    room.board.setCurrentIndex(card(room, project))
    room.holding.take(hand, None)
    return room


def cells(room: PlanningRoom) -> list[tuple[QModelIndex, Drop]]:
    """Return every cell that says anything, with what it says."""
    model = room.board.board_model
    every = [
        model.index(down, across)
        for down in range(model.rowCount())
        for across in range(model.columnCount())
    ]
    return [(each, drop) for each in every if (drop := model.drop(each)) is not None]


@pytest.mark.parametrize("axis", list(Axis))
@pytest.mark.parametrize("project", ["Sirocco", "Kora", "Dakar Loops"])
def test_what_is_shown_is_what_the_audit_says_after_the_drop(
    window: MainWindow, axis: Axis, project: str
) -> None:
    window.planning.choose_axis(axis)
    room, programme = take_up(window, project), window.programme
    assert programme is not None
    seen = set()
    for _, drop in cells(room):
        seen.add(drop.verdict)
        if drop.verdict is DropVerdict.IMPOSSIBLE:
            continue
        assert room.holding.hand is not None
        edit = room.holding.hand.put_down(drop)
        after = audit(programme.residency, programme.schedule.apply(edit))
        assert (drop.verdict is DropVerdict.LEGAL) == (not after)
    assert DropVerdict.LEGAL in seen
    assert DropVerdict.IMPOSSIBLE in seen


def sign_of(room: PlanningRoom, index: QModelIndex, picture: QImage, at: int = 0) -> bytes:
    """Return the sign in the lower trailing corner of a cell as black and white alone."""
    rect = room.board.visualRect(index)
    size = round(_SIGN)
    left = rect.right() + 1 - 2 - size - 6 - at * (size + 8)
    corner = QRect(left, rect.bottom() + 1 - 2 - size - 5, size, size)
    part = picture.copy(corner)
    ground = QColor(room.holding._theme.palette.surface)
    return bytes(
        _far(part.pixelColor(x, y), ground)
        for y in range(part.height())
        for x in range(part.width())
    )


def _far(colour: QColor, ground: QColor) -> bool:
    pairs = (
        (colour.red(), ground.red()),
        (colour.green(), ground.green()),
        (colour.blue(), ground.blue()),
    )
    return sum(abs(one - other) for one, other in pairs) > 90


def test_the_three_verdicts_have_signs_that_differ_without_any_colour(
    window: MainWindow,
) -> None:
    room = take_up(window, "Kora")
    room.step_day(1)
    picture = room.board.viewport().grab().toImage()
    signs: dict[DropVerdict, set[bytes]] = {}
    for index, drop in cells(room):
        signs.setdefault(drop.verdict, set()).add(sign_of(room, index, picture))
    assert set(signs) == set(DropVerdict)
    assert [len(each) for each in signs.values()] == [1, 1, 1]
    drawn = [each.pop() for each in signs.values()]
    assert all(each.count(1) > 8 for each in drawn)
    for at, one in enumerate(drawn):
        for other in drawn[at + 1 :]:
            assert sum(a != b for a, b in zip(one, other, strict=True)) > 10


def test_where_somebody_would_give_way_the_verdict_still_has_its_sign_and_arrows_beside_it(
    window: MainWindow,
) -> None:
    room = take_up(window, "Sirocco")
    griot, dakar = card(room, "Griot.app"), card(room, "Dakar Loops")
    drop = room.board.board_model.drop(dakar)
    assert drop is not None
    assert (drop.verdict, len(drop.displaced)) == (DropVerdict.LEGAL, 1)
    picture = room.board.viewport().grab().toImage()
    free = next(
        index for index, each in cells(room) if each.verdict is DropVerdict.LEGAL
        and not each.displaced and index != card(room, "Sirocco")
    )  # fmt: skip
    assert sign_of(room, dakar, picture) == sign_of(room, free, picture)
    arrows = sign_of(room, dakar, picture, at=1)
    assert arrows.count(1) > 20
    assert arrows == sign_of(room, griot, picture, at=1)
    assert arrows != sign_of(room, free, picture, at=1)


def test_nothing_is_left_of_the_signs_when_nothing_is_held(window: MainWindow) -> None:
    room = window.planning
    room.board.setCurrentIndex(card(room, "Sirocco"))
    before = room.board.viewport().grab().toImage()
    take_up(window, "Sirocco")
    assert room.board.viewport().grab().toImage() != before
    room.holding.put_back()
    assert room.board.viewport().grab().toImage() == before


def test_a_cell_that_would_take_it_looks_so_in_the_dark_too(window: MainWindow) -> None:
    window.actions_.lights[2].trigger()
    test_the_three_verdicts_have_signs_that_differ_without_any_colour(window)

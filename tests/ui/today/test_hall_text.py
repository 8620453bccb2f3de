# SPDX-License-Identifier: Apache-2.0
"""Letters for the hall: as large as their place allows, cut only where nothing else helps."""

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from ateliers_desktop.ui.today.hall_text import HallFont, fitting

SIZES = tuple(HallFont(size=size, bold=True) for size in (0.05, 0.04, 0.03))
CARD = QRectF(0, 0, 360, 300)


@pytest.mark.usefixtures("qapp")
def test_a_short_name_stands_in_the_largest_letters() -> None:
    assert fitting("Sirocco", SIZES, 1080, CARD, mirrored=False).lines == 1


@pytest.mark.usefixtures("qapp")
def test_a_name_of_eighty_letters_stands_whole() -> None:
    name = "Les histoires que les grands-parents racontent aux enfants du quartier de la mer"
    assert len(name) == 80
    for mirrored in (False, True):
        found = fitting(name, SIZES, 1080, CARD, mirrored=mirrored)
        assert not found.is_cut
        assert found.height <= CARD.height()


@pytest.mark.usefixtures("qapp")
def test_what_cannot_fit_ends_in_dots_within_its_place() -> None:
    found = fitting("mot " * 200, SIZES, 1080, CARD, mirrored=False)
    assert found.is_cut
    assert found.height <= CARD.height()


def test_arabic_letters_get_more_room_between_lines(qtbot: QtBot) -> None:
    del qtbot
    arabic = fitting("شاغرة حتى", SIZES, 1080, CARD, mirrored=True)
    latin = fitting("Sirocco", SIZES, 1080, CARD, mirrored=True)
    assert arabic.leading > latin.leading

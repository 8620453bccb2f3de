# SPDX-License-Identifier: Apache-2.0
"""The palette: every text can be read on its ground, every area has a colour of its own."""

from dataclasses import fields, replace
from itertools import product

import pytest

from ateliers_desktop.palette import AREA_COLOUR_NAMES, DARK, LIGHT, area_colours
from ateliers_desktop.residency import Area
from tests.builders import residency

LEAST_CONTRAST = 4.5
TEXTS = ("text", "muted", "accent", "good", "warning", "wrong")


def luminance(colour):
    """Return the relative luminance of WCAG 2."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(share * c for share, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def with_areas(*colours):
    areas = tuple(Area(code=f"a{n}", colour=colour) for n, colour in enumerate(colours))
    return residency(areas=areas)


def given_out(*colours):
    return [(each.name, each.mark) for each in area_colours(with_areas(*colours)).values()]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_every_text_can_be_read_on_its_ground(palette):
    for role, ground in product(TEXTS, (palette.window, palette.surface)):
        assert contrast(getattr(palette, role), ground) >= LEAST_CONTRAST, role
    assert contrast(palette.on_accent, palette.accent) >= LEAST_CONTRAST
    assert contrast(palette.on_rail, palette.rail) >= LEAST_CONTRAST


def test_too_little_contrast_is_seen():
    faint = replace(LIGHT, text=LIGHT.line)
    assert contrast(faint.text, faint.window) < LEAST_CONTRAST


def test_texts_can_be_read_on_the_grounds_of_all_areas():
    for colour in area_colours(with_areas(*AREA_COLOUR_NAMES)).values():
        for role in ("text", "muted"):
            assert contrast(getattr(LIGHT, role), colour.light_ground) >= LEAST_CONTRAST
            assert contrast(getattr(DARK, role), colour.dark_ground) >= LEAST_CONTRAST


def test_both_palettes_have_every_role_in_one_notation():
    for palette in (LIGHT, DARK):
        for field in fields(palette):
            assert luminance(getattr(palette, field.name)) <= 1


def test_colours_are_given_out_in_their_order():
    assert given_out("", "", "") == [("amber", 0), ("sky", 0), ("rose", 0)]


def test_an_area_keeps_the_colour_it_names_and_no_other_takes_it_first():
    assert given_out("", "amber", "") == [("sky", 0), ("amber", 0), ("rose", 0)]


def test_an_unknown_colour_counts_as_none():
    assert given_out("mauve") == [("amber", 0)]


def test_repeated_colours_differ_by_their_mark():
    assert given_out("sky", "sky", "sky") == [("sky", 0), ("sky", 1), ("sky", 2)]
    assert len(set(given_out(*[""] * 24))) == 24


def test_more_areas_than_colours_and_marks_still_get_one():
    assert len(given_out(*[""] * 30)) == 30

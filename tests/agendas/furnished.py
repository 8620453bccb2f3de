# SPDX-License-Identifier: Apache-2.0
"""The sample as a coordinator fills it in: organisations, languages, rooms and what is in them."""

from dataclasses import replace

from ateliers_desktop.residency import Schedule, Window
from tests.agendas.builders import TUESDAY, at, filled, sample

LONG = "Une très longue histoire de la radio communautaire des oasis du Sud-Est tunisien"
LONG_ARABIC = "قصة طويلة جدا عن إذاعة الواحات المجتمعية في الجنوب الشرقي التونسي وأهلها وأيامهم"
HOSTILE = ("<b>Gras</b> &amp;", '<img src="/etc/passwd"/>', "{mentor} %n %s", "(Tj) \\ 041 =1+1")


def furnished():
    """Return the sample with mentors and rooms told whole; one room is closed late on Tuesday."""
    residency = sample()
    closed = Window(start=at(TUESDAY, "15:15"), end=at(TUESDAY, "19:00"))
    first, *others = residency.rooms
    return replace(
        residency,
        mentors=tuple(
            replace(each, organisation="Maison des récits", languages=("fr", "ar"))
            for each in residency.mentors
        ),
        rooms=(
            replace(first, capacity=8, equipment=("écran", "casques VR")),
            *(replace(each, unavailable=(closed,)) for each in others),
        ),
    )


def schedule_of(residency):
    """Return a schedule with sessions on all days, of which the last six are not placed yet."""
    return Schedule(sessions=filled(residency).sessions[:-6])

# SPDX-License-Identifier: Apache-2.0
"""Calendars by mentor, project and room: who finds what, and a phone that imports them twice."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from ateliers_desktop.errors import UserError
from ateliers_desktop.operations.calendars import (
    CalendarFile,
    Share,
    calendars,
    export_calendar,
    write_calendars,
)
from ateliers_desktop.operations.next_residency import NextFacts, everybody, next_residency
from ateliers_desktop.residency import (
    Residency,
    Schedule,
    Session,
    SessionStatus,
    Slot,
    SlotKind,
    with_event_ids,
)
from tests.builders import at, mentor, project, residency, room, session

NOW = datetime(2025, 10, 5, 17, 0, tzinfo=UTC)
MEETINGS = (
    session("09:00-09:45"),
    session("09:45-10:30", mentor="Idriss", project="Radio", room="Studio"),
    session("10:30-11:15", mentor="Idriss", area="son"),
)


class Phone:
    """Imports calendars as one is meant to: an identifier it knows is taken if it is newer."""

    def __init__(self) -> None:
        self.events: dict[str, Event] = {}

    def take(self, files: Iterable[CalendarFile]) -> "Phone":
        for file in files:
            for event in Calendar.from_ical(file.content).walk("VEVENT"):
                known = self.events.get(event["UID"])
                if known is None or event["SEQUENCE"] > known["SEQUENCE"]:
                    self.events[event["UID"]] = event
        return self

    @property
    def appointments(self) -> list[tuple[datetime, str]]:
        """What the phone would ring for."""
        standing = (each for each in self.events.values() if each["STATUS"] == "CONFIRMED")
        return sorted(
            (each["DTSTART"].dt.replace(tzinfo=None), str(each["SUMMARY"])) for each in standing
        )


def essai(**fields: object) -> Residency:
    return residency(
        name="Essai", venue="Technopark", time_zone="Africa/Casablanca", days=2,
        mentors=(mentor(), mentor("Idriss")),
        projects=(project(), project("Radio")),
        rooms=(room(), room("Studio")),
        **fields,
    )  # fmt: skip


def schedule(*sessions: Session) -> Schedule:
    return Schedule(sessions=sessions or MEETINGS)


def made(share: Share, *sessions: Session, after: Iterable[CalendarFile] = (),
         minutes: int = 0, **fields: object) -> tuple[CalendarFile, ...]:  # fmt: skip
    notes = [each.note for each in after]
    now = NOW + timedelta(minutes=minutes)
    return calendars(essai(**fields), schedule(*sessions), share, notes, now)


def opening(day: int = 0, clock: str = "14:00", title: str = "Ouverture") -> Slot:
    start = at(clock, day)
    return Slot(kind=SlotKind.EVENT, start=start, end=start + timedelta(hours=1), title=title,
                place="Patio")  # fmt: skip


@pytest.mark.parametrize(
    ("share", "names"),
    [
        (Share.ALL, ["calendar.ics"]),
        (Share.MENTORS, ["calendar-mentor-awa.ics", "calendar-mentor-idriss.ics"]),
        (Share.PROJECTS, ["calendar-project-sirocco.ics", "calendar-project-radio.ics"]),
        (Share.ROOMS, ["calendar-room-atelier.ics", "calendar-room-studio.ics"]),
    ],
)
def test_each_has_a_file_named_after_it(share: Share, names: list[str]) -> None:
    assert [each.name for each in made(share)] == names


def test_whoever_has_no_session_has_no_file() -> None:
    assert [each.name for each in made(Share.MENTORS, MEETINGS[0])] == ["calendar-mentor-awa.ics"]


def test_everybody_reads_with_whom_about_what_and_where() -> None:
    (_, idriss), (sirocco, _) = made(Share.MENTORS), made(Share.PROJECTS)
    assert [title for _, title in Phone().take([idriss]).appointments] == [
        "Radio · Pitch", "Sirocco · Son",
    ]  # fmt: skip
    assert [title for _, title in Phone().take([sirocco]).appointments] == [
        "Awa · Pitch", "Idriss · Son",
    ]  # fmt: skip
    event = next(iter(Phone().take([sirocco]).events.values()))
    assert event["LOCATION"] == "Atelier · Technopark"
    assert event["DESCRIPTION"].split("\n") == [
        "Projet\u00a0: Sirocco", "Mentor\u00a0: Awa", "Expertise\u00a0: Pitch",
        "Salle\u00a0: Atelier",
    ]  # fmt: skip


def test_the_one_of_everything_has_the_events_of_the_programme_too() -> None:
    plain = essai()
    slots = (*plain.slots, opening(), opening(1))
    phone = Phone().take(made(Share.ALL, slots=slots))
    assert len(phone.events) == len(MEETINGS) + 2
    assert phone.appointments[-1] == (at("14:00", 1), "Ouverture")
    assert not Phone().take(made(Share.MENTORS, slots=slots)).appointments[3:]


def kept(residency_: Residency, before: Iterable[Slot] = ()) -> tuple[Slot, ...]:
    """Return the rows of a residency as its file gives them back."""
    return with_event_ids(residency_, tuple(before)).slots


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "Bienvenue"},
        {"start": at("10:00", 1), "end": at("11:00", 1)},
        {"title": "Bienvenue", "start": at("10:00", 1), "end": at("11:00", 1)},
    ],
    ids=["named anew", "moved to another day", "both"],
)
def test_an_event_that_is_named_anew_or_moved_takes_the_place_of_what_it_was(
    fields: dict[str, object],
) -> None:
    *rest, event = kept(essai(slots=(*essai().slots, opening())))
    first = made(Share.ALL, slots=(*rest, event))
    second = made(Share.ALL, slots=(*rest, replace(event, **fields)), after=first, minutes=1)
    now = replace(event, **fields)
    phone = Phone().take(first)
    assert (event.start, "Ouverture") in phone.appointments
    phone.take(second)
    assert len(phone.appointments) == len(MEETINGS) + 1
    assert (now.start, now.title) in phone.appointments


def test_an_event_that_is_off_is_cancelled_and_stays_so_until_it_is_on_again() -> None:
    *rest, event = kept(essai(slots=(*essai().slots, opening())))
    first = made(Share.ALL, slots=(*rest, event))
    second = made(Share.ALL, slots=tuple(rest), after=first, minutes=1)
    third = made(Share.ALL, slots=tuple(rest), after=second, minutes=2)
    fourth = made(Share.ALL, slots=(*rest, event), after=third, minutes=3)
    for later in (second, third):
        phone = Phone().take(first).take(later)
        assert len(phone.appointments) == len(MEETINGS)
        cancelled = phone.events[f"{event.id}@ateliers-desktop"]
        assert cancelled["SUMMARY"] == "Annulé\u00a0: Ouverture"
    assert (event.start, "Ouverture") in phone.take(fourth).appointments


def test_an_event_of_a_form_that_nobody_recognises_leaves_no_stale_one_behind() -> None:
    old = kept(essai(slots=(*essai().slots, opening())))
    other = opening(1, "16:00", "Fête")
    new = kept(essai(slots=(*essai().slots, other)), old)
    first = made(Share.ALL, slots=old)
    second = made(Share.ALL, slots=new, after=first, minutes=1)
    phone = Phone().take(first).take(second)
    assert "Ouverture" not in [title for _, title in phone.appointments]
    assert (other.start, "Fête") in phone.appointments


def test_the_events_of_the_next_residency_leave_those_of_the_last_one_where_they_were() -> None:
    last = with_event_ids(essai(slots=(*essai().slots, opening())))
    facts = NextFacts(name="Essai", first_day=last.first_day + timedelta(days=364), days=2)
    coming = next_residency(last, Schedule(), facts, everybody(last))
    phone = Phone()
    for each in (last, coming):
        phone.take(calendars(each, Schedule(), Share.ALL, (), NOW))
    assert [start - at("14:00") for start, _ in phone.appointments] == [
        timedelta(0), timedelta(days=364),
    ]  # fmt: skip


def test_an_event_that_moves_within_its_day_is_brought_up_to_date() -> None:
    slots = essai().slots
    first = made(Share.ALL, slots=(*slots, opening(clock="14:00")))
    second = made(Share.ALL, slots=(*slots, opening(clock="15:00")), after=first, minutes=1)
    phone = Phone().take(first).take(second)
    assert [each for each in phone.appointments if each[1] == "Ouverture"] == [
        (at("15:00"), "Ouverture")
    ]


@pytest.mark.parametrize("share", list(Share))
def test_imported_twice_nothing_is_doubled(share: Share) -> None:
    phone = Phone().take(made(share))
    before = phone.appointments
    assert phone.take(made(share, minutes=5)).appointments == before


@pytest.mark.parametrize("share", list(Share))
def test_a_session_that_moved_is_where_it_is_now(share: Share) -> None:
    first = made(share)
    moved = replace(MEETINGS[0], start=at("11:15"), end=at("12:00"))
    second = made(share, moved, *MEETINGS[1:], after=first, minutes=1)
    phone = Phone().take(first).take(second)
    assert at("09:00") not in [start for start, _ in phone.appointments]
    assert at("11:15") in [start for start, _ in phone.appointments]
    assert len(phone.appointments) == len(MEETINGS)


def test_an_edit_and_its_undoing_both_arrive() -> None:
    first = made(Share.ALL)
    moved = replace(MEETINGS[0], start=at("11:15"), end=at("12:00"))
    second = made(Share.ALL, moved, *MEETINGS[1:], after=first, minutes=1)
    third = made(Share.ALL, after=second, minutes=2)
    phone = Phone().take(first)
    before = phone.appointments
    assert phone.take(second).appointments != before
    assert phone.take(third).appointments == before


def test_a_clock_that_was_set_back_ten_years_changes_nothing_of_that() -> None:
    first = made(Share.ALL)
    moved = replace(MEETINGS[0], start=at("11:15"), end=at("12:00"))
    wrong_clock = -10 * 365 * 24 * 60
    second = made(Share.ALL, moved, *MEETINGS[1:], after=first, minutes=wrong_clock)
    assert at("11:15") in [start for start, _ in Phone().take(first).take(second).appointments]


def test_a_clock_that_was_set_back_lets_a_session_go_to_somebody_without_a_calendar_so_far() -> (
    None
):
    first = made(Share.MENTORS, MEETINGS[0], minutes=180)
    taken = replace(MEETINGS[0], mentor="Idriss")
    second = made(Share.MENTORS, taken, after=first)
    assert len(second) == 2
    assert Phone().take(first).take(second).appointments == [(at("09:00"), "Sirocco · Pitch")]


@pytest.mark.parametrize(
    ("status", "title"),
    [
        (SessionStatus.CANCELLED, "Annulée\u00a0: Sirocco · Pitch"),
        (SessionStatus.MISSED, "N’a pas eu lieu\u00a0: Sirocco · Pitch"),
    ],
)
def test_what_was_missed_or_cancelled_comes_as_cancelled(
    status: SessionStatus, title: str
) -> None:
    first = made(Share.MENTORS)
    fallen = replace(MEETINGS[0], status=status)
    second = made(Share.MENTORS, fallen, *MEETINGS[1:], after=first, minutes=1)
    phone = Phone().take(first).take(second)
    event = phone.events[f"{fallen.id}@ateliers-desktop"]
    assert (event["STATUS"], event["SUMMARY"]) == ("CANCELLED", title)
    assert len(phone.appointments) == len(MEETINGS) - 1


def test_what_was_taken_off_the_board_is_cancelled_and_stays_so() -> None:
    first = made(Share.MENTORS)
    second = made(Share.MENTORS, *MEETINGS[1:], after=first, minutes=1)
    third = made(Share.MENTORS, *MEETINGS[1:], after=second, minutes=2)
    for later in (second, third):
        assert len(Phone().take(first).take(later).appointments) == len(MEETINGS) - 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_session_that_another_mentor_gives_now_leaves_the_first_ones_phone(
    order: tuple[int, int],
) -> None:
    first = made(Share.MENTORS)
    given_away = replace(MEETINGS[0], mentor="Idriss", start=at("11:15"), end=at("12:00"))
    second = made(Share.MENTORS, given_away, *MEETINGS[1:], after=first, minutes=1)
    awa, idriss = Phone().take(first[:1]).take(second[:1]), Phone().take(first[1:])
    assert awa.appointments == []
    assert len(idriss.take(second[1:]).appointments) == len(MEETINGS)
    # Whoever keeps both in one phone finds the session, whichever file comes first.
    both = Phone().take(first).take([second[at_] for at_ in order])
    assert len(both.appointments) == len(MEETINGS)


def test_sessions_that_only_wait_for_their_clash_to_be_mended_are_in_no_calendar() -> None:
    waiting = replace(MEETINGS[0], status=SessionStatus.CLASHING)
    assert len(Phone().take(made(Share.ALL, waiting, *MEETINGS[1:])).events) == 2


def test_the_files_are_written_under_their_names(tmp_path: Path) -> None:
    files = made(Share.ROOMS)
    written = write_calendars(files, tmp_path)
    assert [each.name for each in written] == [each.name for each in files]
    assert [each.read_bytes() for each in written] == [each.content for each in files]


def test_where_nothing_is_planned_there_is_no_calendar_to_write(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="propose a schedule"):
        export_calendar(essai(), Schedule(), tmp_path / "a.ics")
    assert list(tmp_path.iterdir()) == []
